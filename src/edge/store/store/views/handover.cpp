#include "store/views/handover.hpp"

#include <algorithm>

#include "domain/rights/table.hpp"
#include "store/views/desk.hpp"
#include "store/views/handover_items.hpp"
#include "store/views/levels.hpp"
#include "store/views/sorting.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

std::string signer_title(Reader& reader, Id<Post> id) {
    const auto post = id.empty() ? nullptr : reader.load(id);
    return post ? post->title.value : "";
}

/// Posts of the unit that stand the watch, but for the one who hands it over.
std::vector<views::Candidate> candidates(Reader& reader, Id<Unit> unit, Id<Person> outgoing,
                                         Date today) {
    std::vector<views::Candidate> found;
    for (const auto& post : reader.where<Post>("unit = ? order by id", unit)) {
        if (!post->holds_on(today) || post->person == outgoing) continue;
        if (!scope_of(OpenWatch::name, post->role)) continue;
        found.push_back({post->id, reader.person_name(post->person), post->title.value});
    }
    sort_by_key(found, [](const auto& each) { return name_sort_key(each.name); });
    return found;
}

views::HandoverView sheet(Reader& reader, const Handover& handover, Date today) {
    views::HandoverView view;
    view.id = handover.id;
    view.watch = handover.watch;
    view.unit = unit_ref(reader, handover.unit, handover.signed_at.date());
    view.duty = handover.duty;
    view.state = handover.state;
    view.outgoing = reader.person_name(handover.outgoing);
    view.outgoing_post = handover.outgoing_post;
    view.outgoing_title = signer_title(reader, handover.outgoing_post);
    if (!handover.incoming_post.empty()) {
        const auto post = reader.load(handover.incoming_post);
        view.incoming_post = handover.incoming_post;
        view.incoming_title = post ? post->title.value : "";
        const auto person = handover.incoming.empty() && post ? post->person : handover.incoming;
        view.incoming = reader.person_name(person);
    }
    view.signed_at = handover.signed_at;
    view.countersigned_at = handover.countersigned_at;
    view.last_row = handover.last_row;
    view.last_row_year = handover.last_row_year;
    for (const auto& item : handover.items) {
        view.items.push_back(handover_item(reader, item, handover.unit, handover.signed_at.date()));
    }
    view.unnamed = handover.unnamed;
    if (handover.open_for) put_items_since(reader, handover, today, view);
    for (const auto& check : handover.checklist) {
        view.checklist.push_back({check.item.value, check.state, check.remark.value});
    }
    view.levels = levels_in_force(reader, handover.unit, handover.signed_at, handover.signed_at);
    view.weather = handover.weather.value;
    view.remarks = handover.remarks.value;
    if (handover.state == HandoverState::refused) view.refusal = unless_gone(handover.refusal);
    view.code = reader.paper_code(handover.id);
    if (handover.open_for) {
        view.candidates = candidates(reader, handover.unit, handover.outgoing, today);
    }
    return view;
}

std::int64_t last_row(Reader& reader, const Watch& watch, std::int32_t year) {
    auto row = reader.prepare(
        "select number from register where book = (select id from book where uuid = ?)"
        " and name = ? and year = ?");
    const auto name = log_register(watch.duty);
    row.bind(watch.unit).bind(std::string_view(name)).bind(std::int64_t{year});
    return row.step() ? row.integer(0) : 0;
}

/// What was looked at last time is looked at again; its state is for the officer to say.
std::vector<views::CheckItemView> last_checklist(Reader& reader, Id<Watch> watch) {
    std::vector<views::CheckItemView> list;
    const auto before = reader.where<Handover>(
        "watch = ? and state = 'countersigned' order by countersigned_number desc limit 1", watch);
    if (before.empty()) return list;
    for (const auto& check : before.front()->checklist) {
        if (!check.item.gone) list.push_back({check.item.value, check.state, check.remark.value});
    }
    return list;
}

}  // namespace

Result<views::HandoverView> handover_view(Reader& reader, const Viewer& viewer,
                                          const views::HandoverParams& params) {
    const auto handover = reader.load(params.id);
    if (!handover) return Failure{"view.not_found", "/id", {}};
    if (!reader.may_read(viewer, handover->unit)) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    return sheet(reader, *handover, viewer.now.date());
}

Result<views::HandoverView> handover_draft_view(Reader& reader, const Viewer& viewer,
                                                const views::HandoverDraftParams& params) {
    const auto watch = reader.load(params.watch);
    if (!watch) return Failure{"view.not_found", "/watch", {}};
    if (watch->unit != viewer.unit) return Failure{"rights.not_yours_to_read", "", {}};
    const auto today = viewer.now.date();
    views::HandoverView view;
    view.watch = params.watch;
    view.unit = unit_ref(reader, watch->unit, today);
    view.duty = watch->duty;
    view.outgoing = reader.person_name(watch->person);
    view.outgoing_post = watch->holder;
    view.outgoing_title = signer_title(reader, watch->holder);
    view.last_row_year = today.year();
    view.last_row = last_row(reader, *watch, today.year());
    put_waiting_items(reader, watch->unit, today, view);
    view.checklist = last_checklist(reader, params.watch);
    view.levels = levels_in_force(reader, watch->unit, viewer.now);
    view.candidates = candidates(reader, watch->unit, watch->person, today);
    return view;
}

std::optional<Uuid> open_handover(Reader& reader, Id<Unit> unit) {
    const auto open = reader.where<Handover>("open_in = ? order by id limit 1", unit);
    if (open.empty()) return std::nullopt;
    return open.front()->id;
}

}  // namespace gb
