#pragma once
// Proving a book: a stream of entries is checked one by one, with memory only for volumes and
// erased entries. Pure; the same check serves a file handed over and the books in the store.
// docs/formats/book.md §9 is the authority on what is checked, in which order, under which code.

#include <set>

#include "base/canonical.hpp"
#include "house/entry.hpp"

namespace gb {

/// The first thing found wrong. `code` is one of docs/formats/book.md §9; people read the text
/// "book.fault.CODE".
struct BookFault {
    std::string code;
    std::uint64_t line = 0;    ///< of a book file, from 1; 0: not read from a file
    std::uint64_t number = 0;  ///< of the entry; 0: none is to blame
    std::string detail;        ///< the member or value to blame, where one is
};

/// What the first entry of a volume says.
struct OpenedVolume {
    std::uint32_t volume = 0;
    Hash key{};
    std::uint64_t after = 0;
    Hash after_hash{};
    Uuid world;
    Uuid unit;
    std::string name;
};

/// @return nullopt when the entry is no opening of a volume
std::optional<OpenedVolume> read_opening(const Entry& entry);

/// The last entry of a book as signed under a volume's key.
struct SignedHead {
    Uuid book;
    std::uint32_t volume = 0;
    std::uint64_t number = 0;
    Hash hash{};
    Signature signature{};
};

SignedHead sign_head(const SigningKey& key, const Uuid& book, std::uint32_t volume,
                     std::uint64_t number, const Hash& hash);
bool head_holds(const Hash& key, const SignedHead& head);

/// Whether a key is the canonical encoding of a point that is not of small order (§4.4). With
/// another anybody could sign, and libraries differ in refusing it.
bool key_is_sound(const Hash& key);

struct EntryShapes {
    std::uint64_t whole = 0;
    std::uint64_t erased = 0;
    std::uint64_t withheld = 0;
};

class ChainCheck {
  public:
    explicit ChainCheck(const Uuid& book) : book_(book) {}

    /// The next entry. @return the first fault; after one nothing more may be given
    std::optional<BookFault> take(const Entry& entry);
    /// After the last entry: were all erased words erased by order?
    std::optional<BookFault> finish();

    std::uint64_t count() const { return count_; }
    const Hash& hash() const { return hash_; }  ///< of the last entry
    const std::vector<OpenedVolume>& volumes() const { return volumes_; }
    const EntryShapes& shapes() const { return shapes_; }
    /// Erasures whose order may be among the withheld entries: not proved. Known after finish().
    std::uint64_t unproved() const { return unproved_; }
    bool opened() const { return opened_; }  ///< the entry taken last opened a volume
    /// Facts of the entry taken last; null when withheld. Valid until the next take().
    const boost::json::object* facts() const { return facts_; }

  private:
    struct Bad {
        std::string_view code;
        std::string detail;
    };
    std::optional<Bad> check(const Entry& entry);
    std::optional<Bad> check_facts(const std::string& facts);
    std::optional<Bad> check_words(const std::string& words);
    std::optional<Bad> check_volume(const Entry& entry);
    std::optional<Bad> check_erasure(const Entry& entry);
    bool is_kind(std::string_view kind) const;

    Uuid book_;
    std::uint64_t count_ = 0;
    Hash hash_{};
    std::vector<OpenedVolume> volumes_;
    EntryShapes shapes_;
    std::set<std::uint64_t> erased_;  ///< not yet named by an erasing entry
    std::uint64_t last_withheld_ = 0;
    std::uint64_t unproved_ = 0;
    bool opened_ = false;
    const boost::json::object* facts_ = nullptr;
    CanonicalReader reader_;
    CanonicalReader words_reader_;
};

/// What holds among the volumes of one whole book, where no header says so: the first is 1, they
/// rise, keys are sound, world and unit stay.
std::optional<BookFault> volumes_fault(const std::vector<OpenedVolume>& volumes);

/// A head code as printed on paper: number, hyphen, 8 to 64 hex digits with hyphens among them.
struct HeadCode {
    std::string text;
    std::uint64_t number = 0;
    std::string digits;  ///< lower case, no hyphens

    static std::optional<HeadCode> parse(std::string_view text);
    bool holds(const Hash& hash) const { return hex(hash).starts_with(digits); }
};

/// A fingerprint as people write it, brought to the form of fingerprint(); nullopt: it is none.
std::optional<std::string> read_fingerprint(std::string_view text);

}  // namespace gb
