// Papers made from what the books say: programme, minutes, notice of conclusions, record of a
// handover. Each as .docx and as printed sheet.

#include "house/papers/conference_papers.hpp"
#include "house/papers/handover.hpp"
#include "made.hpp"

namespace gb::tests {
namespace {

template <class Text>
Text text(const char* value) {
    Text made;
    made.value = value;
    return made;
}

Chair chair(const char* name, const char* title, bool opened, bool directed) {
    return {text<maybe_words<150>>(name), {text<PostTitle>(title)}, opened, directed};
}

ConclusionBullet bullet(const char* what, std::optional<Date> due, bool standing = false) {
    return {text<words<1'000>>(what), LineKind::task, due, standing};
}

ConclusionGroup group(const char* addressee, std::vector<ConclusionBullet> bullets) {
    return {text<label<200>>(addressee), {}, AddresseeGroup::none, std::move(bullets)};
}

/// Invented; its shape is that of a real one.
views::ConferenceView conference() {
    views::ConferenceView view;
    view.unit = {{}, "Ban Chỉ huy quân sự huyện Thọ Bình", "Ban CHQS huyện"};
    view.title = "Hội nghị tổng kết công tác đóng quân canh phòng năm 2026";
    auto& body = view.body;
    body.conference_kind = view.conference_kind = ConferenceKind::tong_ket;
    body.title = text<words<500>>(view.title->c_str());
    body.topics = {text<words<500>>("Tổng kết công tác đóng quân canh phòng năm 2026"),
                   text<words<500>>("Phương hướng, nhiệm vụ năm 2027")};
    body.held_on = view.held_on = day(11, 25);
    body.session = view.session = Session::morning;
    body.place = text<maybe_words<200>>("Hội trường Ban CHQS huyện");
    body.chairs = {chair("Thượng tá Vũ Đình Kha", "Chỉ huy trưởng", true, false),
                   chair("Đồng chí Lê Thị Hòa", "Phó Chủ tịch UBND huyện", false, true)};
    body.participants = {{std::nullopt,
                          text<maybe_words<300>>("Lãnh đạo các xã, thị trấn"),
                          Headcount{10},
                          {text<PostTitle>("Chủ tịch UBND"), text<PostTitle>("Chỉ huy trưởng")},
                          Headcount{20},
                          Headcount{19}}};
    const auto item = [](const char* time, const char* what, const char* who) {
        return ProgrammeItem{text<maybe_label<20>>(time), text<words<500>>(what),
                             text<maybe_words<200>>(who), std::nullopt};
    };
    body.programme = {item("07:30", "Đón tiếp đại biểu", "Ban tổ chức"),
                      item("08:00", "Tuyên bố lý do, giới thiệu đại biểu", ""),
                      item("08:15", "Báo cáo tổng kết & phương hướng", "Trung tá Lê Khắc Hoàn")};
    body.papers = {{text<words<500>>("Phối hợp tuần tra ban đêm <xã Thọ Hà>"),
                    text<maybe_words<200>>("Ban CHQS xã Thọ Hà"), std::nullopt, day(11, 20),
                    std::nullopt}};
    body.discussion = text<maybe_words<20'000>>(
        "Đại biểu xã Suối Bùn nêu: thiếu đèn pha.\n\nĐại biểu Tiểu đoàn 27: sẵn sàng phối hợp.");
    view.conclusions = views::ConclusionsView{
        text<maybe_words<20'000>>("Năm 2026 hoàn thành tốt nhiệm vụ."),
        {group("Các xã, thị trấn", {bullet("Trực 24/24 giờ trong mùa mưa lũ", std::nullopt, true),
                                    bullet("Báo cáo phương án sơ tán", day(12, 5))}),
         group("Tiểu đoàn Công binh 27", {bullet("Kiểm tra xuồng máy", day(12, 1))})},
        at(day(11, 25), 11, 20)};
    return view;
}

papers::ConferenceOffice office() {
    Document directive;
    directive.number = {text<label<40>>("document.thong_bao"), 2026, 5};
    directive.symbol = text<label<60>>("05/TB-BCH");
    directive.issued_on = day(11, 26);
    directive.signer_prefix = SignerPrefix::tm;
    return {"Bộ Chỉ huy quân sự tỉnh Lam Sơn",
            directive,
            {"Ban CHQS xã Thọ Hà", "Tiểu đoàn 27"},
            {"Chỉ huy trưởng", "Thượng tá", "Vũ Đình Kha"},
            "419-5C02D9E7-41B8A6F3"};
}

views::HandoverView handover() {
    views::HandoverView view;
    view.unit = {{}, "Ban Chỉ huy quân sự huyện Thọ Bình", "Ban CHQS huyện"};
    view.duty = Duty::operations;
    view.state = HandoverState::countersigned;
    view.outgoing = "Phạm Văn Lộc";
    view.outgoing_title = "Sĩ quan trực tác chiến";
    view.incoming = "Hà Thị Ngân";
    view.incoming_title = "Sĩ quan trực tác chiến";
    view.signed_at = at(day(11, 22), 7, 28);
    view.countersigned_at = at(day(11, 22), 7, 31);
    view.last_row = 1318;
    view.last_row_year = 2026;
    view.items = {{ItemKind::task,
                   {},
                   7,
                   "Theo dõi mực nước sông Thọ",
                   day(11, 22),
                   false,
                   "báo cáo lúc 09 giờ",
                   2026,
                   std::nullopt,
                   ""},
                  {ItemKind::log_entry,
                   {},
                   318,
                   std::nullopt,
                   std::nullopt,
                   true,
                   "",
                   2026,
                   std::nullopt,
                   ""},
                  {ItemKind::information,
                   {},
                   3,
                   "Đê bao rò rỉ hai điểm",
                   std::nullopt,
                   false,
                   "tổ công tác đang đi",
                   2026,
                   std::nullopt,
                   "",
                   false,
                   std::nullopt,
                   "Ban CHQS xã Hoa Sơn"},
                  {ItemKind::draft,
                   {},
                   0,
                   "Xin bổ sung áo mưa",
                   std::nullopt,
                   false,
                   "",
                   0,
                   DocumentType::cong_van,
                   ""},
                  {ItemKind::document,
                   {},
                   12,
                   "Ứng phó mưa lớn",
                   std::nullopt,
                   false,
                   "06 giờ báo chỉ huy",
                   2026,
                   DocumentType::cong_dien,
                   "05/CĐ-BCH"},
                  {ItemKind::sent_document,
                   {},
                   0,
                   "Trực sẵn sàng dịp Tết",
                   std::nullopt,
                   false,
                   "07 giờ giao văn thư",
                   0,
                   DocumentType::chi_thi,
                   "01/CT-BCHQS"},
                  {ItemKind::advice,
                   {},
                   3,
                   "Sơ tán thôn 1",
                   std::nullopt,
                   false,
                   "đã báo chỉ huy",
                   2026,
                   std::nullopt,
                   ""},
                  {ItemKind::contribution,
                   {},
                   0,
                   "Sơ kết 6 tháng đầu năm",
                   day(11, 28),
                   false,
                   "",
                   0,
                   std::nullopt,
                   ""},
                  {ItemKind::matter,
                   {},
                   2,
                   "Loa thôn 2 hỏng",
                   day(11, 30),
                   false,
                   "",
                   2026,
                   std::nullopt,
                   ""}};
    view.unnamed = 4;
    view.checklist = {{"Máy bộ đàm số 2", CheckState::damaged, "hỏng pin"},
                      {"Chìa khóa kho", CheckState::ok, ""}};
    views::LevelLine fire;
    fire.forest_fire = ForestFireLevel::level_iv;
    fire.area = {{{}, "Xã Hoa Sơn", ""}, {{}, "Xã Tân Bình", ""}};
    fire.issuer = "Chi cục Kiểm lâm";
    fire.document = "Thông báo số 9/TB-KL";
    fire.issued_on = day(11, 20);
    fire.from = {start_of(day(11, 20)).ms + 15 * 3'600'000};
    view.levels = {fire};
    view.weather = "Mưa vừa, gió cấp 4.\nTầm nhìn xa trên 5 km.";
    view.code = "412-7F3A9C21-0B44D2E1";
    return view;
}

papers::Extract to(std::int64_t addressee) {
    return {{addressee}, "", "/addressee"};
}

TEST(MadePapers, GoldenProgramme) {
    expect_both("programme", made(papers::programme_paper(conference(), office())));
}
TEST(MadePapers, GoldenMinutes) {
    expect_both("minutes", papers::minutes_paper(conference(), office()));
}
TEST(MadePapers, GoldenConclusionsToAll) {
    expect_both("conclusions", made(papers::conclusion_paper(conference(), office(), {})));
}
TEST(MadePapers, GoldenConclusionsToOneAddressee) {
    expect_both("conclusions-one", made(papers::conclusion_paper(conference(), office(), to(2))));
}
TEST(MadePapers, GoldenHandover) {
    expect_both("handover-record", papers::handover_paper(handover(), "Bộ CHQS tỉnh Lam Sơn"));
}

TEST(MadePapers, WhatNobodySignedOrIssuedBearsNoCode) {
    auto open = office();
    open.code.reset();
    EXPECT_FALSE(made(papers::conclusion_paper(conference(), open, {})).witness);
    EXPECT_FALSE(made(papers::programme_paper(conference(), office())).witness);
    EXPECT_FALSE(papers::minutes_paper(conference(), office()).witness);
}

TEST(MadePapers, OneAddresseeReadsOnlyWhatIsSaidToIt) {
    const auto text =
        press::print_html(made(papers::conclusion_paper(conference(), office(), to(2))));
    EXPECT_NE(text.find("Kiểm tra xuồng máy"), std::string::npos);
    EXPECT_EQ(text.find("phương án sơ tán"), std::string::npos);
}

TEST(MadePapers, WhatIsNotThereIsRefusedWithItsReason) {
    auto bare = conference();
    bare.body.programme.clear();
    EXPECT_EQ(papers::programme_paper(bare, {}).error().code, "paper.no_programme");
    bare.conclusions.reset();
    EXPECT_EQ(papers::conclusion_paper(bare, {}, {}).error().code, "paper.no_conclusions");
    for (const std::int64_t wrong : {0, -1, 3}) {
        const auto refused = papers::conclusion_paper(conference(), office(), to(wrong));
        EXPECT_EQ(refused.error().code, "paper.no_such_addressee") << wrong;
        EXPECT_EQ(refused.error().field, "/addressee");
    }
}

TEST(MadePapers, AConferenceOfWhichNothingIsKnownStillHasMinutesToWriteIn) {
    views::ConferenceView bare;
    bare.unit.name = "Ban CHQS huyện";
    const auto text = press::print_html(papers::minutes_paper(bare, {}));
    EXPECT_NE(text.find("Thư ký"), std::string::npos);
    EXPECT_NE(text.find("…………"), std::string::npos);
}

TEST(MadePapers, AHandoverThatIsNotCountersignedSaysWhoIsResponsible) {
    auto open = handover();
    open.state = HandoverState::signed_out;
    open.countersigned_at.reset();
    const auto text = press::print_html(papers::handover_paper(open, ""));
    EXPECT_NE(text.find("Chưa có chữ ký nhận: Phạm Văn Lộc vẫn chịu trách nhiệm"),
              std::string::npos);
    EXPECT_NE(text.find("(chưa ký)"), std::string::npos);
    open.state = HandoverState::refused;
    open.refusal = "chưa kiểm đủ máy";
    EXPECT_NE(press::print_html(papers::handover_paper(open, "")).find("chưa kiểm đủ máy"),
              std::string::npos);
}

}  // namespace
}  // namespace gb::tests
