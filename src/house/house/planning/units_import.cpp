#include "house/planning/units_import.hpp"

#include "base/json_write.hpp"
#include "house/planning/units_tables.hpp"

namespace gb {

namespace {

constexpr std::size_t block_rows = 256;    ///< what one list of a command may hold
constexpr std::size_t told_examples = 10;  ///< of those that lead nowhere

/// Which old unit is which new one, and what becomes of the others.
class Planner {
  public:
    Planner(const UnitTable& before, const UnitTable& after, const SuccessionTable& successions,
            Date on, const std::string& basis, const Uuid& key)
        : before_(before),
          after_(after),
          successions_(successions),
          on_(on),
          basis_(basis),
          key_(key),
          out_(before.rows.size()),
          in_(after.rows.size()),
          same_after_(before.rows.size()),
          same_before_(after.rows.size()) {}

    ImportPlan plan() {
        for (const auto& row : successions_.rows) {
            out_[row.old_row].push_back(&row);
            in_[row.new_row].push_back(&row);
        }
        for (std::size_t i = 0; i < before_.rows.size(); ++i) find_same(i);
        for (std::size_t i = 0; i < before_.rows.size(); ++i) old_unit(i);
        for (std::size_t i = 0; i < after_.rows.size(); ++i) new_unit(i);
        for (std::size_t i = 0; i < before_.rows.size(); ++i) relations_of(i);
        for (std::size_t i = 0; i < after_.rows.size(); ++i) new_relation(i);
        for (const auto& row : successions_.rows) succession(row);
        count();
        return std::move(plan_);
    }

  private:
    Id<Unit> old_id(std::size_t i) const { return Id<Unit>(derived(key_, Unit::kind, i)); }
    Id<Unit> new_id(std::size_t i) const {
        return same_before_[i] ? old_id(*same_before_[i])
                               : Id<Unit>(derived(key_, Unit::kind, before_.rows.size() + i));
    }

    /// A code is no identity. A unit lives on where it is the whole and only predecessor of its
    /// only successor, at the same level and under the same name (docs/adr/0009).
    void find_same(std::size_t i) {
        if (out_[i].size() != 1 || out_[i].front()->extent != Extent::full) return;
        const auto j = out_[i].front()->new_row;
        const auto& old_row = before_.rows[i];
        const auto& new_row = after_.rows[j];
        if (in_[j].size() != 1 || old_row.level != new_row.level) return;
        if (spelling_key(old_row.name) != spelling_key(new_row.name)) return;
        same_after_[i] = j;
        same_before_[j] = i;
    }

    UnitVersion described(const UnitRow& row, Date from) const {
        UnitVersion version;
        version.name = row.name;
        version.name_en = row.name_en;
        version.code = row.code;
        version.level = row.level;
        version.from = from;
        if (from == on_) version.basis = basis_;
        return version;
    }

    void old_unit(std::size_t i) {
        const auto& row = before_.rows[i];
        ImportedUnit unit;
        unit.id = old_id(i);
        unit.described = described(row, before_records);
        if (same_after_[i]) {
            const auto& later = after_.rows[*same_after_[i]];
            unit.described.name_en = later.name_en;
            if (later.name != row.name || later.code != row.code) {
                unit.renamed = described(later, on_);
            }
        } else {
            unit.ends = on_;
            const bool whole = out_[i].size() == 1 && out_[i].front()->extent == Extent::full;
            unit.ended_by = out_[i].empty() ? EndedBy::dissolution
                            : whole         ? EndedBy::merger
                                            : EndedBy::split;
        }
        into(&ImportBlock::units).push_back(std::move(unit));
    }

    void new_unit(std::size_t j) {
        if (same_before_[j]) return;
        ImportedUnit unit;
        unit.id = new_id(j);
        unit.described = described(after_.rows[j], on_);
        into(&ImportBlock::units).push_back(std::move(unit));
    }

    /// Up to the reform, or on without a break where the same two units still stand so after it.
    void relations_of(std::size_t i) {
        const auto* parent = before_.parent(before_.rows[i]);
        if (!parent) return;
        const auto p = before_.place(*parent);
        into(&ImportBlock::relations)
            .push_back({old_id(i), old_id(p), before_records,
                        goes_on(i, p) ? std::nullopt : std::optional(on_)});
    }
    bool goes_on(std::size_t i, std::size_t p) const {
        if (!same_after_[i] || !same_after_[p]) return false;
        return after_.parent(after_.rows[*same_after_[i]]) == &after_.rows[*same_after_[p]];
    }

    void new_relation(std::size_t j) {
        const auto* parent = after_.parent(after_.rows[j]);
        if (!parent) return;
        const auto p = after_.place(*parent);
        if (same_before_[j] && same_before_[p]) {
            const auto* before = before_.parent(before_.rows[*same_before_[j]]);
            if (before == &before_.rows[*same_before_[p]]) return;
        }
        into(&ImportBlock::relations).push_back({new_id(j), new_id(p), on_, std::nullopt});
    }

    void succession(const SuccessionRow& row) {
        if (same_after_[row.old_row]) return;
        into(&ImportBlock::successions)
            .push_back({old_id(row.old_row), new_id(row.new_row), row.extent});
    }

    /// The list of the current block, or of a new one where it is full.
    template <class T>
    std::vector<T>& into(std::vector<T> ImportBlock::* list) {
        const auto full = [&](const ImportBlock& b) {
            return b.units.size() + b.relations.size() + b.successions.size() >= block_rows;
        };
        if (plan_.blocks.empty() || full(plan_.blocks.back())) {
            auto& block = plan_.blocks.emplace_back();
            block.on = on_;
            block.basis = basis_;
        }
        return plan_.blocks.back().*list;
    }

    void count() {
        auto& report = plan_.report;
        report.units_before = static_cast<std::int64_t>(before_.rows.size());
        report.units_after = static_cast<std::int64_t>(after_.rows.size());
        report.successions = static_cast<std::int64_t>(successions_.rows.size());
        for (const auto& row : successions_.rows) report.partial += row.extent == Extent::partial;
        for (std::size_t i = 0; i < before_.rows.size(); ++i) {
            report.lives_on += same_after_[i].has_value();
            const auto& row = before_.rows[i];
            // A district leads on through its communes.
            if (!out_[i].empty() || row.level == Level::district) continue;
            ++report.without_successor;
            if (report.leads_nowhere.size() < told_examples) {
                report.leads_nowhere.push_back(std::string(name_of(row.level)) + " " + row.code);
            }
        }
        plan_.head = {on_,
                      before_.hash,
                      after_.hash,
                      successions_.hash,
                      report.units_before,
                      report.units_after,
                      report.successions};
    }

    const UnitTable& before_;
    const UnitTable& after_;
    const SuccessionTable& successions_;
    Date on_;
    std::string basis_;
    Uuid key_;
    std::vector<std::vector<const SuccessionRow*>> out_;  ///< by old unit
    std::vector<std::vector<const SuccessionRow*>> in_;   ///< by new unit
    std::vector<std::optional<std::size_t>> same_after_;
    std::vector<std::optional<std::size_t>> same_before_;
    ImportPlan plan_;
};

}  // namespace

Result<ImportPlan> plan_import(const ImportTables& tables, Date on, const std::string& basis,
                               const Uuid& key) {
    if (on <= before_records || on > last_date) {
        return Failure{"import.bad_day", "on", {{"value", on.text()}}};
    }
    auto before = read_units(tables.before, false);
    if (!before) return before.error();
    auto after = read_units(tables.after, true);
    if (!after) return after.error();
    auto successions = read_successions(tables.succession, *before, *after);
    if (!successions) return successions.error();
    return Planner(*before, *after, *successions, on, basis, key).plan();
}

Result<ImportReport> import_units(
    Desk& desk, const ImportTables& tables, Date on, const std::string& basis,
    const std::function<Uuid()>& next_key,
    const std::function<void(std::size_t done, std::size_t all)>& progress) {
    auto plan = plan_import(tables, on, basis, next_key());
    if (!plan) return plan.error();
    std::vector<Request> requests;
    requests.push_back(
        system_request(desk.model(), ImportUnits::name, to_json(plan->head), next_key()));
    for (const auto& block : plan->blocks) {
        requests.push_back(
            system_request(desk.model(), ImportBlock::name, to_json(block), next_key()));
    }
    const auto taken =
        desk.take_all(requests, [&](std::size_t done) { progress(done, requests.size()); });
    const auto& last = taken.answers.back();
    if (const auto* refusal = std::get_if<Refusal>(&last)) {
        return Failure{refusal->code, refusal->field, refusal->facts};
    }
    if (std::holds_alternative<StoreFull>(last)) return Failure{"store.full", "", {}};
    if (std::holds_alternative<OutcomeUnknown>(last)) return Failure{"store.failed", "", {}};
    const auto first = std::get<Done>(taken.answers.front()).first;
    plan->report.entries = static_cast<std::int64_t>(std::get<Done>(last).last - first + 1);
    return plan->report;
}

}  // namespace gb
