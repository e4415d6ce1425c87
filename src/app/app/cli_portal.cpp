// portal export, portal import, portal comments-out, portal comments-in

#include <fmt/format.h>

#include "app/books_source.hpp"
#include "app/bundle_file.hpp"
#include "app/cli.hpp"
#include "app/comment_file.hpp"
#include "app/node.hpp"
#include "domain/model.hpp"

namespace gb::app {

namespace {

int told(const Failure& failure) {
    return failed(failure.code, failure.field, failure.facts);
}

int run_export(const Folder& node, const std::string& to) {
    if (!read_identity(node)) throw std::runtime_error(node.root.string() + " is no node's folder");
    CommentStore comments(node.accounts());
    BooksSource source(node, comments);
    SystemClock clock;
    const auto head = export_bundle(node, source, clock.now(), to);
    if (!head) return told(head.error());
    fmt::print("Bundle {} with {} parts in {}, key fingerprint {}\n", head->number.value,
               head->parts.size(), to, fingerprint(head->key));
    return Exit::done;
}

int run_import(const Folder& portal, const std::string& from, const std::string& trust) {
    if (std::filesystem::exists(portal.books())) {
        throw std::runtime_error(
            portal.root.string() +
            " holds books; a portal that stands apart has a folder of its own");
    }
    std::filesystem::create_directories(portal.root);
    const auto head = import_bundle(portal, from, trust);
    if (!head) {
        told(head.error());
        return head.error().code.starts_with("portal.bundle_") ? Exit::fault_found
                                                               : Exit::wrong_input;
    }
    fmt::print("Bundle {} is shown from now on, key fingerprint {}\n", head->number.value,
               fingerprint(head->key));
    return Exit::done;
}

int run_comments_out(const Folder& portal, const std::string& to) {
    CommentStore comments(portal.accounts());
    const auto count = export_comments(comments, to);
    if (!count) return told(count.error());
    fmt::print("{} comments in {}\n", *count, to);
    return Exit::done;
}

int run_comments_in(const Folder& node, const std::string& from) {
    if (!read_identity(node)) throw std::runtime_error(node.root.string() + " is no node's folder");
    CommentStore comments(node.accounts());
    Reader reader(model(), node.books());
    const auto taken = import_comments(comments, reader, from);
    if (!taken) return told(taken.error());
    fmt::print("{} comments wait for an editor, {} were left out\n", taken->taken, taken->left_out);
    return Exit::done;
}

}  // namespace

void add_portal(Cli& cli) {
    auto* portal = cli.app.add_subcommand(
        "portal", "Carry what is published to a portal that stands apart, and comments back");
    portal->require_subcommand(1);
    auto file = std::make_shared<std::string>();
    auto trust = std::make_shared<std::string>();
    const auto with_file = [&](CLI::App* command, const char* what) {
        cli.with_data(command)->add_option("FILE", *file, what)->required();
        return command;
    };
    with_file(cli.command(*portal, "export", "Write all that is published as one signed file",
                          [=, &cli] { return run_export(Folder{cli.data}, *file); }),
              "the bundle to write")
        ->footer("Example: giaoban portal export --data /var/lib/giaoban 2026-11-21.gportal");
    with_file(cli.command(*portal, "import", "Prove a bundle and show it from now on",
                          [=, &cli] { return run_import(Folder{cli.data}, *file, *trust); }),
              "a bundle")
        ->footer(
            "Exits 1 when the bundle is damaged, older, or of another key.\n"
            "Example: giaoban portal import --data /var/lib/portal 2026-11-21.gportal"
            " --trust \"3FA2 91C0 77D4 E81B\"")
        ->add_option("--trust", *trust,
                     "fingerprint of the inside's key; from then on that key is believed");
    with_file(cli.command(*portal, "comments-out", "On the portal: write the comments that wait",
                          [=, &cli] { return run_comments_out(Folder{cli.data}, *file); }),
              "the file to write")
        ->footer("They are forgotten there once they lie in the file.");
    with_file(cli.command(*portal, "comments-in", "Inside: take such comments in for an editor",
                          [=, &cli] { return run_comments_in(Folder{cli.data}, *file); }),
              "a file that comments-out wrote");
}

}  // namespace gb::app
