#pragma once
// Signed heads: the last one of each volume. They are the node's own: no rebuild touches them.

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <mutex>
#include <span>

#include "domain/model.hpp"
#include "house/proof.hpp"
#include "house/request.hpp"
#include "store/seal.hpp"
#include "store/seen_heads.hpp"

namespace gb {

/// Makes or upgrades the node's own tables among the books.
void create_heads(Database& database);

/// Every signed head of a book, in order of numbers.
std::vector<SignedHead> signed_heads(Database& database, const Uuid& book);
/// The last signed head of each volume of a book, in order of volumes.
std::vector<SignedHead> last_heads(Database& database, const Uuid& book);

/// What stands behind the signed heads of one key's books. Told here so that a test can ask for its
/// plan: every start asks it, and must not read books that are signed to their ends.
extern const std::string_view entries_behind_signed_heads;

/// Signs under the node's key, on a connection of its own, outside any command's transaction. The
/// app calls sign_dirty() within a second after a commit, best in the writer's turn, where nobody
/// waits for the lock. While one is at work its seal stands open.
class HeadSigner {
  public:
    /// Looks first whether the heads are those that were signed; see doubts().
    HeadSigner(const std::filesystem::path& books, const SigningKey& key);

    /// Signs the last entry of every book that was written under this key and is not signed there,
    /// but for books of which a signed head is gone. @return how many
    std::size_t sign_dirty();
    /// Signs what is left and closes the seal: the node ends in order.
    void close();
    /// What was found since this was last asked and no crash explains, under whatever key. Of what
    /// is not lost the next sign_dirty() signs: tell and note it before.
    std::vector<HeadDoubt> take_doubts();
    /// How many entries the process before this one left unsigned, as a crash does.
    std::uint64_t left_unsigned() const { return left_unsigned_; }
    /// From now on told of what is signed.
    void tell(SeenHeads* seen) { seen_ = seen; }
    /// What stands behind the last signed head of each of these books, in order of arrival.
    std::vector<Notice> unsigned_entries(const Model& model);

  private:
    void look();
    std::vector<SignedHead> dirty();
    bool heads_changed();
    void store(std::span<const SignedHead> heads, bool closed);
    void put(const SignedHead& head);

    std::mutex mutex_;
    Database database_;
    SigningKey key_;
    bool stands_ = true;        ///< the seal agrees with the heads, so it may be made anew
    std::optional<Seal> seal_;  ///< as it was last made
    std::set<Uuid> lost_;       ///< books that are not signed any more
    std::vector<HeadDoubt> doubts_;
    std::uint64_t left_unsigned_ = 0;
    SeenHeads* seen_ = nullptr;
};

struct ExportBook {
    Uuid book;
    /// The node's key: the head is signed where the book stands now. Without it the file ends at
    /// the last head that was signed.
    const SigningKey* key = nullptr;
    std::function<bool(const Entry&)> withhold;
    std::function<void(std::uint64_t done, std::uint64_t all)> progress;
};

/// Writes a book as a file (docs/formats/book.md), from one state of the store; only reads it.
/// A book of which a signed head is gone or no longer agrees is not signed and not written.
/// @return the number of entries; failures: book.unknown, book.unsigned, book.head_lost,
/// book.not_written
Result<std::uint64_t> export_book(const Model& model, const std::filesystem::path& books,
                                  const ExportBook& what, std::ostream& out);

}  // namespace gb
