#include "store/views/lessons.hpp"

#include <algorithm>

#include "domain/conference/words.hpp"
#include "domain/summary/lessons_first.hpp"
#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

constexpr std::int64_t most_lessons = 500;

views::LessonView view_of(Reader& reader, const Lesson& lesson, Date today) {
    views::LessonView view;
    view.id = lesson.id;
    view.number = lesson.number.number;
    view.year = lesson.number.year;
    view.unit = unit_ref(reader, lesson.unit, today);
    view.lesson_kind = lesson.lesson_kind;
    view.text = if_written(lesson.text);
    view.cause = if_written(lesson.cause);
    view.measure = if_written(lesson.measure);
    view.owner = unit_ref(reader, lesson.owner, today);
    view.owner_post = lesson.owner_post.value;
    view.period_to = lesson.period_to;
    view.due = lesson.due;
    view.source = lesson.source;
    view.recorded_at = lesson.recorded_at;
    view.recorded_by = reader.person_name(lesson.recorded_by);
    view.open = lesson.open_in.has_value();
    if (view.open && lesson.due && *lesson.due < today) {
        view.overdue_days = today.days - lesson.due->days;
    }
    if (lesson.struck_at) view.struck = lesson.strike_reason.value;
    for (const auto& account : lesson.accounts) {
        views::LessonAccountView one;
        one.outcome = account.outcome;
        one.text = if_written(account.text);
        if (!account.conference.empty()) one.conference = account.conference;
        one.at = account.at;
        one.by = reader.person_name(account.by);
        view.accounts.push_back(std::move(one));
    }
    return view;
}

using Found = std::vector<std::shared_ptr<const Lesson>>;

/// Of earlier periods, not struck, and not remedied before this one began.
Found owed(Reader& reader, Id<Unit> unit, Date before, Instant begun) {
    return reader.where<Lesson>(
        "unit = ? and period_to < ? and struck_at is null and closed_reason = ''"
        " and (remedied_at is null or remedied_at >= ?) order by recorded_at, id limit " +
            std::to_string(most_lessons),
        unit, before, begun);
}

/// What a conference accounts for first: open from an earlier period, or accounted for in it.
Result<views::Lessons> of_conference(Reader& reader, const Viewer& viewer, Id<Conference> id) {
    const auto conference = reader.load(id);
    if (!conference) return Failure{"view.not_found", "/conference", {}};
    if (!reader.may_read(viewer, conference->unit)) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    const auto today = viewer.now.date();
    const auto held = conference->held_on.value_or(today);
    views::Lessons list;
    for (const auto& lesson :
         owed(reader, conference->unit, conference->reviewed_to.value_or(held), {})) {
        const bool here = std::any_of(lesson->accounts.begin(), lesson->accounts.end(),
                                      [&](const auto& one) { return one.conference == id; });
        const bool its_own = lesson->source && lesson->source->id == id;
        if (its_own || (!here && !lesson->open_in)) continue;
        auto view = view_of(reader, *lesson, today);
        view.waits = !here;
        list.waiting += view.waits;
        list.lessons.push_back(std::move(view));
    }
    return list;
}

/// What a summary accounts for first: open from before its period, and what became of it in it.
Result<views::Lessons> of_summary(Reader& reader, const Viewer& viewer, Id<Summary> id) {
    const auto summary = reader.load(id);
    if (!summary) return Failure{"view.not_found", "/summary", {}};
    if (!reader.may_read(viewer, summary->unit)) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    const Instant begun = start_of(summary->period_from);
    views::Lessons list;
    for (const auto& lesson : owed(reader, summary->unit, summary->period_from, begun)) {
        auto view = view_of(reader, *lesson, viewer.now.date());
        view.waits = lesson->open_in && !accounted_in(*lesson, *summary);
        list.waiting += view.waits;
        list.lessons.push_back(std::move(view));
    }
    return list;
}

}  // namespace

views::Lessons lessons_of_unit(Reader& reader, const Viewer& viewer, Id<Unit> unit,
                               std::int64_t most) {
    views::Lessons list;
    for (const auto& lesson : reader.where<Lesson>(
             "unit = ?1 or owner = ?1 order by open_in is null, recorded_at, id limit " +
                 std::to_string(most),
             unit)) {
        auto view = view_of(reader, *lesson, viewer.now.date());
        view.waits = view.open;
        list.waiting += view.waits;
        list.lessons.push_back(std::move(view));
    }
    return list;
}

Result<views::Lessons> lessons_view(Reader& reader, const Viewer& viewer,
                                    const views::LessonsParams& params) {
    if (params.conference) return of_conference(reader, viewer, *params.conference);
    if (params.summary) return of_summary(reader, viewer, *params.summary);
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    return lessons_of_unit(reader, viewer, unit, most_lessons);
}

}  // namespace gb
