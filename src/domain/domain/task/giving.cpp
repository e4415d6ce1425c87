#include "domain/task/giving.hpp"

#include <algorithm>

#include "domain/answer/words.hpp"
#include "domain/information/scope.hpp"
#include "domain/reform/standing.hpp"
#include "domain/rights/table.hpp"

namespace gb {

namespace {

constexpr std::int32_t years_ahead = 20;  ///< no task of an office is due later

std::optional<Refusal> check_due(const Giving& giving, const Context& context) {
    if (!giving.due) return std::nullopt;
    const auto field = giving.field + "/due";
    if (giving.standing) return refuse("task.standing_has_no_due", {}, field);
    const auto day = context.happened.date();
    if (*giving.due < day) {
        return refuse("task.due_past", {{"due", giving.due->text()}, {"day", day.text()}}, field);
    }
    if (giving.due->year() > day.year() + years_ahead) {
        return refuse("task.due_too_far", {{"due", giving.due->text()}, {"years", years_ahead}},
                      field);
    }
    return std::nullopt;
}

bool is_at_work(const HeldPart& held) {
    return !held.is_finished() && held.answer && held.answer->state == OwnerSide::accepted;
}

/// Only who took a task on may pass parts of it down.
std::optional<Refusal> check_parent(const Giving& giving, const Context& context,
                                    const Seen& seen) {
    if (giving.parent.empty()) return std::nullopt;
    const auto field = giving.field + "/parent";
    const auto* parent = seen.find(giving.parent);
    if (!parent) return refuse("task.unknown", {}, field);
    const auto parts = find_parts(giving.parent, context.actor.unit, seen);
    if (parts.empty()) return refuse("task.not_yours", {}, field);
    if (std::ranges::all_of(parts, &HeldPart::is_finished)) {
        const std::string state(name_of(parts.front().state()));
        return refuse("task.over", {{"state", state}}, field);
    }
    if (std::ranges::none_of(parts, is_at_work)) {
        return refuse("task.parent_not_accepted", {{"number", parent->number.number}}, field);
    }
    if (giving.due && parent->due && *giving.due > *parent->due) {
        return refuse("task.due_after_parent",
                      {{"due", giving.due->text()}, {"parent_due", parent->due->text()}},
                      giving.field + "/due");
    }
    return std::nullopt;
}

/// A giao ban that is still to be held has concluded nothing; one of long ago has been accounted
/// for.
std::optional<Refusal> check_giao_ban(const Giving& giving, const Context& context) {
    if (!giving.giao_ban) return std::nullopt;
    const auto field = giving.field + "/giao_ban";
    const auto day = *giving.giao_ban;
    const auto today = context.happened.date();
    if (day > today) {
        return refuse("task.giao_ban_ahead", {{"day", day.text()}, {"today", today.text()}}, field);
    }
    if (day.days < context.now.date().days - giao_ban_days) {
        return refuse("task.giao_ban_long_ago", {{"day", day.text()}, {"days", giao_ban_days}},
                      field);
    }
    return std::nullopt;
}

/// Adds named units; a unit named twice is a slip of the pen, and said so.
std::optional<Refusal> add_named(const std::vector<Id<Unit>>& named, bool co,
                                 const std::string& field, const Context& context, const Seen& seen,
                                 std::set<Id<Unit>>& known, std::vector<TaskPart>& parts) {
    for (std::size_t i = 0; i < named.size(); ++i) {
        const auto at = field + "/" + std::to_string(i);
        if (auto refusal = not_standing(named[i], context.now.date(), seen, at)) return refusal;
        if (!known.insert(named[i]).second) {
            return refuse("task.owner_twice", {{"name", seen.find(named[i])->latest().name.value}},
                          at);
        }
        parts.push_back({named[i], co});
    }
    return std::nullopt;
}

/// An area has no office that could do anything, nor has who administers the installation; and
/// nobody orders those above: they are asked, by a proposal or a letter. What a conference
/// concluded was agreed there by all who sat in it.
std::optional<Refusal> takes_no_tasks(const std::vector<Id<Unit>>& named, const std::string& field,
                                      const Giving& giving, const Context& context,
                                      const Seen& seen) {
    for (std::size_t i = 0; i < named.size(); ++i) {
        const auto& unit = seen.find(named[i])->latest();
        const auto at = field + "/" + std::to_string(i);
        if (unit.unit_kind == UnitKind::area || unit.unit_kind == UnitKind::system) {
            return refuse("task.owner_no_office", {{"name", unit.name.value}}, at);
        }
        const bool above = giving.conference.empty() && named[i] != context.actor.unit &&
                           stands_below(context.actor.unit, named[i], context.now.date(), seen);
        if (above) return refuse("task.owner_above", {{"name", unit.name.value}}, at);
    }
    return std::nullopt;
}

std::string owners_field_of(const Giving& giving) {
    return giving.owners_field.empty() ? giving.field + "/owners" : giving.owners_field;
}

std::optional<Refusal> check_named(const Giving& giving, const Context& context, const Seen& seen) {
    if (auto refusal =
            takes_no_tasks(giving.owners, owners_field_of(giving), giving, context, seen)) {
        return refusal;
    }
    return takes_no_tasks(giving.co_owners, giving.field + "/co_owners", giving, context, seen);
}

Refusal too_many(std::size_t count, const std::string& field) {
    return refuse("task.too_many_owners",
                  {{"count", static_cast<std::int64_t>(count)}, {"max", std::int64_t{list_limit}}},
                  field);
}

}  // namespace

Id<Task> given_task(const Context& context, std::size_t place) {
    return context.fresh<Task>(place);
}

ResolvedOwners resolve_owners(const Giving& giving, const Context& context, const Seen& seen) {
    ResolvedOwners result;
    std::set<Id<Unit>> known;
    const auto owners_field = owners_field_of(giving);
    auto& parts = result.parts;
    result.refusal = add_named(giving.owners, false, owners_field, context, seen, known, parts);
    if (result.refusal) return result;
    const auto group = units_of_group(giving.group, context.actor.unit, context, seen);
    result.refusal = too_large(group, owners_field);
    if (result.refusal) return result;
    const std::set<Id<Unit>> co(giving.co_owners.begin(), giving.co_owners.end());
    for (const auto& unit : group.units) {
        if (!co.contains(unit) && known.insert(unit).second) parts.push_back({unit, false});
    }
    if (parts.empty()) {
        const bool of_group = giving.group != AddresseeGroup::none;
        result.refusal = refuse(of_group ? "task.group_empty" : "task.no_owner", {}, owners_field);
    } else {
        result.refusal = add_named(giving.co_owners, true, giving.field + "/co_owners", context,
                                   seen, known, parts);
    }
    if (!result.refusal && parts.size() > list_limit) {
        result.refusal = too_many(parts.size(), owners_field);
    }
    return result;
}

void need_giving(const std::vector<Giving>& all, const Context& context, const Seen& seen,
                 Needs& wanted) {
    if (all.empty()) return;
    std::set<AddresseeGroup> groups;
    for (const auto& giving : all) {
        for (const auto& unit : giving.owners) need_standing(unit, context, seen, wanted);
        for (const auto& unit : giving.co_owners) need_standing(unit, context, seen, wanted);
        if (!giving.parent.empty()) need_parts(giving.parent, context.actor.unit, seen, wanted);
        groups.insert(giving.group);
    }
    for (const auto group : groups) need_group(group, context.actor.unit, context, seen, wanted);
    need_superiors(context.actor.unit, seen, wanted);
    wanted.number(task_register, context.now.date().year());
}

std::optional<Refusal> give_tasks(const std::vector<Giving>& all, const Context& context,
                                  const Seen& seen, Decision& decision) {
    if (all.empty()) return std::nullopt;
    auto number = seen.next_number(task_register, context.now.date().year());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& giving = all[i];
        if (auto refusal = refuse_out_of_scope(giving.text, giving.field + "/text")) return refusal;
        if (auto refusal = check_due(giving, context)) return refusal;
        if (auto refusal = check_parent(giving, context, seen)) return refusal;
        if (auto refusal = check_giao_ban(giving, context)) return refusal;
        auto owners = resolve_owners(giving, context, seen);
        if (owners.refusal) return owners.refusal;
        if (auto refusal = check_named(giving, context, seen)) return refusal;
        decision.record(given_task(context, i),
                        TaskGiven{context.actor.unit, number, giving.text, std::move(owners.parts),
                                  giving.group, giving.due, giving.standing, giving.document,
                                  giving.conference, giving.parent, giving.giao_ban});
        ++number.number;
    }
    return std::nullopt;
}

}  // namespace gb
