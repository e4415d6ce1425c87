#pragma once
// A desk to try things at: a clock that the test sets, dice with a seed, a first unit with persons
// in posts. Works on any ledger.

#include <map>
#include <random>
#include <string>

#include "base/json_write.hpp"
#include "house/desk.hpp"

namespace gb::test {

struct SetClock final : Clock {
    Instant at{1'770'000'000'000};
    bool doubt = false;
    Instant now() override { return at; }
    bool in_doubt() override { return doubt; }
};

struct SeededDice final : Dice {
    std::mt19937_64 engine{20250701};
    void fill(std::span<std::uint8_t> bytes) override {
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(engine());
    }
};

inline Uuid uuid_of(std::uint64_t seed) {
    return derived(*Uuid::parse("019b0000-0000-7000-8000-000000000000"), "test", seed);
}

struct Person_in_post {
    Id<Person> person;
    Id<Post> post;
    Id<Unit> unit;
};

class Fixture {
  public:
    /// @param node several nodes of one world differ in their dice and their node book
    explicit Fixture(Ledger& given, std::uint64_t node = 0)
        : ledger(given),
          desk(model(), ledger, clock, dice, {uuid_of(1), uuid_of(2), uuid_of(3 + node)}, key()) {
        dice.engine.seed(20250701 + node);
    }

    static SigningKey key() {
        static const SigningKey made = SigningKey::generate();
        return made;
    }

    Uuid next_key() { return fresh_uuid(clock, dice); }

    Answer take(const Request& request) {
        auto taken = desk.take(std::span(&request, 1));
        notices = taken.notices;
        return taken.answers.front();
    }
    /// A command of the node itself; must succeed. @return the first entity
    Uuid system(std::string_view command, const std::string& body) {
        auto answer = take(system_request(model(), command, body, next_key()));
        if (auto* refusal = std::get_if<Refusal>(&answer)) {
            throw std::runtime_error(std::string(command) + " refused: " + refusal->code);
        }
        return std::get<Done>(answer).ids.front();
    }
    Id<Unit> unit(const std::string& name, const std::string& relations = "[]") {
        return Id<Unit>(system(
            "unit.establish",
            R"({"described":{"name":")" + name +
                R"(","unit_kind":"military_command","level":"province","from":"2020-01-01"},"relations":)" +
                relations + "}"));
    }
    Person_in_post person(Id<Unit> unit, const std::string& name, std::string_view role) {
        const auto id = system("person.enter",
                               R"({"unit":")" + unit.text() + R"(","full_name":")" + name + "\"}");
        const auto post =
            system("post.appoint", R"({"unit":")" + unit.text() + R"(","person":")" + id.text() +
                                       R"(","title":"Trực ban","role":")" + std::string(role) +
                                       R"(","from":"2020-01-01"})");
        return {Id<Person>(id), Id<Post>(post), unit};
    }
    Answer give(const Person_in_post& who, std::string_view command, const std::string& body,
                std::optional<Uuid> with_key = {}, std::optional<Instant> happened = {}) {
        std::string json = R"({"command":")" + std::string(command) + R"(","key":")" +
                           with_key.value_or(next_key()).text() + R"(","post":")" +
                           who.post.text() + R"(","happened":)" + to_json(happened) +
                           R"(,"body":)" + body + "}";
        auto request = read_request(model(), json, who.person);
        if (!request) throw std::runtime_error(request.error().code + " " + request.error().field);
        return take(*request);
    }

    SetClock clock;
    SeededDice dice;
    Ledger& ledger;
    Desk desk;
    std::vector<Notice> notices;
};

inline std::string refusal_of(const Answer& answer) {
    const auto* refusal = std::get_if<Refusal>(&answer);
    return refusal ? refusal->code : "";
}
inline Done done_of(const Answer& answer) {
    if (auto* refusal = std::get_if<Refusal>(&answer)) {
        throw std::runtime_error("refused: " + refusal->code);
    }
    return std::get<Done>(answer);
}

}  // namespace gb::test
