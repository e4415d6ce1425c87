// A book that was rewritten without the key, and what a crash leaves: the one is found, never
// signed and never exported, the other is told and signed.

#include <fstream>

#include "proof/book_of_tests.hpp"
#include "store/verify.hpp"

namespace gb {
namespace {

const char* const no_triggers =
    "drop trigger if exists entry_is_never_deleted;"
    "drop trigger if exists entry_is_never_changed;"
    "drop trigger if exists words_are_only_destroyed;";

class Unsigned : public Book_in_store {
  protected:
    Unsigned() {
        for (int i = 0; i < 12; ++i) write("Dòng số " + std::to_string(i));
        opened.sign_dirty();
        fixture.unit("Ban Chỉ huy Quân sự tỉnh");  // the registry is signed after the unit's book
        opened.sign_dirty();
    }
    static VerifyReport proof(const std::filesystem::path& of) { return verify(model(), of); }
    void sql(const std::string& text) {
        Database(file, Database::Mode::write).execute(no_triggers + text);
    }
    std::string id() const { return "x'" + hex(unit.bytes) + "'"; }
    std::string book_id() const { return "(select id from book where uuid = " + id() + ")"; }
    std::uint64_t row(const std::string& text) {
        auto found =
            ledger.database().prepare("select number from entry where book = " + book_id() +
                                      " and instr(cast(words as text), '" + text + "') > 0");
        EXPECT_TRUE(found.step());
        return static_cast<std::uint64_t>(found.integer(0));
    }
    /// As whoever has the file and not the key writes a book anew: one word, every hash after it
    /// and the end of the book; its signed head goes, since nobody can make another.
    void rewrite(const std::string& text) {
        auto number = row(text);
        const auto end = ledger.head(unit).number;
        auto previous = ledger.entry(unit, number - 1)->hash;
        sql("update entry set words = cast(replace(cast(words as text), '" + text +
            "', 'Lời bị sửa trộm') as blob) where number = " + std::to_string(number) +
            " and book = " + book_id());
        for (; number <= end; ++number) {
            const auto entry = *ledger.entry(unit, number);
            previous = entry_hash(unit, entry.volume, number, previous, entry.facts_hash,
                                  entry.words_hash);
            sql("update entry set hash = x'" + hex(previous) +
                "' where number = " + std::to_string(number) + " and book = " + book_id());
        }
        sql("update head set hash = x'" + hex(previous) + "' where book = " + book_id() +
            "; delete from signed_head where book = " + id());
        // The tables too, as far as the one row goes.
        sql("update log_entry set text = 'Lời bị sửa trộm' where text = '" + text + "'");
        ledger.rollback();
    }
    void expect_never_signed(const std::string& code) {
        const auto found = proof(file);
        ASSERT_TRUE(found.fault.has_value());
        EXPECT_EQ(found.fault->code, code);
        EXPECT_EQ(found.fault->book, unit);
        EXPECT_EQ(found.fault->number, 1u);
        EXPECT_EQ(found.unsigned_entries, static_cast<std::int64_t>(ledger.head(unit).number));
        EXPECT_EQ(verify_book(model(), file, unit).fault->code, code);
        HeadSigner next(file, test::Fixture::key());
        const auto doubts = next.take_doubts();
        ASSERT_FALSE(doubts.empty());
        EXPECT_EQ(doubts.front().book, unit);
        EXPECT_TRUE(doubts.front().lost);
        write("Sau đó vẫn ghi tiếp");
        next.sign_dirty();
        next.close();
        EXPECT_TRUE(signed_heads(ledger.database(), unit).empty());
        EXPECT_EQ(proof(file).fault->book, unit) << "the fault stays";
        const auto key = test::Fixture::key();
        for (const auto* with : {&key, static_cast<const SigningKey*>(nullptr)}) {
            std::ostringstream out;
            EXPECT_EQ(export_book(model(), file, {unit, with, {}, {}}, out).error().code,
                      "book.head_lost");
            EXPECT_TRUE(out.str().empty());
        }
    }
};

TEST_F(Unsigned, a_book_rewritten_without_the_key_is_found_and_never_signed) {
    opened.close();
    rewrite("Dòng số 4");
    expect_never_signed("seal");
}

TEST_F(Unsigned, so_it_is_when_the_node_was_killed) {
    rewrite("Dòng số 4");
    expect_never_signed("seal");
}

TEST_F(Unsigned, so_it_is_when_the_seal_was_taken_out_as_well) {
    rewrite("Dòng số 4");
    sql("delete from seal");
    expect_never_signed("seal");
}

TEST_F(Unsigned, so_it_is_when_an_older_release_is_feigned) {
    rewrite("Dòng số 4");
    sql("delete from seal;"
        "insert into seal values(zeroblob(32), 0, 0, zeroblob(32), zeroblob(64))");
    EXPECT_FALSE(proof(file).sealed);
    expect_never_signed("unsigned");
}

TEST_F(Unsigned, so_it_is_in_a_backup_that_has_no_key) {
    opened.close();
    rewrite("Dòng số 4");
    const auto other = SigningKey::generate();
    HeadSigner restored(file, other);
    ASSERT_FALSE(restored.take_doubts().empty());
    const auto found = proof(file);
    ASSERT_TRUE(found.fault.has_value());
    EXPECT_EQ(found.fault->book, unit);
}

TEST_F(Unsigned, an_older_head_put_back_is_found) {
    const auto before = signed_heads(ledger.database(), unit).front();
    write("Dòng cuối");
    opened.sign_dirty();
    sql("update signed_head set number = " + std::to_string(before.number) + ", hash = x'" +
        hex(before.hash) + "', signature = x'" + hex(before.signature) + "' where book = " + id());
    const auto found = proof(file);
    ASSERT_TRUE(found.fault.has_value());
    EXPECT_EQ(found.fault->code, "seal");
    EXPECT_EQ(found.fault->book, unit);
    EXPECT_EQ(found.fault->number, before.number + 1);
}

TEST_F(Unsigned, a_book_taken_out_whole_is_found) {
    sql("delete from entry where book = " + book_id() + "; delete from head where book = " +
        book_id() + "; delete from signed_head where book = " + id() +
        "; delete from book where uuid = " + id());
    const auto found = proof(file);
    ASSERT_TRUE(found.fault.has_value());
    EXPECT_EQ(found.fault->code, "keeping");
    EXPECT_EQ(found.fault->book, unit);
}

TEST_F(Unsigned, what_was_changed_while_the_node_runs_is_not_signed_over) {
    rewrite("Dòng số 4");
    write("Ghi sau khi bị sửa");
    opened.sign_dirty();
    EXPECT_TRUE(signed_heads(ledger.database(), unit).empty());
    EXPECT_FALSE(opened.take_doubts().empty());
}

TEST_F(Unsigned, what_a_crash_leaves_proves_is_counted_and_signed) {
    write("Ghi ngay trước khi mất điện");
    write("Và một dòng nữa");
    const auto left = proof(file);
    ASSERT_TRUE(left.intact()) << left.fault->code << left.fault->detail;
    EXPECT_EQ(left.unsigned_entries, 2);
    EXPECT_EQ(left.unsigned_books, 1);
    HeadSigner next(file, test::Fixture::key());
    EXPECT_TRUE(next.take_doubts().empty());
    EXPECT_EQ(next.left_unsigned(), 2u);
    next.close();
    EXPECT_EQ(proof(file).unsigned_entries, 0);
}

TEST_F(Unsigned, a_node_that_crashed_before_it_ever_signed_proves) {
    const auto other = folder / "first.db";
    SqliteLedger first(model(), other);
    const HeadSigner opens(other, test::Fixture::key());
    test::Fixture founding(first);
    founding.unit("Ban Chỉ huy Quân sự xã Hoa Sơn");
    const auto report = proof(other);
    EXPECT_TRUE(report.intact());
    EXPECT_GT(report.unsigned_entries, 0);
    EXPECT_EQ(report.heads, 0);
}

TEST_F(Unsigned, what_came_after_the_node_ended_in_order_is_told_before_it_is_signed) {
    opened.close();
    write("Ghi mà không có giaoban");
    const auto found = proof(file);
    ASSERT_TRUE(found.fault.has_value());
    EXPECT_EQ(found.fault->code, "unsigned");
    EXPECT_EQ(found.fault->number, ledger.head(unit).number);
    HeadSigner next(file, test::Fixture::key());
    const auto doubts = next.take_doubts();
    ASSERT_EQ(doubts.size(), 1u);
    EXPECT_FALSE(doubts.front().lost);
    next.close();
    EXPECT_TRUE(proof(file).intact());
}

TEST_F(Unsigned, tables_without_their_mark_are_compared_all_the_same) {
    sql("delete from mirror");
    EXPECT_TRUE(proof(file).intact());
    EXPECT_TRUE(proof(file).tables_compared);
    sql("update log_entry set text = 'khác' where text = 'Dòng số 5'");
    ASSERT_TRUE(proof(file).fault.has_value());
    EXPECT_EQ(proof(file).fault->code, "table");
}

TEST_F(Unsigned, tables_of_another_release_are_said_not_to_be_compared) {
    sql("update mirror set fingerprint = 'another'");
    EXPECT_TRUE(proof(file).intact());
    EXPECT_FALSE(proof(file).tables_compared);
}

}  // namespace
}  // namespace gb
