#pragma once
// Files that come in and go out: looked at, made harmless and kept before the book names them.

#include <set>

#include "app/node.hpp"
#include "http/api.hpp"

namespace gb::app {

/// A photo or a scan sent in becomes the command file.keep. Without a node it can only be
/// described.
Upload file_upload(Node* node);
/// The bytes of a file, to whoever may read its unit's book.
Download file_download(Node* node);

/// At the start: what was written and then not entered, and what was to be destroyed.
void sweep_files(Node& node);
/// After each commit: destroys the bytes of what was removed.
void files_noted(Node& node, const std::vector<Notice>& notices);

}  // namespace gb::app
