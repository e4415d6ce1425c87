#pragma once

#include "house/views/document.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::DocumentView> document_view(Reader&, const Viewer&, const views::DocumentParams&);

}  // namespace gb
