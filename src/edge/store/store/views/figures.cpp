#include "store/views/figures.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "domain/stated/compare.hpp"
#include "domain/summary/figures.hpp"
#include "store/downward.hpp"
#include "store/views/figures_assessments.hpp"
#include "store/views/figures_compared.hpp"
#include "store/views/figures_information.hpp"
#include "store/views/figures_lessons.hpp"
#include "store/views/figures_levels.hpp"
#include "store/views/figures_matters.hpp"
#include "store/views/figures_scope.hpp"
#include "store/views/figures_tables.hpp"
#include "store/views/figures_tasks.hpp"

namespace gb {

namespace {

struct EvidenceSql {
    std::string_view name;
    std::string_view select;     ///< kind, id, book, unit, number, at, amount, text
    std::string_view more = {};  ///< goes on with the same query
    std::string_view then = {};  ///< and with this

    std::string query() const {
        return std::string(select) + std::string(more) + std::string(then);
    }
};

constexpr std::string_view log_rows = R"sql(
select 'log_entry' as kind, log_entry.id, log_entry.home as book, log_entry.unit,
       log_entry.number, log_entry.happened as at, 1 as amount, log_entry.text
from asked, scope join log_entry on log_entry.home = scope.unit
where not struck and happened >= scope.since and happened < scope.until
  and (asked.type = '' or log_entry.type = asked.type))sql";

constexpr std::string_view late_rows = R"sql(
select 'log_entry' as kind, log_entry.id, log_entry.home as book, log_entry.unit,
       log_entry.number, log_entry.happened as at, 1 as amount, log_entry.text
from asked, scope join log_entry on log_entry.home = scope.unit
where not struck and happened >= scope.since and happened < scope.until
  and late and (asked.type = '' or log_entry.type = asked.type))sql";

// A conference counts on the day on which it was held; where none is stated, on the day on which it
// was concluded.
constexpr std::string_view held_conferences = R"sql(
select 'conference' as kind, conference.id, conference.home as book, conference.unit,
       conference.first_number as number,
       coalesce(unixepoch(held_on) * 1000 - 25200000, concluded) as at, 1 as amount, title as text
from asked, scope join conference on conference.unit = scope.unit
where not cancelled and at >= scope.since and at < scope.until)sql";

constexpr std::string_view invited_people = R"sql(
select 'conference' as kind, conference.id, conference.home as book, conference.unit,
       conference.first_number as number,
       coalesce(unixepoch(held_on) * 1000 - 25200000, concluded) as at, invited as amount,
       coalesce(nullif(label, ''), title) as text
from asked, scope join conference on conference.unit = scope.unit
join conference_participants on owner = conference.id
where not cancelled and at >= scope.since and at < scope.until and invited is not null)sql";

constexpr std::string_view attending_people = R"sql(
select 'conference' as kind, conference.id, conference.home as book, conference.unit,
       conference.last_number as number,
       coalesce(unixepoch(held_on) * 1000 - 25200000, concluded) as at, attended as amount,
       coalesce(nullif(label, ''), title) as text
from asked, scope join conference on conference.unit = scope.unit
join conference_participants on owner = conference.id
where not cancelled and at >= scope.since and at < scope.until and attended is not null)sql";

constexpr std::string_view countersigned = R"sql(
select 'handover' as kind, handover.id, handover.home as book, handover.unit,
       countersigned_number as number, countersigned_at as at, 1 as amount,
       coalesce(remarks, '') as text
from asked, scope join handover on handover.unit = scope.unit
where state = 'countersigned' and countersigned_at >= scope.since and countersigned_at < scope.until)sql";

// A desk that was opened has its first holder without a handover.
constexpr std::string_view opened_desks = R"sql(
union all
select 'watch', watch.id, watch.home, watch.unit, watch.first_number, watch.opened, 1, ''
from asked, scope join watch on watch.unit = scope.unit
where watch.opened >= scope.since and watch.opened < scope.until)sql";

constexpr std::string_view issued_papers = R"sql(
select 'document' as kind, document.id, document.home as book, document.unit,
       document.first_number as number, document.opened as at, 1 as amount,
       symbol || coalesce(': ' || subject, '') as text
from asked, scope join document on document.unit = scope.unit
where direction = 'issued' and document.opened >= scope.since and document.opened < scope.until)sql";

constexpr std::string_view received_papers = R"sql(
select 'document' as kind, document.id, document.home as book, document.unit,
       document.first_number as number, document.opened as at, 1 as amount,
       symbol || coalesce(': ' || subject, '') as text
from asked, scope join document on document.unit = scope.unit
where direction = 'received' and document.opened >= scope.since and document.opened < scope.until)sql";

// Carried out: it had tasks, and the last of them was confirmed within the period.
constexpr std::string_view carried_out_papers = R"sql(
select 'document' as kind, document.id, document.home as book, document.unit,
       document.first_number as number, max(closed_at) as at, 1 as amount,
       symbol || coalesce(': ' || subject, '') as text
from asked, scope join document on document.unit = scope.unit
join task on task.document = document.id
join task_owners on task_owners.owner = task.id and not co
where closed not in ('withdrawn', 'withdrawn_unanswered')
group by document.id, scope.since
having sum(closed = 'no') = 0 and max(closed_at) >= scope.since and max(closed_at) < scope.until)sql";

// Awards in force. Whom they name is told only where the decision is public.
constexpr std::string_view decided_awards = R"sql(
select 'award' as kind, award.id, award.home as book, award.unit,
       award.first_number as number, award.opened as at, 1 as amount,
       symbol || coalesce(': ' || achievement, '') as text
from asked, scope join award on award.unit = scope.unit
where revoked_at is null and award.opened >= scope.since and award.opened < scope.until)sql";

// Those of one decision stand in their order: a millisecond apart.
constexpr std::string_view award_recipients = R"sql(
select 'award' as kind, award.id, award.home as book, award.unit,
       award.first_number as number, award.opened + award_recipients.place as at, 1 as amount,
       case when named_publicly then symbol || ': ' || name
         || coalesce(', ' || nullif(position, ''), '') else symbol end as text
from asked, scope join award on award.unit = scope.unit
join award_recipients on award_recipients.owner = award.id
where revoked_at is null and award.opened >= scope.since and award.opened < scope.until)sql";
constexpr std::string_view to_individuals = " and recipient_kind = 'individual'";
constexpr std::string_view to_collectives = " and recipient_kind = 'collective'";
constexpr EvidenceSql evidence_sql[] = {
    {"duties", countersigned, opened_desks},
    {"handovers", countersigned},
    {"log_entries", log_rows},
    {"late_entries", late_rows},
    {"tasks_given", task_parts, given_in_period},
    {"tasks_done", task_parts, done_in_period},
    {"tasks_overdue", task_parts, overdue_at_end},
    {"standing_accounted", task_parts, accounted_in_period},
    {"directives_issued", issued_papers},
    {"directives_received", received_papers},
    {"directives_carried_out", carried_out_papers},
    {"information_exchanged", exchanged_items},
    {"information_verified", verified_items},
    {"information_untrue", found_items, as_untrue},
    {"information_duplicate", found_items, as_duplicate},
    {"levels_in_force", level_spells},
    {"matters_received", received_matters},
    {"matters_answered_in_time", matters_with_answers, answered_in_time},
    {"matters_late", matters_with_answers, answered_late},
    {"conferences_held", held_conferences},
    {"invited", invited_people},
    {"attended", attending_people},
    {"assessments_written", written_assessments},
    {"assessments", written_assessments, quoted_stances},
    {"assessed_hazards", assessed_hazards, quoted_stances, of_hazards},
    {"assessed_measures", assessed_measures, quoted_stances, of_measures},
    {"lessons_left", lessons_left},
    {"lessons_recorded", lessons_recorded},
    {"lessons_remedied", lessons_remedied},
    {"awards_decided", decided_awards},
    {"awards_given", award_recipients},
    {"awards_individuals", award_recipients, to_individuals},
    {"awards_collectives", award_recipients, to_collectives},
    {"awards_households", award_recipients, " and recipient_kind = 'household'"},
};

const EvidenceSql& evidence_of_figure(std::string_view name) {
    const auto* found = std::ranges::find(evidence_sql, name, &EvidenceSql::name);
    GB_CHECK(found != std::end(evidence_sql), "every figure that can be asked for has its query");
    return *found;
}

/// The figure whose rows a table counts.
std::string_view behind_table(std::string_view name) {
    for (const auto suffix : {by_month, by_unit}) {
        if (const auto counted = counted_by(name, suffix); !counted.empty()) return counted;
    }
    return counted_table(name).evidence;
}

/// The rows that a figure, table or list counts, as `counted`.
std::string evidence_query(const FigureAsk& ask) {
    const auto name =
        ask.form == FigureForm::table ? behind_table(ask.name) : std::string_view(ask.name);
    return asked_sql() + ", counted as (" + evidence_of_figure(name).query() + ") ";
}

std::int64_t sum_of(Database& database, const FigureAsk& ask) {
    auto statement =
        database.prepare(evidence_query(ask) + "select coalesce(sum(amount), 0) from counted");
    bind_asked(statement, ask);
    statement.step();
    return statement.integer(0);
}

std::string query_of_table(const FigureAsk& ask) {
    const auto& table = counted_table(ask.name);
    std::string query = evidence_query(ask) + std::string(table.with) + "select ";
    for (const auto label : table.labels) {
        if (!label.empty()) query.append(label).append(", ");
    }
    for (const auto& column : table.columns) {
        if (column.which.empty()) continue;
        if (column.sum.empty()) {
            query.append("coalesce(sum(").append(column.which).append("), 0), ");
        } else {
            query.append(column.sum).append(", ");
        }
    }
    query.append(table.key).append(" as row_key from ").append(table.from);
    return query.append(" group by row_key").append(table.order).append(" limit ?");
}

void put_table(Database& database, const FigureAsk& ask, FigureFound& found) {
    auto rows = ask.compare ? rows_beside_year_before(database, ask)
                            : table_rows(database, ask, figure_rows_limit);
    for (auto& row : rows) {
        found.rows.push_back(std::move(row.cells));
        found.keys.push_back(std::move(row.key));
    }
}

constexpr std::string_view counted_rows =
    "select kind, id, book, name, number, at, text from counted"
    " join named on named.unit = counted.unit";

std::vector<EvidenceRow> evidence_rows(Statement& statement) {
    std::vector<EvidenceRow> rows;
    while (statement.step()) {
        EvidenceRow row;
        row.kind = statement.text(0);
        row.id = statement.id(1);
        row.book = statement.id(2);
        row.unit = statement.text(3);
        row.number = statement.integer(4);
        row.at = Instant{statement.integer(5)};
        if (!statement.null(6)) row.text = statement.text(6);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::vector<std::string>> list_of(Database& database, const FigureAsk& ask) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& row : evidence_of(database, ask, 0)) {
        rows.push_back({row.at.date().text(), row.unit, row.text.value_or(std::string()),
                        std::to_string(row.number)});
    }
    return rows;
}

void put_held_books(Database& database, const FigureAsk& ask, std::set<HeldBook>& held) {
    auto statement = database.prepare(asked_sql() +
                                      "select distinct uuid, number from scope"
                                      " join book on uuid = unit join head on head.book = book.id");
    bind_asked(statement, ask);
    while (statement.step()) held.insert({statement.id(0), statement.integer(1)});
}

/// The rows of `counted` behind a cell, its keys still to be bound.
std::string rows_of_cell(const FigureAsk& ask, const FigureCell& cell) {
    const auto& table = counted_table(ask.name);
    std::string query(table.with);
    query.append(
        "select distinct counted.kind as kind, counted.id as id, counted.book as book, named.name,"
        " counted.number as number, counted.at as at, counted.text as text from ");
    query.append(table.from).append(" join named on named.unit = counted.unit where ");
    query.append(table.key).append(" in (");
    for (std::size_t i = 0; i < cell.keys.size(); ++i) query += i == 0 ? "?" : ", ?";
    return query.append(") and (").append(table.columns.at(cell.column).which).append(")");
}

}  // namespace

constexpr Instant last_instant{INT64_MAX};

void bind_asked(Statement& statement, const FigureAsk& ask) {
    const auto day = ask.to.text();
    const auto first = ask.from.text();
    statement.bind(ask.unit)
        .bind(std::int64_t{ask.scope == FigureScope::subtree})
        .bind(std::string_view(day))
        .bind(std::string_view(first))
        .bind(start_of(ask.from).ms)
        .bind(std::min(start_of(Date{ask.to.days + 1}), ask.before.value_or(last_instant)).ms)
        .bind(std::string_view(ask.type));
}

std::string asked_sql() {
    return std::string(asked_from) + downward_relations() + std::string(asked_until);
}

std::vector<TableRow> table_rows(Database& database, const FigureAsk& ask,
                                 std::optional<std::size_t> most) {
    auto statement = database.prepare(query_of_table(ask));
    bind_asked(statement, ask);
    statement.bind(most ? static_cast<std::int64_t>(*most) : -1);
    std::vector<TableRow> rows;
    while (statement.step()) {
        auto& row = rows.emplace_back();
        const int cells = statement.columns() - 1;
        for (int column = 0; column < cells; ++column) {
            row.cells.emplace_back(statement.text(column));
        }
        row.key = statement.text(cells);
    }
    return rows;
}

bool has_cell(const FigureAsk& ask, const FigureCell& cell) {
    if (ask.form != FigureForm::table || cell.column >= counted_table(ask.name).columns.size()) {
        return false;
    }
    return !counted_table(ask.name).columns.at(cell.column).which.empty();
}

std::vector<EvidenceRow> evidence_of(Database& database, const FigureAsk& ask, std::int64_t skip,
                                     views::EvidenceOrder order, const FigureCell* cell) {
    const bool newest_first = order == views::EvidenceOrder::newest_first;
    auto statement = database.prepare(
        evidence_query(ask) + (cell ? rows_of_cell(ask, *cell) : std::string(counted_rows)) +
        " order by " + (newest_first ? "at desc, book desc, number desc" : "at, book, number") +
        " limit ? offset ?");
    bind_asked(statement, ask);
    if (cell) {
        for (const auto& key : cell->keys) statement.bind(std::string_view(key));
    }
    statement.bind(static_cast<std::int64_t>(figure_rows_limit)).bind(skip);
    return evidence_rows(statement);
}

std::vector<EvidenceRow> evidence_among(Database& database, const FigureAsk& ask,
                                        std::string_view hex_ids) {
    auto statement = database.prepare(evidence_query(ask) + std::string(counted_rows) +
                                      " where hex(counted.id) in (select value from json_each(?))"
                                      " order by at, book, number");
    bind_asked(statement, ask);
    statement.bind(hex_ids);
    return evidence_rows(statement);
}

FigureFound count_figure(Database& database, const FigureAsk& ask) {
    FigureFound found;
    if (ask.from <= ask.to) {
        if (ask.form == FigureForm::figure) found.value = sum_of(database, ask);
        if (ask.form == FigureForm::table) put_table(database, ask, found);
        if (ask.form == FigureForm::list) found.rows = list_of(database, ask);
    }
    if (ask.form != FigureForm::figure) found.value = static_cast<std::int64_t>(found.rows.size());
    std::set<HeldBook> held;
    put_held_books(database, ask, held);
    if (ask.compare) put_held_books(database, ask_before(ask), held);
    found.held.assign(held.begin(), held.end());
    return found;
}

}  // namespace gb
