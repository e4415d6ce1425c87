#pragma once

#include "house/views/document.hpp"
#include "store/reader.hpp"

namespace gb {

/// The viewer's unit's register of documents in or out.
Result<views::RegisterPage> register_view(Reader&, const Viewer&, const views::RegisterParams&);

}  // namespace gb
