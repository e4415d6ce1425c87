#include "store/views/daily.hpp"

#include <algorithm>
#include <set>

#include "store/views/desk.hpp"
#include "store/views/handover.hpp"
#include "store/views/information_thread.hpp"
#include "store/views/levels.hpp"
#include "store/views/rules.hpp"
#include "store/views/sorting.hpp"
#include "store/views/tasks.hpp"

namespace gb {

namespace {

constexpr std::int64_t looked_at_most = 5'000;  ///< rows of the log
constexpr std::size_t most_rows = 200;          ///< told on one sheet
constexpr std::size_t most_overdue = 20'000;
constexpr std::int64_t most_items = 50;  ///< of information, and of given tasks

/// What a commander asks after first.
constexpr LogType by_weight[] = {LogType::incident, LogType::order,  LogType::information,
                                 LogType::report,   LogType::patrol, LogType::guard_relief,
                                 LogType::weather,  LogType::visit,  LogType::note};

// What happened -----------------------------------------------------------------------------------

void put_rows(Reader& reader, views::DailySheet& sheet) {
    auto rows = rows_entered(reader, sheet.unit.id, sheet.from, std::min(sheet.at, sheet.until));
    std::erase_if(rows, [](const auto& row) { return row->struck; });
    sort_by_key(rows, [](const auto& row) { return std::pair(row->happened, row->number); });
    std::map<LogType, std::int64_t> counted;
    LogEntries incidents, others;
    for (const auto& row : rows) {
        ++counted[row->type];
        sheet.late += row->late;
        auto& list = row->type == LogType::incident ? incidents : others;
        if (list.size() < most_rows) {
            list.push_back(row);
        } else {
            ++sheet.left_out;
        }
    }
    sheet.incidents = log_rows(reader, incidents);
    sheet.rows = log_rows(reader, others);
    for (const auto type : by_weight) {
        if (counted[type] > 0) sheet.counts.push_back({type, counted[type]});
    }
}

// Who is on, who handed over ----------------------------------------------------------------------

std::optional<std::string> incoming_of(Reader& reader, const Handover& handover) {
    if (!handover.incoming.empty()) return reader.person_name(handover.incoming);
    const auto post =
        handover.incoming_post.empty() ? nullptr : reader.load(handover.incoming_post);
    return post ? std::optional(reader.person_name(post->person)) : std::nullopt;
}

views::ReliefView relief(Reader& reader, const Handover& handover) {
    return {handover.id,
            handover.duty,
            handover.state,
            reader.person_name(handover.outgoing),
            incoming_of(reader, handover),
            handover.countersigned_at.value_or(handover.signed_at),
            handover.last_row};
}

/// What others ask by a day that is not near, and of which the watch says nothing.
bool is_for_later(const views::HandoverItemView& item) {
    const bool asked = item.kind == ItemKind::invitation || item.kind == ItemKind::paper ||
                       item.kind == ItemKind::contribution;
    return asked && !item.pressing && item.remark.empty();
}

/// The latest record of each watch speaks for it; withdrawn and refused ones do not.
void put_reliefs(Reader& reader, const Viewer& viewer, views::DailySheet& sheet) {
    const auto found = reader.where<Handover>(
        "unit = ? and signed_at <= ? and (open_for is not null or closed_at > ?)"
        " and state in ('signed_out', 'countersigned', 'lapsed') order by signed_at, id",
        sheet.unit.id, sheet.at, sheet.from);
    std::map<Id<Watch>, Id<Handover>> latest;
    for (const auto& handover : found) {
        sheet.reliefs.push_back(relief(reader, *handover));
        if (handover->state == HandoverState::lapsed) continue;
        latest[handover->watch] = handover->id;
        if (!handover->weather.empty()) sheet.weather = handover->weather.value;
    }
    std::set<std::pair<ItemKind, Uuid>> told;
    for (const auto& [watch, handover] : latest) {
        const auto record = handover_view(reader, viewer, {viewer.post, handover});
        if (!record) continue;
        for (const auto& item : record->items) {
            // Information that is open stands on the sheet by itself; here only for its remark.
            if (item.kind == ItemKind::information && item.remark.empty()) continue;
            if (is_for_later(item)) continue;
            if (!item.done && told.emplace(item.kind, item.entity).second)
                sheet.handed.push_back(item);
        }
    }
}

// What is open, what is late ----------------------------------------------------------------------

void put_information(Reader& reader, const Viewer& viewer, views::DailySheet& sheet) {
    const auto open = reader.where<Information>(
        "closed_at is null and struck_at is null and (unit = ?1"
        " or id in (select owner from information_addressees where value = ?1))"
        " order by reported_at, id limit " +
            std::to_string(most_items),
        sheet.unit.id);
    for (const auto& item : open) {
        const auto told = InformationThread(reader, item, viewer).summary();
        sheet.information.push_back({told.id, told.number, told.year, told.unit, told.text,
                                     told.place, told.state, told.reported_at,
                                     told.corrected_at.has_value()});
    }
}

void put_overdue(Reader& reader, const Viewer& viewer, views::DailySheet& sheet) {
    const auto late = all_tasks(reader, viewer, views::TaskBox::overdue, false, most_overdue);
    if (!late) return;
    for (const auto& task : late->tasks) {
        views::TaskLine line{task.id,   task.number,   task.year,         task.giver, task.text,
                             task.due,  task.standing, task.overdue_days, {},         task.reported,
                             task.done, task.total,    task.given_at,     {}};
        for (const auto& answer : task.answers) {
            if (answer.overdue_days > 0) line.owners.push_back(answer.unit);
        }
        sheet.overdue.push_back(std::move(line));
    }
}

// What was given ----------------------------------------------------------------------------------

using TasksRead = std::vector<std::shared_ptr<const Task>>;

views::TaskOrigin origin_of(Reader& reader, const Task& task) {
    if (task.giao_ban) return views::TaskOrigin::giao_ban;
    if (!task.conference.empty()) return views::TaskOrigin::conference;
    if (!task.document.empty()) {
        const auto document = reader.load(task.document);
        const bool received = document && document->direction == Direction::received;
        return received ? views::TaskOrigin::margin_note : views::TaskOrigin::directive;
    }
    if (!task.parent.empty()) return views::TaskOrigin::passed_down;
    const auto rests = reader.where<InformationReply>(
        "unit = ? and id in (select owner from reply_basis_of where id = ?) limit 1", task.giver,
        task.id);
    return rests.empty() ? views::TaskOrigin::unstated : views::TaskOrigin::information;
}

views::TaskLine given_line(Reader& reader, const Task& task, Date day) {
    views::TaskLine line;
    line.id = task.id;
    line.number = task.number.number;
    line.year = task.number.year;
    line.giver = unit_ref(reader, task.giver, day);
    if (!task.text.gone) line.text = task.text.value;
    line.due = task.due;
    line.standing = task.standing;
    line.given_at = task.given_at;
    line.origin = origin_of(reader, task);
    for (const auto& owner : task.owners) {
        if (owner.co) continue;
        const auto state = state_in_books(reader, task, owner);
        line.reported += state == PartState::reported || state == PartState::confirmed;
        line.done += state == PartState::confirmed;
        line.overdue_days = std::max(line.overdue_days, overdue_days(task.due, state, day));
        line.owners.push_back(unit_ref(reader, owner.unit, day));
    }
    line.total = static_cast<std::int64_t>(line.owners.size());
    return line;
}

std::vector<views::TaskLine> given_lines(Reader& reader, const TasksRead& tasks, Date day) {
    std::vector<views::TaskLine> lines;
    for (const auto& task : tasks) lines.push_back(given_line(reader, *task, day));
    return lines;
}

/// What the last giao ban concluded, also that of a unit whose tasks this one took over. On a
/// holiday none may have been held: then it is the last one of the week before.
void put_before(Reader& reader, views::DailySheet& sheet) {
    auto found = reader.where<Task>(
        "(giao_ban_of = ?1 or giver = ?1) and giao_ban >= ?2 and giao_ban < ?3"
        " and withdrawn_at is null order by giao_ban desc, given_at, number_number limit " +
            std::to_string(most_items),
        sheet.unit.id, Date{sheet.day.days - giao_ban_days}, sheet.day);
    if (found.empty()) return;
    sheet.before_day = found.front()->giao_ban;
    std::erase_if(found, [&](const auto& task) { return task->giao_ban != sheet.before_day; });
    sheet.before = given_lines(reader, found, sheet.day);
}

/// What the day brought of tasks, as they stand now: concluded by its giao ban, and the others.
void put_given(Reader& reader, views::DailySheet& sheet) {
    const std::string first =
        " order by given_at, number_number limit " + std::to_string(most_items);
    sheet.today = given_lines(reader,
                              reader.where<Task>("giao_ban_of = ? and giao_ban = ?"
                                                 " and withdrawn_at is null" +
                                                     first,
                                                 sheet.unit.id, sheet.day),
                              sheet.day);
    const Instant end{start_of(sheet.day).ms + milliseconds_a_day};
    sheet.given = given_lines(reader,
                              reader.where<Task>("giver = ? and given_at > ? and given_at < ?"
                                                 " and giao_ban is null and withdrawn_at is null" +
                                                     first,
                                                 sheet.unit.id, sheet.from, end),
                              sheet.day);
}

/// The part that is told as of an instant, by a reader of that instant.
void put_standing(Reader& reader, const Viewer& viewer, views::DailySheet& sheet) {
    sheet.watches = watches_of(reader, sheet.unit.id);
    sheet.levels = levels_in_force(reader, sheet.unit.id, sheet.at);
    put_rows(reader, sheet);
    put_reliefs(reader, viewer, sheet);
    put_information(reader, viewer, sheet);
    put_overdue(reader, viewer, sheet);
    put_before(reader, sheet);
}

}  // namespace

std::vector<std::shared_ptr<const LogEntry>> rows_entered(Reader& reader, Id<Unit> unit,
                                                          Instant from, Instant until) {
    std::vector<std::shared_ptr<const LogEntry>> found;
    const auto& sql = reader.sql_of(LogEntry::kind);
    auto rows =
        reader.prepare(sql.select_list + " where home = ? order by first_number desc limit ?");
    rows.bind(unit).bind(looked_at_most);
    for (auto some = read_rows(reader.database(), sql, rows); !some.empty();
         some = read_rows(reader.database(), sql, rows)) {
        for (auto& loaded : some) {
            auto entry = std::static_pointer_cast<const LogEntry>(std::move(loaded.entity));
            if (entry->entered <= from) {
                std::reverse(found.begin(), found.end());
                return found;
            }
            if (entry->entered <= until) found.push_back(std::move(entry));
        }
    }
    std::reverse(found.begin(), found.end());
    return found;
}

Result<views::DailySheet> daily_view(Reader& reader, const Viewer& viewer,
                                     const views::DailyParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    const auto today = viewer.now.date();
    views::DailySheet sheet;
    sheet.day = params.day.value_or(today);
    if (sheet.day > today) return Failure{"daily.day_ahead", "/day", {{"today", today.text()}}};
    sheet.unit = unit_ref(reader, unit, sheet.day);
    const auto minute =
        params.minute ? params.minute->value : rule_of(reader, unit, Rule::daily_minute, sheet.day);
    sheet.until = {start_of(sheet.day).ms + minute * 60'000};
    sheet.from = {sheet.until.ms - milliseconds_a_day};
    sheet.at = sheet.day == today ? viewer.now : sheet.until;
    // As the unit itself sees it: whoever may read its book gets no wider sheet than it.
    auto then = viewer;
    then.unit = unit;
    then.role = Role::commander;
    then.now = sheet.at;
    if (sheet.day == today) {
        const Reader::AsThen as_then(reader);
        put_standing(reader, then, sheet);
    } else {
        const auto past = reader.past({AsOf::Sense::known, sheet.at}, viewer);
        if (!past) return past.error();
        put_standing(**past, then, sheet);
    }
    put_given(reader, sheet);
    return sheet;
}

}  // namespace gb
