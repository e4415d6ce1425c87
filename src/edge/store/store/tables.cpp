#include "store/tables.hpp"

#include "base/check.hpp"

namespace gb {

std::string marks(std::size_t count) {
    std::string list = "?";
    for (std::size_t i = 1; i < count; ++i) list += ", ?";
    return list;
}

namespace {

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

/// Rows that come in about the order of these indexes: they are kept while rows are written, since
/// to sort them afterwards takes longer.
std::string book_indexes(const EntityType& type) {
    std::string made;
    const std::string table(type.kind);
    for (const auto& index : type.by_book) {
        made += "create index if not exists " + table + "_" + std::string(index.name) + " on " +
                table + "(" + std::string(index.columns) + ");";
    }
    return made;
}

/// Rows that are wide and many stand in a table of their own order: a tree whose inner nodes held
/// whole rows would be deep, and would move rows about whenever one is added at its end.
std::string create_table(const EntityType& type, const std::vector<Column>& own) {
    const bool many = !type.by_book.empty();
    return "create table if not exists " + identifier(type.kind) + "(id blob " +
           (many ? "not null unique" : "primary key") +
           ", home blob not null, first_number integer not null, last_number integer not null,"
           " opened integer not null, changed integer not null, offered_to blob,"
           " lists integer not null" +
           definitions(own) + (many ? ") strict;" : ") without rowid, strict;") +
           book_indexes(type);
}

}  // namespace

std::string equals_condition(const EntityType& type, std::string_view column) {
    const auto [list, name] = list_column(column);
    if (list.empty()) return identifier(name) + " = ?";
    return "id in (select owner from " +
           identifier(std::string(type.kind) + "_" + std::string(list)) + " where " +
           identifier(name) + " = ?)";
}

std::string unanswered_condition(const EntityType& type, const QueryNeed& need) {
    return equals_condition(type, need.column) + " and not exists (select 1 from " +
           identifier(need.but.kind) + " as own where own." + identifier(need.but.column) + " = " +
           identifier(type.kind) + ".id and own.unit = ?)";
}

TableSql table_sql(const EntityType& type) {
    GB_CHECK(type.shape.children.size() <= most_lists, "an entity has a bit for each of its lists");
    TableSql sql;
    sql.type = &type;
    const auto table = identifier(type.kind);
    const std::string meta =
        "id, home, first_number, last_number, opened, changed, offered_to, lists";
    const auto& columns = type.shape.columns;
    // The entity's own id is the row's id: its first field is not stored twice.
    const std::vector<Column> own(columns.begin() + 1, columns.end());
    sql.create = create_table(type, own);
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
         {"home", "last_number", "changed", "offered_to", "lists", "first_number", "opened"}) {
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
            " ('book', 'entry', 'head', 'register', 'mirror', 'signed_head', 'seal')"
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

}  // namespace gb
