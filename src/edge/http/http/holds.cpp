#include "http/holds.hpp"

#include "base/json_read.hpp"
#include "http/answers.hpp"
#include "http/api.hpp"

namespace gb {

void Holds::forget(Time now) {
    std::erase_if(holders_, [&](const auto& held) { return held.second.until <= now; });
}

bool Holds::hold(const Place& place, Id<Person> person, std::string name, Time now) {
    std::lock_guard lock(mutex_);
    forget(now);
    const auto found = holders_.find(place);
    if (found != holders_.end()) {
        if (found->second.person == person) found->second.until = now + hold_lasts;
        return false;
    }
    std::erase_if(holders_, [&](const auto& held) { return held.second.person == person; });
    holders_.emplace(place, Holder{person, std::move(name), now + hold_lasts});
    return true;
}

bool Holds::release(const Place& place, Id<Person> person) {
    std::lock_guard lock(mutex_);
    const auto held = holders_.find(place);
    if (held == holders_.end() || held->second.person != person) return false;
    holders_.erase(held);
    return true;
}

HoldList Holds::of(const Uuid& unit, const Uuid& entity, Id<Person> viewer, Time now) {
    std::lock_guard lock(mutex_);
    forget(now);
    HoldList list;
    for (const auto& [place, holder] : holders_) {
        if (place.unit != unit || place.entity != entity) continue;
        list.holds.push_back({place.part, holder.name, holder.person == viewer});
    }
    return list;
}

void Api::hold(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto given = from_json<HoldAsk>(request.body);
    if (!given) return respond(failed(request, given.error()));
    const auto viewer = viewer_through(given->post, session);
    if (viewer.person.empty()) {
        return respond(failed(request, Failure{"post.not_yours", "/post", {}}));
    }
    if (!doors_.may_read(viewer, given->unit)) {
        return respond(failed(request, "rights.not_yours_to_read"));
    }
    const auto now = std::chrono::steady_clock::now();
    const Holds::Place place{given->unit, given->entity, given->part};
    const bool changed =
        given->release ? holds_.release(place, viewer.person)
                       : holds_.hold(place, viewer.person, doors_.name_of(viewer.person), now);
    if (changed) doors_.events->publish({Notice{"hold", given->entity, given->unit, 0}});
    auto list = holds_.of(given->unit, given->entity, viewer.person, now);
    respond(json_response(to_json(list)));
}

void Api::held(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto viewer = viewer_of(request, session);
    if (!viewer) return respond(failed(request, viewer.error()));
    const auto id = [&](const char* name) -> std::optional<Uuid> {
        const auto found = request.query.find(name);
        return found == request.query.end() ? std::nullopt : Uuid::parse(found->second);
    };
    const auto entity = id("entity");
    const auto unit = id("unit");
    if (!entity) return respond(failed(request, Failure{"input.not_an_id", "/entity", {}}));
    if (!unit) return respond(failed(request, Failure{"input.not_an_id", "/unit", {}}));
    if (!doors_.may_read(*viewer, *unit)) {
        return respond(failed(request, "rights.not_yours_to_read"));
    }
    respond(json_response(
        to_json(holds_.of(*unit, *entity, viewer->person, std::chrono::steady_clock::now()))));
}

}  // namespace gb
