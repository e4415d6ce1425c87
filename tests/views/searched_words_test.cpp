// What is answered, signed and noted besides the things themselves is found too, each by whoever
// may read it, however it is typed, and at the place where it is read.

#include "house/views/search.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using Kinds = std::vector<std::string>;

class Words_found : public Pages {
  protected:
    Uuid make(const Person_in_post& who, std::string_view command, const std::string& body) {
        minutes_pass(1);
        return done_of(give(who, command, "{" + body + "}")).ids.front();
    }
    void act(const Person_in_post& who, std::string_view command, const std::string& body) {
        minutes_pass(1);
        done_of(give(who, command, "{" + body + "}"));
    }
    static std::string of(const std::string& name, const Uuid& id, const std::string& more = "") {
        return "\"" + name + "\":" + quoted(id) + (more.empty() ? "" : ",") + more;
    }
    std::vector<views::SearchHit> hits(const Person_in_post& who, const std::string& words) {
        return page<views::SearchResults>(who, "search", {{"q", words}}).hits;
    }
    Kinds found(const Person_in_post& who, const std::string& words) {
        Kinds kinds;
        for (const auto& hit : hits(who, words)) kinds.emplace_back(name_of(hit.kind));
        return kinds;
    }
    views::SearchHit only(const Person_in_post& who, const std::string& words) {
        const auto all = hits(who, words);
        EXPECT_EQ(all.size(), 1u) << words;
        return all.empty() ? views::SearchHit{} : all.front();
    }
    Person_in_post watch_of_one = fixture.person(first, "Ngô Trực", "duty_officer");
};

TEST_F(Words_found, of_a_handover_its_conditions_and_the_remarks_on_what_is_handed_over) {
    const auto watch = make(watch_of_one, "watch.open", R"("duty":"operations")");
    const auto handover =
        make(watch_of_one, "handover.sign",
             of("watch", watch,
                R"("last_row":0,"weather":"Sương mù","remarks":"Máy nổ thuỷ lợi đã đổ dầu",)"
                R"("checklist":[{"item":"Đèn pin","state":"damaged","remark":"Hết pin"}])"));
    for (const auto* words : {"thuy loi", "thủy lợi", "do dau", "suong mu", "den pin", "het pin"}) {
        EXPECT_EQ(found(one, words), Kinds{"handover"}) << words;
    }
    EXPECT_EQ(only(chief, "thuỷ lợi").text, "Máy nổ thuỷ lợi đã đổ dầu");
    EXPECT_EQ(only(chief, "thuỷ lợi").id, handover);
    EXPECT_FALSE(only(chief, "thuy loi").passage);
    EXPECT_EQ(only(chief, "suong mu").passage, "Sương mù") << "where the words stand";
    EXPECT_EQ(found(two, "thuy loi"), Kinds{});
}

TEST_F(Words_found, of_a_duty_report_by_its_unit_at_once_by_those_above_once_it_is_sent) {
    const auto report = make(
        one, "duty_report.write",
        R"("day":"2026-02-10","strength":[{"category":"officers","total":5,"leave":0,"study":0,)"
        R"("sick":0,"mission":0,"other":0}],"unexpected":"Sạt lở đường hoả tuyến","basis":[])");
    EXPECT_EQ(found(one, "hoa tuyen"), Kinds{"duty_report"});
    EXPECT_EQ(found(chief, "hoa tuyen"), Kinds{}) << "not sent yet";
    act(one, "duty_report.confirm",
        of("report", report, R"("to":)" + quoted(province) + R"(,"conclusion":"Tăng cường gác")"));
    EXPECT_EQ(only(chief, "hỏa tuyến").label, "1/2026");
    EXPECT_EQ(found(chief, "tang cuong gac"), Kinds{"duty_report"});
    EXPECT_EQ(found(two, "hoa tuyen"), Kinds{});
    act(one, "duty_report.strike", of("report", report, R"("reason":"Nhầm ngày")"));
    EXPECT_TRUE(only(chief, "hoa tuyen").struck);
}

TEST_F(Words_found, of_the_answers_to_a_task_by_who_answered_and_who_gave_it) {
    const auto task = make(chief, "task.give",
                           R"("text":"Kiểm tra kho","owners":)" + list_of({first, second}) +
                               R"(,"group":"none","standing":false,"due":"2026-02-20")");
    act(one, "answer.accept", of("task", task));
    act(one, "answer.progress", of("task", task, R"("text":"Đã dọn kho hoá chất","percent":40)"));
    const auto hit = only(one, "hoa chat");
    EXPECT_EQ(hit.kind, views::SearchKind::answer);
    EXPECT_EQ(hit.of, task);
    EXPECT_EQ(hit.label, "1/2026");
    EXPECT_EQ(found(chief, "hóa chất"), Kinds{"answer"});
    EXPECT_EQ(found(two, "hoa chat"), Kinds{}) << "what others answered is theirs";
    act(one, "answer.done", of("task", task, R"("text":"Xong ba gian","evidence":[])"));
    EXPECT_EQ(found(one, "hoa chat"), Kinds{}) << "another answer stands there now";
    EXPECT_EQ(found(chief, "ba gian"), Kinds{"answer"});
    act(two, "answer.decline", of("task", task, R"("reason":"Thiếu xuồng")"));
    EXPECT_EQ(only(chief, "thieu xuong").text, "Thiếu xuồng");
    EXPECT_EQ(found(one, "thieu xuong"), Kinds{});
    // Looked for with the task itself.
    const auto tasks =
        page<views::SearchResults>(chief, "search", {{"q", "thieu xuong"}, {"kind", "task"}});
    EXPECT_EQ(tasks.hits.size(), 1u);
    const auto logs =
        page<views::SearchResults>(chief, "search", {{"q", "thieu xuong"}, {"kind", "log_entry"}});
    EXPECT_EQ(logs.hits.size(), 0u);
}

TEST_F(Words_found, of_what_was_said_of_information_by_its_parties_and_advice_by_two_only) {
    const auto item =
        make(one, "information.report",
             R"("event_class":"fire","text":"Khói ở kho","place":"Thôn 3",)"
             R"("source":"own_observation","reliability":"reliable","group":"none","addressees":)" +
                 list_of({second}));
    act(two, "reply.verify",
        of("information", item, R"("finding":"confirmed","text":"Đốt đồng, đã dập")"));
    EXPECT_EQ(found(one, "dot dong"), Kinds{"reply"});
    EXPECT_EQ(only(chief, "dot dong").of, item);
    EXPECT_EQ(found(two, "dot dong"), Kinds{"reply"});
    const auto advice = make(one, "advice.give",
                             of("information", item,
                                R"("superior":)" + quoted(province) +
                                    R"(,"options":["Lập chốt","Chờ"],"recommended":1,)"
                                    R"("reason":"Gió khoẻ")"));
    act(chief, "advice.answer", of("advice", advice, R"("chosen":0,"text":"Cử tổ cơ động")"));
    EXPECT_EQ(found(one, "lap chot"), Kinds{"advice"});
    EXPECT_EQ(found(chief, "gio khoe"), Kinds{"advice"});
    EXPECT_EQ(only(one, "to co dong").of, item);
    EXPECT_EQ(found(chief, "to co dong"), Kinds{"advice_answer"});
    EXPECT_EQ(found(two, "lap chot"), Kinds{}) << "the other parties do not see it";
    EXPECT_EQ(found(two, "to co dong"), Kinds{});
}

TEST_F(Words_found, of_what_is_said_of_information_by_whom_it_is_sent_to_later) {
    const auto third = establish("Ban CHQS xã Ba", "military_command", "commune");
    const auto three = fixture.person(third, "Lý Văn Ba", "commander");
    const auto item =
        make(one, "information.report",
             R"("event_class":"fire","text":"Khói ở kho","place":"Thôn 3",)"
             R"("source":"own_observation","reliability":"reliable","group":"none","addressees":)" +
                 list_of({second}));
    act(two, "reply.verify",
        of("information", item, R"("finding":"confirmed","text":"Đốt đồng, đã dập")"));
    EXPECT_EQ(found(three, "dot dong"), Kinds{});
    act(one, "information.send", of("information", item, R"("addressees":)" + list_of({third})));
    EXPECT_EQ(found(three, "dot dong"), Kinds{"reply"});
}

TEST_F(Words_found, of_the_answer_to_a_matter_by_both_sides) {
    const auto matter = make(one, "matter.receive",
                             R"("subject":"Thiếu cọc tiêu","place":"Thôn 3","competent":)" +
                                 quoted(province) + R"(,"due":"2026-02-20")");
    act(chief, "matter.answer",
        of("matter", matter, R"("text":"Đã cấp ba chục cọc","may_publish":false)"));
    EXPECT_EQ(only(one, "ba chuc").of, matter);
    EXPECT_EQ(found(chief, "da cap"), Kinds{"matter_answer"});
    EXPECT_EQ(found(two, "ba chuc"), Kinds{});
}

TEST_F(Words_found, of_another_opinion_on_an_assessment_by_all_its_parties) {
    const auto assessment =
        make(chief, "assessment.write",
             R"("period_from":"2025-07-01","period_to":"2025-12-31","situation":"Hai đợt mưa",)"
             R"("hazards":[],"measures":[],"addressees":)" +
                 list_of({first}) + R"(,"group":"none")");
    act(one, "assessment.dissent", of("assessment", assessment, R"("reason":"Đến ba đợt lũ")"));
    EXPECT_EQ(only(chief, "ba dot lu").of, assessment);
    EXPECT_EQ(found(one, "ba dot lu"), Kinds{"assessment_reply"});
    EXPECT_EQ(found(two, "ba dot lu"), Kinds{});
}

TEST_F(Words_found, in_a_long_text_are_shown_with_what_stands_around_them) {
    std::string text = "Từ đầu tháng";
    for (int i = 0; i < 60; ++i) text += " mưa nhỏ";
    text += ", xuồng máy hỏng";
    for (int i = 0; i < 60; ++i) text += " trời tạnh";
    make(one, "draft.write",
         R"("type":"thong_bao","urgency":"none","secrecy":"none","subject":"Trực Tết","text":")" +
             text + R"(","groups":[],"lines":[],"recipients":[])");
    const auto passage = only(one, "xuong may").passage;
    ASSERT_TRUE(passage);
    EXPECT_TRUE(passage->starts_with("…mưa nhỏ") || passage->starts_with("…nhỏ")) << *passage;
    EXPECT_NE(passage->find("mưa nhỏ, xuồng máy hỏng trời tạnh"), std::string::npos) << *passage;
    EXPECT_TRUE(passage->ends_with("…")) << *passage;
    EXPECT_LT(passage->size(), 300u);
}

/// The first unit takes part, the second is only told what it has to do.
class Words_of_a_conference : public Words_found {
  protected:
    Words_of_a_conference() {
        conference =
            make(chief, "conference.prepare",
                 R"("conference_kind":"tong_ket","title":"Tổng kết năm","held_on":"2026-02-10",)"
                 R"("discussion":"Bàn về luỹ tre")");
        act(chief, "conference.invite",
            of("conference", conference,
               R"("group":"none","prepare":"Chuẩn bị số liệu","posts":["Chỉ huy trưởng"],)"
               R"("units":)" +
                   list_of({first})));
    }
    void note(const std::string& text) {
        act(chief, "conference.contribute",
            of("conference", conference, R"("speaker":"Trạm thuỷ văn","text":")" + text + "\""));
    }
    Uuid conference;
};

TEST_F(Words_of_a_conference, its_minutes_are_found_by_who_takes_part) {
    note("Đề nghị cấp thêm xuồng");
    note("Nói nhầm mục bờ kè");
    act(chief, "conference.strike_contribution",
        of("conference", conference, R"("number":2,"reason":"Nhầm")"));
    for (const auto* words : {"them xuong", "lũy tre", "tong ket xuong"}) {
        EXPECT_EQ(found(one, words), Kinds{"conference"}) << words;
        EXPECT_EQ(found(chief, words), Kinds{"conference"}) << words;
        EXPECT_EQ(found(two, words), Kinds{}) << words;
    }
    EXPECT_EQ(found(chief, "bo ke"), Kinds{}) << "struck";
    EXPECT_EQ(found(chief, "thuy van"), Kinds{}) << "never by who spoke";
    EXPECT_EQ(found(chief, "chuan bi so lieu"), Kinds{"conference"});
    EXPECT_EQ(found(one, "chuan bi so lieu"), Kinds{})
        << "what is asked of each is the organiser's";
}

TEST_F(Words_of_a_conference, who_is_told_its_conclusions_finds_it_by_those_for_them_alone) {
    note("Đề nghị cấp thêm xuồng");
    const auto group = [](const std::string& to, Id<Unit> unit, const std::string& text) {
        return R"({"addressee":")" + to + R"(","group":"none","owners":)" + list_of({unit}) +
               R"(,"bullets":[{"text":")" + text + R"(","kind":"task","standing":false}]})";
    };
    act(chief, "conference.conclude",
        of("conference", conference,
           R"("text":"Kết quả tốt","groups":[)" + group("Xã Một", first, "Sửa cống") + "," +
               group("Xã Hai", second, "Đắp đê quai") + "]"));
    EXPECT_EQ(found(two, "de quai"), Kinds{"conference"});
    EXPECT_EQ(found(two, "ket qua tot"), Kinds{"conference"});
    EXPECT_EQ(found(two, "sua cong"), Kinds{}) << "what others have to do";
    EXPECT_EQ(only(two, "de quai").passage, "Đắp đê quai");
    EXPECT_EQ(found(two, "them xuong"), Kinds{}) << "what was said";
    EXPECT_EQ(found(one, "de quai"), Kinds{"conference"});
}

TEST_F(Words_of_a_conference, what_an_invited_unit_answered_is_found_by_it_and_the_organiser) {
    act(one, "invitation.answer",
        of("conference", conference,
           R"("posts":[{"post":"Chỉ huy trưởng","coming":"comes"}],"note":"Đến muộn vì phà")"));
    EXPECT_EQ(only(chief, "vi pha").of, conference);
    EXPECT_EQ(found(one, "den muon"), Kinds{"invitation_reply"});
    EXPECT_EQ(found(two, "den muon"), Kinds{});
}

/// Another unit is asked for its part.
class Words_of_a_summary : public Words_found {
  protected:
    Words_of_a_summary() {
        summary = make(chief, "summary.open",
                       R"("title":"Báo cáo tháng","period_from":"2026-01-01",)"
                       R"("period_to":"2026-02-10","as_of":"2026-02-10")");
    }
    Uuid summary;
};

TEST_F(Words_of_a_summary, what_is_asked_and_sent_is_found_by_both_and_leads_where_it_is_read) {
    const auto call =
        make(chief, "contribution.call",
             of("summary", summary,
                R"("units":)" + list_of({first}) +
                    R"(,"group":"none","due":"2026-02-20","outline":"Nêu khó khăn")"));
    EXPECT_EQ(only(chief, "neu kho khan").of, summary);
    EXPECT_EQ(only(one, "neu kho khan").kind, views::SearchKind::contribution_call);
    EXPECT_FALSE(only(one, "neu kho khan").of) << "the summary is another unit's";
    EXPECT_EQ(found(two, "neu kho khan"), Kinds{});
    act(one, "contribution.send", of("call", call, R"("text":"Đường dây đứt ở thôn Thuỵ")"));
    EXPECT_EQ(found(one, "thon thuy"), Kinds{"contribution"});
    EXPECT_EQ(only(chief, "thôn Thụy").of, summary);
    EXPECT_EQ(found(two, "thon thuy"), Kinds{});
}

TEST_F(Words_of_a_summary,
       what_its_writers_say_and_where_figures_come_from_is_found_by_its_readers) {
    act(chief, "summary.comment",
        of("summary", summary, R"("section":0,"text":"Thêm số lượt tuần đêm")"));
    EXPECT_EQ(only(chief, "tuan dem").of, summary);
    EXPECT_EQ(found(one, "tuan dem"), Kinds{});
    const auto figure = make(chief, "summary.state",
                             of("summary", summary,
                                R"("origin":"typed","source":"Sổ giấy đồn",)"
                                R"("figures":[{"counts":"Lượt đò đêm","value":"46"}])"));
    EXPECT_EQ(found(chief, "luot do dem"), Kinds{"stated_figure"});
    EXPECT_EQ(found(chief, "so giay don"), Kinds{"stated_figure"});
    EXPECT_EQ(found(one, "luot do dem"), Kinds{});
    act(chief, "summary.strike_stated", of("figure", figure, R"("reason":"Nhầm")"));
    EXPECT_EQ(found(chief, "luot do dem"), Kinds{}) << "struck";
}

TEST_F(Words_found, of_an_award_by_its_number_its_achievement_and_the_names_that_one_may_read) {
    const auto propose = [&](const Person_in_post& who, const std::string& name) {
        return make(who, "commendation.propose",
                    R"("decider":)" + quoted(province) +
                        R"(,"form":"giay_khen","achievement":"Giữ đê đêm bão","recipients":)"
                        R"([{"recipient_kind":"individual","name":")" +
                        name + R"("}])");
    };
    const auto of_one = propose(one, "Hoà Văn Đê");
    const auto of_two = propose(two, "Quách Thị Bến");
    act(chief, "commendation.agree", of("commendation", of_one));
    act(chief, "commendation.agree", of("commendation", of_two));
    make(chief, "award.decide",
         R"("form":"giay_khen","achievement":"Cứu dân qua sông","recipients":[)"
         R"({"commendation":)" +
             quoted(of_one) + R"(,"line":0},{"commendation":)" + quoted(of_two) +
             R"(,"line":0}],"signer_prefix":"none","signer_post":)" + quoted(chief.post) +
             R"(,"authority":"05/QĐ","named_publicly":false)");
    const auto award = only(chief, "cuu dan qua song");
    EXPECT_EQ(award.kind, views::SearchKind::award);
    EXPECT_EQ(found(chief, award.label), Kinds{"award"});
    EXPECT_EQ(found(one, "cuu dan"), Kinds{"award"});
    EXPECT_EQ(found(one, "hòa văn đê"), (Kinds{"award", "commendation"}));
    EXPECT_EQ(found(one, "quach thi ben"), Kinds{}) << "another unit named them";
    EXPECT_EQ(found(two, "quach thi ben"), (Kinds{"award", "commendation"}));
    EXPECT_EQ(found(chief, "quach thi ben"), (Kinds{"award", "commendation"}));
}

TEST_F(Words_found, of_why_a_proposal_was_returned) {
    const auto proposal = make(one, "commendation.propose",
                               R"("decider":)" + quoted(province) +
                                   R"(,"form":"giay_khen","achievement":"Giữ đê","recipients":)"
                                   R"([{"recipient_kind":"collective","name":"Thôn 4"}])");
    act(chief, "commendation.return",
        of("commendation", proposal, R"("reason":"Thiếu xác nhận của thôn")"));
    EXPECT_EQ(only(one, "thieu xac nhan").of, proposal);
    EXPECT_EQ(found(chief, "thieu xac nhan"), Kinds{"commendation_review"});
    EXPECT_EQ(found(two, "thieu xac nhan"), Kinds{});
}

TEST_F(Words_found, of_a_document_the_margin_notes_by_its_unit_alone_and_its_sessions) {
    const auto document =
        make(clerk, "document.receive",
             R"("type":"cong_van","symbol":"12/CV","issued_on":"2026-02-02","issuer":"Quân khu",)"
             R"("urgency":"none","secrecy":"none","subject":"Học tập điều lệnh")");
    act(chief, "document.note",
        of("document", document, R"("text":"Giao xã Một quán triệt","owner":)" + quoted(first)));
    EXPECT_EQ(found(chief, "giao xa mot"), (Kinds{"task", "document"}));
    EXPECT_EQ(found(two, "giao xa mot"), Kinds{});
    make(chief, "dissemination.record",
         of("document", document,
            R"("held_on":"2026-02-10","form":"meeting","attended":20,"strength":24,)"
            R"("presenter":"Trưởng ban","note":"Vắng tổ trực đài")"));
    EXPECT_EQ(only(chief, "to truc dai").of, document);
    EXPECT_EQ(found(one, "to truc dai"), Kinds{});
}

TEST_F(Words_found, elsewhere_are_shown_though_the_text_shown_holds_one_of_them) {
    const auto watch = make(watch_of_one, "watch.open", R"("duty":"operations")");
    make(watch_of_one, "handover.sign",
         of("watch", watch,
            R"("last_row":0,"weather":"Sương mù dày","remarks":"Máy nổ đã đổ dầu",)"
            R"("checklist":[])"));
    EXPECT_EQ(only(chief, "dầu sương").passage, "Sương mù dày");
    EXPECT_FALSE(only(chief, "dầu máy").passage) << "the text shown holds them all";
}

TEST_F(Words_found, no_more_once_they_were_erased) {
    const auto inspector = fixture.person(first, "Ngô Thanh Tra", "inspector");
    const auto matter = make(one, "matter.receive",
                             R"("subject":"Thiếu cọc tiêu","place":"Thôn 3","competent":)" +
                                 quoted(first) + R"(,"due":"2026-02-20")");
    act(one, "matter.answer",
        of("matter", matter, R"("text":"Đã gặp Zuzanna","may_publish":false)"));
    const auto hit = only(one, "zuzanna");
    act(inspector, "book.erase",
        R"("unit":)" + quoted(first) + R"(,"number":)" + std::to_string(hit.number) +
            R"(,"reason":"12/QĐ")");
    EXPECT_EQ(found(one, "zuzanna"), Kinds{});
}

}  // namespace
}  // namespace gb::test
