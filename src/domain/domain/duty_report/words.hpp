#pragma once
// The daily duty report (báo ban): strength by category with the reasons of absence, what was done,
// what happened unexpectedly, what is planned, and the conclusion of the command duty. Numbers
// only: who is absent stands in no field. A unit has one standing report for a day; a wrong one is
// struck with a reason and another written, before it was sent and after.

#include "domain/log/words.hpp"

namespace gb {

/// Sĩ quan; quân nhân chuyên nghiệp; hạ sĩ quan, binh sĩ; công chức, công nhân, viên chức quốc
/// phòng; dân quân tự vệ on duty.
enum class StrengthCategory { officers, professionals, soldiers, civil_workers, militia };
BOOST_DESCRIBE_ENUM(StrengthCategory, officers, professionals, soldiers, civil_workers, militia)

using Heads = Number<0, 100'000>;

/// One category. Who is present is worked out, so that a line cannot contradict itself.
struct StrengthLine {
    StrengthCategory category = StrengthCategory::officers;
    std::optional<Heads> establishment;  ///< biên chế; where the unit states it
    Heads total;
    Heads leave;
    Heads study;
    Heads sick;
    Heads mission;  ///< công tác
    Heads other;

    std::int64_t absent() const {
        return leave.value + study.value + sick.value + mission.value + other.value;
    }
    std::int64_t present() const { return total.value - absent(); }
};
BOOST_DESCRIBE_STRUCT(StrengthLine, (),
                      (category, establishment, total, leave, study, sick, mission, other))

struct DutyReportBody {
    Date day;  ///< of the giao ban that it is made for
    std::vector<StrengthLine> strength;
    maybe_words<4000> activities;
    maybe_words<4000> strong_points;
    maybe_words<4000> shortcomings;
    maybe_words<4000> unexpected;
    maybe_words<4000> planned;
    maybe_words<4000> proposals;
    std::vector<Reference> basis;  ///< rows of the log and handovers that it was made of
};
BOOST_DESCRIBE_STRUCT(DutyReportBody, (),
                      (day, strength, activities, strong_points, shortcomings, unexpected, planned,
                       proposals, basis))

/// Who was on duty when it was written.
struct DutyHolder {
    Duty duty = Duty::operations;
    Id<Post> post;
    Id<Person> person;
};
BOOST_DESCRIBE_STRUCT(DutyHolder, (), (duty, post, person))

enum class DutyReportState { written, confirmed, struck };
BOOST_DESCRIBE_ENUM(DutyReportState, written, confirmed, struck)

struct DutyReport;
struct DutyReportIdentity {
    Id<DutyReport> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(DutyReportIdentity, (), (id, unit))

struct DutyReport : DutyReportIdentity, DutyReportBody {
    static constexpr std::string_view kind = "duty_report";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::closes;
    static constexpr std::array<std::string_view, 4> indexed{"unit", "day", "stands_for",
                                                             "open_in"};
    RegisterNumber number;
    std::vector<DutyHolder> holders;
    DutyReportState state = DutyReportState::written;
    Instant written_at;
    Id<Person> written_by;
    Id<Post> written_post;
    Id<Unit> to;  ///< the superior it was sent to; empty: none, or not yet
    maybe_words<4000> conclusion;
    std::optional<Instant> confirmed_at;
    Id<Person> confirmed_by;
    Id<Post> confirmed_post;
    maybe_words<500> strike_reason;
    std::optional<Instant> struck_at;
    Id<Person> struck_by;
    Id<DutyReport> corrects;
    Id<DutyReport> replaced_by;
    std::optional<Uuid> stands_for;   ///< the unit's day, until it is struck
    std::optional<Id<Unit>> open_in;  ///< the unit until it is confirmed or struck
};
BOOST_DESCRIBE_STRUCT(DutyReport, (DutyReportIdentity, DutyReportBody),
                      (number, holders, state, written_at, written_by, written_post, to, conclusion,
                       confirmed_at, confirmed_by, confirmed_post, strike_reason, struck_at,
                       struck_by, corrects, replaced_by, stands_for, open_in))

inline constexpr std::string_view duty_report_register = "duty_report";

/// What a unit's report of one day stands for; there is one at a time.
Uuid report_day(Id<Unit> unit, Date day);

// Events

struct DutyReportWritten : DutyReportBody {
    using Entity = DutyReport;
    static constexpr std::string_view verb = "written";
    static constexpr bool opens = true;
    Id<Unit> unit;
    RegisterNumber number;
    std::vector<DutyHolder> holders;
    Id<DutyReport> corrects;  ///< empty unless it replaces a struck one
};
BOOST_DESCRIBE_STRUCT(DutyReportWritten, (DutyReportBody), (unit, number, holders, corrects))
void evolve(DutyReport&, const DutyReportWritten&, const Stamp&);

/// Signed off by the command duty, and sent.
struct DutyReportConfirmed {
    using Entity = DutyReport;
    static constexpr std::string_view verb = "confirmed";
    static constexpr bool on_paper = true;
    Id<Unit> to;
    maybe_words<4000> conclusion;
};
BOOST_DESCRIBE_STRUCT(DutyReportConfirmed, (), (to, conclusion))
void evolve(DutyReport&, const DutyReportConfirmed&, const Stamp&);

struct DutyReportStruck {
    using Entity = DutyReport;
    static constexpr std::string_view verb = "struck";
    words<500> reason;
    Id<DutyReport> replaced_by;
};
BOOST_DESCRIBE_STRUCT(DutyReportStruck, (), (reason, replaced_by))
void evolve(DutyReport&, const DutyReportStruck&, const Stamp&);

// Commands

struct WriteDutyReport : DutyReportBody {
    static constexpr std::string_view name = "duty_report.write";
};
BOOST_DESCRIBE_STRUCT(WriteDutyReport, (DutyReportBody), ())
void needs(const WriteDutyReport&, const Context&, const Seen&, Needs&);
Decision decide(const WriteDutyReport&, const Seen&, const Context&);

struct ConfirmDutyReport {
    static constexpr std::string_view name = "duty_report.confirm";
    Id<DutyReport> report;
    std::optional<Id<Unit>> to;  ///< directly above; left out only where nobody is
    maybe_words<4000> conclusion;
};
BOOST_DESCRIBE_STRUCT(ConfirmDutyReport, (), (report, to, conclusion))
void needs(const ConfirmDutyReport&, const Context&, const Seen&, Needs&);
Decision decide(const ConfirmDutyReport&, const Seen&, const Context&);

/// The replacement is written in the same act and is then confirmed anew.
struct StrikeDutyReport {
    static constexpr std::string_view name = "duty_report.strike";
    Id<DutyReport> report;
    words<500> reason;
    std::optional<DutyReportBody> replacement;
};
BOOST_DESCRIBE_STRUCT(StrikeDutyReport, (), (report, reason, replacement))
void needs(const StrikeDutyReport&, const Context&, const Seen&, Needs&);
Decision decide(const StrikeDutyReport&, const Seen&, const Context&);

Noun duty_report_noun();

}  // namespace gb
