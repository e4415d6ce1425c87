// Any sequence of commands: a refusal changes nothing, the books fold to the same tables, and what
// must hold of tasks, watches and registers holds after every step.

#include <gtest/gtest.h>
// RapidCheck's companion needs GTest first.
#include <rapidcheck/gtest.h>

#include "domain/document/words.hpp"
#include "domain/handover/words.hpp"
#include "support/memory_ledger.hpp"
#include "support/office.hpp"

namespace gb::test {
namespace {

/// Two units, three persons each, and whatever random commands make of them.
class World {
  public:
    World() : fixture(ledger) {
        fixture.desk.note({}, "sign_in", "");  // opens the node book
        for (int i = 0; i < 2; ++i) {
            const auto unit = fixture.unit("Đơn vị " + std::to_string(i));
            units.push_back(unit);
            people.push_back(fixture.person(unit, "Chỉ huy", "commander"));
            people.push_back(fixture.person(unit, "Trực An", "duty_officer"));
            people.push_back(fixture.person(unit, "Trực Lan", "duty_officer"));
        }
    }

    void step() {
        fixture.clock.at.ms += std::int64_t{*rc::gen::inRange(0, 40)} * 3'600'000;
        const auto& who = *rc::gen::elementOf(people);
        const auto before = ledger.dump({fixture.desk.identity().node_book});
        const auto [command, body] = something(who.unit);
        const auto answer = fixture.give(who, command, body);
        const auto after = ledger.dump({fixture.desk.identity().node_book});
        if (std::holds_alternative<Refusal>(answer)) {
            RC_ASSERT(after == before);
            return;
        }
        const auto done = done_of(answer);
        remember(command, done);
        holds();
    }
    void folds_to_the_same() {
        const auto before = ledger.dump();
        ledger.rebuild();
        RC_ASSERT(ledger.dump() == before);
    }

  private:
    static std::string pick(const std::vector<std::string>& options) {
        return *rc::gen::elementOf(options);
    }
    std::string id_of(const std::vector<Uuid>& known) {
        if (known.empty() || *rc::gen::inRange(0, 12) == 0) return quoted(uuid_of(404));
        // Mostly what is new: so that a sequence gets far with a few.
        const auto back = *rc::gen::inRange<std::size_t>(0, 3);
        return quoted(known[known.size() - 1 - std::min(back, known.size() - 1)]);
    }
    std::string day() { return quoted_day(*rc::gen::inRange(-3, 30)); }
    std::string quoted_day(int ahead) {
        return "\"" + Date{fixture.clock.at.date().days + ahead}.text() + "\"";
    }
    std::string last_row(Id<Unit> unit) {
        auto last = ledger.last_number(unit, log_register(Duty::operations),
                                       fixture.clock.at.date().year());
        return std::to_string(*rc::gen::inRange(0, 6) == 0 ? last + 1 : last);
    }
    std::string items(Id<Unit> unit) {
        std::string list;
        for (const auto& loaded : ledger.all(Task::kind)) {
            const auto& task = *static_cast<const Task*>(loaded.entity.get());
            if (!task.part_of(unit) || *rc::gen::inRange(0, 20) == 0) continue;
            list += (list.empty() ? "" : ",") + (R"({"kind":"task","entity":)" + quoted(task.id)) +
                    R"(,"done":true})";
        }
        return "[" + list + "]";
    }

    std::pair<std::string, std::string> something(Id<Unit> unit) {
        const auto task = id_of(tasks);
        const auto owner = quoted(*rc::gen::elementOf(units));
        const auto watch = quoted(watch_of(unit, Duty::operations));
        const auto post = quoted((*rc::gen::elementOf(people)).post);
        const std::string standing = pick({"true", "false"});
        switch (*rc::gen::inRange(0, 20)) {
            case 0:
            case 1:
                return {"task.give",
                        R"({"text":"a","owners":[)" + owner + R"(],"group":"none","standing":)" +
                            standing + R"(,"due":)" + (standing == "true" ? "null" : day()) + "}"};
            case 2:
                return {"task.withdraw", R"({"task":)" + task + R"(,"reason":"b"})"};
            case 3:
                return {"task.confirm", R"({"task":)" + task + R"(,"owner":)" + owner + "}"};
            case 4:
                return {"task.return",
                        R"({"task":)" + task + R"(,"owner":)" + owner + R"(,"reason":"c"})"};
            case 5:
            case 6:
                return {"answer.accept", R"({"task":)" + task + "}"};
            case 7:
                return {"answer.decline", R"({"task":)" + task + R"(,"reason":"d"})"};
            case 8:
                return {"answer.progress", R"({"task":)" + task + R"(,"text":"e","percent":5})"};
            case 9:
            case 10:
                return {"answer.done", R"({"task":)" + task + R"(,"text":"f","evidence":[]})"};
            case 11:
                return {"answer.account", R"({"task":)" + task + R"(,"period_from":)" +
                                              quoted_day(-9) + R"(,"period_to":)" + quoted_day(-1) +
                                              R"(,"text":"g"})"};
            case 12:
                return {"watch.open", R"({"duty":"operations"})"};
            case 13:
                return {"log.write",
                        R"({"duty":"operations","type":"note","text":"h","about":[]})"};
            case 14:
            case 15:
                return {"handover.sign", R"({"watch":)" + watch + R"(,"last_row":)" +
                                             last_row(unit) + R"(,"items":)" + items(unit) + "}"};
            case 16:
            case 17:
                return {"handover.countersign", R"({"handover":)" + id_of(handovers) + "}"};
            case 18:
                if (*rc::gen::inRange(0, 2) == 0) {
                    return {"handover.withdraw", R"({"handover":)" + id_of(handovers) + "}"};
                }
                return {"handover.refuse",
                        R"({"handover":)" + id_of(handovers) + R"(,"reason":"i"})"};
            default:
                return {"watch.order_takeover", R"({"watch":)" + watch + R"(,"incoming_post":)" +
                                                    post + R"(,"reason":"k"})"};
        }
    }

    void remember(const std::string& command, const Done& done) {
        if (command == "task.give") tasks.push_back(done.ids.front());
        if (command == "handover.sign") handovers.push_back(done.ids.front());
    }

    void holds() {
        std::map<Id<Unit>, std::int64_t> given;
        for (const auto& loaded : ledger.all(Task::kind)) {
            const auto& task = *static_cast<const Task*>(loaded.entity.get());
            ++given[task.giver];
            bool open = false;
            for (const auto& part : task.owners) {
                RC_ASSERT(part.open_for.has_value() == (part.closed == PartClosed::no));
                open = open || (!part.co && part.open_for.has_value());
            }
            RC_ASSERT(task.open_in.has_value() == open);
            RC_ASSERT(!task.standing || !std::any_of(task.owners.begin(), task.owners.end(),
                                                     [](const TaskOwner& part) {
                                                         return part.closed ==
                                                                PartClosed::confirmed;
                                                     }));
        }
        std::map<Id<Unit>, std::int64_t> numbered;
        for (const auto& unit : units) {
            for (int year = 2026; year <= fixture.clock.at.date().year(); ++year) {
                numbered[unit] += ledger.last_number(unit, task_register, year);
            }
            RC_ASSERT(numbered[unit] == given[unit]);
        }
        std::map<Id<Watch>, int> open;
        for (const auto& loaded : ledger.all(Handover::kind)) {
            const auto& handover = *static_cast<const Handover*>(loaded.entity.get());
            RC_ASSERT(handover.open_for.has_value() ==
                      (handover.state == HandoverState::signed_out));
            if (handover.open_for) RC_ASSERT(++open[*handover.open_for] == 1);
            if (handover.state == HandoverState::countersigned) {
                RC_ASSERT(handover.outgoing != handover.incoming);
            }
        }
    }

    MemoryLedger ledger;
    Fixture fixture;
    std::vector<Id<Unit>> units;
    std::vector<Person_in_post> people;
    std::vector<Uuid> tasks;
    std::vector<Uuid> handovers;
};

RC_GTEST_PROP(Any_sequence, refusals_change_nothing_and_the_rules_hold, ()) {
    World world;
    const auto steps = *rc::gen::inRange(40, 120);
    for (int i = 0; i < steps; ++i) world.step();
    world.folds_to_the_same();
}

}  // namespace
}  // namespace gb::test
