#include "store/rows.hpp"

#include <algorithm>

namespace gb {

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

/// An entity whose lists are not read yet.
struct Begun {
    Uuid id;
    std::int64_t lists = 0;  ///< which of them have rows
    std::shared_ptr<void> entity;

    bool operator<(const Begun& other) const { return id < other.id; }
    bool has(std::size_t list) const { return (lists >> list & 1) != 0; }
};

/// The lists of several entities, one statement for each kind of list that has rows; the entities
/// are asked in order of id.
struct ListReader final : ChildReader {
    ListReader(Database& database, const TableSql& sql, std::span<const Begun> owners)
        : database_(database), sql_(sql), owners_(owners), lists_(sql.children.size()) {}
    void of(const Begun& owner) { owner_ = &owner; }

    CellReader* next(std::size_t child) override {
        if (!owner_->has(child)) return nullptr;
        auto& list = lists_[child];
        if (!list.rows) open(list, child);
        if (list.taken) list.row = list.rows->step();
        list.taken = list.row && list.rows->id(0) == owner_->id;
        return list.taken ? &list.cells.emplace(*list.rows, list_meta_columns) : nullptr;
    }

  private:
    struct List {
        std::unique_ptr<Statement> rows;
        bool row = false;   ///< the statement stands on one
        bool taken = true;  ///< it was given already
        std::optional<RowReader> cells;
    };
    void open(List& list, std::size_t child) {
        const auto& sql = sql_.children[child];
        list.rows = std::make_unique<Statement>(database_,
                                                owners_.size() == 1 ? sql.select : sql.select_many);
        for (const auto& owner : owners_) {
            if (owner.has(child)) list.rows->bind(owner.id);
        }
    }

    Database& database_;
    const TableSql& sql_;
    std::span<const Begun> owners_;
    std::vector<List> lists_;
    const Begun* owner_ = nullptr;
};

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
    statement.bind(sql.type->filled_lists(row.loaded->entity.get()));
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

void read_lists(Database& database, const TableSql& sql, std::vector<Begun> entities) {
    std::erase_if(entities, [](const Begun& begun) { return begun.lists == 0; });
    std::sort(entities.begin(), entities.end());
    ListReader lists(database, sql, entities);
    for (const auto& begun : entities) {
        lists.of(begun);
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
        begun.push_back({id, rows.integer(meta_columns - 1), entity});
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
