// The command line of giaoban. Exit codes: 0 done, 1 a check found a fault, 2 wrong usage or input,
// 3 the folder cannot be opened, 75 the device failed.

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "app/demo.hpp"
#include "app/serve.hpp"

#ifndef GIAOBAN_VERSION
#define GIAOBAN_VERSION "0"
#endif

int main(int argc, char** argv) {
    using namespace gb::app;
    CLI::App app{
        "giaoban: duty log, tasks and conferences of garrison, guard and civil defence work"};
    app.require_subcommand(1);
    std::filesystem::path data = "data";
    ServeOptions serving;
    const auto with_data = [&](CLI::App* command) {
        command->add_option("--data", data, "the node's folder")->capture_default_str();
        return command;
    };
    const auto with_port = [&](CLI::App* command) {
        command->add_option("--port", serving.port, "TCP port; 0 takes a free one")
            ->capture_default_str();
        command->add_option("--web", serving.web,
                            "folder of the built web front, by default beside the program");
        command->add_option("--address", serving.address, "address to listen on")
            ->capture_default_str();
        return command;
    };

    auto* serve_command = with_port(with_data(app.add_subcommand("serve", "Serve the node")));
    serve_command->footer("Example: giaoban serve --data /var/lib/giaoban --port 8080");
    bool only_fill = false;
    auto* demo_command = with_port(
        with_data(app.add_subcommand("demo", "Fill a folder with a fictional area and serve it")));
    demo_command->add_flag("--no-serve", only_fill, "only fill");
    demo_command->footer("Example: giaoban demo --data /tmp/demo --port 8080");
    auto* contract_command = app.add_subcommand("contract", "Print the API's contract as JSON");
    auto* version_command = app.add_subcommand("version", "Print the version");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    try {
        if (version_command->parsed()) {
            fmt::print("giaoban {}\n", GIAOBAN_VERSION);
            return 0;
        }
        if (contract_command->parsed()) {
            fmt::print("{}\n", contract());
            return 0;
        }
        if (serve_command->parsed()) {
            Node node(data);
            if (const auto password = first_start(node)) {
                fmt::print("First start: sign in as admin with the one-time password {}\n",
                           *password);
            }
            return serve(node, serving);
        }
        if (demo_command->parsed()) {
            Node node(data);
            if (node.accounts->empty()) {
                fill_demo(node, [](std::string_view, std::int64_t done, std::int64_t all) {
                    fmt::print(stderr, "\rFilling the demo: day {} of {}{}", done, all,
                               done == all ? "\n" : "");
                });
            } else if (!is_demo(node)) {
                fmt::print(stderr,
                           "giaoban: {} holds real data; the demo needs a folder of its own\n",
                           data.string());
                return 2;
            }
            return only_fill ? 0 : serve(node, serving);
        }
    } catch (const std::exception& error) {
        fmt::print(stderr, "giaoban: {}\n", error.what());
        return 3;
    }
    return 2;
}
