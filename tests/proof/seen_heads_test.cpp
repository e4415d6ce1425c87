// A folder that went back to an older state is noticed by a file outside of it.

#include "store/seen_heads.hpp"

#include <fstream>

#include "book_of_tests.hpp"
#include "store/node_files.hpp"

namespace gb {
namespace {

class Seen_heads : public Book_in_store {
  protected:
    Seen_heads() : seen(outside, registry) {}
    ~Seen_heads() override { std::filesystem::remove(outside); }

    void sign() {
        opened.tell(&seen);
        opened.sign_dirty();
    }
    std::vector<HeadGone> missing(const std::filesystem::path& books) const {
        Database database(books, Database::Mode::read);
        return SeenHeads(outside, registry).missing_in(database);
    }
    /// As `cp` makes it of a folder in which nothing is written at that moment.
    std::filesystem::path copied(const std::string& name) {
        Database(file, Database::Mode::write).execute("pragma wal_checkpoint(truncate)");
        std::filesystem::copy_file(file, folder / name);
        return folder / name;
    }

    std::filesystem::path outside{folder.string() + ".seen"};
    Uuid registry = fixture.desk.identity().registry;
    SeenHeads seen;
};

TEST_F(Seen_heads, of_books_that_hold_them_nothing_is_missing) {
    EXPECT_TRUE(missing(file).empty()) << "no file yet";
    write("một");
    seen.begin_anew(ledger.database());
    write("hai");
    sign();
    write("chưa ký");
    EXPECT_TRUE(missing(file).empty());
}

TEST_F(Seen_heads, an_older_copy_lacks_what_was_signed_after_it) {
    write("một");
    seen.begin_anew(ledger.database());
    const auto older = copied("older.db");
    const auto known = ledger.head(unit).number;
    write("hai");
    write("ba");
    sign();
    const auto gone = missing(older);
    ASSERT_EQ(gone.size(), 1u);
    EXPECT_EQ(gone[0].book, unit);
    EXPECT_EQ(gone[0].number, known + 2);
    EXPECT_EQ(gone[0].known, known);
    EXPECT_TRUE(missing(file).empty());
}

TEST_F(Seen_heads, another_entry_under_a_number_that_was_signed_is_none_of_it) {
    write("một");
    const auto older = copied("older.db");
    write("hai");
    seen.begin_anew(ledger.database());
    {
        SqliteLedger forked(model(), older);
        test::Fixture elsewhere(forked, 1);
        test::done_of(elsewhere.give(officer, "log.write",
                                     R"({"duty":"operations","type":"note","text":"khác",)"
                                     R"("about":[],"references":[]})"));
        ASSERT_EQ(forked.head(unit).number, ledger.head(unit).number);
    }
    const auto gone = missing(older);
    ASSERT_EQ(gone.size(), 1u);
    EXPECT_EQ(gone[0].number, gone[0].known);
}

TEST_F(Seen_heads, a_line_torn_by_a_power_cut_says_nothing_and_the_one_before_holds) {
    const auto older = copied("older.db");
    write("một");
    seen.begin_anew(ledger.database());
    std::ofstream(outside, std::ios::app) << unit.text() << " 99 ab";
    EXPECT_TRUE(missing(file).empty());
    EXPECT_EQ(missing(older).size(), 1u);
}

TEST_F(Seen_heads, what_is_said_of_another_node_is_none_of_ours) {
    const auto older = copied("older.db");
    write("một");
    seen.begin_anew(ledger.database());
    Database database(older, Database::Mode::read);
    EXPECT_EQ(SeenHeads(outside, registry).missing_in(database).size(), 1u);
    EXPECT_TRUE(SeenHeads(outside, unit).missing_in(database).empty());
}

TEST_F(Seen_heads, a_file_that_cannot_be_written_keeps_nobody_from_signing) {
    SeenHeads nowhere(folder / "no" / "such" / "folder", registry);
    nowhere.begin_anew(ledger.database());
    write("một");
    opened.tell(&nowhere);
    EXPECT_GT(opened.sign_dirty(), 0u);
}

TEST(The_seen_file, stands_beside_the_folder_however_it_is_named) {
    EXPECT_EQ(Folder{"/srv/giaoban"}.seen(), "/srv/giaoban.seen");
    EXPECT_EQ(Folder{"/srv/giaoban/"}.seen(), "/srv/giaoban.seen");
    EXPECT_EQ(Folder{"/srv/./x/../giaoban"}.seen(), "/srv/giaoban.seen");
}

}  // namespace
}  // namespace gb
