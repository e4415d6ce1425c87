// The one path on SQLite: what is written can be read back, told again by its key, erased and
// rebuilt.

#include <gtest/gtest.h>

#include <filesystem>

#include "domain/log/words.hpp"
#include "house/fold.hpp"
#include "store/ledger.hpp"
#include "support/fixture.hpp"

namespace gb {
namespace {

using test::done_of;
using test::Fixture;
using test::refusal_of;

class Desk_on_SQLite : public ::testing::Test {
  protected:
    Desk_on_SQLite()
        : folder(std::filesystem::temp_directory_path() /
                 ("giaoban_desk_" + std::to_string(::getpid()))),
          file((std::filesystem::remove_all(folder), std::filesystem::create_directories(folder),
                folder / "books.db")),
          ledger(model(), file),
          fixture(ledger),
          unit(fixture.unit("Ban Chỉ huy A")),
          officer(fixture.person(unit, "Nguyễn Văn An", "duty_officer")) {}
    ~Desk_on_SQLite() override { std::filesystem::remove_all(folder); }

    Answer write(const std::string& text, std::optional<Uuid> key = {}) {
        return fixture.give(officer, "log.write",
                            R"({"duty":"operations","type":"note","text":")" + text +
                                R"(","about":[],"references":[]})",
                            key);
    }
    const LogEntry* row(const Uuid& id) {
        loaded = ledger.load(*model().entity(LogEntry::kind), id);
        return static_cast<const LogEntry*>(loaded.entity.get());
    }

    std::filesystem::path folder, file;
    SqliteLedger ledger;
    Fixture fixture;
    Id<Unit> unit;
    test::Person_in_post officer;
    Loaded loaded;
};

TEST_F(Desk_on_SQLite, a_written_row_is_numbered_and_read_back) {
    const auto first = done_of(write("Đổi gác cổng số 1"));
    const auto second = done_of(write("Tổ tuần tra 2 về"));
    EXPECT_EQ(second.first, first.last + 1);
    SqliteLedger other(model(), file);
    const auto fresh = other.load(*model().entity(LogEntry::kind), second.ids.front());
    const auto* entry = static_cast<const LogEntry*>(fresh.entity.get());
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->text.value, "Tổ tuần tra 2 về");
    EXPECT_EQ(entry->row.number, 2);
    EXPECT_EQ(entry->row.year, 2026);
}

TEST_F(Desk_on_SQLite, the_same_key_is_answered_again_and_written_once) {
    const auto key = fixture.next_key();
    const auto first = done_of(write("Một lần", key));
    const auto again = done_of(write("Một lần", key));
    EXPECT_TRUE(again.replayed);
    EXPECT_EQ(again.first, first.first);
    EXPECT_EQ(again.ids, first.ids);
    EXPECT_EQ(refusal_of(write("Nội dung khác", key)), "key.other_content");
}

TEST_F(Desk_on_SQLite,
       an_act_in_several_books_is_answered_again_with_its_entities_in_the_same_order) {
    const auto heir = fixture.unit("Ban Chỉ huy B");
    done_of(fixture.give(officer, "watch.open", R"({"duty":"operations"})"));
    const auto key = fixture.next_key();
    const auto body = R"({"unit":")" + unit.text() + R"(","on":"2026-02-02","basis":"QĐ 1",)" +
                      R"("successor":")" + heir.text() + R"(","force_reason":""})";
    const auto request = system_request(model(), "unit.dissolve", body, key);
    const auto first = done_of(fixture.take(request));
    const auto again = done_of(fixture.take(request));
    EXPECT_TRUE(again.replayed);
    EXPECT_GT(first.ids.size(), 2u);
    EXPECT_EQ(again.ids, first.ids);
}

TEST_F(Desk_on_SQLite, a_refusal_changes_nothing_but_the_node_book) {
    const auto before = ledger.head(unit);
    const auto notes = ledger.head(fixture.desk.identity().node_book).number;
    const auto answer = fixture.give(officer, "post.end",
                                     R"({"unit":")" + unit.text() + R"(","post":")" +
                                         officer.post.text() + R"(","on":"2026-01-01"})");
    EXPECT_EQ(refusal_of(answer), "rights.not_for_this_post");
    EXPECT_EQ(ledger.head(unit).hash, before.hash);
    EXPECT_GT(ledger.head(fixture.desk.identity().node_book).number, notes);
}

TEST_F(Desk_on_SQLite, a_struck_row_stays_and_its_replacement_keeps_the_event_time) {
    const auto then = fixture.clock.at;
    const auto wrong = done_of(write("Lúc 01:30 đổi gác"));
    fixture.clock.at.ms += 60 * 60'000;
    const auto done = done_of(fixture.give(
        officer, "log.strike",
        R"({"entry":")" + wrong.ids.front().text() +
            R"(","reason":"nhầm giờ","replacement":{"type":"note","text":"Lúc 01:40 đổi gác","happened":null}})"));
    ASSERT_EQ(done.ids.size(), 2u);
    EXPECT_TRUE(row(wrong.ids.front())->struck);
    EXPECT_EQ(row(wrong.ids.front())->text.value, "Lúc 01:30 đổi gác");
    EXPECT_EQ(row(done.ids[1])->happened, then);
    EXPECT_TRUE(row(done.ids[1])->late);
}

TEST_F(Desk_on_SQLite, erased_words_are_gone_from_book_and_table_and_the_chain_stands) {
    const auto written = done_of(write("Tên một người"));
    const auto before = *ledger.entry(unit, written.first);
    const auto admin = fixture.person(unit, "Quản trị", "administrator");
    done_of(fixture.give(admin, "book.erase",
                         R"({"unit":")" + unit.text() + R"(","number":)" +
                             std::to_string(written.first) +
                             R"(,"reason":"theo yêu cầu xóa dữ liệu cá nhân"})"));
    const auto after = *ledger.entry(unit, written.first);
    EXPECT_FALSE(after.words.has_value());
    EXPECT_EQ(after.words_hash, before.words_hash);
    EXPECT_TRUE(row(written.ids.front())->text.gone);
    EXPECT_TRUE(row(written.ids.front())->text.value.empty());
    // A later try with the same key finds the key, though the content can no longer be compared.
    EXPECT_EQ(refusal_of(
                  fixture.give(admin, "book.erase",
                               R"({"unit":")" + unit.text() + R"(","number":99999,"reason":"x"})")),
              "book.no_such_entry");
}

TEST_F(Desk_on_SQLite, a_row_with_lists_is_erased_after_a_restart) {
    const auto written = done_of(
        fixture.give(officer, "log.write",
                     R"({"duty":"operations","type":"note","text":"Tên một người","about":[")" +
                         unit.text() + R"("],"references":[]})"));
    const auto admin = fixture.person(unit, "Quản trị", "administrator");
    SqliteLedger reopened(model(), file);  // nothing of the row is in its memory
    Fixture later(reopened, 1);
    const auto erased =
        done_of(later.give(admin, "book.erase",
                           R"({"unit":")" + unit.text() + R"(","number":)" +
                               std::to_string(written.first) + R"(,"reason":"x"})"));
    EXPECT_GT(erased.first, written.first);
    const auto after = reopened.load(*model().entity(LogEntry::kind), written.ids.front());
    const auto* entry = static_cast<const LogEntry*>(after.entity.get());
    EXPECT_TRUE(entry->text.gone);
    ASSERT_EQ(entry->about.size(), 1u);
    SqliteLedger fresh(model(), file);
    const auto stored = fresh.load(*model().entity(LogEntry::kind), written.ids.front());
    EXPECT_EQ(static_cast<const LogEntry*>(stored.entity.get())->about, entry->about);
}

TEST_F(Desk_on_SQLite, rebuilt_tables_are_the_same) {
    for (int i = 0; i < 20; ++i) write("Dòng " + std::to_string(i));
    const auto some = done_of(write("cuối"));
    ledger.rebuild([](std::int64_t, std::int64_t) {});
    ASSERT_NE(row(some.ids.front()), nullptr);
    EXPECT_EQ(row(some.ids.front())->text.value, "cuối");
    EXPECT_TRUE(ledger.tables_current());
    EXPECT_EQ(done_of(write("sau dựng lại")).first, some.last + 1);
}

TEST_F(Desk_on_SQLite, a_rebuild_beside_its_reader_uses_no_connection_twice) {
    // Both threads once used one connection: now and then the file "was malformed".
    for (int i = 0; i < 300; ++i) {
        const auto place = fixture.unit("Ban Chỉ huy Quân sự xã " + std::to_string(i));
        fixture.person(place, "Người " + std::to_string(i), "duty_officer");
    }
    const auto last = done_of(write("cuối"));
    for (int i = 0; i < 100; ++i) ledger.rebuild([](std::int64_t, std::int64_t) {});
    EXPECT_NE(row(last.ids.front()), nullptr);
}

}  // namespace
}  // namespace gb
