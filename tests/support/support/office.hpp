#pragma once
// A province command with communes below it and a stationed unit, on SQLite: what the tests of
// tasks, papers and the handover happen in.

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "store/ledger.hpp"
#include "support/fixture.hpp"

namespace gb::test {

inline std::string quoted(const Uuid& id) {
    return "\"" + id.text() + "\"";
}
inline std::string list_of(const std::vector<Id<Unit>>& units) {
    std::string json = "[";
    for (const auto& unit : units) json += (json.size() > 1 ? "," : "") + quoted(unit);
    return json + "]";
}
inline const Refusal& refusal_in(const Answer& answer) {
    const auto* refusal = std::get_if<Refusal>(&answer);
    if (!refusal) throw std::runtime_error("was expected to be refused");
    return *refusal;
}
inline std::string fact(const Answer& answer, std::string_view name) {
    for (const auto& [key, value] : refusal_in(answer).facts) {
        if (key != name) continue;
        if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
        return std::get<std::string>(value);
    }
    return "";
}

class Office : public ::testing::Test {
  protected:
    Office()
        : folder(std::filesystem::temp_directory_path() /
                 ("giaoban_office_" + std::to_string(::getpid()) + "_" + std::to_string(++made))),
          ledger(model(), (std::filesystem::remove_all(folder),
                           std::filesystem::create_directories(folder), folder / "books.db")),
          fixture(ledger) {
        fixture.clock.at = start_of(*Date::parse("2026-02-10"));
        province = establish("Bộ Chỉ huy tỉnh", "military_command", "province");
        first = establish("Ban CHQS xã Một", "military_command", "commune",
                          {{"military_command", province}});
        second = establish("Ban CHQS xã Hai", "military_command", "commune",
                           {{"military_command", province}});
        chief = fixture.person(province, "Trần Chỉ Huy", "commander");
        an = fixture.person(province, "Nguyễn Văn An", "duty_officer");
        lan = fixture.person(province, "Lê Thị Lan", "duty_officer");
        clerk = fixture.person(province, "Phạm Văn Thư", "clerk");
        one = fixture.person(first, "Đỗ Văn Một", "commander");
        two = fixture.person(second, "Vũ Văn Hai", "commander");
    }
    ~Office() override { std::filesystem::remove_all(folder); }

    struct Tie {
        std::string kind;
        Id<Unit> upper;
    };
    Id<Unit> establish(const std::string& name, const std::string& kind, const std::string& level,
                       const std::vector<Tie>& ties = {}, const std::string& from = "2020-01-01") {
        std::string relations;
        for (const auto& tie : ties) {
            relations += (relations.empty() ? "" : ",") + (R"({"kind":")" + tie.kind) +
                         R"(","to":)" + quoted(tie.upper) + "}";
        }
        return Id<Unit>(fixture.system(
            "unit.establish", R"({"described":{"name":")" + name + R"(","unit_kind":")" + kind +
                                  R"(","level":")" + level + R"(","from":")" + from +
                                  R"("},"relations":[)" + relations + "]}"));
    }
    void minutes_pass(int minutes) { fixture.clock.at.ms += std::int64_t{minutes} * 60'000; }
    void at(std::string_view day, int hour = 0) {
        fixture.clock.at = start_of(*Date::parse(day));
        minutes_pass(hour * 60);
    }

    Answer give(const Person_in_post& who, std::string_view command, const std::string& body,
                std::optional<Instant> happened = {}) {
        return fixture.give(who, command, body, {}, happened);
    }
    template <class E>
    const E& get(const Uuid& id) {
        kept.push_back(ledger.load(*model().entity(E::kind), id));
        if (!kept.back()) throw std::runtime_error("no such entity");
        return *static_cast<const E*>(kept.back().entity.get());
    }

    static inline int made = 0;  ///< each office has a folder of its own: readers keep theirs open
    std::filesystem::path folder;
    SqliteLedger ledger;
    Fixture fixture;
    Id<Unit> province, first, second;
    Person_in_post chief, an, lan, clerk, one, two;
    std::vector<Loaded> kept;
};

}  // namespace gb::test
