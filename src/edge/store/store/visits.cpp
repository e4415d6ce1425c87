#include "store/visits.hpp"

#include "store/node_tables.hpp"

namespace gb {

VisitStore::VisitStore(const std::filesystem::path& file) : database_(file, Database::Mode::write) {
    migrate_node_tables(database_);
}

portal::VisitCounts VisitStore::load() {
    const std::lock_guard lock(mutex_);
    portal::VisitCounts counts;
    auto days = database_.prepare("select day, visitors from visit_day");
    while (days.step()) {
        counts.days[Date{static_cast<std::int32_t>(days.integer(0))}] = days.integer(1);
    }
    auto views = database_.prepare("select article, views from article_view");
    while (views.step()) counts.views[Id<Article>(views.id(0))] = views.integer(1);
    return counts;
}

void VisitStore::keep(const portal::VisitCounts& counts) {
    if (counts.days.empty() && counts.views.empty()) return;
    const std::lock_guard lock(mutex_);
    database_.execute("begin immediate");
    try {
        for (const auto& [day, visitors] : counts.days) {
            database_.prepare("insert or replace into visit_day(day, visitors) values(?, ?)")
                .bind(std::int64_t{day.days})
                .bind(visitors)
                .run();
        }
        for (const auto& [article, views] : counts.views) {
            database_.prepare("insert or replace into article_view(article, views) values(?, ?)")
                .bind(article)
                .bind(views)
                .run();
        }
        database_.execute("commit");
    } catch (const StoreError&) {
        if (!sqlite3_get_autocommit(database_.handle())) database_.execute("rollback");
        throw;
    }
}

}  // namespace gb
