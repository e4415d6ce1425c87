// What the pages of a conference show, and to whom: the organiser, those invited, those addressed.

#include "house/views/conference.hpp"
#include "house/views/desk.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::ConferenceList;
using views::ConferenceView;

class Conference_pages : public Pages {
  protected:
    Conference_pages()
        : post(establish("Đồn Biên phòng", "border_guard", "base")),
          guard(fixture.person(post, "Hồ Văn Biên", "commander")),
          elsewhere(establish("Đơn vị khác", "military_command", "province")),
          stranger(fixture.person(elsewhere, "Người Lạ", "commander")) {}

    static std::string head(const std::string& title, const std::string& more = "") {
        return R"("conference_kind":"tong_ket","title":")" + title +
               R"(","chairs":[{"name":"Đ/c An","titles":[],"opened":true,"directed":true}])" + more;
    }
    static std::string of(const Uuid& conference, const std::string& more) {
        return R"({"conference":)" + quoted(conference) + "," + more + "}";
    }
    std::string days_from_now(int days) { return Date{fixture.clock.at.date().days + days}.text(); }
    Uuid prepare(const std::string& title, const std::string& more = "") {
        minutes_pass(1);
        return done_of(give(one, "conference.prepare", "{" + head(title, more) + "}")).ids.front();
    }
    /// Held today by the first commune; the border guard is invited.
    Uuid invite(const std::string& title = "Tổng kết") {
        const auto id = prepare(title, R"(,"held_on":")" + days_from_now(0) + "\"");
        done_of(give(one, "conference.invite",
                     of(id, R"("units":)" + list_of({post}) +
                                R"(,"group":"none","posts":["Đồn trưởng"],"prepare":"Số liệu")")));
        return id;
    }
    void conclude(const Uuid& id) {
        minutes_pass(1);
        done_of(give(one, "conference.conclude",
                     of(id, R"("text":"Tốt","groups":[{"addressee":"Xã hai","group":"none",)"
                            R"("owners":)" +
                                list_of({second}) +
                                R"(,"bullets":[{"text":"Sửa cống","kind":"task","standing":false},)"
                                R"({"text":"Để biết","kind":"information","standing":false}]},)"
                                R"({"addressee":"Đồn","group":"none","owners":)" +
                                list_of({post}) +
                                R"(,"bullets":[{"text":"Tuần tra bến","kind":"task",)"
                                R"("standing":false}]}])")));
        done_of(
            give(one, "conference.instruct", of(id, R"("urgency":"none","signer_prefix":"none")")));
    }
    ConferenceView seen_by(const Person_in_post& who, const Uuid& id) {
        return page<ConferenceView>(who, "conference", {{"id", id.text()}});
    }

    Id<Unit> post;
    Person_in_post guard;
    Id<Unit> elsewhere;
    Person_in_post stranger;
};

TEST_F(Conference_pages, tick_a_step_by_what_was_done_and_not_by_the_day) {
    using Step = views::ConferenceStep;
    using Steps = std::vector<Step>;
    const auto id = prepare("Tổng kết", R"(,"held_on":")" + days_from_now(0) +
                                            R"(","topics":["Tổng kết năm"],)"
                                            R"("participants":[{"label":"Các xã","invited":9}])");
    EXPECT_EQ(seen_by(one, id).done, Steps{Step::prepare});
    EXPECT_EQ(seen_by(one, id).stage, views::ConferenceStage::prepared);
    done_of(give(one, "conference.attend", of(id, R"("participant":0,"attended":8)")));
    EXPECT_EQ(seen_by(one, id).done, (Steps{Step::prepare, Step::conduct}));
    EXPECT_EQ(seen_by(one, id).stage, views::ConferenceStage::held);
    conclude(id);
    EXPECT_EQ(seen_by(one, id).done, (Steps{Step::prepare, Step::conduct, Step::conclude}));
}

TEST_F(Conference_pages, do_not_tick_the_hall_where_only_the_conclusions_were_written) {
    const auto id = invite();
    conclude(id);
    EXPECT_EQ(seen_by(one, id).done,
              std::vector<views::ConferenceStep>{views::ConferenceStep::conclude});
}

TEST_F(Conference_pages, an_invitation_stands_on_the_desk_until_it_is_answered) {
    const auto id = invite();
    const auto list = page<ConferenceList>(guard, "conferences");
    ASSERT_EQ(list.invited.size(), 1u);
    EXPECT_TRUE(list.conferences.empty());
    EXPECT_EQ(list.invited[0].reply, InvitationState::silent);
    const auto open = page<views::Desk>(guard, "desk").open;
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].kind, "conference");
    EXPECT_EQ(open[0].id, id);
    done_of(give(guard, "invitation.answer",
                 of(id, R"("posts":[{"post":"Đồn trưởng","coming":"comes"}])")));
    EXPECT_TRUE(page<views::Desk>(guard, "desk").open.empty());
    EXPECT_EQ(page<ConferenceList>(guard, "conferences").invited[0].reply,
              InvitationState::answered);
}

TEST_F(Conference_pages, the_organiser_sees_who_comes_and_ticks_them) {
    const auto id = invite();
    done_of(give(guard, "invitation.answer",
                 of(id, R"("posts":[{"post":"Đồn trưởng","coming":"sends_another",)"
                        R"("instead":"Đồn phó"},{"post":"Trợ lý","coming":"comes"}])")));
    auto view = seen_by(one, id);
    ASSERT_EQ(view.invitations.size(), 1u);
    EXPECT_EQ(view.invitations[0].state, InvitationState::answered);
    ASSERT_EQ(view.roll.size(), 2u) << "also a post that only the answer names";
    EXPECT_EQ(view.roll[0].instead, "Đồn phó");
    EXPECT_FALSE(view.roll[0].presence);
    done_of(give(one, "conference.tick",
                 of(id, R"("unit":)" + quoted(post) +
                            R"(,"post":"Đồn trưởng","presence":"replaced","note":"Đồn phó")")));
    view = seen_by(one, id);
    EXPECT_EQ(view.roll[0].presence, Presence::replaced);
    EXPECT_EQ(view.body.participants[0].attended->value, 1);
    EXPECT_FALSE(view.own);
}

TEST_F(Conference_pages, an_answer_from_before_the_move_is_shown_as_such) {
    const auto id = invite();
    done_of(give(guard, "invitation.answer",
                 of(id, R"("posts":[{"post":"Đồn trưởng","coming":"comes"}])")));
    done_of(give(one, "conference.amend",
                 of(id, head("Tổng kết", R"(,"held_on":")" + days_from_now(2) +
                                             R"(","participants":[{"unit":)" + quoted(post) +
                                             R"(,"posts":["Đồn trưởng"],"invited":1}])"))));
    EXPECT_EQ(seen_by(one, id).invitations[0].state, InvitationState::answered_earlier);
    EXPECT_EQ(page<views::Desk>(guard, "desk").open.size(), 1u) << "it is asked again";
}

TEST_F(Conference_pages, an_invited_unit_reads_all_but_what_others_answered) {
    const auto id = invite();
    conclude(id);
    const auto view = seen_by(guard, id);
    ASSERT_TRUE(view.own);
    ASSERT_TRUE(view.own->invitation);
    EXPECT_EQ(view.own->invitation->prepare.value, "Số liệu");
    EXPECT_EQ(view.own->groups, (std::vector<std::int64_t>{2}));
    EXPECT_EQ(view.conclusions->groups.size(), 2u);
    EXPECT_TRUE(view.invitations.empty());
    EXPECT_TRUE(view.roll.empty());
}

TEST_F(Conference_pages, an_addressed_unit_reads_only_what_is_said_to_it) {
    const auto id = invite();
    done_of(give(one, "conference.contribute",
                 of(id, R"("speaker":"Khách mời","text":"Thiếu xuồng")")));
    EXPECT_EQ(failure(stranger, "conference", {{"id", id.text()}}), "rights.not_yours_to_read");
    conclude(id);
    const auto view = seen_by(two, id);
    ASSERT_TRUE(view.own);
    EXPECT_FALSE(view.own->invitation);
    EXPECT_EQ(view.own->groups, (std::vector<std::int64_t>{1}));
    ASSERT_EQ(view.conclusions->groups.size(), 1u);
    EXPECT_EQ(view.conclusions->groups[0].addressee.value, "Xã hai");
    EXPECT_TRUE(view.contributions.empty());
    EXPECT_EQ(failure(stranger, "conference", {{"id", id.text()}}), "rights.not_yours_to_read");
}

TEST_F(Conference_pages, an_addressed_unit_does_not_read_what_others_have_to_do_nor_who_came) {
    const auto id = invite();
    done_of(give(one, "conference.attend", of(id, R"("participant":0,"attended":1)")));
    conclude(id);
    const auto whole = seen_by(one, id);
    EXPECT_EQ(whole.tasks.size(), 2u);
    EXPECT_EQ(whole.body.participants.at(0).attended, 1);
    const auto view = seen_by(two, id);
    ASSERT_EQ(view.tasks.size(), 1u);
    EXPECT_EQ(view.tasks[0].text, "Sửa cống");
    EXPECT_FALSE(view.body.participants.at(0).attended);
    EXPECT_TRUE(view.missing.empty());
    EXPECT_EQ(seen_by(guard, id).tasks.size(), 2u) << "who took part heard it";
}

TEST_F(Conference_pages, the_next_of_the_same_kind_accounts_for_it_first) {
    const auto first_one = invite("Năm ngoái");
    conclude(first_one);
    auto board = seen_by(one, first_one).followup;
    ASSERT_TRUE(board);
    ASSERT_EQ(board->lines.size(), 2u) << "only what is to be done";
    EXPECT_TRUE(board->lines[0].task);
    EXPECT_EQ(board->lines[0].total, 1);
    EXPECT_EQ(board->lines[0].accepted, 0);
    done_of(give(two, "answer.accept", R"({"task":)" + quoted(*board->lines[0].task) + "}"));
    minutes_pass(1);
    const auto next = prepare("Năm nay");
    auto view = seen_by(one, next);
    ASSERT_TRUE(view.before);
    EXPECT_EQ(view.before->title, "Năm ngoái");
    EXPECT_EQ(view.before->lines[0].accepted, 1);
    EXPECT_NE(std::find(view.missing.begin(), view.missing.end(), "conference.missing.accounts"),
              view.missing.end());
    for (const auto* group : {"1", "2"}) {
        done_of(give(one, "conference.account",
                     of(next, R"("previous":)" + quoted(first_one) + R"(,"group":)" + group +
                                  R"(,"bullet":1,"outcome":"done","text":"Đã nghiệm thu")")));
    }
    view = seen_by(one, next);
    EXPECT_EQ(view.before->lines[1].outcome, AccountOutcome::done);
    EXPECT_EQ(std::find(view.missing.begin(), view.missing.end(), "conference.missing.accounts"),
              view.missing.end());
    EXPECT_FALSE(seen_by(one, first_one).before) << "a conference does not follow itself";
    EXPECT_FALSE(seen_by(one, first_one).followup->accounted_in);
    conclude(next);
    board = seen_by(one, first_one).followup;
    EXPECT_EQ(board->accounted_in, Id<Conference>(next));
    EXPECT_EQ(board->lines[1].account, "Đã nghiệm thu") << "its own board says so too";
    EXPECT_EQ(seen_by(one, next).before->conference, Id<Conference>(first_one));
}

TEST_F(Conference_pages, what_could_not_be_accounted_for_stands_on_each_board_after) {
    const auto first_one = invite("Năm kia");
    conclude(first_one);
    minutes_pass(1);
    const auto account = [&](const Uuid& in, const char* group, const char* outcome) {
        done_of(
            give(one, "conference.account",
                 of(in, R"("previous":)" + quoted(first_one) + R"(,"group":)" + group +
                            R"(,"bullet":1,"text":"Chờ biên bản","outcome":")" + outcome + "\"")));
    };
    const auto second_one = prepare("Năm ngoái");
    account(second_one, "1", "done");
    account(second_one, "2", "not_accounted");
    EXPECT_TRUE(seen_by(one, second_one).carried.empty()) << "it is the board of the last one";
    done_of(give(one, "conference.conclude", of(second_one, R"("text":"Hết","groups":[])")));
    minutes_pass(60);
    const auto third_one = prepare("Năm nay");
    auto view = seen_by(one, third_one);
    EXPECT_FALSE(view.before) << "the last one gave nothing to do";
    ASSERT_EQ(view.carried.size(), 1u);
    EXPECT_EQ(view.carried[0].title, "Năm kia");
    ASSERT_EQ(view.carried[0].lines.size(), 1u) << "only what is left";
    EXPECT_EQ(view.carried[0].lines[0].group, 2);
    EXPECT_TRUE(view.carried[0].lines[0].unaccounted_since);
    EXPECT_EQ(view.carried[0].lines[0].passed_over, 1);
    EXPECT_NE(std::find(view.missing.begin(), view.missing.end(), "conference.missing.accounts"),
              view.missing.end());
    account(third_one, "2", "done");
    done_of(give(one, "conference.conclude", of(third_one, R"("text":"Hết","groups":[])")));
    view = seen_by(one, third_one);
    ASSERT_EQ(view.carried.size(), 1u) << "what was said stays on its page";
    EXPECT_EQ(view.carried[0].lines[0].outcome, AccountOutcome::done);
    EXPECT_FALSE(view.carried[0].lines[0].unaccounted_since);
    const auto own = seen_by(one, first_one).followup;
    EXPECT_EQ(own->lines[1].outcome, AccountOutcome::done) << "the last word counts";
}

TEST_F(Conference_pages, show_the_notice_of_conclusions_while_it_is_reviewed) {
    const auto clerk = fixture.person(first, "Trần Thị Mai", "clerk");
    const auto id = prepare("Tổng kết");
    done_of(
        give(one, "conference.conclude",
             of(id, R"("text":"","groups":[{"addressee":"Xã hai","group":"none","owners":)" +
                        list_of({second}) +
                        R"(,"bullets":[{"text":"Sửa cống","kind":"task","standing":false}]}])")));
    EXPECT_FALSE(seen_by(clerk, id).notice);
    const auto draft = done_of(give(clerk, "conference.submit_notice",
                                    of(id, R"("urgency":"none","reviewer":)" + quoted(one.post) +
                                               R"(,"signer":)" + quoted(one.post))))
                           .ids[1];
    auto notice = seen_by(clerk, id).notice;
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->id, Id<DocumentDraft>(draft));
    EXPECT_EQ(notice->conference, Id<Conference>(id));
    EXPECT_TRUE(notice->yours);
    EXPECT_TRUE(seen_by(one, id).notice->before_you);
    const auto on_draft = R"({"draft":)" + quoted(draft);
    done_of(give(one, "draft.return", on_draft + R"(,"reason":"Ghi rõ hạn"})"));
    notice = seen_by(clerk, id).notice;
    EXPECT_EQ(notice->state, DraftState::returned);
    EXPECT_EQ(notice->reason, "Ghi rõ hạn");
}

TEST_F(Conference_pages, an_account_or_a_tick_without_words_says_none) {
    const auto last = invite("Năm ngoái");
    conclude(last);
    const auto next = invite("Năm nay");
    done_of(give(one, "conference.account",
                 of(next, R"("previous":)" + quoted(last) +
                              R"(,"group":1,"bullet":1,"outcome":"continues","text":"")")));
    done_of(give(one, "conference.tick",
                 of(next, R"("unit":)" + quoted(post) +
                              R"(,"post":"Đồn trưởng","presence":"absent","note":"")")));
    const auto view = seen_by(one, next);
    EXPECT_EQ(view.before->lines[0].outcome, AccountOutcome::continues);
    EXPECT_FALSE(view.before->lines[0].account);
    EXPECT_EQ(view.roll[0].presence, Presence::absent);
    EXPECT_FALSE(view.roll[0].note);
}

TEST_F(Conference_pages, a_paper_that_is_due_is_missed) {
    const auto id = prepare("Tổng kết", R"(,"papers":[{"title":"Bốn tại chỗ","by":"Xã","due":")" +
                                            days_from_now(3) + "\"}]");
    const auto missed = [&] {
        const auto missing = seen_by(one, id).missing;
        return std::find(missing.begin(), missing.end(), "conference.missing.papers") !=
               missing.end();
    };
    EXPECT_TRUE(missed());
    done_of(give(one, "conference.receive_paper", of(id, R"("paper":0)")));
    EXPECT_FALSE(missed());
}

}  // namespace
}  // namespace gb::test
