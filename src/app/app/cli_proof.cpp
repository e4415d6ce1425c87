// verify, book export, book check, backup, restore

#include <fmt/format.h>

#include <fstream>

#include "app/book_files.hpp"
#include "app/cli.hpp"
#include "base/json_write.hpp"
#include "domain/model.hpp"
#include "house/book_file.hpp"
#include "house/texts.hpp"
#include "press/pack.hpp"
#include "store/backup.hpp"
#include "store/file_store.hpp"
#include "store/heads.hpp"
#include "store/node_files.hpp"
#include "store/verify.hpp"

namespace gb::app {

namespace {

struct VerifyJson {
    bool intact = false;
    std::int64_t books = 0;
    std::int64_t entries = 0;
    std::int64_t heads = 0;
    std::int64_t unsigned_books = 0;
    std::int64_t witnesses = 0;
    std::int64_t rows = 0;
    std::int64_t files = 0;
    std::string fault;
    std::string unit;
    std::int64_t number = 0;
    std::string table;
    std::string detail;
};
BOOST_DESCRIBE_STRUCT(VerifyJson, (),
                      (intact, books, entries, heads, unsigned_books, witnesses, rows, files, fault,
                       unit, number, table, detail))

int run_verify(const Folder& folder, bool json) {
    const auto identity = read_identity(folder);
    if (!identity) throw std::runtime_error(folder.root.string() + " is no node's folder");
    VerifyWhat what{identity, {}};
    const auto line = progress_line("Verifying");
    what.progress = [&](VerifyStage, std::int64_t done, std::int64_t all) { line(done, all); };
    auto report = verify(model(), folder.books(), what);
    FilesReport files;
    if (report.intact() && report.tables_compared) files = verify_files(model(), folder);
    if (files.fault) report.fault = files.fault;
    if (json) {
        VerifyJson out{report.intact(),
                       report.books,
                       report.entries,
                       report.heads,
                       report.unsigned_books,
                       report.witnesses,
                       report.rows,
                       files.files,
                       "",
                       "",
                       0,
                       "",
                       ""};
        if (report.fault) {
            out.fault = report.fault->code;
            out.unit = report.fault->unit;
            out.number = static_cast<std::int64_t>(report.fault->number);
            out.table = report.fault->table;
            out.detail = report.fault->detail;
        }
        fmt::print("{}\n", to_json(out));
    } else if (report.fault) {
        const auto& fault = *report.fault;
        fmt::print("FAULT {}: {} {} {} {}\n", fault.code,
                   fault.table.empty() ? fault.unit + " (" + fault.book.text() + ")" : fault.table,
                   fault.table.empty() ? "entry " + std::to_string(fault.number) : fault.row,
                   say("en", "book.fault." + fault.code), fault.detail);
    } else {
        fmt::print(
            "Intact: {} books, {} entries, {} signed heads, {} witnesses, {} rows and {} files "
            "compared\n",
            report.books, report.entries, report.heads, report.witnesses, report.rows, files.files);
    }
    return report.intact() ? Exit::done : Exit::fault_found;
}

/// A unit by its id or by the beginning of its name, as it stands or stood last.
Result<Uuid> find_book(const Folder& folder, const std::string& unit) {
    if (const auto id = Uuid::parse(unit)) return *id;
    Database database(folder.books(), Database::Mode::read);
    auto rows = database.prepare(
        "select distinct owner from unit_versions where name = ? or short_name = ? limit 2");
    rows.bind(std::string_view(unit)).bind(std::string_view(unit));
    if (!rows.step()) return Failure{"unit.unknown", "", {}};
    const auto found = rows.id(0);
    if (rows.step()) return Failure{"unit.name_shared", "", {{"name", unit}}};
    return found;
}

struct Exporting {
    std::string unit;
    std::string to;
    std::string from_time, to_time;
    std::string language = "vi";
    bool html = false;
};

/// "2026-11-21", "2026-11-21T17:00" or with a space between, by the office's clock.
std::optional<Instant> read_time(const std::string& text) {
    const auto day = Date::parse(std::string_view(text).substr(0, 10));
    if (!day) return std::nullopt;
    if (text.size() == 10) return start_of(*day);
    int hour = 0;
    int minute = 0;
    char between = 0;
    int end = 0;
    const bool read =
        std::sscanf(text.c_str() + 10, "%c%2d:%2d%n", &between, &hour, &minute, &end) == 3 &&
        static_cast<std::size_t>(end) + 10 == text.size();
    const bool sound = read && (between == 'T' || between == ' ') && hour >= 0 && hour < 24 &&
                       minute >= 0 && minute < 60;
    if (!sound) return std::nullopt;
    return Instant{start_of(*day).ms + (hour * 60 + minute) * 60'000LL};
}

Result<std::optional<TimeRange>> read_range(const Exporting& what) {
    std::optional<Instant> ends[2];
    const std::pair<const char*, const std::string*> given[] = {{"--from", &what.from_time},
                                                                {"--to", &what.to_time}};
    for (std::size_t i = 0; i < 2; ++i) {
        if (given[i].second->empty()) continue;
        ends[i] = read_time(*given[i].second);
        if (!ends[i]) {
            return Failure{"book.range_time", given[i].first, {{"time", *given[i].second}}};
        }
    }
    const auto range = range_of(ends[0], ends[1]);
    if (range) return *range;
    return Failure{range.error().code, "--" + range.error().field.substr(1), range.error().facts};
}

/// The whole file at once, or nothing of it.
Result<std::uint64_t> write_export(const Folder& folder, const BookCopy& copy,
                                   const Exporting& what, std::ostream& out) {
    if (!what.html) return write_copy(folder, copy, out);
    Reader reader(model(), folder.books());
    SystemClock clock;
    const auto page = proof_page(folder, reader, copy, what.language, clock.now());
    if (!page) return page.error();
    out << page->html;
    return page->entries;
}

int run_export(const Folder& folder, const Exporting& what) {
    const auto book = find_book(folder, what.unit);
    if (!book) return failed(book.error().code, "UNIT", book.error().facts);
    const auto range = read_range(what);
    if (!range) return failed(range.error().code, range.error().field, range.error().facts);
    const auto key = read_key(folder);
    const auto line = progress_line("Exporting");
    BookCopy copy{.book = *book, .range = *range, .key = key ? &*key : nullptr, .progress = {}};
    copy.progress = [&](std::uint64_t done, std::uint64_t all) {
        line(static_cast<std::int64_t>(done), static_cast<std::int64_t>(all));
    };
    const auto to = what.to.empty() ? what.unit + (what.html ? ".html" : ".gbook") : what.to;
    const auto beside =
        to + ".new";  // a file of that name that is there stays until all is written
    std::ofstream out(beside, std::ios::binary);
    const auto written = write_export(folder, copy, what, out);
    out.close();
    std::error_code moved;
    if (written && out) std::filesystem::rename(beside, to, moved);
    if (!written || !out || moved) {
        std::filesystem::remove(beside, moved);
        return failed(written ? "book.not_written" : written.error().code, "",
                      written ? Facts{} : written.error().facts);
    }
    fmt::print("{} entries in {}\n", *written, to);
    return Exit::done;
}

int run_check(const std::string& file, const std::vector<std::string>& heads,
              const std::vector<std::string>& fingerprints) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot open " + file);
    Expected expected;
    for (const auto& text : heads) {
        const auto code = HeadCode::parse(text);
        if (!code) return failed("book.no_head_code", "--head", {{"code", text}});
        expected.codes.push_back(*code);
    }
    expected.fingerprints = fingerprints;
    const auto report = check_book(in, expected);
    fmt::print("book {} {}\n", report.book.text(), report.name);
    for (const auto& volume : report.volumes) {
        fmt::print("volume {}: entries {}-{}, key fingerprint {}\n", volume.volume, volume.first,
                   volume.last, volume.fingerprint);
    }
    if (report.fault) {
        fmt::print("FAULT {} at line {}, entry {}: {} {}\n", report.fault->code, report.fault->line,
                   report.fault->number, say("en", "book.fault." + report.fault->code),
                   report.fault->detail);
        return Exit::fault_found;
    }
    fmt::print("Intact: {} entries, head {}\n", report.count, report.head_code);
    return Exit::done;
}

int reported(const Result<BackupReport>& report, std::string_view what, const std::string& to) {
    if (!report) return failed(report.error().code, report.error().field, report.error().facts);
    fmt::print("{} {} entries ({} bytes): {}\n", what, report->entries, report->bytes, to);
    return Exit::done;
}

/// A backup that was taken in the browser is one packed file.
Result<BackupReport> restored(const std::filesystem::path& from, const Folder& node) {
    const auto line = progress_line("Restoring");
    if (!std::filesystem::is_regular_file(from)) return restore(from, node, line);
    const std::filesystem::path beside = node.root.string() + ".unpacked";
    if (std::filesystem::exists(beside)) {
        return Failure{"backup.not_empty", "", {{"folder", beside.string()}}};
    }
    const auto unpacked = press::unpack(from, beside);
    auto report = unpacked ? restore(beside, node, line) : Result<BackupReport>(unpacked.error());
    std::filesystem::remove_all(beside);
    return report;
}

}  // namespace

void add_proof(Cli& cli) {
    auto* verifying =
        cli.command(cli.app, "verify", "Prove the node's books, signatures and tables",
                    [&cli] { return run_verify(Folder{cli.data}, cli.json); });
    cli.with_json(cli.with_data(verifying));
    verifying->footer(
        "Names the book and number of the first fault and exits 1.\n"
        "Example: giaoban verify --data /var/lib/giaoban");

    auto* book = cli.app.add_subcommand("book", "Export a book, or check one without a database");
    book->require_subcommand(1);
    auto what = std::make_shared<Exporting>();
    auto file = std::make_shared<std::string>();
    auto* exporting = cli.command(*book, "export", "Write a unit's book as one file",
                                  [=, &cli] { return run_export(Folder{cli.data}, *what); });
    cli.with_data(exporting);
    exporting->add_option("UNIT", what->unit, "the unit's id, name or short name")->required();
    exporting->add_option("--out", what->to, "the file to write, by default UNIT.gbook");
    exporting->add_flag("--html", what->html, "a page that proves itself in a browser, offline");
    exporting->add_option("--from", what->from_time, "only what was entered or happened from then");
    exporting->add_option("--to", what->to_time, "and before then; the rest as hashes only");
    exporting->add_option("--language", what->language, "of the page: vi or en")
        ->check(CLI::IsMember({"vi", "en"}))
        ->capture_default_str();
    exporting->footer(
        "Example: giaoban book export \"Ban CHPTKV 3\" --html --from 2026-11-21T17:00"
        " --to 2026-11-22T07:30 --out dem-21.html");
    auto heads = std::make_shared<std::vector<std::string>>();
    auto fingerprints = std::make_shared<std::vector<std::string>>();
    auto* checking = cli.command(*book, "check", "Prove a book's file, offline",
                                 [=] { return run_check(*file, *heads, *fingerprints); });
    checking->add_option("FILE", *file, "a .gbook file")->required();
    checking->add_option("--head", *heads, "a code from paper, such as 412-7F3A9C21-0B44D2E1");
    checking->add_option("--fingerprint", *fingerprints,
                         "of a key that is known; no other may occur");
    checking->footer("Example: giaoban book check dem-21.gbook --head 412-7F3A9C21-0B44D2E1");

    auto to = std::make_shared<std::string>();
    auto* saving =
        cli.command(cli.app, "backup", "Copy a running node, without its private key", [=, &cli] {
            return reported(backup(Folder{cli.data}, *to, progress_line("Backing up")), "Backed up",
                            *to);
        });
    cli.with_data(saving)->add_option("TO", *to, "a new folder")->required();
    saving->footer("Example: giaoban backup --data /var/lib/giaoban /mnt/usb/giaoban-2026-11-21");
    auto* restoring =
        cli.command(cli.app, "restore", "Make a node's folder from a backup", [=, &cli] {
            return reported(restored(*to, Folder{cli.data}), "Restored", cli.data.string());
        });
    cli.with_data(restoring)
        ->add_option("FROM", *to, "the backup's folder, or the .zip of one")
        ->required();
    restoring->footer(
        "The first serve afterwards opens new volumes.\n"
        "Example: giaoban restore --data /var/lib/giaoban /mnt/usb/giaoban-2026-11-21");
}

}  // namespace gb::app
