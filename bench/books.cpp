// What long books cost: rebuilding the tables, starting, verifying, writing and checking a file.
//   bench_books [EVENTS]     prints  name value unit

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "domain/log/words.hpp"
#include "house/book_file.hpp"
#include "store/heads.hpp"
#include "store/ledger.hpp"
#include "store/verify.hpp"
#include "support/fixture.hpp"

namespace {

using namespace gb;

class Watch_hand {
  public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - from_).count();
    }

  private:
    std::chrono::steady_clock::time_point from_ = std::chrono::steady_clock::now();
};

LogWritten row(std::int64_t number, Id<Unit> unit) {
    LogWritten event;
    event.unit = unit;
    event.type = LogType::report;
    event.row = {std::string("log.operations"), 2026, number};
    event.text = "Tổ tuần tra số " + std::to_string(number % 9 + 1) +
                 " báo cáo: địa bàn yên tĩnh, không có vụ việc; đã kiểm tra các chốt và kho.";
    event.about = {unit};
    return event;
}

/// Rows of a log straight into the ledger, chained as the desk would.
void fill(SqliteLedger& ledger, test::Fixture& fixture, const test::Person_in_post& who,
          std::int64_t count) {
    const auto& type = model().event(typeid(LogWritten));
    auto head = ledger.head(who.unit);
    ledger.begin();
    for (std::int64_t i = 1; i <= count; ++i) {
        fixture.clock.at.ms += 20;
        const auto event = row(i, who.unit);
        Envelope envelope;
        fixture.dice.fill(envelope.salt);
        envelope.kind = type.name;
        envelope.key = fresh_uuid(fixture.clock, fixture.dice);
        envelope.entity = derived(envelope.key, LogEntry::kind, 0);
        envelope.unit = who.unit;
        envelope.author = who.person;
        envelope.post = who.post;
        envelope.entered = envelope.happened = fixture.clock.at;
        envelope.seen = {{fixture.desk.identity().registry, 7}};
        Entry entry;
        entry.book = who.unit;
        entry.volume = head.volume;
        entry.number = head.number + 1;
        entry.facts = facts_bytes(envelope, type, &event);
        Salt salt;
        fixture.dice.fill(salt);
        entry.words = words_bytes(salt, type, &event);
        entry.facts_hash = sha256(*entry.facts);
        entry.words_hash = sha256(*entry.words);
        entry.hash = entry_hash(entry.book, entry.volume, entry.number, head.hash, entry.facts_hash,
                                entry.words_hash);
        ledger.append(entry, envelope);
        head.number = entry.number;
        head.hash = entry.hash;
        head.entered = envelope.entered;
    }
    ledger.set_head(who.unit, head);
    ledger.commit();
}

void say(const char* name, double value, const char* unit) {
    std::printf("%s %.3f %s\n", name, value, unit);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    const std::int64_t events = argc > 1 ? std::atoll(argv[1]) : 200'000;
    const auto folder =
        std::filesystem::temp_directory_path() / ("giaoban_bench_" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const auto file = folder / "books.db";
    const auto key = test::Fixture::key();
    Uuid unit;
    {
        SqliteLedger ledger(model(), file);
        test::Fixture fixture(ledger);
        unit = fixture.unit("Ban Chỉ huy A");
        const auto who = fixture.person(Id<Unit>(unit), "Nguyễn Văn An", "duty_officer");
        fill(ledger, fixture, who, events);
        Watch_hand hand;
        ledger.rebuild([](std::int64_t, std::int64_t) {});
        say("rebuild", static_cast<double>(ledger.entries()) / hand.seconds(), "events/s");
    }
    {
        Watch_hand hand;
        SqliteLedger ledger(model(), file);
        if (!ledger.tables_current()) return 1;
        ledger.head(unit);
        say("start", hand.seconds(), "s");
    }
    HeadSigner(file, key).sign_dirty();
    {
        Watch_hand hand;
        const auto report = verify(model(), file);
        if (!report.intact() || !report.tables_compared) return 1;
        say("verify", static_cast<double>(report.entries) / hand.seconds(), "events/s");
    }
    {
        Watch_hand hand;
        std::ofstream out(folder / "unit.gbook", std::ios::binary);
        if (!export_book(model(), file, {unit, &key, {}, {}}, out)) return 1;
        say("book_export", static_cast<double>(events) / hand.seconds(), "entries/s");
    }
    {
        Watch_hand hand;
        std::ifstream in(folder / "unit.gbook", std::ios::binary);
        if (!check_book(in).intact()) return 1;
        say("book_check", static_cast<double>(events) / hand.seconds(), "entries/s");
    }
    struct rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    say("memory_peak", static_cast<double>(usage.ru_maxrss) / 1024, "MiB");
    std::filesystem::remove_all(folder);
    return 0;
}
