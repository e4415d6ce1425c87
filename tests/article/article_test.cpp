// Public pages: addresses, pictures that speak (R-62), what is published and withdrawn.

#include <gtest/gtest.h>

#include "domain/article/words.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::json_text;
using test::refusal_of;

class An_article : public ::testing::Test {
  protected:
    An_article()
        : unit(bench.fixture.unit("Ban CHQS huyện Thọ Bình")),
          staff(bench.fixture.person(unit, "Lê Văn Cẩn", "staff")) {}

    static std::string body(const std::string& title, const std::string& more = "") {
        return R"("title":)" + json_text(title) + R"(,"body":"Đoạn một.\n\nĐoạn hai.")" + more;
    }
    static std::string caption(const std::string& alt) {
        return R"(,"captions":[{"caption":"Toàn cảnh hội nghị","credit":"Ảnh: Văn Cẩn","alt":)" +
               json_text(alt) + "}]";
    }
    Answer draft(const std::string& fields) {
        return bench.fixture.give(staff, "article.draft", "{" + fields + "}");
    }
    Answer on(const Uuid& article, const std::string& command, const std::string& more = "") {
        bench.fixture.clock.at.ms += 60'000;
        return bench.fixture.give(staff, "article." + command,
                                  R"({"article":")" + article.text() + "\"" + more + "}");
    }
    /// Its writer is alone in the unit.
    void publish(const Uuid& article) {
        done_of(on(article, "submit"));
        done_of(on(article, "publish"));
    }
    std::shared_ptr<const Article> load(const Uuid& id) { return bench.load<Article>(id); }

    test::Bench bench;
    Id<Unit> unit;
    test::Person_in_post staff;
};

TEST_F(An_article, has_an_address_made_of_its_title_and_never_that_of_another) {
    const auto one = load(done_of(draft(body("Hội nghị giao ban quý I"))).ids.front());
    const auto two = load(done_of(draft(body("Hội nghị giao ban quý I"))).ids.front());
    EXPECT_EQ(one->slug.value.substr(0, 23), "hoi-nghi-giao-ban-quy-i");
    EXPECT_NE(one->slug.value, two->slug.value);
}

TEST_F(An_article, keeps_its_address_once_it_is_published) {
    const auto id = done_of(draft(body("Bản nháp"))).ids.front();
    done_of(on(id, "amend", "," + body("Tên mới")));
    const auto slug = load(id)->slug.value;
    EXPECT_EQ(slug.substr(0, 7), "ten-moi");
    publish(id);
    EXPECT_FALSE(load(id)->updated.has_value());
    EXPECT_EQ(refusal_of(on(id, "amend", "," + body("Tên khác"))), "article.needs_revision");
    const auto command = R"({"article":")" + id.text() + "\"," + body("Tên sau cùng") + "}";
    const auto revision =
        done_of(bench.fixture.give(staff, "revision.put_forward", command)).ids.front();
    done_of(bench.fixture.give(staff, "revision.publish",
                               R"({"revision":")" + revision.text() + "\"}"));
    EXPECT_EQ(load(id)->slug.value, slug);
    EXPECT_EQ(load(id)->title.value, "Tên sau cùng");
    EXPECT_TRUE(load(id)->updated.has_value());
}

TEST_F(An_article, has_words_for_every_picture) {
    EXPECT_EQ(refusal_of(draft(body("Tin", caption("")))), "alt.missing");
    EXPECT_EQ(refusal_of(draft(body("Tin", caption("THO 1.png")))), "alt.is_file_name");
    EXPECT_EQ(refusal_of(draft(body("Tin", caption("No title...")))), "alt.is_filler");
    EXPECT_EQ(refusal_of(draft(body("Tin", caption("Đại biểu ngồi kín hội trường")))), "");
}

TEST(Photos_of_the_first_version, at_zero_stand_where_photos_stand) {
    Article article;
    ArticlePhotosSet1 first;
    first.photos.resize(2);
    first.photos[1].after = 3;
    evolve(article, first, Stamp{});
    ASSERT_EQ(article.photos.size(), 2u);
    EXPECT_FALSE(article.photos[0].after.has_value());
    EXPECT_EQ(article.photos[1].after->value, 3);
}

TEST(Errata_of_the_first_version, were_before_citizens_at_once) {
    Article article;
    Stamp stamp;
    stamp.happened.ms = 7;
    evolve(article, ArticleErratumNoted1{"2021-2016", "2021-2026"}, stamp);
    ASSERT_EQ(article.errata.size(), 1u);
    EXPECT_EQ(article.errata[0].published, stamp.happened);
}

TEST_F(An_article, stands_as_it_was_written) {
    const std::string text = "Nhiệm kỳ 2021-2016…\n\n“Mẫu mực,  tiêu biểu”";
    const auto id = done_of(draft(R"("title":"Tin","body":)" + json_text(text))).ids.front();
    EXPECT_EQ(load(id)->body.value, text);
}

TEST_F(An_article, is_published_once_and_withdrawn_with_a_reason) {
    const auto id = done_of(draft(body("Tin"))).ids.front();
    EXPECT_EQ(refusal_of(on(id, "withdraw", R"(,"reason":"nhầm")")), "article.not_published");
    publish(id);
    EXPECT_EQ(load(id)->state, ArticleState::published);
    EXPECT_EQ(refusal_of(on(id, "publish")), "article.already_published");
    done_of(on(id, "withdraw", R"(,"reason":"sai số liệu")"));
    EXPECT_EQ(load(id)->state, ArticleState::withdrawn);
    EXPECT_EQ(refusal_of(on(id, "amend", "," + body("Lại"))), "article.withdrawn");
}

TEST_F(An_article, is_not_published_empty_nor_drafted_from_a_classified_text) {
    const auto id = done_of(draft(R"("title":"Chỉ có tên")")).ids.front();
    EXPECT_EQ(refusal_of(on(id, "submit")), "article.body_empty");
    EXPECT_EQ(refusal_of(draft(R"("title":"Tin","body":"MẬT\n\nNội dung")")),
              "document.classified");
}

}  // namespace
}  // namespace gb
