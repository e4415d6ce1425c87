#include "store/tables.hpp"

#include <algorithm>

namespace gb {

namespace {

constexpr int meta_columns = 7;       // id and Meta, before the entity's own fields
constexpr int list_meta_columns = 2;  // owner and place, before the fields of a row in a list

std::string identifier(std::string_view name) {
    return "\"" + std::string(name) + "\"";
}

std::string sql_type(CellKind kind) {
    switch (kind) {
        case CellKind::integer:
            return "integer";
        case CellKind::text:
            return "text";
        case CellKind::blob:
            break;
    }
    return "blob";
}

std::string column_list(const std::vector<Column>& columns) {
    std::string list;
    for (const auto& column : columns) list += ", " + identifier(column.name);
    return list;
}

std::string definitions(const std::vector<Column>& columns) {
    std::string list;
    for (const auto& column : columns) {
        list += ", " + identifier(column.name) + " " + sql_type(column.kind);
    }
    return list;
}

std::string marks(std::size_t count) {
    std::string list = "?";
    for (std::size_t i = 1; i < count; ++i) list += ", ?";
    return list;
}

/// Rows of so many columns as the source of an insert. Those that are not bound are left out. The
/// insert says "or rollback", as a failed batch is rolled back whole anyway: so SQLite keeps no
/// journal of each statement.
std::string rows_to_insert(std::size_t columns) {
    std::string rows;
    for (std::size_t i = 0; i < rows_at_once; ++i) {
        rows += (rows.empty() ? "(" : ", (") + marks(columns) + ")";
    }
    return " select * from (values " + rows + ") where column1 is not null";
}

std::string child_table(const EntityType& type, const ChildShape& child) {
    return identifier(std::string(type.kind) + "_" + child.name);
}

/// "owners.open_for" names a column of a list: {"owners", "open_for"}; else the list is empty.
std::pair<std::string_view, std::string_view> list_column(std::string_view column) {
    const auto dot = column.find('.');
    if (dot == column.npos) return {{}, column};
    return {column.substr(0, dot), column.substr(dot + 1)};
}

}  // namespace

std::string equals_condition(const EntityType& type, std::string_view column) {
    const auto [list, name] = list_column(column);
    if (list.empty()) return identifier(name) + " = ?";
    return "id in (select owner from " +
           identifier(std::string(type.kind) + "_" + std::string(list)) + " where " +
           identifier(name) + " = ?)";
}

TableSql table_sql(const EntityType& type) {
    TableSql sql;
    sql.type = &type;
    const auto table = identifier(type.kind);
    const std::string meta = "id, home, first_number, last_number, opened, changed, offered_to";
    const auto& columns = type.shape.columns;
    // The entity's own id is the row's id: its first field is not stored twice.
    const std::vector<Column> own(columns.begin() + 1, columns.end());
    sql.create = "create table if not exists " + table +
                 "(id blob primary key, home blob not null, first_number integer not null,"
                 " last_number integer not null, opened integer not null, changed integer not null,"
                 " offered_to blob" +
                 definitions(own) + ") without rowid, strict;";
    sql.create_indexes = "create index if not exists " +
                         identifier(std::string(type.kind) + "_home") + " on " + table +
                         "(home, first_number);";
    for (auto column : type.indexed) {
        if (column.find('.') != column.npos) continue;
        sql.create_indexes += "create index if not exists " +
                              identifier(std::string(type.kind) + "_by_" + std::string(column)) +
                              " on " + table + "(" + identifier(column) + ");";
    }
    sql.name = table;
    sql.columns = meta + column_list(own);
    sql.select_list = "select " + meta + column_list(own) + " from " + table;
    sql.select.text = sql.select_list + " where id = ?";
    std::string updates;
    for (const char* name :
         {"home", "last_number", "changed", "offered_to", "first_number", "opened"}) {
        updates += std::string(updates.empty() ? "" : ", ") + name + " = excluded." + name;
    }
    for (const auto& column : own) {
        updates += ", " + identifier(column.name) + " = excluded." + identifier(column.name);
    }
    sql.insert.text = "insert or rollback into " + table + "(" + meta + column_list(own) + ")" +
                      rows_to_insert(meta_columns + own.size());
    sql.upsert.text = sql.insert.text + " on conflict(id) do update set " + updates;
    for (const auto& child : type.shape.children) {
        const auto name = child_table(type, child);
        sql.create += "create table if not exists " + name +
                      "(owner blob not null, place integer not null" + definitions(child.columns) +
                      ", primary key(owner, place)) without rowid, strict;";
        for (auto indexed : type.indexed) {
            const auto [list, column] = list_column(indexed);
            if (list != child.name) continue;
            sql.create_indexes += "create index if not exists " +
                                  identifier(std::string(type.kind) + "_" + child.name + "_by_" +
                                             std::string(column)) +
                                  " on " + name + "(" + identifier(column) + ");";
        }
        const auto list = column_list(child.columns);
        sql.children.push_back(
            {name,
             "owner, place" + list,
             {"select owner, place" + list + " from " + name + " where owner = ? order by place"},
             {"select owner, place" + list + " from " + name + " where owner in (" +
              marks(rows_at_once) + ") order by owner, place"},
             {"insert or rollback into " + name + "(owner, place" + list + ")" +
              rows_to_insert(2 + child.columns.size())},
             {"delete from " + name + " where owner = ?"}});
    }
    return sql;
}

void drop_mirror(Database& database) {
    std::string drop;
    {
        auto rows = database.prepare(
            "select name from sqlite_schema where type = 'table' and name not in"
            " ('book', 'entry', 'head', 'register', 'mirror', 'signed_head')"
            " and name not like 'sqlite\\_%' escape '\\'");
        while (rows.step()) drop += "drop table " + identifier(rows.text(0)) + ";";
    }
    database.execute(drop + "delete from register;");
}

void create_books(Database& database) {
    database.execute(R"sql(
create table if not exists book(
    id integer primary key,
    uuid blob not null unique) strict;
create table if not exists entry(
    position integer primary key,      -- order of arrival at this node; no part of any book
    book integer not null,
    number integer not null,
    volume integer not null,
    hash blob not null,
    facts blob,                        -- null: withheld
    words blob,                        -- null: erased or withheld
    facts_hash blob,                   -- only where the part is absent
    words_hash blob,
    entity blob,
    key blob) strict;
create unique index if not exists entry_by_number on entry(book, number);
create index if not exists entry_by_entity on entry(entity);
create index if not exists entry_by_key on entry(key);
create trigger if not exists entry_is_never_deleted before delete on entry
    begin select raise(abort, 'entries are never deleted'); end;
create trigger if not exists entry_is_never_changed
    before update of position, book, number, volume, hash, facts, facts_hash, entity, key on entry
    begin select raise(abort, 'entries are never changed'); end;
create trigger if not exists words_are_only_destroyed before update of words on entry
    when new.words is not null
    begin select raise(abort, 'words are only destroyed'); end;
create table if not exists head(
    book integer primary key,
    volume integer not null,
    number integer not null,
    hash blob not null,
    key blob not null,
    entered integer not null) strict;
create table if not exists register(
    book integer not null,
    name text not null,
    year integer not null,
    number integer not null,
    primary key(book, name, year)) without rowid, strict;
create table if not exists mirror(fingerprint text not null) strict;
)sql");
}

namespace {

struct RowWriter final : CellWriter {
    explicit RowWriter(Statement& statement) : out(statement) {}
    void null() override { out.bind_null(); }
    void integer(std::int64_t value) override { out.bind(value); }
    void text(std::string_view value) override { out.bind_kept(value); }
    void made_text(std::string_view value) override { out.bind(value); }
    void blob(std::string_view value) override {
        if (skip_id) {  // bound already as the row's id
            skip_id = false;
            return;
        }
        out.bind_blob_kept(value);
    }
    Statement& out;
    bool skip_id = false;
};

/// Rows bound one after another to a statement that takes several; it runs when it is full.
class RowsWriter {
  public:
    RowsWriter(Database& database, const FrequentSql& sql) : database_(&database), sql_(&sql) {}

    Statement& next() {
        if (count_ == rows_at_once) finish();
        if (count_++ == 0) statement_ = std::make_unique<Statement>(*database_, *sql_);
        return *statement_;
    }
    void finish() {
        if (statement_) statement_->run();
        statement_.reset();
        count_ = 0;
    }

  private:
    Database* database_;
    const FrequentSql* sql_;
    std::unique_ptr<Statement> statement_;
    std::size_t count_ = 0;
};

struct ListWriter final : ChildWriter {
    ListWriter(Database& database, const TableSql& sql) {
        for (const auto& child : sql.children) lists_.emplace_back(database, child.insert);
    }
    void of(const Uuid& owner) { owner_ = &owner; }

    CellWriter& row(std::size_t child, std::size_t index) override {
        auto& statement = lists_[child].next();
        statement.bind_blob_kept(view(owner_->bytes)).bind(static_cast<std::int64_t>(index));
        return cells_.emplace(statement);
    }
    void end_row() override {}
    void finish() {
        for (auto& list : lists_) list.finish();
    }

  private:
    std::vector<RowsWriter> lists_;
    const Uuid* owner_ = nullptr;
    std::optional<RowWriter> cells_;
};

struct RowReader final : CellReader {
    RowReader(Statement& statement, int first) : in(statement), at(first) {}
    bool null() override {
        if (id || !in.null(at)) return false;
        ++at;
        return true;
    }
    std::int64_t integer() override { return in.integer(at++); }
    std::string_view text() override { return in.text(at++); }
    std::string_view blob() override {
        if (id) {
            id = false;
            return in.blob(0);
        }
        return in.blob(at++);
    }
    Statement& in;
    int at;
    bool id = false;  ///< the next cell is the entity's id, kept in column 0
};

/// The lists of several entities, one statement for each kind of list; the entities are asked in
/// order of id.
struct ListReader final : ChildReader {
    ListReader(Database& database, const TableSql& sql, std::span<const Uuid> owners)
        : database_(database), sql_(sql), owners_(owners), lists_(sql.children.size()) {}
    void of(const Uuid& owner) { owner_ = &owner; }

    CellReader* next(std::size_t child) override {
        auto& list = lists_[child];
        if (!list.rows) open(list, sql_.children[child]);
        if (list.taken) list.row = list.rows->step();
        list.taken = list.row && list.rows->id(0) == *owner_;
        return list.taken ? &list.cells.emplace(*list.rows, list_meta_columns) : nullptr;
    }

  private:
    struct List {
        std::unique_ptr<Statement> rows;
        bool row = false;   ///< the statement stands on one
        bool taken = true;  ///< it was given already
        std::optional<RowReader> cells;
    };
    void open(List& list, const TableSql::Child& child) {
        list.rows = std::make_unique<Statement>(
            database_, owners_.size() == 1 ? child.select : child.select_many);
        for (const auto& owner : owners_) list.rows->bind(owner);
    }

    Database& database_;
    const TableSql& sql_;
    std::span<const Uuid> owners_;
    std::vector<List> lists_;
    const Uuid* owner_ = nullptr;
};

}  // namespace

namespace {

void write_own_cells(Statement& statement, const TableSql& sql, const RowToWrite& row) {
    const auto& meta = row.loaded->meta;
    statement.bind_blob_kept(view(row.id.bytes))
        .bind_blob_kept(view(meta.home.bytes))
        .bind(static_cast<std::int64_t>(meta.first))
        .bind(static_cast<std::int64_t>(meta.last))
        .bind(meta.opened.ms)
        .bind(meta.changed.ms);
    meta.offered_to.empty() ? statement.bind_null()
                            : statement.bind_blob_kept(view(meta.offered_to.bytes));
    RowWriter cells(statement);
    cells.skip_id = true;
    sql.type->put(row.loaded->entity.get(), cells);
}

}  // namespace

void write_rows(Database& database, const TableSql& sql, std::span<const RowToWrite> rows) {
    RowsWriter inserts(database, sql.insert);
    RowsWriter upserts(database, sql.upsert);
    for (const auto& row : rows) {
        write_own_cells((row.replaces ? upserts : inserts).next(), sql, row);
    }
    inserts.finish();
    upserts.finish();
    if (sql.children.empty()) return;
    for (const auto& row : rows) {
        if (!row.replaces) continue;
        for (const auto& child : sql.children) database.prepare(child.remove).bind(row.id).run();
    }
    ListWriter lists(database, sql);
    for (const auto& row : rows) {
        lists.of(row.id);
        sql.type->put_children(row.loaded->entity.get(), lists);
    }
    lists.finish();
}

namespace {

Meta read_meta(const Statement& row) {
    return {row.id(1),
            static_cast<std::uint64_t>(row.integer(2)),
            static_cast<std::uint64_t>(row.integer(3)),
            Instant{row.integer(4)},
            Instant{row.integer(5)},
            row.id(6)};
}

/// An entity whose lists are not read yet.
struct Begun {
    Uuid id;
    std::shared_ptr<void> entity;

    bool operator<(const Begun& other) const { return id < other.id; }
};

void read_lists(Database& database, const TableSql& sql, std::vector<Begun> entities) {
    std::sort(entities.begin(), entities.end());
    std::vector<Uuid> owners;
    for (const auto& begun : entities) owners.push_back(begun.id);
    ListReader lists(database, sql, owners);
    for (const auto& begun : entities) {
        lists.of(begun.id);
        sql.type->take_children(begun.entity.get(), lists);
    }
}

}  // namespace

std::vector<Loaded> read_rows(Database& database, const TableSql& sql, Statement& rows) {
    std::vector<Loaded> found;
    std::vector<Begun> begun;
    while (found.size() < rows_at_once && rows.step()) {
        const Uuid id = rows.id(0);
        auto entity = sql.type->fresh(id);
        RowReader cells(rows, meta_columns);
        cells.id = true;
        sql.type->take(entity.get(), cells);
        begun.push_back({id, entity});
        found.push_back({read_meta(rows), std::move(entity)});
    }
    if (!found.empty() && !sql.children.empty()) read_lists(database, sql, std::move(begun));
    return found;
}

std::vector<Loaded> read_all(Database& database, const TableSql& sql, Statement& rows) {
    std::vector<Loaded> all;
    for (;;) {
        auto some = read_rows(database, sql, rows);
        if (some.empty()) return all;
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
}

Loaded read_row(Database& database, const TableSql& sql, const Uuid& id) {
    auto statement = database.prepare(sql.select);
    statement.bind(id);
    auto found = read_rows(database, sql, statement);
    return found.empty() ? Loaded{} : std::move(found.front());
}

}  // namespace gb
