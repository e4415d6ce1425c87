#include <set>

#include "domain/conference/checks.hpp"
#include "domain/conference/follow.hpp"
#include "domain/conference/running.hpp"
#include "domain/draft/checks.hpp"
#include "domain/information/scope.hpp"
#include "domain/kit/field.hpp"
#include "domain/reform/standing.hpp"

namespace gb {

// what every statement about a conference must keep to

namespace {

std::optional<Refusal> check_period(const std::optional<Date>& from, const std::optional<Date>& to,
                                    std::string_view name) {
    const auto field = "/" + std::string(name) + "_to";
    if (from.has_value() != to.has_value()) return refuse("conference.period_open", {}, field);
    if (from && *to < *from) {
        return refuse("conference.period_reversed", {{"from", from->text()}, {"to", to->text()}},
                      field);
    }
    return std::nullopt;
}

std::optional<Refusal> check_periods(const ConferenceBody& body) {
    if (auto refusal = check_period(body.reviewed_from, body.reviewed_to, "reviewed")) {
        return refusal;
    }
    if (auto refusal = check_period(body.ahead_from, body.ahead_to, "ahead")) return refusal;
    if (body.reviewed_from && body.ahead_from && *body.ahead_from <= *body.reviewed_from) {
        return refuse("conference.ahead_not_after", {}, "/ahead_from");
    }
    return std::nullopt;
}

std::optional<Refusal> check_days(const ConferenceBody& body) {
    if (!body.held_to) return std::nullopt;
    if (!body.held_on) return refuse("conference.first_day_unknown", {}, "/held_on");
    if (*body.held_to >= *body.held_on) return std::nullopt;
    return refuse("conference.days_reversed",
                  {{"from", body.held_on->text()}, {"to", body.held_to->text()}}, "/held_to");
}

/// The routine briefing of a day or week is presided over by one; a conference by whoever did,
/// also two bodies together, or nobody of whom it is known.
bool is_routine(const ConferenceBody& body) {
    return body.conference_kind == ConferenceKind::giao_ban_ngay;
}

/// R-10, G-09.
std::optional<Refusal> check_chairs(const ConferenceBody& body) {
    if (is_routine(body) && body.chairs.size() > 1) {
        return refuse("conference.one_chair", {}, in_list("chairs", 1));
    }
    for (std::size_t i = 0; i < body.chairs.size(); ++i) {
        if (body.chairs[i].name.empty() && body.chairs[i].titles.empty()) {
            return refuse("conference.chair_unnamed", {}, in_list("chairs", i, "name"));
        }
    }
    return std::nullopt;
}

/// On one of its days. Of one whose day nobody noted: at some time from the period that it looks
/// back on until today, or at any time, where it states none.
bool could_take_part(const Unit& unit, const ConferenceBody& body, const Context& context) {
    const auto first = body.held_on ? body.held_on : body.reviewed_from;
    const auto last = last_day(body).value_or(context.now.date());
    if (!first || *first > last) return unit.from <= last;
    return unit.from <= last && !unit.has_ended(*first);
}

/// Why a unit cannot be named: it was not there yet, or no more, and then who carries on.
std::optional<Refusal> no_part(const Unit& unit, const ConferenceBody& body, const Context& context,
                               const Seen& seen, std::string field) {
    const auto first = body.held_on ? body.held_on : body.reviewed_from;
    const auto last = last_day(body).value_or(context.now.date());
    const auto day = unit.from <= last ? first.value_or(last) : last;
    return not_standing(unit.id, day, seen, std::move(field));
}

std::optional<Refusal> check_participants(const ConferenceBody& body, const Seen& seen,
                                          const Context& context) {
    for (std::size_t i = 0; i < body.participants.size(); ++i) {
        const auto& participant = body.participants[i];
        if (!participant.unit && participant.label.empty()) {
            return refuse("conference.participant_unnamed", {},
                          in_list("participants", i, "label"));
        }
        if (participant.attended && lies_ahead(body.held_on, context)) {
            return refuse("conference.not_held_yet", {{"held_on", body.held_on->text()}},
                          in_list("participants", i, "attended"));
        }
        if (!participant.unit) continue;
        const auto field = in_list("participants", i, "unit");
        const auto* unit = seen.find(*participant.unit);
        if (!unit) return refuse("unit.unknown", {}, field);
        if (!could_take_part(*unit, body, context))
            return no_part(*unit, body, context, seen, field);
    }
    return std::nullopt;
}

/// A paper of a unit stands in the running order once, and only if it was asked for.
std::optional<Refusal> check_scheduled(const ConferenceBody& body, const Conference* conference) {
    std::set<std::int64_t> read;
    for (std::size_t i = 0; i < body.programme.size(); ++i) {
        const auto& paper = body.programme[i].paper;
        if (!paper) continue;
        const auto field = in_list("programme", i, "paper");
        if (!conference || !conference->asked_paper(*paper)) {
            return refuse("conference.no_such_paper", {}, field);
        }
        if (!read.insert(paper->value).second) {
            return refuse("conference.paper_twice", {{"number", paper->value}}, field);
        }
    }
    return std::nullopt;
}

std::optional<Refusal> check_programme(const ConferenceBody& body, const Conference* conference) {
    if (auto refusal = check_scheduled(body, conference)) return refusal;
    if (!body.begins.empty() && !minute_of_day(body.begins)) {
        return refuse("conference.no_clock", {}, "/begins");
    }
    if (const auto place = out_of_order(body)) {
        return refuse("conference.programme_out_of_order",
                      {{"item", static_cast<std::int64_t>(*place + 1)}},
                      in_list("programme", *place, "time"));
    }
    return std::nullopt;
}

std::optional<Refusal> check_papers(const ConferenceBody& body, const Seen& seen,
                                    const Context& context) {
    for (std::size_t i = 0; i < body.papers.size(); ++i) {
        const auto& paper = body.papers[i];
        if (paper.unit && !seen.find(*paper.unit)) {
            return refuse("unit.unknown", {}, in_list("papers", i, "unit"));
        }
        if (paper.handed_in && *paper.handed_in > context.now) {
            return refuse("conference.paper_ahead", {}, in_list("papers", i, "handed_in"));
        }
    }
    return std::nullopt;
}

/// @param conference as it stands; null: it is being prepared
std::optional<Refusal> check_body(const ConferenceBody& body, const Conference* conference,
                                  const Seen& seen, const Context& context) {
    if (auto refusal = check_periods(body)) return refusal;
    if (auto refusal = check_days(body)) return refusal;
    if (auto refusal = check_chairs(body)) return refusal;
    if (auto refusal = check_programme(body, conference)) return refusal;
    if (auto refusal = check_papers(body, seen, context)) return refusal;
    return check_participants(body, seen, context);
}

void need_units(const ConferenceBody& body, const Context& context, const Seen& seen,
                Needs& wanted) {
    for (const auto& participant : body.participants) {
        if (participant.unit) need_standing(*participant.unit, context, seen, wanted);
    }
    for (const auto& paper : body.papers) {
        if (paper.unit) wanted.one(*paper.unit);
    }
}

}  // namespace

std::optional<Refusal> check_open(const Conference* conference, const Context& context) {
    if (!conference || conference->unit != context.actor.unit) {
        return refuse("conference.unknown", {}, "/conference");
    }
    if (conference->cancelled) return refuse("conference.cancelled", {}, "/conference");
    return std::nullopt;
}

// decide

void needs(const PrepareConference& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    need_units(command, context, seen, wanted);
}

Decision decide(const PrepareConference& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_body(command, nullptr, seen, context)) return *refusal;
    return Decision().record(context.fresh<Conference>(),
                             ConferencePrepared{{command}, context.actor.unit});
}

void needs(const AmendConference& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    wanted.one(command.conference);
    need_units(command, context, seen, wanted);
}

Decision decide(const AmendConference& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    if (!conference->document.empty()) return refuse("conference.already_instructed");
    const auto last = static_cast<std::int64_t>(seen.meta(command.conference)->last);
    if (command.over && *command.over != last) {
        return refuse("conference.changed_since", {}, "/over");
    }
    if (auto refusal = check_body(command, conference, seen, context)) return *refusal;
    if (conference->concluded && is_routine(command) && command.chairs.empty()) {
        return refuse("conference.no_chair", {}, "/chairs");
    }
    return Decision().record(command.conference, ConferenceAmended{{command}});
}

void needs(const AttendConference& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
}

Decision decide(const AttendConference& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    if (lies_ahead(conference->held_on, context)) {
        return refuse("conference.not_held_yet", {{"held_on", conference->held_on->text()}},
                      "/attended");
    }
    if (static_cast<std::size_t>(command.participant.value) >= conference->participants.size()) {
        return refuse("conference.no_such_participant", {}, "/participant");
    }
    return Decision().record(
        command.conference,
        ConferenceAttended{static_cast<std::int32_t>(command.participant.value), command.attended});
}

namespace {

std::optional<Refusal> check_bullet(const ConclusionBullet& bullet, const std::string& field) {
    const bool task = bullet.kind == LineKind::task;
    if (task) {
        if (auto refusal = refuse_out_of_scope(bullet.text, field + "/text")) return refusal;
    }
    if (!task && (bullet.due || bullet.standing)) {
        return refuse("conference.only_tasks_are_due", {}, field + "/due");
    }
    if (bullet.standing && bullet.due) {
        return refuse("conference.standing_has_no_due", {}, field + "/due");
    }
    return std::nullopt;
}

std::optional<Refusal> check_groups(const std::vector<ConclusionGroup>& groups, const Seen& seen) {
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& group = groups[i];
        if (group.bullets.empty()) {
            return refuse("conference.group_empty", {}, in_list("groups", i, "bullets"));
        }
        for (std::size_t j = 0; j < group.owners.size(); ++j) {
            if (!seen.find(group.owners[j])) {
                return refuse("unit.unknown", {}, in_list("groups", i) + in_list("owners", j));
            }
        }
        for (std::size_t j = 0; j < group.bullets.size(); ++j) {
            const auto field = in_list("groups", i) + in_list("bullets", j);
            if (auto refusal = check_bullet(group.bullets[j], field)) return refusal;
        }
    }
    return std::nullopt;
}

}  // namespace

void needs(const ConcludeConference& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    wanted.one(command.conference);
    need_waiting(context.actor.unit, wanted);
    if (const auto* conference = seen.peek(command.conference)) wanted.one(conference->draft);
    for (const auto& group : command.groups) {
        for (const auto& owner : group.owners) wanted.one(owner);
    }
}

namespace {

/// Conclusions may be stated anew until they have become a directive, somebody looks at its draft,
/// or a later conference has accounted for them; each statement stays in the book.
std::optional<Refusal> check_restated(const Conference& conference, const Seen& seen) {
    if (!conference.document.empty()) return refuse("conference.already_instructed");
    if (!conference.followed_by.empty()) return refuse("conference.followed_up");
    if (is_before_others(seen.find(conference.draft))) {
        return refuse("conference.notice_under_way", {}, "/conference");
    }
    return std::nullopt;
}

}  // namespace

Decision decide(const ConcludeConference& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    if (auto refusal = check_restated(*conference, seen)) return *refusal;
    if (is_routine(*conference) && conference->chairs.empty()) return refuse("conference.no_chair");
    if (lies_ahead(conference->held_on, context)) {
        return refuse("conference.not_held_yet", {{"held_on", conference->held_on->text()}});
    }
    if (command.text.empty() && command.groups.empty()) {
        return refuse("conference.nothing_concluded", {}, "/text");
    }
    if (auto refusal = check_groups(command.groups, seen)) return *refusal;
    if (auto refusal = check_accounted(*conference, seen, "/conference")) return *refusal;
    Decision decision;
    decision.record(command.conference, ConferenceConcluded{command.text, command.groups});
    follow_up(*conference, seen, decision);
    return decision;
}

void needs(const CancelConference& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
}

Decision decide(const CancelConference& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    if (conference->concluded) return refuse("conference.already_concluded", {}, "/conference");
    return Decision().record(command.conference, ConferenceCancelled{command.reason});
}

}  // namespace gb
