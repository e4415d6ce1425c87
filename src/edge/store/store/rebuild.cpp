// Rebuilding the tables of a ledger from its books.
#include "house/fold.hpp"
#include "store/ledger.hpp"

namespace gb {

namespace {

constexpr std::int64_t rebuild_batch = 20'000;  ///< entries between two writings of the tables

}  // namespace

bool SqliteLedger::tables_current() {
    auto row = database_.prepare("select fingerprint from mirror");
    if (!row.step()) return !any_entry();
    return row.text(0) == model_.fingerprint();
}

std::vector<SqliteLedger::MirrorTable> SqliteLedger::mirror_tables() const {
    std::vector<MirrorTable> tables;
    for (const auto* type : model_.entities()) {
        const auto& sql = kinds_.at(type).sql;
        tables.push_back({sql.name, sql.columns, "id"});
        for (const auto& child : sql.children) {
            tables.push_back({child.name, child.columns, "owner, place"});
        }
    }
    tables.push_back({"register", "name, year, book, number", "book, name, year"});
    return tables;
}

void SqliteLedger::rebuild(
    const std::function<void(std::int64_t done, std::int64_t all)>& progress) {
    rebuild_from(*this, progress);
}

/// With the same ids, so that the tables can be compared.
void SqliteLedger::copy_books(SqliteLedger& source) {
    auto rows = source.database_.prepare("select id, uuid from book");
    while (rows.step()) {
        database_.prepare("insert into book(id, uuid) values(?, ?)")
            .bind(rows.integer(0))
            .bind(rows.id(1))
            .run();
    }
}

void SqliteLedger::rebuild_from(
    SqliteLedger& source,
    const std::function<void(std::int64_t done, std::int64_t all)>& progress) {
    forget();
    const auto all = source.entries();
    begin();
    drop_mirror(database_);
    create_tables();
    if (&source != this) copy_books(source);
    std::int64_t done = 0;
    source.each_by_arrival([&](const Entry& entry) {
        fold_entry(model_, *this, entry);
        if (++done % rebuild_batch != 0) return;
        flush_all();
        clear_cache();
        progress(done, all);
    });
    create_indexes();
    set_mirror();
    commit();
    progress(all, all);
}

}  // namespace gb
