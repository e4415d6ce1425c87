// Figures counted by walking over what is in memory: the rules of summaries stand on them in the
// pure bed, and what the store counts is compared with them.

#include <algorithm>

#include "domain/reform/words.hpp"
#include "domain/stated/compare.hpp"
#include "domain/summary/figures.hpp"
#include "support/memory_counted.hpp"

namespace gb::test {

namespace {

using Cells = std::vector<std::string>;

/// A row of a table by month or by unit.
struct Line {
    std::string key;
    std::string label;
    std::int64_t number = 0;
};

std::vector<Line> by_months(FigureScopeWalk& scope, const std::vector<CountedRow>& rows) {
    std::vector<Line> lines;
    for (auto day = scope.ask().from; day <= scope.ask().to; ++day.days) {
        const auto month = day.text().substr(0, 7);
        if (lines.empty() || lines.back().key != month) lines.push_back({month, month});
    }
    for (const auto& row : rows) {
        std::ranges::find(lines, row.at.date().text().substr(0, 7), &Line::key)->number +=
            row.amount;
    }
    return lines;
}

std::vector<Line> by_units(FigureScopeWalk& scope, const std::vector<CountedRow>& rows) {
    std::vector<Line> lines;
    for (const auto& unit : scope.held()) {
        Line line{unit.text(), scope.title(unit)};
        bool any = false;
        for (const auto& row : rows) {
            if (row.unit != unit) continue;
            line.number += row.amount;
            any = true;
        }
        if (any || scope.stood(unit)) lines.push_back(std::move(line));
    }
    std::ranges::sort(lines, {}, &Line::label);
    return lines;
}

/// The figure that such a table counts; empty: it is another table.
std::string_view counted_in(std::string_view table) {
    const auto of_month = counted_by(table, by_month);
    return of_month.empty() ? counted_by(table, by_unit) : of_month;
}

std::vector<Line> lines_of(MemoryLedger& ledger, const FigureAsk& ask) {
    FigureScopeWalk scope(ledger, ask);
    const auto rows = rows_counted(scope, counted_in(ask.name));
    return counted_by(ask.name, by_month).empty() ? by_units(scope, rows) : by_months(scope, rows);
}

/// The units that one became by that day, itself where it still stands.
std::set<Uuid> became(MemoryLedger& ledger, const Uuid& unit, Date day) {
    std::set<Uuid> next;
    for (const auto& loaded : ledger.all(Succession::kind)) {
        const auto& step = *static_cast<const Succession*>(loaded.entity.get());
        if (step.old_unit == unit && step.on <= day && !step.withdrawn) {
            next.merge(became(ledger, step.new_unit, day));
        }
    }
    return next.empty() ? std::set<Uuid>{unit} : next;
}

/// Two years of one table by units, put together as the paper shows them.
class Both {
  public:
    Both(MemoryLedger& ledger, const FigureAsk& ask)
        : now_(ledger, ask), then_(ledger, ask_before(ask)), lines_(lines_of(ledger, ask)) {
        for (const auto& line : lines_of(ledger, then_.ask())) take(line);
    }

    std::vector<Cells> rows() {
        std::vector<Cells> rows;
        for (const auto& line : lines_) {
            const auto unit = *Uuid::parse(line.key);
            auto was = before_.find(line.key);
            rows.push_back(cells(line.label + with(line.key), line.number,
                                 was != before_.end() ? std::optional(was->second)
                                 : known(then_, unit) ? std::optional<std::int64_t>(0)
                                                      : std::nullopt));
        }
        for (const auto& line : gone_) {
            const auto unit = *Uuid::parse(line.key);
            rows.push_back(cells(now_.title(unit),
                                 known(now_, unit) ? std::optional<std::int64_t>(0) : std::nullopt,
                                 line.number));
        }
        return rows;
    }

  private:
    void take(const Line& line) {
        const auto unit = *Uuid::parse(line.key);
        if (line.number == 0 && !known(then_, unit)) return;
        const auto here = [&](const std::string& key) {
            return std::ranges::find(lines_, key, &Line::key) != lines_.end();
        };
        if (here(line.key)) {
            before_[line.key] += line.number;
            return;
        }
        const auto heirs = now_.unit(unit).has_ended(now_.ask().to)
                               ? became(now_.ledger(), unit, now_.ask().to)
                               : std::set<Uuid>();
        if (heirs.size() == 1 && here(heirs.begin()->text())) {
            before_[heirs.begin()->text()] += line.number;
            auto& names = merged_[heirs.begin()->text()];
            names += (names.empty() ? "" : ", ") + then_.name(unit);
        } else if (line.number != 0) {
            gone_.push_back(line);
        }
    }

    /// Of a unit that did not stand below, or that no book knew yet, nothing is said.
    static bool known(FigureScopeWalk& scope, const Uuid& unit) {
        const auto meta = scope.ledger().load(*model().entity(Unit::kind), unit).meta;
        return scope.held().contains(unit) && scope.stood(unit) && meta.opened < scope.end();
    }
    std::string with(const std::string& key) const {
        const auto names = merged_.find(key);
        return names == merged_.end() ? "" : "|with|" + names->second;
    }
    static Cells cells(std::string label, std::optional<std::int64_t> now,
                       std::optional<std::int64_t> then) {
        const auto said = [](std::optional<std::int64_t> number) {
            return number ? std::to_string(*number) : std::string();
        };
        const auto change = now && then ? std::optional(*now - *then) : std::nullopt;
        return {std::move(label), said(now), said(then), said(change)};
    }

    FigureScopeWalk now_, then_;
    std::vector<Line> lines_, gone_;
    std::map<std::string, std::int64_t> before_;
    std::map<std::string, std::string> merged_;
};

std::vector<Cells> table_of(MemoryLedger& ledger, const FigureAsk& ask) {
    if (ask.compare) return Both(ledger, ask).rows();
    std::vector<Cells> rows;
    for (const auto& line : lines_of(ledger, ask)) {
        rows.push_back({line.label, std::to_string(line.number)});
    }
    return rows;
}

void put_held(MemoryLedger& ledger, const FigureAsk& ask, std::set<HeldBook>& held) {
    FigureScopeWalk scope(ledger, ask);
    for (const auto& unit : scope.held()) {
        const auto number = static_cast<std::int64_t>(ledger.head(unit).number);
        if (number > 0) held.insert({unit, number});
    }
}

bool counts(const FigureAsk& ask) {
    if (ask.form == FigureForm::figure) return counted_in_memory(ask.name);
    const bool of_months = !counted_by(ask.name, by_month).empty();
    return ask.form == FigureForm::table && counted_in_memory(counted_in(ask.name)) &&
           !(of_months && ask.compare);
}

}  // namespace

FigureFound MemoryLedger::figure(const FigureAsk& ask) {
    if (!counts(ask)) return Ledger::figure(ask);
    FigureFound found;
    if (ask.form == FigureForm::table) {
        found.rows = table_of(*this, ask);
        found.value = static_cast<std::int64_t>(found.rows.size());
    } else {
        FigureScopeWalk scope(*this, ask);
        for (const auto& row : rows_counted(scope, ask.name)) found.value += row.amount;
    }
    std::set<HeldBook> held;
    put_held(*this, ask, held);
    if (ask.compare) put_held(*this, ask_before(ask), held);
    found.held.assign(held.begin(), held.end());
    return found;
}

}  // namespace gb::test
