// Registers as pages and spreadsheets show them, drafts, and the board of a directive.

#include "house/views/dissemination.hpp"
#include "house/views/draft.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::DisseminationBoard;
using views::RegisterNext;
using views::RegisterPage;

class Documents_office : public Pages {
  protected:
    Uuid receive(const std::string& symbol, const std::string& day = "2026-02-09") {
        minutes_pass(1);
        return done_of(give(clerk, "document.receive",
                            R"({"type":"cong_van","symbol":")" + symbol + R"(","issued_on":")" +
                                day + R"(","issuer":"Quân khu","urgency":"none",)" +
                                R"("secrecy":"none","subject":"V/v trực"})"))
            .ids.front();
    }
    Uuid issue(const Person_in_post& who = {}, const std::string& type = "chi_thi") {
        minutes_pass(1);
        return done_of(give(who.post.empty() ? chief : who, "document.issue",
                            R"({"type":")" + type + R"(","urgency":"none","secrecy":"none",)" +
                                R"("subject":"Trực Tết","signer_prefix":"none","groups":[)" +
                                R"({"addressee":"Các xã","group":"all_communes","owners":[]}],)" +
                                R"("lines":[]})"))
            .ids.front();
    }
    RegisterPage of(const Person_in_post& who, const std::string& direction) {
        return page<RegisterPage>(who, "documents", {{"direction", direction}});
    }
    void hold_session(const Person_in_post& who, const Uuid& document, const std::string& day) {
        done_of(give(who, "dissemination.record",
                     R"({"document":)" + quoted(document) + R"(,"held_on":")" + day +
                         R"(","form":"meeting","attended":20,"strength":24,"presenter":"CHT"})"));
    }
    static std::string about(const Uuid& document, const std::string& more = "") {
        return R"({"document":)" + quoted(document) + more + "}";
    }
};

TEST_F(Documents_office, numbers_run_without_gaps_also_where_one_was_annulled) {
    const auto wrong = receive("1/QK");
    receive("2/QK");
    done_of(give(clerk, "document.annul", about(wrong, R"(,"reason":"ghi nhầm")")));
    receive("3/QK");
    const auto lines = of(clerk, "received").lines;
    ASSERT_EQ(lines.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(lines[i].number, std::int64_t(3 - i));
    EXPECT_EQ(lines[2].annulled, "ghi nhầm");
    EXPECT_EQ(lines[2].next, RegisterNext::nothing);
    at("2027-01-05", 8);
    receive("4/QK", "2027-01-04");
    EXPECT_EQ(of(clerk, "received").lines.front().number, 1) << "a new year begins with 1";
    EXPECT_EQ(page<RegisterPage>(clerk, "documents", {{"direction", "received"}, {"year", "2026"}})
                  .lines.size(),
              3u);
}

TEST_F(Documents_office, a_line_says_what_is_to_be_done_next) {
    const auto document = receive("1/QK");
    const auto next = [&] { return of(an, "received").lines.front(); };
    EXPECT_EQ(next().next, RegisterNext::word);
    done_of(give(chief, "document.note",
                 about(document, R"(,"text":"Xã Một làm","owner":)" + quoted(first))));
    EXPECT_EQ(next().next, RegisterNext::tasks);
    EXPECT_EQ(next().tasks_open, 1);
    EXPECT_EQ(next().next_by, std::vector<std::string>{"Ban CHQS xã Một"});
    const auto filed = receive("2/QK");
    done_of(give(clerk, "document.file", about(filed)));
    EXPECT_EQ(of(an, "received").lines.front().next, RegisterNext::nothing);
}

TEST_F(Documents_office, what_another_unit_sent_waits_until_it_is_registered) {
    const auto document = issue();
    ASSERT_EQ(of(one, "received").waiting.size(), 1u);
    EXPECT_EQ(of(one, "received").waiting.front().next, RegisterNext::registration);
    const auto receipt = done_of(give(one, "document.register", about(document))).ids.front();
    EXPECT_TRUE(of(one, "received").waiting.empty());
    EXPECT_EQ(of(one, "received").lines.front().id, receipt);
    EXPECT_EQ(page<views::DocumentView>(one, "document", {{"id", document.text()}}).receipt,
              Id<Document>(receipt));
    EXPECT_EQ(of(two, "received").waiting.size(), 1u) << "each registers its own";
    done_of(give(two, "document.receive",
                 R"({"type":"chi_thi","symbol":"01/CT-BCH","issued_on":"2026-02-10","issuer":)"
                 R"("Bộ Chỉ huy tỉnh","urgency":"none","secrecy":"none","subject":"Trực Tết"})"));
    EXPECT_TRUE(of(two, "received").waiting.empty()) << "it was registered by hand";
}

TEST_F(Documents_office, two_who_issue_never_get_the_same_number) {
    const auto other = fixture.person(province, "Hoàng Thị Thư", "deputy_commander");
    std::set<std::int64_t> numbers;
    for (int i = 0; i < 6; ++i) {
        const auto id = issue(i % 2 ? other : chief, "thong_bao");
        EXPECT_TRUE(numbers.insert(get<Document>(id).number.number).second);
    }
    EXPECT_EQ(*numbers.rbegin(), 6);
}

TEST_F(Documents_office, the_board_of_a_directive_is_worked_out_from_the_books) {
    const auto document = issue();
    done_of(give(clerk, "document.ask_sessions", about(document, R"(,"by":"2026-02-12")")));
    const auto board = [&](const Person_in_post& who) {
        return page<DisseminationBoard>(who, "dissemination", {{"document", document.text()}});
    };
    EXPECT_EQ(of(clerk, "issued").lines.front().next, RegisterNext::sessions);
    hold_session(one, document, "2026-02-10");
    const auto seen = board(chief);
    EXPECT_EQ(seen.held, 1);
    EXPECT_EQ(seen.units, 2);
    EXPECT_EQ(seen.attended, 20);
    ASSERT_EQ(seen.each.size(), 2u);
    EXPECT_EQ(seen.each[0].unit.id, second) << "who has not held one stands first";
    EXPECT_FALSE(seen.late);
    at("2026-02-13", 8);
    EXPECT_TRUE(board(chief).late);
    hold_session(two, document, "2026-02-12");
    EXPECT_FALSE(board(chief).late);
    EXPECT_EQ(of(clerk, "issued").lines.front().next, RegisterNext::nothing);
    EXPECT_EQ(board(one).each.size(), 1u) << "another unit's sessions are not its affair";
    EXPECT_EQ(board(one).units, 1);
    EXPECT_TRUE(board(one).by_us);
    const auto stranger = fixture.person(establish("Đơn vị khác", "military_command", "province"),
                                         "Người Lạ", "commander");
    EXPECT_EQ(failure(stranger, "dissemination", {{"document", document.text()}}),
              "rights.not_yours_to_read");
}

TEST_F(Documents_office, a_board_was_closed_to_a_unit_that_got_the_document_for_information) {
    minutes_pass(1);
    const auto document =
        done_of(give(chief, "document.issue",
                     R"({"type":"chi_thi","urgency":"none","secrecy":"none","subject":"Trực Tết",)"
                     R"("signer_prefix":"none","groups":[{"addressee":"Xã Một","group":"none",)"
                     R"("owners":[)" +
                         quoted(first) + R"(]}],"lines":[],"recipients":[)" + quoted(second) +
                         "]}"))
            .ids.front();
    hold_session(two, document, "2026-02-10");
    const auto board =
        page<DisseminationBoard>(two, "dissemination", {{"document", document.text()}});
    ASSERT_EQ(board.each.size(), 1u);
    EXPECT_EQ(board.each[0].unit.id, second);
    EXPECT_TRUE(board.by_us);
}

TEST_F(Documents_office, a_struck_session_counts_no_more) {
    const auto document = issue();
    hold_session(one, document, "2026-02-10");
    const auto session =
        page<DisseminationBoard>(one, "dissemination", {{"document", document.text()}})
            .each.at(0)
            .sessions.at(0)
            .id;
    done_of(give(one, "dissemination.strike",
                 R"({"dissemination":)" + quoted(session) + R"(,"reason":"ghi nhầm"})"));
    const auto board =
        page<DisseminationBoard>(chief, "dissemination", {{"document", document.text()}});
    EXPECT_EQ(board.held, 0);
    EXPECT_EQ(board.attended, 0);
    EXPECT_TRUE(page<views::DisseminationList>(one, "disseminations").lines.empty());
}

TEST_F(Documents_office, a_draft_says_whom_it_waits_for) {
    const auto draft =
        done_of(give(clerk, "draft.write",
                     R"({"type":"thong_bao","urgency":"none","secrecy":"none","subject":"Trực",)"
                     R"("text":"Nội dung","groups":[],"lines":[],"recipients":[)" +
                         quoted(first) + "]}"))
            .ids.front();
    const auto list = [&](const Person_in_post& who) {
        return page<views::DraftList>(who, "drafts");
    };
    EXPECT_TRUE(list(clerk).drafts.at(0).before_you);
    EXPECT_FALSE(list(chief).drafts.at(0).before_you);
    ASSERT_EQ(list(clerk).signers.size(), 1u);
    const auto of_draft = [&](const std::string& more = "") {
        return R"({"draft":)" + quoted(draft) + more + "}";
    };
    done_of(give(
        clerk, "draft.submit",
        of_draft(R"(,"reviewer":)" + quoted(chief.post) + R"(,"signer":)" + quoted(chief.post))));
    EXPECT_TRUE(list(chief).drafts.at(0).before_you);
    EXPECT_NE(list(clerk).drafts.at(0).next_by.find("Trần Chỉ Huy"), std::string::npos);
    done_of(give(chief, "draft.confirm", of_draft(R"(,"signer_prefix":"none")")));
    EXPECT_TRUE(list(clerk).drafts.at(0).before_you) << "it waits for a number";
    EXPECT_FALSE(list(an).drafts.at(0).before_you);
    const auto document = done_of(give(clerk, "draft.issue", of_draft())).ids.front();
    const auto whole = page<views::DraftPage>(clerk, "draft", {{"id", draft.text()}});
    EXPECT_EQ(whole.symbol, "01/TB-BCH");
    EXPECT_EQ(whole.document, Id<Document>(document));
    EXPECT_EQ(whole.story.size(), 4u);
    EXPECT_EQ(page<views::DocumentView>(one, "document", {{"id", document.text()}}).text,
              "Nội dung");
    EXPECT_EQ(failure(one, "draft", {{"id", draft.text()}}), "rights.not_yours_to_read");
}

}  // namespace
}  // namespace gb::test
