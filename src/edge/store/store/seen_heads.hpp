#pragma once
// What this machine has signed, told in a file outside of the node's folder: so that a folder which
// went back to an older state is noticed before it signs other entries under the same numbers and
// the same key (docs/adr/0060).

#include <filesystem>
#include <span>

#include "house/proof.hpp"
#include "store/sqlite.hpp"

namespace gb {

/// A book of which the folder no longer holds what was signed.
struct HeadGone {
    Uuid book;
    std::uint64_t number = 0;  ///< of the entry that was signed
    std::uint64_t known = 0;   ///< the last number that the folder's book holds; 0: no such book
};

class SeenHeads {
  public:
    /// @param registry  of the node: what the file says of another node is none of ours
    SeenHeads(std::filesystem::path file, const Uuid& registry)
        : file_(std::move(file)), registry_(registry) {}
    ~SeenHeads();
    SeenHeads(const SeenHeads&) = delete;
    SeenHeads& operator=(const SeenHeads&) = delete;

    /// What the file says was signed and these books do not hold, in order of books.
    std::vector<HeadGone> missing_in(Database& books) const;
    /// The file is written anew: the last entry of every book as it stands now. A file that cannot
    /// be written is told in the log; nobody waits for it.
    void begin_anew(Database& books);
    /// These were signed after that.
    void add(Database& books, std::span<const SignedHead> heads);

  private:
    void write_anew(Database& books);
    void not_kept(const std::string& why);

    std::filesystem::path file_;
    Uuid registry_;
    int out_ = -1;           ///< open to add to, once it was written anew
    std::size_t added_ = 0;  ///< bytes since then
};

}  // namespace gb
