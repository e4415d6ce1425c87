// Papers of a conference for which units come post by post: roll, invitation, the board of the last
// conclusions in programme and minutes. Each as .docx and as printed sheet.

#include "house/papers/conference_door.hpp"

#include "golden.hpp"
#include "normal.hpp"
#include "press/docx.hpp"
#include "press/html.hpp"

namespace gb::tests {
namespace {

const Id<Unit> commune{*Uuid::parse("019c2000-0000-7000-8000-000000000001")};
const Id<Unit> station{*Uuid::parse("019c2000-0000-7000-8000-000000000002")};

Instant at(int hour, int minute) {
    return {start_of(*Date::of(2026, 11, 25)).ms + (hour * 60 + minute) * 60'000LL};
}

views::Seat seat(Id<Unit> unit, const char* post, std::optional<Presence> presence,
                 const char* note = nullptr) {
    views::Seat made;
    made.unit = unit;
    made.post = post;
    made.presence = presence;
    if (note) made.note = note;
    return made;
}

views::FollowupLine line(const char* addressee, const char* text, bool standing) {
    views::FollowupLine made;
    made.addressee = addressee;
    made.text = text;
    made.standing = standing;
    made.task = Id<Task>(*Uuid::parse("019c2000-0000-7000-8000-000000000009"));
    made.total = 10;
    made.reported = 8;
    made.done = 7;
    return made;
}

views::Followup last_board() {
    views::Followup board;
    board.title = "Hội nghị giao ban lần 1";
    auto late = line("Ban CHQS các xã", "Thống nhất mẫu sổ tuần tra chung", false);
    late.due = Date::of(2026, 11, 10);
    late.late = 2;
    late.outcome = AccountOutcome::continues;
    late.account = "Hai xã làm xong trong tuần";
    auto open = line("Tiểu đoàn 27", "Lập danh mục xe, xuồng", false);
    open.task.reset();
    board.lines = {late, line("Ban CHQS các xã", "Giữ nền nếp trực", true), open};
    return board;
}

/// What two conferences could say nothing of.
views::Followup left_board() {
    views::Followup board;
    board.title = "Hội nghị giao ban cuối năm trước";
    auto left = line("Xã Hoa Sơn", "Sửa chòi gác đầu cầu", false);
    left.unaccounted_since = at(-24 * 150, 0);
    left.passed_over = 2;
    left.outcome = AccountOutcome::not_accounted;
    left.account = "Xã chưa gửi biên bản nghiệm thu";
    board.lines = {left};
    return board;
}

Participant participant(std::optional<Id<Unit>> unit, const char* label,
                        std::vector<PostTitle> posts, int invited) {
    Participant made;
    made.unit = unit;
    made.label = label;
    made.posts = std::move(posts);
    made.invited = invited;
    return made;
}

Contribution said(Id<Unit> unit, const char* speaker, const char* post, const char* text) {
    Contribution made;
    made.unit = unit;
    made.speaker = speaker;
    made.post = post;
    made.text = text;
    made.at = at(9, 0);
    return made;
}

/// Invented, as one of many weeks.
views::ConferenceView briefing() {
    views::ConferenceView view;
    view.unit = {{}, "Ban Chỉ huy Phòng thủ khu vực 3", "Ban CHPTKV 3"};
    view.named = {{commune, "Ban Chỉ huy quân sự xã Hoa Sơn", "Ban CHQS xã Hoa Sơn"},
                  {station, "Tiểu đoàn Công binh 27", "Tiểu đoàn 27"}};
    view.title = "Hội nghị giao ban lần 2";
    auto& body = view.body;
    body.title = *view.title;
    body.held_on = view.held_on = Date::of(2026, 11, 25);
    body.session = view.session = Session::morning;
    body.begins = "07:30";
    body.place = "Phòng họp tầng 2";
    body.topics = {{"Kiểm điểm kết luận kỳ trước"}, {"Sẵn sàng ứng phó mưa lũ"}};
    body.chairs = {{"Thượng tá Trần Hữu Bình", {{"Chỉ huy trưởng"}}, true, true}};
    body.programme = {{"", "Điểm danh", "Ban tổ chức", Minutes{15}},
                      {"", "Kiểm điểm kết luận kỳ trước", "Trợ lý tác chiến", Minutes{30}},
                      {"", "Kết luận", "", std::nullopt}};
    body.participants = {participant(commune, "", {{"Chủ tịch UBND"}, {"Chỉ huy trưởng"}}, 2),
                         participant(station, "", {{"Chỉ huy đơn vị"}}, 1),
                         participant(std::nullopt, "Khách mời", {}, 3)};
    view.roll = {seat(commune, "Chủ tịch UBND", Presence::replaced, "Phó Chủ tịch"),
                 seat(commune, "Chỉ huy trưởng", Presence::attended),
                 seat(station, "Chỉ huy đơn vị", Presence::absent, "làm nhiệm vụ cứu nạn")};
    view.before = last_board();
    view.carried = {left_board()};
    auto wrong = said(station, "", "Chỉ huy đơn vị", "Huy động 1 xe trong 60 phút.");
    wrong.struck = true;
    view.contributions = {said(commune, "", "Chỉ huy trưởng", "Thiếu 10 áo phao <ven sông>."),
                          wrong, said({}, "Điện lực khu vực", "", "Cắt điện trạm bơm khi ngập.")};
    return view;
}

views::InvitationView invitation() {
    views::InvitationView made;
    made.unit = {commune, "Ban Chỉ huy quân sự xã Hoa Sơn", "Ban CHQS xã Hoa Sơn"};
    made.prepare = "Số liệu tuần tra chung";
    made.reply_by = Date::of(2026, 11, 23);
    made.invited_at = at(-48, 0);
    return made;
}

papers::ConferenceOffice office() {
    return {"Bộ Chỉ huy quân sự tỉnh Trường Giang", std::nullopt, {}, {}, "318-0A11BEEF-5C02D9E7"};
}

void expect_both(const std::string& name, const Result<paper::Paper>& paper) {
    ASSERT_TRUE(paper.has_value()) << paper.error().code;
    const auto made = press::docx(*paper, press::default_template());
    ASSERT_TRUE(made.has_value());
    expect_golden(name + ".docx.txt", normal_form(part_of(*made, "word/document.xml")));
    expect_golden(name + ".html", press::print_html(*paper));
}

TEST(DoorPapers, GoldenRoll) {
    expect_both("roll", papers::roll_paper(briefing(), office()));
}
TEST(DoorPapers, GoldenInvitation) {
    expect_both("invitation", papers::invitation_paper(briefing(), office(), invitation()));
}
TEST(DoorPapers, GoldenProgrammeBeginsWithTheLastConclusions) {
    expect_both("programme-followup", papers::programme_paper(briefing(), office()));
}
TEST(DoorPapers, GoldenMinutesOfWhatWasTickedAndSaid) {
    expect_both("minutes-roll", papers::minutes_paper(briefing(), office()));
}

TEST(DoorPapers, ARollToBeTickedByHandTellsWhatWasAnnounced) {
    auto before = briefing();
    for (auto& one : before.roll) {
        one.presence.reset();
        one.note.reset();
    }
    before.roll[0].coming = Coming::sends_another;
    before.roll[0].instead = "Phó Chủ tịch";
    before.roll[2].coming = Coming::stays_away;
    before.roll[2].reason = "đi tập huấn";
    const auto text = press::print_html(*papers::roll_paper(before, office()));
    EXPECT_NE(text.find("cử Phó Chủ tịch dự thay"), std::string::npos);
    EXPECT_NE(text.find("báo vắng: đi tập huấn"), std::string::npos);
    EXPECT_EQ(text.find(">x<"), std::string::npos) << "nobody was ticked";
}

TEST(DoorPapers, ARollIsAddedUpOnceEverybodyIsTicked) {
    auto view = briefing();
    EXPECT_NE(press::print_html(*papers::roll_paper(view, office())).find("mời ……, có mặt ……"),
              std::string::npos)
        << "guests are not counted yet";
    view.body.participants[2].attended = 2;
    const auto text = press::print_html(*papers::roll_paper(view, office()));
    EXPECT_NE(text.find("mời 6, có mặt 4 (trong đó dự thay 1), vắng 2"), std::string::npos);
}

TEST(DoorPapers, ARollWithoutParticipantsIsRefusedWithItsReason) {
    EXPECT_EQ(papers::roll_paper({}, {}).error().code, "paper.nobody_on_the_roll");
}

TEST(DoorPapers, WhatWasStruckIsNotInTheMinutes) {
    const auto text = press::print_html(papers::minutes_paper(briefing(), office()));
    EXPECT_EQ(text.find("trong 60 phút"), std::string::npos);
    EXPECT_NE(text.find("Cắt điện trạm bơm khi ngập."), std::string::npos);
}

TEST(DoorPapers, AUnitReadsAllGroupsThatSpeakToItAndNoOther) {
    auto view = briefing();
    const auto group = [](const char* addressee, const char* text) {
        ConclusionGroup made;
        made.addressee = addressee;
        made.bullets = {{text, LineKind::task, std::nullopt, true}};
        return made;
    };
    view.conclusions =
        views::ConclusionsView{"Tốt",
                               {group("Các xã", "Trực 24/24"), group("Công an", "Việc khác"),
                                group("Hoa Sơn", "Sửa cống")},
                               at(11, 0)};
    const auto paper = papers::conclusion_paper(
        view, office(), papers::Extract{{1, 3}, "Ban CHQS xã Hoa Sơn", "/unit"});
    ASSERT_TRUE(paper.has_value());
    EXPECT_EQ(paper->addressees, std::vector<std::string>{"Ban CHQS xã Hoa Sơn"});
    const auto text = press::print_html(*paper);
    EXPECT_NE(text.find("Trực 24/24"), std::string::npos);
    EXPECT_NE(text.find("Sửa cống"), std::string::npos);
    EXPECT_EQ(text.find("Việc khác"), std::string::npos);
    const auto none = papers::conclusion_paper(view, office(), papers::Extract{{}, "", "/unit"});
    EXPECT_EQ(none.error().code, "paper.no_such_addressee");
    EXPECT_EQ(none.error().field, "/unit");
}

}  // namespace
}  // namespace gb::tests
