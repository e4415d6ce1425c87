#pragma once
// Published articles made in memory.

#include "house/portal/site.hpp"

namespace gb::test {

struct Written {
    std::string title;
    std::string category = "Tin hoạt động";
    std::string body = "Nội dung của bài.";
    std::string lead = {};
    ArticleSection section = ArticleSection::news;
};

/// The first is the newest; a day lies between two.
inline std::vector<portal::ArticlePtr> articles(const std::vector<Written>& written) {
    std::vector<portal::ArticlePtr> made;
    const auto last = *Date::of(2026, 12, 20);
    for (const auto& one : written) {
        auto article = std::make_shared<Article>();
        article->id.bytes[15] = static_cast<std::uint8_t>(made.size() + 1);
        article->id.bytes[14] = static_cast<std::uint8_t>((made.size() + 1) >> 8);
        article->slug.value = "bai-" + std::to_string(made.size() + 1);
        article->title = one.title;
        article->lead = one.lead;
        article->section = one.section;
        article->body = one.body;
        article->category = one.category;
        article->state = ArticleState::published;
        article->published =
            Instant{start_of(Date{last.days - static_cast<int>(made.size())}).ms + 9 * 3'600'000};
        made.push_back(std::move(article));
    }
    return made;
}

inline std::vector<Written> many(int count) {
    std::vector<Written> all;
    for (int i = 1; i <= count; ++i) {
        all.push_back({.title = "Bài số " + std::to_string(i),
                       .category = i % 2 ? "Tin hoạt động" : "Thông báo"});
    }
    return all;
}

/// A site of these articles, with nothing beside them.
inline portal::Site site_of(const portal::Settings& settings, const portal::Shelf& shelf,
                            const std::set<std::string, std::less<>>& withdrawn) {
    return {.settings = settings,
            .shelf = shelf,
            .unit_name = "Ban CHPT khu vực 3",
            .unit_name_en = "Area Defence Command 3",
            .withdrawn = withdrawn,
            .visits = {},
            .views = {},
            .facts = {},
            .photos = {},
            .comments = {},
            .comment_form = {}};
}

}  // namespace gb::test
