// import units, units

#include <fmt/format.h>

#include <fstream>

#include "app/cli.hpp"
#include "app/node.hpp"
#include "house/planning/units_import.hpp"
#include "store/views/units.hpp"

namespace gb::app {

namespace {

struct ImportFiles {
    std::string before, after, succession, on, basis;
};

int run_import(const std::filesystem::path& data, const ImportFiles& files, bool json) {
    const auto on = Date::parse(files.on);
    if (!on) return failed("input.not_a_date", "--on", {});
    std::ifstream before(files.before), after(files.after), succession(files.succession);
    for (const auto* file : {&files.before, &files.after, &files.succession}) {
        if (!std::ifstream(*file)) throw std::runtime_error("cannot open " + *file);
    }
    Node node(data);
    tell_first_password(node, stderr);
    const auto line = progress_line("Importing units");
    const auto report = import_units(
        *node.desk, {{files.before, before}, {files.after, after}, {files.succession, succession}},
        *on, files.basis, [&] { return fresh_uuid(node.clock, node.dice); },
        [&](std::size_t done, std::size_t all) {
            line(static_cast<std::int64_t>(done), static_cast<std::int64_t>(all));
        });
    if (!report) return failed(report.error().code, report.error().field, report.error().facts);
    if (json) {
        fmt::print("{}\n", to_json(*report));
    } else {
        fmt::print(
            "{} units before, {} after, {} successions ({} partial), {} live on, {} entries\n",
            report->units_before, report->units_after, report->successions, report->partial,
            report->lives_on, report->entries);
    }
    return Exit::done;
}

int run_units(const std::filesystem::path& data, const std::string& as_of, bool json) {
    SystemClock clock;
    const auto day = as_of.empty() ? std::optional(clock.now().date()) : Date::parse(as_of);
    if (!day) return failed("input.not_a_date", "--as-of", {});
    Reader reader(model(), Folder{data}.books());
    const auto units = units_as_of(reader, *day);
    if (json) {
        fmt::print("{}\n", to_json(units));
        return Exit::done;
    }
    for (const auto& unit : units) {
        fmt::print("{:<8} {:<16} {}\n", unit.code, name_of(unit.level), unit.name);
    }
    return Exit::done;
}

}  // namespace

void add_units(Cli& cli) {
    auto* importing = cli.app.add_subcommand("import", "Take in tables");
    importing->require_subcommand(1);
    auto files = std::make_shared<ImportFiles>();
    auto* units =
        cli.command(*importing, "units", "The units of a country before and after a reform",
                    [=, &cli] { return run_import(cli.data, *files, cli.json); });
    cli.with_json(cli.with_data(units));
    units->add_option("--before", files->before, "CSV: code,level,name,parent_code")->required();
    units->add_option("--after", files->after, "CSV: code,level,name,name_en,parent_code")
        ->required();
    units->add_option("--succession", files->succession, "CSV: level,old_code,new_code,extent")
        ->required();
    units->add_option("--on", files->on, "the first day of the new units")->required();
    units->add_option("--basis", files->basis, "the document it rests on");
    units->footer(
        "All or nothing; a fault names file, line and field.\n"
        "Example: giaoban import units --before old.csv --after new.csv --succession map.csv "
        "--on 2025-07-01");

    auto as_of = std::make_shared<std::string>();
    auto* listing = cli.command(cli.app, "units", "List the units that stand on a day",
                                [=, &cli] { return run_units(cli.data, *as_of, cli.json); });
    cli.with_json(cli.with_data(listing));
    listing->add_option("--as-of", *as_of, "a day such as 2025-06-30, by default today");
    listing->footer("Example: giaoban units --as-of 2025-06-30 --json");
}

}  // namespace gb::app
