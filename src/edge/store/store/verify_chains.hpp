#pragma once
// The first half of verify: the books by themselves, and what they say of each other.

#include "store/ledger.hpp"
#include "store/seal.hpp"
#include "store/verify.hpp"

namespace gb {

class ChainsProof {
  public:
    using Progress = std::function<void(std::int64_t done, std::int64_t all)>;

    ChainsProof(SqliteLedger& ledger, std::optional<NodeIdentity> identity, VerifyReport& report)
        : ledger_(ledger), identity_(identity), report_(report) {}

    /// @return false after the first fault, which is in the report
    bool book(const Uuid& book, const Progress& progress, std::int64_t all);
    /// After all books: keepings of the registry, witnesses, entries of no book; and whether the
    /// signed heads are those that were signed, and what stands unsigned is what a crash leaves.
    bool across();
    /// The same of one book alone, as far as its signed heads and unsigned end go.
    bool head_stands(const Uuid& book);

  private:
    struct Keeping {
        Uuid registry;
        std::uint64_t number = 0;  ///< of the entry that names it
        OpenedVolume said;
    };
    struct Seen {
        Uuid in;
        std::uint64_t at = 0;  ///< of the entry that bears witness
        Uuid book;
        std::uint64_t number = 0;
        Hash hash{};
    };
    /// One book on its way through the proof.
    struct Walk {
        Uuid book;
        ChainCheck chain;
        std::vector<SignedHead> heads;
        std::size_t next_head = 0;
        std::int64_t position = 0;  ///< of the entry before, among those of all books
        std::int64_t entered = 0;   ///< ms; the last entry time that is not in doubt
    };
    bool fail(const Uuid& book, BookFault fault);
    bool entry_holds(Walk& walk, const Statement& row);
    bool index_holds(const Statement& row, const boost::json::object* facts) const;
    void note_facts(const Uuid& book, std::uint64_t number, const boost::json::object& facts);
    bool heads_hold(Walk& walk);
    bool whole_holds(Walk& walk);
    void note_unsigned(const Walk& walk);
    bool none_is_gone(const HeadsProof& proof);
    bool heads_stand(const HeadsProof& proof, std::optional<Uuid> only);
    bool end_holds(const Walk& walk);
    bool witnesses_hold();
    std::string where_seen(const Seen& seen) const;

    SqliteLedger& ledger_;
    std::optional<NodeIdentity> identity_;
    VerifyReport& report_;
    std::map<Uuid, std::vector<OpenedVolume>> volumes_;
    std::vector<UnsignedEnd> ends_;
    std::vector<Keeping> keepings_;
    std::vector<Seen> seen_;
    std::string unit_;  ///< name of the book being read
};

}  // namespace gb
