// What bears the number that somebody types comes first, before what only speaks of it.

#include "house/views/search.hpp"
#include "store/search_numbers.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using Labels = std::vector<std::string>;

class Numbers_found : public Pages {
  protected:
    Uuid make(const Person_in_post& who, std::string_view command, const std::string& body) {
        minutes_pass(1);
        return done_of(give(who, command, "{" + body + "}")).ids.front();
    }
    Uuid receive(const std::string& symbol, const std::string& subject = "Về việc gác đêm") {
        return make(clerk, "document.receive",
                    R"("type":"cong_van","symbol":")" + symbol +
                        R"(","issued_on":"2026-02-02","issuer":"Quân khu","urgency":"none",)"
                        R"("secrecy":"none","subject":")" +
                        subject + "\"");
    }
    Uuid write(const Person_in_post& who, const std::string& text) {
        return make(who, "log.write",
                    R"("duty":"operations","type":"report","text":")" + text +
                        R"(","about":[],"references":[])");
    }
    views::SearchResults found(const Person_in_post& who, const std::string& typed,
                               Query more = {}) {
        more["q"] = typed;
        return page<views::SearchResults>(who, "search", std::move(more));
    }
    Labels labels(const std::string& typed) {
        Labels all;
        for (const auto& hit : found(chief, typed).hits) all.push_back(hit.label);
        return all;
    }
    /// What stands above everything else.
    std::string first_label(const std::string& typed) {
        const auto all = labels(typed);
        return all.empty() ? "nothing" : all.front();
    }
};

TEST_F(Numbers_found, come_before_newer_rows_that_speak_of_them_however_they_are_typed) {
    receive("12/QĐ-UBND");
    receive("5/BC");
    receive("29/2026/NĐ-CP");
    write(chief, "Căn cứ 12/QĐ-UBND, số 5/BC và số 29/2026/NĐ-CP");
    write(chief, "Nhắc lại 12/QĐ, 5/BC, 29/2026");
    for (const auto* typed :
         {"12/QĐ", "12/QĐ-UBND", "12/qd", "12 / QĐ", "số 12/QĐ-UBND", "Quyết định số 12/QĐ-UBND",
          "12-QĐ/UBND", "Quyết định 12/QĐ-UBND ngày 02/02/2026", "012/QĐ"}) {
        EXPECT_EQ(first_label(typed), "12/QĐ-UBND") << typed;
    }
    for (const auto* typed : {"Số 29/2026", "29/2026", "so 29/2026", "Nghị định số 29/2026",
                              "29/NĐ-CP", "29/2026/NĐ", "Số: 29/2026/NĐ-CP"}) {
        EXPECT_EQ(first_label(typed), "29/2026/NĐ-CP") << typed;
    }
    for (const auto* typed : {"số 5/BC", "5/BC", "báo cáo số 05/BC", "so 5/bc"}) {
        EXPECT_EQ(first_label(typed), "5/BC") << typed;
    }
    EXPECT_EQ(labels("12/QĐ"), (Labels{"12/QĐ-UBND", "2/2026", "1/2026"}))
        << "who speaks of it stands below, once";
}

TEST_F(Numbers_found, with_a_zero_before_them_are_the_same_numbers) {
    receive("05/QĐ-BCH");
    receive("5/QĐ-QK");
    write(chief, "Theo 05/QĐ-BCH");
    write(chief, "Theo 5/QĐ-QK");
    const Labels both{"5/QĐ-QK", "05/QĐ-BCH", "2/2026", "1/2026"};
    EXPECT_EQ(labels("05/QĐ"), both);
    EXPECT_EQ(labels("5/QĐ"), both);
    EXPECT_EQ(labels("số 005/QĐ"), both);
}

TEST_F(Numbers_found, are_other_numbers_where_only_their_beginning_is_the_same) {
    receive("12/QĐ-UBND");
    receive("121/QĐ-UBND");
    receive("1/QĐ-UBND");
    receive("12/TB-UBND");
    EXPECT_EQ(labels("12/QĐ"), Labels{"12/QĐ-UBND"});
    EXPECT_EQ(labels("1/QĐ"), Labels{"1/QĐ-UBND"});
    EXPECT_EQ(labels("12/2025"), Labels{});
    EXPECT_EQ(labels("số 12"), (Labels{"12/TB-UBND", "12/QĐ-UBND"}));
}

TEST_F(Numbers_found, of_a_register_are_those_of_its_rows_and_of_the_record_that_handed_them_over) {
    const auto watch = make(one, "watch.open", R"("duty":"operations")");
    write(one, "Đổi gác");
    write(one, "Theo dòng 1/2026");
    const auto handover = make(one, "handover.sign",
                               R"("watch":)" + quoted(watch) + R"(,"last_row":2,"checklist":[])");
    const auto first_row = found(one, "1/2026");
    ASSERT_EQ(first_row.hits.size(), 2u);
    EXPECT_EQ(first_row.hits[0].text, "Đổi gác");
    EXPECT_EQ(first_row.hits[1].text, "Theo dòng 1/2026");
    const auto last = found(one, "2/2026");
    ASSERT_EQ(last.hits.size(), 2u);
    EXPECT_EQ(last.hits[0].id, handover);
    EXPECT_EQ(last.hits[0].passage, "2/2026") << "the last row that it names";
    EXPECT_EQ(last.hits[1].label, "2/2026");
}

TEST_F(Numbers_found, of_a_decision_and_a_report_are_those_on_the_paper) {
    const auto proposal = make(one, "commendation.propose",
                               R"("decider":)" + quoted(province) +
                                   R"(,"form":"giay_khen","achievement":"Giữ đê","recipients":)"
                                   R"([{"recipient_kind":"collective","name":"Thôn 4"}])");
    minutes_pass(1);
    done_of(give(chief, "commendation.agree", R"({"commendation":)" + quoted(proposal) + "}"));
    make(chief, "award.decide",
         R"("form":"giay_khen","achievement":"Giữ đê","recipients":[{"commendation":)" +
             quoted(proposal) + R"(,"line":0}],"signer_prefix":"none","signer_post":)" +
             quoted(chief.post) + R"(,"authority":"05/QĐ","named_publicly":false)");
    write(chief, "Trao 1/QĐ");
    const auto decision = found(chief, "01/QĐ");
    ASSERT_EQ(decision.hits.size(), 2u);
    EXPECT_EQ(decision.hits[0].kind, views::SearchKind::award);
    EXPECT_EQ(found(one, decision.hits[0].label).hits.at(0).kind, views::SearchKind::award);
    EXPECT_EQ(found(two, decision.hits[0].label).hits.size(), 0u) << "none of its affair";

    const auto summary =
        make(chief, "summary.open",
             R"("title":"Báo cáo tuần","period_from":"2026-01-01","period_to":"2026-01-31",)"
             R"("as_of":"2026-01-31")");
    make(chief, "summary.issue",
         R"("summary":)" + quoted(summary) + R"(,"signer_prefix":"none","signer_post":)" +
             quoted(chief.post) + R"(,"recipients":["Như trên"])");
    const auto report = found(chief, "số 1/BC");
    ASSERT_FALSE(report.hits.empty());
    EXPECT_EQ(report.hits[0].id, summary);
    EXPECT_TRUE(report.hits[0].label.starts_with("01/BC")) << report.hits[0].label;
}

TEST_F(Numbers_found, given_to_a_paper_that_came_in_are_named_beside_its_own) {
    receive("12/CV");
    receive("13/CV");
    const auto hits = found(chief, "2/2026").hits;
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].label, "13/CV");
    EXPECT_EQ(hits[0].passage, "2/2026");
    EXPECT_FALSE(found(chief, "13/CV").hits.at(0).passage);
}

TEST_F(Numbers_found, go_on_to_the_next_page_and_then_to_the_words) {
    for (int i = 0; i < 35; ++i) receive("7/CV-XA" + std::to_string(i));
    for (int i = 0; i < 10; ++i) write(chief, "Trả lời 7/CV lần " + std::to_string(i));
    auto seen = found(chief, "7/CV");
    ASSERT_EQ(seen.hits.size(), 30u);
    EXPECT_EQ(seen.hits.front().label, "7/CV-XA34");
    ASSERT_TRUE(seen.more);
    seen = found(chief, "7/CV", {{"before", std::to_string(*seen.more)}});
    ASSERT_EQ(seen.hits.size(), 15u);
    EXPECT_EQ(seen.hits[4].label, "7/CV-XA0");
    EXPECT_EQ(seen.hits[5].text, "Trả lời 7/CV lần 9");
    EXPECT_FALSE(seen.more);
}

TEST(A_number, is_not_seen_in_dates_shares_and_amounts) {
    for (const auto* typed :
         {"20/11", "20/11/2026", "ngày 20/11/2026", "24/24 giờ", "10 km/h", "tháng 5/2026",
          "tổ tuần tra số 50 chốt", "12", "cấp 3", "/QĐ", "QĐ", "3 - 5 người"}) {
        EXPECT_FALSE(asked_number(typed)) << typed;
    }
    EXPECT_EQ(number_words("20/11"), std::vector<std::string>{});
    EXPECT_EQ(number_words("TB"), std::vector<std::string>{});
}

TEST(A_number, that_is_nothing_but_zeros_is_one) {
    ASSERT_TRUE(asked_number("000/QĐ"));
    EXPECT_EQ(asked_number("000/QĐ")->begins, asked_number("0/qd")->begins);
}

}  // namespace
}  // namespace gb::test
