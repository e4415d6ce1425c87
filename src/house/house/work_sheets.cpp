// Lists of what comes from the area: information, matters from below, shortcomings and lessons.

#include "house/sheet_words.hpp"

namespace gb::sheets {

namespace {

/// "Xã Thọ Hà", the unit that answers, or the body that keeps no book here.
std::string answered_by(const views::MatterView& matter) {
    return matter.competent ? matter.competent->name : matter.body;
}

Cell name_if_any(const std::optional<views::UnitRef>& unit) {
    return unit ? Cell(unit->name) : Cell();
}

/// Nothing to answer, answered, or answered and erased since.
Cell reply_to(const views::MatterView& matter, const Words& words) {
    return matter.answered_on ? said(matter.answer, words) : Cell();
}

void put_account(Row& row, const views::LessonView& lesson, const Words& words) {
    row.push_back(static_cast<std::int64_t>(lesson.accounts.size()));
    if (lesson.accounts.empty()) return;
    const auto& last = lesson.accounts.back();
    row.push_back(words.of("lessons.outcome", name_of(last.outcome)));
    row.push_back(last.at);
    row.push_back(said(last.text, words));
}

}  // namespace

sheet::Workbook information(const std::vector<views::InformationView>& items,
                            std::string_view language) {
    const Words words{language};
    sheet::Sheet list{words("information"), words("information"), {}, {}};
    list.columns = columns(
        words, {{"number", 8},       {"year", 8},       {"holder", 28},     {"event_class", 24},
                {"text", 60},        {"at_place", 30},  {"area", 24},       {"happened", 18},
                {"reported_at", 18}, {"doubtful", 14},  {"source", 20},     {"reliability", 16},
                {"author", 24},      {"state", 18},     {"finding", 18},    {"disputed", 14},
                {"addressed", 10},   {"received", 10},  {"assessment", 60}, {"endorsed", 12},
                {"dissented", 12},   {"closed_at", 18}, {"closing", 40}});
    for (const auto& item : items) {
        list.rows.push_back(
            {item.number,
             static_cast<std::int64_t>(item.year),
             item.unit.name,
             words.of("event_class", name_of(item.event_class)),
             said(item.text, words),
             maybe(item.place),
             name_if_any(item.area),
             item.happened,
             item.reported_at,
             words.mark(item.doubtful),
             words.of("source_kind", name_of(item.source)),
             words.of("reliability", name_of(item.reliability)),
             item.reporter,
             words.of("information_state", name_of(item.state)),
             item.finding ? Cell(words.of("finding", name_of(*item.finding))) : Cell(),
             words.mark(item.disputed),
             item.addressed,
             item.received,
             item.assessed_at ? said(item.assessment, words) : Cell(),
             item.endorsed,
             item.dissented,
             maybe(item.closed_at),
             maybe(item.closing)});
    }
    return {std::move(list)};
}

sheet::Workbook matters(const std::vector<views::MatterView>& matters, std::string_view language) {
    const Words words{language};
    sheet::Sheet list{words("matters"), words("matters"), {}, {}};
    list.columns = columns(words, {{"number", 8},
                                   {"year", 8},
                                   {"received_by", 28},
                                   {"matter", 50},
                                   {"text", 60},
                                   {"at_place", 30},
                                   {"area", 24},
                                   {"received_at", 18},
                                   {"answered_by", 28},
                                   {"due", 12},
                                   {"state", 22},
                                   {"answered_on", 12},
                                   {"late_days", 10},
                                   {"reply", 60},
                                   {"may_publish", 12},
                                   {"closing", 40},
                                   {"strike_reason", 40}});
    for (const auto& matter : matters) {
        list.rows.push_back(
            {matter.number, static_cast<std::int64_t>(matter.year), matter.unit.name,
             said(matter.subject, words), maybe(matter.text), maybe(matter.place),
             name_if_any(matter.area), matter.received_at, answered_by(matter), matter.due,
             words.of("matter_state", name_of(matter.state)), maybe(matter.answered_on),
             unless_none(matter.late_days), reply_to(matter, words), words.mark(matter.may_publish),
             maybe(matter.closing), maybe(matter.strike_reason)});
    }
    return {std::move(list)};
}

sheet::Workbook lessons(const std::vector<views::LessonView>& lessons, std::string_view language) {
    const Words words{language};
    sheet::Sheet list{words("lessons"), words("lessons"), {}, {}};
    list.columns =
        columns(words, {{"number", 8},         {"year", 8},         {"type", 12},
                        {"recorded_in", 28},   {"text", 60},        {"cause", 40},
                        {"measure", 40},       {"responsible", 28}, {"responsible_post", 24},
                        {"period_to", 14},     {"due", 12},         {"overdue_days", 12},
                        {"entered", 18},       {"author", 24},      {"open", 10},
                        {"strike_reason", 30}, {"accounts", 10},    {"outcome", 20},
                        {"accounted_at", 18},  {"account", 60}});
    for (const auto& lesson : lessons) {
        Row row{lesson.number,
                static_cast<std::int64_t>(lesson.year),
                words.of("lessons.kind", name_of(lesson.lesson_kind)),
                lesson.unit.name,
                said(lesson.text, words),
                maybe(lesson.cause),
                maybe(lesson.measure),
                lesson.owner.name,
                lesson.owner_post,
                lesson.period_to,
                maybe(lesson.due),
                unless_none(lesson.overdue_days),
                lesson.recorded_at,
                lesson.recorded_by,
                words.mark(lesson.open),
                maybe(lesson.struck)};
        put_account(row, lesson, words);
        list.rows.push_back(std::move(row));
    }
    return {std::move(list)};
}

}  // namespace gb::sheets
