#include "store/views/conference.hpp"

#include <algorithm>
#include <set>

#include "domain/conference/running.hpp"
#include "store/views/asked_papers.hpp"
#include "store/views/conference_course.hpp"
#include "store/views/desk.hpp"
#include "store/views/drafts.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

constexpr std::int64_t list_rows = 500;  ///< of one list; older ones are found through the book

template <class E>
std::optional<Id<E>> given(const Uuid& id) {
    if (id.empty()) return std::nullopt;
    return Id<E>(id);
}

/// What stands about the conference elsewhere.
struct Papers {
    std::optional<Id<Summary>> summary;
    bool summary_issued = false;
    std::optional<Id<Article>> article;
    bool article_published = false;
};

Papers papers_of(Reader& reader, Id<Conference> conference) {
    Papers papers;
    auto summary = reader.prepare(
        "select id, issued is not null from summary where conference = ?"
        " order by issued is not null desc, id desc limit 1");
    summary.bind(conference);
    if (summary.step()) {
        papers.summary = Id<Summary>(summary.id(0));
        papers.summary_issued = summary.integer(1) != 0;
    }
    auto article = reader.prepare(
        "select id, state = 'published' from article where conference = ?"
        " and state <> 'withdrawn' order by state = 'published' desc, id desc limit 1");
    article.bind(conference);
    if (article.step()) {
        papers.article = Id<Article>(article.id(0));
        papers.article_published = article.integer(1) != 0;
    }
    return papers;
}

/// Whether anything was written down of its course. That its day has come says nothing.
bool took_place(const Conference& conference) {
    const bool counted =
        std::any_of(conference.participants.begin(), conference.participants.end(),
                    [](const Participant& one) { return one.attended.has_value(); });
    return counted || !conference.roll.empty() || !conference.contributions.empty() ||
           !conference.discussion.empty();
}

/// Conclusions that give nobody anything to do are done when they are stated.
bool gives_tasks(const Conference& conference) {
    return std::any_of(conference.groups.begin(), conference.groups.end(), [](const auto& group) {
        return std::any_of(group.bullets.begin(), group.bullets.end(),
                           [](const auto& bullet) { return bullet.kind == LineKind::task; });
    });
}

std::vector<views::ConferenceStep> done_of(const Conference& conference, const Papers& papers) {
    using enum views::ConferenceStep;
    std::vector<views::ConferenceStep> done;
    const auto put = [&](bool is_done, views::ConferenceStep step) {
        if (is_done) done.push_back(step);
    };
    put(conference.held_on && !conference.chairs.empty() && !conference.topics.empty(), prepare);
    put(took_place(conference), conduct);
    put(conference.concluded && (!conference.document.empty() || !gives_tasks(conference)),
        conclude);
    put(papers.summary_issued, report);
    put(papers.article_published, publish);
    return done;
}

views::ConferenceStage stage_of(const Conference& conference, const Papers& papers) {
    using enum views::ConferenceStage;
    if (conference.cancelled) return cancelled;
    if (papers.article_published) return published;
    if (papers.summary_issued) return summarised;
    if (!conference.document.empty()) return instructed;
    if (conference.concluded) return concluded;
    return took_place(conference) ? held : prepared;
}

void put_head(views::ConferenceHead& head, const Conference& conference, const Papers& papers) {
    head.id = conference.id;
    head.conference_kind = conference.conference_kind;
    head.title = unless_gone(conference.title);
    head.held_on = conference.held_on;
    head.held_to = conference.held_to;
    head.session = conference.session;
    head.stage = stage_of(conference, papers);
    head.done = done_of(conference, papers);
}

bool waits_for_papers(const Conference& conference) {
    return std::any_of(conference.papers.begin(), conference.papers.end(),
                       [](const ConferencePaper& paper) { return paper.due && !paper.handed_in; });
}

/// Papers of units that are not in, where none noted by hand is missing as well.
bool waits_for_asked(const views::ConferenceView& view) {
    const bool known =
        std::any_of(view.missing.begin(), view.missing.end(),
                    [](const std::string& key) { return key == "conference.missing.papers"; });
    return !known && std::any_of(view.asked_papers.begin(), view.asked_papers.end(),
                                 [](const views::AskedPaperView& paper) {
                                     return paper.state == PaperState::waiting ||
                                            paper.state == PaperState::returned;
                                 });
}

std::vector<std::string> missing_of(const Conference& conference, const Papers& papers) {
    std::vector<std::string> missing;
    const auto ask = [&](bool lacks, const char* what) {
        if (lacks) missing.push_back("conference.missing." + std::string(what));
    };
    ask(conference.topics.empty(), "topics");
    ask(!conference.reviewed_from, "reviewed");
    ask(conference.chairs.empty(), "chair");
    ask(conference.participants.empty(), "participants");
    ask(!conference.held_on, "day");
    ask(waits_for_papers(conference), "papers");
    ask(!conference.participants.empty() &&
            std::none_of(conference.participants.begin(), conference.participants.end(),
                         [](const Participant& one) { return one.attended.has_value(); }),
        "attendance");
    ask(!conference.concluded, "conclusions");
    ask(conference.document.empty(), "directive");
    ask(!papers.summary_issued, "summary");
    ask(!papers.article_published, "article");
    return missing;
}

std::vector<views::UnitRef> units_named(Reader& reader, const Conference& conference, Date day) {
    std::set<Id<Unit>> units;
    for (const auto& participant : conference.participants) {
        if (participant.unit) units.insert(*participant.unit);
    }
    for (const auto& group : conference.groups) {
        units.insert(group.owners.begin(), group.owners.end());
    }
    for (const auto& paper : conference.papers) {
        if (paper.unit) units.insert(*paper.unit);
    }
    for (const auto& said : conference.contributions) {
        if (!said.unit.empty()) units.insert(said.unit);
    }
    std::vector<views::UnitRef> named;
    for (const auto& unit : units) named.push_back(unit_ref(reader, unit, day));
    return named;
}

std::vector<views::ConferenceTask> tasks_of(Reader& reader, Id<Conference> conference) {
    std::vector<views::ConferenceTask> tasks;
    for (const auto& task : reader.where<Task>("conference = ? order by id", conference)) {
        views::ConferenceTask view;
        view.id = task->id;
        view.number = task->number.number;
        view.text = unless_gone(task->text);
        view.due = task->due;
        view.standing = task->standing;
        for (const auto& owner : task->owners) {
            if (owner.co) continue;
            ++view.total;
            if (owner.closed == PartClosed::confirmed) ++view.done;
        }
        tasks.push_back(std::move(view));
    }
    return tasks;
}

/// By what a unit reads of a conference.
enum class Reads { nothing, what_is_said_to_it, as_participant, all };

/// The organiser's own and those above it read all; units that take part, all but what other units
/// answered; units that are told, what is said to them.
Reads reads_of(Reader& reader, const Viewer& viewer, const Conference& conference,
               const std::optional<views::OwnPart>& own) {
    if (reader.may_read(viewer, conference.unit)) return Reads::all;
    for (const auto& participant : conference.participants) {
        if (participant.unit == viewer.unit) return Reads::as_participant;
    }
    return own ? Reads::what_is_said_to_it : Reads::nothing;
}

std::optional<views::OwnPart> own_part(Reader& reader, const Viewer& viewer,
                                       const Conference& conference,
                                       const std::vector<views::InvitationView>& invitations) {
    if (conference.unit == viewer.unit) return std::nullopt;
    views::OwnPart own;
    for (const auto& invitation : invitations) {
        if (invitation.unit.id == viewer.unit) own.invitation = invitation;
    }
    own.groups = groups_to(reader, conference, viewer.unit);
    if (!own.invitation && own.groups.empty()) return std::nullopt;
    return own;
}

/// Only those groups of the conclusions.
void keep_groups(views::ConferenceView& view, const std::vector<std::int64_t>& places) {
    if (!view.conclusions) return;
    std::vector<ConclusionGroup> kept;
    for (const auto place : places) {
        kept.push_back(view.conclusions->groups[static_cast<std::size_t>(place - 1)]);
    }
    view.conclusions->groups = std::move(kept);
}

/// What others answered, who came, what was said and what others have to do is for those who were
/// there to know.
void keep_what_is_said_to(Reader& reader, views::ConferenceView& view, Id<Unit> unit) {
    keep_groups(view, view.own->groups);
    for (std::size_t i = 0; i < view.own->groups.size(); ++i) {
        view.own->groups[i] = static_cast<std::int64_t>(i + 1);
    }
    view.body.discussion = {};
    view.body.papers.clear();
    for (auto& participant : view.body.participants) participant.attended.reset();
    view.contributions.clear();
    std::erase_if(view.tasks, [&](const views::ConferenceTask& task) {
        return !reader.load(task.id)->part_of(unit);
    });
    view.missing.clear();
}

bool all_accounted(const views::ConferenceView& view) {
    const auto is_whole = [](const views::Followup& board) {
        return std::ranges::all_of(board.lines,
                                   [](const auto& line) { return line.outcome.has_value(); });
    };
    return (!view.before || is_whole(*view.before)) && std::ranges::all_of(view.carried, is_whole);
}

void add_course(Reader& reader, views::ConferenceView& view, const Conference& conference,
                std::vector<views::InvitationView> invitations, Date today) {
    view.roll = roll_of(conference, invitations);
    view.invitations = std::move(invitations);
    if (conference.concluded) {
        view.followup = own_followup(reader, conference, today);
    }
    const auto before = conference_before(reader, conference);
    if (before) view.before = followup_of(reader, *before, &conference, today);
    view.carried = carried_to(reader, conference, before.get(), today);
    if (!all_accounted(view)) view.missing.push_back("conference.missing.accounts");
}

}  // namespace

Result<views::ConferenceList> conferences_view(Reader& reader, const Viewer& viewer,
                                               const views::ConferencesParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    views::ConferenceList list;
    for (const auto& conference : reader.where<Conference>(
             "unit = ? order by coalesce(held_on, '9999') desc, id desc limit ?", unit,
             list_rows)) {
        put_head(list.conferences.emplace_back(), *conference, papers_of(reader, conference->id));
    }
    if (unit != viewer.unit) return list;  // to what others were invited is theirs to answer
    for (const auto& conference : invited_to(reader, viewer.unit, list_rows)) {
        auto& invited = list.invited.emplace_back();
        put_head(invited, *conference, papers_of(reader, conference->id));
        invited.unit = unit_ref(reader, conference->unit, viewer.now.date());
        invited.place = unless_gone(conference->place);
        invited.begins = conference->begins.value;
        for (const auto& invitation : conference->invitations) {
            if (invitation.unit == viewer.unit) invited.reply_by = invitation.reply_by;
        }
        invited.reply = reply_state(reader, *conference, viewer.unit);
        invited.papers = papers_to_hand_in(reader, *conference, viewer.unit);
    }
    return list;
}

Result<views::ConferenceView> conference_view(Reader& reader, const Viewer& viewer,
                                              const views::ConferenceParams& params) {
    const auto conference = reader.load(params.id);
    if (!conference) return Failure{"view.not_found", "/id", {}};
    const auto today = viewer.now.date();
    auto invitations = invitations_of(reader, *conference, today);
    auto own = own_part(reader, viewer, *conference, invitations);
    const auto reads = reads_of(reader, viewer, *conference, own);
    if (reads == Reads::nothing) return Failure{"rights.not_yours_to_read", "", {}};
    auto view = whole_conference(reader, *conference, today);
    view.own = std::move(own);
    view.asked_papers = asked_papers_of(reader, viewer, *conference);
    view.papers_closed = conference->papers_closed;
    view.last = static_cast<std::int64_t>(reader.load_any(Conference::kind, params.id).meta.last);
    if (reads == Reads::all) {
        add_course(reader, view, *conference, std::move(invitations), today);
        if (waits_for_asked(view)) view.missing.push_back("conference.missing.papers");
        view.notice = draft_line(reader, viewer, conference->draft);
    } else if (reads == Reads::what_is_said_to_it) {
        keep_what_is_said_to(reader, view, viewer.unit);
    }
    return view;
}

views::ConferenceView whole_conference(Reader& reader, const Conference& conference, Date today) {
    const auto papers = papers_of(reader, conference.id);
    const auto day = conference.held_on.value_or(today);
    views::ConferenceView view;
    put_head(view, conference, papers);
    view.unit = unit_ref(reader, conference.unit, day);
    view.body = conference;
    view.named = units_named(reader, conference, day);
    if (conference.concluded) {
        view.conclusions = {conference.conclusions, conference.groups, *conference.concluded};
    }
    view.document = given<Document>(conference.document);
    view.summary = papers.summary;
    view.article = papers.article;
    view.missing = missing_of(conference, papers);
    view.starts = starts_of(conference);
    view.contributions = conference.contributions;
    view.tasks = tasks_of(reader, conference.id);
    return view;
}

}  // namespace gb
