#pragma once
// Signed heads: the last one of each volume, and every one that paper or another book bears witness
// to. They are the node's own: no rebuild touches them.

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <mutex>

#include "domain/model.hpp"
#include "house/proof.hpp"
#include "store/sqlite.hpp"

namespace gb {

/// Makes or upgrades the node's own tables among the books.
void create_heads(Database& database);

/// The last signed head of each volume of a book, in order of volumes.
std::vector<SignedHead> last_heads(Database& database, const Uuid& book);

/// Signs under the node's key, on a connection of its own, outside any command's transaction. The
/// app calls sign_dirty() within a second after a commit, best in the writer's turn, where nobody
/// waits for the lock.
class HeadSigner {
  public:
    HeadSigner(const std::filesystem::path& books, const SigningKey& key);

    /// Signs the last entry of every book that was written under this key and is not signed there.
    /// @return how many
    std::size_t sign_dirty();
    /// Signs the last entry of one book, before anything leaves the node; `keep` it for ever when
    /// paper or another book will bear witness to it.
    /// @return nullopt: there is no such book, or its last volume is under another key
    std::optional<SignedHead> sign_now(const Uuid& book, bool keep);

  private:
    void store(const SignedHead& head, bool keep);

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
