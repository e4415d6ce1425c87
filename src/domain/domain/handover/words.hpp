#pragma once
// Handing over the watch (bàn giao ca, domain rule R-07): the outgoing holder signs a record, a
// different person countersigns, and until then responsibility stays where it was.

#include "domain/answer/words.hpp"
#include "domain/log/words.hpp"

namespace gb {

enum class HandoverState { signed_out, countersigned, refused, withdrawn, lapsed };
BOOST_DESCRIBE_ENUM(HandoverState, signed_out, countersigned, refused, withdrawn, lapsed)

enum class ItemKind {
    task,
    log_entry,
    information,
    matter,
    document,       ///< received, and no word on it yet
    draft,          ///< submitted, on its way to a signature and a number
    sent_document,  ///< issued to the unit by another and not in its register yet
    invitation,     ///< to a conference elsewhere, not answered; told by the conference
    paper,          ///< asked of the unit for a conference, all of them; told by the conference
    advice,         ///< from below, waits for the unit's answer
    contribution    ///< to the summary of another unit; told by the call
};
BOOST_DESCRIBE_ENUM(ItemKind, task, log_entry, information, matter, document, draft, sent_document,
                    invitation, paper, advice, contribution)

/// Something that the next watch must know of: what waits for the unit, or a row of the log.
struct HandoverItem {
    ItemKind kind = ItemKind::task;
    Uuid entity;
    bool done = false;  ///< finished in this watch, told all the same
    maybe_words<500> remark;
};
BOOST_DESCRIBE_STRUCT(HandoverItem, (), (kind, entity, done, remark))

enum class CheckState { ok, damaged, missing };
BOOST_DESCRIBE_ENUM(CheckState, ok, damaged, missing)

/// Equipment, keys, means of communication, books, counts of visitors still inside …
struct CheckItem {
    words<200> item;
    CheckState state = CheckState::ok;
    maybe_words<500> remark;
};
BOOST_DESCRIBE_STRUCT(CheckItem, (), (item, state, remark))

struct Handover {
    static constexpr std::string_view kind = "handover";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::closes;
    static constexpr std::array<std::string_view, 4> indexed{"unit", "watch", "open_for",
                                                             "open_in"};
    Id<Handover> id;
    Id<Unit> unit;
    Id<Watch> watch;
    Duty duty = Duty::operations;
    HandoverState state = HandoverState::signed_out;
    Id<Post> outgoing_post;
    Id<Person> outgoing;
    Id<Post> incoming_post;  ///< named at signing, or who countersigned; empty: anyone entitled
    Id<Person> incoming;
    std::int64_t last_row = 0;  ///< last row of the log of this duty, as signed
    std::int32_t last_row_year = 0;
    std::vector<HandoverItem> items;
    std::int32_t unnamed = 0;  ///< how much more waited than one record has room for
    std::vector<CheckItem> checklist;
    maybe_words<500> weather;
    maybe_words<4000> remarks;
    Instant signed_at;
    std::optional<Instant> countersigned_at;
    maybe_words<500> refusal;
    std::optional<Instant> closed_at;
    std::int64_t signed_number = 0;         ///< of the entry in the book that bears the signature
    std::int64_t countersigned_number = 0;  ///< 0 until then
    std::vector<RegisterNumber> struck_since;  ///< rows struck while the second one is awaited
    std::optional<Id<Watch>> open_for;         ///< the watch while the second signature is awaited
    std::optional<Id<Unit>> open_in;           ///< the unit, as long
};
BOOST_DESCRIBE_STRUCT(Handover, (),
                      (id, unit, watch, duty, state, outgoing_post, outgoing, incoming_post,
                       incoming, last_row, last_row_year, items, unnamed, checklist, weather,
                       remarks, signed_at, countersigned_at, refusal, closed_at, signed_number,
                       countersigned_number, struck_since, open_for, open_in))

/// Nobody can countersign it any more.
void on_force_closed(Handover&, const ForceClosed<Handover>&, const Stamp&);

// Events

struct SignedRecord {
    Id<Unit> unit;
    Id<Watch> watch;
    Duty duty = Duty::operations;
    Id<Post> outgoing_post;
    Id<Person> outgoing;
    Id<Post> incoming_post;
    std::int64_t last_row = 0;
    std::int32_t last_row_year = 0;
    std::vector<HandoverItem> items;
    std::vector<CheckItem> checklist;
    maybe_words<500> weather;
    maybe_words<4000> remarks;
};
BOOST_DESCRIBE_STRUCT(SignedRecord, (),
                      (unit, watch, duty, outgoing_post, outgoing, incoming_post, last_row,
                       last_row_year, items, checklist, weather, remarks))

struct HandoverSigned : SignedRecord {
    using Entity = Handover;
    static constexpr std::string_view verb = "signed";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    static constexpr bool on_paper = true;
    std::int32_t unnamed = 0;
};
BOOST_DESCRIBE_STRUCT(HandoverSigned, (SignedRecord), (unnamed))
void evolve(Handover&, const HandoverSigned&, const Stamp&);

/// The first version had to name the tasks that waited, and nothing else.
struct HandoverSigned1 : SignedRecord {
    using Entity = Handover;
    static constexpr std::string_view verb = "signed";
    static constexpr bool opens = true;
    static constexpr bool on_paper = true;
};
BOOST_DESCRIBE_STRUCT(HandoverSigned1, (SignedRecord), ())
void evolve(Handover&, const HandoverSigned1&, const Stamp&);

struct HandoverCountersigned {
    using Entity = Handover;
    static constexpr std::string_view verb = "countersigned";
    static constexpr bool on_paper = true;
    Id<Post> incoming_post;
    Id<Person> incoming;
};
BOOST_DESCRIBE_STRUCT(HandoverCountersigned, (), (incoming_post, incoming))
void evolve(Handover&, const HandoverCountersigned&, const Stamp&);

struct HandoverRefused {
    using Entity = Handover;
    static constexpr std::string_view verb = "refused";
    Id<Post> incoming_post;
    Id<Person> incoming;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(HandoverRefused, (), (incoming_post, incoming, reason))
void evolve(Handover&, const HandoverRefused&, const Stamp&);

struct HandoverWithdrawn {
    using Entity = Handover;
    static constexpr std::string_view verb = "withdrawn";
    Id<Person> by;
};
BOOST_DESCRIBE_STRUCT(HandoverWithdrawn, (), (by))
void evolve(Handover&, const HandoverWithdrawn&, const Stamp&);

/// The takeover was ordered while the record waited: it no longer counts.
struct HandoverLapsed {
    using Entity = Handover;
    static constexpr std::string_view verb = "lapsed";
    Id<Post> ordered_by;
};
BOOST_DESCRIBE_STRUCT(HandoverLapsed, (), (ordered_by))
void evolve(Handover&, const HandoverLapsed&, const Stamp&);

/// A row of the log that was signed for was struck before the second signature.
struct HandoverRowStruck {
    using Entity = Handover;
    static constexpr std::string_view verb = "row_struck";
    RegisterNumber row;
};
BOOST_DESCRIBE_STRUCT(HandoverRowStruck, (), (row))
void evolve(Handover&, const HandoverRowStruck&, const Stamp&);

// Commands. PINs are checked before a command reaches the desk; no command or entry holds one.

struct SignHandover {
    static constexpr std::string_view name = "handover.sign";
    static constexpr bool by_pin = true;
    Id<Watch> watch;
    std::optional<Id<Post>> incoming_post;
    Number<0, 1'000'000> last_row{0};
    std::vector<HandoverItem> items;
    std::vector<CheckItem> checklist;
    maybe_words<500> weather;
    maybe_words<4000> remarks;
};
BOOST_DESCRIBE_STRUCT(SignHandover, (),
                      (watch, incoming_post, last_row, items, checklist, weather, remarks))
void needs(const SignHandover&, const Context&, const Seen&, Needs&);
Decision decide(const SignHandover&, const Seen&, const Context&);

struct CountersignHandover {
    static constexpr std::string_view name = "handover.countersign";
    static constexpr bool by_pin = true;
    Id<Handover> handover;
};
BOOST_DESCRIBE_STRUCT(CountersignHandover, (), (handover))
void needs(const CountersignHandover&, const Context&, const Seen&, Needs&);
Decision decide(const CountersignHandover&, const Seen&, const Context&);

struct RefuseHandover {
    static constexpr std::string_view name = "handover.refuse";
    static constexpr bool by_pin = true;
    Id<Handover> handover;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(RefuseHandover, (), (handover, reason))
void needs(const RefuseHandover&, const Context&, const Seen&, Needs&);
Decision decide(const RefuseHandover&, const Seen&, const Context&);

struct WithdrawHandover {
    static constexpr std::string_view name = "handover.withdraw";
    Id<Handover> handover;
};
BOOST_DESCRIBE_STRUCT(WithdrawHandover, (), (handover))
void needs(const WithdrawHandover&, const Context&, const Seen&, Needs&);
Decision decide(const WithdrawHandover&, const Seen&, const Context&);

struct OrderTakeover {
    static constexpr std::string_view name = "watch.order_takeover";
    Id<Watch> watch;
    Id<Post> incoming_post;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(OrderTakeover, (), (watch, incoming_post, reason))
void needs(const OrderTakeover&, const Context&, const Seen&, Needs&);
Decision decide(const OrderTakeover&, const Seen&, const Context&);

Noun handover_noun();

}  // namespace gb
