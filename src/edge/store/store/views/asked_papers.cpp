#include "store/views/asked_papers.hpp"

#include <algorithm>

#include "store/views/desk.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

enum class PaperSight { nothing, accepted, whole };

PaperSight sight_of(Reader& reader, const Viewer& viewer, const Conference& conference,
                    const AskedPaper& asked) {
    if (reader.may_read(viewer, conference.unit) || reader.may_read(viewer, asked.unit)) {
        return PaperSight::whole;
    }
    const bool was_accepted = asked.verdict == PaperVerdict::accepted && !asked.withdrawn;
    const bool takes_part =
        std::any_of(conference.participants.begin(), conference.participants.end(),
                    [&](const Participant& one) { return one.unit == viewer.unit; });
    return was_accepted && takes_part ? PaperSight::accepted : PaperSight::nothing;
}

/// One of the list, with what was handed in.
struct ListedPaper {
    PaperNumber number;
    const AskedPaper* asked = nullptr;
    std::shared_ptr<const HandedPaper> paper;  ///< null: nothing was handed in
    PaperSight sight = PaperSight::nothing;

    /// The version that counts for the viewer; null: there is none.
    const PaperVersion* shown() const {
        if (!paper) return nullptr;
        if (sight == PaperSight::whole) return &paper->versions.back();
        const auto place = static_cast<std::size_t>(asked->looked_at) - 1;
        return place < paper->versions.size() ? &paper->versions[place] : nullptr;
    }
};

ListedPaper listed(Reader& reader, const Viewer& viewer, const Conference& conference,
                   PaperNumber number) {
    ListedPaper one;
    one.number = number;
    one.asked = conference.asked_paper(number);
    if (!one.asked) return one;
    one.sight = sight_of(reader, viewer, conference, *one.asked);
    one.paper = reader.load(handed_paper_of(conference.id, number));
    return one;
}

void put_line(Reader& reader, const Viewer& viewer, const Conference& conference,
              const ListedPaper& one, views::AskedPaperView& view) {
    const auto today = viewer.now.date();
    const auto& asked = *one.asked;
    view.number = one.number;
    view.unit = unit_ref(reader, asked.unit, conference.held_on.value_or(today));
    view.topic = unless_gone(asked.topic);
    view.due = asked.due;
    view.minutes = asked.minutes;
    view.asked_at = asked.asked_at;
    view.scheduled = conference.schedules(one.number);
    if (const auto* version = one.shown()) {
        view.title = unless_gone(version->title);
        view.version = version - one.paper->versions.data() + 1;
        view.handed_at = version->handed_at;
        view.as_file = !version->file.empty();
    }
    view.state = PaperState::accepted;
    if (one.sight != PaperSight::whole) return;
    view.state = paper_state(asked, one.paper.get());
    view.late = is_late(asked, one.paper.get(), today);
    const bool says_why = view.state == PaperState::returned || view.state == PaperState::withdrawn;
    if (says_why) view.reason = if_written(asked.reason);
}

std::optional<views::PaperFile> file_of(Reader& reader, Id<KeptFile> id) {
    const auto file = reader.load(id);
    if (!file) return std::nullopt;
    return views::PaperFile{id, file->file_type, file->bytes.value, if_written(file->called),
                            file->removed.has_value()};
}

views::PaperVersionView version_of(Reader& reader, const PaperVersion& version,
                                   std::int64_t number) {
    views::PaperVersionView view;
    view.version = number;
    view.title = unless_gone(version.title);
    view.text = if_written(version.text);
    view.file = file_of(reader, version.file);
    view.speaker = version.speaker.value;
    view.by = reader.person_name(version.author);
    view.handed_at = version.handed_at;
    view.struck = version.struck;
    return view;
}

void put_versions(Reader& reader, const ListedPaper& one, views::PaperPage& page) {
    const auto* shown = one.shown();
    if (!shown) return;
    const auto& versions = one.paper->versions;
    for (auto at = versions.size(); at-- > 0;) {
        if (one.sight != PaperSight::whole && &versions[at] != shown) continue;
        page.versions.push_back(
            version_of(reader, versions[at], static_cast<std::int64_t>(at + 1)));
    }
}

bool takes_papers(const Conference& conference) {
    return !conference.cancelled && !conference.concluded && !conference.papers_closed;
}

/// Whether the unit has something to do for it.
bool is_due_from(Reader& reader, const Conference& conference, PaperNumber number, Id<Unit> unit) {
    const auto* asked = conference.asked_paper(number);
    if (!asked || asked->unit != unit) return false;
    const auto paper = reader.load(handed_paper_of(conference.id, number));
    const auto state = paper_state(*asked, paper.get());
    return state == PaperState::waiting || state == PaperState::returned;
}

}  // namespace

std::vector<views::AskedPaperView> asked_papers_of(Reader& reader, const Viewer& viewer,
                                                   const Conference& conference) {
    std::vector<views::AskedPaperView> views;
    for (std::size_t i = 0; i < conference.asked_papers.size(); ++i) {
        const PaperNumber number(static_cast<std::int64_t>(i + 1));
        const auto one = listed(reader, viewer, conference, number);
        if (one.sight == PaperSight::nothing) continue;
        put_line(reader, viewer, conference, one, views.emplace_back());
    }
    return views;
}

Result<views::PaperPage> paper_view(Reader& reader, const Viewer& viewer,
                                    const views::PaperParams& params) {
    const auto conference = reader.load(params.conference);
    if (!conference) return Failure{"view.not_found", "/conference", {}};
    const auto one = listed(reader, viewer, *conference, params.number);
    // What one may not read is not told from what was never asked for.
    if (one.sight == PaperSight::nothing) return Failure{"view.not_found", "/number", {}};
    views::PaperPage page;
    put_line(reader, viewer, *conference, one, page);
    page.conference = conference->id;
    page.conference_title = unless_gone(conference->title);
    page.held_on = conference->held_on;
    page.organiser = unit_ref(reader, conference->unit, viewer.now.date());
    page.open = takes_papers(*conference) && !one.asked->withdrawn;
    page.over = conference->cancelled || conference->concluded;
    put_versions(reader, one, page);
    return page;
}

bool paper_shown_to(Reader& reader, const Viewer& viewer, Id<KeptFile> file) {
    const auto papers = reader.where<HandedPaper>(
        "id in (select owner from handed_paper_versions where file = ?)", file);
    for (const auto& paper : papers) {
        const auto conference = reader.load(paper->conference);
        if (!conference) continue;
        const auto one = listed(reader, viewer, *conference, paper->number);
        if (one.sight == PaperSight::whole) return true;
        const auto* shown = one.sight == PaperSight::accepted ? one.shown() : nullptr;
        if (shown && shown->file == file) return true;
    }
    return false;
}

bool last_version_shown_to(Reader& reader, const Viewer& viewer, const HandedPaper& paper) {
    const auto conference = reader.load(paper.conference);
    if (!conference) return reader.may_read(viewer, paper.unit);
    const auto one = listed(reader, viewer, *conference, paper.number);
    return one.sight != PaperSight::nothing && one.shown() == &one.paper->versions.back();
}

std::int64_t papers_to_hand_in(Reader& reader, const Conference& conference, Id<Unit> unit) {
    if (!takes_papers(conference)) return 0;
    std::int64_t count = 0;
    for (std::size_t i = 0; i < conference.asked_papers.size(); ++i) {
        const PaperNumber number(static_cast<std::int64_t>(i + 1));
        count += is_due_from(reader, conference, number, unit);
    }
    return count;
}

std::vector<views::OpenItem> open_papers(Reader& reader, const Viewer& viewer) {
    const auto today = viewer.now.date();
    std::vector<views::OpenItem> items;
    for (const auto& conference : reader.where<Conference>(
             "id in (select owner from conference_asked_papers where unit = ?)"
             " and not cancelled and concluded is null and papers_closed is null order by id",
             viewer.unit)) {
        for (std::size_t i = 0; i < conference->asked_papers.size(); ++i) {
            const PaperNumber number(static_cast<std::int64_t>(i + 1));
            if (!is_due_from(reader, *conference, number, viewer.unit)) continue;
            const auto& asked = conference->asked_papers[i];
            auto& item = items.emplace_back();
            item.kind = HandedPaper::kind;
            item.id = conference->id;
            item.text = unless_gone(asked.topic);
            item.due = asked.due;
            item.overdue_days = std::max<std::int64_t>(0, today.days - asked.due.days);
            item.since = asked.asked_at;
        }
    }
    return items;
}

}  // namespace gb
