// The list of views: one line each.

#include "store/views/asked_papers.hpp"
#include "store/views/assessments.hpp"
#include "store/views/awards.hpp"
#include "store/views/book.hpp"
#include "store/views/commendations.hpp"
#include "store/views/conference.hpp"
#include "store/views/contributions.hpp"
#include "store/views/daily.hpp"
#include "store/views/desk.hpp"
#include "store/views/disseminations.hpp"
#include "store/views/documents.hpp"
#include "store/views/drafts.hpp"
#include "store/views/duty_reports.hpp"
#include "store/views/handover.hpp"
#include "store/views/information.hpp"
#include "store/views/last_numbers.hpp"
#include "store/views/lessons.hpp"
#include "store/views/levels.hpp"
#include "store/views/matter.hpp"
#include "store/views/registers.hpp"
#include "store/views/rights.hpp"
#include "store/views/rules.hpp"
#include "store/views/search.hpp"
#include "store/views/summaries.hpp"
#include "store/views/summary.hpp"
#include "store/views/summary_changes.hpp"
#include "store/views/summary_versions.hpp"
#include "store/views/tasks.hpp"
#include "store/views/units.hpp"

namespace gb {

std::vector<ViewType> all_views(const Model& model, const std::filesystem::path& file) {
    return {
        view("desk", file, model, desk_view),
        view("daily", file, model, daily_view),
        view("log", file, model, log_view),
        personal(view("book", file, model, book_view)),
        view("tasks", file, model, tasks_view),
        view("task", file, model, task_view),
        view("addressees", file, model, addressees_view),
        view("information", file, model, information_list_view),
        view("information/item", file, model, information_view),
        view("matters", file, model, matters_view),
        view("matter", file, model, matter_view),
        personal(view("matter/submitter", file, model, submitter_view)),
        view("documents", file, model, register_view),
        view("document", file, model, document_view),
        view("drafts", file, model, drafts_view),
        view("draft", file, model, draft_view),
        view("disseminations", file, model, disseminations_view),
        view("dissemination", file, model, dissemination_view),
        view("duty_report", file, model, duty_report_view),
        view("duty_report/draft", file, model, duty_report_draft_view),
        view("duty_reports", file, model, duty_reports_view),
        view("handover", file, model, handover_view),
        view("handover/draft", file, model, handover_draft_view),
        personal(view("people", file, model, people_view)),
        view("conferences", file, model, conferences_view),
        view("conference", file, model, conference_view),
        view("conference/paper", file, model, paper_view),
        view("contributions", file, model, contributions_view),
        view("lessons", file, model, lessons_view),
        view("levels", file, model, levels_view),
        view("articles", file, model, articles_view),
        personal(view("search", file, model, search_view)),
        view("summaries", file, model, summaries_view),
        view("summaries/changed", file, model, changed_summaries_view),
        view("summary", file, model, summary_view),
        view("summary/figure", file, model, figure_view),
        view("summary/changes", file, model, summary_changes_view),
        view("summary/figures", file, model, figure_kinds_view),
        view("summary/version", file, model, summary_version_view),
        view("summary/versions", file, model, summary_versions_view),
        view("assessments", file, model, assessments_view),
        view("assessment", file, model, assessment_view),
        personal(view("commendations", file, model, commendations_view)),
        personal(view("commendation", file, model, commendation_view)),
        personal(view("awards", file, model, awards_view)),
        personal(view("award", file, model, award_view)),
        view("award/forms", file, model, award_forms_view),
        view("units", file, model, units_view),
        view("units/search", file, model, unit_search_view),
        view("units/marks", file, model, unit_marks_view),
        view("unit", file, model, unit_view),
        view("registers", file, model, registers_view),
        view("rules", file, model, rules_view),
        personal(view("rights", file, model, rights_view)),
        personal(view("rights/refusals", file, model, refusals_view)),
    };
}

}  // namespace gb
