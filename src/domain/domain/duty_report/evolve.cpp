#include "domain/duty_report/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

Uuid report_day(Id<Unit> unit, Date day) {
    return derived(unit, DutyReport::kind, static_cast<std::uint64_t>(day.days - first_date.days));
}

void evolve(DutyReport& report, const DutyReportWritten& event, const Stamp& stamp) {
    static_cast<DutyReportBody&>(report) = event;
    report.unit = event.unit;
    report.number = event.number;
    report.holders = event.holders;
    report.corrects = event.corrects;
    report.written_at = stamp.happened;
    report.written_by = stamp.author;
    report.written_post = stamp.post;
    report.stands_for = report_day(event.unit, event.day);
    report.open_in = event.unit;
}

void evolve(DutyReport& report, const DutyReportConfirmed& event, const Stamp& stamp) {
    report.state = DutyReportState::confirmed;
    report.to = event.to;
    report.conclusion = event.conclusion;
    report.confirmed_at = stamp.happened;
    report.confirmed_by = stamp.author;
    report.confirmed_post = stamp.post;
    report.open_in.reset();
}

void evolve(DutyReport& report, const DutyReportStruck& event, const Stamp& stamp) {
    report.state = DutyReportState::struck;
    copy_words(report.strike_reason, event.reason);
    report.struck_at = stamp.happened;
    report.struck_by = stamp.author;
    report.replaced_by = event.replaced_by;
    report.stands_for.reset();
    report.open_in.reset();
}

}  // namespace gb
