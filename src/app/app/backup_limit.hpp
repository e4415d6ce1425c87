#pragma once
// How many of the backups made in the browser are kept, and which are too many. Only those that
// were proved count: one with a fault pushes no good one out, and the newest good one never goes.

#include "app/node.hpp"
#include "base/fields.hpp"

namespace gb::app {

struct BackupMade;

using KeptBackups = Number<1, 365>;
inline constexpr std::int64_t usually_kept = 14;

/// As an administrator set it, or the usual number.
std::int64_t kept_backups(const Folder& folder);
void keep_backups(const Folder& folder, KeptBackups kept);

/// The names of those to be removed, the oldest first, so that `kept` proved ones are left.
std::vector<std::string> too_many(const std::vector<BackupMade>& latest_first, std::int64_t kept);

}  // namespace gb::app
