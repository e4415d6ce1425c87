// Finding published articles: by category, by year, by words however they are typed.

#include <gtest/gtest.h>

#include "articles.hpp"

namespace gb {
namespace {

using portal::Shelf;

std::vector<std::string> titles(const std::vector<const Article*>& found) {
    std::vector<std::string> all;
    for (const auto* article : found) all.push_back(article->title.value);
    return all;
}
using Titles = std::vector<std::string>;

TEST(A_search, folds_marks_and_the_place_of_the_tone) {
    const Shelf shelf(test::articles({{.title = "Phòng cháy rừng ở xã Hòa Bình"},
                                      {.title = "Đường đê Hoà Bình"},
                                      {.title = "Họp tổ dân phố"}}));
    const Titles both{"Phòng cháy rừng ở xã Hòa Bình", "Đường đê Hoà Bình"};
    for (const char* query : {"hoa binh", "Hòa Bình", "Hoà Bình", "HOA BINH", "bình hòa"}) {
        EXPECT_EQ(titles(shelf.search(query)), both) << query;
    }
    for (const char* query : {"duong de", "đường đê", "Đuong đe", "DUONG DE"}) {
        EXPECT_EQ(titles(shelf.search(query)), Titles{"Đường đê Hoà Bình"}) << query;
    }
}

TEST(A_search, finds_what_was_typed_decomposed) {
    const Shelf shelf(test::articles({{.title = "Hòa Bình"}}));
    EXPECT_EQ(shelf
                  .search("Ho\xCC\x80"
                          "a Bi\xCC\x80nh")
                  .size(),
              1u);
}

TEST(A_search, means_whole_words_and_all_of_them) {
    const Shelf shelf(test::articles({{.title = "Hoan nghênh"}, {.title = "Hoa Sơn"}}));
    EXPECT_EQ(titles(shelf.search("hoa")), Titles{"Hoa Sơn"});
    EXPECT_TRUE(shelf.search("hoa nghênh").empty());
    EXPECT_TRUE(shelf.search("").empty());
    EXPECT_TRUE(shelf.search(" ,.-").empty());
}

TEST(A_search, puts_titles_first_and_shows_where_else_it_found) {
    const Shelf shelf(test::articles(
        {{.title = "Tin mới", .body = "Đoạn đầu.\n\nNước sông lên nhanh ở xã Long Giang."},
         {.title = "Nước sông Giang rút"}}));
    const auto found = shelf.search("nuoc song");
    EXPECT_EQ(titles(found), (Titles{"Nước sông Giang rút", "Tin mới"}));
    EXPECT_EQ(portal::excerpt_of(*found[0], "nuoc song"), "");
    EXPECT_EQ(portal::excerpt_of(*found[1], "nuoc song"), "Nước sông lên nhanh ở xã Long Giang.");
}

TEST(A_search, finds_a_page_by_what_is_said_of_its_photos) {
    const auto found = [](auto put_words) {
        auto article = *test::articles({{.title = "Diễn tập"}}).front();
        put_words(article);
        return Shelf({std::make_shared<const Article>(std::move(article))}).search("xuong cuu ho");
    };
    EXPECT_EQ(found([](Article&) {}).size(), 0u);
    EXPECT_EQ(found([](Article& one) { one.captions.push_back({"Xuồng cứu hộ", {}, {}}); }).size(),
              1u);
    ArticlePhoto photo;
    photo.caption = "Xuồng cứu hộ";
    EXPECT_EQ(found([&](Article& one) { one.photos.push_back(photo); }).size(), 1u);
}

TEST(A_shelf, takes_two_spellings_of_a_category_for_one) {
    const Shelf shelf(test::articles({{.title = "Một", .category = "Văn hoá"},
                                      {.title = "Hai", .category = "Văn hóa"},
                                      {.title = "Ba", .category = ""}}));
    ASSERT_EQ(shelf.categories().size(), 1u);
    EXPECT_EQ(shelf.categories()[0].title, "Văn hoá");
    EXPECT_EQ(shelf.categories()[0].count, 2u);
    EXPECT_EQ(titles(shelf.in_category("van-hoa")), (Titles{"Một", "Hai"}));
    EXPECT_EQ(shelf.in_category("").size(), 3u);
}

TEST(A_shelf, relates_articles_of_one_category_but_none_to_itself) {
    const Shelf shelf(test::articles(test::many(7)));
    const auto& first = *shelf.all().front();
    EXPECT_EQ(titles(shelf.related_to(first, 2)), (Titles{"Bài số 3", "Bài số 5"}));
    EXPECT_EQ(shelf.years(), (std::vector<std::pair<int, std::size_t>>{{2026, 7}}));
}

}  // namespace
}  // namespace gb
