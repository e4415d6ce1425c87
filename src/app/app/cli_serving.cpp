// serve, demo, contract, version

#include <fmt/format.h>

#include "app/cli.hpp"
#include "app/demo.hpp"
#include "app/serve.hpp"

#ifndef GIAOBAN_VERSION
#define GIAOBAN_VERSION "0"
#endif

namespace gb::app {

namespace {

void with_port(CLI::App* command, ServeOptions& options) {
    command->add_option("--port", options.port, "TCP port; 0 takes a free one")
        ->capture_default_str();
    command->add_option("--address", options.address, "address to listen on")
        ->capture_default_str();
    command
        ->add_option("--request-seconds", options.request_seconds,
                     "within this time a request must have come whole")
        ->check(CLI::Range(1, 3600))
        ->capture_default_str();
    command->add_option("--web", options.web,
                        "folder of the built web front, by default beside the program");
}

int serve_folder(const std::filesystem::path& data, const ServeOptions& options) {
    Node node(data);
    if (const auto password = first_start(node)) {
        fmt::print("First start: sign in as admin with the one-time password {}\n", *password);
    }
    return serve(node, options);
}

int run_demo(const std::filesystem::path& data, const ServeOptions& options, bool only_fill) {
    Node node(data);
    if (node.accounts->empty()) {
        const auto line = progress_line("Filling the demo, day by day");
        const auto filled = fill_demo(
            node, [&](std::string_view, std::int64_t done, std::int64_t all) { line(done, all); });
        fmt::print("Filled {}: {} days, {} commands of a fictional area\n", data.string(),
                   filled.days, filled.commands);
    } else if (!is_demo(node)) {
        fmt::print(stderr, "giaoban: {} holds real data; the demo needs a folder of its own\n",
                   data.string());
        return Exit::wrong_input;
    }
    return only_fill ? Exit::done : serve(node, options);
}

}  // namespace

void add_serving(Cli& cli) {
    auto options = std::make_shared<ServeOptions>();
    auto* serving = cli.command(cli.app, "serve", "Serve the node",
                                [&cli, options] { return serve_folder(cli.data, *options); });
    with_port(cli.with_data(serving), *options);
    serving->footer("Example: giaoban serve --data /var/lib/giaoban --port 8080");

    auto only_fill = std::make_shared<bool>(false);
    auto* demo = cli.command(
        cli.app, "demo", "Fill a folder with a fictional area, then serve it",
        [&cli, options, only_fill] { return run_demo(cli.data, *options, *only_fill); });
    with_port(cli.with_data(demo), *options);
    demo->add_flag("--no-serve", *only_fill, "only fill");
    demo->footer("Example: giaoban demo --data /tmp/demo --port 8080");

    cli.command(cli.app, "contract", "Print the API's contract (OpenAPI)", [] {
        fmt::print("{}\n", contract());
        return Exit::done;
    });
    cli.command(cli.app, "version", "Print the version", [] {
        fmt::print("giaoban {}\n", GIAOBAN_VERSION);
        return Exit::done;
    });
}

}  // namespace gb::app
