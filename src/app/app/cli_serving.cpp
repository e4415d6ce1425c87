// serve, demo, contract, version

#include <fmt/format.h>
#include <malloc.h>

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
    std::filesystem::path seen;  ///< what was signed here, outside of the folder
    std::string erasures;        ///< what was erased since the backup that this node was made from
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

void with_log(CLI::App* command, ServeOptions& options) {
    const std::map<std::string, LogForm> forms{{"text", LogForm::text}, {"json", LogForm::json}};
    const std::map<std::string, LogLevel> levels{{"debug", LogLevel::debug},
                                                 {"info", LogLevel::info},
                                                 {"warn", LogLevel::warn},
                                                 {"error", LogLevel::error},
                                                 {"critical", LogLevel::critical}};
    command
        ->add_option("--log", options.log,
                     "form of the log on stderr, a line an event: text (key=value) or json; text "
                     "by default")
        ->transform(CLI::CheckedTransformer(forms));
    command
        ->add_option("--log-level", options.log_level,
                     "debug, info, warn, error or critical: less than that is not told; info by "
                     "default, with a line for each request")
        ->transform(CLI::CheckedTransformer(levels));
}

/// Whoever reads the log reads there why nothing is served; without, the sentence says it.
template <class Work>
int told_in_log(const ServeOptions& options, Work work) {
    node_log().set(options.log, options.log_level);
    if (options.log == LogForm::text) return work();
    try {
        return work();
    } catch (const ErasuresNotStated& waits) {
        node_log().tell(LogLevel::critical, "node.not_serving", {{"why", waits.what()}});
        return Exit::not_stated;
    } catch (const std::exception& error) {
        node_log().tell(LogLevel::critical, "node.not_serving", {{"why", error.what()}});
        return Exit::no_folder;
    }
}

struct DemoJson {
    std::string folder;
    bool filled = false;  ///< just now; else it was there
    std::int64_t days = 0;
    std::int64_t commands = 0;
};
BOOST_DESCRIBE_STRUCT(DemoJson, (), (folder, filled, days, commands))

/// @return or why not: passwords would cross the network in the clear
Result<ServeOptions> options_of(const Serving& serving) {
    auto options = serving.options;
    if (!serving.certificate.empty()) options.tls = TlsFiles{serving.certificate, serving.key};
    if (options.tls || serving.plain_http || is_loopback(options.address)) return options;
    return Failure{"command_line.no_tls", "", {{"address", options.address}}};
}

void with_quota(CLI::App* command, Serving& serving) {
    auto& quota = serving.options.file_quota;
    command
        ->add_option("--files-a-day", quota.files,
                     "photos and scans that one unit may send in a day")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->add_option("--file-mib-a-day", quota.mebibytes, "how many MiB they may have together")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
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

/// @return why the statement cannot be read
std::optional<Failure> keep_statement(const Cli& cli, const std::string& stated) {
    const Folder node{cli.data};
    if (stated.empty() || !std::filesystem::exists(node.identity())) return std::nullopt;
    const auto erasures = stated_erasures(stated);
    if (!erasures) return erasures.error();
    keep_stated(node, *erasures);
    return std::nullopt;
}

int serve_folder(const Cli& cli, const Serving& serving) {
    const auto options = options_of(serving);
    if (!options) return cli.failed(options.error());
    if (const auto why = keep_statement(cli, serving.erasures)) return cli.failed(*why);
    return told_in_log(*options, [&] {
        if (options->role == ServeRole::portal) return serve_portal(cli.data, *options);
        Node node(cli.data, serving.seen.empty() ? Folder{cli.data}.seen() : serving.seen);
        tell_first_password(node, stdout);
        return serve(node, *options);
    });
}

/// Fills a node that is empty. @return why it cannot be the demo's
std::optional<Failure> fill(Node& node, DemoJson& demo) {
    if (!node.accounts->empty()) {
        if (is_demo(node)) return std::nullopt;
        return Failure{"demo.real_data", "--data", {{"folder", demo.folder}}};
    }
    if (node.ledger->entries() > 0) {
        return Failure{"demo.cut_short", "--data", {{"folder", demo.folder}}};
    }
    const auto line = progress_line("Filling the demo, day by day");
    const auto filled = fill_demo(
        node, [&](std::string_view, std::int64_t done, std::int64_t all) { line(done, all); });
    demo.filled = true;
    demo.days = filled.days;
    demo.commands = filled.commands;
    return std::nullopt;
}

int run_demo(const Cli& cli, const Serving& serving, bool only_fill) {
    const auto options = options_of(serving);
    if (!options) return cli.failed(options.error());
    return told_in_log(*options, [&] {
        Node node(cli.data);
        DemoJson demo{cli.data.string()};
        if (const auto failure = fill(node, demo)) return cli.failed(*failure);
        ::malloc_trim(0);  // a year was filled in: what that took is not needed for serving it
        if (demo.filled || cli.json) {
            cli.answer(demo, fmt::format("Filled {}: {} days, {} commands of a fictional area",
                                         demo.folder, demo.days, demo.commands));
        }
        return only_fill ? int{Exit::done} : serve(node, *options);
    });
}

struct VersionJson {
    std::string version;
};
BOOST_DESCRIBE_STRUCT(VersionJson, (), (version))

}  // namespace

void add_serving(Cli& cli) {
    auto options = std::make_shared<Serving>();
    auto* serving = cli.command(cli.app, "serve", "Serve the node",
                                [&cli, options] { return serve_folder(cli, *options); });
    with_port(cli.with_data(serving), *options);
    with_log(serving, options->options);
    with_role(serving, *options);
    with_passkeys(serving, *options);
    with_quota(serving, *options);
    serving->add_option("--erasures", options->erasures, std::string(erasures_option));
    serving->add_option("--seen", options->seen,
                        "the file, outside of the folder, that tells what was signed here, so that "
                        "a folder put back to an older state is noticed; beside the folder by "
                        "default, with .seen");
    serving->footer("Example: giaoban serve --data /var/lib/giaoban --port 8080");

    auto only_fill = std::make_shared<bool>(false);
    auto* demo =
        cli.command(cli.app, "demo", "Fill a folder with a fictional area, then serve it",
                    [&cli, options, only_fill] { return run_demo(cli, *options, *only_fill); });
    with_port(cli.with_data(demo), *options);
    with_log(demo, options->options);
    with_passkeys(demo, *options);
    auto* not_served = demo->add_flag("--no-serve", *only_fill, "only fill");
    cli.with_json(demo)->get_option("--json")->needs(not_served);
    demo->footer("Example: giaoban demo --data /tmp/demo --port 8080");

    auto* contracting = cli.command(cli.app, "contract", "Print the API's contract (OpenAPI)", [] {
        fmt::print("{}\n", contract());
        return Exit::done;
    });
    contracting->footer("Example: giaoban contract > giaoban.openapi.json");
    auto* telling = cli.command(cli.app, "version", "Print the version", [&cli] {
        return cli.answer(VersionJson{GIAOBAN_VERSION}, "giaoban " GIAOBAN_VERSION);
    });
    cli.with_json(telling);
    telling->footer("Example: giaoban version");
}

}  // namespace gb::app
