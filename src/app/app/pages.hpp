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

Result<MadeFile> exported_book(Node& node, Reader& reader, const Viewer& viewer,
                               const Query& query);
/// {"intact", "book", "name", "entries", "head", "volumes":[…], "fault":…} of a file sent in.
Result<std::string> checked_book(const std::string& body, const Query& query);
/// The chain of one book of this node, proved now.
Result<std::string> verified_book(const Folder& folder, Reader& reader, const Viewer& viewer,
                                  const Query& query);

}  // namespace gb::app
