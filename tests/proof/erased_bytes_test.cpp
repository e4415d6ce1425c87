// Erased words are gone from the bytes of the node's folder too: from the books, the log beside
// them, the tables, what was freed, and the search.

#include "proof/book_of_tests.hpp"
#include "store/node_files.hpp"
#include "store/search_index.hpp"

namespace gb {
namespace {

class Erased_bytes : public Book_in_store {
  protected:
    /// The files of the folder in which these bytes stand.
    std::vector<std::string> files_with(const std::string& text) {
        std::vector<std::string> found;
        for (const auto& one : std::filesystem::recursive_directory_iterator(folder)) {
            if (!one.is_regular_file()) continue;
            const auto bytes = bytes_of(one.path()).value_or("");
            if (bytes.find(text) != std::string::npos) found.push_back(one.path().filename());
        }
        return found;
    }
    using Names = std::vector<std::string>;
};

TEST_F(Erased_bytes, are_in_no_file_once_the_answer_is_there) {
    const auto number = write("Số điện thoại 0912-xoa-di của một người").first;
    ASSERT_FALSE(files_with("0912-xoa-di").empty());
    erase(number);
    EXPECT_EQ(files_with("0912-xoa-di"), Names{});
}

TEST_F(Erased_bytes, are_in_no_file_among_many_rows_that_moved_about) {
    std::vector<std::uint64_t> numbers;
    for (int i = 0; i < 600; ++i) {
        const auto padding = std::string(static_cast<std::size_t>(i * 37 % 900), 'x');
        numbers.push_back(write("0912-so-" + std::to_string(i) + " " + padding).first);
        fixture.clock.at.ms += 977;
    }
    for (int i = 3; i < 600; i += 7) {
        const auto entry = ledger.entry(unit, numbers[static_cast<std::size_t>(i)]);
        const auto facts = read_facts(*entry->facts);
        test::done_of(fixture.give(officer, "log.strike",
                                   R"({"entry":")" + facts->envelope.entity.text() +
                                       R"(","reason":"ghi nhầm","replacement":null})"));
    }
    SearchIndex index(model(), file);
    index.follow();
    for (const int i : {0, 3, 10, 251, 300, 598}) {
        erase(numbers[static_cast<std::size_t>(i)]);
        index.follow();
        EXPECT_EQ(files_with("0912-so-" + std::to_string(i) + " "), Names{}) << i;
    }
}

TEST_F(Erased_bytes, wait_for_whoever_still_reads_and_then_go) {
    const auto number = write("Số điện thoại 0912-xoa-di của một người").first;
    {
        SqliteLedger reading(model(), file, Database::Mode::read);
        reading.begin();
        reading.entry(unit, number);  // holds the state of before
        erase(number);
        EXPECT_FALSE(ledger.destroy_erased());
        reading.commit();
    }
    EXPECT_TRUE(ledger.destroy_erased());
    EXPECT_EQ(files_with("0912-xoa-di"), Names{});
}

}  // namespace
}  // namespace gb
