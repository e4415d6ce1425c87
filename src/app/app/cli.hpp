#pragma once
// The command line, a file for each family of commands. Each adds its subcommands with what they
// run.

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace gb::app {

/// Documented exit codes.
enum Exit { done = 0, fault_found = 1, wrong_input = 2, no_folder = 3, device_failed = 75 };

class Cli {
  public:
    Cli();
    int run(int argc, char** argv);

    using Run = std::function<int()>;
    CLI::App* command(CLI::App& parent, const std::string& name, const std::string& about, Run run);
    CLI::App* with_data(CLI::App* command);
    CLI::App* with_json(CLI::App* command);

    CLI::App app;
    std::filesystem::path data = "data";
    bool json = false;

  private:
    std::vector<std::pair<CLI::App*, Run>> runs_;
};

void add_serving(Cli& cli);
void add_proof(Cli& cli);
void add_units(Cli& cli);
void add_papers(Cli& cli);
void add_accounts(Cli& cli);
void add_portal(Cli& cli);

/// A line on the terminal that is written over as work goes on; silent where nobody looks.
std::function<void(std::int64_t done, std::int64_t all)> progress_line(std::string what);

/// The sentence for a failure, on stderr. @return Exit::wrong_input
int failed(const std::string& code, const std::string& field, const Facts& facts);

}  // namespace gb::app
