#include "press/book_page.hpp"

#include "base/bytes.hpp"
#include "golden.hpp"
#include "house/book_file.hpp"
#include "press/templates.hpp"

namespace gb::tests {
namespace {

Instant at(int day, int hour, int minute) {
    return {start_of(*Date::of(2026, 11, day)).ms + (hour * 60 + minute) * 60'000LL};
}

press::BookPage night() {
    press::BookPage page;
    page.unit = "Ban CHQS xã Đông Hồ";
    page.made = at(22, 10, 5);
    page.range = TimeRange{at(21, 17, 0), at(22, 7, 31)};
    page.bytes = file_text(source_file("tests/golden/night.gbook"));
    page.names = {{"0190d5c2-7a00-7000-8000-000000000021", "Nguyễn Văn An"},
                  {"0190d5c2-7a00-7000-8000-000000000031", "Sĩ quan trực tác chiến"},
                  {"0190d5c2-7a00-7000-8000-000000000022", "Lê Thị Hà"}};
    return page;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const auto place = text.find(what);
    EXPECT_NE(place, std::string::npos);
    return text.replace(place, what.size(), with);
}

/// Between two marks, the first time.
std::string between(const std::string& text, std::string_view begin, std::string_view end) {
    const auto from = text.find(begin) + begin.size();
    return text.substr(from, text.find(end, from) - from);
}

/// Without the checker, the style and the catalogue's texts, which change more often than the page.
TEST(BookPage, Golden) {
    auto html = replaced(press::html(night()), press::template_file("book.js"), "BOOK.JS");
    html = replaced(html, between(html, "{\"say\":", ",\"names\""), "SAY");
    expect_golden("book.html", replaced(html, press::template_file("book.css"), "BOOK.CSS"));
}

TEST(BookPage, CarriesTheVeryBytesOfTheBook) {
    const auto page = night();
    const auto bytes = between(press::html(page), "<pre id=\"book\" hidden>", "</pre>");
    EXPECT_EQ(bytes, page.bytes);
    std::istringstream in(bytes);
    EXPECT_TRUE(check_book(in).intact());
}

TEST(BookPage, LetsOnlyItsOwnScriptRun) {
    const auto html = press::html(night());
    const auto script = between(html, "</pre>\n<script>", "</script>");
    const auto policy = between(html, "Content-Security-Policy\" content=\"", "\"");
    EXPECT_NE(policy.find("default-src 'none'"), std::string::npos);
    EXPECT_NE(policy.find("script-src 'sha256-" + base64(view(sha256(script))) + "'"),
              std::string::npos);
    EXPECT_EQ(policy.find("unsafe"), std::string::npos);
    EXPECT_EQ(html.find("http:"), std::string::npos) << "it fetches nothing";
}

TEST(BookPage, NothingWrittenInATextBecomesMarkup) {
    const std::string attack = "</pre></script><script>alert(1)</script><b onclick='x'>{{book}}";
    auto page = night();
    page.unit = attack;
    page.names["0190d5c2-7a00-7000-8000-000000000021"] = attack;
    page.bytes = replaced(page.bytes, "Ban CHQS xã Đông Hồ", attack);
    const auto html = press::html(page);
    std::size_t scripts = 0;
    for (auto place = html.find("<script"); place != std::string::npos;
         place = html.find("<script", place + 1)) {
        ++scripts;
    }
    EXPECT_EQ(scripts, 2u) << "what stands beside the book, and the checker";
    EXPECT_EQ(html.find("<b onclick"), std::string::npos);
    EXPECT_EQ(html.find("</pre></script>"), std::string::npos);
}

TEST(BookPage, SpeaksEnglishToo) {
    auto page = night();
    page.language = "en";
    const auto html = press::html(page);
    EXPECT_NE(html.find("<html lang=\"en\">"), std::string::npos);
    EXPECT_NE(html.find("Not checked yet."), std::string::npos);
}

}  // namespace
}  // namespace gb::tests
