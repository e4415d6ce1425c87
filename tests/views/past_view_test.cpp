// Every page can be asked as it was known at an instant, and as it had happened by then.

#include "house/views/desk.hpp"
#include "house/views/summary.hpp"
#include "house/views/task.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

class Past_pages : public Pages {
  protected:
    std::vector<std::string> rows(const char* sense, Instant at) {
        std::vector<std::string> texts;
        for (const auto& row :
             page<views::Desk>(an, "desk", {{sense, std::to_string(at.ms)}}).log) {
            texts.push_back(row.text.value_or("") + (row.struck ? " (gạch)" : ""));
        }
        return texts;
    }
    Uuid write(const std::string& text, std::optional<Instant> happened = {}) {
        return done_of(fixture.give(an, "log.write",
                                    R"({"duty":"operations","type":"note","text":")" + text +
                                        R"(","about":[],"references":[]})",
                                    {}, happened))
            .ids.front();
    }
};

using Texts = std::vector<std::string>;

TEST_F(Past_pages, the_desk_shows_what_was_known_and_what_had_happened) {
    const auto wrong = write("Đổi gác");
    const auto then = fixture.clock.at;
    fixture.clock.at.ms += 60'000;
    write("Tiếng nổ phía đông", then);
    done_of(
        fixture.give(an, "log.strike",
                     R"({"entry":")" + wrong.text() + R"(","reason":"nhầm","replacement":null})"));
    write("Xe về");
    EXPECT_EQ(rows("known", then), (Texts{"Đổi gác"}));
    EXPECT_EQ(rows("happened", then), (Texts{"Tiếng nổ phía đông", "Đổi gác (gạch)"}));
    EXPECT_EQ(rows("known", fixture.clock.at).size(), 3u);
}

TEST_F(Past_pages, the_chain_ends_where_it_ended_then) {
    write("Một");
    const auto then = page<views::Desk>(an, "desk").chain;
    const auto instant = fixture.clock.at;
    fixture.clock.at.ms += 60'000;
    write("Hai");
    const auto asked = page<views::Desk>(an, "desk", {{"known", std::to_string(instant.ms)}}).chain;
    EXPECT_EQ(asked.number, then.number);
    EXPECT_EQ(asked.code, then.code);
    EXPECT_GT(page<views::Desk>(an, "desk").chain.number, then.number);
}

TEST_F(Past_pages, a_row_entered_in_doubt_and_struck_later_is_shown_as_it_was_known) {
    write("Chắc");
    const auto then = fixture.clock.at;
    fixture.clock.at.ms += 365LL * 24 * 3'600'000;
    fixture.clock.doubt = true;
    const auto doubtful = write("Ngờ");
    fixture.clock.at = then;
    fixture.clock.at.ms += 60'000;
    fixture.clock.doubt = false;
    done_of(fixture.give(
        an, "log.strike",
        R"({"entry":")" + doubtful.text() + R"(","reason":"nhầm","replacement":null})"));
    EXPECT_EQ(rows("known", then), (Texts{"Ngờ", "Chắc"}));
    EXPECT_EQ(rows("known", fixture.clock.at), (Texts{"Ngờ (gạch)", "Chắc"}));
}

TEST_F(Past_pages, what_is_asked_badly_is_named) {
    const auto now = std::to_string(fixture.clock.at.ms);
    EXPECT_EQ(failure(an, "desk", {{"known", now}, {"happened", now}}), "as_of.one_sense");
    EXPECT_EQ(failure(an, "desk", {{"known", std::to_string(fixture.clock.at.ms + 1)}}),
              "as_of.in_future");
    EXPECT_NE(failure(an, "desk", {{"known", "hôm qua"}}), "");
}

}  // namespace
}  // namespace gb::test
