#pragma once
// What lies in a node's folder besides its databases: who the node is, its key, and the lock by
// which one process owns the folder. Other processes only read.

#include <filesystem>
#include <stdexcept>

#include "house/desk.hpp"

namespace gb {

/// Where everything of a node lies.
struct Folder {
    std::filesystem::path root;
    std::filesystem::path books() const { return root / "books.db"; }
    std::filesystem::path accounts() const { return root / "node.db"; }
    std::filesystem::path identity() const { return root / "node.json"; }
    std::filesystem::path portal() const { return root / "portal.json"; }
    std::filesystem::path files() const { return root / "files"; }  ///< see store/file_store.hpp
    std::filesystem::path templates() const { return root / "templates"; }
    std::filesystem::path backups() const { return root / "backups"; }  ///< made in the browser
    std::filesystem::path backup_limit() const { return root / "backups.json"; }
    /// Waits for the next start, see store/erasures.hpp.
    std::filesystem::path stated_erasures() const { return root / "erasures.stated"; }
    std::filesystem::path keys() const { return root / "keys"; }
    std::filesystem::path key() const { return keys() / "node.key"; }
    std::filesystem::path lock() const { return root / "lock"; }
    /// Beside the folder, not in it: see store/seen_heads.hpp.
    std::filesystem::path seen() const;
};

/// Holds the lock of a folder until it is destroyed or the process ends, however it ends.
class FolderLock {
  public:
    /// @return nullopt: another process owns the folder. @throws StoreError
    static std::optional<FolderLock> take(const Folder& folder);
    FolderLock(FolderLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock();

  private:
    explicit FolderLock(int file) : file_(file) {}
    int file_ = -1;
};

/// Who the node is; nullopt when the folder has no identity yet. @throws StoreError when damaged
std::optional<NodeIdentity> read_identity(const Folder& folder);
/// Written last at the first start: a folder that has an identity has everything else.
void write_identity(const Folder& folder, const NodeIdentity& identity);

/// Why a folder cannot be worked on: "folder.no_node", "folder.in_use", with the fact folder.
struct FolderRefused : std::runtime_error {
    FolderRefused(std::string code, const std::filesystem::path& folder, Facts facts = {});
    explicit FolderRefused(Failure failure);
    Failure why;
};
/// A part of a node's folder is gone, so nothing is founded or proved on what is left.
struct FolderDamaged : FolderRefused {  ///< folder.part_missing
    FolderDamaged(const Folder& folder, const std::string& part);
};
/// A folder that is empty or whose first start was cut short is whole. @throws FolderDamaged
void check_whole(const Folder& folder);

/// @throws FolderRefused where the folder is no node's
NodeIdentity identity_of(const Folder& folder);

/// Whether node.db is there and holds. No book can make it anew.
bool accounts_hold(const Folder& folder);

/// The node's key, if the folder holds one that was made on this machine. A key that was copied
/// with the folder to another machine does not count there.
std::optional<SigningKey> read_key(const Folder& folder);

struct NodeKey {
    SigningKey key;
    bool made = false;  ///< just now: every book goes on in a new volume at its next write
};
NodeKey key_of(const Folder& folder);
/// In place of the one that is there.
SigningKey make_key(const Folder& folder);

/// The mode of what only the node's own user may read.
inline constexpr unsigned owners_alone = 0600;

/// Written beside, brought to the disk and renamed: a file is there whole or not at all.
/// @throws StoreError
void write_whole(const std::filesystem::path& file, std::string_view content, unsigned mode);
/// All that a file holds. @return nullopt: it cannot be opened
std::optional<std::string> bytes_of(const std::filesystem::path& file);
/// Brings a folder's list of files to the disk.
void sync_folder(const std::filesystem::path& folder);

}  // namespace gb
