#include "store/views/duty_reports.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "store/downward.hpp"
#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

using Reports = std::map<Uuid, std::shared_ptr<const DutyReport>>;  ///< sent, by unit

std::string title_of(Reader& reader, Id<Post> id) {
    const auto post = id.empty() ? nullptr : reader.load(id);
    return post ? post->title.value : "";
}

views::StrengthSum sum_of(const DutyReport& report) {
    views::StrengthSum sum;
    for (const auto& line : report.strength) sum.add(line);
    return sum;
}

/// One that had been sent before it was struck: whoever got it is to know of both.
bool corrects_sent(Reader& reader, const DutyReport& report) {
    const auto struck = report.corrects.empty() ? nullptr : reader.load(report.corrects);
    return struck && struck->confirmed_at;
}

views::DutyReportLine line_of(Reader& reader, const DutyReport& report) {
    return {report.id,
            report.number.number,
            report.state,
            sum_of(report),
            !report.unexpected.value.empty(),
            report.confirmed_at,
            corrects_sent(reader, report)};
}

/// Units directly above on that day.
std::vector<views::UnitRef> units_above(Reader& reader, Id<Unit> unit, Date day) {
    std::vector<views::UnitRef> found;
    auto rows = reader.prepare(
        std::string("select distinct upper from relation where lower = ?1 and relation in ") +
        downward_relations() +
        " and \"from\" <= ?2 and (\"to\" is null or \"to\" > ?2)"
        " order by relation = 'military_command' desc, relation = 'guidance' desc");
    rows.bind(unit).bind(Cell::of(day));
    while (rows.step()) found.push_back(unit_ref(reader, Id<Unit>(rows.id(0)), day));
    return found;
}

// The board --------------------------------------------------------------------------------------

/// Who keeps a daily strength: troops, commands, police; not an area as such, nor a committee.
constexpr const char* reporting_kinds =
    "('military_command', 'area_defence_command', 'stationed_unit', 'border_guard', 'police')";

/// Of these units, an SQL subquery of ?1 and ?2, those that report on that day, without `unit`
/// itself.
std::vector<Id<Unit>> reporting_of(Reader& reader, std::string_view units, Id<Unit> unit,
                                   Date day) {
    auto rows =
        reader.prepare(std::string("select distinct owner from unit_versions where owner in ") +
                       std::string(units) +
                       " and owner <> ?1 and \"from\" <= ?2 and (\"to\" is null or \"to\" > ?2)"
                       " and unit_kind in " +
                       reporting_kinds + " order by owner");
    rows.bind(unit).bind(Cell::of(day));
    std::vector<Id<Unit>> found;
    while (rows.step()) found.emplace_back(rows.id(0));
    return found;
}

/// Those that had ended by then below one of these units, and still sent a report of that day: of
/// the very day of their end, or of one after it where the end was entered late. Nothing is
/// expected of them, but what they sent stands.
void put_ended_reporters(Reader& reader, std::string_view uppers, Id<Unit> unit, Date day,
                         std::vector<Id<Unit>>& found) {
    auto rows = reader.prepare(
        "select distinct relation.lower from relation join unit on unit.id = relation.lower"
        " join duty_report as sent on sent.unit = unit.id and sent.day = ?2"
        " and sent.state = 'confirmed' where relation.upper in " +
        std::string(uppers) + " and relation.lower <> ?1 and relation.relation in " +
        downward_relations() +
        " and relation.\"from\" < relation.\"to\" and relation.\"to\" >= unit.ended"
        " and unit.ended <= ?2 order by relation.lower");
    rows.bind(unit).bind(Cell::of(day));
    while (rows.step()) {
        const Id<Unit> one(rows.id(0));
        if (std::ranges::find(found, one) == found.end()) found.push_back(one);
    }
}

std::vector<Id<Unit>> directly_below(Reader& reader, Id<Unit> unit, Date day) {
    auto found = reporting_of(
        reader,
        std::string("(select lower from relation where upper = ?1 and relation in ") +
            downward_relations() + " and \"from\" <= ?2 and (\"to\" is null or \"to\" > ?2))",
        unit, day);
    put_ended_reporters(reader, "(?1)", unit, day, found);
    return found;
}

/// Everything below.
std::vector<Id<Unit>> units_below(Reader& reader, Id<Unit> unit, Date day) {
    auto found = reporting_of(reader, gb::units_below(), unit, day);
    put_ended_reporters(reader, gb::units_below(), unit, day, found);
    return found;
}

Reports sent_on(Reader& reader, Date day) {
    Reports reports;
    for (auto& report : reader.where<DutyReport>("day = ? and state = 'confirmed'", day)) {
        reports.emplace(report->unit, std::move(report));
    }
    return reports;
}

views::DutyReportBelow below_line(Reader& reader, Id<Unit> unit, Date day, const Reports& sent) {
    views::DutyReportBelow line;
    line.unit = unit_ref(reader, unit, day);
    auto units = units_below(reader, unit, day);
    units.push_back(unit);
    line.expected = static_cast<std::int64_t>(units.size());
    for (const auto& one : units) {
        const auto found = sent.find(one);
        if (found == sent.end()) continue;
        ++line.reported;
        line.with_below.add(sum_of(*found->second));
        if (one == unit) line.report = line_of(reader, *found->second);
    }
    return line;
}

/// Of the unit and everything below it, each unit once whatever trees it stands in.
void put_sums(Reader& reader, views::DutyReportBoard& board, const Reports& sent) {
    auto units = units_below(reader, board.unit.id, board.day);
    units.push_back(board.unit.id);
    std::map<StrengthCategory, views::StrengthSum> by_category;
    for (const auto& unit : units) {
        const auto found = sent.find(unit);
        if (found == sent.end()) continue;
        ++board.reported;
        for (const auto& line : found->second->strength) {
            by_category[line.category].add(line);
            board.sum.add(line);
        }
    }
    board.expected = static_cast<std::int64_t>(units.size());
    for (const auto& [category, sum] : by_category) board.categories.push_back({category, sum});
}

}  // namespace

Result<views::DutyReportBoard> duty_reports_view(Reader& reader, const Viewer& viewer,
                                                 const views::DutyReportBoardParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    views::DutyReportBoard board;
    board.day = params.day.value_or(viewer.now.date());
    board.unit = unit_ref(reader, unit, board.day);
    const bool own_affair = reader.acts_for(viewer, unit);
    const auto sent = sent_on(reader, board.day);
    for (const auto& own : reader.where<DutyReport>("unit = ? and day = ? order by written_at, id",
                                                    unit, board.day)) {
        if (own->state == DutyReportState::struck) {
            board.struck.push_back(line_of(reader, *own));
        } else if (own->state == DutyReportState::confirmed || own_affair) {
            board.own = line_of(reader, *own);
        }
    }
    for (const auto& below : directly_below(reader, unit, board.day)) {
        board.below.push_back(below_line(reader, below, board.day, sent));
    }
    sort_by_key(board.below, [](const views::DutyReportBelow& line) {
        return std::pair(line.report.has_value(), fold(line.unit.name));
    });
    put_sums(reader, board, sent);
    return board;
}

// One report -------------------------------------------------------------------------------------

Result<views::DutyReportView> duty_report_view(Reader& reader, const Viewer& viewer,
                                               const views::DutyReportParams& params) {
    const auto report = reader.load(params.id);
    if (!report) return Failure{"view.not_found", "/id", {}};
    const bool own = reader.acts_for(viewer, report->unit);
    // Until it is sent it is the unit's own; struck ones stay visible to whom they were sent.
    const bool sent = report->confirmed_at.has_value();
    const bool readable = own || report->to == viewer.unit || reader.may_read(viewer, report->unit);
    if (!readable || (!own && !sent)) return Failure{"rights.not_yours_to_read", "", {}};
    const auto today = viewer.now.date();
    views::DutyReportView view;
    view.id = report->id;
    view.number = report->number.number;
    view.year = report->number.year;
    view.unit = unit_ref(reader, report->unit, report->day);
    view.state = report->state;
    view.body = *report;
    view.sum = sum_of(*report);
    for (const auto& holder : report->holders) {
        view.holders.push_back(
            {holder.duty, reader.person_name(holder.person), title_of(reader, holder.post)});
    }
    if (!report->to.empty()) view.to = unit_ref(reader, report->to, report->day);
    view.conclusion = if_written(report->conclusion);
    view.written_at = report->written_at;
    view.written_by = reader.person_name(report->written_by);
    view.written_title = title_of(reader, report->written_post);
    view.confirmed_at = report->confirmed_at;
    if (sent) {
        view.confirmed_by = reader.person_name(report->confirmed_by);
        view.confirmed_title = title_of(reader, report->confirmed_post);
        view.code = reader.paper_code(report->id);
    }
    if (report->struck_at) {
        view.struck = views::ReportStrike{if_written(report->strike_reason), *report->struck_at,
                                          reader.person_name(report->struck_by)};
    }
    if (own ? !report->corrects.empty() : corrects_sent(reader, *report)) {
        view.corrects = report->corrects;
    }
    if (!report->replaced_by.empty()) view.replaced_by = report->replaced_by;
    if (own && report->state == DutyReportState::written) {
        view.superiors = units_above(reader, report->unit, today);
    }
    return view;
}

}  // namespace gb
