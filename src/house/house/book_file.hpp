#pragma once
// A book as one file of lines (.gbook): written from the ledger, and checked offline from nothing
// but its bytes. Both stream. docs/formats/book.md is the authority.

#include <iosfwd>
#include <map>

#include "house/doors.hpp"
#include "house/proof.hpp"

namespace gb {

/// What a book file begins with.
inline constexpr std::string_view book_first_line = "giaoban-book 1";

// Writing ---------------------------------------------------------------------------------------

struct FileVolume {
    std::uint32_t volume = 0;
    Hash key{};
    std::uint64_t after = 0;
    Hash after_hash{};
    std::uint64_t head = 0;  ///< number at which the volume's head line stands
};

struct FileHeader {
    Uuid book;
    Uuid unit;
    std::string name;
    Uuid world;
    std::uint64_t last = 0;
    std::vector<FileVolume> volumes;
};

std::string header_line(const FileHeader& header);
std::string entry_line(const Entry& entry);
std::string head_line(const SignedHead& head);

/// The openings of a book's volumes, in order. Looks at few entries: volumes are found by halving.
std::vector<OpenedVolume> volumes_of(Ledger& ledger, const Uuid& book, std::uint64_t last);

struct WriteBook {
    Uuid book;
    std::vector<SignedHead> heads;  ///< one per volume, in order; the last one ends the file
    /// Entries to leave out, for a partner who may not read them; never asked about openings.
    std::function<bool(const Entry&)> withhold;
    std::function<void(std::uint64_t done, std::uint64_t all)> progress;
};

/// Writes the book up to its last signed head. The ledger must show one state throughout.
/// @return failures: book.empty, book.unsigned (a volume without head), book.not_written
Result<std::uint64_t> write_book(Ledger& ledger, const WriteBook& what, std::ostream& out);

// Checking --------------------------------------------------------------------------------------

struct VolumeReport {
    std::uint32_t volume = 0;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint64_t head = 0;  ///< entries after it are vouched for by the next volume only
    std::string fingerprint;
};

struct BookReport {
    std::optional<BookFault> fault;  ///< none: intact
    Uuid book;
    Uuid unit;
    std::string name;
    Uuid world;
    std::uint64_t count = 0;
    EntryShapes shapes;
    std::uint64_t unproved = 0;  ///< erasures whose order may be among the withheld entries
    std::vector<VolumeReport> volumes;
    std::string head_code;  ///< of the last entry read

    bool intact() const { return !fault; }
};

struct Expected {
    std::vector<HeadCode> codes;            ///< from paper
    std::vector<std::string> fingerprints;  ///< of known keys; when given, no other may occur
};

/// Takes the bytes of a file piece by piece and holds one line at most.
class BookFileCheck {
  public:
    explicit BookFileCheck(Expected expected = {}) : expected_(std::move(expected)) {}

    /// @return false once a fault was found: the rest need not be given
    bool take(std::string_view bytes);
    /// After the last byte.
    BookReport finish();

    std::uint64_t entries() const { return chain_ ? chain_->count() : 0; }

  private:
    void grow(std::string_view piece);
    void take_line(bool ended);
    void take_header();
    void take_entry();
    void take_head();
    void opened();
    void compare_codes();
    void finish_codes();
    bool read(std::string_view what_line, std::uint64_t number);
    bool all_heads_read() const;
    std::uint64_t entry_at_line() const;
    void fail(std::string_view code, std::uint64_t line, std::uint64_t number,
              std::string detail = {});

    Expected expected_;
    std::string line_bytes_;
    std::uint64_t line_ = 1;  ///< number of the line being read
    CanonicalReader reader_;
    std::optional<FileHeader> header_;
    std::optional<ChainCheck> chain_;
    std::map<std::uint64_t, Hash> head_hashes_;  ///< at the numbers where heads stand
    std::size_t heads_read_ = 0;
    std::optional<HeadCode> wrong_code_;
    std::optional<BookFault> fault_;
};

/// Checks a whole stream. `progress` is told the number of entries read so far, now and then.
BookReport check_book(std::istream& in, Expected expected = {},
                      const std::function<void(std::uint64_t)>& progress = {});

}  // namespace gb
