#include <gtest/gtest.h>

#include "house/page.hpp"
#include "samples.hpp"

namespace gb {
namespace {

using namespace paper;

std::string end_of(const char* text) {
    return text_of(std::get<Paragraph>(closed_body({Paragraph{plain(text)}}).back()).line);
}

TEST(Paper, TheLastSentenceIsClosed) {
    EXPECT_EQ(end_of("Kính báo cáo."), "Kính báo cáo./.");
    EXPECT_EQ(end_of("Kính báo cáo"), "Kính báo cáo./.");
    EXPECT_EQ(end_of("Kính báo cáo;\n "), "Kính báo cáo./.");
    EXPECT_EQ(end_of("Kính báo cáo./."), "Kính báo cáo./.");
    EXPECT_EQ(end_of(""), "");
    EXPECT_TRUE(closed_body({}).empty());
}

TEST(Paper, RecipientsEndInSemicolonsAndAFullStop) {
    EXPECT_EQ(recipient_lines({"- Như trên;", "UBND huyện", " ", "Lưu: VT."}),
              (std::vector<std::string>{"- Như trên;", "- UBND huyện;", "- Lưu: VT."}));
}

TEST(Paper, NumberAndSymbol) {
    Paper paper;
    paper.symbol = "BC-BCH";
    paper.number = 5;
    EXPECT_EQ(number_and_symbol(paper), "05/BC-BCH");
    paper.number = 123;
    EXPECT_EQ(number_and_symbol(paper), "123/BC-BCH");
    paper.number = 0;
    EXPECT_TRUE(number_and_symbol(paper).ends_with("\u00A0/BC-BCH"));
}

TEST(Paper, SignatureWithAndWithoutPrefix) {
    EXPECT_EQ(signature_heading({"TM.", "Ban Chỉ huy", "Chỉ huy trưởng", "", "", ""}),
              "TM. Ban Chỉ huy\nChỉ huy trưởng");
    EXPECT_EQ(signature_heading({"", "", "Người giao", "", "", ""}), "Người giao");
    EXPECT_EQ(signed_name({"", "", "", "Thượng tá", "Vũ Đình Kha", ""}), "Thượng tá Vũ Đình Kha");
}

TEST(Page, PlainTextBecomesBlocks) {
    EXPECT_EQ(page::paragraphs("một\nhai\n\n\n  ba \r\n"),
              (std::vector<std::string>{"một\nhai", "ba"}));
    const auto blocks = page::blocks("# Kết quả\n- một;\n+ nhỏ\nhai\n\nba");
    ASSERT_EQ(blocks.size(), 5U);
    EXPECT_EQ(std::get<Heading>(blocks[0]).text, "Kết quả");
    EXPECT_EQ(std::get<Bullet>(blocks[2]).level, 2U);
    EXPECT_EQ(text_of(std::get<Paragraph>(blocks[4]).line), "ba");
    EXPECT_TRUE(page::blocks("\n \n").empty());
}

TEST(Page, FaultsNameTheField) {
    page::Page page = samples::article();
    EXPECT_TRUE(page::faults(page).empty());
    page.pictures[0].alt = "";
    page.pictures[1].caption = "THO 2.png";
    const auto found = page::faults(page);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].field, "/pictures/0/alt");
    EXPECT_EQ(found[0].code, "alt.missing");
    EXPECT_EQ(found[1].field, "/pictures/1/caption");
    EXPECT_EQ(found[1].code, "alt.is_file_name");
}

}  // namespace
}  // namespace gb
