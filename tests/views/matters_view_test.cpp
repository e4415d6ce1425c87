// What the pages of matters from below show on both levels, and who reads who brought them.

#include "house/views/book.hpp"
#include "house/views/matter.hpp"
#include "store/views/figures.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::MatterList;
using views::MatterPage;

class Matter_pages : public Pages {
  protected:
    Matter_pages()
        : elsewhere(establish("Đơn vị khác", "military_command", "province")),
          stranger(fixture.person(elsewhere, "Người Lạ", "commander")) {}

    /// By the first commune; the province is to answer by 20/02/2026.
    Uuid receive(const std::string& subject = "Ngầm tràn thiếu cọc tiêu",
                 const std::string& more = "") {
        minutes_pass(1);
        return done_of(give(one, "matter.receive",
                            R"({"subject":")" + subject + R"(","place":"Thôn 3","competent":)" +
                                quoted(province) + R"(,"due":"2026-02-20")" + more + "}"))
            .ids.front();
    }
    void answer(const Uuid& matter) {
        done_of(
            give(chief, "matter.answer",
                 R"({"matter":)" + quoted(matter) + R"(,"text":"Cắm 12 cọc","may_publish":true})"));
    }
    MatterPage seen_by(const Person_in_post& who, const Uuid& matter) {
        return page<MatterPage>(who, "matter", {{"id", matter.text()}});
    }
    std::size_t count(const Person_in_post& who, Query query) {
        return page<MatterList>(who, "matters", std::move(query)).matters.size();
    }
    std::int64_t figure(const std::string& name) {
        return count_figure(ledger.database(),
                            {FigureForm::figure, name, "", province, FigureScope::subtree,
                             *Date::parse("2026-02-01"), *Date::parse("2026-02-28")})
            .value;
    }

    Id<Unit> elsewhere;
    Person_in_post stranger;
};

TEST_F(Matter_pages, a_late_matter_is_seen_on_both_levels) {
    const auto matter = receive();
    EXPECT_EQ(seen_by(one, matter).late_days, 0);
    at("2026-02-23", 8);
    for (const auto& who : {one, chief}) {
        EXPECT_EQ(seen_by(who, matter).late_days, 3);
        EXPECT_EQ(count(who, {{"filter", "late"}}), 1u);
        EXPECT_EQ(count(who, {{"filter", "open"}}), 1u);
    }
    answer(matter);
    at("2026-03-10", 8);
    const auto late = seen_by(one, matter);
    EXPECT_EQ(late.state, MatterState::answered);
    EXPECT_EQ(late.late_days, 3) << "it grows no more once it is answered";
    EXPECT_EQ(late.answer, "Cắm 12 cọc");
    EXPECT_EQ(count(one, {{"filter", "late"}}), 1u);
    EXPECT_EQ(count(one, {{"filter", "open"}}), 0u);
    EXPECT_EQ(count(one, {{"filter", "answered"}}), 1u);
}

TEST_F(Matter_pages, each_side_has_its_drawer_and_a_stranger_none) {
    const auto matter = receive();
    EXPECT_EQ(count(one, {{"box", "ours"}}), 1u);
    EXPECT_EQ(count(one, {{"box", "to_us"}}), 0u);
    EXPECT_EQ(count(chief, {{"box", "to_us"}}), 1u);
    EXPECT_EQ(count(chief, {}), 1u);
    EXPECT_EQ(count(two, {}), 0u) << "of another commune";
    EXPECT_EQ(count(stranger, {}), 0u);
    EXPECT_EQ(failure(stranger, "matter", {{"id", matter.text()}}), "rights.not_yours_to_read");
    EXPECT_EQ(failure(one, "matter", {{"id", uuid_of(5).text()}}), "view.not_found");
}

TEST_F(Matter_pages, what_is_due_first_stands_first_and_what_is_over_last) {
    const auto closed = receive("Một");
    receive("Hai");
    answer(closed);
    done_of(give(one, "matter.close", R"({"matter":)" + quoted(closed) + "}"));
    const auto list = page<MatterList>(one, "matters").matters;
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].subject, "Hai");
    EXPECT_EQ(list[1].state, MatterState::closed);
    EXPECT_EQ(count(one, {{"filter", "over"}}), 1u);
}

TEST_F(Matter_pages, who_brought_it_is_erased_in_the_book_in_which_it_stands) {
    const auto matter = receive("Giếng khô", R"(,"submitter":"Lê Thị Bưởi")");
    const auto number =
        page<views::SubmitterView>(one, "matter/submitter", {{"id", matter.text()}}).number;
    fixture.system("unit.dissolve", R"({"unit":)" + quoted(first) +
                                        R"(,"on":"2026-02-11","basis":"QĐ 1","successor":)" +
                                        quoted(second) + R"(,"force_reason":""})");
    at("2026-02-11", 8);
    fixture.system("unit.wind_up",
                   R"({"unit":)" + quoted(first) + R"(,"heir":null,"force_reason":""})");
    const auto inspector = fixture.person(second, "Ngô Thanh Tra", "inspector");
    const auto read = page<views::SubmitterView>(two, "matter/submitter", {{"id", matter.text()}});
    EXPECT_EQ(read.book.id, first);
    EXPECT_EQ(read.number, number);
    done_of(give(inspector, "book.erase",
                 R"({"unit":)" + quoted(read.book.id) + R"(,"number":)" +
                     std::to_string(read.number) + R"(,"reason":"theo yêu cầu"})"));
    EXPECT_FALSE(page<views::SubmitterView>(two, "matter/submitter", {{"id", matter.text()}}).name);
}

TEST_F(Matter_pages, the_page_of_the_book_tells_nobody_who_brought_it) {
    receive("Giếng khô", R"(,"submitter":"Lê Thị Bưởi")");
    for (const auto& [who, unit] : {std::pair(one, one.unit), std::pair(chief, one.unit)}) {
        const auto json = raw(who, "book", {{"unit", unit.text()}});
        ASSERT_TRUE(json);
        EXPECT_EQ(json->find("Bưởi"), std::string::npos);
        const auto book = from_json<views::Book>(*json, Trust::recorded).value();
        const auto withheld = std::ranges::count_if(
            book.entries, [](const views::EntryView& entry) { return entry.withheld; });
        EXPECT_EQ(withheld, 1);
    }
}

TEST_F(Matter_pages, who_brought_it_is_read_only_where_it_was_taken_in) {
    const auto matter = receive("Giếng khô", R"(,"submitter":"Lê Thị Bưởi")");
    EXPECT_TRUE(seen_by(chief, matter).has_submitter);
    const auto read = page<views::SubmitterView>(one, "matter/submitter", {{"id", matter.text()}});
    EXPECT_EQ(read.name, "Lê Thị Bưởi");
    EXPECT_EQ(failure(chief, "matter/submitter", {{"id", matter.text()}}),
              "rights.not_yours_to_read");
    const auto silent = receive("Đường hẹp");
    EXPECT_EQ(failure(one, "matter/submitter", {{"id", silent.text()}}), "view.not_found");
    EXPECT_EQ(raw(chief, "matter", {{"id", matter.text()}})->find("Bưởi"), std::string::npos);
    EXPECT_EQ(raw(one, "matter", {{"id", matter.text()}})->find("Bưởi"), std::string::npos)
        << "not in the story either";
}

TEST_F(Matter_pages, are_counted_for_the_summary) {
    const auto in_time = receive("Một");
    const auto late = receive("Hai");
    receive("Ba");
    const auto wrong = receive("Bốn");
    answer(in_time);
    done_of(give(one, "matter.strike",
                 R"({"matter":)" + quoted(wrong) + R"(,"reason":"ghi hai lần"})"));
    at("2026-02-25", 8);
    answer(late);
    EXPECT_EQ(figure("matters_received"), 3) << "what was struck is not counted";
    EXPECT_EQ(figure("matters_answered_in_time"), 1);
    EXPECT_EQ(figure("matters_late"), 2) << "answered late, and not answered";
}

}  // namespace
}  // namespace gb::test
