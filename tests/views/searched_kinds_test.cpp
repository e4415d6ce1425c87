// Every kind of entity is searched for, or a reason stands here why it is not: so the next noun is
// not forgotten.

#include <gtest/gtest.h>

#include <map>

#include "domain/model.hpp"
#include "store/search_texts.hpp"

namespace gb::test {
namespace {

const std::map<std::string_view, std::string_view> not_searched{
    {"submitter", "who brought a matter is found by nobody"},
    {"comment", "what a citizen wrote stands in no book, and why it was refused is told there"},
    {"post", "found by the person who holds it, on the page of people"},
    {"relation", "read on the page of the units that it joins, which are found"},
    {"succession", "read on the page of the units that it joins, which are found"},
    {"closing", "read on the page of the unit, which is found"},
    {"unit_import", "read on the page of the units that it entered, which are found"},
    {"revision", "waits beside its article, which is found, or stands in it"},
    {"file", "found by what it belongs to: an article, a document, a paper handed in"},
    {"watch", "holds no words: found by its handovers and rows"},
    {"rule_setting", "a figure: its paper is read where rules are set"},
    {"award_rule", "a figure: its paper is read where rules are set"},
    {"register_statement", "numbers: the gap is shown in the register that has it"},
    {"volume", "a book's own"},
    {"keeping", "a book's own"},
    {"erasure", "a book's own: nobody is to find what was erased"},
    {"witness", "a book's own"},
    {"node_record", "a node's own"},
};

bool is_searched(std::string_view kind) {
    for (const auto& one : searched_kinds()) {
        if (one.kind == kind) return true;
    }
    return false;
}

TEST(Searched_kinds, each_is_searched_for_or_a_reason_says_why_not) {
    for (const auto* type : model().entities()) {
        const bool left_out = not_searched.contains(type->kind);
        EXPECT_TRUE(is_searched(type->kind) || left_out)
            << type->kind << ": a line in GB_SEARCHED (house/views/search.hpp), or a reason here";
        EXPECT_FALSE(is_searched(type->kind) && left_out) << type->kind << " is found after all";
    }
    for (const auto& [kind, reason] : not_searched) {
        EXPECT_TRUE(model().entity(kind)) << kind << " is no kind any more: " << reason;
    }
}

TEST(Searched_kinds, each_is_looked_for_in_a_group_named_as_one_of_its_kinds) {
    std::map<std::string_view, int> heads;
    for (const auto& one : searched_kinds()) heads[one.group] += one.kind == one.group ? 1 : 0;
    for (const auto& [group, count] : heads) EXPECT_EQ(count, 1) << group;
}

}  // namespace
}  // namespace gb::test
