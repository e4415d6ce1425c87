#include "store/personal_reads.hpp"

#include <algorithm>

#include "store/node_tables.hpp"

namespace gb {

namespace {

constexpr std::int64_t renewed_within_ms = 60'000;

bool of_the_same(const PersonalRead& one, const PersonalRead& other) {
    return one.person == other.person && one.view == other.view && one.of == other.of;
}

}  // namespace

PersonalReads::PersonalReads(const std::filesystem::path& file)
    : database_(file, Database::Mode::write) {
    migrate_node_tables(database_);
}

void PersonalReads::note(const PersonalRead& read) {
    const std::lock_guard lock(mutex_);
    std::erase_if(lately_, [&](const PersonalRead& one) {
        return one.at.ms + renewed_within_ms <= read.at.ms;
    });
    const bool renewed = std::any_of(lately_.begin(), lately_.end(), [&](const PersonalRead& one) {
        return of_the_same(one, read);
    });
    if (renewed) return;
    lately_.push_back(read);
    waiting_.push_back(read);
}

void PersonalReads::keep() {
    const std::lock_guard lock(mutex_);
    if (waiting_.empty()) return;
    database_.execute("begin immediate");
    try {
        for (const auto& one : waiting_) {
            database_.prepare("insert into personal_read(at, person, view, of) values(?, ?, ?, ?)")
                .bind(one.at.ms)
                .bind(one.person)
                .bind(std::string_view(one.view))
                .bind(one.of)
                .run();
        }
        database_
            .prepare(
                "delete from personal_read where id <= (select max(id) from personal_read) - ?")
            .bind(most_kept)
            .run();
        database_.execute("commit");
    } catch (const StoreError&) {
        if (!sqlite3_get_autocommit(database_.handle())) database_.execute("rollback");
        throw;
    }
    waiting_.clear();
}

std::vector<PersonalReads::Line> PersonalReads::lines(std::int64_t before, std::size_t most) {
    const std::lock_guard lock(mutex_);
    auto rows = database_.prepare(
        "select id, at, person, view, of from personal_read where ?1 = 0 or id < ?1"
        " order by id desc limit ?2");
    rows.bind(before).bind(static_cast<std::int64_t>(most));
    std::vector<Line> found;
    while (rows.step()) {
        Line line;
        line.id = rows.integer(0);
        line.at = Instant{rows.integer(1)};
        line.person = Id<Person>(rows.id(2));
        line.view = rows.text(3);
        line.of = rows.id(4);
        found.push_back(std::move(line));
    }
    return found;
}

}  // namespace gb
