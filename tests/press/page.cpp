#include <map>
#include <pugixml.hpp>

#include "golden.hpp"
#include "house/texts.hpp"
#include "press/html.hpp"
#include "press/pages.hpp"
#include "samples.hpp"

namespace gb::tests {
namespace {

const std::string attack = "<script>alert(1)</script>\" onload='x'&{{title}}{{{lead}}}";

/// Every text of the page replaced by the attack.
page::Page attacked() {
    page::Page page = samples::article();
    for (std::string* field : {&page.portal.name,
                               &page.portal.superior_body,
                               &page.portal.home,
                               &page.portal.css,
                               &page.portal.feed,
                               &page.portal.organisation,
                               &page.portal.address,
                               &page.portal.phone,
                               &page.portal.email,
                               &page.portal.responsible,
                               &page.portal.reuse_note,
                               &page.slug,
                               &page.href,
                               &page.title,
                               &page.lead,
                               &page.author_line,
                               &page.source,
                               &page.category.title,
                               &page.category.href,
                               &page.archive,
                               &page.portal.search,
                               &page.portal.query,
                               &page.portal.size,
                               &page.portal.fax,
                               &page.portal.slogan,
                               &page.reuse_note}) {
        *field = attack;
    }
    const page::Link link{attack, attack, attack, true};
    page.portal.menu = {{"javascript:alert(1)", attack, attack, true}};
    page.portal.sizes = page.portal.categories = page.portal.newest = page.portal.agencies = {link};
    page.portal.other_language = link;
    page.related = page.others = {{"//elsewhere.example", attack, attack, false}, link};
    page.others_paging = {attack, attack, attack};
    page.errata = {{attack, attack, attack}};
    page.facts = {{attack, {attack, attack}}};
    page.pictures = {{attack, attack, attack, attack, 1, 1, std::nullopt},
                     {"", attack, attack, attack, 0, 0, 1}};
    paper::Table table{
        attack, attack, {{attack, paper::Align::left, 1}},      {{paper::plain(attack)}},
        true,   attack, paper::Bars{0, {{500, attack}}, attack}};
    page.body = {paper::Heading{1, attack, attack},
                 paper::Paragraph{{{attack, true, true, attack}}},
                 paper::Bullet{paper::plain(attack), 1},
                 paper::Bullet{paper::plain(attack), 2},
                 table,
                 paper::FigureList{attack, {{attack, attack, attack, true, attack}}}};
    return page;
}

void expect_harmless(const std::string& html) {
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_EQ(html.find("onload='"), std::string::npos);
    EXPECT_EQ(html.find("javascript:"), std::string::npos);
    EXPECT_EQ(html.find("href=\"//"), std::string::npos);
    EXPECT_EQ(html.find(" style="), std::string::npos);
    // Braces in a text stay braces: nothing is filled in twice.
    EXPECT_NE(html.find("{{title}}"), std::string::npos);
}

TEST(PublicPage, Golden) {
    expect_golden("page.html", press::html(samples::article()));
}
TEST(PublicPage, GoldenIndex) {
    expect_golden("index.html", press::html(samples::index()));
}
TEST(PublicPage, GoldenPlain) {
    expect_golden("plain.html", press::html(samples::contacts()));
}
TEST(PublicPage, GoldenArchiveCopy) {
    expect_golden("archive.html", press::archive_html(samples::article(), "/page.css"));
}
TEST(PublicPage, GoldenFeed) {
    expect_golden("feed.xml", press::feed(samples::index(), "https://thobinh.example/rss.xml"));
}

TEST(PublicPage, a_null_character_in_a_signed_site_leaves_the_feed_and_the_pages_whole) {
    page::PortalIndex index = samples::index();
    ASSERT_FALSE(index.articles.empty());
    index.articles[0].category = index.articles[0].lead = std::string("Huấn\0 luyện\x0c", 16);
    const std::string feed = press::feed(index, "https://thobinh.example/rss.xml");
    EXPECT_NE(feed.find("<category>Huấn luyện</category>"), std::string::npos) << feed;
    EXPECT_NE(feed.find("</rss>"), std::string::npos);
    EXPECT_EQ(feed.find('\0'), std::string::npos);
    EXPECT_TRUE(pugi::xml_document().load_buffer(feed.data(), feed.size()));
    EXPECT_EQ(press::html(index).find_first_of(std::string_view("\0\x0c", 2)), std::string::npos);
}

TEST(PublicPage, NothingWrittenInAFieldBecomesMarkup) {
    expect_harmless(press::html(attacked()));
    page::PortalIndex index = samples::index();
    index.portal = attacked().portal;
    index.heading = index.note = attack;
    index.paging = {attack, attack, attack};
    index.articles = {{attack, attack, attack, attack, attack, attack, attack, attack, std::nullopt,
                       std::nullopt, attacked().pictures[0]}};
    index.overview = attacked().body;
    index.archive = {{attack, attack, attack, false}};
    expect_harmless(press::html(index));
    page::PlainPage plain = samples::contacts();
    plain.portal = attacked().portal;
    plain.title = plain.contacts_title = attack;
    plain.facts = {{attack, {attack}}};
    plain.body = attacked().body;
    plain.contacts = {{attack, attack, attack, attack, attack, attack}};
    expect_harmless(press::html(plain));
    expect_harmless(press::archive_html(attacked(), attack));
    const std::string feed = press::feed(index, attack);
    EXPECT_EQ(feed.find("<script"), std::string::npos);
    pugi::xml_document xml;
    EXPECT_TRUE(xml.load_string(feed.c_str()));
}

namespace {

/// The captions and paragraphs of a page, in the order in which they are read.
std::vector<std::string> read_in_order(const std::string& html,
                                       const std::vector<std::string>& what) {
    std::map<std::size_t, std::string> found;
    for (const auto& text : what) {
        if (const auto at = html.find(text); at != std::string::npos) found[at] = text;
    }
    std::vector<std::string> order;
    for (const auto& [at, text] : found) order.push_back(text);
    return order;
}

page::Page with_places(std::vector<std::optional<std::size_t>> places) {
    page::Page page = samples::article();
    page.body = {paper::Paragraph{paper::plain("Đoạn một.")},
                 paper::Paragraph{paper::plain("Đoạn hai.")}};
    page.pictures.clear();
    for (std::size_t i = 0; i < places.size(); ++i) {
        page::Picture picture;
        picture.src = "/anh/" + std::to_string(i);
        picture.caption = "Ảnh " + std::to_string(i);
        picture.after = places[i];
        page.pictures.push_back(std::move(picture));
    }
    return page;
}

}  // namespace

TEST(PublicPage, a_picture_put_after_nothing_stands_before_the_first_paragraph) {
    const std::vector<std::string> all{"Ảnh 0", "Ảnh 1", "Ảnh 2", "Đoạn một.", "Đoạn hai."};
    const auto order = [&](std::vector<std::optional<std::size_t>> places) {
        return read_in_order(press::html(with_places(std::move(places))), all);
    };
    using Order = std::vector<std::string>;
    EXPECT_EQ(order({0, 0, 1}), (Order{"Ảnh 0", "Ảnh 1", "Đoạn một.", "Ảnh 2", "Đoạn hai."}));
    EXPECT_EQ(order({2, 0, 99}), (Order{"Ảnh 1", "Đoạn một.", "Đoạn hai.", "Ảnh 0", "Ảnh 2"}));
}

TEST(PublicPage, the_first_picture_put_nowhere_stands_under_the_lead_wherever_it_is_in_the_list) {
    const std::vector<std::string> all{"Ảnh 0", "Ảnh 1", "Ảnh 2", "Đoạn một.", "Đoạn hai."};
    using Order = std::vector<std::string>;
    EXPECT_EQ(read_in_order(press::html(with_places({1, std::nullopt, std::nullopt})), all),
              (Order{"Ảnh 1", "Đoạn một.", "Ảnh 0", "Đoạn hai.", "Ảnh 2"}));
}

TEST(PublicPage, IsSmallAndNeedsNoScript) {
    const std::string html = press::html(samples::article());
    EXPECT_LE(html.size() + press::page_css().size(), 50U * 1024);
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_NE(html.find("<html lang=\"vi\">"), std::string::npos);
    EXPECT_NE(press::page_css().find("@media print"), std::string::npos);
}

TEST(PublicPage, HoldsWhatARealPageOfThisKindHolds) {
    const std::string html = press::html(samples::article());
    for (const char* part :
         {"16:40, thứ Tư, 13/01/2027", "(GMT+7)", "Chiều 12/01/2027", "Năm 2026", "Năm 2027",
          "Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch Thường trực UBND huyện",
          "10 xã, thị trấn: lãnh đạo UBND, Trưởng Công an, Chỉ huy trưởng Ban CHQS",
          "Toàn cảnh hội nghị", "Thượng tá Vũ Đình Kha khai mạc hội nghị",
          "Lan Anh - Minh Tú, Trung tâm Văn hóa", "Quốc phòng - An ninh", "Lượt xem: 570",
          "Tin liên quan"}) {
        EXPECT_NE(html.find(part), std::string::npos) << part;
    }
}

TEST(PublicPage, EveryTextItAsksForIsInBothCatalogues) {
    for (const auto key : press::page_words()) {
        EXPECT_TRUE(has_text("vi", key)) << key;
        EXPECT_TRUE(has_text("en", key)) << key;
    }
}

TEST(PublicPage, LeftOutFieldsLeaveNothing) {
    page::Page page;
    page.title = "Giao ban";
    const std::string html = press::html(page);
    for (const char* gone :
         {"Đăng lúc", "Lượt xem", "<figure", "<dl", "Nguồn:", "class=\"author\""}) {
        EXPECT_EQ(html.find(gone), std::string::npos) << gone;
    }
}

TEST(Sheet, Golden) {
    expect_golden("summary.html", press::print_html(samples::summary()));
}
TEST(Sheet, GoldenHandover) {
    expect_golden("handover.html", press::print_html(samples::handover_sheet()));
}

TEST(Sheet, NothingWrittenInAFieldBecomesMarkup) {
    paper::Paper paper = samples::summary();
    for (std::string* field : {&paper.superior_body, &paper.issuing_body, &paper.symbol,
                               &paper.place, &paper.type_name, &paper.abstract, &paper.as_of}) {
        *field = attack;
    }
    paper.addressees = paper.recipients = paper.notes = {attack};
    paper.body = attacked().body;
    paper.annexes = {{attack, attack, attacked().body}};
    paper.signatures = {{attack, attack, attack, attack, attack, attack}};
    paper.witness = paper::Witness{attack, attack};
    expect_harmless(press::print_html(paper));
}

TEST(Sheet, AFigureLeadsToItsEvents) {
    EXPECT_NE(press::print_html(samples::summary()).find("data-figure=\"patrols\""),
              std::string::npos);
    EXPECT_EQ(press::html(attacked()).find("data-figure"), std::string::npos);
}

}  // namespace
}  // namespace gb::tests
