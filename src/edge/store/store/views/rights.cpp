#include "store/views/rights.hpp"

#include "store/views/desk.hpp"

namespace gb {

namespace {

constexpr std::string_view right = "rights.read";
constexpr std::size_t most_holders = 200;
constexpr std::size_t most_refusals = 50;

void put_holders(Reader& reader, const Viewer& viewer, Role role, views::RightsTable& table) {
    const auto today = viewer.now.date();
    for (const auto& post : reader.where<Post>(
             "role = ?1 and \"from\" <= ?2 and (\"to\" is null or \"to\" > ?2) order by unit, id"
             " limit 201",
             role, today)) {
        if (table.holders.size() == most_holders) {
            table.more_holders = true;
            return;
        }
        table.holders.push_back({post->id, post->person, reader.person_name(post->person),
                                 post->title.value, post->role, unit_ref(reader, post->unit, today),
                                 post->from, post->to});
    }
}

views::RefusalLine line_of(Reader& reader, const NodeRecord& record, Date today) {
    views::RefusalLine line;
    line.id = record.id;
    line.at = record.at;
    if (!record.person.empty()) line.person = reader.person_name(record.person);
    line.command = record.command.value;
    line.code = record.code.value;
    if (const auto post = record.post.empty() ? nullptr : reader.load(record.post)) {
        line.title = post->title.value;
        line.unit = unit_ref(reader, post->unit, today);
    }
    return line;
}

}  // namespace

Result<views::RightsTable> rights_view(Reader& reader, const Viewer& viewer,
                                       const views::RightsParams& params) {
    if (!scope_of(right, viewer.role)) return Failure{"rights.not_for_this_post", "", {}};
    views::RightsTable table;
    for (const auto& one : rights_table()) {
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto role) {
            if (!one.roles.has(role.value)) return;
            table.rights.push_back({std::string(one.command), role.value, one.scope});
        });
    }
    if (params.role) put_holders(reader, viewer, *params.role, table);
    return table;
}

Result<views::Refusals> refusals_view(Reader& reader, const Viewer& viewer,
                                      const views::RefusalsParams& params) {
    const bool all = scope_of(right, viewer.role).has_value();
    const auto before = params.before ? *params.before : Id<NodeRecord>();
    const auto found = reader.where<NodeRecord>(
        "what = 'refused' and (?1 or person = ?2) and (?3 or id < ?4) order by id desc limit " +
            std::to_string(most_refusals + 1),
        all, viewer.person, before.empty(), before);
    views::Refusals list;
    for (const auto& record : found) {
        if (list.refusals.size() == most_refusals) {
            list.more = list.refusals.back().id;
            break;
        }
        list.refusals.push_back(line_of(reader, *record, viewer.now.date()));
    }
    return list;
}

}  // namespace gb
