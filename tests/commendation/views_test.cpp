// What the lists of commendations and awards show, and to whom: names only to whom they concern.

#include "house/views/commendation.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::AwardForms;
using views::Awards;
using views::AwardView;
using views::Commendations;
using views::CommendationState;
using views::CommendationView;

class Commendation_pages : public Pages {
  protected:
    Commendation_pages() : staff(fixture.person(province, "Vũ Trợ Lý", "staff")) {}

    Uuid propose(const Person_in_post& who, const std::string& name) {
        minutes_pass(1);
        return done_of(give(who, "commendation.propose",
                            R"({"decider":)" + quoted(province) +
                                R"(,"form":"giay_khen","achievement":"Đắp đê )" + name +
                                R"(","recipients":[{"recipient_kind":"individual","name":")" +
                                name + R"("},{"recipient_kind":"collective","name":"Thôn )" + name +
                                "\"}]}"))
            .ids.front();
    }
    void agree(const Uuid& proposal) {
        minutes_pass(1);
        done_of(give(staff, "commendation.agree", R"({"commendation":)" + quoted(proposal) + "}"));
    }
    /// The first two of each list, in one decision.
    Uuid decide(const std::vector<Uuid>& proposals, bool publicly) {
        minutes_pass(1);
        std::string chosen;
        for (const auto& id : proposals) {
            for (const char* place : {"0", "1"}) {
                chosen += (chosen.empty() ? "" : ",") + (R"({"commendation":)" + quoted(id)) +
                          R"(,"line":)" + place + "}";
            }
        }
        return done_of(give(chief, "award.decide",
                            R"({"form":"giay_khen","achievement":"Đắp đê","recipients":[)" +
                                chosen + R"(],"signer_prefix":"none","signer_post":)" +
                                quoted(chief.post) + R"(,"authority":"Quy chế","named_publicly":)" +
                                (publicly ? "true" : "false") + "}"))
            .ids.front();
    }
    Commendations box(const Person_in_post& who, const std::string& name) {
        return page<Commendations>(who, "commendations", {{"box", name}});
    }
    CommendationView one_for(const Person_in_post& who, const Uuid& id) {
        return page<CommendationView>(who, "commendation", {{"id", id.text()}});
    }
    AwardView award_for(const Person_in_post& who, const Uuid& id) {
        return page<AwardView>(who, "award", {{"id", id.text()}});
    }

    Person_in_post staff;
};

using Acts = std::vector<std::string>;

TEST_F(Commendation_pages, a_proposal_moves_from_box_to_box) {
    const auto proposal = propose(one, "Nguyễn Văn Tám");
    EXPECT_EQ(box(staff, "to_review").items.size(), 1U);
    EXPECT_EQ(box(staff, "to_decide").items.size(), 0U);
    EXPECT_EQ(box(one, "to_review").items.size(), 0U);
    EXPECT_EQ(box(one, "ours").items.front().state, CommendationState::to_review);
    agree(proposal);
    EXPECT_EQ(box(staff, "all").to_review, 0);
    EXPECT_EQ(box(staff, "all").to_decide, 1);
    EXPECT_EQ(box(staff, "to_decide").items.front().state, CommendationState::agreed);
    decide({proposal}, false);
    EXPECT_EQ(box(staff, "all").to_decide, 0);
    EXPECT_EQ(box(staff, "all").to_present, 1);
    EXPECT_EQ(box(one, "ours").items.front().state, CommendationState::decided);
    EXPECT_EQ(box(one, "ours").items.front().awarded, 2);
}

TEST_F(Commendation_pages, lists_tell_how_many_and_never_who) {
    propose(one, "Nguyễn Văn Tám");
    const auto item = box(one, "ours").items.front();
    EXPECT_EQ(item.individuals, 1);
    EXPECT_EQ(item.collectives, 1);
    EXPECT_TRUE(item.recipients.empty());
}

TEST_F(Commendation_pages, a_proposal_is_for_its_unit_and_whoever_decides) {
    const auto proposal = propose(one, "Nguyễn Văn Tám");
    EXPECT_EQ(one_for(one, proposal).recipients.front().name, "Nguyễn Văn Tám");
    EXPECT_EQ(one_for(staff, proposal).recipients.size(), 2U);
    EXPECT_EQ(failure(two, "commendation", {{"id", proposal.text()}}), "rights.not_yours_to_read");
    EXPECT_TRUE(box(two, "all").items.empty());
    EXPECT_EQ(one_for(staff, proposal).can, (Acts{"commendation.agree", "commendation.return"}));
    EXPECT_EQ(one_for(one, proposal).can, (Acts{"commendation.withdraw"}));
}

TEST_F(Commendation_pages, names_of_a_decision_that_is_not_public_are_for_whom_they_concern) {
    const auto mine = propose(one, "Nguyễn Văn Tám");
    const auto theirs = propose(two, "Trần Thị Chín");
    agree(mine);
    agree(theirs);
    const auto award = decide({mine, theirs}, false);
    EXPECT_EQ(award_for(staff, award).recipients[2].name, "Trần Thị Chín");
    const auto seen = award_for(one, award);
    EXPECT_EQ(seen.recipients[0].name, "Nguyễn Văn Tám");
    EXPECT_FALSE(seen.recipients[2].name);
    EXPECT_EQ(seen.individuals, 2);
    EXPECT_TRUE(seen.can.empty());
    EXPECT_EQ(award_for(staff, award).can, (Acts{"award.present", "award.revoke"}));
}

TEST_F(Commendation_pages, a_public_decision_is_read_by_all) {
    const auto mine = propose(one, "Nguyễn Văn Tám");
    const auto hidden = propose(one, "Lê Văn Mười");
    agree(mine);
    agree(hidden);
    const auto award = decide({mine}, true);
    EXPECT_EQ(award_for(two, award).recipients[0].name, "Nguyễn Văn Tám");
    EXPECT_EQ(failure(two, "award", {{"id", decide({hidden}, false).text()}}),
              "rights.not_yours_to_read");
    EXPECT_EQ(page<Awards>(one, "awards").items.size(), 2U);
    EXPECT_TRUE(page<Awards>(two, "awards").items.empty());
}

TEST_F(Commendation_pages, a_conference_shows_what_was_handed_over_at_it) {
    const auto first = propose(one, "Nguyễn Văn Tám");
    const auto second = propose(one, "Lê Văn Mười");
    agree(first);
    agree(second);
    const auto there = decide({first}, true);
    decide({second}, true);
    minutes_pass(1);
    const auto conference =
        done_of(
            give(chief, "conference.prepare",
                 R"({"conference_kind":"giao_ban","title":"Giao ban","topics":[],)"
                 R"("organisers":[],"chairs":[],"participants":[],"programme":[],"papers":[]})"))
            .ids.front();
    minutes_pass(1);
    done_of(give(chief, "award.present",
                 R"({"award":)" + quoted(there) + R"(,"held_on":"2026-02-10","conference":)" +
                     quoted(conference) + "}"));
    const auto shown = page<Awards>(staff, "awards", {{"conference", conference.text()}});
    ASSERT_EQ(shown.items.size(), 1U);
    EXPECT_EQ(shown.items[0].id, there);
    EXPECT_EQ(page<Awards>(staff, "awards").items.size(), 2U);
}

TEST_F(Commendation_pages, the_forms_offered_are_those_the_head_may_award_today) {
    const auto of_province = page<AwardForms>(one, "award/forms", {{"unit", province.text()}});
    std::vector<AwardForm> offered;
    for (const auto& form : of_province.forms) {
        offered.push_back(form.form);
        EXPECT_FALSE(form.verified);
        EXPECT_TRUE(form.own_form.empty());
    }
    EXPECT_EQ(offered, (std::vector{AwardForm::giay_khen, AwardForm::chien_si_thi_dua_co_so,
                                    AwardForm::chien_si_tien_tien, AwardForm::don_vi_tien_tien,
                                    AwardForm::don_vi_quyet_thang}));
    EXPECT_TRUE(page<AwardForms>(one, "award/forms").forms.empty());
}

}  // namespace
}  // namespace gb::test
