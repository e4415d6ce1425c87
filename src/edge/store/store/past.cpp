#include "store/past.hpp"

#include <fmt/format.h>

#include <map>

#include "base/vietnamese.hpp"
#include "house/fold.hpp"
#include "store/rows.hpp"

namespace gb {

namespace {

/// The file as an SQL text that opens it for reading only.
std::string read_only(const std::filesystem::path& file) {
    std::string out = "'file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        constexpr std::string_view meaningful = "'%?#";
        if (meaningful.find(c) == meaningful.npos) {
            out += c;
        } else {
            out += fmt::format("%{:02x}", static_cast<int>(c));
        }
    }
    return out + "?mode=ro'";
}

/// The last entry of each book that is looked at.
using Cut = std::map<Uuid, std::uint64_t>;

/// The number that each book had reached; for *happened* all that there is.
Cut cut_at(SqliteLedger& books, const AsOf& when, std::span<const HeldBook> held) {
    Cut cut;
    for (const auto& book : held) cut.emplace(book.book, static_cast<std::uint64_t>(book.number));
    for (const auto& book : books.books()) {
        if (cut.contains(book)) continue;
        cut[book] = when.sense == AsOf::Sense::known ? head_at(books, book, when.at)
                                                     : books.head(book).number;
    }
    return cut;
}

void put_heads(Database& past, const Cut& cut) {
    past.execute(
        "create temp table cut(book integer primary key, uuid blob, last integer) strict;");
    for (const auto& [book, last] : cut) {
        past.prepare("insert into cut select id, uuid, ?2 from now.book where uuid = ?1")
            .bind(book)
            .bind(static_cast<std::int64_t>(last))
            .run();
    }
    past.execute(
        "create temp view entry as select entry.* from now.entry join cut on cut.book = entry.book"
        " and entry.number <= cut.last;"
        "create temp view head as select entry.book, entry.volume, entry.number, entry.hash,"
        " head.key, head.entered from now.entry join cut on cut.book = entry.book and"
        " entry.number = cut.last join now.head on now.head.book = entry.book;");
}

/// The rows that no entry after the instant has touched, by their table's own columns.
void copy_untouched(Database& past, const TableSql& sql, const AsOf& when) {
    const std::string now = " from now." + sql.name + " as a";
    if (when.sense == AsOf::Sense::known) {
        past.execute("insert into main." + sql.name + " select a.*" + now +
                     " join cut on cut.uuid = a.home where a.last_number <= cut.last;");
    } else {
        past.execute("insert into main." + sql.name + " select a.*" + now +
                     " where a.changed <= " + std::to_string(when.at.ms) + ";");
    }
    for (const auto& child : sql.children) {
        past.execute("insert into main." + child.name + " select a.* from now." + child.name +
                     " as a where a.owner in (select id from main." + sql.name + ");");
    }
}

/// What had begun by then and has changed since. For *known* numbers tell, not times: an entry made
/// while the clock was in doubt may say any time.
std::vector<Uuid> touched(Database& past, const TableSql& sql, const AsOf& when) {
    const std::string begun =
        when.sense == AsOf::Sense::known
            ? "exists (select 1 from now.entry as e join cut on cut.book = e.book"
              " where e.entity = a.id and e.number <= cut.last)"
            : "a.opened <= " + std::to_string(when.at.ms);
    std::vector<Uuid> ids;
    auto rows = past.prepare("select a.id from now." + sql.name + " as a where " + begun +
                             " and a.id not in (select id from main." + sql.name + ")");
    while (rows.step()) ids.push_back(rows.id(0));
    return ids;
}

/// One entity from its entries up to the cut.
Loaded folded_to(const Model& model, SqliteLedger& books, const Uuid& id, const Cut& cut) {
    return fold_alone(model, books.by_entity(id), [&](const Entry& entry, const Envelope&) {
        return entry.number <= cut.at(entry.book);
    });
}

}  // namespace

Result<std::unique_ptr<Database>> past(const Model& model, const std::filesystem::path& books,
                                       const AsOf& when, Instant now,
                                       std::span<const HeldBook> held) {
    if (when.at > now)
        return Failure{"as_of.in_future",
                       when.sense == AsOf::Sense::known ? "known" : "happened",
                       {{"stated", vi::clock_and_date(when.at)}}};
    auto past = std::make_unique<Database>(":memory:", Database::Mode::write);
    past->execute("attach " + read_only(books) + " as now;");
    SqliteLedger ledger(model, books, Database::Mode::read);
    past->execute("begin;");
    past->prepare("select 1 from now.mirror").step();
    ledger.begin();
    const auto cut = cut_at(ledger, when, held);
    put_heads(*past, cut);
    std::int64_t folded = 0;
    for (const auto* type : model.entities()) {
        const auto sql = table_sql(*type);
        past->execute(sql.create);
        copy_untouched(*past, sql, when);
        for (const auto& id : touched(*past, sql, when)) {
            if (++folded > past_limit) return Failure{"as_of.too_much", "", {{"max", past_limit}}};
            const auto then = when.sense == AsOf::Sense::known
                                  ? folded_to(model, ledger, id, cut)
                                  : as_of(model, ledger, *type, id, when);
            const RowToWrite row{id, &then, false};
            if (then) write_rows(*past, sql, std::span(&row, 1));
        }
        past->execute(sql.create_indexes);
    }
    past->execute("commit; pragma query_only=1;");
    return past;
}

}  // namespace gb
