// A book as a file: what is intact proves, what was touched is found and located.

#include <fstream>
#include <random>

#include "proof/book_of_tests.hpp"

namespace gb {
namespace {

class Book_file : public Book_in_store {
  protected:
    Book_file() {
        write("Đổi gác cổng số 1");
        write("Ghi nhầm tên một người");
        erase(ledger.head(unit).number);
        write("Tổ tuần tra 2 về, địa bàn \\\"yên tĩnh\\\"");
    }
};

TEST_F(Book_file, intact_with_an_erased_entry) {
    const auto report = check(exported());
    ASSERT_TRUE(report.intact()) << report.fault->code << report.fault->detail;
    EXPECT_EQ(report.count, ledger.head(unit).number);
    EXPECT_EQ(report.shapes.erased, 1u);
    EXPECT_EQ(report.unproved, 0u);
    EXPECT_EQ(report.name, "Ban Chỉ huy Quân sự xã Đông Hồ");
    ASSERT_EQ(report.volumes.size(), 1u);
    EXPECT_EQ(report.volumes[0].fingerprint, fingerprint(test::Fixture::key().public_key));
    EXPECT_EQ(report.head_code, head_code(report.count, ledger.head(unit).hash));
}

TEST_F(Book_file, withheld_parts_prove) {
    const auto some = check(exported([](const Entry& e) { return e.number % 2 == 0; }));
    ASSERT_TRUE(some.intact()) << some.fault->code;
    EXPECT_GT(some.shapes.withheld, 0u);
    EXPECT_EQ(some.head_code, check(exported()).head_code);
    // All but the opening: an erasure may be among them and is said to be unproved nowhere.
    EXPECT_TRUE(check(exported([](const Entry&) { return true; })).intact());
}

TEST_F(Book_file, every_flipped_bit_is_found_at_its_line) {
    const auto bytes = exported();
    std::mt19937 dice(20250701);
    for (int i = 0; i < 3000; ++i) {
        const auto at = dice() % bytes.size();
        auto spoiled = bytes;
        spoiled[at] = static_cast<char>(spoiled[at] ^ (1 << dice() % 8));
        const auto report = check(spoiled);
        ASSERT_FALSE(report.intact()) << "byte " << at;
        const auto line = 1 + static_cast<std::uint64_t>(std::count(
                                  bytes.begin(), bytes.begin() + static_cast<long>(at), '\n'));
        const bool in_header = line == 2 && report.fault->line == 3;  // the book's id
        EXPECT_TRUE(report.fault->line == line || in_header)
            << "byte " << at << " line " << line << " found at " << report.fault->line;
    }
}

TEST_F(Book_file, a_cut_tail_is_found) {
    const auto bytes = exported();
    for (std::size_t size = 0; size < bytes.size(); size += 13) {
        EXPECT_FALSE(check(bytes.substr(0, size)).intact()) << size;
    }
    EXPECT_EQ(check(bytes + "\n").fault->code, "end");
    EXPECT_EQ(check("").fault->code, "end");
}

TEST_F(Book_file, a_book_rewritten_by_the_holder_of_the_key_fails_its_head_code) {
    const auto printed = check(exported()).head_code;
    write("Một dòng sau khi in");
    EXPECT_TRUE(check(exported(), with_code(printed)).intact());
    EXPECT_EQ(verdict(check(exported(), with_code("999-00000000"))).substr(0, 5), "code ");

    // The same unit, the same key, another content up to the printed number.
    SqliteLedger other_ledger(model(), folder / "other.db");
    test::Fixture other(other_ledger);
    const auto other_unit = other.unit("Ban Chỉ huy Quân sự xã Đông Hồ");
    const auto who = other.person(other_unit, "Nguyễn Văn An", "duty_officer");
    for (int i = 0; i < 8; ++i) {
        test::done_of(other.give(who, "log.write",
                                 R"({"duty":"operations","type":"note","text":"Chép lại",)"
                                 R"("about":[],"references":[]})"));
    }
    const auto head = other_ledger.head(other_unit);
    std::ostringstream out;
    const auto signed_head = sign_head(test::Fixture::key(), other_unit, 1, head.number, head.hash);
    ASSERT_TRUE(write_book(other_ledger, {other_unit, {signed_head}, {}, {}}, out).has_value());
    EXPECT_TRUE(check(out.str()).intact());
    const auto number = HeadCode::parse(printed)->number;
    EXPECT_EQ(verdict(check(out.str(), with_code(printed))),
              "code " + std::to_string(number + 2) + " " + std::to_string(number));
}

TEST_F(Book_file, only_known_fingerprints_when_they_are_given) {
    const auto known = fingerprint(test::Fixture::key().public_key);
    EXPECT_TRUE(check(exported(), {{}, {known}}).intact());
    EXPECT_EQ(check(exported(), {{}, {"0000 0000 0000 0000"}}).fault->code, "fingerprint");
    EXPECT_EQ(read_fingerprint("3fa291c077d4e81b"), "3FA2 91C0 77D4 E81B");
    EXPECT_EQ(read_fingerprint("3FA2 91C0 77D4 E81"), std::nullopt);
}

TEST_F(Book_file, two_volumes_under_two_keys) {
    const auto first = head_of(unit);
    const auto second_key = SigningKey::generate();
    Desk later(model(), ledger, fixture.clock, fixture.dice, fixture.desk.identity(), second_key);
    const auto request = system_request(
        model(), "person.enter", R"({"unit":")" + unit.text() + R"(","full_name":"Lê Văn Cường"})",
        fixture.next_key());
    later.take(std::span(&request, 1));
    std::ostringstream out;
    ASSERT_TRUE(
        write_book(ledger, {unit, {first, head_of(unit, second_key)}, {}, {}}, out).has_value());
    const auto report = check(out.str());
    ASSERT_TRUE(report.intact()) << report.fault->code << " " << report.fault->detail;
    ASSERT_EQ(report.volumes.size(), 2u);
    EXPECT_EQ(report.volumes[1].first, first.number + 1);
    EXPECT_EQ(report.volumes[1].fingerprint, fingerprint(second_key.public_key));
    // Without the head of the first volume the file cannot be written.
    std::ostringstream none;
    EXPECT_EQ(write_book(ledger, {unit, {head_of(unit, second_key)}, {}, {}}, none).error().code,
              "book.unsigned");
}

TEST_F(Book_file, a_long_book_proves_with_little_memory) {
    for (int i = 0; i < 400; ++i) write("Dòng " + std::to_string(i) + std::string(3000, 'x'));
    EXPECT_TRUE(check(exported()).intact());
}

TEST_F(Book_file, words_taken_out_without_an_order_are_found) {
    auto bytes = exported([](const Entry&) { return false; });
    std::istringstream lines(bytes);
    std::string out, line;
    std::uint64_t number = 0;
    while (std::getline(lines, line)) {
        const auto at = line.find("\"words\":\"");
        if (++number == 4 + 2 && at != std::string::npos) {
            const auto entry = *ledger.entry(unit, 4);
            Entry stripped = entry;
            stripped.words.reset();
            out += entry_line(stripped);
        } else {
            out += line + "\n";
        }
    }
    EXPECT_EQ(verdict(check(out)), "erasure 6 4");
}

TEST(Head_code, is_read_as_people_write_it) {
    EXPECT_EQ(HeadCode::parse("412-7F3A9C21-0B44D2E1")->digits, "7f3a9c210b44d2e1");
    EXPECT_EQ(HeadCode::parse("412-7F3A9C21")->number, 412u);
    for (const char* bad : {"", "412", "-7F3A9C21", "0412-7F3A9C21", "412-7F3A9C2", "412--7F3A9C21",
                            "412-7F3A9C21-", "412-7F3A9G21", "99999999999999999999-7F3A9C21"}) {
        EXPECT_FALSE(HeadCode::parse(bad).has_value()) << bad;
    }
}

TEST(Key, of_small_order_or_out_of_form_is_refused) {
    EXPECT_TRUE(key_is_sound(SigningKey::generate().public_key));
    Hash key{};
    EXPECT_FALSE(key_is_sound(key));
    key[31] = 0x80;
    EXPECT_FALSE(key_is_sound(key));
    key.fill(0xff);
    key[0] = 0xed;
    key[31] = 0x7f;
    EXPECT_FALSE(key_is_sound(key));  // p itself
    key[0] = 0xeb;
    EXPECT_TRUE(key_is_sound(key));
}

TEST_F(Book_file, mutations_of_any_kind_never_crash_the_check) {
    const auto bytes = exported();
    std::mt19937 dice(7);
    for (int i = 0; i < 1500; ++i) {
        auto spoiled = bytes;
        const int changes = 1 + static_cast<int>(dice() % 4);
        for (int c = 0; c < changes; ++c) {
            const auto at = dice() % spoiled.size();
            const auto length = std::min<std::size_t>(dice() % 200, spoiled.size() - at);
            switch (dice() % 5) {
                case 0:
                    spoiled.erase(at, length);
                    break;
                case 1:
                    spoiled.insert(at, spoiled.substr(dice() % spoiled.size(), length));
                    break;
                case 2:
                    spoiled[at] = static_cast<char>(dice());
                    break;
                case 3:
                    spoiled.insert(at, 1, "{}[]\",:0-\n\\"[dice() % 11]);
                    break;
                default:
                    spoiled.resize(std::max<std::size_t>(at, 1));
                    break;
            }
        }
        const auto report = check(spoiled);
        EXPECT_EQ(report.intact(), spoiled == bytes);
    }
}

}  // namespace
}  // namespace gb
