#include "domain/conference/asking.hpp"

#include <algorithm>
#include <set>

#include "domain/conference/checks.hpp"
#include "domain/conference/running.hpp"
#include "domain/information/words.hpp"
#include "domain/kit/field.hpp"
#include "domain/paper/words.hpp"

namespace gb {

namespace {

/// The organiser's, and still to be held to its end.
std::optional<Refusal> check_unconcluded(const Conference* conference, const Context& context) {
    if (auto refusal = check_open(conference, context)) return refusal;
    if (!conference->concluded) return std::nullopt;
    return refuse("conference.already_concluded", {}, "/conference");
}

std::optional<Refusal> check_papers_open(const Conference& conference) {
    if (!conference.papers_closed) return std::nullopt;
    return refuse("conference.papers_closed", {}, "/conference");
}

/// What every command about one paper asks first.
std::optional<Refusal> check_asked_number(const Conference* conference, PaperNumber number,
                                          const Context& context) {
    if (auto refusal = check_unconcluded(conference, context)) return refusal;
    const auto* paper = conference->asked_paper(number);
    if (!paper) return refuse("conference.no_such_paper", {}, "/number");
    if (!paper->withdrawn) return std::nullopt;
    return refuse("conference.paper_withdrawn", {{"number", number.value}}, "/number");
}

void need_paper(Id<Conference> conference, PaperNumber number, Needs& wanted) {
    wanted.one(conference);
    wanted.one(handed_paper_of(conference, number));
}

std::int32_t written(PaperNumber number) {
    return static_cast<std::int32_t>(number.value);
}

}  // namespace

// ask -------------------------------------------------------------------------------------------

void needs(const AskForPapers& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
}

namespace {

std::optional<Refusal> check_asked(const AskForPapers& command, const Conference& conference) {
    if (command.units.empty()) return refuse("conference.no_paper_units", {}, "/units");
    std::set<Id<Unit>> had;
    for (std::size_t i = 0; i < command.units.size(); ++i) {
        if (!conference.invites(command.units[i])) {
            return refuse("conference.paper_not_invited", {}, in_list("units", i));
        }
        if (!had.insert(command.units[i]).second) {
            return refuse("conference.paper_unit_twice", {}, in_list("units", i));
        }
    }
    if (conference.asked_papers.size() + command.units.size() <= list_limit) return std::nullopt;
    return refuse("conference.too_many_papers", {{"max", std::int64_t{list_limit}}}, "/units");
}

std::optional<Refusal> check_paper_due(const AskForPapers& command, const Conference& conference,
                                       const Context& context) {
    if (command.due < context.now.date()) {
        return refuse("conference.paper_due_past", {{"due", command.due.text()}}, "/due");
    }
    if (const auto last = last_day(conference); last && command.due > *last) {
        return refuse("conference.paper_due_late", {{"held_on", last->text()}}, "/due");
    }
    return std::nullopt;
}

}  // namespace

Decision decide(const AskForPapers& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_unconcluded(conference, context)) return *refusal;
    if (auto refusal = check_papers_open(*conference)) return *refusal;
    if (auto refusal = check_asked(command, *conference)) return *refusal;
    if (auto refusal = check_paper_due(command, *conference, context)) return *refusal;
    if (auto refusal = unfit_text(command.topic, "/topic")) return *refusal;
    return Decision().record(
        command.conference,
        ConferencePapersAsked{command.units, command.topic, command.due, command.minutes});
}

// withdraw --------------------------------------------------------------------------------------

void needs(const WithdrawPaper& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
}

Decision decide(const WithdrawPaper& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_asked_number(conference, command.number, context)) return *refusal;
    if (auto refusal = unfit_text(command.reason, "/reason")) return *refusal;
    Decision decision;
    decision.record(command.conference,
                    ConferencePaperWithdrawn{written(command.number), command.reason});
    if (conference->schedules(command.number)) {
        decision.record(command.conference, ConferencePaperUnscheduled{written(command.number)});
    }
    return decision;
}

// look at ---------------------------------------------------------------------------------------

namespace {

/// The version that was read is the last one, and was not judged so before.
std::optional<Refusal> check_version(const Conference& conference, PaperNumber number,
                                     std::int64_t version, PaperVerdict verdict, const Seen& seen) {
    const auto* paper = seen.find(handed_paper_of(conference.id, number));
    if (!paper) return refuse("conference.paper_not_in", {}, "/number");
    const auto last = static_cast<std::int64_t>(paper->versions.size());
    if (version != last)
        return refuse("conference.paper_replaced", {{"version", last}}, "/version");
    const auto* asked = conference.asked_paper(number);
    if (asked->verdict != verdict || asked->looked_at != version) return std::nullopt;
    return refuse("conference.paper_" + std::string(name_of(verdict)), {}, "/number");
}

}  // namespace

void needs(const AcceptPaper& command, const Context&, const Seen&, Needs& wanted) {
    need_paper(command.conference, command.number, wanted);
}

Decision decide(const AcceptPaper& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_asked_number(conference, command.number, context)) return *refusal;
    if (auto refusal = check_version(*conference, command.number, command.version,
                                     PaperVerdict::accepted, seen)) {
        return *refusal;
    }
    return Decision().record(
        command.conference,
        ConferencePaperAccepted{written(command.number),
                                static_cast<std::int32_t>(command.version.value)});
}

void needs(const ReturnPaper& command, const Context&, const Seen&, Needs& wanted) {
    need_paper(command.conference, command.number, wanted);
}

/// Only while the unit can hand in another: a list that is closed is opened first.
Decision decide(const ReturnPaper& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_asked_number(conference, command.number, context)) return *refusal;
    if (auto refusal = check_papers_open(*conference)) return *refusal;
    if (auto refusal = check_version(*conference, command.number, command.version,
                                     PaperVerdict::returned, seen)) {
        return *refusal;
    }
    if (auto refusal = unfit_text(command.reason, "/reason")) return *refusal;
    return Decision().record(
        command.conference,
        ConferencePaperReturned{written(command.number),
                                static_cast<std::int32_t>(command.version.value), command.reason});
}

// the running order -----------------------------------------------------------------------------

void needs(const SchedulePaper& command, const Context&, const Seen& seen, Needs& wanted) {
    need_paper(command.conference, command.number, wanted);
    const auto* conference = seen.peek(command.conference);
    const auto* asked = conference ? conference->asked_paper(command.number) : nullptr;
    if (asked) wanted.one(asked->unit);
}

namespace {

/// What stands in the running order: the paper by its title, before it is in by its topic.
std::string item_of(const AskedPaper& asked, const HandedPaper* paper) {
    if (paper && !paper->versions.back().title.empty()) return paper->versions.back().title.value;
    return asked.topic.value;
}

/// Times stated further down are still to be kept.
std::optional<Refusal> check_running(const Conference& conference,
                                     const ConferencePaperScheduled& event) {
    Conference after = conference;
    evolve(after, event, Stamp());
    const auto place = out_of_order(after);
    if (!place) return std::nullopt;
    return refuse("conference.programme_out_of_order",
                  {{"item", static_cast<std::int64_t>(*place + 1)}}, "/place");
}

}  // namespace

Decision decide(const SchedulePaper& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_asked_number(conference, command.number, context)) return *refusal;
    const auto others = static_cast<std::int64_t>(conference->programme.size()) -
                        (conference->schedules(command.number) ? 1 : 0);
    const auto place = command.place ? command.place->value : others + 1;
    if (place > others + 1) {
        return refuse("conference.no_such_place", {{"max", others + 1}}, "/place");
    }
    if (others >= static_cast<std::int64_t>(list_limit)) {
        return refuse("conference.too_many_items", {{"max", std::int64_t{list_limit}}}, "/place");
    }
    const auto& asked = *conference->asked_paper(command.number);
    const auto item =
        item_of(asked, seen.find(handed_paper_of(command.conference, command.number)));
    if (item.empty()) return refuse("conference.paper_erased", {}, "/number");
    const auto* unit = seen.find(asked.unit);
    ConferencePaperScheduled event{written(command.number), static_cast<std::int32_t>(place), item,
                                   unit ? unit->latest().name.value : std::string(), asked.minutes};
    if (auto refusal = check_running(*conference, event)) return *refusal;
    return Decision().record(command.conference, std::move(event));
}

void needs(const UnschedulePaper& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
}

Decision decide(const UnschedulePaper& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_unconcluded(conference, context)) return *refusal;
    if (!conference->schedules(command.number)) {
        return refuse("conference.paper_not_scheduled", {}, "/number");
    }
    return Decision().record(command.conference,
                             ConferencePaperUnscheduled{written(command.number)});
}

// close -----------------------------------------------------------------------------------------

void needs(const ClosePapers& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
}

Decision decide(const ClosePapers& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_unconcluded(conference, context)) return *refusal;
    if (conference->asked_papers.empty()) return refuse("conference.no_papers", {}, "/conference");
    if (conference->papers_closed.has_value() == command.closed) {
        return refuse(command.closed ? "conference.papers_closed" : "conference.papers_open", {},
                      "/closed");
    }
    return Decision().record(command.conference, ConferencePapersClosed{command.closed});
}

}  // namespace gb
