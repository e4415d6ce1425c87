#include "house/portal/pattern.hpp"

#include <array>

namespace gb::portal {

namespace {

constexpr std::array<std::string_view, 13> whole_addresses{
    "/",           "/van-ban",  "/thong-ke",    "/tim",     "/gioi-thieu",
    "/lien-he",    "/en",       "/en/contacts", "/rss.xml", "/sitemap.xml",
    "/robots.txt", "/page.css", "/paper.css"};
constexpr std::array<std::string_view, 3> beginnings{"/tin/*", "/chuyen-muc/*", "/anh/*"};

}  // namespace

std::string_view pattern_of(std::string_view path) {
    for (const auto whole : whole_addresses) {
        if (path == whole) return whole;
    }
    for (const auto begins : beginnings) {
        if (path.starts_with(begins.substr(0, begins.size() - 1))) return begins;
    }
    return "/*";
}

}  // namespace gb::portal
