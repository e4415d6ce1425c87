#pragma once
// A backup of a node that may be running: books, accounts, identity, files and templates, never the
// key.
// So a restored node cannot go on in the old volumes: it opens new ones. A backup is a folder that
// verify proves like any other.

#include "store/node_files.hpp"

namespace gb {

struct BackupReport {
    std::int64_t entries = 0;
    std::int64_t unsigned_books = 0;  ///< whose last entry could not be signed in the backup
    std::uintmax_t bytes = 0;
};

using BackupProgress = std::function<void(std::int64_t done, std::int64_t all)>;

/// Copies one state of the books into a new folder, and signs its heads there when the node's key
/// is at hand. The folder appears whole or not at all.
/// @return failures: backup.no_books, backup.not_empty. @throws StoreError
Result<BackupReport> backup(const Folder& node, const std::filesystem::path& to,
                            const BackupProgress& progress = {});

/// Makes a node's folder from a backup. The first start gives it a key of its own. Accounts that
/// are lost or damaged there are left behind, so that the books come back all the same.
/// @return failures: backup.not_a_backup, backup.not_empty. @throws StoreError
Result<BackupReport> restore(const std::filesystem::path& from, const Folder& node,
                             const BackupProgress& progress = {});

}  // namespace gb
