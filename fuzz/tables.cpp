// The tables of an import, one after the other with "---" on a line between: taken in as a plan, or
// refused with file, line and sentence.

#include <algorithm>
#include <sstream>

#include "fuzz.hpp"
#include "house/planning/units_import.hpp"

namespace gb::fuzz {

namespace {

bool tells(const Failure& failure, std::string_view name) {
    for (const auto& [known, value] : failure.facts) {
        if (known == name) return true;
    }
    return false;
}

void plan(const std::vector<std::string_view>& tables) {
    std::istringstream before{std::string(tables[0])};
    std::istringstream after{std::string(tables[1])};
    std::istringstream succession{std::string(tables[2])};
    const auto made =
        plan_import({{"before.csv", before}, {"after.csv", after}, {"succession.csv", succession}},
                    *Date::parse("2025-07-01"), "Nghị quyết 202/2025/QH15",
                    *Uuid::parse("019b0000-0000-7000-8000-000000000000"));
    if (!made) {
        must_be_told(made.error().code);
        must(tells(made.error(), "file") && tells(made.error(), "line"), "a fault names its place");
        return;
    }
    const auto& report = made->report;
    must(report.units_before > 0 && report.units_after > 0, "a plan has units");
    must(report.lives_on <= std::min(report.units_before, report.units_after),
         "no more live on than there are");
    must(report.partial <= report.successions, "parts are among all");
}

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto tables = gb::fuzz::split(gb::fuzz::text_of(data, size), "\n---\n");
    tables.resize(3);
    gb::fuzz::plan(tables);
    return 0;
}
