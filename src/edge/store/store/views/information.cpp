#include "store/views/information.hpp"

#include <algorithm>

#include "store/views/desk.hpp"
#include "store/views/information_thread.hpp"
#include "store/views/sorting.hpp"

namespace gb {

namespace {

constexpr std::int64_t most_open = 50;  ///< on the duty desk

/// As it reads now.
const std::string verified_by_somebody =
    "exists (select 1 from reply where reply.information = information.id"
    " and reply.finding is not null and reply.verified_wording >= information.verify_from)";
const std::string assessed = "(round > 0 and assessed_wording >= verify_from)";
const std::string waits = "closed_at is null and struck_at is null";

/// What information_state says, as a condition on the table.
std::string in_state(const views::InformationListParams& params) {
    if (!params.state) return " and struck_at is null";
    switch (*params.state) {
        case InformationState::to_verify:
            return " and " + waits + " and not " + assessed + " and not " + verified_by_somebody;
        case InformationState::in_assessment:
            return " and " + waits + " and (" + assessed + " or " + verified_by_somebody + ")";
        case InformationState::closed:
            return " and closed_at is not null and struck_at is null";
        case InformationState::struck:
            break;
    }
    return " and struck_at is not null";
}

/// ?1 the viewer's unit, ?2 today, ?3 the class, ?4 the item to page before.
std::string condition(const Reader& reader, const Viewer& viewer,
                      const views::InformationListParams& params) {
    const std::string sent = "select owner from information_addressees where value";
    std::string sql = "(?1 = ?1 and ?2 = ?2 and ?3 is ?3 and ?4 is ?4)";
    switch (params.box.value_or(views::InformationBox::all)) {
        case views::InformationBox::ours:
            sql += " and unit = ?1";
            break;
        case views::InformationBox::received:
            sql += " and id in (" + sent + " = ?1)";
            break;
        case views::InformationBox::all:
            if (viewer.role == Role::administrator) break;
            const auto units = reader.readable_units();
            sql += " and (unit in " + units + " or id in (" + sent + " in " + units + "))";
            break;
    }
    if (params.event_class) sql += " and event_class = ?3";
    return sql + in_state(params);
}

constexpr auto older_than_before =
    " and (reported_at, id) < (select reported_at, id from information where id = ?4)";

struct Values {
    std::string event_class;
    Uuid before;
};

std::int64_t count(Reader& reader, const Viewer& viewer, const std::string& sql,
                   const Values& values) {
    auto row = reader.prepare("select count(*) from information where " + sql);
    row.bind(viewer.unit)
        .bind(Cell::of(viewer.now.date()))
        .bind(std::string_view(values.event_class))
        .bind(values.before);
    return row.step() ? row.integer(0) : 0;
}

}  // namespace

Result<views::InformationList> information_list_view(Reader& reader, const Viewer& viewer,
                                                     const views::InformationListParams& params) {
    const auto sql = condition(reader, viewer, params);
    const Values values{params.event_class ? std::string(name_of(*params.event_class)) : "",
                        params.before.value_or(Id<Information>{})};
    views::InformationList list;
    list.total = count(reader, viewer, sql, values);
    const auto found = reader.where<Information>(
        sql + (params.before ? older_than_before : "") +
            " order by reported_at desc, id desc limit " + std::to_string(page_items + 1),
        viewer.unit, viewer.now.date(), label<40>(values.event_class), values.before);
    for (const auto& item : found) {
        if (list.items.size() == page_items) {
            list.more = list.items.back().id;
            break;
        }
        list.items.push_back(InformationThread(reader, item, viewer).summary());
    }
    return list;
}

Result<views::InformationView> information_view(Reader& reader, const Viewer& viewer,
                                                const views::InformationParams& params) {
    const auto item = reader.load(params.id);
    if (!item) return Failure{"view.not_found", "/id", {}};
    const InformationThread thread(reader, item, viewer);
    if (!thread.may_see()) return Failure{"rights.not_yours_to_read", "", {}};
    return thread.whole();
}

std::vector<views::OpenItem> unverified_items(Reader& reader, const Viewer& viewer) {
    std::vector<views::OpenItem> items;
    const auto found = reader.where<Information>(
        // From what is open anywhere, which stays few, not from all that was ever sent to the unit.
        "open_in > x'' and (+unit = ?1"
        " or +id in (select owner from information_addressees where value = ?1))"
        " and not " +
            assessed + " and not " + verified_by_somebody +
            " order by reported_at desc, id desc limit " + std::to_string(most_open),
        viewer.unit);
    for (const auto& item : found) {
        views::OpenItem open;
        open.kind = Information::kind;
        open.id = item->id;
        if (!item->text.gone) open.text = item->text.value;
        open.since = item->reported_at;
        items.push_back(std::move(open));
    }
    return items;
}

}  // namespace gb
