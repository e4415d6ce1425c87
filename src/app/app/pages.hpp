#pragma once
// The public side: what is published, rendered by the server; and the papers made on request.

#include "app/node.hpp"
#include "domain/summary/words.hpp"
#include "http/api.hpp"
#include "store/reader.hpp"

namespace gb::app {

/// The public pages: "/", "/tin/SLUG", the feed and the style sheets. Nothing for other addresses.
std::optional<HttpResponse> public_page(Reader& reader, const HttpRequest& request, Instant now);

/// A summary as .docx, in the official form; from DIR/templates/bao-cao.docx where an office keeps
/// its own.
Result<MadeFile> summary_docx(Reader& reader, const Folder& folder, const Viewer& viewer,
                              Id<Summary> summary);

/// The files made on request, and those that may be sent in. Without a node they can only be
/// described, for the contract.
std::vector<Download> downloads(Node* node);
std::vector<Upload> uploads();

}  // namespace gb::app
