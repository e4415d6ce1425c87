#include "app/cli.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

#include "house/texts.hpp"

namespace gb::app {

namespace {

/// The terminal's language: English where LANG says so, else Vietnamese.
std::string terminal_language() {
    const char* lang = std::getenv("LANG");
    return lang && std::string_view(lang).starts_with("en") ? "en" : "vi";
}

}  // namespace

Cli::Cli() : app{"giaoban: duty log, tasks and conferences of garrison, guard and civil defence"} {
    app.require_subcommand(1);
    app.footer(
        "Exit codes: 0 done; 1 a check found a fault; 2 wrong usage or input; 3 the folder cannot\n"
        "be opened; 75 the device failed (start again). giaoban COMMAND --help shows examples.");
    add_serving(*this);
    add_proof(*this);
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
    command->add_flag("--json", json, "answer in JSON, for programs");
    return command;
}

int Cli::run(int argc, char** argv) {
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Exit::done : Exit::wrong_input;
    }
    try {
        for (const auto& [command, run] : runs_) {
            if (command->parsed()) return run();
        }
    } catch (const std::exception& error) {
        fmt::print(stderr, "giaoban: {}\n", error.what());
        return Exit::no_folder;
    }
    return Exit::wrong_input;
}

std::function<void(std::int64_t, std::int64_t)> progress_line(std::string what) {
    if (::isatty(STDERR_FILENO) == 0) return [](std::int64_t, std::int64_t) {};
    return [what = std::move(what)](std::int64_t done, std::int64_t all) {
        constexpr int width = 30;
        const auto filled = all > 0 ? static_cast<int>(done * width / all) : width;
        fmt::print(stderr, "\r{} [{:<{}}] {} / {}{}", what,
                   std::string(static_cast<std::size_t>(filled), '='), width, done, all,
                   done >= all ? "\n" : "");
    };
}

int failed(const std::string& code, const std::string& field, const Facts& facts) {
    fmt::print(stderr, "giaoban: {}{}{}\n", field, field.empty() ? "" : ": ",
               explain(terminal_language(), code, facts));
    return Exit::wrong_input;
}

}  // namespace gb::app
