#pragma once
// Information with what the units say of it: the board, and one item with its whole thread.

#include "domain/advice/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

/// Another item, by what one calls it.
struct InformationRef {
    Id<Information> id;
    std::int64_t number = 0;
    std::int32_t year = 0;
    UnitRef unit;
    bool struck = false;
};
BOOST_DESCRIBE_STRUCT(InformationRef, (), (id, number, year, unit, struck))

/// How an item read before a correction.
struct WordingView {
    std::int64_t wording = 1;
    EventClass event_class = EventClass::other_safety;
    std::optional<std::string> text;  ///< absent: erased
    std::optional<std::string> place;
    std::optional<UnitRef> area;
    Instant happened;
    SourceKind source = SourceKind::own_observation;
    Reliability reliability = Reliability::unknown;
    std::string by;
    Instant since;         ///< when that was written
    Instant corrected_at;  ///< by the wording after it
    std::string corrected_by;
    std::optional<std::string> reason;  ///< why it was corrected; absent: erased
};
BOOST_DESCRIBE_STRUCT(WordingView, (),
                      (wording, event_class, text, place, area, happened, source, reliability, by,
                       since, corrected_at, corrected_by, reason))

/// Reported by mistake.
struct InformationStrikeView {
    std::optional<std::string> reason;  ///< absent: erased
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(InformationStrikeView, (), (reason, at, by))

/// What a unit made of an item: its task or paper.
struct BasisView {
    std::string kind;
    Uuid id;
    std::string label;  ///< the task's number, the paper's symbol; empty: not the viewer's to read
};
BOOST_DESCRIBE_STRUCT(BasisView, (), (kind, id, label))

/// What one unit says of an item.
struct PartyView {
    UnitRef unit;
    InformationPart part = InformationPart::addressee;
    std::optional<Instant> received_at;
    std::optional<Finding> finding;
    std::optional<std::string> found;  ///< absent: nothing, or erased
    std::optional<Instant> verified_at;
    std::string verified_by;
    std::optional<InformationRef> duplicate_of;
    std::optional<Instant>
        verified_text;          ///< when the corrected text that it speaks of was written
    bool verify_again = false;  ///< that told of another what, where or when
    StanceState stance = StanceState::not_asked;
    std::optional<Instant> stance_text;  ///< as verified_text
    std::optional<std::string> dissent;
    std::vector<BasisView> basis_of;
};
BOOST_DESCRIBE_STRUCT(PartyView, (),
                      (unit, part, received_at, finding, found, verified_at, verified_by,
                       duplicate_of, verified_text, verify_again, stance, stance_text, dissent,
                       basis_of))

struct AdviceAnswerView {
    std::int64_t chosen = 0;  ///< 0: something else, as the text says
    std::optional<std::string> text;
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(AdviceAnswerView, (), (chosen, text, at, by))

struct AdviceView {
    Id<Advice> id;
    UnitRef unit;
    UnitRef to;
    std::vector<std::string> options;  ///< none: erased
    std::int64_t recommended = 1;
    std::optional<std::string> reason;
    Instant at;
    std::string by;
    std::optional<AdviceAnswerView> answer;
};
BOOST_DESCRIBE_STRUCT(AdviceView, (), (id, unit, to, options, recommended, reason, at, by, answer))

/// One act in the life of an item: who, in which book, said what.
struct InformationStep {
    Instant at;
    UnitRef unit;
    std::string by;
    std::string what;                 ///< the entry's kind: "reply.verified"
    std::optional<std::string> text;  ///< absent: none, or erased
    std::optional<Finding> finding;
    std::int64_t number = 0;  ///< in that unit's book
};
BOOST_DESCRIBE_STRUCT(InformationStep, (), (at, unit, by, what, text, finding, number))

struct InformationView {
    Id<Information> id;
    std::int64_t number = 0;
    std::int32_t year = 0;
    UnitRef unit;  ///< the holder
    EventClass event_class = EventClass::other_safety;
    std::optional<std::string> text;  ///< absent: erased
    std::optional<std::string> place;
    std::optional<UnitRef> area;
    Instant happened;
    Instant reported_at;
    bool doubtful = false;  ///< reported while the clock was in doubt
    std::string reporter;
    SourceKind source = SourceKind::own_observation;
    Reliability reliability = Reliability::unknown;
    std::optional<Id<LogEntry>> log_entry;
    InformationState state = InformationState::to_verify;
    std::optional<Finding> finding;       ///< as closed; until then as found last
    bool disputed = false;                ///< verifications differ
    std::int64_t wording = 1;             ///< the one that stands
    std::optional<Instant> corrected_at;  ///< the last time
    bool verify_again = false;            ///< somebody had verified what it told before
    std::optional<InformationStrikeView> struck;
    std::optional<std::string> assessment;
    std::optional<Instant> assessed_at;
    std::optional<Instant>
        assessed_text;  ///< when the corrected text that it speaks of was written
    std::int64_t addressed = 0;
    std::int64_t received = 0;
    std::int64_t endorsed = 0;
    std::int64_t dissented = 0;
    std::optional<std::string> closing;
    std::optional<Instant> closed_at;
    // Only where one item is asked for:
    std::vector<WordingView> earlier;  ///< the last one first
    std::vector<PartyView> parties;
    std::vector<AdviceView> advice;  ///< what the viewer's units gave or got
    std::vector<InformationStep> story;
    std::vector<std::string> can;  ///< what the viewer's unit may do next, as the item stands
};
BOOST_DESCRIBE_STRUCT(InformationView, (),
                      (id, number, year, unit, event_class, text, place, area, happened,
                       reported_at, doubtful, reporter, source, reliability, log_entry, state,
                       finding, disputed, wording, corrected_at, verify_again, struck, assessment,
                       assessed_at, assessed_text, addressed, received, endorsed, dissented,
                       closing, closed_at, earlier, parties, advice, story, can))

struct InformationList {
    std::vector<InformationView> items;  ///< the newest first
    std::int64_t total = 0;
    std::optional<Id<Information>> more;  ///< the item to page before
};
BOOST_DESCRIBE_STRUCT(InformationList, (), (items, total, more))

enum class InformationBox {
    all,      ///< everything the viewer may read
    ours,     ///< reported by the unit
    received  ///< sent to the unit
};
BOOST_DESCRIBE_ENUM(InformationBox, all, ours, received)

struct InformationListParams {
    Id<Post> post;
    std::optional<InformationState> state;  ///< absent: all that are not struck
    std::optional<EventClass> event_class;
    std::optional<InformationBox> box;
    std::optional<Id<Information>> before;
};
BOOST_DESCRIBE_STRUCT(InformationListParams, (), (post, state, event_class, box, before))

struct InformationParams {
    Id<Post> post;
    Id<Information> id;
};
BOOST_DESCRIBE_STRUCT(InformationParams, (), (post, id))

}  // namespace gb::views
