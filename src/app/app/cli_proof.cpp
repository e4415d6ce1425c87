// verify, book export, book check

#include <fmt/format.h>

#include <fstream>

#include "app/book_files.hpp"
#include "app/cli.hpp"
#include "base/json_write.hpp"
#include "domain/model.hpp"
#include "house/book_file.hpp"
#include "house/texts.hpp"
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
    std::int64_t unsigned_entries = 0;
    bool sealed = false;
    std::int64_t witnesses = 0;
    bool tables_compared = false;
    std::int64_t rows = 0;
    std::int64_t files = 0;
    std::string fault;
    std::string unit;
    std::int64_t number = 0;
    std::string table;
    std::string row;
    std::string detail;
};
BOOST_DESCRIBE_STRUCT(VerifyJson, (),
                      (intact, books, entries, heads, unsigned_books, unsigned_entries, sealed,
                       witnesses, tables_compared, rows, files, fault, unit, number, table, row,
                       detail))

VerifyJson verify_json(const VerifyReport& report, const FilesReport& files) {
    VerifyJson out;
    out.intact = report.intact() && report.tables_compared;
    out.books = report.books;
    out.entries = report.entries;
    out.heads = report.heads;
    out.unsigned_books = report.unsigned_books;
    out.unsigned_entries = report.unsigned_entries;
    out.sealed = report.sealed;
    out.tables_compared = report.tables_compared;
    out.witnesses = report.witnesses;
    out.rows = report.rows;
    out.files = files.files;
    if (!report.fault) {
        if (!report.tables_compared) out.fault = "not_compared";
        return out;
    }
    out.fault = report.fault->code;
    out.unit = report.fault->unit;
    out.number = static_cast<std::int64_t>(report.fault->number);
    out.table = report.fault->table;
    out.row = report.fault->row;
    out.detail = report.fault->detail;
    return out;
}

/// What stands unsigned, and whether a seal stands over what is signed.
std::string signed_so_far(const VerifyReport& report) {
    auto told = fmt::format("{} entries in {} books not signed yet", report.unsigned_entries,
                            report.unsigned_books);
    if (!report.sealed)
        told += "; an older release signed some heads, and no seal stands over them";
    return told;
}

/// "" for a fault of the whole file.
std::string place_of(const VerifyFault& fault) {
    std::string place;
    if (!fault.table.empty()) place = " " + fault.table + " " + fault.row;
    if (fault.book == Uuid{}) return place;
    return place + fmt::format(" {} ({}) entry {}", fault.unit, fault.book.text(), fault.number);
}

std::string verify_sentence(const VerifyReport& report, const FilesReport& files) {
    if (!report.fault) {
        const auto books =
            fmt::format("{} books, {} entries, {} signed heads, {} witnesses; {}", report.books,
                        report.entries, report.heads, report.witnesses, signed_so_far(report));
        if (!report.tables_compared) {
            return fmt::format("NOT COMPARED: {} The books prove: {}",
                               say(terminal_language(), "book.fault.not_compared"), books);
        }
        return fmt::format("Intact: {}; {} rows and {} files compared", books, report.rows,
                           files.files);
    }
    const auto& fault = *report.fault;
    return fmt::format("FAULT {}:{} {} {}; {}", fault.code, place_of(fault),
                       say(terminal_language(), "book.fault." + fault.code), fault.detail,
                       signed_so_far(report));
}

int run_verify(const Cli& cli) {
    const Folder folder{cli.data};
    check_whole(folder);
    VerifyWhat what{identity_of(folder), {}};
    const auto line = progress_line("Verifying");
    what.progress = [&](VerifyStage, std::int64_t done, std::int64_t all) { line(done, all); };
    auto report = verify(model(), folder.books(), what);
    FilesReport files;
    if (report.intact() && report.tables_compared) files = verify_files(model(), folder);
    if (files.fault) report.fault = files.fault;
    if (report.intact() && !accounts_hold(folder)) report.fault.emplace().code = "accounts";
    cli.answer(verify_json(report, files), verify_sentence(report, files));
    if (!report.intact()) return Exit::fault_found;
    return report.tables_compared ? Exit::done : Exit::not_compared;
}

/// A unit by its id, or by a name or short name that it has or had.
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

struct BookFileJson {
    std::string file;
    std::int64_t entries = 0;
};
BOOST_DESCRIBE_STRUCT(BookFileJson, (), (file, entries))

int run_export(const Cli& cli, const Exporting& what) {
    const Folder folder{cli.data};
    check_whole(folder);
    const auto book = find_book(folder, what.unit);
    if (!book) return cli.failed({book.error().code, "UNIT", book.error().facts});
    const auto range = read_range(what);
    if (!range) return cli.failed(range.error());
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
        if (written) return cli.failed({"book.not_written", "", {}});
        const auto& why = written.error();
        const bool lost = why.code == "book.head_lost";
        return cli.failed({why.code, "", why.facts}, lost ? Exit::fault_found : Exit::wrong_input);
    }
    return cli.answer(BookFileJson{to, static_cast<std::int64_t>(*written)},
                      fmt::format("{} entries in {}", *written, to));
}

struct BookVolumeJson {
    std::int64_t volume = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::string fingerprint;
};
BOOST_DESCRIBE_STRUCT(BookVolumeJson, (), (volume, first, last, fingerprint))

struct BookCheckJson {
    bool intact = false;
    Uuid book;
    std::string name;
    std::int64_t entries = 0;
    std::string head;
    std::vector<BookVolumeJson> volumes;
    std::string fault;
    std::int64_t line = 0;
    std::int64_t number = 0;
    std::string detail;
};
BOOST_DESCRIBE_STRUCT(BookCheckJson, (),
                      (intact, book, name, entries, head, volumes, fault, line, number, detail))

BookCheckJson check_json(const BookReport& report) {
    BookCheckJson out;
    out.intact = report.intact();
    out.book = report.book;
    out.name = report.name;
    out.entries = static_cast<std::int64_t>(report.count);
    out.head = report.head_code;
    for (const auto& volume : report.volumes) {
        out.volumes.push_back({volume.volume, static_cast<std::int64_t>(volume.first),
                               static_cast<std::int64_t>(volume.last), volume.fingerprint});
    }
    if (!report.fault) return out;
    out.fault = report.fault->code;
    out.line = static_cast<std::int64_t>(report.fault->line);
    out.number = static_cast<std::int64_t>(report.fault->number);
    out.detail = report.fault->detail;
    return out;
}

/// The holder of the key finds another book with the same eight digits within minutes.
std::string how_much(const HeadCode& code) {
    if (code.digits.size() >= printed_digits) return {};
    return fmt::format(
        "\nOf head {} only {} of the {} digits on paper were compared: that proves little",
        code.number, code.digits.size(), printed_digits);
}

std::string check_sentence(const BookReport& report, const Expected& expected) {
    auto told = fmt::format("book {} {}\n", report.book.text(), report.name);
    for (const auto& volume : report.volumes) {
        told += fmt::format("volume {}: entries {}-{}, key fingerprint {}\n", volume.volume,
                            volume.first, volume.last, volume.fingerprint);
    }
    if (!report.fault) {
        told += fmt::format("Intact: {} entries, head {}", report.count, report.head_code);
        for (const auto& code : expected.codes) told += how_much(code);
        return told;
    }
    const auto& fault = *report.fault;
    return told + fmt::format("FAULT {} at line {}, entry {}: {} {}", fault.code, fault.line,
                              fault.number, say(terminal_language(), "book.fault." + fault.code),
                              fault.detail);
}

int run_check(const Cli& cli, const std::string& file, const std::vector<std::string>& heads,
              const std::vector<std::string>& fingerprints) {
    std::error_code none;
    if (std::filesystem::is_directory(file, none)) {
        return cli.failed({"input.is_a_folder", "FILE", {{"file", file}}});
    }
    std::ifstream in(file, std::ios::binary);
    if (!in) return cli.failed({"input.file_unreadable", "FILE", {{"file", file}}});
    Expected expected;
    for (const auto& text : heads) {
        const auto code = HeadCode::parse(text);
        if (!code) return cli.failed({"book.no_head_code", "--head", {{"code", text}}});
        expected.codes.push_back(*code);
    }
    expected.fingerprints = fingerprints;
    const auto report = check_book(in, expected);
    cli.answer(check_json(report), check_sentence(report, expected));
    return report.intact() ? Exit::done : Exit::fault_found;
}

}  // namespace

void add_proof(Cli& cli) {
    auto* verifying =
        cli.command(cli.app, "verify", "Prove the node's books, signatures and tables",
                    [&cli] { return run_verify(cli); });
    cli.with_json(cli.with_data(verifying));
    verifying->footer(
        "Names the book and number of the first fault and exits 1; exits 4 when another release\n"
        "made the tables, so that they could not be compared. Says how many entries stand "
        "unsigned.\n"
        "Example: giaoban verify --data /var/lib/giaoban");

    auto* book = cli.app.add_subcommand("book", "Export a book, or check one without a database");
    book->require_subcommand(1);
    book->footer("Example: giaoban book export \"Ban CHPTKV 3\" --out dem-21.gbook");
    auto what = std::make_shared<Exporting>();
    auto file = std::make_shared<std::string>();
    auto* exporting = cli.command(*book, "export", "Write a unit's book as one file",
                                  [=, &cli] { return run_export(cli, *what); });
    cli.with_json(cli.with_data(exporting));
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
    auto* checking = cli.command(*book, "check", "Prove a book's file, offline", [=, &cli] {
        return run_check(cli, *file, *heads, *fingerprints);
    });
    cli.with_json(checking)->add_option("FILE", *file, "a .gbook file")->required();
    checking->add_option("--head", *heads, "a code from paper, such as 412-7F3A9C21-0B44D2E1");
    checking->add_option("--fingerprint", *fingerprints,
                         "of a key that is known; no other may occur");
    checking->footer("Example: giaoban book check dem-21.gbook --head 412-7F3A9C21-0B44D2E1");
}

}  // namespace gb::app
