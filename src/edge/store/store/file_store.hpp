#pragma once
// The bytes of the files that the books name (domain/file): in the node's folder, each under its
// id. Written before the book names them, so whoever is named is there; what no book names is
// swept.

#include <set>

#include "domain/file/words.hpp"
#include "store/node_files.hpp"
#include "store/sqlite.hpp"
#include "store/verify.hpp"

namespace gb {

class FileStore {
  public:
    enum class Size { whole, small };

    explicit FileStore(const Folder& folder) : folder_(folder.files()) {}

    /// Brings the bytes to the disk. What is there already stays: the same is kept once.
    /// @param small  of a picture, for lists; may be empty
    /// @return whether these bytes stand there now. @throws StoreError
    bool keep(Id<KeptFile> id, std::string_view bytes, std::string_view small) const;
    /// A picture kept without a small one gives itself.
    std::optional<std::string> read(Id<KeptFile> id, Size size) const;
    /// For good.
    void destroy(Id<KeptFile> id) const;
    /// Destroys what is not among those known. Nobody may be keeping anything meanwhile.
    /// @return how many files
    std::size_t sweep(const std::set<Id<KeptFile>>& known) const;

  private:
    std::filesystem::path place(Id<KeptFile> id, Size size) const;
    std::filesystem::path folder_;
};

/// The ids of all files whose bytes ought to be there.
std::set<Id<KeptFile>> files_known(const Model& model, const Folder& folder);

struct FilesTaken {
    std::int64_t files = 0;
    std::int64_t bytes = 0;
};
/// What a unit took in since then; what it removed meanwhile counts too.
FilesTaken files_taken(Database& database, Id<Unit> unit, Instant since);

struct FilesReport {
    std::int64_t files = 0;
    std::optional<VerifyFault> fault;  ///< file_missing or file_changed; none: all are as they were
};
/// Compares the files of a node with what its books say of them.
FilesReport verify_files(const Model& model, const Folder& folder);

}  // namespace gb
