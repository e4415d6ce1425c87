#include "app/lists.hpp"

#include "house/made_at.hpp"
#include "house/sheets.hpp"
#include "press/xlsx.hpp"
#include "store/reader.hpp"
#include "store/views/awards.hpp"
#include "store/views/book.hpp"
#include "store/views/commendations.hpp"
#include "store/views/conference.hpp"
#include "store/views/desk.hpp"
#include "store/views/duty_reports.hpp"
#include "store/views/information.hpp"
#include "store/views/lessons.hpp"
#include "store/views/matter.hpp"
#include "store/views/registers.hpp"
#include "store/views/summary.hpp"
#include "store/views/tasks.hpp"

namespace gb::app {

namespace {

constexpr std::size_t most_log_rows = 100'000;  ///< in one file; about ten years of a busy desk

constexpr std::size_t most_tasks = 20'000;

struct LogListParams {
    std::optional<Id<Unit>> unit;  ///< by default the post's own
    maybe_label<200> q;
    std::optional<Duty> duty;
    std::optional<LogType> type;
    std::optional<Date> from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(LogListParams, (), (unit, q, duty, type, from, to))

struct TaskListParams {
    views::TaskBox box = views::TaskBox::mine;
};
BOOST_DESCRIBE_STRUCT(TaskListParams, (), (box))

struct ListOf {
    Uuid id;
};
BOOST_DESCRIBE_STRUCT(ListOf, (), (id))

Result<sheet::Workbook> awarded_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<ListOf>(query);
    if (!params) return params.error();
    const auto award = award_view(reader, viewer, {viewer.post, Id<Award>(params->id)});
    if (!award) return award.error();
    return sheets::awarded(*award, viewer.language);
}

Result<sheet::Workbook> task_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<TaskListParams>(query);
    if (!params) return params.error();
    const auto tasks = all_tasks(reader, viewer, params->box, true, most_tasks);
    if (!tasks) return tasks.error();
    return sheets::tasks(*tasks, viewer.language);
}

Result<sheet::Workbook> participant_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<ListOf>(query);
    if (!params) return params.error();
    const auto conference =
        conference_view(reader, viewer, {viewer.post, Id<Conference>(params->id)});
    if (!conference) return conference.error();
    return sheets::participants(*conference, viewer.language);
}

Result<sheet::Workbook> figure_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<ListOf>(query);
    if (!params) return params.error();
    const auto summary = summary_view(reader, viewer, {viewer.post, Id<Summary>(params->id)});
    if (!summary) return summary.error();
    return sheets::figures(*summary, viewer.language);
}

Result<sheet::Workbook> log_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<LogListParams>(query);
    if (!params) return params.error();
    views::LogParams page{viewer.post,  params->unit, {},           params->q,
                          params->duty, params->type, params->from, params->to};
    std::vector<views::LogRow> rows;
    do {
        auto read = log_view(reader, viewer, page);
        if (!read) return read.error();
        std::move(read->rows.begin(), read->rows.end(), std::back_inserter(rows));
        page.before = read->more;
        if (rows.size() > most_log_rows) {
            return Failure{
                "sheet.too_long", "/from", {{"max", static_cast<std::int64_t>(most_log_rows)}}};
        }
    } while (page.before);
    const auto unit = unit_ref(reader, params->unit.value_or(viewer.unit), viewer.now.date());
    return sheets::log(rows, unit.name, viewer.language);
}

struct RegisterListParams {
    Direction direction = Direction::received;
    std::optional<std::int32_t> year;  ///< by default this one
    std::optional<Id<Unit>> unit;      ///< by default the post's own
};
BOOST_DESCRIBE_STRUCT(RegisterListParams, (), (direction, year, unit))

Result<sheet::Workbook> register_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<RegisterListParams>(query);
    if (!params) return params.error();
    const auto today = viewer.now.date();
    views::RegisterParams page{
        viewer.post, params->direction, params->year.value_or(today.year()), {}, params->unit};
    std::vector<views::RegisterLine> lines;
    do {
        auto read = register_view(reader, viewer, page);
        if (!read) return read.error();
        std::move(read->lines.begin(), read->lines.end(), std::back_inserter(lines));
        page.before = read->more;
    } while (page.before);
    const auto unit = unit_ref(reader, params->unit.value_or(viewer.unit), today);
    return sheets::registered(lines, params->direction, unit.name, viewer.language);
}

constexpr std::size_t most_lines = 20'000;  ///< of a list without a span of time

Failure too_many(std::string_view field) {
    return {"sheet.too_long", std::string(field), {{"max", static_cast<std::int64_t>(most_lines)}}};
}

/// All pages of a view together.
template <class Page, class Params>
Result<Page> all_pages(Result<Page> (*view)(Reader&, const Viewer&, const Params&), Reader& reader,
                       const Viewer& viewer, Params params, std::string_view narrowed_by) {
    Page all;
    do {
        auto read = view(reader, viewer, params);
        if (!read) return read.error();
        std::move(read->items.begin(), read->items.end(), std::back_inserter(all.items));
        if (all.items.size() > most_lines) return too_many(narrowed_by);
        params.before = read->more;
    } while (params.before);
    return all;
}

struct InformationListOf {
    std::optional<InformationState> state;
    std::optional<EventClass> event_class;
    std::optional<views::InformationBox> box;
};
BOOST_DESCRIBE_STRUCT(InformationListOf, (), (state, event_class, box))

Result<sheet::Workbook> information_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<InformationListOf>(query);
    if (!params) return params.error();
    const auto list = all_pages(information_list_view, reader, viewer,
                                {viewer.post, params->state, params->event_class, params->box, {}},
                                "/event_class");
    if (!list) return list.error();
    return sheets::information(list->items, viewer.language);
}

struct MatterListOf {
    std::optional<views::MatterBox> box;
    std::optional<views::MatterFilter> filter;
};
BOOST_DESCRIBE_STRUCT(MatterListOf, (), (box, filter))

Result<sheet::Workbook> matter_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<MatterListOf>(query);
    if (!params) return params.error();
    const auto list =
        matters_up_to(reader, viewer, {viewer.post, params->box, params->filter}, most_lines);
    if (list.cut) return too_many("/filter");
    return sheets::matters(list.matters, viewer.language);
}

struct NoParams {};
BOOST_DESCRIBE_STRUCT(NoParams, (), ())

Result<sheet::Workbook> lesson_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<NoParams>(query);
    if (!params) return params.error();
    const auto list = lessons_of_unit(reader, viewer, viewer.unit, most_lines + 1);
    if (list.lessons.size() > most_lines) return too_many("");
    return sheets::lessons(list.lessons, viewer.language);
}

struct DutyReportListOf {
    std::optional<Id<Unit>> unit;  ///< by default the post's own
    std::optional<Date> day;       ///< by default today
};
BOOST_DESCRIBE_STRUCT(DutyReportListOf, (), (unit, day))

Result<sheet::Workbook> duty_report_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<DutyReportListOf>(query);
    if (!params) return params.error();
    const auto board = duty_reports_view(reader, viewer, {viewer.post, params->unit, params->day});
    if (!board) return board.error();
    return sheets::duty_reports(*board, viewer.language);
}

struct PeopleListOf {
    std::optional<Id<Unit>> unit;  ///< by default the post's own
};
BOOST_DESCRIBE_STRUCT(PeopleListOf, (), (unit))

Result<sheet::Workbook> people_list(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<PeopleListOf>(query);
    if (!params) return params.error();
    const auto people = people_view(reader, viewer, {viewer.post, params->unit, true});
    if (!people) return people.error();
    const auto unit = unit_ref(reader, params->unit.value_or(viewer.unit), viewer.now.date());
    return sheets::people(people->people, unit.name, viewer.language);
}

struct CommendationListOf {
    std::optional<views::CommendationBox> box;  ///< by default all
};
BOOST_DESCRIBE_STRUCT(CommendationListOf, (), (box))

Result<sheet::Workbook> commendation_list(Reader& reader, const Viewer& viewer,
                                          const Query& query) {
    const auto params = read_query<CommendationListOf>(query);
    if (!params) return params.error();
    const auto list =
        all_pages(commendations_view, reader, viewer, {viewer.post, params->box, {}}, "/box");
    if (!list) return list.error();
    return sheets::commendations(list->items, viewer.language);
}

/// Every list may be asked as of an instant, as the views may.
template <Struct Params>
PutParameters list_of() {
    return parameters_with_post<Params, PastParams>();
}

struct ListKind {
    std::string_view name;  ///< of its path: /api/NAME/xlsx
    std::string_view about;
    std::string_view file;
    PutParameters parameters;
    Result<sheet::Workbook> (*make)(Reader&, const Viewer&, const Query&);
    bool personal = false;  ///< shows personal data
};

const std::array list_kinds{
    ListKind{"award", "whom a decision awards", "khen-thuong", list_of<ListOf>(), awarded_list,
             true},
    ListKind{"commendations", "proposals of commendation, without the names", "de-nghi-khen-thuong",
             list_of<CommendationListOf>(), commendation_list, true},
    ListKind{"conference/participants", "who is invited to a conference, and who came",
             "thanh-phan", list_of<ListOf>(), participant_list},
    ListKind{"documents", "the register of documents in or out, of a year", "so-van-ban",
             list_of<RegisterListParams>(), register_list},
    ListKind{"duty_reports", "the board of a day's duty reports, with the strength added up",
             "bao-ban", list_of<DutyReportListOf>(), duty_report_list},
    ListKind{"information", "information as the board shows it", "thong-tin",
             list_of<InformationListOf>(), information_list},
    ListKind{"lessons", "shortcomings and lessons of a unit, with the last account of each",
             "han-che-bai-hoc", list_of<NoParams>(), lesson_list},
    ListKind{"log", "the duty log of a unit", "so-truc", list_of<LogListParams>(), log_list},
    ListKind{"matters", "matters from below, without who brought them", "van-de-co-so",
             list_of<MatterListOf>(), matter_list},
    ListKind{"people", "the staff of a unit and their posts", "nguoi-va-chuc-vu",
             list_of<PeopleListOf>(), people_list, true},
    ListKind{"summary", "the figures of a summary", "so-lieu", list_of<ListOf>(), figure_list},
    ListKind{"tasks", "the tasks of a box, with who answers for them", "nhiem-vu",
             list_of<TaskListParams>(), task_list},
};

Result<sheet::Workbook> asked_list(const ListKind& kind, Reader& reader, const Viewer& viewer,
                                   Query query) {
    const auto when = take_instant(query);
    if (!when) return when.error();
    const Reader::Snapshot snapshot(reader);
    auto list = ask_as_of(reader, viewer, *when,
                          [&](Reader& of, const Viewer& by) { return kind.make(of, by, query); });
    if (list) put_as_of(*list, as_of_words(viewer.language, viewer.now, *when));
    return list;
}

}  // namespace

std::vector<Download> list_downloads(Node* node) {
    std::vector<Download> all;
    for (const auto& kind : list_kinds) {
        all.push_back({std::string(kind.name) + "/xlsx", std::string(kind.about) + ", as .xlsx",
                       kind.parameters, file_of(std::string(press::xlsx_type)),
                       [node, &kind](const Viewer& viewer, const Query& query) -> Result<MadeFile> {
                           auto& reader = thread_reader(model(), node->folder.books());
                           auto list = asked_list(kind, reader, viewer, query);
                           if (!list) return list.error();
                           auto bytes = press::xlsx(*list);
                           if (!bytes) return bytes.error();
                           return MadeFile{std::string(kind.file) + ".xlsx", std::move(*bytes)};
                       },
                       false, kind.personal});
    }
    return all;
}

}  // namespace gb::app
