// Commands as JSON, one a line, up to the desk and back: each is done or refused with a sentence,
// and the same key brings the same answer. What an input wrote is undone after it.

#include <algorithm>

#include "fuzz.hpp"
#include "house/forwarding_ledger.hpp"
#include "world.hpp"

namespace gb::fuzz {

namespace {

constexpr std::size_t most_commands = 4;  ///< of one input

/// All transactions of one input are one, which is rolled back. Figures are not counted here.
class Scratch final : public ForwardingLedger {
  public:
    using ForwardingLedger::ForwardingLedger;
    void begin() override {}
    void commit() override {}
    void rollback() noexcept override { must(false, "a ledger in memory never fails"); }
    FigureFound figure(const FigureAsk&) override { return {}; }
};

class World {
  public:
    World() {
        live(area_);
        now_ = Instant{area_.fixture.clock.at.ms + 1000};
    }

    void try_out(std::string_view input) {
        area_.fixture.clock.at = now_;
        area_.fixture.dice.engine.seed(20250701);
        area_.ledger.begin();
        auto lines = split(input, "\n");
        lines.resize(std::min(lines.size(), most_commands));
        for (const auto line : lines) take(line);
        area_.ledger.rollback();
    }

  private:
    /// Whoever stands behind the post that the line names, as at the door.
    Id<Person> person_of(std::string_view line) const {
        for (const auto& one : area_.people) {
            if (line.find(one.post.post.text()) != line.npos) return one.post.person;
        }
        return area_.people.front().post.person;
    }

    Answer answer_to(const Request& request) {
        auto taken = desk_.take(std::span(&request, 1));
        return std::move(taken.answers.front());
    }

    void take(std::string_view line) {
        const auto request = read_request(model(), line, person_of(line));
        if (!request) return must_be_told(request.error().code);
        const auto first = answer_to(*request);
        if (const auto* refusal = std::get_if<Refusal>(&first)) return must_be_told(refusal->code);
        const auto* done = std::get_if<Done>(&first);
        must(done != nullptr, "a command is done or refused");
        const auto second = answer_to(*request);
        const auto* again = std::get_if<Done>(&second);
        must(again && again->first == done->first && again->last == done->last &&
                 again->ids == done->ids,
             "the same key brings the same answer");
    }

    test::Area area_;
    Instant now_;
    Scratch scratch_{area_.ledger};
    Desk desk_{model(),
               scratch_,
               area_.fixture.clock,
               area_.fixture.dice,
               area_.fixture.desk.identity(),
               test::Fixture::key()};
};

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static gb::fuzz::World world;
    world.try_out(gb::fuzz::text_of(data, size));
    return 0;
}
