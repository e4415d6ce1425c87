#pragma once
// What was lawfully erased, told without a word of it: a list that is kept outside of the backups.
// A backup still holds what was erased after it, so a restored node carries the list out before it
// serves anybody.

#include "domain/comment/words.hpp"
#include "domain/file/words.hpp"
#include "house/fold.hpp"
#include "store/node_files.hpp"
#include "store/seen_heads.hpp"

namespace gb {

/// An entry whose words were destroyed: where it stands, and its hash, so that no other is meant.
struct ErasedEntry {
    Uuid book;
    maybe_label<200> unit;  ///< its name, for whoever reads the list
    std::int64_t number = 0;
    Hash hash{};
    label<500> reason;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ErasedEntry, (), (book, unit, number, hash, reason, at))

/// A photo, scan or paper whose bytes were destroyed, by its random id and the hash that the book
/// keeps. Why, is words and stays in the book.
struct DestroyedFile {
    Id<KeptFile> file;
    Hash sha256{};
    Id<Unit> book;
    maybe_label<200> unit;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(DestroyedFile, (), (file, sha256, book, unit, at))

/// A citizen's comment that was refused or deleted, by the random id under which its words lay.
struct DestroyedComment {
    Uuid comment;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(DestroyedComment, (), (comment, at))

struct Erasures {
    std::vector<ErasedEntry> entries;
    std::vector<DestroyedFile> files;
    std::vector<DestroyedComment> comments;
    std::size_t size() const { return entries.size() + files.size() + comments.size(); }
};
BOOST_DESCRIBE_STRUCT(Erasures, (), (entries, files, comments))

/// All erasures that the books of a node's folder know, in order of time. @throws StoreError
Erasures erasures_in(const Folder& node);

/// The list as a file: a line that says how many follow of each kind, then a line for each.
std::string erasure_file(const Erasures& erasures);
/// Also a list from before anything but entries was on it.
/// @return failures: erasures.unreadable, also where lines are missing
Result<Erasures> read_erasure_file(std::string_view text, const std::string& name);

/// What a person states of the erasures since a backup: "none", a list, or the folder of the node
/// that was lost, where it is still at hand.
Result<Erasures> stated_erasures(const std::string& stated);

/// Waits in the node's folder until the next start has carried it out.
void keep_stated(const Folder& node, const Erasures& erasures);
/// @return nullopt: nobody has stated anything. @throws StoreError when damaged
std::optional<Erasures> kept_stated(const Folder& node);

/// Books written under another key: a restored backup, or a folder that was moved. Nobody knows
/// what was erased since, and nothing is served before somebody says so.
struct ErasuresNotStated : std::runtime_error {
    explicit ErasuresNotStated(const Folder& folder);
    Failure why;  ///< erasures.not_stated, folder.went_back

  protected:
    ErasuresNotStated(const std::string& sentence, Failure failure)
        : std::runtime_error(sentence), why(std::move(failure)) {}
};

/// The folder is an older state of itself, put back with its key: it would sign other entries under
/// numbers that were signed here. It goes on as a restored backup does, once somebody says so.
struct FolderWentBack : ErasuresNotStated {
    /// @param book  by its name
    FolderWentBack(const Folder& folder, const std::string& book, const HeadGone& gone,
                   std::size_t books);
};

}  // namespace gb
