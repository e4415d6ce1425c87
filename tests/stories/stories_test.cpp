// One test for each story and each bed it can be lived through in.

#include <gtest/gtest.h>

#include "stories/teller.hpp"

namespace gb::stories {
namespace {

const std::filesystem::path folder = std::filesystem::path(GIAOBAN_SOURCE_DIR) / "tests/stories";

const Sentences& sentences() {
    static const Sentences all = [] {
        Sentences made;
        add_builtin_sentences(made);
        add_task_sentences(made);
        made.read(folder);
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

bool fits(const Story& story, const BedKind& bed) {
    if (story.figures && !bed.store) return false;
    return !(story.one_node && bed.many_desks);
}

const bool registered = [] {
    static const auto stories = read_stories(folder);
    for (const auto& bed : beds()) {
        for (const auto& story : stories) {
            if (!fits(story, bed)) continue;
            ::testing::RegisterTest(
                bed.name.c_str(), story.name.c_str(), nullptr, nullptr, story.where.c_str(), 1,
                [&story, &bed]() -> ::testing::Test* { return new Told(story, bed); });
        }
    }
    return true;
}();

}  // namespace
}  // namespace gb::stories
