// What the editor's page and the desk say of pages that wait for another person.

#include "house/views/conference.hpp"
#include "house/views/desk.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

class Pages_for_citizens : public Pages {
  protected:
    Pages_for_citizens()
        : writer(fixture.person(first, "Vũ Minh Khoa", "staff")),
          clerk(fixture.person(first, "Phạm Thị Vân", "clerk")) {}

    void on(const Person_in_post& who, const std::string& command, const Uuid& id,
            const std::string& more = "") {
        minutes_pass(1);
        const auto kind = command.substr(0, command.find('.'));
        done_of(give(who, command, R"({")" + kind + R"(":)" + quoted(id) + more + "}"));
    }
    Uuid draft() {
        minutes_pass(1);
        return done_of(
                   give(writer, "article.draft", R"({"title":"Tập huấn","body":"Sáng 20/12."})"))
            .ids.front();
    }
    Uuid published() {
        const auto id = draft();
        on(writer, "article.submit", id);
        on(one, "article.publish", id);
        return id;
    }
    Uuid put_forward(const Person_in_post& who, const Uuid& article, const std::string& body) {
        minutes_pass(1);
        return done_of(give(who, "revision.put_forward",
                            R"({"article":)" + quoted(article) + R"(,"title":"Tập huấn","body":")" +
                                body + "\"}"))
            .ids.front();
    }
    views::ArticleView shown(const Person_in_post& who) {
        return page<views::ArticleList>(who, "articles").articles.at(0);
    }
    /// "article", "revision": what the desk says is for the viewer to publish.
    std::vector<std::string> to_publish(const Person_in_post& who, const Uuid& article) {
        std::vector<std::string> kinds;
        for (const auto& item : page<views::Desk>(who, "desk").open) {
            if (item.id == article) kinds.push_back(item.kind);
        }
        return kinds;
    }

    Person_in_post writer, clerk;
};

using Kinds = std::vector<std::string>;

TEST_F(Pages_for_citizens, show_beside_the_published_text_the_one_that_waits) {
    const auto article = published();
    EXPECT_FALSE(shown(one).revision);
    put_forward(writer, article, "Sáng 21/12.");
    const auto seen = shown(one);
    EXPECT_EQ(seen.body.body.value, "Sáng 20/12.");
    EXPECT_FALSE(seen.updated_at);
    ASSERT_TRUE(seen.revision);
    EXPECT_EQ(seen.revision->body.body.value, "Sáng 21/12.");
    EXPECT_EQ(seen.revision->by, "Vũ Minh Khoa");
    EXPECT_EQ(seen.revision->state, RevisionState::waiting);
    EXPECT_FALSE(seen.revision->wrote);
    EXPECT_TRUE(shown(writer).revision->wrote);
}

TEST_F(Pages_for_citizens, show_a_returned_revision_until_something_follows_it) {
    const auto article = published();
    on(one, "revision.return", put_forward(writer, article, "Sáng 31/12."), R"(,"note":"Ngày 21")");
    ASSERT_TRUE(shown(writer).revision);
    EXPECT_EQ(shown(writer).revision->note, "Ngày 21");
    const auto second_one = put_forward(writer, article, "Sáng 21/12.");
    EXPECT_EQ(shown(writer).revision->id, Id<Revision>(second_one));
    on(one, "revision.publish", second_one);
    EXPECT_FALSE(shown(writer).revision);
    EXPECT_EQ(shown(writer).body.body.value, "Sáng 21/12.");
    EXPECT_TRUE(shown(writer).updated_at);
}

TEST_F(Pages_for_citizens, stand_on_the_desk_of_whoever_may_publish_and_did_not_write) {
    const auto article = draft();
    EXPECT_EQ(to_publish(one, article), Kinds{});
    on(writer, "article.submit", article);
    EXPECT_EQ(to_publish(one, article), Kinds{"article"});
    EXPECT_EQ(to_publish(writer, article), Kinds{});
    EXPECT_EQ(to_publish(clerk, article), Kinds{});
    EXPECT_EQ(to_publish(two, article), Kinds{});
    on(one, "article.publish", article);
    EXPECT_EQ(to_publish(one, article), Kinds{});
    const auto revision = put_forward(writer, article, "Sáng 21/12.");
    EXPECT_EQ(to_publish(one, article), Kinds{"revision"});
    EXPECT_EQ(to_publish(writer, article), Kinds{});
    on(writer, "revision.withdraw", revision);
    EXPECT_EQ(to_publish(one, article), Kinds{});
}

/// Nobody else may publish there: then it waits for its writer.
TEST_F(Pages_for_citizens, stand_on_the_desk_of_their_writer_who_is_alone) {
    const auto id =
        done_of(give(two, "article.draft", R"({"title":"Tuần tra","body":"Tối."})")).ids.front();
    on(two, "article.submit", id);
    EXPECT_EQ(to_publish(two, id), Kinds{"article"});
}

}  // namespace
}  // namespace gb::test
