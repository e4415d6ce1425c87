// The small language of figures in a text.

#include "domain/summary/tokens.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace gb {
namespace {

struct Wrong {
    std::string_view text;
    std::string_view code;
    std::size_t position;
    std::string_view what;
};

TEST(Tokens, stand_between_the_words) {
    const auto parsed = parse_tokens("Ghi {{figure:log_entries;type=patrol;estimate=1}} lượt.");
    ASSERT_FALSE(parsed.fault.has_value());
    ASSERT_EQ(parsed.pieces.size(), 3u);
    EXPECT_EQ(parsed.pieces[0].text, "Ghi ");
    EXPECT_EQ(parsed.pieces[2].text, " lượt.");
    const auto& token = *parsed.pieces[1].token;
    EXPECT_EQ(token.written, "figure:log_entries;type=patrol;estimate=1");
    EXPECT_EQ(token.form, FigureForm::figure);
    EXPECT_EQ(token.name, "log_entries");
    EXPECT_EQ(token.type, "patrol");
    EXPECT_TRUE(token.estimate);
    EXPECT_EQ(token.scope, FigureScope::subtree);
    EXPECT_EQ(parse_token(token.written), token);
}

TEST(Tokens, may_name_a_unit_and_its_scope) {
    const auto token =
        parse_token("figure:late_entries;unit=019b0000-0000-7000-8000-000000000001;scope=unit");
    ASSERT_TRUE(token.has_value());
    EXPECT_EQ(token->unit->text(), "019b0000-0000-7000-8000-000000000001");
    EXPECT_EQ(token->scope, FigureScope::unit);
}

TEST(Tokens, are_listed_once_each) {
    const auto parsed =
        parse_tokens("{{table:log_by_type}} {{figure:invited}} {{table:log_by_type}}");
    EXPECT_EQ(parsed.tokens().size(), 2u);
}

TEST(Tokens, that_are_wrong_are_named_with_their_place_in_characters) {
    const Wrong wrong[] = {
        {"số {{figure:invited", "unclosed", 4, "{{"},
        {"số }} thừa", "unopened", 4, "}}"},
        {"đến {{figure:nothing}}", "unknown_figure", 14, "figure:nothing"},
        {"{{table:invited}}", "unknown_figure", 9, "table:invited"},
        {"{{invited}}", "malformed", 3, "invited"},
        {"{{ figure:invited }}", "malformed", 3, " figure:invited "},
        {"{{}}", "malformed", 3, ""},
        {"{{figure:invited;}}", "malformed", 18, ""},
        {"{{figure:invited;color=red}}", "unknown_option", 18, "color"},
        {"{{figure:invited;type=patrol}}", "option_not_for_this", 18, "type"},
        {"{{list:log_entries;compare=1}}", "option_not_for_this", 20, "compare"},
        {"{{table:attendance;compare=1}}", "option_not_for_this", 20, "compare"},
        {"{{figure:log_entries;type=dance}}", "bad_value", 22, "type=dance"},
        {"{{figure:invited;estimate=yes}}", "bad_value", 18, "estimate=yes"},
        {"{{figure:invited;unit=7}}", "bad_value", 18, "unit=7"},
        {"{{figure:invited;estimate=1;estimate=0}}", "twice", 29, "estimate"},
    };
    for (const auto& one : wrong) {
        const auto parsed = parse_tokens(one.text);
        ASSERT_TRUE(parsed.fault.has_value()) << one.text;
        EXPECT_EQ(parsed.fault->code, one.code) << one.text;
        EXPECT_EQ(parsed.fault->position, one.position) << one.text;
        EXPECT_EQ(parsed.fault->what, one.what) << one.text;
    }
}

RC_GTEST_PROP(Tokens, text_without_braces_is_one_piece, (const std::string& any)) {
    std::string text;
    for (char c : any) {
        if (c != '{' && c != '}') text += c;
    }
    const auto parsed = parse_tokens(text);
    RC_ASSERT(!parsed.fault.has_value());
    RC_ASSERT(parsed.pieces.size() == (text.empty() ? 0u : 1u));
}

RC_GTEST_PROP(Tokens, what_is_understood_is_put_together_again, (const std::string& any)) {
    const auto parsed = parse_tokens(any + "{{figure:invited}}");
    if (parsed.fault) return;
    std::string again;
    for (const auto& piece : parsed.pieces) {
        again += piece.token ? "{{" + piece.token->written + "}}" : piece.text;
    }
    RC_ASSERT(again == any + "{{figure:invited}}");
}

}  // namespace
}  // namespace gb
