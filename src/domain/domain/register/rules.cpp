#include <algorithm>

#include "domain/register/words.hpp"

namespace gb {

Id<RegisterStatement> register_statement(Id<Unit> unit, std::string_view name, std::int32_t year) {
    return Id<RegisterStatement>(
        derived(unit, "register:" + std::string(name), static_cast<std::uint64_t>(year)));
}

void evolve(RegisterStatement& statement, const LastNumberStated& event, const Stamp& stamp) {
    statement.unit = event.unit;
    statement.number = event.number;
    statement.stated.push_back({event.known, event.number.number, stamp.entered, stamp.author});
}

void needs(const StateRegisters& command, const Context& context, const Seen&, Needs& wanted) {
    const auto year = context.now.date().year();
    for (const auto& one : command.registers) {
        wanted.number(one.name.value, year);
        wanted.one(register_statement(command.unit, one.name.value, year));
    }
}

namespace {

std::optional<Refusal> check_last(const RegisterLast& stated, std::int64_t known,
                                  const std::string& field) {
    const auto& names = register_names();
    if (std::find(names.begin(), names.end(), stated.name.value) == names.end()) {
        return refuse("register.unknown", {{"name", stated.name.value}}, field + "/name");
    }
    if (stated.last.value < known) {
        return refuse("register.given_in_book", {{"register", stated.name.value}, {"known", known}},
                      field + "/last");
    }
    if (stated.last.value > known + furthest_ahead) {
        return refuse("register.too_far",
                      {{"register", stated.name.value}, {"known", known}, {"most", furthest_ahead}},
                      field + "/last");
    }
    return std::nullopt;
}

}  // namespace

Decision decide(const StateRegisters& command, const Seen& seen, const Context& context) {
    if (command.registers.empty()) return refuse("register.none", {}, "/registers");
    const auto year = context.now.date().year();
    Decision decision;
    std::vector<std::string> done;
    for (std::size_t i = 0; i < command.registers.size(); ++i) {
        const auto& one = command.registers[i];
        const auto field = "/registers/" + std::to_string(i);
        if (std::find(done.begin(), done.end(), one.name.value) != done.end()) {
            return refuse("register.twice", {{"register", one.name.value}}, field + "/name");
        }
        done.push_back(one.name.value);
        const auto known = seen.next_number(one.name.value, year).number - 1;
        if (auto refusal = check_last(one, known, field)) return *refusal;
        const auto id = register_statement(command.unit, one.name.value, year);
        const auto* before = seen.find(id);
        if (before && before->stated.size() == list_limit) {
            return refuse("too_many", {{"max", static_cast<std::int64_t>(list_limit)}}, field);
        }
        decision.record(
            id, LastNumberStated{command.unit, {one.name.value, year, one.last.value}, known});
    }
    return decision;
}

}  // namespace gb
