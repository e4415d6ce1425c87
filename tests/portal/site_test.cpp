// Which page stands under which address, and what is on it.

#include <gtest/gtest.h>

#include "articles.hpp"
#include "house/papers/article.hpp"
#include "house/portal/bundle.hpp"
#include "house/portal/frame.hpp"
#include "house/portal/over_time.hpp"
#include "press/pages.hpp"

namespace gb {
namespace {

using portal::Asked;

class A_site : public ::testing::Test {
  protected:
    A_site() : shelf(test::articles(test::many(23))) {}

    portal::Site site() { return test::site_of(settings, shelf, withdrawn); }
    portal::Answered at(const std::string& path, Query query = {}) {
        return portal::answer(site(), {path, std::move(query), now});
    }
    page::PortalIndex list(const std::string& path, Query query = {}) {
        return std::get<page::PortalIndex>(at(path, std::move(query)));
    }
    page::Page article(const std::string& path, Query query = {}) {
        return std::get<page::Page>(at(path, std::move(query)));
    }
    bool missing(const std::string& path, Query query = {}) {
        return std::holds_alternative<portal::NotFound>(at(path, std::move(query)));
    }

    portal::Settings settings;
    std::set<std::string, std::less<>> withdrawn{"bai-cu"};
    portal::Shelf shelf;
    Instant now = start_of(*Date::of(2026, 12, 21));
};

TEST_F(A_site, pages_through_its_articles) {
    const auto first = list("/");
    EXPECT_EQ(first.articles.size(), 10u);
    EXPECT_EQ(first.paging.newer, "");
    EXPECT_EQ(first.paging.older, "/?trang=2");
    EXPECT_EQ(first.paging.position, "Trang 1/3");
    const auto last = list("/", {{"trang", "3"}});
    EXPECT_EQ(last.articles.size(), 3u);
    EXPECT_EQ(last.paging.newer, "/?trang=2");
    EXPECT_EQ(last.paging.older, "");
    EXPECT_EQ(list("/", {{"trang", "2"}}).paging.newer, "/");
}

TEST_F(A_site, has_no_page_where_there_is_none) {
    for (const char* page : {"0", "4", "-1", "x", "", "99999999999999999999"}) {
        EXPECT_TRUE(missing("/", {{"trang", page}})) << page;
    }
    EXPECT_TRUE(missing("/tin/khong-co"));
    EXPECT_TRUE(missing("/tin/bai-1", {{"khac", "9"}}));
    EXPECT_TRUE(missing("/chuyen-muc/khong-co"));
    EXPECT_TRUE(missing("/app2"));
    EXPECT_TRUE(std::holds_alternative<portal::Gone>(at("/tin/bai-cu")));
    EXPECT_EQ(portal::gone(site(), {"/tin/bai-cu", {}, now}).title, "Bài này đã được gỡ");
    EXPECT_EQ(portal::not_found(site(), {"/x", {}, now}).title, "Không có trang này");
}

TEST_F(A_site, lists_a_category_and_a_year) {
    const auto notices = list("/chuyen-muc/thong-bao");
    EXPECT_EQ(notices.heading, "Thông báo");
    EXPECT_EQ(notices.articles.size(), 10u);
    EXPECT_EQ(notices.paging.older, "/chuyen-muc/thong-bao?trang=2");
    EXPECT_TRUE(notices.portal.categories[0].current || notices.portal.categories[1].current);
    const auto year = list("/", {{"nam", "2026"}});
    EXPECT_EQ(year.heading, "Tin năm 2026");
    EXPECT_EQ(year.paging.older, "/?nam=2026&trang=2");
    EXPECT_TRUE(list("/", {{"nam", "1999"}}).articles.empty());
}

TEST_F(A_site, shows_an_article_with_related_and_other_news) {
    const auto page = article("/tin/bai-3");
    EXPECT_EQ(page.title, "Bài số 3");
    EXPECT_EQ(page.category.href, "/chuyen-muc/tin-hoat-dong");
    EXPECT_EQ(page.related.size(), 5u);
    EXPECT_EQ(page.others.size(), 8u);
    EXPECT_EQ(page.others.front().title, "Bài số 4");
    EXPECT_EQ(page.others_paging.older, "/tin/bai-3?khac=2#tin-khac");
    const auto last = article("/tin/bai-3", {{"khac", "3"}});
    EXPECT_EQ(last.others.size(), 4u);
    EXPECT_EQ(last.others_paging.position, "Trang 3/3");
    EXPECT_TRUE(article("/tin/bai-23").others.empty());
}

TEST_F(A_site, gives_each_article_as_a_copy_to_print_and_keep) {
    EXPECT_EQ(article("/tin/bai-3").archive, "/tin/bai-3/ban-in");
    const auto copy = std::get<portal::ArchiveCopy>(at("/tin/bai-3/ban-in"));
    const auto html = press::archive_html(copy.page, "");
    EXPECT_NE(html.find("Bài số 3"), std::string::npos);
    EXPECT_EQ(html.find("<nav"), std::string::npos);
    EXPECT_EQ(html.find("<form"), std::string::npos);
    EXPECT_EQ(html.find("<link rel=\"stylesheet\""), std::string::npos);
}

TEST_F(A_site, keeps_the_size_of_letters_in_every_link) {
    const auto page = article("/tin/bai-3", {{"co", "lon"}, {"khac", "2"}});
    EXPECT_EQ(page.portal.size, "lon");
    EXPECT_EQ(page.portal.home, "/?co=lon");
    EXPECT_EQ(page.related[0].href, "/tin/bai-1?co=lon");
    EXPECT_EQ(page.others_paging.newer, "/tin/bai-3?co=lon#tin-khac");
    EXPECT_EQ(page.others_paging.older, "/tin/bai-3?khac=3&co=lon#tin-khac");
    ASSERT_EQ(page.portal.sizes.size(), 3u);
    EXPECT_EQ(page.portal.sizes[0].href, "/tin/bai-3?khac=2");
    EXPECT_EQ(page.portal.sizes[2].href, "/tin/bai-3?khac=2&co=rat-lon");
    EXPECT_TRUE(page.portal.sizes[1].current);
    EXPECT_EQ(list("/", {{"co", "\"><script>"}}).portal.size, "");
    const auto html = press::html(page);
    EXPECT_NE(html.find("class=\"lon\""), std::string::npos);
    EXPECT_NE(html.find("name=\"co\" value=\"lon\""), std::string::npos);
    EXPECT_NE(html.find("<link rel=\"canonical\" href=\"/tin/bai-3\">"), std::string::npos);
}

TEST_F(A_site, searches_and_says_how_much_it_found) {
    const auto found = list("/tim", {{"q", "bai so"}});
    EXPECT_EQ(found.note, "Tìm thấy 23 tin có “bai so”.");
    EXPECT_EQ(found.portal.query, "bai so");
    EXPECT_EQ(found.paging.older, "/tim?q=bai%20so&trang=2");
    EXPECT_TRUE(list("/tim", {{"q", "không có chữ này"}}).articles.empty());
    EXPECT_EQ(list("/tim").note, "");
    EXPECT_EQ(list("/tim", {{"q", "\xff\xfe"}}).portal.query, "");
}

// bug: one letter, or a mark alone, found 0 pages and nothing said why
TEST_F(A_site, says_what_to_type_where_one_letter_finds_nothing) {
    const std::string hint = "Hãy gõ từ hai chữ cái trở lên";
    for (const char* query : {"x", "Đ", "ệ", "?", "-"}) {
        const auto found = list("/tim", {{"q", query}});
        EXPECT_TRUE(found.articles.empty()) << query;
        EXPECT_NE(found.note.find(hint), std::string::npos) << found.note;
        EXPECT_NE(found.note.find(query), std::string::npos) << found.note;
    }
    EXPECT_EQ(list("/tim", {{"q", "3"}}).note, "Tìm thấy 1 tin có “3”.");
    EXPECT_EQ(list("/tim", {{"q", "xy"}}).note, "Tìm thấy 0 tin có “xy”.");
}

TEST_F(A_site, reads_a_search_that_is_too_long_up_to_its_last_whole_letter) {
    std::string asked = "a";  // 201 bytes: the limit of 200 falls into the last letter
    for (int letter = 0; letter < 100; ++letter) asked += "ư";
    EXPECT_EQ(list("/tim", {{"q", asked}}).portal.query, asked.substr(0, asked.size() - 2));
}

TEST_F(A_site, says_what_nobody_stated_and_invents_nothing) {
    const auto page = list("/");
    EXPECT_EQ(page.portal.name, "Ban CHPT khu vực 3");
    EXPECT_EQ(page.portal.address, "(chưa khai báo)");
    EXPECT_EQ(page.portal.phone, "(chưa khai báo)");
    EXPECT_EQ(page.portal.responsible, "(chưa khai báo)");
    const auto html = press::html(page);
    EXPECT_NE(html.find("<li>Thư điện tử: (chưa khai báo)</li>"), std::string::npos);
    settings.address = "Số 1 đường Bờ Sông";
    settings.email = "banchi@vidu.example";
    const auto stated = press::html(list("/"));
    EXPECT_NE(stated.find("<li>Địa chỉ: Số 1 đường Bờ Sông</li>"), std::string::npos);
    EXPECT_NE(stated.find("href=\"mailto:banchi@vidu.example\""), std::string::npos);
}

TEST_F(A_site, has_organisation_and_contacts_in_english) {
    settings.about_en = "We keep the area safe.";
    settings.parts = {{"Tham mưu", "Staff", "Lập kế hoạch", "Plans"}};
    settings.contacts = {{"Vũ Minh Khoa", "Trợ lý", "Staff officer", "Tham mưu", "Staff section",
                          "0200 000 001", "0200 000 002", "khoa@vidu.example"}};
    const auto about = press::html(std::get<page::PlainPage>(at("/en")));
    for (const char* part :
         {"<html lang=\"en\"", "Area Defence Command 3", "We keep the area safe.", "Staff", "Plans",
          "Text size", "href=\"/\" lang=\"vi\"", "(not stated yet)"}) {
        EXPECT_NE(about.find(part), std::string::npos) << part;
    }
    EXPECT_EQ(about.find("Chuyên mục"), std::string::npos);
    const auto contacts = press::html(std::get<page::PlainPage>(at("/en/contacts")));
    for (const char* part : {"Vũ Minh Khoa", "Staff officer", "Staff section", "0200 000 001",
                             "0200 000 002", "khoa@vidu.example"}) {
        EXPECT_NE(contacts.find(part), std::string::npos) << part;
    }
}

TEST_F(A_site, has_places_for_documents_and_statistics) {
    auto made = test::articles({{.title = "Tin"},
                                {.title = "Kế hoạch", .section = ArticleSection::documents},
                                {.title = "Số liệu", .section = ArticleSection::statistics}});
    auto plan = std::make_shared<Article>(*made[1]);
    plan->symbol = "05/KH-BCH";
    plan->issued_on = Date::of(2026, 1, 5);
    plan->issuer = "Ban CHPT khu vực 3";
    auto figures = std::make_shared<Article>(*made[2]);
    figures->as_of = Date::of(2026, 11, 15);
    figures->figures = {{"Lượt tuần tra", "924", "lượt", false}, {"Ca trực", "1.095", "ca", true}};
    shelf = portal::Shelf({made[0], plan, figures});
    ASSERT_EQ(list("/").articles.size(), 1u);
    EXPECT_EQ(list("/").articles[0].title, "Tin");
    ASSERT_EQ(list("/van-ban").articles.size(), 1u);
    EXPECT_EQ(list("/van-ban").articles[0].number, "05/KH-BCH");
    EXPECT_EQ(list("/thong-ke").articles[0].title, "Số liệu");
    EXPECT_EQ(list("/van-ban").articles[0].issued, "ngày 05/01/2026");
    EXPECT_EQ(list("/van-ban").articles[0].issuer, "Ban CHPT khu vực 3");
    const auto document = press::html(article("/tin/bai-2"));
    for (const char* part : {"05/KH-BCH", "05/01/2026", "Ban CHPT khu vực 3", "<h2>Văn bản</h2>"}) {
        EXPECT_NE(document.find(part), std::string::npos) << part;
    }
    const auto statistics = press::html(article("/tin/bai-3"));
    for (const char* part : {"Số liệu tính đến ngày 15/11/2026", "Lượt tuần tra", ">924<",
                             ">1.095 *<", "* Số ước thực hiện."}) {
        EXPECT_NE(statistics.find(part), std::string::npos) << part;
    }
}

TEST_F(A_site, puts_the_figures_of_its_statistics_side_by_side_the_latest_day_first) {
    // Published on 20, 19 … December; counted to the ends of months, the newest page to the latest.
    const auto made = test::articles(
        std::vector<test::Written>(8, {.title = "Số liệu", .section = ArticleSection::statistics}));
    std::vector<portal::ArticlePtr> published;
    for (int back = 0; back < 8; ++back) {
        auto one = std::make_shared<Article>(*made[static_cast<std::size_t>(back)]);
        one->as_of = Date::of(2026, 11 - back, 15);
        one->figures = {{"Lượt tuần tra", std::to_string(100 - back), "lượt", back == 1}};
        if (back == 2) one->figures.push_back({"Thôn tập sơ tán", "7", "thôn", false});
        if (back == 7) one->figures.push_back({"Chỉ có ngày xưa", "1", "", false});
        published.push_back(one);
    }
    shelf = portal::Shelf(published);
    const auto page = list("/thong-ke");
    ASSERT_EQ(page.overview.size(), 1u);
    const auto& table = std::get<paper::Table>(page.overview[0]);
    ASSERT_EQ(table.columns.size(), 1 + portal::days_side_by_side);
    EXPECT_EQ(table.columns[1].title, "15/11/2026");
    EXPECT_EQ(table.columns.back().title, "15/08/2026");
    ASSERT_EQ(table.rows.size(), 2u);  // what only an older article tells is read there
    const auto html = press::html(page);
    for (const char* part : {"Lượt tuần tra (lượt)", ">100<", ">99 *<", "Thôn tập sơ tán (thôn)",
                             ">–<", "* Số ước thực hiện."}) {
        EXPECT_NE(html.find(part), std::string::npos) << part;
    }
    EXPECT_EQ(html.find("Chỉ có ngày xưa"), std::string::npos);
    EXPECT_TRUE(list("/").overview.empty());
}

TEST_F(A_site, lets_the_later_page_count_where_two_count_to_one_day) {
    const auto made = test::articles(
        std::vector<test::Written>(2, {.title = "Số liệu", .section = ArticleSection::statistics}));
    auto later = std::make_shared<Article>(*made[0]);
    auto earlier = std::make_shared<Article>(*made[1]);
    later->as_of = earlier->as_of = Date::of(2026, 11, 15);
    later->figures = {{"Ca trực", "1.096", "ca", false}};
    earlier->figures = {{"Ca trực", "1.095", "ca", false}};
    shelf = portal::Shelf({later, earlier});
    const auto html = press::html(list("/thong-ke"));
    EXPECT_NE(html.find(">1.096<"), std::string::npos);
    EXPECT_EQ(html.find(">1.095<"), std::string::npos);
}

TEST_F(A_site, keeps_an_imported_text_as_it_came_and_its_errata_apart) {
    auto made = test::articles({{.title = "Giao ban", .body = "Nhiệm kỳ 2021-2016."}});
    auto old = std::make_shared<Article>(*made[0]);
    old->verbatim = true;
    old->original = {"Cổng thông tin tỉnh", "https://vidu.example/giao-ban",
                     Date::of(2021, 12, 30)};
    Erratum read{"2021-2016", "2021-2026", now, {}, now, false, false, ""};
    Erratum waiting{"Nhiệm kỳ", "Niên khóa", now, {}, std::nullopt, false, false, ""};
    Erratum dropped{"Nhiệm kỳ", "Giai đoạn", now, {}, std::nullopt, false, true, ""};
    old->errata = {read, waiting, dropped};
    shelf = portal::Shelf({old});
    const auto html = press::html(article("/tin/bai-1"));
    for (const char* part :
         {"<p>Nhiệm kỳ 2021-2016.</p>", "“2021-2016”", "2021-2026",
          "Nguồn: Cổng thông tin tỉnh, đăng ngày 30/12/2021, https://vidu.example/giao-ban"}) {
        EXPECT_NE(html.find(part), std::string::npos) << part;
    }
    EXPECT_EQ(html.find("Niên khóa"), std::string::npos) << "nobody has looked at it yet";
    EXPECT_EQ(html.find("Giai đoạn"), std::string::npos) << "it was dropped";
    const auto bundled = portal::published_of(*old);
    ASSERT_EQ(bundled.errata.size(), 1u);
    EXPECT_EQ(press::html(papers::article_page(portal::article_of(bundled), nullptr, {}, nullptr))
                  .find("Niên khóa"),
              std::string::npos);
}

TEST_F(A_site, stays_under_fifty_kilobytes_a_page) {
    const auto css = press::page_css().size();
    EXPECT_LE(press::html(list("/")).size() + css, 50u * 1024);
    EXPECT_LE(press::html(article("/tin/bai-3")).size() + css, 50u * 1024);
}

TEST_F(A_site, tells_programs_of_every_page_with_its_whole_address) {
    const auto places = portal::places(site());
    EXPECT_EQ(places.size(), 7u + 2u + 23u);
    std::vector<press::Place> all;
    for (const auto& [href, changed] : places) all.push_back({href, changed});
    const auto xml = press::sitemap("https://vidu.example", all);
    EXPECT_NE(xml.find("<url><loc>https://vidu.example/tin/bai-1</loc>"
                       "<lastmod>2026-12-20T09:00:00+07:00</lastmod></url>"),
              std::string::npos);
    const auto feed =
        press::feed(portal::feed(site(), {"/rss.xml", {}, now}, "https://vidu.example"),
                    "https://vidu.example/rss.xml");
    EXPECT_NE(feed.find("<link>https://vidu.example/tin/bai-1</link>"), std::string::npos);
    EXPECT_NE(feed.find("<pubDate>Sun, 20 Dec 2026 09:00:00 +0700</pubDate>"), std::string::npos);
}

}  // namespace
}  // namespace gb
