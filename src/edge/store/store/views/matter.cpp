#include "store/views/matter.hpp"

#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/story.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

constexpr std::int64_t most_matters = 300;  ///< of one list

std::shared_ptr<const MatterAnswer> answer_to(Reader& reader, const Matter& matter) {
    return reader.load(matter_answer_of(matter.id, matter.competent));
}

std::optional<views::UnitRef> named(Reader& reader, Id<Unit> unit, Date day) {
    if (unit.empty()) return std::nullopt;
    return unit_ref(reader, unit, day);
}

void put(views::MatterView& view, Reader& reader, const Matter& matter, Date today) {
    const auto answer = answer_to(reader, matter);
    view.id = matter.id;
    view.unit = unit_ref(reader, matter.unit, today);
    view.number = matter.number.number;
    view.year = matter.number.year;
    view.subject = if_written(matter.subject);
    view.text = if_written(matter.text);
    view.place = if_written(matter.place);
    view.area = named(reader, matter.area, today);
    view.competent = named(reader, matter.competent, today);
    view.body = matter.body.value;
    view.due = matter.due;
    view.received_at = matter.received_at;
    view.state = matter_state(matter, answer.get());
    view.answered_on = answer_day(matter, answer.get());
    view.late_days = late_days(matter, answer.get(), today);
    view.answer = answer ? if_written(answer->text) : if_written(matter.answer);
    view.may_publish = answer ? answer->may_publish : matter.may_publish;
    view.closing = if_written(matter.closing);
    view.strike_reason = if_written(matter.strike_reason);
    view.has_submitter = !matter.submitter.empty();
}

/// ?1 the viewer's unit, ?2 today.
std::string in_box(const Reader& reader, const Viewer& viewer, views::MatterBox box) {
    switch (box) {
        case views::MatterBox::ours:
            return "(?2 = ?2 and unit = ?1)";
        case views::MatterBox::to_us:
            return "(?2 = ?2 and competent = ?1)";
        case views::MatterBox::all:
            break;
    }
    if (viewer.role == Role::administrator) return "(?1 = ?1 and ?2 = ?2)";
    const auto units = reader.readable_units();
    return "(unit in " + units + " or competent in " + units + ")";
}

const std::string answered_on =
    "coalesce((select matter_answer.answered_on from matter_answer"
    " where matter_answer.matter = matter.id and matter_answer.unit = matter.competent),"
    " matter.answered_on)";

std::string as_asked(const std::optional<views::MatterFilter>& filter) {
    if (!filter) return "";
    switch (*filter) {
        case views::MatterFilter::open:
            return " and closed_at is null and not struck and " + answered_on + " is null";
        case views::MatterFilter::late:
            return " and not struck and due < coalesce(" + answered_on + ", ?2)";
        case views::MatterFilter::answered:
            return " and closed_at is null and not struck and " + answered_on + " is not null";
        case views::MatterFilter::over:
            break;
    }
    return " and (closed_at is not null or struck)";
}

bool may_see(Reader& reader, const Viewer& viewer, const Matter& matter) {
    return reader.may_read(viewer, matter.unit) ||
           (!matter.competent.empty() && reader.may_read(viewer, matter.competent));
}

std::vector<views::MatterStep> story_of(Reader& reader, const Matter& matter) {
    std::vector<views::MatterStep> steps;
    const auto tell = [&](const ToldEntry& entry) {
        views::MatterStep step;
        step.at = entry.envelope.happened;
        step.unit = unit_ref(reader, Id<Unit>(entry.book), entry.envelope.entered.date());
        step.by = reader.person_name(entry.envelope.author);
        step.what = entry.envelope.kind;
        step.text = entry.text;
        step.number = entry.number;
        steps.push_back(std::move(step));
    };
    each_entry(reader, matter.id, tell);
    for (const auto& answer : reader.where<MatterAnswer>("matter = ? order by id", matter.id)) {
        each_entry(reader, answer->id, tell);
    }
    sort_by_key(steps, [](const auto& step) { return step.at; });
    return steps;
}

}  // namespace

views::MatterList matters_up_to(Reader& reader, const Viewer& viewer,
                                const views::MattersParams& params, std::int64_t most) {
    const auto sql = in_box(reader, viewer, params.box.value_or(views::MatterBox::all)) +
                     as_asked(params.filter) +
                     " order by (closed_at is not null or struck), due, id limit " +
                     std::to_string(most + 1);
    views::MatterList list;
    for (const auto& matter : reader.where<Matter>(sql, viewer.unit, viewer.now.date())) {
        list.cut = static_cast<std::int64_t>(list.matters.size()) == most;
        if (list.cut) break;
        put(list.matters.emplace_back(), reader, *matter, viewer.now.date());
    }
    return list;
}

Result<views::MatterList> matters_view(Reader& reader, const Viewer& viewer,
                                       const views::MattersParams& params) {
    return matters_up_to(reader, viewer, params, most_matters);
}

Result<views::MatterPage> matter_view(Reader& reader, const Viewer& viewer,
                                      const views::MatterParams& params) {
    const auto matter = reader.load(params.id);
    if (!matter) return Failure{"view.not_found", "/id", {}};
    if (!may_see(reader, viewer, *matter)) return Failure{"rights.not_yours_to_read", "", {}};
    views::MatterPage page;
    put(page, reader, *matter, viewer.now.date());
    page.story = story_of(reader, *matter);
    return page;
}

Result<views::SubmitterView> submitter_view(Reader& reader, const Viewer& viewer,
                                            const views::MatterParams& params) {
    const auto matter = reader.load(params.id);
    if (!matter || matter->submitter.empty()) return Failure{"view.not_found", "/id", {}};
    if (!reader.acts_for(viewer, matter->unit)) return Failure{"rights.not_yours_to_read", "", {}};
    const auto loaded = reader.load_any(Submitter::kind, matter->submitter);
    if (!loaded) return Failure{"view.not_found", "/id", {}};
    const auto& submitter = *static_cast<const Submitter*>(loaded.entity.get());
    views::SubmitterView view;
    view.name = if_written(submitter.name);
    each_entry(reader, matter->submitter, [&](const ToldEntry& entry) {
        view.book = unit_ref(reader, Id<Unit>(entry.book), viewer.now.date());
        view.number = entry.number;
        view.entered = entry.envelope.entered;
        view.author = reader.person_name(entry.envelope.author);
    });
    return view;
}

}  // namespace gb
