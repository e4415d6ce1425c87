#include "house/node_log.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unicode/utf8.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <iterator>
#include <utility>

#include "base/fields.hpp"
#include "base/text.hpp"

namespace gb {

namespace {

constexpr std::size_t longest_value = 1'000;    ///< bytes
constexpr std::size_t most_gathered = 1 << 20;  ///< bytes; then lines are dropped and counted
constexpr auto gathered_for = std::chrono::milliseconds(50);
constexpr int wait_for_reader_ms = 100;
constexpr std::size_t log_piece =
    4'096;  ///< what a pipe that says it has room takes without waiting

/// What a terminal or a reader of lines would obey or hide: controls, line ends, turned directions.
bool is_harmful(UChar32 c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || hides_or_turns(static_cast<char32_t>(c));
}

void put_escaped(std::string& out, UChar32 c) {
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", c);
}

/// A JSON text, in both forms.
void put_quoted(std::string& out, std::string_view text) {
    const bool cut = text.size() > longest_value;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(std::min(text.size(), longest_value));
    out.push_back('"');
    for (std::int32_t at = 0; at < size;) {
        const auto from = at;
        UChar32 c = 0;
        U8_NEXT(bytes, at, size, c);
        if (c == '"' || c == '\\') out.push_back('\\');
        if (c < 0) {
            put_escaped(out, 0xfffd);
        } else if (is_harmful(c)) {
            put_escaped(out, c);
        } else {
            out.append(
                text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(at - from)));
        }
    }
    out.append(cut ? "…\"" : "\"");
}

/// Whether a value can stand without quotes.
bool is_bare(std::string_view text) {
    return !text.empty() && text.size() <= longest_value &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view("-._/:+*@,").find(c) != std::string_view::npos;
           });
}

void put_log_value(std::string& out, LogForm form, const LogField::Value& value) {
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        form == LogForm::text&& is_bare(*text) ? void(out.append(*text)) : put_quoted(out, *text);
    } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
        fmt::format_to(std::back_inserter(out), "{}", *number);
    } else if (const auto* fraction = std::get_if<double>(&value)) {
        fmt::format_to(std::back_inserter(out), "{:.1f}", *fraction);
    } else {
        out.append(std::get<bool>(value) ? "true" : "false");
    }
}

void put_log_field(std::string& out, LogForm form, const LogField& field) {
    if (form == LogForm::json) {
        out.append(out.empty() ? "{\"" : ",\"").append(field.name).append("\":");
    } else {
        if (!out.empty()) out.push_back(' ');
        out.append(field.name).push_back('=');
    }
    put_log_value(out, form, field.value);
}

/// "2026-11-22T02:10:07.250+07:00", by the office's clock.
std::string time_text(Instant at) {
    const auto ms = ((at.ms % 60'000) + 60'000) % 60'000;
    return fmt::format("{}T{}:{:02}.{:03}+07:00", at.date().text(), at.clock(), ms / 1'000,
                       ms % 1'000);
}

Instant log_time() {
    return Instant{std::chrono::duration_cast<std::chrono::milliseconds>(
                       std::chrono::system_clock::now().time_since_epoch())
                       .count()};
}

/// As systemd numbers them.
int journal_level(LogLevel level) {
    switch (level) {
        case LogLevel::debug:
            return 7;
        case LogLevel::info:
            return 6;
        case LogLevel::warn:
            return 4;
        case LogLevel::error:
            return 3;
        case LogLevel::critical:
            break;
    }
    return 2;
}

/// systemd tells by this variable where its journal listens; stderr may have been led elsewhere
/// since.
bool is_journal(int file) {
    const char* told = std::getenv("JOURNAL_STREAM");
    struct stat found{};
    if (!told || ::fstat(file, &found) != 0) return false;
    return fmt::format("{}:{}", found.st_dev, found.st_ino) == told;
}

}  // namespace

std::string log_line(LogForm form, LogLevel level, Instant at, std::string_view event,
                     LogFields fields) {
    std::string out;
    out.reserve(200);
    const auto time = time_text(at);
    put_log_field(out, form, {"time", time});
    put_log_field(out, form, {"level", name_of(level)});
    put_log_field(out, form, {"event", event});
    for (const auto& field : fields) put_log_field(out, form, field);
    out.append(form == LogForm::json ? "}\n" : "\n");
    return out;
}

NodeLog::NodeLog(int file) : file_(file), journal_(is_journal(file)) {}

void NodeLog::set(LogForm form, LogLevel least) {
    form_ = form;
    least_ = least;
}

void NodeLog::tell(LogLevel level, std::string_view event, LogFields fields) {
    if (level < least_) return;
    auto line = log_line(form_, level, log_time(), event, fields);
    if (journal_) line.insert(0, fmt::format("<{}>", journal_level(level)));
    const std::lock_guard lock(mutex_);
    if (!gathering_) return write(line);
    if (waiting_.size() + line.size() > most_gathered) {
        ++dropped_;
        return;
    }
    const bool first = waiting_.empty();
    waiting_ += line;
    urgent_ = urgent_ || level >= LogLevel::warn;
    if (first || urgent_) news_.notify_one();
}

void NodeLog::gather() {
    const std::lock_guard lock(mutex_);
    if (gathering_) return;
    gathering_ = true;
    stopping_ = false;
    thread_ = std::thread([this] { write_gathered(); });
}

void NodeLog::release() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    news_.notify_one();
    if (thread_.joinable()) thread_.join();
    const std::lock_guard lock(mutex_);
    gathering_ = false;
}

void NodeLog::flush(std::chrono::milliseconds most) {
    std::unique_lock lock(mutex_);
    if (!gathering_) return;
    urgent_ = true;
    news_.notify_one();
    written_.wait_for(lock, most, [this] { return waiting_.empty() && !writing_; });
}

/// Under the lock.
std::string NodeLog::drop_line() {
    if (dropped_ == 0) return {};
    const auto line = log_line(form_, LogLevel::warn, log_time(), "log.dropped",
                               {{"lines", std::exchange(dropped_, 0)}});
    return journal_ ? fmt::format("<{}>{}", journal_level(LogLevel::warn), line) : line;
}

/// The thread's whole work: many lines at once, so that a line costs no call of the system.
void NodeLog::write_gathered() {
    std::string lines;
    std::unique_lock lock(mutex_);
    for (;;) {
        news_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
        news_.wait_for(lock, gathered_for, [this] { return stopping_ || urgent_; });
        urgent_ = false;
        lines.swap(waiting_);
        lines += drop_line();
        writing_ = true;
        lock.unlock();
        write(lines);
        lines.clear();
        lock.lock();
        writing_ = false;
        written_.notify_all();
        if (stopping_ && waiting_.empty()) return;
    }
}

/// A piece at a time and only where there is room, so that the end of the program waits for no
/// reader. What cannot be written any more is nobody's.
void NodeLog::write(std::string_view lines) {
    while (!lines.empty()) {
        pollfd room{file_, POLLOUT, 0};
        const int found = ::poll(&room, 1, wait_for_reader_ms);
        if (found == 0 && stopping_) return;
        if (found == 0 || (found < 0 && errno == EINTR)) continue;
        const auto count = ::write(file_, lines.data(), std::min(lines.size(), log_piece));
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (count <= 0) return;
        lines.remove_prefix(static_cast<std::size_t>(count));
    }
}

NodeLog& node_log() {
    static NodeLog log(STDERR_FILENO);
    return log;
}

}  // namespace gb
