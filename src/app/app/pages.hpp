#pragma once
// The files made on request, and those that may be sent in.

#include "app/backups.hpp"
#include "app/kept_files.hpp"
#include "app/node.hpp"
#include "http/api.hpp"
#include "press/office.hpp"
#include "store/comments.hpp"
#include "store/personal_reads.hpp"
#include "store/reader.hpp"

namespace gb::app {

/// The files made on request, and those that may be sent in. Without a node they can only be
/// described, for the contract.
std::vector<Download> downloads(Node* node, CommentStore* comments = nullptr,
                                const press::Office* office = nullptr, Backups* backups = nullptr,
                                PersonalReads* reads = nullptr);
std::vector<Upload> uploads(Node* node, Backups* backups = nullptr, FileQuota quota = {});

}  // namespace gb::app
