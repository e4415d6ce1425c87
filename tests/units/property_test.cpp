// Random reforms: whatever is commanded, time stays a partition, trees stay trees, codes stay
// unique, and who asks for an ended unit is led to one that stands.

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "domain/reform/words.hpp"
#include "support/fixture.hpp"
#include "support/memory_ledger.hpp"

namespace gb {
namespace {

using test::Fixture;
using test::MemoryLedger;

constexpr int first_year = 2000;
constexpr int years = 20;

/// A world in which commands are given at random; most are refused, and that is part of it.
struct World {
    MemoryLedger ledger{model()};
    Fixture fixture{ledger};
    std::vector<Id<Unit>> units;

    World() { fixture.desk.note({}, "sign_in", ""); }  // begins the node book

    template <class E>
    std::vector<const E*> all() {
        std::vector<const E*> found;
        kept.push_back(ledger.all(E::kind));
        for (const auto& loaded : kept.back()) {
            found.push_back(static_cast<const E*>(loaded.entity.get()));
        }
        return found;
    }
    std::vector<std::vector<Loaded>> kept;

    const Unit* unit(Id<Unit> id) {
        kept.push_back({ledger.load(*model().entity(Unit::kind), id)});
        return static_cast<const Unit*>(kept.back().front().entity.get());
    }
    Date day() { return *Date::of(first_year + *rc::gen::inRange(0, years), 7, 1); }
    std::string some_unit() { return "\"" + (*rc::gen::elementOf(units)).text() + "\""; }
    std::string kind() {
        return *rc::gen::element<std::string>("\"administrative\"", "\"military_command\"",
                                              "\"guidance\"", "\"stationed_in\"");
    }
    std::string code() { return "\"0" + std::to_string(*rc::gen::inRange(0, 6)) + "\""; }
    std::string on() { return "\"" + day().text() + "\""; }

    void give(std::string_view command, const std::string& body) {
        const auto registry = fixture.desk.identity().registry;
        const auto before = ledger.head(registry);
        const auto answer =
            fixture.take(system_request(model(), command, body, fixture.next_key()));
        if (std::holds_alternative<Refusal>(answer)) {
            RC_ASSERT(ledger.head(registry).hash == before.hash);
            return;
        }
        RC_ASSERT(std::holds_alternative<Done>(answer));
        units.clear();
        for (const auto* each : all<Unit>()) units.push_back(each->id);
    }

    void step() {
        const int what = units.size() < 4 ? 0 : *rc::gen::inRange(0, 8);
        switch (what) {
            case 0:
            case 1:
                give("unit.establish", R"({"described":{"name":"Xã","unit_kind":"area",)"
                                       R"("level":"commune","code":)" +
                                           code() + R"(,"from":)" + on() + R"(},"relations":[)" +
                                           (units.empty() ? ""
                                                          : R"({"kind":)" + kind() + R"(,"to":)" +
                                                                some_unit() + "}") +
                                           "]}");
                break;
            case 2:
                give("unit.rename", R"({"unit":)" + some_unit() +
                                        R"(,"new_name":"Phường","code":)" + code() + R"(,"from":)" +
                                        on() + "}");
                break;
            case 3:
                give("unit.relate", R"({"kind":)" + kind() + R"(,"from_unit":)" + some_unit() +
                                        R"(,"to_unit":)" + some_unit() + R"(,"from":)" + on() +
                                        "}");
                break;
            case 4:
                give("unit.transfer", R"({"unit":)" + some_unit() + R"(,"kind":)" + kind() +
                                          R"(,"to_unit":)" + some_unit() + R"(,"on":)" + on() +
                                          "}");
                break;
            case 5: {
                const bool into = *rc::gen::arbitrary<bool>();
                give("unit.merge", R"({"units":[)" + some_unit() + "," + some_unit() +
                                       R"(],"into":)" + (into ? some_unit() : "null") +
                                       R"(,"new_name":")" + (into ? "" : "Xã mới") +
                                       R"(","new_code":)" + (into ? "\"\"" : code()) + R"(,"on":)" +
                                       on() + "}");
                break;
            }
            case 6:
                give("unit.split",
                     R"({"unit":)" + some_unit() + R"(,"parts":[{"into":)" + some_unit() +
                         R"(},{"into":null,"new_name":"Xã tách","new_code":)" + code() +
                         R"(}],"lives_on":)" + (*rc::gen::arbitrary<bool>() ? "true" : "false") +
                         R"(,"heir":)" + std::to_string(*rc::gen::inRange(0, 2)) + R"(,"on":)" +
                         on() + "}");
                break;
            default:
                give("unit.dissolve", R"({"unit":)" + some_unit() + R"(,"successor":)" +
                                          some_unit() + R"(,"on":)" + on() + "}");
        }
    }
};

void expect_partition_in_time(World& world) {
    for (const auto* unit : world.all<Unit>()) {
        RC_ASSERT(!unit->versions.empty());
        RC_ASSERT(unit->versions.front().from == unit->from);
        RC_ASSERT(unit->versions.back().to == unit->ended);
        for (std::size_t i = 0; i < unit->versions.size(); ++i) {
            const auto& version = unit->versions[i];
            RC_ASSERT(!version.to || version.from < *version.to);
            if (i > 0) RC_ASSERT(unit->versions[i - 1].to == version.from);
        }
        for (int year = first_year - 1; year <= first_year + years; ++year) {
            const auto day = *Date::of(year, 7, 1);
            int holding = 0;
            for (const auto& version : unit->versions) holding += version.holds_on(day);
            RC_ASSERT(holding == (unit->stands_on(day) ? 1 : 0));
        }
    }
}

void expect_trees(World& world) {
    const auto relations = world.all<Relation>();
    for (const auto* a : relations) {
        if (a->never_held()) continue;
        for (const auto id : {a->lower, a->upper}) {
            const auto* unit = world.unit(id);
            RC_ASSERT(unit->from <= a->from);
            RC_ASSERT(!unit->ended || (a->to && *a->to <= *unit->ended));
        }
        for (const auto* b : relations) {
            if (a == b || b->never_held() || a->lower != b->lower) continue;
            if (a->relation != b->relation) continue;
            if (a->upper != b->upper && !one_upper(a->relation)) continue;
            RC_ASSERT((a->to && *a->to <= b->from) || (b->to && *b->to <= a->from));
        }
    }
    for (int year = first_year; year < first_year + years; ++year) {
        const auto day = *Date::of(year, 7, 1);
        for (const auto start : world.units) {
            auto at = start;
            for (std::size_t steps = 0; steps <= world.units.size(); ++steps) {
                const Relation* up = nullptr;
                for (const auto* relation : relations) {
                    if (relation->relation == RelationKind::administrative &&
                        relation->lower == at && relation->holds_on(day)) {
                        up = relation;
                    }
                }
                if (!up) break;
                at = up->upper;
                RC_ASSERT(at != start);
            }
        }
    }
}

void expect_unique_codes(World& world) {
    for (int year = first_year; year < first_year + years; ++year) {
        std::set<std::string> codes;
        const auto day = *Date::of(year, 7, 1);
        for (const auto* unit : world.all<Unit>()) {
            const auto* version = unit->version_on(day);
            if (!version || version->code.empty()) continue;
            RC_ASSERT(codes.insert(version->code.value).second);
        }
    }
}

void expect_led_to_standing_units(World& world) {
    const auto successions = world.all<Succession>();
    const auto day = *Date::of(first_year + years + 1, 1, 1);
    for (const auto start : world.units) {
        std::set<Id<Unit>> seen{start};
        std::vector<Id<Unit>> waiting{start};
        bool stands = false;
        while (!waiting.empty()) {
            const auto at = waiting.back();
            waiting.pop_back();
            stands = stands || world.unit(at)->stands_on(day);
            for (const auto* each : successions) {
                if (each->old_unit == at && seen.insert(each->new_unit).second) {
                    waiting.push_back(each->new_unit);
                }
            }
        }
        RC_ASSERT(stands);
    }
}

RC_GTEST_PROP(Units, reforms_keep_time_trees_codes_and_successions, ()) {
    World world;
    const int steps = *rc::gen::inRange(1, 40);
    for (int i = 0; i < steps; ++i) world.step();
    expect_partition_in_time(world);
    expect_trees(world);
    expect_unique_codes(world);
    expect_led_to_standing_units(world);
}

}  // namespace
}  // namespace gb
