#include "app/cli.hpp"

#include <algorithm>
#include <cstdlib>

#include "house/texts.hpp"
#include "http/answers.hpp"
#include "store/erasures.hpp"

namespace gb::app {

std::string terminal_language() {
    const char* lang = std::getenv("LANG");
    return lang && std::string_view(lang).starts_with("en") ? "en" : "vi";
}

namespace {

/// "There is no subcommand nonsense": the parser itself only says that one is required. Empty: it
/// is not that.
std::string unknown_subcommand(const CLI::App& app, const std::vector<std::string>& words) {
    const auto* at = &app;
    for (const auto& word : words) {
        if (word.starts_with('-')) return {};
        const auto below = at->get_subcommands([](const CLI::App*) { return true; });
        if (below.empty()) return {};
        const auto found = std::find_if(below.begin(), below.end(), [&](const CLI::App* one) {
            return one->get_name() == word;
        });
        if (found != below.end()) {
            at = *found;
            continue;
        }
        std::string names;
        for (const auto* one : below) names += (names.empty() ? "" : ", ") + one->get_name();
        return fmt::format("There is no subcommand {}; there are: {}", word, names);
    }
    return {};
}

}  // namespace

Cli::Cli() : app{"giaoban: duty log, tasks and conferences of garrison, guard and civil defence"} {
    app.require_subcommand(1);
    app.set_version_flag("--version", "giaoban " GIAOBAN_VERSION, "Print the version");
    app.footer(
        "Exit codes: 0 done; 1 a check found a fault; 2 wrong usage or input; 3 the folder cannot\n"
        "be opened; 4 the books prove, the tables were not compared; 5 a restored node\n"
        "waits for its erasures to be stated; 75 the device failed (start "
        "again). giaoban COMMAND --help shows examples.\n"
        "With --json a command prints one line of JSON, also when it cannot: the same exit code "
        "and\n"
        "{\"error\":{\"code\",\"field\",\"facts\",\"message\"}}.");
    add_serving(*this);
    add_proof(*this);
    add_backup(*this);
    add_units(*this);
    add_papers(*this);
    add_accounts(*this);
    add_portal(*this);
}

CLI::App* Cli::command(CLI::App& parent, const std::string& name, const std::string& about,
                       Run run) {
    auto* made = parent.add_subcommand(name, about);
    if (run) runs_.emplace_back(made, std::move(run));
    return made;
}

CLI::App* Cli::with_data(CLI::App* command) {
    command->add_option("--data", data, "the node's folder")->capture_default_str();
    return command;
}

CLI::App* Cli::with_json(CLI::App* command) {
    command->add_flag("--json", json, "one line of JSON on stdout, for programs; faults too");
    return command;
}

/// What a call cannot be read as is told like any other failure, if it asked for JSON.
/// @param why  empty: what the error says
int Cli::not_read(const CLI::ParseError& error, std::string why, bool asks_for_json) {
    const bool wrong = error.get_exit_code() != 0;  // help is no fault
    json = wrong && asks_for_json;
    if (why.empty()) why = error.what();
    if (json) return failed({"command_line.usage", "", {{"why", why}}});
    if (wrong && why != error.what()) {
        fmt::print(stderr, "{}\nRun with --help for more information.\n", why);
        return Exit::wrong_input;
    }
    app.exit(error);
    return wrong ? Exit::wrong_input : Exit::done;
}

int Cli::run(int argc, char** argv) {
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        char** const end = argv + argc;
        return not_read(error, unknown_subcommand(app, {argv + 1, end}),
                        std::find(argv + 1, end, std::string_view("--json")) != end);
    }
    try {
        for (const auto& [command, run] : runs_) {
            if (command->parsed()) return run();
        }
    } catch (const ErasuresNotStated& waits) {
        return failed(waits.why, Exit::not_stated);
    } catch (const FolderRefused& refused) {
        return failed(refused.why, Exit::no_folder);
    } catch (const std::exception& error) {
        return failed({"command_line.not_done", "", {{"why", std::string(error.what())}}},
                      Exit::no_folder);
    }
    return Exit::wrong_input;
}

void Cli::print(const std::string& told) {
    fmt::print("{}\n", as_utf8(told));
}

int Cli::failed(const Failure& why, int exit) const {
    if (json) {
        // As the API answers what it cannot do (http/answers.hpp).
        print(problem(terminal_language(), 0, why.code, why.field, why.facts).body);
    } else {
        fmt::print(stderr, "giaoban: {}{}{}\n", why.field, why.field.empty() ? "" : ": ",
                   explain(terminal_language(), why.code, why.facts));
    }
    return exit;
}

}  // namespace gb::app
