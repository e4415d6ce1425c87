#include "domain/summary/figures.hpp"

namespace gb {

namespace {

using enum FigureForm;

constexpr FigureKind known_figures[] = {
    // duty
    {figure, "duties"},
    {figure, "handovers"},
    {figure, "log_entries", true},
    {figure, "late_entries", true},
    {table, "log_by_type"},
    {table, "log_by_unit"},
    {list, "log_entries", true},
    {table, "duties_by_month"},
    {table, "log_entries_by_month", true},
    {table, "log_entries_by_unit", true},
    {table, "late_entries_by_month", true},
    // tasks and papers
    {figure, "tasks_given"},
    {figure, "tasks_done"},
    {figure, "tasks_overdue"},
    {figure, "standing_accounted"},
    {table, "tasks_by_unit"},
    {list, "tasks_given"},
    {list, "tasks_overdue"},
    {table, "tasks_given_by_month"},
    {table, "tasks_done_by_month"},
    {table, "tasks_done_by_unit"},
    {figure, "directives_issued"},
    {figure, "directives_received"},
    {figure, "directives_carried_out"},
    {list, "directives_issued"},
    {list, "directives_received"},
    // information
    {figure, "information_exchanged"},
    {figure, "information_verified"},
    {figure, "information_untrue"},
    {figure, "information_duplicate"},
    {table, "information_by_class"},
    {list, "information_exchanged"},
    {table, "information_exchanged_by_month"},
    {table, "information_exchanged_by_unit"},
    // levels that competent bodies announced
    {figure, "levels_in_force"},
    {table, "level_days"},
    {list, "levels_in_force"},
    // matters from below
    {figure, "matters_received"},
    {figure, "matters_answered_in_time"},
    {figure, "matters_late"},
    {list, "matters_late"},
    {table, "matters_received_by_month"},
    // conferences
    {figure, "conferences_held"},
    {figure, "invited"},
    {figure, "attended"},
    {table, "attendance"},
    {list, "conferences_held"},
    // shortcomings and lessons: those of earlier periods are accounted for first
    {figure, "lessons_left"},
    {figure, "lessons_recorded"},
    {figure, "lessons_remedied"},
    {list, "lessons_left"},
    {list, "lessons_recorded"},
    // assessments of the period, quoted
    {figure, "assessments_written"},
    {list, "assessments"},
    {list, "assessed_hazards"},
    {list, "assessed_measures"},
    // commendations
    {figure, "awards_decided"},
    {figure, "awards_individuals"},
    {figure, "awards_collectives"},
    {figure, "awards_households"},
    {table, "awards_by_form"},
    {list, "awards_given"},
};

}  // namespace

std::span<const FigureKind> figure_kinds() {
    return known_figures;
}

std::string_view counted_by(std::string_view name, std::string_view suffix) {
    if (!name.ends_with(suffix)) return {};
    name.remove_suffix(suffix.size());
    return figure_kind(FigureForm::figure, name) ? name : std::string_view();
}

bool has_year_before(const FigureKind& kind) {
    return kind.form == figure || (kind.form == table && kind.name != "attendance");
}

const FigureKind* figure_kind(FigureForm form, std::string_view name) {
    for (const auto& kind : known_figures) {
        if (kind.form == form && kind.name == name) return &kind;
    }
    return nullptr;
}

}  // namespace gb
