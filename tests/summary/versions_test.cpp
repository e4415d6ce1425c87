// What a summary said before, the list of summaries, and the issued ones that changed since.

#include <gtest/gtest.h>

#include "store/views/summaries.hpp"
#include "store/views/summary.hpp"
#include "store/views/summary_versions.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::json_text;

class The_office : public ::testing::Test {
  protected:
    The_office()
        : unit(bench.fixture.unit("Ban CHQS huyện Thọ Bình")),
          commander(bench.fixture.person(unit, "Nguyễn Văn An", "commander")),
          writer(bench.fixture.person(unit, "Lê Văn Cẩn", "staff")),
          reader(model(), bench.folder / "books.db"),
          summary(give(commander, "summary.open",
                       R"("title":"Tổng kết","period_from":"2025-12-15",)"
                       R"("period_to":"2026-12-14","as_of":"2026-02-02")")) {}

    Uuid give(const test::Person_in_post& who, const std::string& command,
              const std::string& fields) {
        bench.fixture.clock.at.ms += 60'000;
        return done_of(bench.fixture.give(who, command, "{" + fields + "}")).ids.front();
    }
    void about(const test::Person_in_post& who, const std::string& command,
               const std::string& more = "") {
        give(who, command, R"("summary":")" + summary.text() + R"(","section":4)" + more);
    }
    void write(const std::string& text) {
        about(writer, "summary.write", ",\"text\":" + json_text(text));
    }
    void issue() {
        give(commander, "summary.issue",
             R"("summary":")" + summary.text() + R"(","signer_prefix":"none","signer_post":")" +
                 commander.post.text() + R"(","recipients":["Như trên"])");
    }
    Viewer viewer(const test::Person_in_post& who, Role role) const {
        return {who.person, who.post, unit, role, bench.fixture.clock.at, "vi"};
    }
    views::SummaryLine line(const test::Person_in_post& who, Role role) {
        return summaries_view(reader, viewer(who, role), {who.post})->summaries.at(0);
    }

    test::Bench bench;
    Id<Unit> unit;
    test::Person_in_post commander;
    test::Person_in_post writer;
    Reader reader;
    Id<Summary> summary;
};

TEST_F(The_office, keeps_what_was_submitted_returned_and_issued) {
    about(commander, "summary.assign", R"(,"writer":")" + writer.post.text() + "\"");
    write("Bản đầu.");
    about(writer, "summary.submit");
    about(commander, "summary.return", R"(,"text":"Viết rõ hơn.")");
    write("Bản sau.");
    about(writer, "summary.submit");
    about(commander, "summary.accept");
    issue();
    const auto chief = viewer(commander, Role::commander);
    const auto list = *summary_versions_view(reader, chief, {commander.post, summary});
    ASSERT_EQ(list.versions.size(), 5u);
    EXPECT_EQ(list.versions[0].what, "summary.issued");
    EXPECT_EQ(list.versions[3].what, "summary.section_returned");
    EXPECT_EQ(list.versions[3].by, "Nguyễn Văn An");
    EXPECT_EQ(list.versions[3].section, "Canh phòng, tuần tra");
    const auto text = [&](std::size_t place) {
        const auto& version = list.versions[place];
        const auto then = *summary_version_view(
            reader, chief, {commander.post, summary, Id<Unit>(version.book), version.number});
        return then.sections.at(4).text;
    };
    EXPECT_EQ(text(3), "Bản đầu.");
    EXPECT_EQ(text(0), "Bản sau.");
    EXPECT_EQ(
        summary_version_view(reader, chief, {commander.post, summary, unit, 9'999}).error().code,
        "view.not_found");
}

TEST_F(The_office, lists_what_waits_for_whom) {
    about(commander, "summary.assign",
          R"(,"writer":")" + writer.post.text() + R"(","due":"2026-02-10")");
    EXPECT_EQ(line(writer, Role::staff).mine.size(), 1u);
    EXPECT_TRUE(line(commander, Role::commander).mine.empty());
    write("Xong.");
    about(writer, "summary.submit");
    EXPECT_TRUE(line(writer, Role::staff).mine.empty());
    ASSERT_EQ(line(commander, Role::commander).mine.size(), 1u);
    EXPECT_EQ(line(commander, Role::commander).mine[0].state, SectionState::submitted);
    about(commander, "summary.accept");
    EXPECT_EQ(line(commander, Role::commander).accepted, 1);
}

TEST_F(The_office, flags_an_issued_summary_that_a_later_entry_changed) {
    write("{{figure:log_entries}}");
    issue();
    const auto changed = [&] {
        return changed_summaries_view(reader, viewer(commander, Role::commander), {commander.post})
            ->summaries;
    };
    EXPECT_TRUE(changed().empty());
    bench.fixture.clock.at.ms += 60'000;
    done_of(bench.fixture.give(commander, "log.write",
                               R"({"duty":"operations","type":"patrol","text":"Nhớ ra sau"})", {},
                               Instant{bench.fixture.clock.at.ms - 5 * 60'000}));
    ASSERT_EQ(changed().size(), 1u);
    EXPECT_EQ(changed()[0].symbol, "01/BC-BCHQS");
    ASSERT_EQ(changed()[0].figures.size(), 1u);
    EXPECT_EQ(changed()[0].figures[0].was, "0");
    EXPECT_EQ(changed()[0].figures[0].now, "01");
}

TEST_F(The_office, shows_numbers_without_a_source_and_who_said_what_of_a_section) {
    write("Tuần tra 46 lượt.");
    about(commander, "summary.comment", R"(,"text":"Lấy ở đâu?")");
    const auto figure = give(
        writer, "summary.state",
        R"("summary":")" + summary.text() +
            R"(","origin":"typed","source":"Sổ giấy","figures":[{"counts":"Lượt tuần tra","value":"46"}])");
    auto view = *summary_view(reader, viewer(writer, Role::staff), {writer.post, summary});
    ASSERT_EQ(view.sections[4].loose.size(), 1u);
    EXPECT_EQ(view.sections[4].loose[0].text, "46");
    ASSERT_EQ(view.sections[4].comments.size(), 1u);
    EXPECT_EQ(view.sections[4].comments[0].by, "Nguyễn Văn An");
    ASSERT_EQ(view.stated.size(), 1u);
    EXPECT_FALSE(view.stated[0].used);
    EXPECT_EQ(view.stated[0].by, "Lê Văn Cẩn");
    write("Tuần tra {{stated:" + figure.text() + "}} lượt.");
    view = *summary_view(reader, viewer(writer, Role::staff), {writer.post, summary});
    EXPECT_TRUE(view.sections[4].loose.empty());
    EXPECT_TRUE(view.stated[0].used);
}

}  // namespace
}  // namespace gb
