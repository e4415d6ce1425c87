// Names of persons in a list: given name, family name, middle names, in Vietnamese order. The table
// names.json is in order; the front is held to the same (web/tests/names.test.ts).

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>

#include "base/json_read.hpp"
#include "base/text.hpp"

namespace gb {
namespace {

using Names = std::vector<std::string>;

Names names_in_order() {
    std::ifstream file(GIAOBAN_SOURCE_DIR "/tests/properties/names.json");
    std::stringstream text;
    text << file.rdbuf();
    const auto table = parse_json(text.str());
    Names names;
    for (const auto& name : table.value().as_array()) names.emplace_back(name.as_string());
    return names;
}

Names sorted(Names names) {
    std::sort(names.begin(), names.end(), [](const std::string& a, const std::string& b) {
        return name_sort_key(a) < name_sort_key(b);
    });
    return names;
}

TEST(Names, stand_in_the_order_of_the_table_however_they_were_mixed) {
    const auto ordered = names_in_order();
    ASSERT_GT(ordered.size(), 30u);
    std::mt19937 dice(4711);
    for (int round = 0; round < 50; ++round) {
        auto mixed = ordered;
        std::shuffle(mixed.begin(), mixed.end(), dice);
        ASSERT_EQ(sorted(std::move(mixed)), ordered);
    }
}

TEST(Names, a_tone_of_the_given_name_weighs_more_than_the_family_name) {
    EXPECT_EQ(sorted({"Bùi Văn Hạ", "Trần Văn Hà"}), (Names{"Trần Văn Hà", "Bùi Văn Hạ"}));
}

TEST(Names, the_family_name_weighs_more_than_middle_names) {
    EXPECT_EQ(sorted({"Trần Anh Dũng", "Lê Văn Dũng"}), (Names{"Lê Văn Dũng", "Trần Anh Dũng"}));
}

TEST(Names, decomposed_letters_and_odd_white_space_make_no_other_name) {
    const auto plain = name_sort_key("Nguyễn Văn Hà");
    EXPECT_EQ(name_sort_key("Nguye\u0302\u0303n Va\u0306n Ha\u0300"), plain);
    EXPECT_EQ(name_sort_key("  Nguyễn \t Văn\u00a0\u3000Hà "), plain);
    EXPECT_EQ(name_sort_key(""), name_sort_key(" \u00a0"));
    EXPECT_LT(name_sort_key(""), name_sort_key("A"));
}

TEST(Names, case_and_the_place_of_the_tone_decide_only_between_names_otherwise_alike) {
    EXPECT_NE(name_sort_key("Lê Hoà"), name_sort_key("Lê Hòa"));
    EXPECT_NE(name_sort_key("Lê Hoà"), name_sort_key("LÊ HOÀ"));
    for (const auto* spelt : {"Lê Hòa", "LÊ HOÀ", "lê hoà"}) {
        EXPECT_LT(name_sort_key("Đỗ Hoà"), name_sort_key(spelt));
        EXPECT_LT(name_sort_key(spelt), name_sort_key("Lý Hoà"));
    }
}

/// "hà": lower case, as the list takes two names for the same.
bool one_run_each(const Names& words) {
    std::set<std::string> over;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && words[i] == words[i - 1]) continue;
        if (!over.insert(words[i]).second) return false;
    }
    return true;
}

TEST(Names, those_of_one_given_name_stand_together_and_in_them_those_of_one_family) {
    const Names families{"Bùi", "Đặng", "Đỗ", "Lê", "Lý", "Nguyễn", "Trần"};
    const Names middles{"", "Văn ", "Thị ", "Đức Minh ", "A "};
    const Names given{"An", "Ân", "Ấn", "Dũng", "Dựng", "Hà", "Hạ", "Há", "Đà"};
    rc::check([&] {
        const auto count = *rc::gen::inRange<std::size_t>(2, 40);
        Names names;
        for (std::size_t i = 0; i < count; ++i) {
            names.push_back(*rc::gen::elementOf(families) + " " + *rc::gen::elementOf(middles) +
                            *rc::gen::elementOf(given));
        }
        std::map<std::string, Names> families_of;
        Names last;
        for (const auto& name : sorted(names)) {
            last.push_back(name.substr(name.rfind(' ') + 1));
            families_of[last.back()].push_back(name.substr(0, name.find(' ')));
        }
        RC_ASSERT(one_run_each(last));
        for (const auto& [one, first] : families_of) RC_ASSERT(one_run_each(first));
    });
}

}  // namespace
}  // namespace gb
