// One test for each story and each bed. No story can leave a bed out: a rule that cannot be lived
// through in one of them is a rule that does not hold there, and its story fails.

#include <gtest/gtest.h>

#include "stories/teller.hpp"

namespace gb::stories {
namespace {

const std::filesystem::path stories_folder =
    std::filesystem::path(GIAOBAN_SOURCE_DIR) / "tests/stories";

const Sentences& sentences() {
    static const Sentences all = [] {
        Sentences made;
        add_builtin_sentences(made);
        add_task_sentences(made);
        made.read(stories_folder);
        return made;
    }();
    return all;
}

class Told final : public ::testing::Test {
  public:
    Told(const Story& story, const BedKind& bed) : story_(story), bed_(bed) {}
    void TestBody() override {
        try {
            const auto bed = bed_.make();
            Teller(sentences(), *bed).tell(story_);
        } catch (const std::exception& error) {
            FAIL() << story_.title << "\n" << error.what();
        }
    }

  private:
    const Story& story_;
    const BedKind& bed_;
};

const bool registered = [] {
    static const auto stories = read_stories(stories_folder);
    for (const auto& bed : beds()) {
        for (const auto& story : stories) {
            ::testing::RegisterTest(
                bed.name.c_str(), story.name.c_str(), nullptr, nullptr, story.where.c_str(), 1,
                [&story, &bed]() -> ::testing::Test* { return new Told(story, bed); });
        }
    }
    return true;
}();

}  // namespace
}  // namespace gb::stories
