#include "store/seen_heads.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <map>
#include <system_error>

#include "house/node_log.hpp"
#include "store/node_files.hpp"

namespace gb {

namespace {

constexpr std::string_view form = "giaoban seen 1";
constexpr std::size_t most_added = 1 << 20;  ///< bytes; then it is written anew

struct Signed {
    std::uint64_t number = 0;
    Hash hash{};
};

std::string line_of(const Uuid& book, std::uint64_t number, const Hash& hash) {
    return book.text() + " " + std::to_string(number) + " " + hex(hash) + "\n";
}

std::string_view cut(std::string_view& text, char end) {
    const auto at = std::min(text.find(end), text.size());
    const auto part = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return part;
}

/// The last word on each book. A line that was torn by a power cut says nothing.
std::map<Uuid, Signed> read_lines(std::string_view text) {
    std::map<Uuid, Signed> all;
    while (!text.empty()) {
        auto line = cut(text, '\n');
        const auto book = Uuid::parse(cut(line, ' '));
        const auto digits = cut(line, ' ');
        Signed last;
        const auto read =
            std::from_chars(digits.data(), digits.data() + digits.size(), last.number);
        if (book && read.ec == std::errc() && unhex(line, last.hash)) all[*book] = last;
    }
    return all;
}

std::uint64_t last_number(Database& books, const Uuid& book) {
    auto row = books.prepare(
        "select head.number from head join book on book.id = head.book where book.uuid = ?");
    row.bind(book);
    return row.step() ? static_cast<std::uint64_t>(row.integer(0)) : 0;
}

bool holds(Database& books, const Uuid& book, const Signed& last) {
    auto row = books.prepare(
        "select entry.hash from book join entry on entry.book = book.id"
        " where book.uuid = ? and entry.number = ?");
    row.bind(book).bind(static_cast<std::int64_t>(last.number));
    return row.step() && row.hash(0) == last.hash;
}

}  // namespace

SeenHeads::~SeenHeads() {
    if (out_ >= 0) ::close(out_);
}

std::vector<HeadGone> SeenHeads::missing_in(Database& books) const {
    const auto content = bytes_of(file_).value_or("");
    std::string_view text = content;
    if (cut(text, '\n') != std::string(form) + " " + registry_.text()) return {};
    std::vector<HeadGone> gone;
    for (const auto& [book, last] : read_lines(text)) {
        if (holds(books, book, last)) continue;
        gone.push_back({book, last.number, last_number(books, book)});
    }
    return gone;
}

void SeenHeads::begin_anew(Database& books) {
    try {
        write_anew(books);
    } catch (const StoreError& error) {
        not_kept(error.what());
    }
}

void SeenHeads::write_anew(Database& books) {
    if (out_ >= 0) ::close(std::exchange(out_, -1));
    added_ = 0;
    std::string text = std::string(form) + " " + registry_.text() + "\n";
    auto rows = books.prepare(
        "select uuid, number, hash from head join book on book.id = head.book order by uuid");
    while (rows.step()) {
        text += line_of(rows.id(0), static_cast<std::uint64_t>(rows.integer(1)), rows.hash(2));
    }
    write_whole(file_, text, owners_alone);
    out_ = ::open(file_.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (out_ < 0) not_kept(std::generic_category().message(errno));
}

/// Without waiting for the disk: the books are there first, so a file that lags behind them only
/// notices less.
void SeenHeads::add(Database& books, std::span<const SignedHead> heads) {
    if (out_ < 0 || heads.empty()) return;
    if (added_ > most_added) return begin_anew(books);
    std::string text;
    for (const auto& head : heads) text += line_of(head.book, head.number, head.hash);
    const auto written = ::write(out_, text.data(), text.size());
    if (written != static_cast<ssize_t>(text.size())) {
        return not_kept(std::generic_category().message(written < 0 ? errno : ENOSPC));
    }
    added_ += text.size();
}

/// Told once; the next start tries again.
void SeenHeads::not_kept(const std::string& why) {
    if (out_ >= 0) ::close(std::exchange(out_, -1));
    node_log().warn("seen.not_kept", {{"file", file_.string()}, {"why", why}});
}

}  // namespace gb
