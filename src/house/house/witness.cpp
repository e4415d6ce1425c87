#include "house/witness.hpp"

#include "base/json_write.hpp"
#include "domain/book/words.hpp"
#include "domain/relation/words.hpp"

namespace gb {

namespace {

std::optional<Id<Unit>> superior_of(const Model& model, Ledger& ledger, const Uuid& unit,
                                    Date today) {
    const auto relations =
        ledger.where(*model.entity(Relation::kind), "lower", Cell::of(Id<Unit>(unit)), query_limit);
    for (const auto wanted :
         {RelationKind::military_command, RelationKind::administrative, RelationKind::guidance}) {
        for (const auto& loaded : relations) {
            const auto& relation = *static_cast<const Relation*>(loaded.entity.get());
            if (relation.relation != wanted || !relation.holds_on(today)) continue;
            const auto above = ledger.load(*model.entity(Unit::kind), relation.upper);
            const auto* superior = static_cast<const Unit*>(above.entity.get());
            if (superior && superior->stands_on(today)) return superior->id;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::uint64_t> paper_head(const Model& model, std::uint64_t number,
                                        std::string_view facts) {
    const auto read = read_facts(facts);
    if (!read) return std::nullopt;
    const auto& envelope = read->envelope;
    const auto* type = model.event(envelope.kind, envelope.version);
    if (!type || !type->on_paper) return std::nullopt;
    return number + static_cast<std::uint64_t>(envelope.of - 1 - envelope.place);
}

std::optional<Request> witness_request(const Model& model, Ledger& ledger, const Uuid& unit,
                                       std::uint64_t number, std::string_view occasion,
                                       Date today) {
    const auto entry = ledger.entry(unit, number);
    if (!entry) return std::nullopt;
    const auto superior = superior_of(model, ledger, unit, today);
    if (!superior) return std::nullopt;
    WitnessHead command;
    command.superior = *superior;
    command.book = unit;
    command.volume = static_cast<std::int64_t>(entry->volume);
    command.number = static_cast<std::int64_t>(number);
    command.hash = entry->hash;
    command.occasion = std::string(occasion);
    const auto key = derived(unit, "witness." + std::string(occasion), number);
    return system_request(model, WitnessHead::name, to_json(command), key);
}

}  // namespace gb
