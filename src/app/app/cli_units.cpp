// import units, units

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "app/cli.hpp"
#include "app/founding.hpp"
#include "app/node.hpp"
#include "house/node_log.hpp"
#include "house/planning/units_import.hpp"
#include "store/views/last_numbers.hpp"
#include "store/views/units.hpp"

namespace gb::app {

namespace {

struct ImportFiles {
    std::string before, after, succession, on, basis;
    bool without_successor = false;  ///< units may end that nothing succeeds, all of them
};

/// The tables as they are on the disk, read anew each time.
struct OpenTables {
    explicit OpenTables(const ImportFiles& given)
        : files(given), before(given.before), after(given.after), succession(given.succession) {}
    ImportTables tables() {
        return {{files.before, before}, {files.after, after}, {files.succession, succession}};
    }
    const ImportFiles& files;
    std::ifstream before, after, succession;
};

Result<ImportReport> take_in(Node& node, const ImportFiles& files, Date on) {
    const auto line = progress_line("Importing units");
    return import_units(
        *node.desk, OpenTables(files).tables(), on, files.basis,
        [&] { return fresh_uuid(node.clock, node.dice); },
        [&](std::size_t done, std::size_t all) {
            line(static_cast<std::int64_t>(done), static_cast<std::int64_t>(all));
        });
}

/// Where a node was, the units are in it by now: that nobody was given a password is no failure of
/// the import, and the next start gives one.
void tell_password(Node& node, const Founding& founding) try {
    tell_first_password(node, stderr);
} catch (const std::exception& error) {
    if (founding.founds()) throw;
    node_log().warn("first_password.not_made", {{"why", error.what()}});
}

int run_import(const Cli& cli, const ImportFiles& files) {
    const auto on = Date::parse(files.on);
    if (!on) return cli.failed({"input.not_a_date", "--on", {}});
    for (const auto* file : {&files.before, &files.after, &files.succession}) {
        std::error_code none;
        if (std::filesystem::is_directory(*file, none)) {
            return cli.failed({"input.is_a_folder", "", {{"file", *file}}});
        }
        if (!std::ifstream(*file)) {
            return cli.failed({"input.file_unreadable", "", {{"file", *file}}});
        }
    }
    // What is wrong with the tables shows before a node is founded for them.
    const auto plan = plan_import(OpenTables(files).tables(), *on, files.basis, Uuid{});
    if (!plan) return cli.failed(plan.error());
    Founding founding(Folder{cli.data});
    const auto& told = plan->report;
    if (told.successions == 0 && told.without_successor > 0 && !files.without_successor) {
        return cli.failed({"import.no_successions",
                           "",
                           {{"file", files.succession}, {"count", told.without_successor}}});
    }
    Node node(cli.data);
    const auto report = take_in(node, files, *on);
    if (!report) {
        const bool stored = report.error().code.starts_with("store.");
        return cli.failed(report.error(), stored ? Exit::no_folder : Exit::wrong_input);
    }
    tell_password(node, founding);
    founding.done();
    return cli.answer(
        *report,
        fmt::format(
            "{} units before, {} after, {} successions ({} partial), {} live on, {} entries",
            report->units_before, report->units_after, report->successions, report->partial,
            report->lives_on, report->entries));
}

/// @param as_of  none: today. An empty one is no day: it is what a script makes of a lost variable.
int run_units(const Cli& cli, const std::optional<std::string>& as_of) {
    const auto day = as_of ? Date::parse(*as_of) : std::optional(SystemClock().now().date());
    if (!day) return cli.failed({"input.not_a_date", "--as-of", {}});
    Reader reader(model(), Folder{cli.data}.books());
    const auto units = units_as_of(reader, *day);
    if (cli.json) return cli.answer(units, "");
    for (const auto& unit : units) {
        fmt::print("{:<8} {:<16} {}\n", unit.code, name_of(unit.level), unit.name);
    }
    return Exit::done;
}

/// Without --json a line for each register, those first that wait to be stated.
int run_registers(const Cli& cli) {
    SystemClock clock;
    check_whole(Folder{cli.data});
    Reader reader(model(), Folder{cli.data}.books());
    const auto all = last_numbers(reader, clock.now().date(), terminal_language(), {});
    if (cli.json) return cli.answer(all, "");
    for (const bool waiting : {true, false}) {
        for (const auto& unit : all.units) {
            for (const auto& one : unit.registers) {
                if (one.to_state != waiting) continue;
                fmt::print("{} {:>6}/{} {} · {}\n", waiting ? "?" : " ", one.known, one.year,
                           unit.unit.name, one.title);
            }
        }
    }
    return Exit::done;
}

}  // namespace

void add_units(Cli& cli) {
    auto* importing = cli.app.add_subcommand("import", "Take in tables");
    importing->require_subcommand(1);
    importing->footer(
        "Example: giaoban import units --before old.csv --after new.csv --succession map.csv "
        "--on 2025-07-01");
    auto files = std::make_shared<ImportFiles>();
    auto* units =
        cli.command(*importing, "units", "The units of a country before and after a reform",
                    [=, &cli] { return run_import(cli, *files); });
    cli.with_json(cli.with_data(units));
    units->add_option("--before", files->before, "CSV: code,level,name,parent_code")->required();
    units->add_option("--after", files->after, "CSV: code,level,name,name_en,parent_code")
        ->required();
    units->add_option("--succession", files->succession, "CSV: level,old_code,new_code,extent")
        ->required();
    units->add_option("--on", files->on, "the first day of the new units")->required();
    units->add_option("--basis", files->basis, "the document it rests on");
    units->add_flag("--without-successor", files->without_successor,
                    "the table of successions is empty on purpose: units end and nothing follows");
    units->footer(
        "All or nothing: a fault names file, line and field, and where no node was there is none, "
        "also when the disk fills up.\n"
        "Example: giaoban import units --before old.csv --after new.csv --succession map.csv "
        "--on 2025-07-01");

    auto as_of = std::make_shared<std::optional<std::string>>();
    auto* listing = cli.command(cli.app, "units", "List the units that stand on a day",
                                [=, &cli] { return run_units(cli, *as_of); });
    cli.with_json(cli.with_data(listing));
    listing->add_option("--as-of", *as_of, "a day such as 2025-06-30, by default today");
    listing->footer("Example: giaoban units --as-of 2025-06-30 --json");

    auto* registers = cli.command(cli.app, "registers", "List the last number of each register",
                                  [&cli] { return run_registers(cli); });
    cli.with_json(cli.with_data(registers));
    registers->footer(
        "After a restore a register marked ? gives no number before its last one was stated, on "
        "the\n"
        "page of administration or by whoever needs the number.\n"
        "Example: giaoban registers --data /var/lib/giaoban --json");
}

}  // namespace gb::app
