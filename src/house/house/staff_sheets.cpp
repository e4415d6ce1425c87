// Lists of the staff's own affairs: daily duty reports, who holds which post, proposals of
// commendation.

#include "house/sheet_words.hpp"

namespace gb::sheets {

namespace {

void put_strength_columns(sheet::Sheet& list, const Words& words) {
    for (const std::string_view what :
         {"total", "present", "absent", "leave", "study", "sick", "mission", "other"}) {
        list.columns.push_back({words.of("strength", what), 10, true});
    }
}

void put_sum(Row& row, const views::StrengthSum& sum) {
    row.insert(row.end(), {sum.total, sum.present, sum.total - sum.present, sum.leave, sum.study,
                           sum.sick, sum.mission, sum.other});
}

/// How the report stands, when it was sent, and what of it is to be looked at.
void put_report(Row& row, const views::DutyReportLine& report, const Words& words) {
    const bool sent = report.confirmed_at.has_value();
    row.insert(row.end(),
               {words(sent ? "report_sent" : "report_unsigned"), maybe(report.confirmed_at),
                words.mark(report.unexpected), words.mark(report.corrects)});
}

/// The unit itself, or one below it with all that stands below that in turn. What nobody reported
/// stays empty: nought would be a strength.
Row strength_row(const views::UnitRef& unit, const std::optional<views::DutyReportLine>& report,
                 std::int64_t expected, std::int64_t reported, const views::StrengthSum& sum,
                 const Words& words) {
    Row row{unit.name, expected, reported};
    if (report) {
        put_report(row, *report, words);
    } else {
        row.insert(row.end(), {words("report_missing"), {}, {}, {}});
    }
    if (reported > 0) put_sum(row, sum);
    return row;
}

sheet::Sheet by_category(const views::DutyReportBoard& board, const Words& words) {
    sheet::Sheet list{words("by_category"), words("duty_reports") + ": " + board.unit.name, {}, {}};
    list.columns = columns(words, {{"category", 20}});
    put_strength_columns(list, words);
    for (const auto& [category, sum] : board.categories) {
        put_sum(list.rows.emplace_back(Row{words.of("strength", name_of(category))}), sum);
    }
    put_sum(list.rows.emplace_back(Row{words.of("strength", "all")}), board.sum);
    return list;
}

}  // namespace

sheet::Workbook duty_reports(const views::DutyReportBoard& board, std::string_view language) {
    const Words words{language};
    sheet::Sheet list{
        words("duty_reports"), words("duty_reports") + ": " + board.unit.name, {}, {}};
    list.columns = columns(words, {{"unit_below", 40},
                                   {"reports_expected", 12},
                                   {"reported", 12},
                                   {"state", 18},
                                   {"sent_at", 18},
                                   {"unexpected", 14},
                                   {"corrected", 12}});
    put_strength_columns(list, words);
    const bool sent = board.own && board.own->confirmed_at;
    list.rows.push_back(strength_row(board.unit, board.own, 1, sent ? 1 : 0,
                                     sent ? board.own->sum : views::StrengthSum{}, words));
    for (const auto& below : board.below) {
        list.rows.push_back(strength_row(below.unit, below.report, below.expected, below.reported,
                                         below.with_below, words));
    }
    return {std::move(list), by_category(board, words)};
}

sheet::Workbook people(const std::vector<views::PersonView>& people, const std::string& unit,
                       std::string_view language) {
    const Words words{language};
    sheet::Sheet list{words("people"), words("people") + ": " + unit, {}, {}};
    list.columns = columns(words, {{"full_name", 30},
                                   {"rank", 18},
                                   {"post", 36},
                                   {"role", 16},
                                   {"post_unit", 36},
                                   {"holds_from", 14},
                                   {"ends_from", 14}});
    for (const auto& person : people) {
        if (person.posts.empty()) {
            list.rows.push_back({person.name, person.rank, words("no_post")});
        }
        for (const auto& post : person.posts) {
            list.rows.push_back({person.name, person.rank, post.title,
                                 words.of("role", name_of(post.role)), post.unit_name, post.from,
                                 maybe(post.to)});
        }
    }
    return {std::move(list)};
}

sheet::Workbook commendations(const std::vector<views::CommendationView>& proposals,
                              std::string_view language) {
    const Words words{language};
    sheet::Sheet list{words("commendations"), words("commendations"), {}, {}};
    list.columns = columns(words, {{"proposed_at", 18},
                                   {"proposed_by", 28},
                                   {"proposer", 24},
                                   {"award_form", 26},
                                   {"achievement", 60},
                                   {"collectives", 10},
                                   {"individuals", 10},
                                   {"decider", 28},
                                   {"state", 18},
                                   {"reviewed_at", 18},
                                   {"reviewer", 24},
                                   {"review_reason", 40},
                                   {"awarded", 12}});
    for (const auto& proposal : proposals) {
        list.rows.push_back(
            {proposal.proposed_at, proposal.unit.name, proposal.proposer,
             words.of("award_form", name_of(proposal.form)), said(proposal.achievement, words),
             proposal.collectives, proposal.individuals, proposal.to.name,
             words.of("commendation_state", name_of(proposal.state)), maybe(proposal.reviewed_at),
             proposal.reviewer, maybe(proposal.reason), proposal.awarded});
    }
    return {std::move(list)};
}

}  // namespace gb::sheets
