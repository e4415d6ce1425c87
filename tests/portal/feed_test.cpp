// The feed against the rules of RSS 2.0 that public validators check, and the site map against its
// own: whatever the articles are called.

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <pugixml.hpp>
#include <regex>

#include "articles.hpp"
#include "house/portal/site.hpp"
#include "press/mustache.hpp"
#include "press/pages.hpp"

namespace gb {
namespace {

constexpr const char* origin = "https://trangtin.example";

struct Made {
    portal::Settings settings;
    portal::Shelf shelf;
    std::set<std::string, std::less<>> withdrawn;

    explicit Made(const std::vector<test::Written>& written) : shelf(test::articles(written)) {
        settings.name = "Trang tin <Ban Chỉ huy> & các xã";
        settings.origin = origin;
    }
    portal::Site site() const { return test::site_of(settings, shelf, withdrawn); }
    std::string feed() const {
        const portal::Asked asked{"/rss.xml", {}, start_of(*Date::of(2026, 12, 21))};
        return press::feed(portal::feed(site(), asked, origin), std::string(origin) + "/rss.xml");
    }
    std::string sitemap() const {
        std::vector<press::Place> places;
        for (auto& [href, changed] : portal::places(site())) places.push_back({href, changed});
        return press::sitemap(origin, places);
    }
};

pugi::xml_document parsed(const std::string& xml) {
    pugi::xml_document document;
    const auto result = document.load_buffer(xml.data(), xml.size());
    EXPECT_TRUE(result) << result.description() << "\n" << xml;
    return document;
}

bool is_whole_address(const std::string& text) {
    static const std::regex form(R"(https://[a-z.]+(/[A-Za-z0-9\-._~%/?=&]*)?)");
    return std::regex_match(text, form);
}

/// RFC 822 with a year of four digits: "Wed, 13 Jan 2027 16:40:00 +0700"; and the day is that day.
bool is_mail_date(const std::string& text) {
    static const std::regex form(
        R"((Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) )"
        R"((\d{4}) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d [+-]\d{4})");
    std::smatch found;
    if (!std::regex_match(text, found, form)) return false;
    static const std::string months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    static const std::string days = "SunMonTueWedThuFriSat";
    const auto month = static_cast<int>(months.find(found[3].str()) / 3) + 1;
    const auto date = Date::of(std::stoi(found[4]), month, std::stoi(found[2]));
    return date && static_cast<int>(days.find(found[1].str()) / 3) == date->weekday();
}

void expect_once(const pugi::xml_node& in, const std::set<std::string>& allowed) {
    std::map<std::string, int> seen;
    for (const auto& child : in.children()) {
        const std::string name = child.name();
        EXPECT_TRUE(allowed.contains(name)) << name;
        if (name != "item" && name != "category") EXPECT_EQ(++seen[name], 1) << name;
    }
}

void expect_valid_feed(const std::string& xml) {
    const auto document = parsed(xml);
    const auto rss = document.child("rss");
    EXPECT_STREQ(rss.attribute("version").value(), "2.0");
    const auto channel = rss.child("channel");
    expect_once(channel,
                {"title", "link", "atom:link", "description", "language", "lastBuildDate", "item"});
    for (const char* must : {"title", "link", "description"}) {
        EXPECT_STRNE(channel.child_value(must), "") << must;
    }
    EXPECT_TRUE(is_whole_address(channel.child_value("link")));
    const auto self = channel.child("atom:link");
    EXPECT_STREQ(rss.attribute("xmlns:atom").value(), "http://www.w3.org/2005/Atom");
    EXPECT_STREQ(self.attribute("rel").value(), "self");
    EXPECT_STREQ(self.attribute("type").value(), "application/rss+xml");
    EXPECT_TRUE(is_whole_address(self.attribute("href").value()));
    EXPECT_STREQ(channel.child_value("language"), "vi");
    std::set<std::string> guids;
    for (const auto& item : channel.children("item")) {
        expect_once(item, {"title", "link", "guid", "pubDate", "category", "description"});
        EXPECT_STRNE(item.child_value("title"), "");
        EXPECT_TRUE(is_whole_address(item.child_value("link"))) << item.child_value("link");
        EXPECT_STREQ(item.child("guid").attribute("isPermaLink").value(), "true");
        EXPECT_STREQ(item.child_value("guid"), item.child_value("link"));
        EXPECT_TRUE(guids.insert(item.child_value("guid")).second) << "a guid names one item";
        EXPECT_TRUE(is_mail_date(item.child_value("pubDate"))) << item.child_value("pubDate");
    }
}

TEST(The_feed, keeps_the_rules_of_rss) {
    const Made made(test::many(40));
    const auto xml = made.feed();
    expect_valid_feed(xml);
    const auto document = parsed(xml);
    const auto channel = document.child("rss").child("channel");
    EXPECT_TRUE(is_mail_date(channel.child_value("lastBuildDate")));
    EXPECT_EQ(std::distance(channel.children("item").begin(), channel.children("item").end()), 30);
}

TEST(The_feed, of_a_site_without_articles_keeps_them_too) {
    expect_valid_feed(Made({}).feed());
}

RC_GTEST_PROP(The_feed, keeps_them_whatever_the_articles_are_called, ()) {
    static const std::vector<std::string> parts{"<b>", "&amp;", "]]>",      "\"",  "'", "Hội nghị",
                                                "–",   "&",     "<script>", " x ", "%", "😀"};
    std::string text = "a";
    for (const auto& part :
         *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(parts))) {
        text += part;
    }
    const auto xml = Made({{.title = text, .category = text, .lead = text}}).feed();
    expect_valid_feed(xml);
    const auto document = parsed(xml);
    const auto item = document.child("rss").child("channel").child("item");
    RC_ASSERT(std::string(item.child_value("title")) == text);
    // Readers of a feed take a description for HTML: no letter of ours may be a mark there.
    RC_ASSERT(std::string(item.child_value("description")) == press::escaped(text));
}

TEST(The_site_map, keeps_the_rules_of_site_maps) {
    const auto document = parsed(Made(test::many(25)).sitemap());
    const auto all = document.child("urlset");
    EXPECT_STREQ(all.attribute("xmlns").value(), "http://www.sitemaps.org/schemas/sitemap/0.9");
    static const std::regex instant(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d)");
    std::set<std::string> places;
    for (const auto& url : all.children("url")) {
        EXPECT_TRUE(is_whole_address(url.child_value("loc"))) << url.child_value("loc");
        EXPECT_TRUE(places.insert(url.child_value("loc")).second);
        const std::string changed = url.child_value("lastmod");
        if (!changed.empty()) EXPECT_TRUE(std::regex_match(changed, instant)) << changed;
    }
    EXPECT_GT(places.size(), 25u);
}

}  // namespace
}  // namespace gb
