#include "domain/log/references.hpp"

#include <algorithm>

#include "domain/answer/words.hpp"
#include "domain/conference/readers.hpp"
#include "domain/information/words.hpp"
#include "domain/matter/words.hpp"
#include "domain/model.hpp"
#include "domain/rights/table.hpp"

namespace gb {

namespace {

/// Rows tell of events; people are named by none of them.
bool of_people(std::string_view kind) {
    return kind == Person::kind || kind == Post::kind;
}

/// Null: no kind of this program, or one that a row does not point at.
const EntityType* kind_of(const Reference& reference) {
    const auto* type = model().entity(reference.kind.value);
    return type && !of_people(type->kind) ? type : nullptr;
}

const Loaded* pointed_at(const Reference& reference, const Seen& seen) {
    const auto* type = kind_of(reference);
    if (!type) return nullptr;
    const auto found = seen.ones.find({type->kind, reference.id});
    return found == seen.ones.end() || !found->second ? nullptr : &found->second;
}

/// Written elsewhere, and sent or given to the unit.
bool reached(const Reference& reference, const Seen& seen, const Context& context) {
    const auto unit = context.actor.unit;
    const std::string_view kind = reference.kind.value;
    if (kind == Task::kind) return !find_parts(Id<Task>(reference.id), unit, seen).empty();
    if (kind == Conference::kind) {
        return reads_conference(Id<Conference>(reference.id), seen, context);
    }
    if (kind == Information::kind) {
        return seen.find(Id<Information>(reference.id))->sent_to(unit);
    }
    if (kind == Document::kind) {
        const auto& to = seen.find(Id<Document>(reference.id))->addressed;
        return std::ranges::find(to, unit) != to.end();
    }
    if (kind == Matter::kind) return seen.find(Id<Matter>(reference.id))->competent == unit;
    return false;
}

bool may_point_at(const Reference& reference, const Seen& seen, const Context& context) {
    const auto* loaded = pointed_at(reference, seen);
    if (!loaded) return false;
    const Id<Unit> keeper(loaded->meta.home);
    if (keeper == context.actor.unit) return true;
    if (stands_below(keeper, context.actor.unit, context.now.date(), seen)) return true;
    return reached(reference, seen, context);
}

}  // namespace

void need_references(const std::vector<Reference>& references, const Context& context,
                     const Seen& seen, Needs& wanted) {
    for (const auto& reference : references) {
        const auto* type = kind_of(reference);
        if (!type || reference.id.empty()) continue;
        wanted.ones.insert({type->kind, reference.id});
        const auto* loaded = pointed_at(reference, seen);
        if (!loaded) continue;
        need_superiors(Id<Unit>(loaded->meta.home), seen, wanted);
        if (type->kind == Task::kind) {
            need_parts(Id<Task>(reference.id), context.actor.unit, seen, wanted);
        }
        if (type->kind == Conference::kind) {
            need_conference_read(Id<Conference>(reference.id), context, seen, wanted);
        }
    }
}

std::optional<Refusal> unknown_reference(const std::vector<Reference>& references, const Seen& seen,
                                         const Context& context, std::string_view field) {
    for (std::size_t i = 0; i < references.size(); ++i) {
        if (may_point_at(references[i], seen, context)) continue;
        return refuse("log.reference_unknown", {}, std::string(field) + "/" + std::to_string(i));
    }
    return std::nullopt;
}

}  // namespace gb
