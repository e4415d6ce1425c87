// What the core says in codes and facts is told in the reader's words.

#include "house/texts.hpp"

#include <gtest/gtest.h>

#include "domain/model.hpp"

namespace gb {
namespace {

TEST(Texts, every_kind_of_entity_has_a_name_in_both_languages) {
    for (const auto* type : model().entities()) {
        for (const auto* language : {"vi", "en"}) {
            EXPECT_TRUE(has_text(language, "kind." + std::string(type->kind)))
                << language << " kind." << type->kind;
        }
    }
}

TEST(Texts, open_matters_are_told_by_their_names) {
    const Facts facts{{"count", std::int64_t{3}}, {"kinds", "task 2, watch 1"}};
    EXPECT_NE(explain("vi", "unit.has_open", facts).find("(nhiệm vụ 2, ca trực 1)"),
              std::string::npos);
    EXPECT_NE(explain("en", "unit.has_open", facts).find("(task 2, watch 1)"), std::string::npos);
}

TEST(Texts, a_day_in_a_refusal_reads_as_people_write_it) {
    const Facts facts{{"held_on", "2026-11-25"}};
    EXPECT_NE(explain("vi", "award.not_held_yet", facts).find("25/11/2026"), std::string::npos);
    EXPECT_EQ(explain("vi", "award.not_held_yet", facts).find("2026-11-25"), std::string::npos);
}

}  // namespace
}  // namespace gb
