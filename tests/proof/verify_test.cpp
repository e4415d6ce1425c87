// verify: what was touched behind the books' back is found and named.

#include "store/verify.hpp"

#include <fstream>

#include "proof/book_of_tests.hpp"
#include "store/heads.hpp"

namespace gb {
namespace {

class Verify : public Book_in_store {
  protected:
    Verify() : signer(file, test::Fixture::key()) {
        for (int i = 0; i < 12; ++i) write("Dòng số " + std::to_string(i));
        erase(ledger.head(unit).number - 3);
        strike(write("Ghi nhầm").ids.front());
        signer.sign_dirty();
    }
    void strike(const Uuid& row) {
        test::done_of(fixture.give(
            officer, "log.strike",
            R"({"entry":")" + row.text() + R"(","reason":"nhầm","replacement":null})"));
    }
    VerifyReport proof() { return verify(model(), file, {fixture.desk.identity(), {}}); }
    /// Straight into the file, past every trigger.
    void tamper(const std::string& sql) {
        Database database(file, Database::Mode::write);
        database.execute(
            "drop trigger if exists entry_is_never_deleted;"
            "drop trigger if exists entry_is_never_changed;"
            "drop trigger if exists words_are_only_destroyed;" +
            sql);
    }
    std::string of_unit() const {
        std::string hexed = hex(unit.bytes);
        return " where book = (select id from book where uuid = x'" + hexed + "')";
    }
    /// All of it in the one file, its write-ahead log emptied.
    std::filesystem::path copy_without_log() {
        const auto copy = folder / "copy.db";
        ledger.database().prepare("pragma wal_checkpoint(truncate)").run();
        std::filesystem::copy_file(file, copy);
        return copy;
    }
    Uuid key_of_entry(int number) {
        auto row = ledger.database().prepare("select key from entry" + of_unit() +
                                             " and number = " + std::to_string(number));
        return row.step() ? row.id(0) : Uuid{};
    }
    static std::string read_whole(const std::filesystem::path& from) {
        std::ifstream in(from, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void expect_fault(const std::string& code, std::uint64_t number) {
        const auto report = proof();
        ASSERT_FALSE(report.intact());
        EXPECT_EQ(report.fault->code, code) << report.fault->detail << report.fault->table;
        EXPECT_EQ(report.fault->number, number);
        EXPECT_EQ(report.fault->unit, "Ban Chỉ huy Quân sự xã Đông Hồ");
    }

    HeadSigner signer;
};

TEST_F(Verify, proves_an_untouched_folder) {
    const auto report = proof();
    ASSERT_TRUE(report.intact()) << report.fault->code << report.fault->table
                                 << report.fault->detail;
    EXPECT_EQ(report.entries, ledger.entries());
    EXPECT_EQ(report.heads, report.books);
    EXPECT_EQ(report.unsigned_books, 0);
    EXPECT_TRUE(report.tables_compared);
    EXPECT_GT(report.rows, 15);
    EXPECT_TRUE(verify_book(model(), file, unit).intact());
    EXPECT_EQ(verify_book(model(), file, test::uuid_of(99)).fault->code, "unknown");
}

TEST_F(Verify, names_the_entry_whose_byte_was_flipped) {
    tamper(
        "update entry set facts = cast(replace(cast(facts as text), '\"row\":{', '\"row\":{ ')"
        " as blob)" +
        of_unit() + " and number = 7");
    expect_fault("hash", 7);
    EXPECT_EQ(verify_book(model(), file, unit).fault->number, 7u);
}

TEST_F(Verify, names_the_entry_whose_words_were_changed) {
    tamper("update entry set words = cast(cast(words as text) || ' ' as blob)" + of_unit() +
           " and number = 9");
    expect_fault("hash", 9);
}

TEST_F(Verify, finds_an_entry_taken_out) {
    tamper("delete from entry" + of_unit() + " and number = 8");
    expect_fault("order", 8);
}

TEST_F(Verify, finds_a_tail_cut_off_by_the_head_that_was_signed) {
    const auto last = ledger.head(unit).number;
    tamper("delete from entry" + of_unit() + " and number = " + std::to_string(last) +
           "; update head set number = number - 1, hash = (select hash from entry" + of_unit() +
           " and number = " + std::to_string(last - 1) + ")" + of_unit());
    expect_fault("head", last);
}

TEST_F(Verify, finds_words_taken_out_without_an_order) {
    const auto before = *ledger.entry(unit, 6);
    tamper("update entry set words = null, words_hash = x'" + hex(before.words_hash) + "'" +
           of_unit() + " and number = 6");
    expect_fault("erasure", 6);
}

TEST_F(Verify, finds_a_lookup_column_that_lies) {
    tamper("update entry set entity = zeroblob(16)" + of_unit() + " and number = 5");
    expect_fault("index", 5);
}

TEST_F(Verify, finds_a_signature_that_does_not_hold) {
    tamper("update signed_head set signature = zeroblob(64) where book = x'" + hex(unit.bytes) +
           "'");
    expect_fault("signature", ledger.head(unit).number);
}

TEST_F(Verify, finds_a_changed_row_an_extra_row_and_a_missing_row) {
    for (const char* sql : {"update log_entry set text = 'khác' where text = 'Dòng số 4'",
                            "delete from log_entry where text = 'Dòng số 5'",
                            "update register set number = number + 1",
                            "insert into unit_versions select owner, 7, name, name_en, short_name,"
                            " code, unit_kind, level, \"from\", \"to\", basis, decision_number,"
                            " decision_date, members from unit_versions"
                            " limit 1"}) {
        Database database(file, Database::Mode::write);
        database.execute(sql);
        const auto report = proof();
        ASSERT_FALSE(report.intact()) << sql;
        EXPECT_EQ(report.fault->code, "table") << sql;
        EXPECT_FALSE(report.fault->table.empty());
        EXPECT_FALSE(report.fault->row.empty());
        const bool of_log = report.fault->table == "log_entry";
        EXPECT_EQ(report.fault->unit,
                  of_log ? "Ban Chỉ huy Quân sự xã Đông Hồ" : report.fault->unit);
        EXPECT_EQ(report.fault->number > 0, report.fault->table != "register") << sql;
        SqliteLedger(model(), file).rebuild([](std::int64_t, std::int64_t) {});
        EXPECT_TRUE(proof().intact()) << sql;
    }
}

/// One bit of an index: the entry and its chain stand, but its key is not found any more, and the
/// same command would be done twice.
TEST_F(Verify, finds_a_bit_flipped_in_an_index) {
    const auto key = key_of_entry(4);
    const auto copy = copy_without_log();
    std::string bytes = read_whole(copy);
    const std::string wanted(reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size());
    constexpr std::size_t page = 4096;
    constexpr char leaf_of_index = 10;
    int flipped = 0;
    for (auto at = bytes.find(wanted); at != std::string::npos; at = bytes.find(wanted, at + 1)) {
        if (bytes[at / page * page] != leaf_of_index) continue;
        bytes[at + 15] ^= 1;
        ++flipped;
    }
    ASSERT_GT(flipped, 0) << "no index holds the key";
    std::ofstream(copy, std::ios::binary) << bytes;
    const auto report = verify(model(), copy);
    ASSERT_FALSE(report.intact());
    EXPECT_EQ(report.fault->code, "pages");
    EXPECT_NE(report.fault->detail, "");
}

TEST_F(Verify, a_file_that_is_no_database_any_more_is_a_fault) {
    const auto copy = copy_without_log();
    std::filesystem::resize_file(copy, std::filesystem::file_size(copy) / 2);
    EXPECT_EQ(verify(model(), copy).fault->code, "store");
}

TEST_F(Verify, a_file_that_is_no_database_is_not_left_open) {
    const auto text = folder / "text.db";
    std::ofstream(text) << std::string(5'000, 'x');
    const auto before = std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                                      std::filesystem::directory_iterator());
    EXPECT_THROW(Database(text, Database::Mode::read), StoreError);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                            std::filesystem::directory_iterator()),
              before);
}

TEST_F(Verify, a_book_that_a_superior_bears_witness_to_cannot_be_rewritten) {
    const std::string above = "Ban Chỉ huy Quân sự huyện";
    const auto superior = fixture.unit(above);
    const auto head = ledger.head(unit);
    const auto witness = [&](const Hash& hash) {
        fixture.system("book.witness", R"({"superior":")" + superior.text() + R"(","book":")" +
                                           unit.text() + R"(","volume":1,"number":)" +
                                           std::to_string(head.number) + R"(,"hash":")" +
                                           hex(hash) + R"(","occasion":"handover"})");
        return ledger.head(superior).number;
    };
    witness(head.hash);
    const auto report = proof();
    ASSERT_TRUE(report.intact());
    EXPECT_EQ(report.witnesses, 1);
    const auto at = witness(sha256("another"));
    expect_fault("witness", head.number);
    // Both books and both numbers, and the code as it stands on paper.
    EXPECT_EQ(proof().fault->detail, above + " (" + superior.text() + ") entry " +
                                         std::to_string(at) + ": " +
                                         head_code(head.number, sha256("another")));
}

TEST_F(Verify, the_signer_keeps_the_last_head_of_each_volume) {
    const auto numbers = [&] {
        std::vector<std::uint64_t> all;
        for (const auto& head : signed_heads(ledger.database(), unit)) all.push_back(head.number);
        return all;
    };
    EXPECT_EQ(signer.sign_dirty(), 0u);
    write("Thêm một dòng");
    EXPECT_EQ(signer.sign_dirty(), 1u);
    EXPECT_EQ(numbers(), std::vector{ledger.head(unit).number});
    EXPECT_TRUE(proof().intact());
}

TEST_F(Verify, a_folder_whose_heads_an_older_release_signed_is_signed_on) {
    ledger.database().execute(
        "alter table signed_head add column kept integer not null default 0;"
        "alter table signed_head drop column key; drop table seal; pragma user_version=1;");
    EXPECT_TRUE(proof().intact()) << "read before it is brought up to date";
    EXPECT_FALSE(proof().sealed);
    HeadSigner newer(file, test::Fixture::key());
    write("Sau khi nâng cấp");
    EXPECT_EQ(newer.sign_dirty(), 1u);
    auto row = ledger.database().prepare(
        "select count(*) from pragma_table_info('signed_head') where name = 'kept'");
    ASSERT_TRUE(row.step());
    EXPECT_EQ(row.integer(0), 0);
    EXPECT_TRUE(proof().intact());
}

TEST_F(Verify, what_stands_behind_the_last_signed_head_is_told_in_order) {
    EXPECT_TRUE(signer.unsigned_entries(model()).empty());
    const auto written = write("Chưa ký");
    const auto issued = test::done_of(fixture.give(
        fixture.person(unit, "Phạm Văn Chỉ", "commander"), "document.issue",
        R"({"type":"thong_bao","urgency":"none","secrecy":"none","subject":"Trực Tết",)"
        R"("signer_prefix":"none","groups":[],"lines":[],"recipients":[]})"));
    std::vector<Notice> of_unit;
    for (const auto& notice : signer.unsigned_entries(model())) {
        if (notice.book == unit) of_unit.push_back(notice);
    }
    ASSERT_FALSE(of_unit.empty());
    EXPECT_EQ(of_unit.front().number, written.first);
    EXPECT_FALSE(of_unit.front().on_paper);
    EXPECT_EQ(of_unit.back().number, issued.last);
    EXPECT_EQ(of_unit.back().id, issued.ids.front());
    EXPECT_TRUE(of_unit.back().on_paper);
    signer.sign_dirty();
    EXPECT_TRUE(signer.unsigned_entries(model()).empty());
}

TEST_F(Verify, a_start_reads_no_entries_of_books_that_are_signed_to_their_ends) {
    auto plan =
        ledger.database().prepare("explain query plan " + std::string(entries_behind_signed_heads));
    std::string steps;
    while (plan.step()) steps += std::string(plan.text(3)) + "\n";
    EXPECT_NE(steps.find("SEARCH entry USING INDEX entry_by_number (book=? AND number>?)"),
              std::string::npos)
        << steps;
}

TEST_F(Verify, an_export_is_signed_where_the_book_stands) {
    write("Chưa ký");
    const auto key = test::Fixture::key();
    std::ostringstream now, before;
    ASSERT_TRUE(export_book(model(), file, {unit, &key, {}, {}}, now).has_value());
    ASSERT_TRUE(export_book(model(), file, {unit, nullptr, {}, {}}, before).has_value());
    EXPECT_EQ(check(now.str()).count, ledger.head(unit).number);
    EXPECT_EQ(check(before.str()).count, ledger.head(unit).number - 1);
    EXPECT_TRUE(check(now.str()).intact());
    EXPECT_TRUE(check(before.str()).intact());
    EXPECT_EQ(export_book(model(), file, {test::uuid_of(99), &key, {}, {}}, now).error().code,
              "book.unknown");
}

}  // namespace
}  // namespace gb
