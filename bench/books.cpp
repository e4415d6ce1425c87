// What long books cost: rebuilding the tables, starting, verifying, writing and checking a file.
//   bench_books [EVENTS]     prints  name value unit

#include <sys/resource.h>

#include <filesystem>
#include <fstream>

#include "house/book_file.hpp"
#include "line.hpp"
#include "long_book.hpp"
#include "store/heads.hpp"
#include "store/verify.hpp"

namespace {

using namespace gb;
using bench::line;

}  // namespace

int main(int argc, char** argv) {
    const std::int64_t events = argc > 1 ? std::atoll(argv[1]) : 200'000;
    const auto folder =
        std::filesystem::temp_directory_path() / ("giaoban_bench_" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const auto file = folder / "books.db";
    const auto key = test::Fixture::key();
    Uuid unit;
    std::optional<HeadSigner> signer;
    {
        SqliteLedger ledger(model(), file);
        signer.emplace(file, key);  // before the first entry, as while serving
        test::Fixture fixture(ledger);
        unit = fixture.unit("Ban Chỉ huy A");
        const auto who = fixture.person(Id<Unit>(unit), "Nguyễn Văn An", "duty_officer");
        bench::write_log(ledger, fixture, who, events);
        bench::Stopwatch hand;
        ledger.rebuild([](std::int64_t, std::int64_t) {});
        line("rebuild", static_cast<double>(ledger.entries()) / hand.seconds(), "events/s");
    }
    {
        bench::Stopwatch hand;
        SqliteLedger ledger(model(), file);
        if (!ledger.tables_current()) bench::fail("a step of the benchmark failed");
        ledger.head(unit);
        line("start", hand.seconds() * 1000, "ms");
    }
    signer->sign_dirty();
    signer.reset();
    {
        bench::Stopwatch hand;
        const auto report = verify(model(), file);
        if (!report.intact() || !report.tables_compared)
            bench::fail("a step of the benchmark failed");
        line("verify", static_cast<double>(report.entries) / hand.seconds(), "events/s");
    }
    {
        bench::Stopwatch hand;
        std::ofstream out(folder / "unit.gbook", std::ios::binary);
        if (!export_book(model(), file, {unit, &key, {}, {}}, out))
            bench::fail("a step of the benchmark failed");
        line("book_export", static_cast<double>(events) / hand.seconds(), "entries/s");
    }
    {
        bench::Stopwatch hand;
        std::ifstream in(folder / "unit.gbook", std::ios::binary);
        if (!check_book(in).intact()) bench::fail("a step of the benchmark failed");
        line("book_check", static_cast<double>(events) / hand.seconds(), "entries/s");
    }
    struct rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    line("memory_peak", static_cast<double>(usage.ru_maxrss) / 1024, "MiB");
    std::filesystem::remove_all(folder);
    return 0;
}
