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
#include "store/sqlite.hpp"

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
/// waits for the lock.
class HeadSigner {
  public:
    HeadSigner(const std::filesystem::path& books, const SigningKey& key);

    /// Signs the last entry of every book that was written under this key and is not signed there.
    /// @return how many
    std::size_t sign_dirty();
    /// What stands behind the last signed head of each of these books, in order of arrival.
    std::vector<Notice> unsigned_entries(const Model& model);

  private:
    void store(std::span<const SignedHead> heads);
    void put(const SignedHead& head);

    std::mutex mutex_;
    Database database_;
    SigningKey key_;
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
/// @return the number of entries; failures: book.unknown, book.unsigned, book.not_written
Result<std::uint64_t> export_book(const Model& model, const std::filesystem::path& books,
                                  const ExportBook& what, std::ostream& out);

}  // namespace gb
