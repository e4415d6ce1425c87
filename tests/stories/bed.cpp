#include "stories/bed.hpp"

#include <algorithm>

#include "stories/bed_stored.hpp"
#include "support/memory_ledger.hpp"

namespace gb::stories {

using test::Fixture;
using test::MemoryLedger;

std::string wire(const Act& act) {
    if (!act.raw.empty()) return act.raw;
    const Uuid post = act.who ? Uuid(act.who->post) : Uuid{};
    return R"({"command":")" + act.command + R"(","key":")" + act.key.text() + R"(","post":")" +
           post.text() + R"(","happened":)" + act.happened.value_or("null") + R"(,"body":)" +
           act.body + "}";
}

Result<Request> request_of(const Act& act) {
    auto request = read_request(model(), wire(act), act.who ? act.who->person : Id<Person>{});
    if (request && !act.who) request->system = true;
    return request;
}

const std::vector<BedKind>& beds() {
    static const std::vector<BedKind> all{
        {"pure", pure_bed},   {"stored", stored_bed}, {"rebuilt", rebuilt_bed},
        {"desks", desks_bed}, {"http", http_bed},
    };
    return all;
}

namespace {

// In memory: every refusal is looked at, whether it left anything but a line in the node book.

class PureBed final : public Bed {
  public:
    PureBed() { open_node_book(fixture_); }

    Outcome give(const Act& act) override {
        fixture_.clock.at = clock;
        auto request = request_of(act);
        if (!request) return request.error();
        auto outcome = outcome_of(fixture_.take(*request));
        std::set<Uuid> allowed;
        if (std::holds_alternative<Refusal>(outcome)) {
            allowed.insert(fixture_.desk.identity().node_book);
        }
        const auto* done = std::get_if<Done>(&outcome);
        if ((!done || done->replayed) && ledger_.touched() != allowed) {
            throw StoryError("a refused or repeated command changed something");
        }
        return outcome;
    }
    Loaded load(const EntityType& type, const Uuid& id) override { return ledger_.load(type, id); }
    std::vector<Loaded> all(const EntityType& type) override { return ledger_.all(type.kind); }
    std::vector<Entry> by_entity(const Uuid& id) override { return ledger_.by_entity(id); }
    std::vector<Entry> book(const Uuid& id) override { return entries_of(ledger_, id); }

  private:
    MemoryLedger ledger_;
    Fixture fixture_{ledger_};
};

// The same, and after each step all tables are dropped, made anew from the books and compared.

class RebuiltBed final : public StoredBed {
  public:
    Outcome give(const Act& act) override {
        auto outcome = StoredBed::give(act);
        const auto before = dump();
        ledger_.rebuild([](std::int64_t, std::int64_t) {});
        const auto after = dump();
        if (before != after)
            throw StoryError("rebuilt tables differ: " + first_difference(before, after));
        return outcome;
    }

  private:
    using Dump = std::vector<std::string>;

    Dump dump() {
        std::vector<std::string> tables;
        {
            auto rows = ledger_.database().prepare(
                "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
                " and name <> 'mirror' order by name");
            while (rows.step()) tables.emplace_back(rows.text(0));
        }
        Dump lines;
        for (const auto& table : tables) {
            auto rows = ledger_.database().prepare("select * from \"" + table + "\"");
            while (rows.step()) {
                std::string line = table;
                for (int i = 0; i < rows.columns(); ++i) {
                    line += rows.null(i) ? "|-" : "|" + printable(rows.blob(i));
                }
                lines.push_back(std::move(line));
            }
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    static std::string printable(std::string_view bytes) {
        if (text_fault(bytes, 0, bytes.size()) == TextFault::none) return std::string(bytes);
        return hex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    }

    static std::string first_difference(const Dump& before, const Dump& after) {
        Dump lost, found;
        std::set_difference(before.begin(), before.end(), after.begin(), after.end(),
                            std::back_inserter(lost));
        std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                            std::back_inserter(found));
        return "\n  before: " + (lost.empty() ? "nothing" : lost.front()) +
               "\n  after:  " + (found.empty() ? "nothing" : found.front());
    }
};

}  // namespace

std::unique_ptr<Bed> pure_bed() {
    return std::make_unique<PureBed>();
}
std::unique_ptr<Bed> stored_bed() {
    return std::make_unique<StoredBed>();
}
std::unique_ptr<Bed> rebuilt_bed() {
    return std::make_unique<RebuiltBed>();
}

}  // namespace gb::stories
