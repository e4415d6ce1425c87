#include "store/views/figures_compared.hpp"

#include <charconv>
#include <map>

#include "domain/stated/compare.hpp"
#include "store/views/figures_tables.hpp"

namespace gb {

namespace {

using Numbers = std::vector<std::int64_t>;
using Keys = std::set<std::string>;

std::size_t labels_of(const CountedTable& table) {
    return table.labels.back().empty() ? 1 : 2;
}

Numbers numbers_of(const TableRow& row, std::size_t labels) {
    Numbers numbers;
    for (auto i = labels; i < row.cells.size(); ++i) {
        const auto& text = row.cells[i];
        std::from_chars(text.data(), text.data() + text.size(), numbers.emplace_back(0));
    }
    return numbers;
}

bool has_any(const Numbers& numbers) {
    return std::ranges::any_of(numbers, [](std::int64_t number) { return number != 0; });
}

/// "2026-03" of "2025-03".
std::string a_year_on(const std::string& month) {
    return std::to_string(std::stoi(month.substr(0, 4)) + 1) + month.substr(4);
}

/// The one unit that one which has ended became by that day; empty: none, or several.
std::string heir_of(Database& database, const std::string& unit, Date day) {
    auto rows = database.prepare(
        "with recursive heirs(unit, depth) as ("
        " select id, 0 from unit where hex(id) = ?1 and ended <= ?2 union"
        " select new_unit, depth + 1 from heirs join succession on old_unit = heirs.unit"
        " where \"on\" <= ?2 and not withdrawn and depth < 8)"
        " select distinct hex(unit) from heirs where depth > 0 and not exists (select 1 from"
        " succession where old_unit = heirs.unit and \"on\" <= ?2 and not withdrawn) limit 2");
    const auto text = day.text();
    rows.bind(std::string_view(unit)).bind(std::string_view(text));
    if (!rows.step()) return {};
    std::string heir(rows.text(0));
    return rows.step() ? std::string() : heir;
}

/// Units that stood below, and that the books knew by then: of others nothing is said, not nought.
Keys units_known(Database& database, const FigureAsk& ask) {
    auto rows = database.prepare(asked_sql() +
                                 "select distinct hex(scope.unit) from asked, scope"
                                 " join titled on titled.unit = scope.unit"
                                 " join unit on unit.id = scope.unit"
                                 " where stood and unit.opened < until_ms");
    bind_asked(rows, ask);
    Keys units;
    while (rows.step()) units.emplace(rows.text(0));
    return units;
}

/// As the last day counted names it; titled: with its end and its heir.
std::string name_of_unit(Database& database, const FigureAsk& ask, const std::string& unit,
                         bool with_end) {
    auto row = database.prepare(asked_sql() + "select name from " +
                                (with_end ? "titled" : "named") + " where hex(unit) = ?");
    bind_asked(row, ask);
    row.bind(std::string_view(unit));
    return row.step() ? std::string(row.text(0)) : std::string();
}

struct Line {
    std::vector<std::string> labels;
    std::optional<Numbers> now, before;  ///< absent: there was no such row
    std::vector<std::string> of;         ///< rows of the year before that stand here
};

/// Puts the rows of both years together.
class BothYears {
  public:
    BothYears(Database& database, const FigureAsk& ask)
        : database_(database),
          ask_(ask),
          before_(ask_before(ask)),
          table_(counted_table(ask.name)) {
        for (auto& row : table_rows(database, ask, figure_rows_limit)) {
            auto& line = line_of(row.key);
            line.now = numbers_of(row, labels());
            line.labels = labels_in(row);
        }
        const auto known = units_known(database, before_);
        auto then = table_rows(database, before_, std::nullopt);
        for (const auto& row : then) take(row, known);
        fill(known, std::ranges::any_of(
                        then, [&](const auto& row) { return has_any(numbers_of(row, labels())); }));
    }

    std::vector<TableRow> rows() {
        std::vector<TableRow> rows;
        for (const auto& key : order_) {
            if (rows.size() == figure_rows_limit) break;
            rows.push_back({key, cells_of(key, lines_.at(key))});
        }
        return rows;
    }
    std::vector<std::string> keys_before(const std::string& key) const {
        const auto line = lines_.find(key);
        return line == lines_.end() ? std::vector<std::string>() : line->second.of;
    }

  private:
    std::size_t labels() const { return labels_of(table_); }
    std::vector<std::string> labels_in(const TableRow& row) const {
        return {row.cells.begin(), row.cells.begin() + static_cast<std::ptrdiff_t>(labels())};
    }

    Line& line_of(const std::string& key) {
        const auto [line, is_new] = lines_.try_emplace(key);
        if (is_new) order_.push_back(key);
        return line->second;
    }

    /// Under which row of now it stands.
    std::string row_of(const std::string& key) const {
        if (!counted_by(ask_.name, by_month).empty()) return a_year_on(key);
        if (!table_.of_units || lines_.contains(key)) return key;
        const auto heir = heir_of(database_, key, ask_.to);
        return lines_.contains(heir) ? heir : key;
    }

    void take(const TableRow& row, const Keys& known) {
        const auto numbers = numbers_of(row, labels());
        if (table_.of_units && !known.contains(row.key) && !has_any(numbers)) return;
        const auto key = row_of(row.key);
        if (!lines_.contains(key) && !has_any(numbers)) return;
        auto& line = line_of(key);
        if (line.labels.empty()) {
            line.labels = labels_in(row);
            if (table_.of_units) line.labels[0] = name_of_unit(database_, ask_, row.key, true);
        }
        if (!line.before) line.before = Numbers(numbers.size());
        for (std::size_t i = 0; i < numbers.size(); ++i) (*line.before)[i] += numbers[i];
        line.of.push_back(row.key);
    }

    /// A row that one of the years does not have: nought, or not there.
    void fill(const Keys& known_before, bool counted_then) {
        const auto known_now = table_.of_units ? units_known(database_, ask_) : Keys();
        for (auto& [key, line] : lines_) {
            const Numbers none((line.now ? *line.now : *line.before).size());
            const bool then = table_.of_units ? known_before.contains(key)
                                              : counted_then || !known_before.empty();
            if (!line.before && then) line.before = none;
            if (!line.now && (!table_.of_units || known_now.contains(key))) line.now = none;
        }
    }

    /// "An Bình|with|Phú Lộc, Lộc An": whose numbers of the year before stand here too.
    std::string with_those_merged(const std::string& key, const Line& line) const {
        std::string names;
        for (const auto& unit : line.of) {
            if (unit == key) continue;
            names += (names.empty() ? "" : ", ") + name_of_unit(database_, before_, unit, false);
        }
        return names.empty() ? line.labels[0] : line.labels[0] + "|with|" + names;
    }

    std::vector<std::string> cells_of(const std::string& key, const Line& line) const {
        auto cells = line.labels;
        if (table_.of_units) cells[0] = with_those_merged(key, line);
        const auto said = [](bool known, std::int64_t number) {
            return known ? std::to_string(number) : std::string();
        };
        const auto numbers = (line.now ? *line.now : *line.before).size();
        for (std::size_t i = 0; i < numbers; ++i) {
            const auto now = line.now ? (*line.now)[i] : 0;
            const auto then = line.before ? (*line.before)[i] : 0;
            cells.push_back(said(line.now.has_value(), now));
            cells.push_back(said(line.before.has_value(), then));
            cells.push_back(said(line.now && line.before, now - then));
        }
        return cells;
    }

    Database& database_;
    const FigureAsk& ask_;
    FigureAsk before_;
    const CountedTable& table_;
    std::map<std::string, Line> lines_;
    std::vector<std::string> order_;
};

}  // namespace

std::vector<TableRow> rows_beside_year_before(Database& database, const FigureAsk& ask) {
    return BothYears(database, ask).rows();
}

std::vector<std::string> keys_of_year_before(Database& database, const FigureAsk& ask,
                                             std::string_view key) {
    return BothYears(database, ask).keys_before(std::string(key));
}

}  // namespace gb
