#pragma once
// Period assessment (nhận định, đánh giá tình hình trong kỳ): how a unit saw a period, which
// hazards it thinks likely and what it means to do, in its own book. The units it is sent to
// endorse it or dissent, each in its own; information/states.hpp reads the two together.
//
// Events and places, never people: every text is looked through as that of information is.

#include "domain/information/words.hpp"

namespace gb {

struct LikelyHazard {
    EventClass event_class = EventClass::other_safety;
    std::optional<Id<Unit>> area;  ///< a unit or administrative area; none: the whole of its own
    maybe_words<300> location;
    words<500> text;
};
BOOST_DESCRIBE_STRUCT(LikelyHazard, (), (event_class, area, location, text))

struct PlannedMeasure {
    words<500> text;
};
BOOST_DESCRIBE_STRUCT(PlannedMeasure, (), (text))

/// What is assessed, and what the parties endorse or dissent from.
struct AssessmentText {
    words<4000> situation;
    std::vector<LikelyHazard> hazards;
    std::vector<PlannedMeasure> measures;
};
BOOST_DESCRIBE_STRUCT(AssessmentText, (), (situation, hazards, measures))

inline constexpr std::string_view assessment_register = "assessment";

struct PeriodAssessment;
struct AssessmentIdentity {
    Id<PeriodAssessment> id;
    Id<Unit> unit;  ///< whose it is: who wrote it, or took it over
};
BOOST_DESCRIBE_STRUCT(AssessmentIdentity, (), (id, unit))

struct PeriodAssessment : AssessmentIdentity, AssessmentText {
    static constexpr std::string_view kind = "period_assessment";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 2> indexed{"unit", "open_in"};
    RegisterNumber number;
    Date period_from;
    Date period_to;
    std::vector<Id<Unit>> addressees;
    Id<Person> author;
    Id<Post> post;
    Instant written_at;      ///< its present text
    std::int32_t round = 0;  ///< how often it was written
    std::optional<Instant> settled_at;
    maybe_words<1000> remark;  ///< of who settled it
    bool withdrawn = false;
    maybe_words<500> withdraw_reason;
    std::optional<Id<Unit>> open_in;  ///< the unit until it is settled or withdrawn

    bool sent_to(Id<Unit> unit) const;
    bool over() const { return withdrawn || settled_at; }
};
BOOST_DESCRIBE_STRUCT(PeriodAssessment, (AssessmentIdentity, AssessmentText),
                      (number, period_from, period_to, addressees, author, post, written_at, round,
                       settled_at, remark, withdrawn, withdraw_reason, open_in))
void on_taken(PeriodAssessment&, const Taken<PeriodAssessment>&, const Stamp&);
void on_force_closed(PeriodAssessment&, const ForceClosed<PeriodAssessment>&, const Stamp&);

/// What one party says of it: one for each, with an id both sides can derive.
struct AssessmentReply {
    static constexpr std::string_view kind = "assessment_reply";
    static constexpr std::array<std::string_view, 2> indexed{"assessment", "unit"};
    Id<AssessmentReply> id;
    Id<PeriodAssessment> assessment;
    Id<Unit> unit;
    Stance stance = Stance::silent;
    std::int32_t round = 0;  ///< the text that the stance speaks of
    maybe_words<1000> dissent;
    Id<Person> author;
    std::optional<Instant> stance_at;
};
BOOST_DESCRIBE_STRUCT(AssessmentReply, (),
                      (id, assessment, unit, stance, round, dissent, author, stance_at))

Id<AssessmentReply> reply_of(Id<PeriodAssessment> assessment, Id<Unit> unit);

// Events

struct AssessmentWritten : AssessmentText {
    using Entity = PeriodAssessment;
    static constexpr std::string_view verb = "written";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Unit> unit;
    RegisterNumber number;
    Date period_from;
    Date period_to;
    std::vector<Id<Unit>> addressees;  ///< groups are expanded: the units of that day
    AddresseeGroup group = AddresseeGroup::none;
};
BOOST_DESCRIBE_STRUCT(AssessmentWritten, (AssessmentText),
                      (unit, number, period_from, period_to, addressees, group))
void evolve(PeriodAssessment&, const AssessmentWritten&, const Stamp&);

/// Written anew: all parties are asked anew.
struct AssessmentRevised : AssessmentText {
    using Entity = PeriodAssessment;
    static constexpr std::string_view verb = "revised";
};
BOOST_DESCRIBE_STRUCT(AssessmentRevised, (AssessmentText), ())
void evolve(PeriodAssessment&, const AssessmentRevised&, const Stamp&);

struct AssessmentSent {
    using Entity = PeriodAssessment;
    static constexpr std::string_view verb = "sent";
    std::vector<Id<Unit>> addressees;
};
BOOST_DESCRIBE_STRUCT(AssessmentSent, (), (addressees))
void evolve(PeriodAssessment&, const AssessmentSent&, const Stamp&);

/// From now on it stands as written. Who dissented stays so in their own books.
struct AssessmentSettled {
    using Entity = PeriodAssessment;
    static constexpr std::string_view verb = "settled";
    maybe_words<1000> remark;
    // How the parties stood, as far as its holder knew.
    std::int32_t endorsed = 0;
    std::int32_t dissented = 0;
    std::int32_t silent = 0;
};
BOOST_DESCRIBE_STRUCT(AssessmentSettled, (), (remark, endorsed, dissented, silent))
void evolve(PeriodAssessment&, const AssessmentSettled&, const Stamp&);

struct AssessmentWithdrawn {
    using Entity = PeriodAssessment;
    static constexpr std::string_view verb = "withdrawn";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(AssessmentWithdrawn, (), (reason))
void evolve(PeriodAssessment&, const AssessmentWithdrawn&, const Stamp&);

struct AssessmentEndorsed {
    using Entity = AssessmentReply;
    static constexpr std::string_view verb = "endorsed";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<PeriodAssessment> assessment;
    Id<Unit> unit;
    std::int32_t round = 0;
};
BOOST_DESCRIBE_STRUCT(AssessmentEndorsed, (), (assessment, unit, round))
void evolve(AssessmentReply&, const AssessmentEndorsed&, const Stamp&);

struct AssessmentDissented {
    using Entity = AssessmentReply;
    static constexpr std::string_view verb = "dissented";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<PeriodAssessment> assessment;
    Id<Unit> unit;
    std::int32_t round = 0;
    words<1000> reason;
};
BOOST_DESCRIBE_STRUCT(AssessmentDissented, (), (assessment, unit, round, reason))
void evolve(AssessmentReply&, const AssessmentDissented&, const Stamp&);

// Commands

struct WriteAssessment : AssessmentText {
    static constexpr std::string_view name = "assessment.write";
    Date period_from;
    Date period_to;
    std::vector<Id<Unit>> addressees;
    AddresseeGroup group = AddresseeGroup::none;
};
BOOST_DESCRIBE_STRUCT(WriteAssessment, (AssessmentText),
                      (period_from, period_to, addressees, group))
void needs(const WriteAssessment&, const Context&, const Seen&, Needs&);
Decision decide(const WriteAssessment&, const Seen&, const Context&);

struct ReviseAssessment : AssessmentText {
    static constexpr std::string_view name = "assessment.revise";
    Id<PeriodAssessment> assessment;
};
BOOST_DESCRIBE_STRUCT(ReviseAssessment, (AssessmentText), (assessment))
void needs(const ReviseAssessment&, const Context&, const Seen&, Needs&);
Decision decide(const ReviseAssessment&, const Seen&, const Context&);

struct SendAssessment {
    static constexpr std::string_view name = "assessment.send";
    Id<PeriodAssessment> assessment;
    std::vector<Id<Unit>> addressees;
};
BOOST_DESCRIBE_STRUCT(SendAssessment, (), (assessment, addressees))
void needs(const SendAssessment&, const Context&, const Seen&, Needs&);
Decision decide(const SendAssessment&, const Seen&, const Context&);

struct SettleAssessment {
    static constexpr std::string_view name = "assessment.settle";
    Id<PeriodAssessment> assessment;
    maybe_words<1000> remark;
};
BOOST_DESCRIBE_STRUCT(SettleAssessment, (), (assessment, remark))
void needs(const SettleAssessment&, const Context&, const Seen&, Needs&);
Decision decide(const SettleAssessment&, const Seen&, const Context&);

struct WithdrawAssessment {
    static constexpr std::string_view name = "assessment.withdraw";
    Id<PeriodAssessment> assessment;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawAssessment, (), (assessment, reason))
void needs(const WithdrawAssessment&, const Context&, const Seen&, Needs&);
Decision decide(const WithdrawAssessment&, const Seen&, const Context&);

struct EndorseAssessment {
    static constexpr std::string_view name = "assessment.endorse";
    Id<PeriodAssessment> assessment;
};
BOOST_DESCRIBE_STRUCT(EndorseAssessment, (), (assessment))
void needs(const EndorseAssessment&, const Context&, const Seen&, Needs&);
Decision decide(const EndorseAssessment&, const Seen&, const Context&);

struct DissentAssessment {
    static constexpr std::string_view name = "assessment.dissent";
    Id<PeriodAssessment> assessment;
    words<1000> reason;
};
BOOST_DESCRIBE_STRUCT(DissentAssessment, (), (assessment, reason))
void needs(const DissentAssessment&, const Context&, const Seen&, Needs&);
Decision decide(const DissentAssessment&, const Seen&, const Context&);

Noun assessment_noun();

}  // namespace gb
