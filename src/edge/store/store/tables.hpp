#pragma once
// The mirror tables: one per entity kind and one per list in it, made from the field lists. They
// are never migrated: when the model's fingerprint differs they are dropped and rebuilt from the
// books.

#include "domain/model.hpp"
#include "store/sqlite.hpp"

namespace gb {

/// How many rows one statement takes: finding the place in the table once for several rows that
/// follow each other is what makes writing them fast.
inline constexpr std::size_t rows_at_once = 16;

/// SQL of one entity kind, made once.
struct TableSql {
    const EntityType* type = nullptr;
    std::string create;
    std::string create_indexes;  ///< made last in a rebuild
    std::string name;            ///< quoted
    std::string columns;         ///< all, the key first
    std::string select_list;     ///< meta and fields, no condition
    FrequentSql select;          ///< the same columns, "where id = ?"
    FrequentSql insert;          ///< up to rows_at_once rows
    FrequentSql upsert;          ///< the same, where rows may stand already
    struct Child {
        std::string name;
        std::string columns;
        FrequentSql select;       ///< of one owner
        FrequentSql select_many;  ///< of up to rows_at_once owners, in order of their ids
        FrequentSql insert;       ///< up to rows_at_once rows
        FrequentSql remove;
    };
    std::vector<Child> children;
};

/// id, Meta, and which lists have rows (rows::filled_lists), before an entity's own fields.
inline constexpr int meta_columns = 8;
/// Of an entity: each has a bit of the last of them.
inline constexpr std::size_t most_lists = 63;
inline constexpr int list_meta_columns = 2;  ///< owner and place, before a list row's fields

TableSql table_sql(const EntityType& type);

/// "?, ?, ?": so many places for values.
std::string marks(std::size_t count);

/// The condition of an equality query on an indexed column, one "?" in it.
std::string equals_condition(const EntityType& type, std::string_view column);
/// Likewise, and no answer of the unit names it; parameters: the value, the unit.
std::string unanswered_condition(const EntityType& type, const QueryNeed& need);

/// Drops every table that mirrors the books, also those of another release.
void drop_mirror(Database& database);

/// The books' own tables: append-only by trigger, but for the destruction of words.
void create_books(Database& database);

}  // namespace gb
