#pragma once
// Whether the signed heads are still those that were signed. A head that is gone leaves no trace of
// itself; the seal does: a signature under the node's key over all heads that it has signed, made
// anew whenever it signs (docs/adr/0036).

#include <map>
#include <set>

#include "house/proof.hpp"
#include "store/sqlite.hpp"

namespace gb {

/// What one key said of all heads that it has signed.
struct Seal {
    Hash key{};
    /// Said when the node ended in order: nothing stood unsigned. What stands unsigned behind a
    /// closed seal came there without the node.
    bool closed = false;
    std::uint64_t heads = 0;
    Hash digest{};  ///< over book, volume, number and hash of each, in this order
    Signature signature{};
};

/// The seal over the heads of this key as they stand in the database.
Seal make_seal(Database& database, const SigningKey& key, bool closed);
void put_seal(Database& database, const Seal& seal);

/// Entries at the end of a volume behind its last signed head.
struct UnsignedEnd {
    Uuid book;
    std::uint32_t volume = 0;
    Hash key{};
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    bool headless = false;  ///< the volume has no signed head at all
};

/// What no crash explains.
struct HeadDoubt {
    std::string code;  ///< text key "book.fault.CODE": head, seal or unsigned
    Uuid book;         ///< empty: no single one is to blame
    std::uint64_t number = 0;
    std::string detail;
    Hash key{};  ///< under which it was signed or should be
    /// A head that was signed is gone or no longer agrees: nothing may be signed behind it.
    bool lost = false;
};

/// Looks at heads, seals and ends of volumes without reading the books; a chain is not proved here.
class HeadsProof {
  public:
    explicit HeadsProof(Database& database);

    /// Of the volumes in which the books stand now.
    std::vector<UnsignedEnd> ends() const;
    /// Everything that no crash explains, lost heads first.
    std::vector<HeadDoubt> doubts(const std::vector<UnsignedEnd>& ends) const;
    /// This key has a seal here, so its books lie here.
    bool sealed(const Hash& key) const { return seals_.contains(key); }
    bool signed_under(const Hash& key) const { return signed_.contains(key); }
    /// An older release, which made no seals, signed some of the heads.
    bool older() const { return older_; }
    /// The seal of this key no longer agrees with its heads, or there is none and should be.
    bool broken(const Hash& key) const;

  private:
    struct Signed {
        std::uint64_t heads = 0;
        std::string bytes;
        std::int64_t position = 0;  ///< of the last entry that a head stands at
    };
    void read_heads();
    void read_seals();
    std::optional<HeadDoubt> doubt(const UnsignedEnd& end) const;
    bool agrees(const Seal& seal) const;
    bool long_ago(const UnsignedEnd& end) const;

    Database& database_;
    bool has_seals_ = false;
    bool older_ = false;
    std::map<Hash, Signed> signed_;
    std::map<Hash, Seal> seals_;
    std::set<Hash> broken_;           ///< of those that have a seal
    std::vector<HeadDoubt> changed_;  ///< heads whose entry is another one now, or gone
};

}  // namespace gb
