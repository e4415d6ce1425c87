#pragma once
// The mirror tables: one per entity kind and one per list in it, made from the field lists. They
// are never migrated: when the model's fingerprint differs they are dropped and rebuilt from the
// books.

#include "domain/model.hpp"
#include "store/sqlite.hpp"

namespace gb {

/// SQL of one entity kind, made once.
struct TableSql {
    const EntityType* type = nullptr;
    std::string create;
    std::string create_indexes;  ///< made last in a rebuild
    std::string name;            ///< quoted
    std::string columns;         ///< all, the key first
    std::string select;          ///< meta and fields, "where id = ?"
    std::string select_list;     ///< the same columns, no condition
    std::string upsert;
    struct Child {
        std::string name;
        std::string columns;
        std::string select;
        std::string insert;
        std::string remove;
    };
    std::vector<Child> children;
};

TableSql table_sql(const EntityType& type);

/// The condition of an equality query on an indexed column, one "?" in it.
std::string equals_condition(const EntityType& type, std::string_view column);

/// Drops every table that mirrors the books, also those of another release.
void drop_mirror(Database& database);

/// The books' own tables: append-only by trigger, but for the destruction of words.
void create_books(Database& database);

void write_row(Database& database, const TableSql& sql, const Uuid& id, const Loaded& loaded,
               bool replaces);
Loaded read_row(Database& database, const TableSql& sql, const Uuid& id);
/// Reads the row on which a select over `select_list` stands.
Loaded read_current(Database& database, const TableSql& sql, Statement& row);

}  // namespace gb
