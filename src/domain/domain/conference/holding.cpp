#include "domain/conference/holding.hpp"

#include <algorithm>
#include <set>

#include "domain/conference/checks.hpp"
#include "domain/conference/follow.hpp"
#include "domain/information/words.hpp"
#include "domain/reform/standing.hpp"

namespace gb {

std::vector<PostTitle> with_posts(std::vector<PostTitle> posts,
                                  const std::vector<PostTitle>& more) {
    for (const auto& post : more) {
        if (std::find(posts.begin(), posts.end(), post) == posts.end()) posts.push_back(post);
    }
    return posts;
}

namespace {

Giving inviting(const InviteToConference& command) {
    Giving giving;
    giving.owners = command.units;
    giving.group = command.group;
    giving.owners_field = "/units";
    return giving;
}

/// Not yet held, as far as is known: what is over invites nobody.
std::optional<Refusal> check_ahead(const Conference& conference, const Context& context) {
    if (conference.concluded) return refuse("conference.already_concluded", {}, "/conference");
    if (!conference.held_on) return refuse("conference.no_day_to_invite", {}, "/conference");
    if (const auto last = *last_day(conference); last < context.now.date()) {
        return refuse("conference.held_before", {{"held_on", last.text()}}, "/conference");
    }
    return std::nullopt;
}

std::optional<Refusal> check_held(const Conference& conference, const Context& context,
                                  std::string field) {
    if (!lies_ahead(conference.held_on, context)) return std::nullopt;
    return refuse("conference.not_held_yet", {{"held_on", conference.held_on->text()}},
                  std::move(field));
}

std::optional<Refusal> check_reply_by(const InviteToConference& command,
                                      const Conference& conference, const Context& context) {
    if (!command.reply_by) return std::nullopt;
    if (*command.reply_by < context.now.date() || *command.reply_by > *last_day(conference)) {
        return refuse("conference.reply_by", {{"held_on", last_day(conference)->text()}},
                      "/reply_by");
    }
    return std::nullopt;
}

const Participant* participant_of(const Conference& conference, Id<Unit> unit) {
    const auto& all = conference.participants;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Participant& one) { return one.unit == unit; });
    return found == all.end() ? nullptr : &*found;
}

/// One row names so many posts.
std::optional<Refusal> check_posts(const Participant& row, const InviteToConference& command) {
    if (with_posts(row.posts, command.posts).size() <= list_limit) return std::nullopt;
    return refuse("conference.too_many_posts", {{"max", std::int64_t{list_limit}}}, "/posts");
}

/// Every unit that is meant, on that day; the organiser does not invite itself.
std::optional<Refusal> resolve(const InviteToConference& command, const Conference& conference,
                               const Seen& seen, const Context& context, ConferenceInvited& event) {
    if (command.units.empty() && command.group == AddresseeGroup::none) {
        return refuse("conference.nobody_invited", {}, "/units");
    }
    const auto owners = resolve_owners(inviting(command), context, seen);
    if (owners.refusal) return owners.refusal;
    std::size_t rows = conference.participants.size();
    for (std::size_t i = 0; i < owners.parts.size(); ++i) {
        const auto unit = owners.parts[i].unit;
        if (unit == conference.unit) {
            return refuse("conference.invites_itself", {}, "/units/" + std::to_string(i));
        }
        const auto* row = participant_of(conference, unit);
        rows += row == nullptr;
        if (row) {
            if (auto refusal = check_posts(*row, command)) return refusal;
        }
        event.units.push_back(unit);
    }
    if (rows <= list_limit) return std::nullopt;
    return refuse("conference.too_many_participants", {{"max", std::int64_t{list_limit}}},
                  "/units");
}

}  // namespace

// invite ----------------------------------------------------------------------------------------

void needs(const InviteToConference& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    wanted.one(command.conference);
    for (const auto& unit : command.units) need_standing(unit, context, seen, wanted);
    need_group(command.group, context.actor.unit, context, seen, wanted);
}

Decision decide(const InviteToConference& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    if (auto refusal = check_ahead(*conference, context)) return *refusal;
    if (auto refusal = check_reply_by(command, *conference, context)) return *refusal;
    if (auto refusal = unfit_text(command.prepare, "/prepare")) return *refusal;
    ConferenceInvited event;
    if (auto refusal = resolve(command, *conference, seen, context, event)) return *refusal;
    event.group = command.group;
    event.posts = command.posts;
    event.prepare = command.prepare;
    event.reply_by = command.reply_by;
    return Decision().record(command.conference, std::move(event));
}

// tick ------------------------------------------------------------------------------------------

void needs(const TickParticipant& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
}

namespace {

bool on_the_roll(const Conference& conference, const TickParticipant& command) {
    return std::any_of(conference.roll.begin(), conference.roll.end(), [&](const RollLine& line) {
        return line.unit == command.unit && line.post == command.post;
    });
}

}  // namespace

Decision decide(const TickParticipant& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    if (auto refusal = check_held(*conference, context, "/presence")) return *refusal;
    if (!participant_of(*conference, command.unit)) {
        return refuse("conference.no_such_participant", {}, "/unit");
    }
    if (command.presence == Presence::replaced && command.note.empty()) {
        return refuse("conference.replaced_by_whom", {}, "/note");
    }
    if (command.presence == Presence::attended && !command.note.empty()) {
        return refuse("conference.attended_needs_no_note", {}, "/note");
    }
    if (conference->roll.size() >= list_limit && !on_the_roll(*conference, command)) {
        return refuse("conference.too_many_participants", {{"max", std::int64_t{list_limit}}},
                      "/post");
    }
    return Decision().record(command.conference, ConferenceTicked{command.unit, command.post,
                                                                  command.presence, command.note});
}

// papers ----------------------------------------------------------------------------------------

void needs(const ReceivePaper& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
}

Decision decide(const ReceivePaper& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    const auto place = static_cast<std::size_t>(command.paper.value);
    if (place >= conference->papers.size()) {
        return refuse("conference.no_such_paper", {}, "/paper");
    }
    if (conference->papers[place].handed_in) {
        return refuse("conference.paper_handed_in", {}, "/paper");
    }
    return Decision().record(command.conference,
                             ConferencePaperReceived{static_cast<std::int32_t>(place)});
}

// what was said ---------------------------------------------------------------------------------

void needs(const NoteContribution& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
    if (command.unit) wanted.one(*command.unit);
}

namespace {

/// Who spoke: a unit of the register, or words for one that is in none; never a person.
std::optional<Refusal> check_speaker(const NoteContribution& command, const Seen& seen) {
    if (command.unit && !seen.find(*command.unit)) return refuse("unit.unknown", {}, "/unit");
    if (!command.unit && command.speaker.empty()) {
        return refuse("conference.speaker_unnamed", {}, "/unit");
    }
    if (command.unit && !command.speaker.empty()) {
        return refuse("conference.speaker_twice", {}, "/speaker");
    }
    if (auto refusal = unfit_text(command.speaker, "/speaker")) return refusal;
    return unfit_text(command.post, "/post");
}

}  // namespace

Decision decide(const NoteContribution& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    if (auto refusal = check_held(*conference, context, "/text")) return *refusal;
    if (auto refusal = check_speaker(command, seen)) return *refusal;
    if (auto refusal = unfit_text(command.text, "/text")) return *refusal;
    if (conference->contributions.size() >= list_limit) {
        return refuse("conference.too_many_contributions", {{"max", std::int64_t{list_limit}}},
                      "/text");
    }
    return Decision().record(command.conference,
                             ConferenceContributed{command.unit.value_or(Id<Unit>{}),
                                                   command.speaker, command.post, command.text});
}

void needs(const StrikeContribution& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
}

Decision decide(const StrikeContribution& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    const auto place = static_cast<std::size_t>(command.number.value) - 1;
    if (place >= conference->contributions.size()) {
        return refuse("conference.no_such_contribution", {}, "/number");
    }
    if (conference->contributions[place].struck) {
        return refuse("conference.contribution_struck", {{"number", command.number.value}},
                      "/number");
    }
    return Decision().record(command.conference,
                             ConferenceContributionStruck{
                                 static_cast<std::int32_t>(command.number.value), command.reason});
}

// the conclusions of the one before -------------------------------------------------------------

void needs(const AccountForConclusion& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
    wanted.one(command.previous);
}

namespace {

std::optional<Refusal> check_line(const AccountForConclusion& command, const Conference* previous,
                                  const Context& context) {
    if (!previous || previous->unit != context.actor.unit ||
        command.previous == command.conference) {
        return refuse("conference.unknown", {}, "/previous");
    }
    if (!previous->concluded) return refuse("conference.not_concluded", {}, "/previous");
    const auto group = static_cast<std::size_t>(command.group.value);
    if (group > previous->groups.size()) return refuse("conference.no_such_line", {}, "/group");
    const auto& bullets = previous->groups[group - 1].bullets;
    const auto bullet = static_cast<std::size_t>(command.bullet.value);
    if (bullet > bullets.size() || bullets[bullet - 1].kind != LineKind::task) {
        return refuse("conference.no_such_line", {}, "/bullet");
    }
    return std::nullopt;
}

/// A line that is passed over or given up is so for a reason.
std::optional<Refusal> check_reason(const AccountForConclusion& command) {
    if (!command.text.empty()) return std::nullopt;
    if (command.outcome == AccountOutcome::not_accounted) {
        return refuse("conference.why_not_accounted", {}, "/text");
    }
    if (command.outcome == AccountOutcome::dropped) {
        return refuse("conference.why_dropped", {}, "/text");
    }
    return std::nullopt;
}

}  // namespace

Decision decide(const AccountForConclusion& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    if (!conference->document.empty()) return refuse("conference.already_instructed");
    const auto* previous = seen.find(command.previous);
    if (auto refusal = check_line(command, previous, context)) return *refusal;
    if (auto refusal = unfit_text(command.text, "/text")) return *refusal;
    if (auto refusal = check_reason(command)) return *refusal;
    if (conference->accounts.size() >= list_limit) {
        return refuse("conference.too_many_accounts", {{"max", std::int64_t{list_limit}}},
                      "/bullet");
    }
    Decision decision;
    decision.record(
        command.conference,
        ConferenceAccounted{command.previous, static_cast<std::int32_t>(command.group.value),
                            static_cast<std::int32_t>(command.bullet.value), command.outcome,
                            command.text});
    account_later(*conference, *previous, {command.group.value, command.bullet.value},
                  command.outcome, decision);
    return decision;
}

}  // namespace gb
