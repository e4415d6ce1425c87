#include <algorithm>
#include <set>

#include "domain/conference/before.hpp"
#include "domain/conference/before_days.hpp"
#include "domain/conference/before_papers.hpp"
#include "domain/conference/follow.hpp"
#include "domain/conference/holding.hpp"
#include "domain/conference/notice.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

bool Conference::invites(Id<Unit> whom) const {
    return std::any_of(invitations.begin(), invitations.end(),
                       [&](const ConferenceInvitation& one) { return one.unit == whom; });
}

namespace {

ConferenceBody& body_of(Conference& conference) {
    return conference;
}

/// What an earlier version knew; the rest as it was before there was more.
template <class Before>
ConferenceBody body_before(const Before& before) {
    ConferenceBody body;
    body.conference_kind = before.conference_kind;
    body.title = before.title;
    body.topics = before.topics;
    body.reviewed_from = before.reviewed_from;
    body.reviewed_to = before.reviewed_to;
    body.ahead_from = before.ahead_from;
    body.ahead_to = before.ahead_to;
    body.held_on = before.held_on;
    body.session = before.session;
    body.place = before.place;
    body.organisers = before.organisers;
    body.chairs = before.chairs;
    body.participants = before.participants;
    body.discussion = before.discussion;
    return body;
}

ConferenceBody body_of(const ConferenceBody1& first) {
    auto body = body_before(first);
    for (const auto& item : first.programme) {
        body.programme.push_back({item.time, item.item, item.speaker, std::nullopt});
    }
    for (const auto& paper : first.papers) {
        body.papers.push_back({paper.title, paper.by, std::nullopt, std::nullopt, std::nullopt});
    }
    return body;
}

ConferenceBody body_of(const ConferenceBody2& second) {
    auto body = body_before(second);
    body.begins = second.begins;
    for (const auto& item : second.programme) {
        body.programme.push_back({item.time, item.item, item.speaker, item.minutes});
    }
    body.papers = second.papers;
    return body;
}

ConferenceBody body_of(const ConferenceBody3& third) {
    auto body = body_before(third);
    body.begins = third.begins;
    body.programme = third.programme;
    body.papers = third.papers;
    return body;
}

bool takes_part(const Conference& conference, Id<Unit> unit) {
    return std::any_of(conference.participants.begin(), conference.participants.end(),
                       [&](const Participant& one) { return one.unit == unit; });
}

/// Who was ticked post by post is counted so, whatever a form stated beside it; a unit that stands
/// in several rows, in the first of them.
void count_roll(Conference& conference) {
    std::set<Id<Unit>> counted;
    for (auto& participant : conference.participants) {
        if (!participant.unit || !counted.insert(*participant.unit).second) continue;
        std::int64_t ticked = 0, came = 0;
        for (const auto& line : conference.roll) {
            if (participant.unit != line.unit) continue;
            ++ticked;
            came += line.presence != Presence::absent;
        }
        if (ticked > 0) participant.attended = Headcount{came};
    }
}

/// Day, hour and place: who was invited has to hear of a change. The place is words, which may be
/// gone where the rest is known; so it alone does not ask anew.
bool moved(const ConferenceBody& from, const ConferenceBody& to) {
    return from.held_on != to.held_on || from.held_to != to.held_to || from.session != to.session ||
           from.begins != to.begins;
}

void amend(Conference& conference, const ConferenceBody& body) {
    if (!conference.invitations.empty() && moved(conference, body)) ++conference.round;
    body_of(conference) = body;
    std::erase_if(conference.invitations, [&](const ConferenceInvitation& one) {
        return !takes_part(conference, one.unit);
    });
    std::erase_if(conference.roll,
                  [&](const RollLine& line) { return !takes_part(conference, line.unit); });
    for (auto& paper : conference.asked_papers) {
        if (!conference.invites(paper.unit)) paper.withdrawn = true;
    }
    count_roll(conference);
}

/// Nothing is awaited of those invited any more.
void close_invitations(Conference& conference) {
    for (auto& invitation : conference.invitations) invitation.open_for.reset();
}

void prepare(Conference& conference, const ConferenceBody& body, Id<Unit> unit) {
    body_of(conference) = body;
    conference.unit = unit;
    conference.open_in = unit;
}

}  // namespace

void evolve(Conference& conference, const ConferencePrepared& event, const Stamp&) {
    prepare(conference, event, event.unit);
}

void evolve(Conference& conference, const ConferencePrepared1& event, const Stamp&) {
    prepare(conference, body_of(event), event.unit);
}

void evolve(Conference& conference, const ConferencePrepared2& event, const Stamp&) {
    prepare(conference, body_of(event), event.unit);
}

void evolve(Conference& conference, const ConferencePrepared3& event, const Stamp&) {
    prepare(conference, body_of(event), event.unit);
}

void evolve(Conference& conference, const ConferenceAmended& event, const Stamp&) {
    amend(conference, event);
}

void evolve(Conference& conference, const ConferenceAmended1& event, const Stamp&) {
    amend(conference, body_of(event));
}

void evolve(Conference& conference, const ConferenceAmended2& event, const Stamp&) {
    amend(conference, body_of(event));
}

void evolve(Conference& conference, const ConferenceAmended3& event, const Stamp&) {
    amend(conference, body_of(event));
}

// before it and at the door

namespace {

void put_invitation(Conference& conference, const ConferenceInvitation& invitation) {
    auto& all = conference.invitations;
    const auto known = std::find_if(all.begin(), all.end(), [&](const ConferenceInvitation& one) {
        return one.unit == invitation.unit;
    });
    known == all.end() ? all.push_back(invitation) : void(*known = invitation);
}

Participant& row_of(Conference& conference, Id<Unit> unit) {
    auto& all = conference.participants;
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const Participant& one) { return one.unit == unit; });
    if (known != all.end()) return *known;
    auto& row = all.emplace_back();
    row.unit = unit;
    row.invited = std::int64_t{1};
    return row;
}

/// Whoever is named is counted, beside those that were counted without a post.
void add_posts(Participant& row, const std::vector<PostTitle>& posts) {
    row.posts = with_posts(row.posts, posts);
    const auto named = static_cast<std::int64_t>(row.posts.size());
    if (row.invited && row.invited->value < named) row.invited = named;
}

}  // namespace

void evolve(Conference& conference, const ConferenceInvited& event, const Stamp& stamp) {
    for (const auto& unit : event.units) {
        put_invitation(conference, {unit, event.prepare, event.reply_by, stamp.happened, unit});
        add_posts(row_of(conference, unit), event.posts);
    }
}

void evolve(Conference& conference, const ConferenceInvited1& event, const Stamp& stamp) {
    for (const auto& unit : event.units) {
        put_invitation(conference, {unit, event.prepare, event.reply_by, stamp.happened, unit});
        if (takes_part(conference, unit)) continue;
        auto& row = row_of(conference, unit);
        row.posts = event.posts;
        row.invited = static_cast<std::int64_t>(std::max<std::size_t>(1, event.posts.size()));
    }
}

void evolve(Conference& conference, const ConferenceTicked& event, const Stamp&) {
    RollLine line{event.unit, event.post, event.presence, event.note};
    auto& roll = conference.roll;
    const auto known = std::find_if(roll.begin(), roll.end(), [&](const RollLine& one) {
        return one.unit == event.unit && one.post == event.post;
    });
    known == roll.end() ? roll.push_back(std::move(line)) : void(*known = std::move(line));
    count_roll(conference);
}

void evolve(Conference& conference, const ConferencePaperReceived& event, const Stamp& stamp) {
    const auto place = static_cast<std::size_t>(event.paper);
    if (place < conference.papers.size()) conference.papers[place].handed_in = stamp.happened;
}

void evolve(Conference& conference, const ConferenceAttended& event, const Stamp&) {
    const auto place = static_cast<std::size_t>(event.participant);
    if (place < conference.participants.size()) {
        conference.participants[place].attended = event.attended;
    }
}

// in the hall

void evolve(Conference& conference, const ConferenceContributed& event, const Stamp& stamp) {
    Contribution said;
    said.unit = event.unit;
    said.speaker = event.speaker;
    said.post = event.post;
    copy_words(said.text, event.text);
    said.at = stamp.happened;
    conference.contributions.push_back(std::move(said));
}

void evolve(Conference& conference, const ConferenceContributionStruck& event, const Stamp&) {
    const auto place = static_cast<std::size_t>(event.number) - 1;
    if (place >= conference.contributions.size()) return;
    auto& said = conference.contributions[place];
    said.struck = true;
    copy_words(said.strike_reason, event.reason);
}

void evolve(Conference& conference, const ConferenceAccounted& event, const Stamp& stamp) {
    ConclusionAccount account{event.previous, event.group, event.bullet,
                              event.outcome,  event.text,  stamp.happened};
    auto& all = conference.accounts;
    const auto known = std::find_if(all.begin(), all.end(), [&](const ConclusionAccount& one) {
        return one.previous == event.previous && one.group == event.group &&
               one.bullet == event.bullet;
    });
    known == all.end() ? all.push_back(std::move(account)) : void(*known = std::move(account));
}

void evolve(Conference& conference, const ConferenceFollowedUp& event, const Stamp&) {
    conference.followed_by = event.by;
    conference.follow_in.reset();
}

namespace {

const UnaccountedLine* unaccounted_at(const Conference& conference, const ConclusionPlace& place) {
    for (const auto& line : conference.unaccounted) {
        if (static_cast<const ConclusionPlace&>(line) == place) return &line;
    }
    return nullptr;
}

}  // namespace

void evolve(Conference& conference, const ConferenceUnaccounted& event, const Stamp& stamp) {
    std::vector<UnaccountedLine> lines;
    for (const auto& place : event.lines) {
        const auto* known = unaccounted_at(conference, place);
        UnaccountedLine line{place, stamp.happened, 1, event.by};
        if (known) {
            line.since = known->since;
            line.times = known->times + (known->by == event.by ? 0 : 1);
        }
        lines.push_back(line);
    }
    conference.unaccounted = std::move(lines);
    conference.unaccounted_in.reset();
    if (!conference.unaccounted.empty()) conference.unaccounted_in = conference.unit;
}

// after it

void evolve(Conference& conference, const ConferenceConcluded& event, const Stamp& stamp) {
    conference.conclusions = event.text;
    conference.groups = event.groups;
    conference.concluded = stamp.happened;
    conference.open_in.reset();
    if (!event.groups.empty()) conference.open_in = conference.unit;  // tasks are still to be given
    close_invitations(conference);
    conference.follow_in.reset();
    if (asks_for_account(conference)) conference.follow_in = conference.unit;
}

void evolve(Conference& conference, const ConferenceNoticeSubmitted& event, const Stamp&) {
    conference.draft = event.draft;
}

void evolve(Conference& conference, const ConferenceInstructed& event, const Stamp&) {
    conference.document = event.document;
    conference.open_in.reset();
}

void evolve(Conference& conference, const ConferenceCancelled& event, const Stamp&) {
    conference.cancelled = true;
    copy_words(conference.cancel_reason, event.reason);
    conference.open_in.reset();
    close_invitations(conference);
}

void on_taken(Conference& conference, const Taken<Conference>& event, const Stamp&) {
    conference.unit = event.to;
    if (conference.follow_in) conference.follow_in = event.to;
    if (conference.unaccounted_in) conference.unaccounted_in = event.to;
}

/// What was not held is called off; what was concluded stands, but becomes no tasks any more, and
/// nobody accounts for it.
void on_force_closed(Conference& conference, const ForceClosed<Conference>& event, const Stamp&) {
    conference.follow_in.reset();
    conference.unaccounted_in.reset();
    if (conference.concluded) return;
    conference.cancelled = true;
    conference.cancel_reason.value = event.reason.value;
    close_invitations(conference);
}

}  // namespace gb
