#pragma once
// Replies to information: what one unit says of an item, in its own book – that it received it,
// what it found when it verified it, whether it endorses the assessment, and what it made of it.
// One for each item and unit, with an id that both sides can derive. The holder has one too:
// another person of its own may verify.

#include "domain/information/words.hpp"

namespace gb {

struct InformationReply {
    static constexpr std::string_view kind = "reply";
    static constexpr std::array<std::string_view, 2> indexed{"information", "unit"};
    Id<InformationReply> id;
    Id<Information> information;
    Id<Unit> unit;
    std::optional<Instant> received_at;
    std::optional<Finding> finding;  ///< of its latest verification
    Id<Information> duplicate_of;
    maybe_words<2000> found;
    Id<Person> verifier;
    std::optional<Instant> verified_at;
    std::int32_t verified_wording = 0;  ///< the one that was verified
    Stance stance = Stance::silent;
    std::int32_t round = 0;  ///< the assessment that the stance speaks of
    maybe_words<1000> dissent;
    std::optional<Instant> stance_at;
    std::int32_t stance_wording = 0;  ///< how the item read then
    std::vector<Reference> basis_of;  ///< the unit's tasks and papers that rest on the item

    /// Its verification is of the what, where and when that stand.
    bool verified_as_it_reads(const Information& item) const;
};
BOOST_DESCRIBE_STRUCT(InformationReply, (),
                      (id, information, unit, received_at, finding, duplicate_of, found, verifier,
                       verified_at, verified_wording, stance, round, dissent, stance_at,
                       stance_wording, basis_of))

Id<InformationReply> reply_of(Id<Information> information, Id<Unit> unit);

/// By what a unit has a say in an item.
enum class InformationPart { none, holder, addressee, superior };
BOOST_DESCRIBE_ENUM(InformationPart, none, holder, addressee, superior)

void need_part_in(Id<Information> information, const Context& context, const Seen& seen,
                  Needs& wanted);
InformationPart part_in(const Information& item, const Context& context, const Seen& seen);

/// All replies; by id too, so that an entry records which number of each book it relied on.
void need_replies(Id<Information> information, const Seen& seen, Needs& wanted);
/// Somebody has verified what stands in it now.
bool verified(const Information& item, const Seen& seen);

// Events: any of them may be the first thing that a unit says. The second versions say of which
// wording of the item they speak; before there was one only.

struct ReplyReceived {
    using Entity = InformationReply;
    static constexpr std::string_view verb = "received";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Information> information;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ReplyReceived, (), (information, unit))
void evolve(InformationReply&, const ReplyReceived&, const Stamp&);

struct ReplyVerified1 {
    using Entity = InformationReply;
    static constexpr std::string_view verb = "verified";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Information> information;
    Id<Unit> unit;
    Finding finding = Finding::confirmed;
    Id<Information> duplicate_of;
    words<2000> text;
};
BOOST_DESCRIBE_STRUCT(ReplyVerified1, (), (information, unit, finding, duplicate_of, text))
void evolve(InformationReply&, const ReplyVerified1&, const Stamp&);

struct ReplyVerified : ReplyVerified1 {
    static constexpr int version = 2;
    std::int32_t wording = 1;
};
BOOST_DESCRIBE_STRUCT(ReplyVerified, (ReplyVerified1), (wording))
void evolve(InformationReply&, const ReplyVerified&, const Stamp&);

struct ReplyEndorsed1 {
    using Entity = InformationReply;
    static constexpr std::string_view verb = "endorsed";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Information> information;
    Id<Unit> unit;
    std::int32_t round = 0;
};
BOOST_DESCRIBE_STRUCT(ReplyEndorsed1, (), (information, unit, round))
void evolve(InformationReply&, const ReplyEndorsed1&, const Stamp&);

struct ReplyEndorsed : ReplyEndorsed1 {
    static constexpr int version = 2;
    std::int32_t wording = 1;
};
BOOST_DESCRIBE_STRUCT(ReplyEndorsed, (ReplyEndorsed1), (wording))
void evolve(InformationReply&, const ReplyEndorsed&, const Stamp&);

struct ReplyDissented1 {
    using Entity = InformationReply;
    static constexpr std::string_view verb = "dissented";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Information> information;
    Id<Unit> unit;
    std::int32_t round = 0;
    words<1000> reason;
};
BOOST_DESCRIBE_STRUCT(ReplyDissented1, (), (information, unit, round, reason))
void evolve(InformationReply&, const ReplyDissented1&, const Stamp&);

struct ReplyDissented : ReplyDissented1 {
    static constexpr int version = 2;
    std::int32_t wording = 1;
};
BOOST_DESCRIBE_STRUCT(ReplyDissented, (ReplyDissented1), (wording))
void evolve(InformationReply&, const ReplyDissented&, const Stamp&);

/// Made the basis of tasks and papers of the unit.
struct ReplyLinked {
    using Entity = InformationReply;
    static constexpr std::string_view verb = "linked";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Information> information;
    Id<Unit> unit;
    std::vector<Reference> references;
};
BOOST_DESCRIBE_STRUCT(ReplyLinked, (), (information, unit, references))
void evolve(InformationReply&, const ReplyLinked&, const Stamp&);

// Commands

struct ReceiveInformation {
    static constexpr std::string_view name = "reply.receive";
    Id<Information> information;
};
BOOST_DESCRIBE_STRUCT(ReceiveInformation, (), (information))
void needs(const ReceiveInformation&, const Context&, const Seen&, Needs&);
Decision decide(const ReceiveInformation&, const Seen&, const Context&);

struct VerifyInformation {
    static constexpr std::string_view name = "reply.verify";
    Id<Information> information;
    Finding finding = Finding::confirmed;
    words<2000> text;  ///< how it was verified, and what was found
    std::optional<Id<Information>> duplicate_of;
    std::optional<WordingNumber> seen;
};
BOOST_DESCRIBE_STRUCT(VerifyInformation, (), (information, finding, text, duplicate_of, seen))
void needs(const VerifyInformation&, const Context&, const Seen&, Needs&);
Decision decide(const VerifyInformation&, const Seen&, const Context&);

struct EndorseInformation {
    static constexpr std::string_view name = "reply.endorse";
    Id<Information> information;
    std::optional<WordingNumber> seen;
};
BOOST_DESCRIBE_STRUCT(EndorseInformation, (), (information, seen))
void needs(const EndorseInformation&, const Context&, const Seen&, Needs&);
Decision decide(const EndorseInformation&, const Seen&, const Context&);

struct DissentInformation {
    static constexpr std::string_view name = "reply.dissent";
    Id<Information> information;
    words<1000> reason;
    std::optional<WordingNumber> seen;
};
BOOST_DESCRIBE_STRUCT(DissentInformation, (), (information, reason, seen))
void needs(const DissentInformation&, const Context&, const Seen&, Needs&);
Decision decide(const DissentInformation&, const Seen&, const Context&);

struct LinkInformation {
    static constexpr std::string_view name = "reply.link";
    Id<Information> information;
    std::vector<Reference> references;
};
BOOST_DESCRIBE_STRUCT(LinkInformation, (), (information, references))
void needs(const LinkInformation&, const Context&, const Seen&, Needs&);
Decision decide(const LinkInformation&, const Seen&, const Context&);

Noun reply_noun();

}  // namespace gb
