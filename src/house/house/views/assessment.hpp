#pragma once
// Assessments of a period with what the parties say of them: the list, and one with its story.

#include "domain/assessment/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

enum class AssessmentState { in_discussion, settled, withdrawn };
BOOST_DESCRIBE_ENUM(AssessmentState, in_discussion, settled, withdrawn)

struct HazardView {
    EventClass event_class = EventClass::other_safety;
    std::optional<UnitRef> area;
    std::optional<std::string> location;
    std::optional<std::string> text;  ///< absent: erased
};
BOOST_DESCRIBE_STRUCT(HazardView, (), (event_class, area, location, text))

struct AssessmentPartyView {
    UnitRef unit;
    StanceState stance = StanceState::waiting;
    std::optional<std::string> dissent;
    std::string by;
    std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(AssessmentPartyView, (), (unit, stance, dissent, by, at))

/// One act in its life: who, in which book, said what.
struct AssessmentStep {
    Instant at;
    UnitRef unit;
    std::string by;
    std::string what;                 ///< the entry's kind: "assessment_reply.endorsed"
    std::optional<std::string> text;  ///< absent: none, or erased
    std::int64_t number = 0;          ///< in that unit's book
};
BOOST_DESCRIBE_STRUCT(AssessmentStep, (), (at, unit, by, what, text, number))

struct AssessmentView {
    Id<PeriodAssessment> id;
    std::int64_t number = 0;
    std::int32_t year = 0;
    UnitRef unit;
    Date period_from;
    Date period_to;
    std::optional<std::string> situation;  ///< absent: erased
    std::vector<HazardView> hazards;
    std::vector<std::string> measures;  ///< without those erased
    std::string author;
    Instant written_at;
    std::int64_t round = 0;  ///< how often it was written
    AssessmentState state = AssessmentState::in_discussion;
    std::int64_t addressed = 0;
    std::int64_t endorsed = 0;
    std::int64_t dissented = 0;
    bool waits = false;  ///< for the word of the viewer's unit
    std::optional<Instant> settled_at;
    std::optional<std::string> remark;
    std::optional<std::string> withdraw_reason;
    // Only where one is asked for:
    std::vector<AssessmentPartyView> parties;
    std::vector<AssessmentStep> story;
    std::vector<std::string> can;  ///< what the viewer's unit may do next, as it stands
};
BOOST_DESCRIBE_STRUCT(AssessmentView, (),
                      (id, number, year, unit, period_from, period_to, situation, hazards, measures,
                       author, written_at, round, state, addressed, endorsed, dissented, waits,
                       settled_at, remark, withdraw_reason, parties, story, can))

enum class AssessmentBox {
    all,      ///< everything the viewer may read
    ours,     ///< written by the unit
    received  ///< sent to the unit
};
BOOST_DESCRIBE_ENUM(AssessmentBox, all, ours, received)

struct AssessmentsParams {
    Id<Post> post;
    std::optional<AssessmentBox> box;  ///< by default all
    std::optional<Id<PeriodAssessment>> before;
};
BOOST_DESCRIBE_STRUCT(AssessmentsParams, (), (post, box, before))

struct Assessments {
    std::vector<AssessmentView> items;  ///< the newest first
    std::optional<Id<PeriodAssessment>> more;
    std::int64_t waiting = 0;  ///< for the word of the viewer's unit, whatever the box
};
BOOST_DESCRIBE_STRUCT(Assessments, (), (items, more, waiting))

struct AssessmentParams {
    Id<Post> post;
    Id<PeriodAssessment> id;
};
BOOST_DESCRIBE_STRUCT(AssessmentParams, (), (post, id))

}  // namespace gb::views
