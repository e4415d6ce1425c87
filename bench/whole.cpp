#include "whole.hpp"

#include <fmt/format.h>

#include <sstream>
#include <thread>

#include "house/planning/units_import.hpp"
#include "line.hpp"
#include "long_book.hpp"
#include "press/docx.hpp"
#include "program.hpp"
#include "samples.hpp"
#include "store/heads.hpp"

namespace gb::bench {

void start_with(const std::filesystem::path& root, std::int64_t events) {
    const auto folder = root / "start";
    std::filesystem::create_directories(folder);
    const auto file = folder / "books.db";
    Uuid unit;
    {
        SqliteLedger ledger(model(), file);
        // There before the first entry, as while serving: a million unsigned ones are no crash.
        HeadSigner signer(file, test::Fixture::key());
        test::Fixture fixture(ledger);
        unit = fixture.unit("Ban Chỉ huy A");
        const auto who = fixture.person(Id<Unit>(unit), "Nguyễn Văn An", "duty_officer");
        write_log(ledger, fixture, who, events);
        const Stopwatch watch;
        ledger.rebuild([](std::int64_t, std::int64_t) {});
        line("rebuild", static_cast<double>(ledger.entries()) / watch.seconds(), "events/s");
        signer.sign_dirty();
    }
    const Stopwatch watch;
    SqliteLedger ledger(model(), file);
    if (!ledger.tables_current()) fail("the tables are not current after a rebuild");
    ledger.head(unit);
    HeadSigner signer(file, test::Fixture::key());
    if (!signer.unsigned_entries(model()).empty()) fail("what was signed is told as unsigned");
    line("start_with_" + std::to_string(events), watch.seconds() * 1000, "ms");
}

namespace {

struct Nation {
    std::ostringstream before, after, succession;
};

/// Communes are numbered through; each new one takes a run of old ones that follow each other.
Nation nation() {
    constexpr int old_provinces = 63, old_districts = 696, old_communes = 10'047;
    constexpr int provinces = 34, communes = 3'321;
    Nation all;
    all.before << "code,level,name,parent_code\n";
    all.after << "code,level,name,name_en,parent_code\n";
    all.succession << "level,old_code,new_code,extent\n";
    const auto share = [](int index, int of, int among) { return index * among / of; };
    for (int i = 0; i < old_provinces; ++i) {
        const int heir = share(i, old_provinces, provinces);
        all.before << fmt::format("{:02},province,Tỉnh {},\n", i + 1, i + 1);
        all.succession << fmt::format("province,{:02},{:02},full\n", i + 1, heir + 1);
    }
    for (int i = 0; i < old_districts; ++i) {
        all.before << fmt::format("{:03},district,Huyện {},{:02}\n", i + 1, i + 1,
                                  share(i, old_districts, old_provinces) + 1);
    }
    for (int i = 0; i < old_communes; ++i) {
        const int heir = share(i, old_communes, communes);
        const bool shared = i % 10 == 0 && heir > 0;  // one in ten is divided between two
        all.before << fmt::format("{:05},commune,Xã {},{:03}\n", i + 1, i + 1,
                                  share(i, old_communes, old_districts) + 1);
        all.succession << fmt::format("commune,{:05},{:05},{}\n", i + 1, heir + 1,
                                      shared ? "partial" : "full");
        if (shared) all.succession << fmt::format("commune,{:05},{:05},partial\n", i + 1, heir);
    }
    for (int i = 0; i < provinces; ++i) {
        all.after << fmt::format("{:02},province,Tỉnh {},Province {},\n", i + 1, i + 1, i + 1);
    }
    for (int i = 0; i < communes; ++i) {
        // The province follows the first of the old communes that the new one takes.
        const int first = (i * old_communes + communes - 1) / communes;
        const int province =
            share(share(share(first, old_communes, old_districts), old_districts, old_provinces),
                  old_provinces, provinces);
        all.after << fmt::format("{:05},commune,Xã mới {},Commune {},{:02}\n", i + 1, i + 1, i + 1,
                                 province + 1);
    }
    return all;
}

}  // namespace

void import_nation(const std::filesystem::path& root) {
    const auto folder = root / "nation";
    std::filesystem::create_directories(folder);
    const auto all = nation();
    std::istringstream before(all.before.str()), after(all.after.str()),
        succession(all.succession.str());
    SqliteLedger ledger(model(), folder / "books.db");
    test::Fixture fixture(ledger);
    const Stopwatch watch;
    const auto report = import_units(
        fixture.desk, {{"before", before}, {"after", after}, {"succession", succession}},
        *Date::parse("2025-07-01"), "", [&] { return fresh_uuid(fixture.clock, fixture.dice); },
        [](std::size_t, std::size_t) {});
    if (!report) fail(report.error().code + " " + report.error().field);
    line("national_import", watch.seconds(), "s");
    line("national_import_entries", static_cast<double>(report->entries), "entries");
}

void write_summary() {
    const auto paper = samples::summary();
    const auto once = [&] {
        if (!press::docx(paper, press::default_template())) fail("the paper was not made");
    };
    once();
    constexpr int times = 20;
    const Stopwatch watch;
    for (int i = 0; i < times; ++i) once();
    line("summary_docx", watch.seconds() * 1000 / times, "ms");
}

void serve_demo(const std::filesystem::path& program, const std::filesystem::path& root) {
    const Stopwatch watch;
    const auto demo =
        start({program.string(), "demo", "--port", "0", "--data", (root / "demo").string()});
    if (said_until(demo, "giaoban is ready").empty()) fail("the demo did not start");
    line("demo_ready", watch.seconds(), "s");
    std::this_thread::sleep_for(std::chrono::seconds(2));
    line("demo_memory", resident_mib(demo.id), "MiB");
    stop(demo);
}

}  // namespace gb::bench
