// The rows of the log as the desk shows them: what they are about, and what was made of them.

#include "house/views/desk.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

class Desk_page : public Pages {
  protected:
    Uuid write(const std::vector<Id<Unit>>& about, const std::string& references = "[]") {
        minutes_pass(1);
        return done_of(give(one, "log.write",
                            R"({"duty":"operations","type":"report","text":"Khói","about":)" +
                                list_of(about) + R"(,"references":)" + references + "}"))
            .ids.front();
    }
    Uuid report_of(const Uuid& row) {
        return done_of(give(one, "information.report",
                            R"({"event_class":"forest_fire","text":"Cháy","place":"Đồi Mỏ",)"
                            R"("source":"own_observation","reliability":"reliable",)"
                            R"("group":"none","addressees":)" +
                                list_of({second}) + R"(,"log_entry":)" + quoted(row) + "}"))
            .ids.front();
    }
    views::LogPage log(const Query& query = {}) { return page<views::LogPage>(one, "log", query); }
};

TEST_F(Desk_page, names_units_as_they_were_called_when_it_happened) {
    write({second});
    at("2026-02-12");
    fixture.system("unit.rename", R"({"unit":)" + quoted(second) +
                                      R"(,"new_name":"Ban CHQS xã Mới","from":"2026-02-11"})");
    write({first, second});
    const auto rows = page<views::Desk>(one, "desk").log;
    ASSERT_EQ(rows.size(), 2u);
    ASSERT_EQ(rows[0].about.size(), 2u);
    EXPECT_EQ(rows[0].about[1].name, "Ban CHQS xã Mới");
    EXPECT_EQ(rows[1].about.at(0).name, "Ban CHQS xã Hai");
}

TEST_F(Desk_page, shows_of_each_row_its_own_lists) {
    std::vector<Uuid> written;
    for (int i = 0; i < 40; ++i) {
        const auto to = R"([{"kind":"log_entry","id":)" +
                        quoted(written.empty() ? first : written.back()) + "}]";
        written.push_back(i % 3 == 0   ? write({})
                          : i % 3 == 1 ? write({second, first})
                                       : write({first}, to));
    }
    const auto rows = log().rows;
    ASSERT_EQ(rows.size(), written.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto at = written.size() - 1 - i;
        ASSERT_EQ(rows[i].id, written[at]);
        ASSERT_EQ(rows[i].about.size(), (at % 3 == 0 ? 0u : at % 3 == 1 ? 2u : 1u));
        ASSERT_EQ(rows[i].references.size(), (at % 3 == 2 ? 1u : 0u));
        if (at % 3 == 1) EXPECT_EQ(rows[i].about[0].id, second);
        if (at % 3 == 2) EXPECT_EQ(rows[i].references[0].id, written[at - 1]);
    }
}

TEST_F(Desk_page, tells_on_every_page_of_the_log_what_was_reported_of_a_row) {
    std::vector<Uuid> written;
    for (int i = 0; i < 65; ++i) written.push_back(write({}));
    const auto early = report_of(written[2]);
    const auto late = report_of(written[60]);
    const auto newest = log();
    ASSERT_EQ(newest.rows.size(), 60u);
    ASSERT_TRUE(newest.more);
    const auto rest = log({{"before", std::to_string(*newest.more)}});
    ASSERT_EQ(rest.rows.size(), 5u);
    EXPECT_FALSE(rest.more);
    EXPECT_EQ(newest.rows[4].information, Id<Information>(late));
    EXPECT_EQ(rest.rows[2].information, Id<Information>(early));
    std::size_t told = 0;
    for (const auto* page : {&newest, &rest}) {
        for (const auto& row : page->rows) told += row.information.has_value();
    }
    EXPECT_EQ(told, 2u);
}

TEST_F(Desk_page, tells_who_is_on_in_two_units_at_once) {
    done_of(give(one, "watch.open", R"({"duty":"operations"})"));
    EXPECT_TRUE(page<views::Desk>(one, "desk").watches.at(0).elsewhere.empty());
    const auto there = Id<Post>(fixture.system(
        "post.appoint", R"({"unit":)" + quoted(second) + R"(,"person":)" + quoted(one.person) +
                            R"(,"title":"Trực ban","role":"duty_officer",)"
                            R"("from":"2020-01-01"})"));
    done_of(give({one.person, there, Id<Unit>(second)}, "watch.open", R"({"duty":"internal"})"));
    const auto watch = page<views::Desk>(one, "desk").watches.at(0);
    ASSERT_EQ(watch.elsewhere.size(), 1u);
    EXPECT_EQ(watch.elsewhere[0].unit.id, second);
    EXPECT_EQ(watch.elsewhere[0].duty, Duty::internal);
}

// The newest rows are kept until the head of the book moves (store/latest_rows.hpp): whatever
// changes what they show must move it, or stand elsewhere.
TEST_F(Desk_page, shows_after_every_act_what_the_log_shows) {
    const auto same = [&](const char* after) {
        EXPECT_EQ(to_json(page<views::Desk>(one, "desk").log), to_json(log().rows)) << after;
    };
    same("nothing was written");
    const auto row = write({second});
    same("a row was written");
    const auto wrong = write({});
    same("a second row");
    minutes_pass(1);
    done_of(give(one, "log.strike", R"({"entry":)" + quoted(wrong) + R"(,"reason":"nhầm"})"));
    same("it was struck");
    EXPECT_TRUE(page<views::Desk>(one, "desk").log[0].struck);
    report_of(row);
    same("an item was made of the first");
    EXPECT_TRUE(page<views::Desk>(one, "desk").log[1].information);
    fixture.system("unit.rename", R"({"unit":)" + quoted(second) +
                                      R"(,"new_name":"Ban CHQS xã Mới","from":"2026-02-01"})");
    same("a unit that a row is about was renamed");
    const auto inspector = fixture.person(first, "Đỗ Thanh Tra", "inspector");
    const auto number = page<views::Desk>(one, "desk").log[1].number;
    done_of(give(inspector, "book.erase",
                 R"({"unit":)" + quoted(one.unit) + R"(,"number":)" + std::to_string(number) +
                     R"(,"reason":"theo đơn"})"));
    same("words were erased");
    EXPECT_FALSE(page<views::Desk>(one, "desk").log[1].text);
}

}  // namespace
}  // namespace gb::test
