// The node's log: one line an event, whatever its values hold, and nobody waits for its reader.

#include "house/node_log.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <optional>

#include "base/json_read.hpp"

namespace gb {
namespace {

const Instant ten_past_two{1'795'288'207'250};  // 2026-11-22T02:10:07.250+07:00

std::string text_of(std::string_view value) {
    auto line =
        log_line(LogForm::text, LogLevel::warn, ten_past_two, "backup.failed", {{"why", value}});
    line.pop_back();
    return line.substr(line.find("why=") + 4);
}

/// What a reader of JSON gets back.
std::string read_back(std::string_view value) {
    const auto line =
        log_line(LogForm::json, LogLevel::warn, ten_past_two, "backup.failed", {{"why", value}});
    EXPECT_EQ(line.find('\n'), line.size() - 1);
    const auto json = parse_json(line);
    EXPECT_TRUE(json) << line;
    return json ? std::string(json->as_object().at("why").as_string()) : std::string();
}

TEST(A_line_of_the_log, is_keys_and_values_or_json) {
    const LogFields fields{{"path", "/api/desk"}, {"status", 200}, {"ms", 3.14}, {"tls", true}};
    EXPECT_EQ(log_line(LogForm::text, LogLevel::info, ten_past_two, "request", fields),
              "time=2026-11-22T02:10:07.250+07:00 level=info event=request path=/api/desk "
              "status=200 ms=3.1 tls=true\n");
    EXPECT_EQ(log_line(LogForm::json, LogLevel::info, ten_past_two, "request", fields),
              R"({"time":"2026-11-22T02:10:07.250+07:00","level":"info","event":"request",)"
              R"("path":"/api/desk","status":200,"ms":3.1,"tls":true})"
              "\n");
}

TEST(A_value_of_the_log, cannot_begin_a_line_of_its_own) {
    EXPECT_EQ(text_of("gone\nlevel=critical event=node.stopped"),
              R"("gone\u000alevel=critical event=node.stopped")");
    EXPECT_EQ(text_of("a\r\x1b[2Jb\x7f"), R"("a\u000d\u001b[2Jb\u007f")");
    EXPECT_EQ(text_of("\xc2\x9b\xe2\x80\xa8\xe2\x80\xae"), R"("\u009b\u2028\u202e")");
    EXPECT_EQ(text_of(std::string_view("\0", 1)), R"("\u0000")");
}

TEST(A_value_of_the_log, cannot_pass_for_two) {
    EXPECT_EQ(text_of("x level=critical"), R"("x level=critical")");
    EXPECT_EQ(text_of("x=1"), R"("x=1")");
    EXPECT_EQ(text_of(R"(a"b\c)"), R"("a\"b\\c")");
    EXPECT_EQ(text_of(""), R"("")");
    EXPECT_EQ(text_of("/api/conference/minutes/pdf"), "/api/conference/minutes/pdf");
}

TEST(A_value_of_the_log, is_read_back_by_whoever_reads_json) {
    EXPECT_EQ(read_back("đĩa đầy\n\"ổ C\\\""), "đĩa đầy\n\"ổ C\\\"");
    EXPECT_EQ(read_back("not \xff UTF-8"), "not \xef\xbf\xbd UTF-8");
}

TEST(A_value_of_the_log, is_cut_when_it_is_very_long) {
    const auto cut = read_back(std::string(100'000, 'x'));
    EXPECT_EQ(cut, std::string(1'000, 'x') + "…");
}

/// A log whose lines can be read, or left unread.
class The_log : public ::testing::Test {
  protected:
    The_log() {
        EXPECT_EQ(::pipe2(ends_, O_CLOEXEC), 0);
        log.emplace(ends_[1]);
    }
    ~The_log() override {
        log.reset();
        for (const int end : ends_) ::close(end);
    }
    /// All that stands in the pipe by now.
    std::string written() {
        ::fcntl(ends_[0], F_SETFL, O_NONBLOCK);
        std::string all;
        char piece[65'536];
        for (;;) {
            const auto count = ::read(ends_[0], piece, sizeof piece);
            if (count <= 0) return all;
            all.append(piece, static_cast<std::size_t>(count));
        }
    }
    std::optional<NodeLog> log;

  private:
    int ends_[2] = {-1, -1};
};

TEST_F(The_log, is_written_at_once_until_lines_are_gathered) {
    log->info("node.stopping");
    EXPECT_NE(written().find("event=node.stopping\n"), std::string::npos);
}

TEST_F(The_log, tells_nothing_below_its_level) {
    log->set(LogForm::text, LogLevel::warn);
    log->info("request");
    log->warn("visits.not_kept");
    const auto lines = written();
    EXPECT_EQ(lines.find("event=request"), std::string::npos);
    EXPECT_NE(lines.find("event=visits.not_kept"), std::string::npos);
}

TEST_F(The_log, is_whole_after_a_flush) {
    log->gather();
    for (int i = 0; i < 100; ++i) log->info("request", {{"request", i}});
    log->flush(std::chrono::seconds(10));
    const auto lines = written();
    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 100);
    EXPECT_NE(lines.find("request=99\n"), std::string::npos);
}

TEST_F(The_log, is_whole_when_gathering_ends_and_goes_on_at_once) {
    log->gather();
    log->info("node.stopped");
    log->release();
    log->info("after");
    const auto lines = written();
    EXPECT_LT(lines.find("event=node.stopped"), lines.find("event=after"));
}

/// How many lines there are, and how many are said to be missing.
struct Counted {
    int kept = 0;
    int dropped = 0;
};
Counted counted(const std::string& lines) {
    static constexpr std::string_view told = " event=log.dropped lines=";
    Counted all;
    all.kept = static_cast<int>(std::count(lines.begin(), lines.end(), '\n'));
    for (auto at = lines.find(told); at != std::string::npos; at = lines.find(told, at + 1)) {
        all.dropped += std::stoi(lines.substr(at + told.size()));
        --all.kept;
    }
    return all;
}

TEST_F(The_log, waits_for_no_reader_and_says_how_many_lines_were_dropped) {
    log->gather();
    constexpr int told = 40'000;  // far more than may wait
    for (int i = 0; i < told; ++i) log->info("request", {{"request", i}});
    std::string all;
    Counted now;
    for (int turns = 0; turns < 1'000 && now.kept + now.dropped < told; ++turns) {
        all += written();
        if (all.ends_with('\n')) now = counted(all);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    EXPECT_GT(now.dropped, 0);
    EXPECT_EQ(now.kept + now.dropped, told);
}

TEST_F(The_log, ends_although_nobody_reads) {
    log->gather();
    for (int i = 0; i < 5'000; ++i) log->info("request", {{"request", i}});
    const auto began = std::chrono::steady_clock::now();
    log->release();
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(5));
}

}  // namespace
}  // namespace gb
