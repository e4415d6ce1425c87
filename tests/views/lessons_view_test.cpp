// Which shortcomings and lessons a conference, and a summary, accounts for first.

#include "house/views/lesson.hpp"
#include "house/views/summary.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::Lessons;

class Lesson_pages : public Pages {
  protected:
    Lesson_pages() : staff(fixture.person(province, "Vũ Minh Khoa", "staff")) {}

    Uuid record(const std::string& text, const std::string& period_to,
                const std::string& more = "") {
        minutes_pass(1);
        return done_of(give(staff, "lesson.record",
                            R"({"lesson_kind":"shortcoming","text":")" + text + R"(","owner":)" +
                                quoted(first) + R"(,"period_to":")" + period_to + "\"" + more +
                                "}"))
            .ids.front();
    }
    void account(const Uuid& lesson, const std::string& outcome, const std::string& more = "") {
        minutes_pass(1);
        done_of(give(staff, "lesson.account",
                     R"({"lesson":)" + quoted(lesson) + R"(,"outcome":")" + outcome +
                         R"(","text":"Đã làm")" + more + "}"));
    }
    Uuid conference(const std::string& reviewed_to) {
        return done_of(give(staff, "conference.prepare",
                            R"({"conference_kind":"giao_ban","title":"Giao ban","topics":[],)"
                            R"("organisers":[],"chairs":[],"participants":[],"programme":[],)"
                            R"("papers":[],"reviewed_from":"2026-01-01","reviewed_to":")" +
                                reviewed_to + "\"}"))
            .ids.front();
    }
    Lessons first_in(const Uuid& held) {
        return page<Lessons>(chief, "lessons", {{"conference", held.text()}});
    }
    Person_in_post staff;
};

TEST_F(Lesson_pages, a_conference_accounts_first_for_what_earlier_periods_left) {
    at("2026-02-10", 9);
    const auto old = record("Ghi sổ muộn", "2026-01-31");
    const auto settled = record("Máy hỏng", "2026-01-31");
    account(settled, "remedied");
    record("Mới thấy trong kỳ", "2026-02-10");
    const auto held = conference("2026-02-10");
    auto list = first_in(held);
    ASSERT_EQ(list.lessons.size(), 1u) << "not what is settled, nor what this period found itself";
    EXPECT_EQ(list.lessons[0].id, old);
    EXPECT_EQ(list.waiting, 1);
    account(old, "remedied", R"(,"conference":)" + quoted(held));
    list = first_in(held);
    ASSERT_EQ(list.lessons.size(), 1u) << "accounted for here, it stays on the list";
    EXPECT_EQ(list.waiting, 0);
    EXPECT_FALSE(list.lessons[0].open);
    EXPECT_TRUE(first_in(conference("2026-02-28")).lessons.size() == 1u);
}

TEST_F(Lesson_pages, what_a_conference_found_is_for_the_next_one) {
    at("2026-02-10", 9);
    const auto held = conference("2026-02-10");
    record("Rút ra tại hội nghị", "2026-02-01",
           R"(,"source":{"kind":"conference","id":)" + quoted(held) + "}");
    EXPECT_TRUE(first_in(held).lessons.empty());
    EXPECT_EQ(first_in(conference("2026-02-28")).lessons.size(), 1u);
}

TEST_F(Lesson_pages, a_summary_accounts_for_what_was_open_when_its_period_began) {
    at("2026-02-20", 9);
    const auto old = record("Ghi sổ muộn", "2026-02-14");
    const auto settled = record("Máy hỏng", "2026-02-14");
    account(settled, "remedied");
    at("2026-03-20", 9);
    account(old, "improving");
    const auto summary =
        done_of(give(staff, "summary.open",
                     R"({"title":"Báo cáo tháng","period_from":"2026-03-01",)"
                     R"("period_to":"2026-03-31","as_of":"2026-03-20","outline":"half_year"})"))
            .ids.front();
    const auto list = page<Lessons>(chief, "lessons", {{"summary", summary.text()}});
    ASSERT_EQ(list.lessons.size(), 1u);
    EXPECT_EQ(list.lessons[0].id, old);
    EXPECT_EQ(list.waiting, 0);
    EXPECT_EQ(list.lessons[0].accounts.at(0).outcome, LessonOutcome::improving);
    const auto left = page<views::FigureView>(
        chief, "summary/figure",
        {{"id", summary.text()}, {"figure", "lessons_left"}, {"form", "list"}});
    EXPECT_EQ(left.number, 1);
    ASSERT_EQ(left.evidence.size(), 1u);
    EXPECT_EQ(left.evidence[0].text, "Ghi sổ muộn – Đã làm");
}

TEST_F(Lesson_pages, the_unit_responsible_sees_them_and_others_do_not) {
    at("2026-02-10", 9);
    record("Ghi sổ muộn", "2026-02-01", R"(,"due":"2026-02-08")");
    const auto seen = page<Lessons>(one, "lessons");
    ASSERT_EQ(seen.lessons.size(), 1u);
    EXPECT_EQ(seen.lessons[0].overdue_days, 2);
    EXPECT_TRUE(page<Lessons>(two, "lessons").lessons.empty());
    EXPECT_EQ(failure(two, "lessons", {{"conference", conference("2026-02-10").text()}}),
              "rights.not_yours_to_read");
    EXPECT_EQ(failure(two, "lessons", {{"summary", uuid_of(4).text()}}), "view.not_found");
}

}  // namespace
}  // namespace gb::test
