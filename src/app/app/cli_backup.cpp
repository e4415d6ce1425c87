// backup, restore

#include <fmt/format.h>

#include <memory>

#include "app/cli.hpp"
#include "domain/model.hpp"
#include "house/texts.hpp"
#include "press/pack.hpp"
#include "store/backup.hpp"
#include "store/erasures.hpp"
#include "store/verify.hpp"

namespace gb::app {

namespace {

struct CopyJson {
    std::string folder;
    std::int64_t entries = 0;
    std::int64_t unsigned_books = 0;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(CopyJson, (), (folder, entries, unsigned_books, bytes))

/// The options of one `restore`.
struct Restoring {
    std::string from;
    std::string erasures;  ///< what a person states; empty: at the first serve
    bool despite_fault = false;
};

int reported(const Cli& cli, const Result<BackupReport>& report, std::string_view what,
             const std::string& to) {
    if (!report) {
        const auto& code = report.error().code;
        if (code == "backup.faulty") return cli.failed(report.error(), Exit::fault_found);
        const bool no_node = code == "backup.no_books";
        return cli.failed(report.error(), no_node ? Exit::no_folder : Exit::wrong_input);
    }
    const CopyJson made{to, report->entries, report->unsigned_books,
                        static_cast<std::int64_t>(report->bytes)};
    return cli.answer(made, fmt::format("{} {} entries ({} bytes): {}", what, made.entries,
                                        made.bytes, made.folder));
}

/// What does not prove is not taken for the books of an office, unless it is all that is left.
Result<BackupReport> proved_and_restored(const std::filesystem::path& from, const Folder& node,
                                         bool despite_fault) {
    const Folder source{from};
    const bool is_backup = std::filesystem::is_regular_file(source.books()) &&
                           std::filesystem::is_regular_file(source.identity());
    if (is_backup && !despite_fault) {
        if (!accounts_hold(source)) {
            return Failure{"backup.accounts_lost", "", {{"folder", from.string()}}};
        }
        const auto line = progress_line("Proving");
        const auto proved =
            verify(model(), source.books(),
                   {read_identity(source),
                    [&](VerifyStage, std::int64_t done, std::int64_t all) { line(done, all); }});
        if (const auto& fault = proved.fault) {
            return Failure{
                "backup.faulty",
                "",
                {{"folder", from.string()},
                 {"fault", fault->code},
                 {"book", fault->table.empty() ? fault->unit + " (" + fault->book.text() + ")"
                                               : fault->table},
                 {"number", static_cast<std::int64_t>(fault->number)}}};
        }
    }
    return restore(from, node, progress_line("Restoring"));
}

/// A backup that was taken in the browser is one packed file.
Result<BackupReport> restored(const std::filesystem::path& from, const Folder& node,
                              bool despite_fault) {
    if (!std::filesystem::is_regular_file(from)) {
        return proved_and_restored(from, node, despite_fault);
    }
    const std::filesystem::path beside = node.root.string() + ".unpacked";
    if (std::filesystem::exists(beside)) {
        return Failure{"backup.not_empty", "", {{"folder", beside.string()}}};
    }
    const auto cleared = [](const std::filesystem::path* folder) {
        std::error_code stays;
        std::filesystem::remove_all(*folder, stays);
    };
    const std::unique_ptr<const std::filesystem::path, decltype(cleared)> clear(&beside, cleared);
    const auto unpacked = press::unpack(from, beside);
    return unpacked ? proved_and_restored(beside, node, despite_fault)
                    : Result<BackupReport>(unpacked.error());
}

/// What was erased since is known before a folder is made, and waits in it for the first start.
int run_restore(const Cli& cli, const Restoring& restoring) {
    std::optional<Erasures> stated;
    if (!restoring.erasures.empty()) {
        auto read = stated_erasures(restoring.erasures);
        if (!read) return cli.failed(read.error());
        stated = std::move(*read);
    }
    const Folder node{cli.data};
    const auto report = restored(restoring.from, node, restoring.despite_fault);
    if (report && stated) keep_stated(node, *stated);
    const int exit = reported(cli, report, "Restored", cli.data.string());
    if (report && !stated) {
        fmt::print(
            stderr, "{}\n",
            explain(terminal_language(), "erasures.not_stated", {{"folder", cli.data.string()}}));
    }
    return exit;
}

/// The list by itself, to be kept outside of the backups; with --json as one value.
int run_erasures(const Cli& cli) {
    const Folder node{cli.data};
    check_whole(node);
    const auto erasures = erasures_in(node);
    if (cli.json) return cli.answer(erasures, "");
    fmt::print("{}", erasure_file(erasures));
    return Exit::done;
}

}  // namespace

void add_backup(Cli& cli) {
    auto place = std::make_shared<std::string>();
    auto* saving =
        cli.command(cli.app, "backup", "Copy a running node, without its private key", [=, &cli] {
            check_whole(Folder{cli.data});
            return reported(cli, backup(Folder{cli.data}, *place, progress_line("Backing up")),
                            "Backed up", *place);
        });
    cli.with_json(cli.with_data(saving))->add_option("TO", *place, "a new folder")->required();
    saving->footer("Example: giaoban backup --data /var/lib/giaoban /mnt/usb/giaoban-2026-11-21");
    auto asked = std::make_shared<Restoring>();
    auto* restoring = cli.command(cli.app, "restore", "Make a node's folder from a backup",
                                  [=, &cli] { return run_restore(cli, *asked); });
    restoring->add_flag("--despite-fault", asked->despite_fault,
                        "restore books that do not prove, when there are no others");
    restoring->add_option("--erasures", asked->erasures, std::string(erasures_option));
    cli.with_json(cli.with_data(restoring))
        ->add_option("FROM", asked->from, "the backup's folder, or the .zip of one")
        ->required();
    restoring->footer(
        "The backup is proved first. The first serve afterwards notes the restore and opens a new\n"
        "volume of each book; it wants to know what was lawfully erased since the backup.\n"
        "Example: giaoban restore --data /var/lib/giaoban --erasures /mnt/usb/erasures.txt\n"
        "         /mnt/usb/giaoban-2026-11-21");
    auto* erasures = cli.command(cli.app, "erasures", "List what was lawfully erased, wordless",
                                 [&cli] { return run_erasures(cli); });
    cli.with_json(cli.with_data(erasures));
    erasures->footer(
        "To be kept outside of the backups, anew after each erasure: restore and serve take it.\n"
        "Example: giaoban erasures --data /var/lib/giaoban > /mnt/usb/erasures.txt");
}

}  // namespace gb::app
