#pragma once
// Daily duty reports: one, what it would hold if it were written now, and those of a unit and the
// units below it with their sums.

#include "domain/duty_report/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

/// Of one category, or of all; of one report, or added up over several.
struct StrengthSum {
    std::int64_t establishment = 0;  ///< 0: no report states it
    std::int64_t total = 0;
    std::int64_t present = 0;
    std::int64_t leave = 0;
    std::int64_t study = 0;
    std::int64_t sick = 0;
    std::int64_t mission = 0;
    std::int64_t other = 0;

    void add(const StrengthLine& line);
    void add(const StrengthSum& sum);
};
BOOST_DESCRIBE_STRUCT(StrengthSum, (),
                      (establishment, total, present, leave, study, sick, mission, other))

struct CategorySum {
    StrengthCategory category = StrengthCategory::officers;
    StrengthSum sum;
};
BOOST_DESCRIBE_STRUCT(CategorySum, (), (category, sum))

struct HolderView {
    Duty duty = Duty::operations;
    std::string name;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(HolderView, (), (duty, name, title))

struct ReportStrike {
    std::optional<std::string> reason;  ///< absent: erased
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(ReportStrike, (), (reason, at, by))

struct DutyReportView {
    Id<DutyReport> id;
    std::int64_t number = 0;
    std::int32_t year = 0;
    UnitRef unit;
    DutyReportState state = DutyReportState::written;
    DutyReportBody body;
    StrengthSum sum;
    std::vector<HolderView> holders;
    std::optional<UnitRef> to;
    std::optional<std::string> conclusion;
    Instant written_at;
    std::string written_by;
    std::string written_title;
    std::optional<Instant> confirmed_at;
    std::string confirmed_by;
    std::string confirmed_title;
    std::optional<ReportStrike> struck;
    std::optional<Id<DutyReport>> corrects;
    std::optional<Id<DutyReport>> replaced_by;
    std::optional<std::string> code;  ///< of the paper, once it is confirmed
    std::vector<UnitRef> superiors;   ///< to whom the viewer may send it; empty: not theirs to send
};
BOOST_DESCRIBE_STRUCT(DutyReportView, (),
                      (id, number, year, unit, state, body, sum, holders, to, conclusion,
                       written_at, written_by, written_title, confirmed_at, confirmed_by,
                       confirmed_title, struck, corrects, replaced_by, code, superiors))

/// What a report of the day would say, from the log, the handovers and the report before.
struct DutyReportDraft {
    UnitRef unit;
    Instant from;
    Instant until;
    DutyReportBody body;
    std::optional<Id<DutyReport>> standing;  ///< the day has its report already
};
BOOST_DESCRIBE_STRUCT(DutyReportDraft, (), (unit, from, until, body, standing))

/// A report as one line of the board.
struct DutyReportLine {
    Id<DutyReport> id;
    std::int64_t number = 0;
    DutyReportState state = DutyReportState::written;
    StrengthSum sum;
    bool unexpected = false;  ///< it tells of something unexpected
    std::optional<Instant> confirmed_at;
    bool corrects = false;  ///< one sent before was struck
};
BOOST_DESCRIBE_STRUCT(DutyReportLine, (),
                      (id, number, state, sum, unexpected, confirmed_at, corrects))

/// A unit directly below, with what stands below it in turn.
struct DutyReportBelow {
    UnitRef unit;
    std::optional<DutyReportLine> report;  ///< sent; what is not sent yet is the unit's own
    StrengthSum with_below;
    std::int64_t expected = 0;  ///< units that report: itself and those below it
    std::int64_t reported = 0;
};
BOOST_DESCRIBE_STRUCT(DutyReportBelow, (), (unit, report, with_below, expected, reported))

struct DutyReportBoard {
    UnitRef unit;
    Date day;
    std::optional<DutyReportLine> own;
    std::vector<DutyReportLine> struck;  ///< the unit's own of that day
    std::vector<DutyReportBelow> below;  ///< who has not reported first
    StrengthSum sum;                     ///< of the unit and all below it, as far as reported
    std::vector<CategorySum> categories;
    std::int64_t expected = 0;
    std::int64_t reported = 0;
};
BOOST_DESCRIBE_STRUCT(DutyReportBoard, (),
                      (unit, day, own, struck, below, sum, categories, expected, reported))

struct DutyReportParams {
    Id<Post> post;
    Id<DutyReport> id;
};
BOOST_DESCRIBE_STRUCT(DutyReportParams, (), (post, id))

struct DutyReportDraftParams {
    Id<Post> post;
    std::optional<Date> day;  ///< by default today
};
BOOST_DESCRIBE_STRUCT(DutyReportDraftParams, (), (post, day))

struct DutyReportBoardParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;  ///< by default the post's own
    std::optional<Date> day;       ///< by default today
};
BOOST_DESCRIBE_STRUCT(DutyReportBoardParams, (), (post, unit, day))

}  // namespace gb::views
