// backup, restore

#include <fmt/format.h>

#include <memory>

#include "app/cli.hpp"
#include "press/pack.hpp"
#include "store/backup.hpp"

namespace gb::app {

namespace {

struct CopyJson {
    std::string folder;
    std::int64_t entries = 0;
    std::int64_t unsigned_books = 0;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(CopyJson, (), (folder, entries, unsigned_books, bytes))

int reported(const Cli& cli, const Result<BackupReport>& report, std::string_view what,
             const std::string& to) {
    if (!report) {
        const bool no_node = report.error().code == "backup.no_books";
        return cli.failed(report.error(), no_node ? Exit::no_folder : Exit::wrong_input);
    }
    const CopyJson made{to, report->entries, report->unsigned_books,
                        static_cast<std::int64_t>(report->bytes)};
    return cli.answer(made, fmt::format("{} {} entries ({} bytes): {}", what, made.entries,
                                        made.bytes, made.folder));
}

/// A backup that was taken in the browser is one packed file.
Result<BackupReport> restored(const std::filesystem::path& from, const Folder& node) {
    const auto line = progress_line("Restoring");
    if (!std::filesystem::is_regular_file(from)) return restore(from, node, line);
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
    return unpacked ? restore(beside, node, line) : Result<BackupReport>(unpacked.error());
}

}  // namespace

void add_backup(Cli& cli) {
    auto place = std::make_shared<std::string>();
    auto* saving =
        cli.command(cli.app, "backup", "Copy a running node, without its private key", [=, &cli] {
            return reported(cli, backup(Folder{cli.data}, *place, progress_line("Backing up")),
                            "Backed up", *place);
        });
    cli.with_json(cli.with_data(saving))->add_option("TO", *place, "a new folder")->required();
    saving->footer("Example: giaoban backup --data /var/lib/giaoban /mnt/usb/giaoban-2026-11-21");
    auto* restoring =
        cli.command(cli.app, "restore", "Make a node's folder from a backup", [=, &cli] {
            return reported(cli, restored(*place, Folder{cli.data}), "Restored", cli.data.string());
        });
    cli.with_json(cli.with_data(restoring))
        ->add_option("FROM", *place, "the backup's folder, or the .zip of one")
        ->required();
    restoring->footer(
        "The first serve afterwards opens new volumes.\n"
        "Example: giaoban restore --data /var/lib/giaoban /mnt/usb/giaoban-2026-11-21");
}

}  // namespace gb::app
