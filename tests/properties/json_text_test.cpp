// What is written as JSON text, at whatever place in it a character stands that must be escaped.

#include <gtest/gtest.h>

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include "base/json_write.hpp"

namespace gb {
namespace {

std::string as_json(const std::string& text) {
    std::string json;
    put_json_text(json, text);
    return json;
}

TEST(Json_text, escapes_a_character_wherever_it_stands) {
    for (int c = 0; c < 0x80; ++c) {
        for (std::size_t size = 1; size <= 20; ++size) {
            for (std::size_t at = 0; at < size; ++at) {
                std::string text(size, 'x');
                text[at] = static_cast<char>(c);
                ASSERT_EQ(as_json(text), boost::json::serialize(boost::json::value(text)));
            }
        }
    }
}

TEST(Json_text, leaves_letters_with_marks_as_they_are) {
    std::string text;
    for (const char* letter : {"đ", "ế", "ữ", "Ạ", "–", "“", "\u007f", "\u0080"}) {
        text += letter;
        EXPECT_EQ(as_json(text), "\"" + text + "\"");
        EXPECT_EQ(as_json("\n" + text + "\""), "\"\\n" + text + "\\\"\"");
    }
}

}  // namespace
}  // namespace gb
