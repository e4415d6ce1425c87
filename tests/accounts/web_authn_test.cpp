// What a browser and a device state, read byte by byte.

#include <gtest/gtest.h>

#include "accounts/authenticator.hpp"

namespace gb::test {
namespace {

using namespace web_authn;

TEST(Passkey_site, is_an_origin_as_browsers_write_it_with_a_name) {
    const std::tuple<const char*, const char*, const char*> known[] = {
        {"https://giaoban.vi-du.vn", "https://giaoban.vi-du.vn", "giaoban.vi-du.vn"},
        {"https://giaoban.vi-du.vn:443", "https://giaoban.vi-du.vn", "giaoban.vi-du.vn"},
        {"https://giaoban.vi-du.vn:8443", "https://giaoban.vi-du.vn:8443", "giaoban.vi-du.vn"},
        {"http://localhost:8080", "http://localhost:8080", "localhost"},
        {"https://may1", "https://may1", "may1"}};
    for (const auto& [given, origin, id] : known) {
        const auto site = site_of(given);
        ASSERT_TRUE(site) << given;
        EXPECT_EQ(site->origin, origin);
        EXPECT_EQ(site->id, id);
    }
}

TEST(Passkey_site, is_no_bare_address_no_path_and_nothing_in_the_clear) {
    for (const char* given :
         {"", "https://", "giaoban.vi-du.vn", "http://giaoban.vi-du.vn", "https://10.0.0.7",
          "https://[::1]", "https://127.0.0.1:8080", "https://giaoban.vi-du.vn/",
          "https://giaoban.vi-du.vn/app", "https://Giaoban.vn", "https://a b", "https://.vn",
          "https://vn.", "https://giaoban.vn:", "https://giaoban.vn:0", "https://giaoban.vn:123456",
          "https://giaoban.vn:8x", "https://giaoban.vn:80:80", "https://ai@giaoban.vn"}) {
        EXPECT_FALSE(site_of(given)) << given;
    }
}

TEST(Client_data, is_read_and_nothing_else_is) {
    const auto good = read_client_data(
        R"({"type":"webauthn.get","challenge":"abc","origin":"https://a.vn","other":[1]})");
    ASSERT_TRUE(good) << "browsers add what they like";
    EXPECT_EQ(good->challenge, "abc");
    EXPECT_FALSE(good->crossed);
    for (const std::string text :
         {"", "x", "[]", "{}", R"({"type":1,"challenge":"abc","origin":"https://a.vn"})",
          R"({"type":"webauthn.get","origin":"https://a.vn"})",
          R"({"type":"webauthn.get","challenge":"abc","origin":null})",
          R"({"type":"t","challenge":"c","origin":"o","crossOrigin":"false"})"}) {
        const auto read = read_client_data(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, "passkey.client_data");
        EXPECT_EQ(read.error().field, client_data_field);
    }
    const std::string padding(longest_client_data, ' ');
    EXPECT_FALSE(read_client_data(R"({"type":"t","challenge":"c","origin":"o"})" + padding));
}

/// What the device states, with one thing changed.
std::string statement(unsigned flags, const std::string& behind) {
    std::string bytes;
    put(bytes, sha256("giaoban.vi-du.vn"));
    bytes += static_cast<char>(flags);
    put_big_endian(bytes, std::uint32_t{0x01020304});
    return bytes + behind;
}
std::string credential(std::size_t length, const std::string& behind) {
    std::string bytes(16, '\0');
    put_big_endian(bytes, static_cast<std::uint16_t>(length));
    return bytes + behind;
}

TEST(Authenticator_data, is_read_with_counter_flags_and_credential) {
    const auto signs = read_authenticator_data(statement(0x05, ""), Ceremony::get);
    ASSERT_TRUE(signs);
    EXPECT_EQ(signs->counter, 0x01020304u);
    EXPECT_TRUE(signs->present);
    EXPECT_TRUE(signs->verified);
    const auto makes =
        read_authenticator_data(statement(0xc1, credential(3, "abc\xa5 key")), Ceremony::create);
    ASSERT_TRUE(makes) << "with what a browser asked besides, behind the key";
    EXPECT_EQ(makes->credential, "abc");
    EXPECT_FALSE(makes->verified);
    EXPECT_TRUE(read_authenticator_data(statement(0x81, "\xa0"), Ceremony::get));
}

TEST(Authenticator_data, of_any_other_shape_is_refused) {
    const std::pair<Ceremony, std::string> ill[] = {
        {Ceremony::get, ""},
        {Ceremony::get, statement(0x01, "").substr(0, 36)},
        {Ceremony::get, statement(0x01, "x")},
        {Ceremony::get, statement(0x81, "")},
        {Ceremony::get, statement(0x11, "")},
        {Ceremony::get, statement(0x41, credential(3, "abcx"))},
        {Ceremony::create, statement(0x01, "")},
        {Ceremony::create, statement(0x41, "")},
        {Ceremony::create, statement(0x41, credential(3, "").substr(0, 17))},
        {Ceremony::create, statement(0x41, credential(0, "x"))},
        {Ceremony::create, statement(0x41, credential(3, "abc"))},
        {Ceremony::create, statement(0x41, credential(0xffff, "abcx"))},
        {Ceremony::create, statement(0x41, credential(1024, std::string(1025, 'x')))},
        {Ceremony::create, statement(0x41, credential(3, std::string(2048, 'x')))}};
    for (const auto& [ceremony, bytes] : ill) {
        const auto read = read_authenticator_data(bytes, ceremony);
        ASSERT_FALSE(read) << hex(
            std::span(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()));
        EXPECT_EQ(read.error().code, "passkey.authenticator_data");
    }
}

TEST(Authenticator_data, with_the_longest_name_that_the_standard_allows) {
    const auto bytes = statement(0x41, credential(1023, std::string(1024, 'x')));
    EXPECT_EQ(read_authenticator_data(bytes, Ceremony::create)->credential.size(), 1023u);
}

}  // namespace
}  // namespace gb::test
