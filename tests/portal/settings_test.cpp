// What a public site says of itself is read strictly: a fault is named by its field.

#include "house/portal/settings.hpp"

#include <gtest/gtest.h>

#include "base/json_write.hpp"
#include "press/templates.hpp"

namespace gb {
namespace {

using portal::read_settings;

std::string with(const std::string& name, const std::string& value) {
    std::string all(press::template_file("portal.json"));
    const auto at = all.find("\"" + name + "\": ") + name.size() + 4;
    return all.replace(at, all.find_first_of(",\n", at) - at, value);
}

TEST(Portal_settings, that_are_written_at_the_first_start_state_nothing) {
    const auto settings = read_settings(press::template_file("portal.json"));
    ASSERT_TRUE(settings) << settings.error().code << settings.error().field;
    EXPECT_TRUE(settings->name.empty());
    EXPECT_TRUE(settings->address.empty());
    EXPECT_TRUE(settings->contacts.empty());
}

TEST(Portal_settings, name_the_field_that_is_wrong) {
    const auto fault = [](const std::string& json) {
        const auto read = read_settings(json);
        return read ? std::string() : read.error().code + " " + read.error().field;
    };
    EXPECT_EQ(fault(with("phone", "12")), "input.wrong_type /phone");
    EXPECT_EQ(fault(with("origin", "\"example.vn\"")), "portal.origin /origin");
    EXPECT_EQ(fault(with("origin", "\"https://example.vn/tin\"")), "portal.origin /origin");
    EXPECT_EQ(fault(with("origin", "\"https://example.vn\"")), "");
    EXPECT_EQ(fault(with("contacts", R"([{"name":""}])")).substr(0, 6), "input.");
    EXPECT_EQ(fault("{"), "input.not_json ");
}

TEST(Portal_settings, written_as_a_file_are_read_as_the_same_and_have_a_member_a_line) {
    auto settings = *read_settings(with("phone", "\"0123 456 789\""));
    settings.about = "Một\n\n\"Hai\"";
    settings.contacts.push_back({"Trần Văn Bình", "Trưởng ban", "", "", "", "", "", ""});
    settings.comments = false;
    const auto file = portal::settings_file(settings);
    const auto again = read_settings(file);
    ASSERT_TRUE(again) << again.error().code << again.error().field;
    EXPECT_EQ(to_json(*again), to_json(settings));
    EXPECT_EQ(portal::settings_file(*again), file);
    EXPECT_NE(file.find("\n    \"phone\": \"0123 456 789\",\n"), file.npos);
}

TEST(Portal_settings, link_to_the_web_and_never_to_a_script) {
    const auto read =
        read_settings(with("agencies", R"j([{"title":"Tỉnh","address":"javascript:alert(1)"}])j"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code + " " + read.error().field, "portal.address /agencies/0/address");
}

}  // namespace
}  // namespace gb
