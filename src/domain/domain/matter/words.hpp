#pragma once
// Matters from below (vấn đề nảy sinh ở cơ sở): what people of the area ask to be settled, taken in
// by the unit nearest to them and answered by the body that is competent, by a day. A matter is a
// thing at a place: its text tells of nobody, and nothing ranks groups or places.
//
// Who brought it may be left out. Where it is stated, it is an entity of its own behind a random
// id, words only: erased by order, the matter and the chain of the book stay whole.

#include "domain/kit/decision.hpp"
#include "domain/kit/moves.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/unit/words.hpp"

namespace gb {

/// Who brought a matter. Whoever is to be told the answer; no more is kept of them.
struct Submitter {
    static constexpr std::string_view kind = "submitter";
    static constexpr std::array<std::string_view, 0> indexed{};
    Id<Submitter> id;
    maybe_words<150> name;
};
BOOST_DESCRIBE_STRUCT(Submitter, (), (id, name))

/// What stands in a matter until it is answered, and then.
struct MatterBody {
    words<300> subject;
    maybe_words<2'000> text;
    words<300> place;
    Id<Unit> area;          ///< empty: not stated
    Id<Unit> competent;     ///< who is to answer; empty: a body that keeps no book here
    maybe_label<200> body;  ///< then its name
    Date due;
};
BOOST_DESCRIBE_STRUCT(MatterBody, (), (subject, text, place, area, competent, body, due))

struct MatterIdentity;
struct Matter;
struct MatterIdentity {
    Id<Matter> id;
    Id<Unit> unit;
    RegisterNumber number;
};
BOOST_DESCRIBE_STRUCT(MatterIdentity, (), (id, unit, number))

struct Matter : MatterIdentity, MatterBody {
    static constexpr std::string_view kind = "matter";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 4> indexed{"unit", "open_in", "competent",
                                                             "asked"};
    Id<Submitter> submitter;  ///< empty: nobody was named
    Instant received_at;
    Id<Person> taken_by;
    std::optional<Date> answered_on;  ///< as noted here, where the body keeps no book
    maybe_words<4'000> answer;
    bool may_publish = false;
    std::optional<Instant> closed_at;
    maybe_words<500> closing;  ///< how whoever brought it was told
    bool struck = false;
    maybe_words<500> strike_reason;
    std::optional<Id<Unit>> open_in;  ///< the unit until it is closed
    std::optional<Id<Unit>> asked;    ///< the competent unit, as long
};
BOOST_DESCRIBE_STRUCT(Matter, (MatterIdentity, MatterBody),
                      (submitter, received_at, taken_by, answered_on, answer, may_publish,
                       closed_at, closing, struck, strike_reason, open_in, asked))
void on_taken(Matter&, const Taken<Matter>&, const Stamp&);
void on_force_closed(Matter&, const ForceClosed<Matter>&, const Stamp&);

/// What the competent unit answered, in its own book: one for each matter and unit, with an id that
/// both sides can derive.
struct MatterAnswer {
    static constexpr std::string_view kind = "matter_answer";
    static constexpr std::array<std::string_view, 2> indexed{"matter", "unit"};
    Id<MatterAnswer> id;
    Id<Matter> matter;
    Id<Unit> unit;
    maybe_words<4'000> text;
    bool may_publish = false;  ///< an article may be made of it
    Date answered_on;          ///< the first time
    std::int32_t versions = 0;
};
BOOST_DESCRIBE_STRUCT(MatterAnswer, (),
                      (id, matter, unit, text, may_publish, answered_on, versions))

Id<MatterAnswer> matter_answer_of(Id<Matter> matter, Id<Unit> unit);

inline constexpr std::string_view matter_register = "matter";

enum class MatterState {
    waiting,
    answered,
    closed,
    struck  ///< taken in by mistake
};
BOOST_DESCRIBE_ENUM(MatterState, waiting, answered, closed, struck)

/// @param answer of the competent unit; null: none is known here
MatterState matter_state(const Matter& matter, const MatterAnswer* answer);
/// The day on which it was answered, by whomever.
std::optional<Date> answer_day(const Matter& matter, const MatterAnswer* answer);
/// How many days after its day it was answered or, unanswered, today is; 0: in time.
std::int64_t late_days(const Matter& matter, const MatterAnswer* answer, Date today);

// Events

struct SubmitterNoted {
    using Entity = Submitter;
    static constexpr std::string_view verb = "noted";
    static constexpr bool opens = true;
    words<150> name;
};
BOOST_DESCRIBE_STRUCT(SubmitterNoted, (), (name))
void evolve(Submitter&, const SubmitterNoted&, const Stamp&);

struct MatterReceived : MatterBody {
    using Entity = Matter;
    static constexpr std::string_view verb = "received";
    static constexpr bool opens = true;
    Id<Unit> unit;
    RegisterNumber number;
    Id<Submitter> submitter;
};
BOOST_DESCRIBE_STRUCT(MatterReceived, (MatterBody), (unit, number, submitter))
void evolve(Matter&, const MatterReceived&, const Stamp&);

/// Another body is competent, or another day was agreed.
struct MatterForwarded {
    using Entity = Matter;
    static constexpr std::string_view verb = "forwarded";
    Id<Unit> competent;
    maybe_label<200> body;
    Date due;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(MatterForwarded, (), (competent, body, due, reason))
void evolve(Matter&, const MatterForwarded&, const Stamp&);

struct MatterAnswerNoted {
    using Entity = Matter;
    static constexpr std::string_view verb = "answer_noted";
    words<4'000> text;
    Date answered_on;
    bool may_publish = false;
};
BOOST_DESCRIBE_STRUCT(MatterAnswerNoted, (), (text, answered_on, may_publish))
void evolve(Matter&, const MatterAnswerNoted&, const Stamp&);

struct MatterClosed {
    using Entity = Matter;
    static constexpr std::string_view verb = "closed";
    maybe_words<500> text;
};
BOOST_DESCRIBE_STRUCT(MatterClosed, (), (text))
void evolve(Matter&, const MatterClosed&, const Stamp&);

struct MatterStruck {
    using Entity = Matter;
    static constexpr std::string_view verb = "struck";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(MatterStruck, (), (reason))
void evolve(Matter&, const MatterStruck&, const Stamp&);

struct MatterAnswered {
    using Entity = MatterAnswer;
    static constexpr std::string_view verb = "given";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Matter> matter;
    Id<Unit> unit;
    words<4'000> text;
    bool may_publish = false;
};
BOOST_DESCRIBE_STRUCT(MatterAnswered, (), (matter, unit, text, may_publish))
void evolve(MatterAnswer&, const MatterAnswered&, const Stamp&);

// Commands

struct ReceiveMatter {
    static constexpr std::string_view name = "matter.receive";
    words<300> subject;
    maybe_words<2'000> text;
    words<300> place;
    std::optional<Id<Unit>> area;
    std::optional<Id<Unit>> competent;
    maybe_label<200> body;
    Date due;
    maybe_words<150> submitter;
};
BOOST_DESCRIBE_STRUCT(ReceiveMatter, (),
                      (subject, text, place, area, competent, body, due, submitter))
void needs(const ReceiveMatter&, const Context&, const Seen&, Needs&);
Decision decide(const ReceiveMatter&, const Seen&, const Context&);

struct ForwardMatter {
    static constexpr std::string_view name = "matter.forward";
    Id<Matter> matter;
    std::optional<Id<Unit>> competent;
    maybe_label<200> body;
    Date due;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ForwardMatter, (), (matter, competent, body, due, reason))
void needs(const ForwardMatter&, const Context&, const Seen&, Needs&);
Decision decide(const ForwardMatter&, const Seen&, const Context&);

/// By the competent unit; said anew, the new text counts, and the day of the first.
struct AnswerMatter {
    static constexpr std::string_view name = "matter.answer";
    Id<Matter> matter;
    words<4'000> text;
    bool may_publish = false;
};
BOOST_DESCRIBE_STRUCT(AnswerMatter, (), (matter, text, may_publish))
void needs(const AnswerMatter&, const Context&, const Seen&, Needs&);
Decision decide(const AnswerMatter&, const Seen&, const Context&);

/// What a body that keeps no book here answered by letter.
struct NoteMatterAnswer {
    static constexpr std::string_view name = "matter.note_answer";
    Id<Matter> matter;
    words<4'000> text;
    Date answered_on;
    bool may_publish = false;
};
BOOST_DESCRIBE_STRUCT(NoteMatterAnswer, (), (matter, text, answered_on, may_publish))
void needs(const NoteMatterAnswer&, const Context&, const Seen&, Needs&);
Decision decide(const NoteMatterAnswer&, const Seen&, const Context&);

struct CloseMatter {
    static constexpr std::string_view name = "matter.close";
    Id<Matter> matter;
    maybe_words<500> text;
};
BOOST_DESCRIBE_STRUCT(CloseMatter, (), (matter, text))
void needs(const CloseMatter&, const Context&, const Seen&, Needs&);
Decision decide(const CloseMatter&, const Seen&, const Context&);

struct StrikeMatter {
    static constexpr std::string_view name = "matter.strike";
    Id<Matter> matter;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(StrikeMatter, (), (matter, reason))
void needs(const StrikeMatter&, const Context&, const Seen&, Needs&);
Decision decide(const StrikeMatter&, const Seen&, const Context&);

Noun matter_noun();

}  // namespace gb
