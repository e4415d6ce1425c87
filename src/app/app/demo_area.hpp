#pragma once
// The demo's fictional area: who is there, and how they give commands.

#include <fmt/format.h>

#include <map>
#include <random>

#include "app/attendant.hpp"
#include "app/demo.hpp"
#include "app/grouped_ledger.hpp"
#include "base/json_write.hpp"
#include "domain/answer/words.hpp"
#include "domain/document/words.hpp"
#include "domain/handover/items.hpp"
#include "domain/log/words.hpp"
#include "domain/people/words.hpp"
#include "domain/task/words.hpp"
#include "domain/unit/words.hpp"

namespace gb::app {

struct DemoClock final : Clock {
    Instant at;
    Instant now() override { return at; }
};

inline const Date reform_day = *Date::of(2025, 7, 1);
inline const Date before_reform = *Date::of(1997, 1, 1);

/// Dice with a seed, so that the same day gives the same demo.
struct DemoDice final : Dice {
    std::mt19937_64 engine{demo_seed};
    void fill(std::span<std::uint8_t> bytes) override {
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(engine());
    }
};

struct DemoPerson {
    Id<Person> person;
    Id<Post> post;
    Id<Unit> unit;
    std::string name;
};

/// A row of a log that the next daily duty report of its unit has to tell.
struct DemoIncident {
    Id<LogEntry> row;
    std::string told;  ///< "23:57 Va chạm giữa hai xe máy …"
};

class DemoArea {
  public:
    DemoArea(Node& node, Date first_day);

    Id<Unit> establish(const std::string& name, const std::string& short_name, UnitKind kind,
                       Level level, std::vector<NewRelation> relations,
                       const std::string& name_en = "", Date from = reform_day);
    /// Gives a command of the node itself, as an import would.
    template <class Command>
    Done by_itself(const Command& command) {
        return system_command(desk, clock, dice, Command::name, to_json(command));
    }
    DemoPerson appoint(Id<Unit> unit, const std::string& name, const std::string& rank,
                       const std::string& title, Role role);
    /// Gives a typed command through a person's post; a refusal ends the demo with its code.
    template <class Command>
    Done give(const DemoPerson& who, const Command& command, std::optional<Instant> happened = {}) {
        return give_json(who, Command::name, to_json(command), happened);
    }
    void account(const std::string& name, const DemoPerson& who, const std::string& title,
                 const std::string& unit, const std::string& what);

    int pick(int from, int to) {  // both ends
        return from + static_cast<int>(dice.engine() % static_cast<std::uint64_t>(to - from + 1));
    }
    template <class List>
    const auto& one_of(const List& list) {
        return list[dice.engine() % std::size(list)];
    }
    /// Sets the demo's clock; it never goes back, and never past the real time.
    void at(Date day, int hour, int minute) {
        const Instant wanted{start_of(day).ms + (hour * 60 + minute) * 60'000};
        clock.at = std::max(clock.at, std::min(wanted, node.clock.now()));
    }
    bool reached(Date day, int hour, int minute) {
        return node.clock.now().ms > start_of(day).ms + (hour * 60 + minute) * 60'000;
    }
    std::vector<const Task*> open_tasks_of(Id<Unit> unit, Seen& seen);
    std::vector<WaitingItem> waiting_in(Id<Unit> unit);
    /// Ends the group of commands that share one transaction, and does what the node does by
    /// itself at the end of a day.
    void tend();

    Node& node;
    DemoClock clock;
    DemoDice dice;
    GroupedLedger grouped;
    Desk desk;
    Attendant attendant;
    std::int64_t commands = 0;
    std::map<Id<Unit>, std::vector<DemoIncident>> incidents;  ///< since the report before, by unit
    std::vector<std::string> communes;  ///< names of those that stand today, without "Xã"

  private:
    Done give_json(const DemoPerson& who, std::string_view name, const std::string& body,
                   std::optional<Instant> happened);
};

/// The communes of the province, from districts and communes that were before them.
/// @return in the order of `area.communes`
std::vector<Id<Unit>> reform_communes(DemoArea& area, Id<Unit> province_area);
/// The district commands that became the area defence command.
void reform_commands(DemoArea& area, Id<Unit> province, Id<Unit> area_command);

}  // namespace gb::app
