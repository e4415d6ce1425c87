#pragma once
// The papers made on request, and the files that may be sent in.

#include "app/node.hpp"
#include "domain/summary/words.hpp"
#include "http/api.hpp"
#include "store/reader.hpp"

namespace gb::app {

/// A summary as .docx, in the official form; from DIR/templates/bao-cao.docx where an office keeps
/// its own.
Result<MadeFile> summary_docx(Reader& reader, const Folder& folder, const Viewer& viewer,
                              Id<Summary> summary);

/// The files made on request, and those that may be sent in. Without a node they can only be
/// described, for the contract.
std::vector<Download> downloads(Node* node);
std::vector<Upload> uploads();

}  // namespace gb::app
