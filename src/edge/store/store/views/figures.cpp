#include "store/views/figures.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "domain/summary/figures.hpp"
#include "store/downward.hpp"
#include "store/views/figures_assessments.hpp"
#include "store/views/figures_information.hpp"
#include "store/views/figures_lessons.hpp"
#include "store/views/figures_levels.hpp"
#include "store/views/figures_matters.hpp"
#include "store/views/figures_scope.hpp"
#include "store/views/figures_tasks.hpp"

namespace gb {

namespace {

std::string asked_sql() {
    return std::string(asked_from) + downward_relations() + std::string(asked_until);
}

struct EvidenceSql {
    std::string_view name;
    std::string_view select;     ///< kind, id, book, unit, number, at, amount, text
    std::string_view more = {};  ///< goes on with the same query

    std::string query() const { return std::string(select) + std::string(more); }
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
    {"assessments", written_assessments},
    {"assessed_hazards", assessed_hazards},
    {"assessed_measures", assessed_measures},
    {"lessons_left", lessons_left},
    {"lessons_recorded", lessons_recorded},
    {"lessons_remedied", lessons_remedied},
    {"awards_decided", decided_awards},
    {"awards_given", award_recipients},
    {"awards_individuals", award_recipients, to_individuals},
    {"awards_collectives", award_recipients, to_collectives},
    {"awards_households", award_recipients, " and recipient_kind = 'household'"},
};

struct TableSqlText {
    std::string_view name;
    std::string_view evidence;  ///< the figure whose rows the table counts
    std::string_view select;    ///< over `counted` and `named`
};

constexpr TableSqlText table_sqls[] = {
    {"log_by_type", "log_entries", R"sql(
select type, count(*) from counted join log_entry using (id)
group by type order by count(*) desc, type)sql"},
    {"log_by_unit", "log_entries", R"sql(
select name, count(counted.id), coalesce(sum(type = 'incident'), 0),
       coalesce(sum(type = 'patrol'), 0), coalesce(sum(late), 0)
from (select distinct unit from scope) as one join titled on titled.unit = one.unit
left join counted on counted.unit = one.unit
left join log_entry on log_entry.id = counted.id
group by one.unit having stood or count(counted.id) > 0 order by name)sql"},
    {"tasks_by_unit", "tasks_given", R"sql(
select name, count(*), sum(closed = 'confirmed' and closed_at < until_ms),
       sum(task.due is not null and task.due < asked.day and (closed_at is null or closed_at >= until_ms)
           and not exists (
             select 1 from answer where answer.task = task.id and answer.owner = counted.unit
             and state = 'reported' and round = returns and reported_at < until_ms))
from asked, counted join titled on titled.unit = counted.unit join task on task.id = counted.id
join task_owners on task_owners.owner = task.id and task_owners.unit = counted.unit
group by counted.unit order by name)sql"},
    {"information_by_class", "information_exchanged", exchanged_by_class},
    {"level_days", "levels_in_force", days_by_level},
    {"awards_by_form", "awards_decided", R"sql(
select coalesce(nullif(own_form, ''), form) as named, count(distinct award.id),
       sum(recipient_kind = 'collective'), sum(recipient_kind = 'individual'), sum(recipient_kind = 'household')
from counted join award using (id) join award_recipients on award_recipients.owner = award.id
group by named order by named)sql"},
    {"attendance", "conferences_held", R"sql(
select date(at / 1000 + 25200, 'unixepoch'), counted.text,
       (select sum(invited) from conference_participants where owner = counted.id),
       (select sum(attended) from conference_participants where owner = counted.id)
from counted order by at)sql"},
};

// A figure by the months of the period, those without any too; and by the units of the scope.
constexpr std::string_view months_sql = R"sql(, months(month) as (
    select strftime('%Y-%m', first) from asked
    union all
    select strftime('%Y-%m', month || '-01', '+1 month') from asked, months
    where month < strftime('%Y-%m', day))
select month, coalesce(sum(amount), 0)
from months left join counted on strftime('%Y-%m', at / 1000 + 25200, 'unixepoch') = month
group by month order by month)sql";
constexpr std::string_view units_sql = R"sql(
select name, coalesce(sum(amount), 0)
from (select distinct unit from scope) as one join titled on titled.unit = one.unit
left join counted on counted.unit = one.unit
group by one.unit having stood or count(counted.id) > 0 order by name)sql";

template <class Row, std::size_t N>
const Row& named_row(const Row (&rows)[N], std::string_view name) {
    const auto* found = std::find_if(std::begin(rows), std::end(rows),
                                     [&](const Row& row) { return row.name == name; });
    GB_CHECK(found != std::end(rows), "every figure that can be asked for has its query");
    return *found;
}

constexpr Instant last_instant{INT64_MAX};

void bind(Statement& statement, const FigureAsk& ask) {
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

std::vector<std::vector<std::string>> rows_of(Statement& statement) {
    std::vector<std::vector<std::string>> rows;
    while (statement.step()) {
        auto& row = rows.emplace_back();
        for (int column = 0; column < statement.columns(); ++column) {
            row.emplace_back(statement.text(column));
        }
    }
    return rows;
}

/// The figure whose rows a table counts.
std::string_view behind_table(std::string_view name) {
    for (const auto suffix : {by_month, by_unit}) {
        if (const auto counted = counted_by(name, suffix); !counted.empty()) return counted;
    }
    return named_row(table_sqls, name).evidence;
}

std::string_view select_of_table(std::string_view name) {
    if (!counted_by(name, by_month).empty()) return months_sql;
    if (!counted_by(name, by_unit).empty()) return units_sql;
    return named_row(table_sqls, name).select;
}

/// The rows that a figure, table or list counts, as `counted`.
std::string evidence_query(const FigureAsk& ask) {
    const auto name =
        ask.form == FigureForm::table ? behind_table(ask.name) : std::string_view(ask.name);
    return asked_sql() + ", counted as (" + named_row(evidence_sql, name).query() + ") ";
}

std::int64_t sum_of(Database& database, const FigureAsk& ask) {
    auto statement =
        database.prepare(evidence_query(ask) + "select coalesce(sum(amount), 0) from counted");
    bind(statement, ask);
    statement.step();
    return statement.integer(0);
}

std::vector<std::vector<std::string>> table_of(Database& database, const FigureAsk& ask) {
    auto statement = database.prepare(evidence_query(ask) + std::string(select_of_table(ask.name)) +
                                      " limit " + std::to_string(figure_rows_limit));
    bind(statement, ask);
    return rows_of(statement);
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

std::vector<HeldBook> held_books(Database& database, const FigureAsk& ask) {
    auto statement = database.prepare(asked_sql() +
                                      "select distinct uuid, number from scope"
                                      " join book on uuid = unit join head on head.book = book.id"
                                      " order by uuid");
    bind(statement, ask);
    std::vector<HeldBook> held;
    while (statement.step()) held.push_back({statement.id(0), statement.integer(1)});
    return held;
}

}  // namespace

std::vector<EvidenceRow> evidence_of(Database& database, const FigureAsk& ask, std::int64_t skip,
                                     views::EvidenceOrder order) {
    const bool newest_first = order == views::EvidenceOrder::newest_first;
    auto statement =
        database.prepare(evidence_query(ask) + std::string(counted_rows) + " order by " +
                         (newest_first ? "at desc, book desc, number desc" : "at, book, number") +
                         " limit ? offset ?");
    bind(statement, ask);
    statement.bind(static_cast<std::int64_t>(figure_rows_limit)).bind(skip);
    return evidence_rows(statement);
}

std::vector<EvidenceRow> evidence_among(Database& database, const FigureAsk& ask,
                                        std::string_view hex_ids) {
    auto statement = database.prepare(evidence_query(ask) + std::string(counted_rows) +
                                      " where hex(counted.id) in (select value from json_each(?))"
                                      " order by at, book, number");
    bind(statement, ask);
    statement.bind(hex_ids);
    return evidence_rows(statement);
}

FigureFound count_figure(Database& database, const FigureAsk& ask) {
    FigureFound found;
    if (ask.from <= ask.to) {
        if (ask.form == FigureForm::figure) found.value = sum_of(database, ask);
        if (ask.form == FigureForm::table) found.rows = table_of(database, ask);
        if (ask.form == FigureForm::list) found.rows = list_of(database, ask);
    }
    if (ask.form != FigureForm::figure) found.value = static_cast<std::int64_t>(found.rows.size());
    found.held = held_books(database, ask);
    return found;
}

}  // namespace gb
