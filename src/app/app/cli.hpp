#pragma once
// The command line, a file for each family of commands. Each adds its subcommands with what they
// run.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "app/progress_line.hpp"
#include "base/json_write.hpp"
#include "base/result.hpp"

namespace gb::app {

/// Documented exit codes.
enum Exit {
    done = 0,
    fault_found = 1,
    wrong_input = 2,
    no_folder = 3,
    not_compared = 4,
    not_stated = 5,
    device_failed = 75
};

/// Of `restore`, and of the first `serve` after it.
inline constexpr std::string_view erasures_option =
    "what was lawfully erased since the backup: a list that giaoban erasures printed, the folder "
    "of "
    "the node that was lost, or none";

/// English where LANG says so, else Vietnamese.
std::string terminal_language();

class Cli {
  public:
    Cli();
    int run(int argc, char** argv);

    using Run = std::function<int()>;
    CLI::App* command(CLI::App& parent, const std::string& name, const std::string& about, Run run);
    CLI::App* with_data(CLI::App* command);
    CLI::App* with_json(CLI::App* command);

    /// What a command did or found: as JSON where that was asked for, else the sentence.
    template <class T>
    int answer(const T& found, const std::string& sentence) const {
        const auto told = json ? to_json(found) : sentence;
        if (!told.empty()) print(told);
        return Exit::done;
    }
    /// Why it could not, in the same form. @return the exit code
    int failed(const Failure& why, int exit = Exit::wrong_input) const;

    CLI::App app;
    std::filesystem::path data = "data";
    bool json = false;

  private:
    /// A damaged file, or one in another encoding, may be quoted: what is no UTF-8 is printed as
    /// U+FFFD, so that JSON stays JSON.
    static void print(const std::string& told);
    int not_read(const CLI::ParseError& error, std::string why, bool asks_for_json);

    std::vector<std::pair<CLI::App*, Run>> runs_;
};

void add_serving(Cli& cli);
void add_proof(Cli& cli);
void add_backup(Cli& cli);
void add_units(Cli& cli);
void add_papers(Cli& cli);
void add_accounts(Cli& cli);
void add_portal(Cli& cli);

}  // namespace gb::app
