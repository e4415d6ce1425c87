#pragma once
// A small unit with a book in the store, and that book as a file.

#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>

#include "domain/log/words.hpp"
#include "house/book_file.hpp"
#include "store/heads.hpp"
#include "store/ledger.hpp"
#include "support/fixture.hpp"

namespace gb {

class Book_in_store : public ::testing::Test {
  protected:
    Book_in_store()
        : folder(std::filesystem::temp_directory_path() /
                 ("giaoban_proof_" + std::to_string(::getpid()))),
          file((std::filesystem::remove_all(folder), std::filesystem::create_directories(folder),
                folder / "books.db")),
          ledger(model(), file),
          opened(file, test::Fixture::key()),
          fixture(ledger),
          unit(fixture.unit("Ban Chỉ huy Quân sự xã Đông Hồ")),
          officer(fixture.person(unit, "Nguyễn Văn An", "duty_officer")),
          admin(fixture.person(unit, "Trần Thị Bình", "administrator")) {}
    ~Book_in_store() override { std::filesystem::remove_all(folder); }

    Done write(const std::string& text, std::optional<Instant> happened = {}) {
        return test::done_of(fixture.give(officer, "log.write",
                                          R"({"duty":"operations","type":"note","text":")" + text +
                                              R"(","about":[],"references":[]})",
                                          {}, happened));
    }
    Done erase(std::uint64_t number) {
        return test::done_of(fixture.give(admin, "book.erase",
                                          R"({"unit":")" + unit.text() + R"(","number":)" +
                                              std::to_string(number) +
                                              R"(,"reason":"theo quy định"})"));
    }
    SignedHead head_of(const Uuid& book, const SigningKey& key = test::Fixture::key()) {
        const auto head = ledger.head(book);
        return sign_head(key, book, head.volume, head.number, head.hash);
    }
    std::string exported(std::function<bool(const Entry&)> withhold = {}) {
        std::ostringstream out;
        const auto written =
            write_book(ledger, {unit, {head_of(unit)}, std::move(withhold), {}}, out);
        EXPECT_TRUE(written.has_value());
        return out.str();
    }
    static BookReport check(const std::string& bytes, Expected expected = {}) {
        std::istringstream in(bytes);
        return check_book(in, std::move(expected));
    }
    static std::string verdict(const BookReport& report) {
        if (report.intact()) return "intact " + report.head_code;
        return report.fault->code + " " + std::to_string(report.fault->line) + " " +
               std::to_string(report.fault->number);
    }
    static Expected with_code(const std::string& code) { return {{*HeadCode::parse(code)}, {}}; }

    std::filesystem::path folder, file;
    SqliteLedger ledger;
    HeadSigner opened;  ///< a node's seal stands open before its first entry
    test::Fixture fixture;
    Id<Unit> unit;
    test::Person_in_post officer, admin;
};

}  // namespace gb
