// The checker here and the one in JavaScript, written from the document alone, say the same of the
// same bytes: fault, line and entry.

#include <cstdio>
#include <fstream>
#include <random>

#include "proof/book_of_tests.hpp"

namespace gb {
namespace {

class Two_checkers : public Book_in_store {
  protected:
    Two_checkers() {
        write("Đổi gác cổng số 1");
        write("Ghi nhầm tên một người");
        erase(ledger.head(unit).number);
        write("Tổ tuần tra 2 về");
    }

    /// What the other checker answers to each order.
    std::vector<std::string> other(const std::string& bytes,
                                   const std::vector<std::string>& orders) {
        std::ofstream(folder / "book.gbook", std::ios::binary) << bytes;
        std::ofstream list(folder / "orders");
        for (const auto& order : orders) list << order << '\n';
        list.close();
#ifdef GIAOBAN_NODE
        const std::string command = std::string(GIAOBAN_NODE) + " " + GIAOBAN_SOURCE_DIR +
                                    "/tests/proof/agree.mjs " + (folder / "book.gbook").string() +
                                    " < " + (folder / "orders").string() + " > " +
                                    (folder / "answers").string();
        EXPECT_EQ(std::system(command.c_str()), 0);
#endif
        std::vector<std::string> answers;
        std::ifstream in(folder / "answers");
        for (std::string line; std::getline(in, line);) answers.push_back(line);
        return answers;
    }
    void expect_agreement(const std::string& bytes, const std::vector<std::string>& orders,
                          const std::vector<std::string>& ours) {
#ifndef GIAOBAN_NODE
        GTEST_SKIP() << "node is missing";
#endif
        const auto theirs = other(bytes, orders);
        ASSERT_EQ(theirs.size(), orders.size());
        for (std::size_t i = 0; i < orders.size(); ++i) EXPECT_EQ(ours[i], theirs[i]) << orders[i];
    }
};

TEST_F(Two_checkers, agree_on_flipped_bits_and_cut_tails) {
    for (const bool withheld : {false, true}) {
        const auto bytes = exported([&](const Entry& e) { return withheld && e.number % 3 == 0; });
        std::vector<std::string> orders{"intact", "head " + check(bytes).head_code,
                                        "head 3-12345678", "head 9999-12345678"};
        std::vector<std::string> ours{verdict(check(bytes)),
                                      verdict(check(bytes, with_code(check(bytes).head_code))),
                                      verdict(check(bytes, with_code("3-12345678"))),
                                      verdict(check(bytes, with_code("9999-12345678")))};
        std::mt19937 dice(withheld ? 1 : 2);
        for (int i = 0; i < 300; ++i) {
            const auto at = dice() % bytes.size();
            const auto bit = dice() % 8;
            auto spoiled = bytes;
            spoiled[at] = static_cast<char>(spoiled[at] ^ (1 << bit));
            orders.push_back("flip " + std::to_string(at) + " " + std::to_string(bit));
            ours.push_back(verdict(check(spoiled)));
        }
        for (int i = 0; i < 60; ++i) {
            const auto size = dice() % bytes.size();
            orders.push_back("cut " + std::to_string(size));
            ours.push_back(verdict(check(bytes.substr(0, size))));
        }
        // Also whole lines off the end.
        for (auto size = bytes.rfind('\n'); size != std::string::npos && size > 0;
             size = bytes.rfind('\n', size - 1)) {
            orders.push_back("cut " + std::to_string(size + 1));
            ours.push_back(verdict(check(bytes.substr(0, size + 1))));
        }
        expect_agreement(bytes, orders, ours);
    }
}

TEST_F(Two_checkers, agree_on_a_book_of_two_volumes_signed_anew) {
    const auto first = head_of(unit);
    const auto printed = head_code(first.number, first.hash);
    const auto key = SigningKey::generate();
    Desk later(model(), ledger, fixture.clock, fixture.dice, fixture.desk.identity(), key);
    const auto request = system_request(
        model(), "person.enter", R"({"unit":")" + unit.text() + R"(","full_name":"Lê Văn Cường"})",
        fixture.next_key());
    later.take(std::span(&request, 1));
    std::ostringstream out;
    ASSERT_TRUE(write_book(ledger, {unit, {first, head_of(unit, key)}, {}, {}}, out).has_value());
    const std::string wrong = std::to_string(first.number) + "-00000000-00000000";
    expect_agreement(out.str(), {"intact", "head " + printed, "head " + wrong},
                     {verdict(check(out.str())), verdict(check(out.str(), with_code(printed))),
                      verdict(check(out.str(), with_code(wrong)))});
}

}  // namespace
}  // namespace gb
