#include "store/comments.hpp"

#include "store/node_tables.hpp"

namespace gb {

namespace {

constexpr const char* columns = "select id, article, name, words, received, shown from comment ";

constexpr int erasing_wait_ms = 100;  ///< for whoever reads; else at the end of the node

portal::CitizenComment comment_in(Statement& row) {
    return {row.id(0),
            Id<Article>(row.id(1)),
            std::string(row.text(2)),
            std::string(row.text(3)),
            Instant{row.integer(4)},
            row.integer(5) != 0};
}

}  // namespace

CommentStore::CommentStore(const std::filesystem::path& file)
    : database_(file, Database::Mode::write) {
    migrate_node_tables(database_);
}

bool CommentStore::keep(const portal::CitizenComment& comment) {
    const std::lock_guard lock(mutex_);
    auto waiting = database_.prepare("select count(*) from comment where shown = 0");
    waiting.step();
    if (waiting.integer(0) >= static_cast<std::int64_t>(portal::most_waiting)) return false;
    database_
        .prepare(
            "insert or ignore into comment(id, article, name, words, received, shown)"
            " values(?, ?, ?, ?, ?, ?)")
        .bind(comment.id)
        .bind(comment.article)
        .bind(std::string_view(comment.name))
        .bind(std::string_view(comment.text))
        .bind(comment.received.ms)
        .bind(std::int64_t{comment.shown})
        .run();
    return true;
}

std::optional<portal::CitizenComment> CommentStore::find(const Uuid& id) {
    const std::lock_guard lock(mutex_);
    auto row = database_.prepare(std::string(columns) + "where id = ?");
    row.bind(id);
    if (!row.step()) return std::nullopt;
    return comment_in(row);
}

std::vector<portal::CitizenComment> CommentStore::listed(Statement& rows) {
    std::vector<portal::CitizenComment> found;
    while (rows.step()) found.push_back(comment_in(rows));
    return found;
}

std::vector<portal::CitizenComment> CommentStore::shown_on(Id<Article> article) {
    const std::lock_guard lock(mutex_);
    auto rows = database_.prepare(std::string(columns) +
                                  "where article = ? and shown = 1 order by received, id");
    rows.bind(article);
    return listed(rows);
}

std::vector<portal::CitizenComment> CommentStore::all() {
    const std::lock_guard lock(mutex_);
    auto rows = database_.prepare(std::string(columns) + "order by received, id");
    return listed(rows);
}

void CommentStore::show(const Uuid& id) {
    const std::lock_guard lock(mutex_);
    database_.prepare("update comment set shown = 1 where id = ?").bind(id).run();
}

void CommentStore::erase(const Uuid& id) {
    const std::lock_guard lock(mutex_);
    database_.prepare("delete from comment where id = ?").bind(id).run();
    empty_log(database_, erasing_wait_ms);
}

}  // namespace gb
