// serve, demo, contract, version

#include <fmt/format.h>

#include "app/cli.hpp"
#include "app/demo.hpp"
#include "app/portal_role.hpp"
#include "app/serve.hpp"

#ifndef GIAOBAN_VERSION
#define GIAOBAN_VERSION "0"
#endif

namespace gb::app {

namespace {

/// What the command line says of how to serve.
struct Serving {
    ServeOptions options;
    std::string certificate;
    std::string key;
    bool plain_http = false;
};

void with_port(CLI::App* command, Serving& serving) {
    auto& options = serving.options;
    command->add_option("--port", options.port, "TCP port; 0 takes a free one")
        ->capture_default_str();
    command->add_option("--address", options.address, "address to listen on")
        ->capture_default_str();
    command
        ->add_option("--request-seconds", options.request_seconds,
                     "within this time a request must have come whole")
        ->check(CLI::Range(1, 3600))
        ->capture_default_str();
    command->add_flag("--behind-proxy", options.behind_proxy,
                      "a server of yours stands in front: whoever reads is named last in its "
                      "header X-Forwarded-For");
    command->add_option("--web", options.web,
                        "folder of the built web front, by default beside the program");
    command
        ->add_option("--office", options.office,
                     "LibreOffice's program, which makes .pdf; by default soffice on the path")
        ->check(CLI::ExistingFile);
    command
        ->add_option("--office-seconds", options.office_seconds,
                     "within this time it must have made a paper")
        ->check(CLI::Range(1, 600))
        ->capture_default_str();
    auto* certificate =
        command
            ->add_option("--tls-cert", serving.certificate,
                         "PEM file of the TLS certificate, with those that vouch for it")
            ->check(CLI::ExistingFile);
    auto* key = command->add_option("--tls-key", serving.key, "PEM file of the certificate's key")
                    ->check(CLI::ExistingFile)
                    ->needs(certificate);
    certificate->needs(key);
    command
        ->add_flag("--plain-http", serving.plain_http,
                   "serve other machines without TLS, because something in front has it")
        ->excludes(certificate);
}

/// @return nothing, and says why, when passwords would cross the network in the clear
std::optional<ServeOptions> options_of(const Serving& serving) {
    auto options = serving.options;
    if (!serving.certificate.empty()) options.tls = TlsFiles{serving.certificate, serving.key};
    if (options.tls || serving.plain_http || is_loopback(options.address)) return options;
    fmt::print(
        stderr,
        "giaoban: other machines reach {}, and without TLS passwords go there in the clear. "
        "Give --tls-cert and --tls-key, or say --plain-http when a server with TLS stands in "
        "front.\n",
        options.address);
    return std::nullopt;
}

void with_role(CLI::App* command, Serving& serving) {
    const std::map<std::string, ServeRole> roles{{"both", ServeRole::both},
                                                 {"internal", ServeRole::internal},
                                                 {"portal", ServeRole::portal}};
    command
        ->add_option(
            "--role", serving.options.role,
            "internal: no public pages; portal: public pages alone, from a bundle that was "
            "carried here; both by default")
        ->transform(CLI::CheckedTransformer(roles));
    auto* inbox = command
                      ->add_option("--inbox", serving.options.inbox,
                                   "of a portal: a folder where bundles (.gportal) are dropped")
                      ->check(CLI::ExistingDirectory);
    command
        ->add_option("--trust", serving.options.trust,
                     "of a portal: the fingerprint of the key whose bundles from the inbox are "
                     "believed")
        ->needs(inbox);
}

void with_passkeys(CLI::App* command, Serving& serving) {
    command
        ->add_option(
            "--origin", serving.options.origin,
            "how browsers reach the staff front, such as https://giaoban.example: passkeys "
            "count there alone; by default at localhost")
        ->check([](const std::string& given) {
            return web_authn::site_of(given)
                       ? std::string()
                       : std::string(
                             "wants https:// and a name in small letters, no bare address "
                             "and no path (http:// only with localhost)");
        });
    command->add_flag(
        "--passkey-verify-user", serving.options.verify_user,
        "passkeys ask for a PIN or a finger at the device too, not for a touch alone");
}

int serve_folder(const std::filesystem::path& data, const Serving& serving) {
    const auto options = options_of(serving);
    if (!options) return Exit::wrong_input;
    if (options->role == ServeRole::portal) return serve_portal(data, *options);
    Node node(data);
    tell_first_password(node, stdout);
    return serve(node, *options);
}

int run_demo(const std::filesystem::path& data, const Serving& serving, bool only_fill) {
    const auto options = options_of(serving);
    if (!options) return Exit::wrong_input;
    Node node(data);
    if (node.accounts->empty() && node.ledger->entries() > 0) {
        fmt::print(stderr, "giaoban: filling {} was cut short; delete the folder and begin again\n",
                   data.string());
        return Exit::wrong_input;
    }
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
    return only_fill ? Exit::done : serve(node, *options);
}

}  // namespace

void add_serving(Cli& cli) {
    auto options = std::make_shared<Serving>();
    auto* serving = cli.command(cli.app, "serve", "Serve the node",
                                [&cli, options] { return serve_folder(cli.data, *options); });
    with_port(cli.with_data(serving), *options);
    with_role(serving, *options);
    with_passkeys(serving, *options);
    serving->footer("Example: giaoban serve --data /var/lib/giaoban --port 8080");

    auto only_fill = std::make_shared<bool>(false);
    auto* demo = cli.command(
        cli.app, "demo", "Fill a folder with a fictional area, then serve it",
        [&cli, options, only_fill] { return run_demo(cli.data, *options, *only_fill); });
    with_port(cli.with_data(demo), *options);
    with_passkeys(demo, *options);
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
