#include "properties/area.hpp"

#include <boost/json/serialize.hpp>

#include "domain/rights/table.hpp"

namespace gb::test {

namespace {

Schemas schemas;

const boost::json::value& schema_of(const CommandType& type) {
    static std::map<std::string_view, boost::json::value> known;
    auto [slot, fresh] = known.try_emplace(type.name);
    if (fresh) slot->second = type.schema(schemas);
    return slot->second;
}

Taste random_taste(std::uint64_t seed) {
    return seed % 5 == 0 ? Taste::wild : Taste::plausible;
}

Uuid id_of(const EntityType& type, const Loaded& loaded) {
    std::string json;
    type.put_json(loaded.entity.get(), json);
    return *Uuid::parse(std::string_view(json).substr(7, 36));  // {"id":"…
}

}  // namespace

Area::Area() {
    fixture.desk.note({}, "sign_in", "");
    const auto below = [](Id<Unit> upper) {
        return R"([{"kind":"military_command","to":")" + upper.text() + "\"}]";
    };
    const auto province = fixture.unit("Bộ CHQS tỉnh");
    const auto area = fixture.unit("Ban CHPT khu vực 3", below(province));
    const auto commune = fixture.unit("Ban CHQS xã Hoa Sơn", below(area));
    for (const auto& unit : {province, area, commune}) {
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto role) {
            people.push_back(
                {fixture.person(unit, std::string("Người ") + role.name, role.name), role.value});
        });
    }
    fixture.clock.at.ms += 1000;
}

std::string Area::random_request(std::uint64_t seed, Id<Person>& person) {
    Generator random(seed, random_taste(seed), schemas);
    random.around = fixture.clock.at.ms;
    random.id_for = [&](const std::string& field) { return known_id(field, random); };
    const auto& commands = model().commands();
    const auto& type = *commands[random.below(commands.size())];
    const auto& who = somebody(type, random);
    person = who.post.person;
    std::string happened = "null";
    if (random.once_in(6)) {
        happened = std::to_string(fixture.clock.at.ms - 600'000 +
                                  static_cast<std::int64_t>(random.below(700'000)));
    }
    return R"({"command":")" + std::string(type.name) + R"(","key":")" + fixture.next_key().text() +
           R"(","post":")" + who.post.post.text() + R"(","happened":)" + happened + R"(,"body":)" +
           boost::json::serialize(random.value(schema_of(type))) + "}";
}

const Area::Someone& Area::somebody(const CommandType& type, Generator& random) {
    std::vector<const Someone*> allowed;
    for (const auto& one : people) {
        if (scope_of(type.name, one.role)) allowed.push_back(&one);
    }
    if (allowed.empty() || random.once_in(10)) return people[random.below(people.size())];
    return *allowed[random.below(allowed.size())];
}

/// An id that the field may mean: of an entity whose kind the field's name tells, else of any.
Uuid Area::known_id(const std::string& field, Generator& random) {
    if (random.once_in(15)) return {};
    std::vector<Uuid> ids;
    for (const auto* type : model().entities()) {
        const bool named = field.find(type->kind) != std::string::npos ||
                           type->kind.find(field) != std::string_view::npos;
        if (!named) continue;
        for (const auto& loaded : ledger.all(type->kind)) ids.push_back(id_of(*type, loaded));
    }
    if (ids.empty()) {
        for (const auto& loaded : ledger.all("unit")) {
            ids.push_back(id_of(*model().entity("unit"), loaded));
        }
    }
    if (ids.empty()) return {};
    return random.once_in(2) ? ids.back() : ids[random.below(ids.size())];  // often the newest
}

}  // namespace gb::test
