// Documents as papers: a draft to be signed by hand, and what was issued.

#include "house/papers/draft.hpp"
#include "made.hpp"

namespace gb::tests {
namespace {

/// Confirmed and numbered, to be signed by hand.
views::DraftPage drafted() {
    views::DraftPage draft;
    draft.unit = {{}, "Ban Chỉ huy quân sự huyện Thọ Bình", "Ban CHQS huyện"};
    draft.type = DocumentType::thong_bao;
    draft.urgency = Urgency::khan;
    draft.subject = "Tăng cường trực Tết";
    draft.text = "Các xã thực hiện:\n\n- Trực 24/24 giờ;\n- Báo ban trước 16 giờ.";
    draft.groups = {{"Ban CHQS các xã", AddresseeGroup::all_communes, {}}};
    draft.lines = {{1, "Kiểm tra loa truyền thanh", LineKind::task, day(12, 5), false}};
    draft.recipients = {{{}, "Bộ CHQS tỉnh", ""}};
    draft.state = DraftState::issued;
    draft.symbol = "12/TB-BCHQS";
    draft.ending = "TB-BCHQS";
    draft.issued_on = day(12, 1);
    draft.signer_prefix = SignerPrefix::kt;
    draft.signer_title = "Phó Chỉ huy trưởng";
    draft.confirmed_by = "Thiếu tá Vũ Đình Kha";
    draft.confirmed_at = at(day(12, 1), 9, 30);
    draft.code = "412-7F3A9C21-0B44D2E1";
    return draft;
}

TEST(MadeDocuments, GoldenDraft) {
    expect_both("draft", papers::draft_paper(drafted(), "Bộ CHQS tỉnh Lam Sơn"));
}

/// Issued at once, without a draft: nobody's name stands under it yet.
views::DocumentView issued() {
    views::DocumentView document;
    document.unit = {{}, "Ban Chỉ huy quân sự huyện Thọ Bình", "Ban CHQS huyện"};
    document.direction = Direction::issued;
    document.symbol = "31/BCHQS";
    document.type = DocumentType::cong_van;
    document.issued_on = day(12, 2);
    document.urgency = Urgency::khan;
    document.subject = "V/v tăng cường trực bão";
    document.signer_prefix = SignerPrefix::tm;
    document.groups = {{"Ban CHQS các xã ven sông", AddresseeGroup::none, {}}};
    views::DocumentLineView line;
    line.text = "Kiểm tra xuồng máy";
    line.kind = LineKind::task;
    line.due = day(12, 3);
    document.lines = {line};
    document.recipients = {{{}, "Bộ CHQS tỉnh", ""}};
    document.code = "420-0D6B2A91-7E35C4F8";
    return document;
}

TEST(MadeDocuments, GoldenDocument) {
    expect_both("document", made(papers::document_paper(issued(), "Bộ CHQS tỉnh Lam Sơn")));
}

TEST(MadeDocuments, AGroupToWhichNoLineIsSaidHasNoHeading) {
    auto document = issued();
    document.groups.insert(document.groups.begin(),
                           views::DocumentGroupView{"Công an xã", AddresseeGroup::none, {}});
    document.lines[0].group = 2;
    const auto paper = made(papers::document_paper(document, ""));
    std::vector<std::string> headings;
    for (const auto& block : paper.body) {
        if (const auto* heading = std::get_if<paper::Heading>(&block)) {
            headings.push_back(heading->number + ". " + heading->text);
        }
    }
    EXPECT_EQ(headings, std::vector<std::string>{"1. Ban CHQS các xã ven sông"});
    EXPECT_EQ(paper.addressees.size(), 2u) << "it is written to all the same";
}

TEST(MadeDocuments, AnAnnulledDocumentSaysSoAndOneThatCameInIsNotPrintedAnew) {
    auto document = issued();
    document.annulled = "Trùng số";
    const auto paper = made(papers::document_paper(document, ""));
    EXPECT_EQ(paper.notes.at(0), "Văn bản này đã bị hủy: Trùng số");
    document.direction = Direction::received;
    const auto refused = papers::document_paper(document, "");
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, "paper.not_issued_here");
    EXPECT_EQ(refused.error().field, "/id");
}

TEST(MadeDocuments, AConfirmedDraftSaysThatThisIsNoSignatureAndADraftThatItIsOne) {
    const auto paper = papers::draft_paper(drafted(), "");
    ASSERT_EQ(paper.notes.size(), 1u);
    EXPECT_NE(paper.notes[0].find("không thay chữ ký"), std::string::npos);
    auto open = drafted();
    open.state = DraftState::submitted;
    open.symbol.clear();
    open.confirmed_at.reset();
    const auto draft = papers::draft_paper(open, "");
    EXPECT_EQ(draft.notes.at(0), "Dự thảo, chưa ban hành.");
    EXPECT_TRUE(draft.signatures.empty()) << "nobody has confirmed it";
    EXPECT_EQ(draft.number, 0);
    EXPECT_EQ(draft.symbol, "TB-BCHQS");
}

TEST(MadeDocuments, ADraftThatNobodyIssuedBearsNoCode) {
    auto draft = drafted();
    draft.code.reset();
    EXPECT_FALSE(papers::draft_paper(draft, "").witness);
}

}  // namespace
}  // namespace gb::tests
