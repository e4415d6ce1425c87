#pragma once
// Files that come in and go out: looked at, made harmless and kept before the book names them.

#include <set>

#include "app/node.hpp"
#include "http/api.hpp"

namespace gb::app {

/// What one unit may bring in from midnight to midnight: beyond that somebody fills the disk.
struct FileQuota {
    std::int64_t files = 1'000;
    std::int64_t mebibytes = 4'096;
};

/// A photo, a scan or a paper sent in becomes the command file.keep. Without a node it can only be
/// described.
Upload file_upload(Node* node, FileQuota quota = {});
/// The bytes of a file, to whoever may read its unit's book.
Download file_download(Node* node);

/// At the start: what was written and then not entered, and what was to be destroyed.
void sweep_files(Node& node);
/// After each commit: destroys the bytes of what was removed.
void files_noted(Node& node, const std::vector<Notice>& notices);

}  // namespace gb::app
