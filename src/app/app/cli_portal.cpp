// portal export, portal import, portal comments-out, portal comments-in

#include <fmt/format.h>

#include "app/books_source.hpp"
#include "app/bundle_file.hpp"
#include "app/cli.hpp"
#include "app/comment_file.hpp"
#include "app/node.hpp"
#include "domain/model.hpp"
#include "house/node_log.hpp"

namespace gb::app {

namespace {

struct BundleJson {
    std::string file;
    std::int64_t number = 0;
    std::int64_t parts = 0;
    std::string fingerprint;
};
BOOST_DESCRIBE_STRUCT(BundleJson, (), (file, number, parts, fingerprint))

struct CommentsOutJson {
    std::string file;
    std::int64_t comments = 0;
};
BOOST_DESCRIBE_STRUCT(CommentsOutJson, (), (file, comments))

struct CommentsInJson {
    std::int64_t taken = 0;
    std::int64_t left_out = 0;
};
BOOST_DESCRIBE_STRUCT(CommentsInJson, (), (taken, left_out))

BundleJson bundle_json(const std::string& file, const portal::BundleHead& head) {
    return {file, head.number.value, static_cast<std::int64_t>(head.parts.size()),
            fingerprint(head.key)};
}

int export_portal(const Cli& cli, const std::string& to) {
    const Folder node{cli.data};
    identity_of(node);
    CommentStore comments(node.accounts());
    BooksSource source(node, comments);
    SystemClock clock;
    const auto head = export_bundle(node, source, clock.now(), to);
    const auto name = std::filesystem::path(to).filename().string();
    if (!head) {
        node_log().warn("bundle.not_made", {{"file", name}, {"code", head.error().code}});
        return cli.failed(head.error());
    }
    node_log().info("bundle.made", {{"file", name}, {"number", head->number.value}});
    const auto made = bundle_json(to, *head);
    return cli.answer(made, fmt::format("Bundle {} with {} parts in {}, key fingerprint {}",
                                        made.number, made.parts, to, made.fingerprint));
}

int import_portal(const Cli& cli, const std::string& from, const std::string& trust) {
    const Folder portal{cli.data};
    if (std::filesystem::exists(portal.books())) {
        throw std::runtime_error(
            portal.root.string() +
            " holds books; a portal that stands apart has a folder of its own");
    }
    const bool founded = std::filesystem::create_directories(portal.root);
    const auto head = import_bundle(portal, from, trust);
    const auto name = std::filesystem::path(from).filename().string();
    if (!head) {
        node_log().warn("bundle.refused", {{"file", name}, {"code", head.error().code}});
        // A portal is founded by a bundle that proves, or not at all.
        if (founded) std::filesystem::remove_all(portal.root);
        const bool damaged = head.error().code.starts_with("portal.bundle_");
        return cli.failed(head.error(), damaged ? Exit::fault_found : Exit::wrong_input);
    }
    node_log().info("bundle.taken", {{"file", name}, {"number", head->number.value}});
    const auto shown = bundle_json(from, *head);
    return cli.answer(shown, fmt::format("Bundle {} is shown from now on, key fingerprint {}",
                                         shown.number, shown.fingerprint));
}

int run_comments_out(const Cli& cli, const std::string& to) {
    CommentStore comments(Folder{cli.data}.accounts());
    const auto count = export_comments(comments, to);
    if (!count) return cli.failed(count.error());
    return cli.answer(CommentsOutJson{to, static_cast<std::int64_t>(*count)},
                      fmt::format("{} comments in {}", *count, to));
}

int run_comments_in(const Cli& cli, const std::string& from) {
    const Folder node{cli.data};
    identity_of(node);
    CommentStore comments(node.accounts());
    Reader reader(model(), node.books());
    const auto taken = import_comments(comments, reader, from);
    if (!taken) return cli.failed(taken.error());
    return cli.answer(CommentsInJson{static_cast<std::int64_t>(taken->taken),
                                     static_cast<std::int64_t>(taken->left_out)},
                      fmt::format("{} comments wait for an editor, {} were left out", taken->taken,
                                  taken->left_out));
}

}  // namespace

void add_portal(Cli& cli) {
    auto* portal = cli.app.add_subcommand(
        "portal", "Carry what is published to a portal that stands apart, and comments back");
    portal->require_subcommand(1);
    portal->footer("Example: giaoban portal export --data /var/lib/giaoban 2026-11-21.gportal");
    auto file = std::make_shared<std::string>();
    auto trust = std::make_shared<std::string>();
    const auto with_file = [&](CLI::App* command, const char* what) {
        cli.with_json(cli.with_data(command))->add_option("FILE", *file, what)->required();
        return command;
    };
    with_file(cli.command(*portal, "export", "Write all that is published as one signed file",
                          [=, &cli] { return export_portal(cli, *file); }),
              "the bundle to write")
        ->footer("Example: giaoban portal export --data /var/lib/giaoban 2026-11-21.gportal");
    with_file(cli.command(*portal, "import", "Prove a bundle and show it from now on",
                          [=, &cli] { return import_portal(cli, *file, *trust); }),
              "a bundle")
        ->footer(
            "Exits 1 when the bundle is damaged, older, or of another key.\n"
            "Example: giaoban portal import --data /var/lib/portal 2026-11-21.gportal"
            " --trust \"3FA2 91C0 77D4 E81B\"")
        ->add_option("--trust", *trust,
                     "fingerprint of the inside's key; from then on that key is believed");
    with_file(cli.command(*portal, "comments-out", "On the portal: write the comments that wait",
                          [=, &cli] { return run_comments_out(cli, *file); }),
              "the file to write")
        ->footer(
            "They are forgotten there once they lie in the file.\n"
            "Example: giaoban portal comments-out --data /var/lib/portal 2026-11-21.comments");
    with_file(cli.command(*portal, "comments-in", "Inside: take such comments in for an editor",
                          [=, &cli] { return run_comments_in(cli, *file); }),
              "a file that comments-out wrote")
        ->footer("Example: giaoban portal comments-in --data /var/lib/giaoban 2026-11-21.comments");
}

}  // namespace gb::app
