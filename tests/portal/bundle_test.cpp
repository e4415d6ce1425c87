// The bundle that leaves the inside: proved whole, whatever bit is turned; without what is not for
// citizens.

#include "house/portal/bundle.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sstream>

#include "articles.hpp"
#include "base/json_write.hpp"

namespace gb {
namespace {

using portal::BundleHead;
using portal::PartToWrite;

const SigningKey& key() {
    static const auto made = SigningKey::generate();
    return made;
}

std::string bundle_of(std::int64_t number = 7) {
    const std::vector<PartToWrite> parts{
        {"site.json", [] { return std::string(R"({"unit_name":"Ban CHPT khu vực 3"})"); }},
        {"019c2000-0000-7000-8000-000000000001", [] { return std::string(300, '\x7f'); }},
        {"empty", [] { return std::string(); }}};
    std::ostringstream out;
    portal::write_bundle(out, key(), number, Instant{1'790'000'000'000}, parts);
    return out.str();
}

struct Read {
    std::string code;
    std::map<std::string, std::string> parts;
    std::int64_t number = 0;
};
Read read_of(const std::string& bytes) {
    std::istringstream in(bytes);
    Read read;
    const auto head = portal::read_bundle(
        in, [](const BundleHead&) { return std::optional<Failure>(); },
        [&](const std::string& name, std::string part) { read.parts[name] = std::move(part); });
    if (!head) {
        read.code = head.error().code;
    } else {
        read.number = head->number;
    }
    return read;
}

TEST(A_bundle, gives_back_what_was_put_in) {
    const auto read = read_of(bundle_of());
    EXPECT_EQ(read.code, "");
    EXPECT_EQ(read.number, 7);
    EXPECT_EQ(read.parts.size(), 3u);
    EXPECT_EQ(read.parts.at("019c2000-0000-7000-8000-000000000001"), std::string(300, '\x7f'));
}

TEST(A_bundle, with_any_bit_turned_is_refused) {
    const auto whole = bundle_of();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (int bit = 0; bit < 8; bit += 3) {
            auto turned = whole;
            turned[at] = static_cast<char>(turned[at] ^ (1 << bit));
            ASSERT_NE(read_of(turned).code, "") << "byte " << at << " bit " << bit;
        }
    }
}

TEST(A_bundle, cut_off_or_longer_is_refused) {
    const auto whole = bundle_of();
    for (std::size_t length = 0; length < whole.size(); length += 7) {
        ASSERT_NE(read_of(whole.substr(0, length)).code, "") << length;
    }
    EXPECT_NE(read_of(whole + "x").code, "");
}

TEST(A_bundle, ends_where_its_head_is_not_believed) {
    std::istringstream in(bundle_of());
    int parts = 0;
    const auto head = portal::read_bundle(
        in,
        [](const BundleHead& seen) -> std::optional<Failure> {
            EXPECT_EQ(seen.key, key().public_key);
            return Failure{"portal.bundle_old", "", {}};
        },
        [&](const std::string&, const std::string&) { ++parts; });
    EXPECT_EQ(head.error().code, "portal.bundle_old");
    EXPECT_EQ(parts, 0);
}

TEST(A_bundle, cannot_write_outside_its_folder) {
    for (const char* name : {"../x", "/etc/x", "..", ".hidden", "a/b", ""}) {
        const std::vector<PartToWrite> parts{{name, [] { return std::string("x"); }}};
        std::ostringstream out;
        portal::write_bundle(out, key(), 1, Instant{1}, parts);
        EXPECT_EQ(read_of(out.str()).code, "portal.bundle_format") << name;
    }
}

TEST(What_is_published, tells_nothing_of_who_wrote_or_returned_it) {
    auto article = *test::articles({{.title = "Tập huấn"}}).front();
    article.unit = Id<Unit>(*Uuid::parse("019c2000-0000-7000-8000-0000000000a1"));
    article.writers = {Id<Person>(*Uuid::parse("019c2000-0000-7000-8000-0000000000a2"))};
    article.conference = Id<Conference>(*Uuid::parse("019c2000-0000-7000-8000-0000000000a3"));
    article.returned = "Ghi số người dự";
    article.withdraw_reason = "nhầm";
    article.author_line.gone = true;
    const auto json = to_json(portal::published_of(article));
    for (const char* inner : {"0000000000a1", "0000000000a2", "0000000000a3", "Ghi số", "nhầm"}) {
        EXPECT_EQ(json.find(inner), std::string::npos) << inner;
    }
    const auto back = portal::article_of(portal::published_of(article));
    EXPECT_EQ(back.title.value, "Tập huấn");
    EXPECT_EQ(back.slug.value, article.slug.value);
    EXPECT_EQ(back.published, article.published);
    EXPECT_FALSE(back.author_line.gone);
}

}  // namespace
}  // namespace gb
