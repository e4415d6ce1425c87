#include "store/ledger.hpp"

#include "store/heads.hpp"
#include "store/rows.hpp"
#include "store/views/figures.hpp"

namespace gb {

namespace {

constexpr std::size_t cache_limit = 20'000;  ///< entities; emptied when exceeded

constexpr std::string_view entry_columns =
    "select book, number, volume, hash, facts, words, facts_hash, words_hash from entry ";

void bind_part(Statement& statement, const std::optional<std::string>& part) {
    part ? statement.bind_blob(*part) : statement.bind_null();
}

}  // namespace

SqliteLedger::SqliteLedger(const Model& model, const std::filesystem::path& file,
                           Database::Mode mode)
    : model_(model), mode_(mode), file_(file), database_(file, mode) {
    for (const auto* type : model_.entities()) kinds_[type].sql = table_sql(*type);
    if (mode_ == Database::Mode::read) return;
    create_books(database_);
    create_heads(database_);
    if (any_entry()) return;  // the tables stand; those of another release wait for the rebuild
    drop_mirror(database_);
    create_tables();
    create_indexes();
    set_mirror();
}

void SqliteLedger::create_tables() {
    for (const auto& [type, kind] : kinds_) database_.execute(kind.sql.create);
}

void SqliteLedger::create_indexes() {
    for (const auto& [type, kind] : kinds_) database_.execute(kind.sql.create_indexes);
}

/// Another release may fold the same events into the same fields in another way, or keep the same
/// fields in other tables.
std::string SqliteLedger::maker() const {
    std::string tables;
    for (const auto* type : model_.entities()) {
        const auto& sql = kinds_.at(type).sql;
        tables += sql.create + sql.create_indexes;
    }
    return model_.fingerprint() + " " + hex(sha256(tables)) + " " GIAOBAN_VERSION;
}

void SqliteLedger::set_mirror() {
    database_.execute(
        "drop table if exists mirror; create table mirror(fingerprint text not null) strict;");
    database_.prepare("insert into mirror(fingerprint) values(?)")
        .bind(std::string_view(maker()))
        .run();
}

void SqliteLedger::begin() {
    if (mode_ == Database::Mode::read) {
        forget();  // of the state seen before
        database_.prepare("begin").run();
        return;
    }
    database_.prepare("begin immediate").run();
}

void SqliteLedger::commit() {
    flush_all();
    database_.prepare("commit").run();
    if (cached_ > cache_limit) clear_cache();
    if (!std::exchange(erasing_, false)) return;
    log_may_hold_them_ = true;
    destroy_erased();
}

void SqliteLedger::clear_cache() {
    for (auto& [type, kind] : kinds_) kind.cache.clear();
    cached_ = 0;
}

void SqliteLedger::rollback() noexcept {
    forget();
    try {
        // On some errors SQLite has rolled back by itself already.
        if (sqlite3_get_autocommit(database_.handle()) == 0) database_.prepare("rollback").run();
    } catch (const StoreError&) {
        // The transaction is gone either way: nothing of it was committed.
    }
}

void SqliteLedger::forget() {
    erasing_ = false;
    for (auto& [type, kind] : kinds_) {
        kind.dirty.clear();
        kind.newest.reset();
    }
    clear_cache();
    heads_.clear();
    numbers_.clear();
    book_ids_.clear();
    book_uuids_.clear();
}

// Books -----------------------------------------------------------------------------------------

std::int64_t SqliteLedger::book_id(const Uuid& book) {
    auto known = book_ids_.find(book);
    if (known != book_ids_.end()) return known->second;
    std::int64_t id = 0;
    auto found = database_.prepare("select id from book where uuid = ?");
    found.bind(book);
    if (found.step()) {
        id = found.integer(0);
    } else if (mode_ == Database::Mode::read) {
        return 0;  // no entry has this number for a book
    } else {
        auto insert = database_.prepare("insert into book(uuid) values(?) returning id");
        insert.bind(book);
        insert.step();
        id = insert.integer(0);
        insert.step();
    }
    book_ids_[book] = id;
    book_uuids_[id] = book;
    return id;
}

std::vector<Uuid> SqliteLedger::books() {
    std::vector<Uuid> all;
    auto rows = database_.prepare("select uuid from book order by id");
    while (rows.step()) all.push_back(rows.id(0));
    return all;
}

std::int64_t SqliteLedger::entries() {
    auto rows = database_.prepare("select count(*) from entry");
    rows.step();
    return rows.integer(0);
}

bool SqliteLedger::any_entry() {
    return database_.prepare("select 1 from entry limit 1").step();
}

BookHead SqliteLedger::head(const Uuid& book) {
    auto known = heads_.find(book);
    if (known != heads_.end()) return known->second.head;
    BookHead head;
    auto row = database_.prepare(
        "select volume, number, hash, key, entered from head join book on book.id = head.book"
        " where uuid = ?");
    row.bind(book);
    if (row.step()) {
        head.volume = static_cast<std::uint32_t>(row.integer(0));
        head.number = static_cast<std::uint64_t>(row.integer(1));
        head.hash = row.hash(2);
        head.key = row.hash(3);
        head.entered = Instant{row.integer(4)};
    }
    heads_[book] = {head, false};
    return head;
}

void SqliteLedger::set_head(const Uuid& book, const BookHead& head) {
    heads_[book] = {head, true};
}

void SqliteLedger::append(const Entry& entry, const Envelope& envelope) {
    auto insert = database_.prepare(
        "insert into entry(book, number, volume, hash, facts, words, facts_hash, words_hash,"
        " entity, key) values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(book_id(entry.book))
        .bind(static_cast<std::int64_t>(entry.number))
        .bind(static_cast<std::int64_t>(entry.volume))
        .bind(entry.hash);
    bind_part(insert, entry.facts);
    bind_part(insert, entry.words);
    entry.facts ? insert.bind_null() : insert.bind(entry.facts_hash);
    entry.words ? insert.bind_null() : insert.bind(entry.words_hash);
    insert.bind(envelope.entity).bind(envelope.key);
    insert.run();
}

const Uuid& SqliteLedger::book_uuid(std::int64_t id) {
    auto known = book_uuids_.find(id);
    if (known == book_uuids_.end()) {
        auto found = database_.prepare("select uuid from book where id = ?");
        found.bind(id);
        found.step();
        known = book_uuids_.emplace(id, found.id(0)).first;
    }
    return known->second;
}

Entry SqliteLedger::read_entry(Statement& row) {
    Entry entry;
    entry.book = book_uuid(row.integer(0));
    entry.number = static_cast<std::uint64_t>(row.integer(1));
    entry.volume = static_cast<std::uint32_t>(row.integer(2));
    entry.hash = row.hash(3);
    if (!row.null(4)) entry.facts = row.blob(4);
    if (!row.null(5)) entry.words = row.blob(5);
    entry.facts_hash = entry.facts ? sha256(*entry.facts) : row.hash(6);
    entry.words_hash = entry.words ? sha256(*entry.words) : row.hash(7);
    return entry;
}

std::optional<Entry> SqliteLedger::entry(const Uuid& book, std::uint64_t number) {
    auto row = database_.prepare(std::string(entry_columns) + "where book = ? and number = ?");
    row.bind(book_id(book)).bind(static_cast<std::int64_t>(number));
    if (!row.step()) return std::nullopt;
    return read_entry(row);
}

std::vector<Entry> SqliteLedger::by_key(const Uuid& key) {
    std::vector<Entry> entries;
    auto rows = database_.prepare(std::string(entry_columns) + "where key = ? order by position");
    rows.bind(key);
    while (rows.step()) entries.push_back(read_entry(rows));
    return entries;
}

std::vector<Entry> SqliteLedger::by_entity(const Uuid& entity) {
    std::vector<Entry> entries;
    auto rows =
        database_.prepare(std::string(entry_columns) + "where entity = ? order by position");
    rows.bind(entity);
    while (rows.step()) entries.push_back(read_entry(rows));
    return entries;
}

void SqliteLedger::each_entry(const Uuid& book, std::uint64_t from, std::uint64_t to,
                              const std::function<bool(const Entry&)>& take) {
    auto rows = database_.prepare(std::string(entry_columns) +
                                  "where book = ? and number between ? and ? order by number");
    rows.bind(book_id(book))
        .bind(static_cast<std::int64_t>(from))
        .bind(static_cast<std::int64_t>(to));
    while (rows.step()) {
        if (!take(read_entry(rows))) return;
    }
}

// Tables ----------------------------------------------------------------------------------------

SqliteLedger::Kind& SqliteLedger::kind_of(const EntityType& type) {
    auto found = kinds_.find(&type);
    GB_CHECK(found != kinds_.end(), "every entity kind has its table");
    return found->second;
}

bool SqliteLedger::surely_absent(Kind& kind, const Uuid& id) {
    if (!kind.newest) {
        auto row = database_.prepare("select max(id) from " + kind.sql.name);
        row.step();
        kind.newest = row.id(0);
        for (const auto& waiting : kind.dirty) kind.newest = std::max(*kind.newest, waiting.first);
    }
    return id > *kind.newest;
}

Loaded SqliteLedger::load(const EntityType& type, const Uuid& id) {
    auto& kind = kind_of(type);
    auto found = kind.cache.find(id);
    if (found != kind.cache.end()) return found->second.loaded;
    Cached cached;
    if (!surely_absent(kind, id)) cached.loaded = read_row(database_, kind.sql, id);
    cached.stored = static_cast<bool>(cached.loaded);
    ++cached_;
    return kind.cache.emplace(id, std::move(cached)).first->second.loaded;
}

std::vector<Loaded> SqliteLedger::where(const EntityType& type, std::string_view column,
                                        const Cell& value, std::size_t limit) {
    GB_CHECK(std::find(type.indexed.begin(), type.indexed.end(), column) != type.indexed.end(),
             "a command queries only indexed columns");
    auto& kind = kind_of(type);
    flush(kind);
    const auto& sql = kind.sql;
    auto rows = database_.prepare(sql.select_list + " where " + equals_condition(type, column) +
                                  " order by id limit ?");
    rows.bind(value).bind(static_cast<std::int64_t>(limit));
    return read_all(database_, sql, rows);
}

std::vector<Loaded> SqliteLedger::unanswered(const EntityType& type, const QueryNeed& need,
                                             const EntityType& answer, std::size_t limit) {
    auto& kind = kind_of(type);
    flush(kind);
    flush(kind_of(answer));
    auto rows = database_.prepare(kind.sql.select_list + " where " +
                                  unanswered_condition(type, need) + " order by id limit ?");
    rows.bind(need.value).bind(need.but.unit).bind(static_cast<std::int64_t>(limit));
    return read_all(database_, kind.sql, rows);
}

void SqliteLedger::upsert(const EntityType& type, const Uuid& id, const Loaded& loaded) {
    auto& kind = kind_of(type);
    auto [slot, fresh] = kind.cache.try_emplace(id);
    auto& cached = slot->second;
    if (fresh) ++cached_;
    cached.loaded = loaded;
    if (!cached.dirty) kind.dirty.emplace_back(id, &cached);
    cached.dirty = true;
    if (kind.newest) kind.newest = std::max(*kind.newest, id);
}

/// In order of id, so that rows that are new stand at the end of their table.
void SqliteLedger::flush(Kind& kind) {
    std::sort(kind.dirty.begin(), kind.dirty.end());
    std::vector<RowToWrite> rows;
    rows.reserve(kind.dirty.size());
    for (const auto& [id, cached] : kind.dirty) {
        rows.push_back({id, &cached->loaded, cached->stored});
        cached->stored = true;
        cached->dirty = false;
    }
    write_rows(database_, kind.sql, rows);
    kind.dirty.clear();
}

void SqliteLedger::flush_all() {
    for (auto& [type, kind] : kinds_) flush(kind);
    for (auto& [book, head] : heads_) {
        if (!head.dirty) continue;
        database_
            .prepare(
                "insert into head(book, volume, number, hash, key, entered)"
                " values(?, ?, ?, ?, ?, ?) on conflict(book) do update set"
                " volume = excluded.volume, number = excluded.number, hash = excluded.hash,"
                " key = excluded.key, entered = excluded.entered")
            .bind(book_id(book))
            .bind(static_cast<std::int64_t>(head.head.volume))
            .bind(static_cast<std::int64_t>(head.head.number))
            .bind(head.head.hash)
            .bind(head.head.key)
            .bind(head.head.entered.ms)
            .run();
        head.dirty = false;
    }
    for (auto& [name, last] : numbers_) {
        if (!last.dirty) continue;
        database_
            .prepare(
                "insert into register(book, name, year, number) values(?, ?, ?, ?)"
                " on conflict(book, name, year) do update set number = excluded.number")
            .bind(book_id(std::get<0>(name)))
            .bind(std::string_view(std::get<1>(name)))
            .bind(static_cast<std::int64_t>(std::get<2>(name)))
            .bind(last.number)
            .run();
        last.dirty = false;
    }
}

std::int64_t SqliteLedger::last_number(const Uuid& book, std::string_view name, std::int32_t year) {
    const auto key = std::tuple(book, std::string(name), year);
    auto known = numbers_.find(key);
    if (known != numbers_.end()) return known->second.number;
    auto row = database_.prepare(
        "select number from register join book on book.id = register.book"
        " where uuid = ? and name = ? and year = ?");
    row.bind(book).bind(name).bind(static_cast<std::int64_t>(year));
    const std::int64_t number = row.step() ? row.integer(0) : 0;
    numbers_[key] = {number, false};
    return number;
}

void SqliteLedger::set_last_number(const Uuid& book, const RegisterNumber& number) {
    auto& last = numbers_[{book, number.name.value, number.year}];
    last = {std::max(last.number, number.number), true};
}

Database& SqliteLedger::up_to_now() {
    flush_all();
    return database_;
}

FigureFound SqliteLedger::figure(const FigureAsk& ask) {
    return count_figure(up_to_now(), ask);
}

}  // namespace gb
