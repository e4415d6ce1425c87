// The decision on an award as a paper, and how the minutes tell what was handed over.

#include "house/papers/award.hpp"
#include "made.hpp"

namespace gb::tests {
namespace {

views::RecipientView named(RecipientKind kind, const char* name, const char* position) {
    views::RecipientView recipient;
    recipient.recipient_kind = kind;
    recipient.name = name;
    if (*position) recipient.position = position;
    return recipient;
}

views::AwardView award() {
    views::AwardView view;
    view.unit = {{}, "Ủy ban nhân dân xã Thọ Hà", "UBND xã"};
    view.symbol = "07/QĐ-UBND";
    view.signed_on = day(12, 5);
    view.signer_prefix = SignerPrefix::kt;
    view.signer = "Lê Thị Hòa";
    view.signer_rank = "Trung tá";
    view.signer_title = "Phó Chủ tịch";
    view.place = "Thọ Hà";
    view.form = AwardForm::giay_khen;
    view.achievement = "Kịp thời chữa cháy rừng ngày 03/02/2026";
    view.individuals = 1;
    view.collectives = 1;
    view.verified_rule = true;
    view.recipients = {named(RecipientKind::collective, "Trung đội dân quân cơ động", "Xã Thọ Hà"),
                       named(RecipientKind::individual, "Nguyễn Văn Tám", "Dân quân thôn 4")};
    view.code = "412-7F3A9C21-0B44D2E1";
    return view;
}

TEST(MadeAwards, GoldenAward) {
    expect_both("award", papers::award_paper(award(), {"", {"Ban CHQS xã Thọ Hà"}}));
}

TEST(MadeAwards, AnAwardNamesTheLawOnlyWhereASourceConfirmedIt) {
    auto view = award();
    view.verified_rule = false;
    view.authority = "Quy chế thi đua, khen thưởng số 12/QC-BCH";
    const auto text = press::print_html(papers::award_paper(view, {}));
    EXPECT_EQ(text.find("Luật Thi đua"), std::string::npos);
    EXPECT_NE(text.find("Căn cứ Quy chế thi đua, khen thưởng số 12/QC-BCH;"), std::string::npos);
    EXPECT_EQ(text.find("Xét đề nghị"), std::string::npos);
}

TEST(MadeAwards, ARevokedAwardSaysSoAndAnErasedNameIsNotThere) {
    auto view = award();
    view.recipients[1].name.reset();
    view.revoked_at = at(day(12, 9), 8, 0);
    view.revoke_reason = "Ghi sai tên";
    const auto text = press::print_html(papers::award_paper(view, {}));
    EXPECT_NE(text.find("đã bị hủy ngày 09/12/2026: Ghi sai tên"), std::string::npos);
    EXPECT_NE(text.find("(không nêu tên)"), std::string::npos);
    EXPECT_EQ(text.find("Nguyễn Văn Tám"), std::string::npos);
}

TEST(MadeAwards, AFormOfAUnitsOwnIsPrintedByItsNameWithItsHouseholds) {
    auto view = award();
    view.form = AwardForm::hinh_thuc_rieng;
    view.own_form = "Hộ hiến đất làm đường";
    view.households = 1;
    view.recipients.push_back(named(RecipientKind::household, "Lê Văn Chín", "Thôn 4"));
    const auto made = papers::award_paper(view, {});
    EXPECT_EQ(made.abstract, "Về việc tặng Hộ hiến đất làm đường");
    ASSERT_EQ(made.annexes.size(), 1U);
    EXPECT_EQ(made.annexes[0].blocks.size(), 3U);
    const auto text = press::print_html(made);
    EXPECT_NE(text.find("01 tập thể, 01 cá nhân và 01 hộ gia đình"), std::string::npos);
    EXPECT_NE(text.find("các tập thể, cá nhân, hộ gia đình có tên"), std::string::npos);
    EXPECT_NE(text.find("Chủ hộ"), std::string::npos);
    EXPECT_EQ(text.find("danh hiệu"), std::string::npos);
}

TEST(MadeAwards, ATitleOfHouseholdsAloneIsListedAsSuch) {
    auto view = award();
    view.form = AwardForm::gia_dinh_van_hoa;
    view.individuals = view.collectives = 0;
    view.households = 1;
    view.recipients = {named(RecipientKind::household, "Lê Văn Chín", "Thôn 4")};
    const auto text = press::print_html(papers::award_paper(view, {}));
    EXPECT_NE(text.find("Danh sách hộ gia đình được tặng danh hiệu Gia đình văn hóa"),
              std::string::npos);
}

TEST(MadeAwards, ATitleIsCalledSoAndWhoDecidesIsTheCollectiveTheHeadOrAsTheTitleSays) {
    auto view = award();
    view.form = AwardForm::lao_dong_tien_tien;
    EXPECT_EQ(papers::award_paper(view, {}).abstract, "Về việc tặng danh hiệu Lao động tiên tiến");
    const auto deciding = [&] {
        return std::get<paper::Heading>(papers::award_paper(view, {}).body.front()).text;
    };
    EXPECT_EQ(deciding(), "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỌ HÀ");
    view.signer_prefix = SignerPrefix::tm;
    EXPECT_EQ(deciding(), "ỦY BAN NHÂN DÂN XÃ THỌ HÀ");
    view.signer_prefix = SignerPrefix::none;
    view.signer_title = "Chủ tịch UBND xã";
    EXPECT_EQ(deciding(), "CHỦ TỊCH UBND XÃ");
}

TEST(MadeAwards, MinutesTellWhatWasHandedOverAndNameOnlyThoseOfPublicDecisions) {
    auto open = award();
    open.named_publicly = true;
    auto revoked = award();
    revoked.revoked_at = at(day(12, 9), 8, 0);
    paper::Paper minutes;
    papers::put_presented({revoked}, minutes);
    EXPECT_TRUE(minutes.annexes.empty());
    papers::put_presented({award(), open, revoked}, minutes);
    ASSERT_EQ(minutes.annexes.size(), 1u);
    const auto& rows = std::get<paper::Table>(minutes.annexes[0].blocks.at(0)).rows;
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(paper::text_of(rows[0][1]), "07/QĐ-UBND, Giấy khen");
    EXPECT_EQ(paper::text_of(rows[0][3]), "01 tập thể và 01 cá nhân");
    EXPECT_EQ(paper::text_of(rows[1][3]),
              "01 tập thể và 01 cá nhân: Trung đội dân quân cơ động, Xã Thọ Hà; Nguyễn Văn Tám, "
              "Dân quân thôn 4");
}

}  // namespace
}  // namespace gb::tests
