#pragma once

#include "house/views/document.hpp"
#include "store/reader.hpp"

namespace gb {

/// Who confirmed the draft that it was; without one, who issued it.
views::SignerView signer_of(Reader&, const Document&);

Result<views::DocumentView> document_view(Reader&, const Viewer&, const views::DocumentParams&);

}  // namespace gb
