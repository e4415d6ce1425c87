#include "store/views/tasks.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "domain/handover/items.hpp"
#include "store/seeing.hpp"
#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/story.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

constexpr std::int64_t tasks_a_page = 200;
constexpr std::int64_t lately_ms = 30 * milliseconds_a_day;

using Answers = std::vector<std::shared_ptr<const TaskAnswer>>;

Answers answers_of(Reader& reader, Id<Task> task) {
    return reader.where<TaskAnswer>("task = ? order by opened, id", task);
}

/// The latest answer given in the owner's name.
const TaskAnswer* answer_for(const Answers& answers, Id<Unit> owner) {
    const TaskAnswer* latest = nullptr;
    for (const auto& answer : answers) {
        if (answer->owner == owner) latest = answer.get();
    }
    return latest;
}

views::AnswerView answer_view(Reader& reader, const Task& task, const TaskOwner& part,
                              const TaskAnswer* answer, Date today) {
    views::AnswerView view;
    view.owner = unit_ref(reader, part.unit, task.given_at.date());
    view.unit =
        answer && answer->unit != part.unit ? unit_ref(reader, answer->unit, today) : view.owner;
    view.co = part.co;
    view.state = state_of(part, answer);
    view.overdue_days = overdue_days(task.due, view.state, today);
    if (view.state == PartState::returned) view.reason = if_written(part.return_reason);
    if (!answer) return view;
    view.percent = answer->percent;
    view.text = if_written(answer->text);
    if (view.state == PartState::declined) view.reason = if_written(answer->decline_reason);
    view.evidence = answer->evidence;
    view.accounted_to = answer->accounted_to;
    return view;
}

void count(views::TaskView& view, const views::AnswerView& answer) {
    view.overdue_days = std::max(view.overdue_days, answer.overdue_days);
    if (answer.co) return;
    ++view.total;
    switch (answer.state) {
        case PartState::confirmed:
            ++view.done;
            [[fallthrough]];
        case PartState::reported:
            ++view.reported;
            [[fallthrough]];
        case PartState::accepted:
        case PartState::returned:
            ++view.accepted;
            break;
        default:
            break;
    }
}

/// The giver's side sees all answers; an owner its own and those below it. What others answered is
/// theirs and the giver's, but how many did is on the task.
views::TaskView view_of(Reader& reader, const Task& task, const Reader::Range& range, Date today) {
    views::TaskView view;
    view.id = task.id;
    view.number = task.number.number;
    view.year = task.number.year;
    view.giver = unit_ref(reader, task.giver, today);
    view.text = if_written(task.text);
    view.due = task.due;
    view.standing = task.standing;
    view.given_at = task.given_at;
    view.given_by = reader.person_name(task.given_by);
    view.document = unless_empty(task.document);
    view.conference = unless_empty(task.conference);
    view.parent = unless_empty(task.parent);
    if (task.giao_ban) {
        view.giao_ban = {unit_ref(reader, task.giao_ban_of, *task.giao_ban), *task.giao_ban};
    }
    if (task.withdrawn_at) {
        view.withdrawn = views::WithdrawnView{if_written(task.withdraw_reason), *task.withdrawn_at};
    }
    const auto answers = answers_of(reader, task.id);
    for (const auto& part : task.owners) {
        const auto* answer = answer_for(answers, part.unit);
        auto one = answer_view(reader, task, part, answer, today);
        count(view, one);
        if (range.has(task.giver) || range.has(part.unit) || (answer && range.has(answer->unit))) {
            view.answers.push_back(std::move(one));
        }
    }
    return view;
}

bool may_see(const Task& task, const views::TaskView& view, const Reader::Range& range) {
    return range.has(task.giver) || !view.answers.empty();
}

// The story: entries of the task and of the answer, in order of their times ----------------------

/// Of the entries by which a part or a task goes on elsewhere: with whom, as it was called then.
std::optional<views::UnitRef> taken_by(Reader& reader, const ToldEntry& entry) {
    const auto& kind = entry.envelope.kind;
    const bool inherited = kind == "answer.inherited";
    if (!inherited && !kind.ends_with(".taken_over")) return std::nullopt;
    const auto unit = Uuid::parse(entry.fact(inherited ? "unit" : "to"));
    if (!unit) return std::nullopt;
    return unit_ref(reader, Id<Unit>(*unit), entry.envelope.happened.date());
}

void add_steps(Reader& reader, const Uuid& entity, Id<Unit> owner,
               std::vector<views::StoryStep>& story) {
    each_entry(reader, entity, [&](const ToldEntry& entry) {
        const auto named = entry.fact("owner");
        if (!named.empty() && Uuid::parse(named) != Uuid(owner)) return;
        const auto& envelope = entry.envelope;
        story.push_back({envelope.happened, reader.person_name(envelope.author), envelope.kind,
                         entry.text, entry.book, entry.number, taken_by(reader, entry)});
    });
}

void tell_stories(Reader& reader, const Task& task, views::TaskView& view) {
    const auto answers = answers_of(reader, task.id);
    for (auto& one : view.answers) {
        add_steps(reader, task.id, one.owner.id, one.story);
        for (const auto& answer : answers) {
            if (answer->owner == one.owner.id) {
                add_steps(reader, answer->id, one.owner.id, one.story);
            }
        }
        sort_by_key(one.story, [](const auto& step) { return step.at; });
    }
}

// Lists -------------------------------------------------------------------------------------------

/// One of the lists, in SQL: ?1 is the viewer's unit, ?2 today.
struct ListOfTasks {
    std::string which;
    std::string open = "open_in is not null";  ///< to be done yet, as the list sees it
};

/// The owner's drawer: open for the unit, or answered by it, also for an owner that has ended.
ListOfTasks held_tasks() {
    return {
        "id in (select owner from task_owners where open_for = ?1"
        " union select task from answer where unit = ?1)",
        "(id in (select owner from task_owners where open_for = ?1)"
        " or id in (select answer.task from answer join task_owners as part"
        "  on part.owner = answer.task and part.unit = answer.owner"
        "  where answer.stands_in = ?1 and part.open_for is not null))"};
}

/// Given, held or answered by the viewer's unit or one below it.
ListOfTasks readable_tasks(const Reader& reader, const Viewer& viewer) {
    if (viewer.role == Role::administrator) return {"1"};
    const auto units = reader.readable_units();
    return {"id in (select id from task where giver in " + units +
            " union select owner from task_owners where open_for in " + units +
            " union select task from answer where unit in " + units + ")"};
}

ListOfTasks list_of(const Reader& reader, const Viewer& viewer, views::TaskBox box) {
    switch (box) {
        case views::TaskBox::mine:
            return held_tasks();
        case views::TaskBox::given:
            return {"giver = ?1"};
        case views::TaskBox::overdue: {
            auto late = readable_tasks(reader, viewer);
            late.which += " and open_in is not null and due < ?2";
            return late;
        }
        case views::TaskBox::all:
            break;
    }
    return readable_tasks(reader, viewer);
}

/// What is open first, the most urgent before the rest; then what is over, the latest first. So
/// nothing that is open, however old, stands behind what is done.
std::vector<std::shared_ptr<const Task>> candidates(Reader& reader, const Viewer& viewer,
                                                    const views::TasksParams& params,
                                                    std::int64_t from) {
    const auto list = list_of(reader, viewer, params.box);
    std::string sql = list.which;
    if (!params.older.value_or(false)) {
        sql += " and (" + list.open +
               " or id in (select owner from task_owners where closed_at >= ?3))";
    }
    // Each parameter stands here, whether the list asks for it or not.
    sql += " and ?1 = ?1 and ?2 = ?2 and ?3 = ?3";
    sql += " order by (" + list.open + ") desc, case when " + list.open +
           " then due is null end, case when " + list.open +
           " then due end, given_at desc, id desc limit ?4 offset ?5";
    return reader.where<Task>(sql, viewer.unit, viewer.now.date(),
                              Instant{viewer.now.ms - lately_ms}, tasks_a_page, from);
}

/// The unit's own parts; for who has none, all parts.
bool over_long_ago(Reader& reader, const Task& task, Id<Unit> unit, Instant now) {
    const auto long_ago = [&](const TaskOwner& part) {
        return part.closed_at && now.ms - part.closed_at->ms > lately_ms;
    };
    bool has_part = false;
    const auto* own = task.part_of(unit);
    if (own && !long_ago(*own)) return false;
    for (const auto& answer :
         reader.where<TaskAnswer>("task = ? and stands_in = ?", task.id, unit)) {
        const auto* part = task.part_of(answer->owner);
        if (part && !long_ago(*part)) return false;
        has_part = has_part || part;
    }
    return own || has_part || std::all_of(task.owners.begin(), task.owners.end(), long_ago);
}

}  // namespace

Result<views::Tasks> tasks_view(Reader& reader, const Viewer& viewer,
                                const views::TasksParams& params) {
    const auto range = reader.readable(viewer);
    const auto today = viewer.now.date();
    const bool older = params.older.value_or(false);
    views::Tasks result;
    auto at = std::max<std::int64_t>(params.from.value_or(0), 0);
    for (;;) {
        const auto chunk = candidates(reader, viewer, params, at);
        for (const auto& task : chunk) {
            const auto place = at++;
            if (!older && over_long_ago(reader, *task, viewer.unit, viewer.now)) continue;
            auto view = view_of(reader, *task, range, today);
            if (!may_see(*task, view, range)) continue;
            if (params.box == views::TaskBox::overdue && view.overdue_days == 0) continue;
            if (result.tasks.size() == static_cast<std::size_t>(tasks_a_page)) {
                result.more = place;
                return result;
            }
            result.tasks.push_back(std::move(view));
        }
        if (chunk.size() < static_cast<std::size_t>(tasks_a_page)) return result;
    }
}

Result<views::Tasks> all_tasks(Reader& reader, const Viewer& viewer, views::TaskBox box, bool older,
                               std::size_t most) {
    views::Tasks all;
    views::TasksParams page{viewer.post, box, older, {}};
    do {
        auto read = tasks_view(reader, viewer, page);
        if (!read) return read.error();
        std::move(read->tasks.begin(), read->tasks.end(), std::back_inserter(all.tasks));
        page.from = read->more;
        if (all.tasks.size() > most) {
            return Failure{"sheet.too_long", "/box", {{"max", static_cast<std::int64_t>(most)}}};
        }
    } while (page.from);
    return all;
}

Result<views::Addressees> addressees_view(Reader& reader, const Viewer& viewer,
                                          const views::AddresseesParams& params) {
    Context context;
    context.now = viewer.now;
    const auto seen = see(reader, [&](const Seen& known, Needs& wanted) {
        need_group(params.group, viewer.unit, context, known, wanted);
    });
    const auto today = viewer.now.date();
    const auto group = units_of_group(params.group, viewer.unit, context, seen);
    views::Addressees result;
    result.too_many = too_large(group, "").has_value();
    for (const auto& unit : group.units) {
        const auto* version = seen.find(unit)->version_on(today);
        result.units.push_back(
            {unit_ref(reader, unit, today), version && version->unit_kind == UnitKind::area});
    }
    sort_by_key(result.units, [](const views::Addressee& one) {
        return std::pair(!one.place, name_sort_key(one.unit.name));
    });
    return result;
}

Result<views::TaskView> task_view(Reader& reader, const Viewer& viewer,
                                  const views::TaskParams& params) {
    const auto task = reader.load(params.id);
    if (!task) return Failure{"view.not_found", "/id", {}};
    const auto range = reader.readable(viewer);
    auto view = view_of(reader, *task, range, viewer.now.date());
    if (!may_see(*task, view, range)) return Failure{"rights.not_yours_to_read", "", {}};
    for (const auto& part : reader.where<Task>("parent = ? order by id", params.id)) {
        if (range.has(part->giver)) view.parts.push_back(part->id);
    }
    tell_stories(reader, *task, view);
    return view;
}

std::vector<views::TaskView> tasks_of(Reader& reader, const Viewer& viewer, std::string_view column,
                                      const Uuid& id) {
    const auto range = reader.readable(viewer);
    std::vector<views::TaskView> result;
    for (const auto& task :
         reader.where<Task>("\"" + std::string(column) + "\" = ? order by number_number, id", id)) {
        auto view = view_of(reader, *task, range, viewer.now.date());
        if (may_see(*task, view, range)) result.push_back(std::move(view));
    }
    return result;
}

PartState state_in_books(Reader& reader, const Task& task, const TaskOwner& part) {
    return state_of(part, answer_for(answers_of(reader, task.id), part.unit));
}

std::vector<views::OpenItem> open_items(Reader& reader, const Viewer& viewer) {
    const auto seen = see(reader, [&](const Seen& known, Needs& wanted) {
        need_open_tasks(viewer.unit, known, wanted);
    });
    std::vector<views::OpenItem> items;
    for (const auto* task : open_tasks(viewer.unit, seen)) {
        views::OpenItem item;
        item.kind = Task::kind;
        item.id = task->id;
        item.text = if_written(task->text);
        item.due = task->due;
        for (const auto& held : find_parts(task->id, viewer.unit, seen)) {
            const auto days = overdue_days(task->due, held.state(), viewer.now.date());
            item.overdue_days = std::max(item.overdue_days, days);
        }
        item.since = task->given_at;
        items.push_back(item);
    }
    sort_by_key(items, [](const auto& item) { return item.due.value_or(last_date); });
    return items;
}

}  // namespace gb
