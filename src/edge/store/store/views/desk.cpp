#include "store/views/desk.hpp"

#include "house/entry.hpp"
#include "store/views/asked_papers.hpp"
#include "store/views/conference.hpp"
#include "store/views/conference_course.hpp"
#include "store/views/handover.hpp"
#include "store/views/handover_items.hpp"
#include "store/views/information.hpp"
#include "store/views/levels.hpp"
#include "store/views/summaries.hpp"
#include "store/views/tasks.hpp"

namespace gb {

namespace {

constexpr std::size_t page_rows = 60;        ///< log rows of one page
constexpr std::int64_t search_rows = 5'000;  ///< rows looked through for one page of a search
constexpr std::size_t asked_at_once = 64;    ///< rows, by one statement

views::LogRow log_row(Reader& reader, const LogEntry& entry) {
    views::LogRow row;
    row.id = entry.id;
    row.number = entry.number;
    row.row = entry.row.number;
    row.year = entry.row.year;
    row.duty = entry.duty;
    row.type = entry.type;
    if (!entry.text.gone) row.text = entry.text.value;
    row.happened = entry.happened;
    row.entered = entry.entered;
    row.late_minutes = entry.late ? (entry.entered.ms - entry.happened.ms) / 60'000 : 0;
    row.doubtful = entry.doubtful;
    row.author = reader.person_name(entry.author);
    for (const auto& unit : entry.about) {
        row.about.push_back(unit_ref(reader, unit, entry.happened.date()));
    }
    row.references = entry.references;
    if (entry.struck) {
        views::StrikeView strike;
        if (!entry.strike_reason.gone) strike.reason = entry.strike_reason.value;
        strike.at = entry.struck_at.value_or(entry.entered);
        strike.by = reader.person_name(entry.struck_by);
        if (!entry.replaced_by.empty()) strike.replacement = entry.replaced_by;
        row.struck = strike;
    }
    if (!entry.corrects.empty()) row.corrects = entry.corrects;
    return row;
}

/// The items that were made of the rows. Most rows have none: one question for many.
std::map<Uuid, Id<Information>> items_of(Reader& reader,
                                         std::span<const std::shared_ptr<const LogEntry>> rows) {
    static const std::string asked =
        "select log_entry, id from information where struck_at is null and log_entry in (" +
        marks(asked_at_once) + ")";
    std::map<Uuid, Id<Information>> items;
    for (; !rows.empty(); rows = rows.subspan(std::min(asked_at_once, rows.size()))) {
        auto told = reader.prepare(asked);
        for (const auto& row : rows.first(std::min(asked_at_once, rows.size()))) told.bind(row->id);
        while (told.step()) items.emplace(told.id(0), told.id(1));
    }
    return items;
}

std::vector<views::LogRow> rows_of(Reader& reader, const LogEntries& entries,
                                   const std::map<Uuid, Id<Information>>& items) {
    std::vector<views::LogRow> rows;
    rows.reserve(entries.size());
    for (const auto& entry : entries) {
        rows.push_back(log_row(reader, *entry));
        const auto item = items.find(entry->id);
        if (item != items.end()) rows.back().information = item->second;
    }
    return rows;
}

bool matches(const LogEntry& entry, const views::LogParams& params, const std::string& wanted) {
    if (params.duty && entry.duty != *params.duty) return false;
    if (params.type && entry.type != *params.type) return false;
    if (params.from && entry.happened.date() < *params.from) return false;
    if (params.to && entry.happened.date() > *params.to) return false;
    return wanted.empty() || fold(entry.text.value).find(wanted) != std::string::npos;
}

ReadRows read_log(Reader& reader, Id<Unit> unit, const views::LogParams& params) {
    ReadRows page;
    const std::string wanted = fold(params.q.value);
    const auto& sql = reader.sql_of(LogEntry::kind);
    auto rows = reader.prepare(sql.select_list +
                               " where home = ? and first_number < ?"
                               " order by first_number desc limit ?");
    rows.bind(unit).bind(params.before.value_or(INT64_MAX)).bind(search_rows);
    std::int64_t looked_at = 0;
    while (!page.more) {
        auto some = read_rows(reader.database(), sql, rows);
        if (some.empty()) break;
        for (auto& loaded : some) {
            auto entry = std::static_pointer_cast<const LogEntry>(std::move(loaded.entity));
            if (matches(*entry, params, wanted)) page.entries.push_back(std::move(entry));
            if (++looked_at < search_rows && page.entries.size() < page_rows) continue;
            page.more = static_cast<std::int64_t>(loaded.meta.first);
            break;
        }
    }
    page.items = items_of(reader, page.entries);
    return page;
}

views::LogPage page_of(Reader& reader, const ReadRows& read) {
    return {rows_of(reader, read.entries, read.items), read.more};
}

views::ChainState chain_of(Reader& reader, const Uuid& book) {
    auto row = reader.prepare(
        "select number, hash from head join book on book.id = head.book where uuid = ?");
    row.bind(book);
    if (!row.step()) return {};
    const auto number = row.integer(0);
    return {number, head_code(static_cast<std::uint64_t>(number), row.hash(1))};
}

}  // namespace

std::vector<views::LogRow> log_rows(Reader& reader, const LogEntries& entries) {
    return rows_of(reader, entries, items_of(reader, entries));
}

namespace {

std::vector<views::WatchElsewhere> elsewhere(Reader& reader, const Watch& watch) {
    std::vector<views::WatchElsewhere> others;
    for (const auto& other :
         reader.where<Watch>("person = ? and unit <> ? and open_in is not null order by id",
                             watch.person, watch.unit)) {
        const auto since = std::max(other->since, watch.since);
        others.push_back({unit_ref(reader, other->unit, since.date()), other->duty});
    }
    return others;
}

}  // namespace

std::vector<views::WatchView> watches_of(Reader& reader, Id<Unit> unit) {
    std::vector<views::WatchView> result;
    for (const auto& watch : reader.where<Watch>("unit = ? order by duty", unit)) {
        if (watch->holder.empty()) continue;  // closed with its unit
        views::WatchView view;
        view.id = watch->id;
        view.duty = watch->duty;
        view.post = watch->holder;
        view.person_name = reader.person_name(watch->person);
        if (const auto post = reader.load(watch->holder)) view.title = post->title.value;
        view.since = watch->since;
        view.elsewhere = elsewhere(reader, *watch);
        result.push_back(std::move(view));
    }
    return result;
}

views::UnitRef unit_ref(Reader& reader, Id<Unit> unit, Date day) {
    auto names = reader.unit_names(unit, day);
    return {unit, std::move(names.name), std::move(names.short_name)};
}

Result<views::LogPage> log_view(Reader& reader, const Viewer& viewer,
                                const views::LogParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    return page_of(reader, read_log(reader, unit, params));
}

Result<views::Desk> desk_view(Reader& reader, const Viewer& viewer, const views::DeskParams&) {
    views::Desk desk;
    desk.unit = unit_ref(reader, viewer.unit, viewer.now.date());
    desk.now = viewer.now;
    desk.watches = watches_of(reader, viewer.unit);
    desk.levels = levels_in_force(reader, viewer.unit, viewer.now);
    desk.chain = chain_of(reader, viewer.unit);
    auto page = page_of(reader, reader.latest_rows().of(viewer.unit, desk.chain.code, [&] {
        return read_log(reader, viewer.unit, {});
    }));
    desk.log = std::move(page.rows);
    desk.more = page.more;
    desk.open = unverified_items(reader, viewer);
    for (auto& item : open_invitations(reader, viewer)) desk.open.push_back(std::move(item));
    for (auto& item : open_papers(reader, viewer)) desk.open.push_back(std::move(item));
    for (auto& item : summaries_to_sign(reader, viewer)) desk.open.push_back(std::move(item));
    for (auto& item : open_items(reader, viewer)) desk.open.push_back(std::move(item));
    for (auto& item : open_office_items(reader, viewer)) desk.open.push_back(std::move(item));
    for (auto& item : open_articles(reader, viewer)) desk.open.push_back(std::move(item));
    desk.handover = open_handover(reader, viewer.unit);
    return desk;
}

}  // namespace gb
