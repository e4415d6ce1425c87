#include <algorithm>
#include <set>

#include "base/naming.hpp"
#include "domain/conference/follow.hpp"
#include "domain/rights/table.hpp"
#include "domain/rule/in_force.hpp"
#include "domain/stated/words.hpp"
#include "domain/summary/editions.hpp"
#include "domain/summary/freezing.hpp"
#include "domain/summary/lessons_first.hpp"
#include "domain/summary/loose.hpp"
#include "domain/summary/sections.hpp"
#include "domain/summary/signing.hpp"

namespace gb {

namespace {

/// @param kept  the conference that it belongs to already: an edition keeps that of a unit that
///              ended, to which nobody can add any more
std::optional<Refusal> check_body(const SummaryBody& body, const Seen& seen, const Context& context,
                                  const std::optional<Id<Conference>>& kept = {}) {
    if (body.period_to < body.period_from) {
        return refuse("summary.period_reversed",
                      {{"from", body.period_from.text()}, {"to", body.period_to.text()}},
                      "/period_to");
    }
    if (body.next_from.has_value() != body.next_to.has_value()) {
        return refuse("summary.period_open", {}, "/next_to");
    }
    if (body.next_from &&
        (*body.next_to < *body.next_from || *body.next_from <= body.period_from)) {
        return refuse("summary.next_not_after", {}, "/next_from");
    }
    if (body.as_of < body.period_from) {
        return refuse("summary.as_of_before_period",
                      {{"as_of", body.as_of.text()}, {"from", body.period_from.text()}}, "/as_of");
    }
    if (body.conference && body.conference != kept) {
        const auto* conference = seen.find(*body.conference);
        if (!conference || conference->unit != context.actor.unit) {
            return refuse("conference.unknown", {}, "/conference");
        }
        if (conference->cancelled) return refuse("conference.cancelled", {}, "/conference");
    }
    return std::nullopt;
}

Outline outline_for(const OpenSummary& command, const Seen& seen, const Context& context) {
    if (command.outline) return *command.outline;
    if (command.conference) {
        const auto kind = seen.find(*command.conference)->conference_kind;
        return kind == ConferenceKind::tong_ket ? Outline::annual : Outline::half_year;
    }
    const int days = command.period_to.days - command.period_from.days + 1;
    const auto half_a_year =
        rule_value(context.actor.unit, Rule::year_from_days, context.now.date(), seen);
    return days > half_a_year ? Outline::annual : Outline::half_year;
}

}  // namespace

std::optional<Refusal> not_a_draft(const Summary* summary, const Context& context) {
    if (!summary || summary->unit != context.actor.unit) {
        return refuse("summary.unknown", {}, "/summary");
    }
    if (summary->issue) {
        return refuse(
            "summary.already_issued",
            {{"number", summary->issue->number.number}, {"symbol", summary->issue->symbol.value}},
            "/summary");
    }
    if (!summary->open_in) {
        return refuse("summary.closed", {{"reason", summary->closed_reason.value}}, "/summary");
    }
    return std::nullopt;
}

void needs(const OpenSummary& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_rules(context.actor.unit, seen, wanted);
    if (command.conference) wanted.one(*command.conference);
}

Decision decide(const OpenSummary& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_body(command, seen, context)) return *refusal;
    SummaryOpened event{{command}, context.actor.unit, {}};
    for (const auto& item : items_of(outline_for(command, seen, context))) {
        event.sections.push_back({item.key, item.number, item.level});
    }
    return Decision().record(context.fresh<Summary>(), std::move(event));
}

void needs(const AmendSummary& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.summary);
    if (command.conference) wanted.one(*command.conference);
}

Decision decide(const AmendSummary& command, const Seen& seen, const Context& context) {
    const auto* summary = seen.find(command.summary);
    if (auto refusal = not_a_draft(summary, context)) return *refusal;
    if (auto refusal = check_body(command, seen, context, summary->conference)) return *refusal;
    return Decision().record(command.summary, SummaryAmended{{command}});
}

// Writing ---------------------------------------------------------------------------------------

namespace {

std::vector<Id<Unit>> units_named(const ParsedText& parsed) {
    std::vector<Id<Unit>> units;
    for (const auto& token : parsed.tokens()) {
        if (token.unit) units.push_back(Id<Unit>(*token.unit));
    }
    return units;
}

bool stated_for(const StatedFigure& figure, const Summary& summary) {
    const auto editions = editions_up_to(summary);
    return std::find(editions.begin(), editions.end(), figure.summary) != editions.end();
}

/// Figures of units that do not stand below, or stated for another summary.
std::optional<Refusal> check_figures(const ParsedText& parsed, const Summary& summary,
                                     const Seen& seen) {
    const auto day = std::min(summary.period_to, summary.as_of);
    for (const auto& unit : units_named(parsed)) {
        if (!seen.find(unit)) return refuse("unit.unknown", {}, "/text");
        if (!stands_below(unit, reported_unit(summary), day, seen)) {
            return refuse("summary.figure_not_below",
                          {{"name", seen.find(unit)->latest().name.value}}, "/text");
        }
    }
    for (const auto& id : parsed.stated()) {
        const auto* figure = seen.find(Id<StatedFigure>(id));
        if (!figure || !stated_for(*figure, summary) || figure->struck) {
            return refuse("summary.stated_unknown", {}, "/text");
        }
    }
    return std::nullopt;
}

/// Whether somebody else writes it, it waits for the reviewer, or was written since.
std::optional<Refusal> check_writable(const Section& section, const WriteSection& command,
                                      const Context& context) {
    if (section.state == SectionState::submitted || section.state == SectionState::accepted) {
        return refuse("summary.section_submitted", {{"outline", section.key.value}}, "/section");
    }
    if (!section.writer.empty() && section.writer != context.actor.post &&
        !reviews_sections(context.actor.role)) {
        return refuse("summary.section_not_yours", {{"outline", section.key.value}}, "/section");
    }
    if (command.over && *command.over != section.version) {
        return refuse("summary.section_changed", {{"outline", section.key.value}}, "/text");
    }
    return std::nullopt;
}

}  // namespace

void needs(const WriteSection& command, const Context&, const Seen& seen, Needs& wanted) {
    wanted.one(command.summary);
    const auto parsed = parse_tokens(command.text);
    for (const auto& unit : units_named(parsed)) {
        wanted.one(unit);
        need_superiors(unit, seen, wanted);
    }
    for (const auto& id : parsed.stated()) wanted.one(Id<StatedFigure>(id));
}

Decision decide(const WriteSection& command, const Seen& seen, const Context& context) {
    const auto* summary = seen.find(command.summary);
    if (auto refusal = not_a_draft(summary, context)) return *refusal;
    const auto place = static_cast<std::size_t>(command.section.value);
    if (place >= summary->sections.size()) return refuse("summary.no_such_section", {}, "/section");
    if (auto refusal = check_writable(summary->sections[place], command, context)) return *refusal;
    const auto parsed = parse_tokens(command.text);
    if (parsed.fault) {
        return refuse("summary.token_" + parsed.fault->code,
                      {{"section", command.section.value + 1},
                       {"position", static_cast<std::int64_t>(parsed.fault->position)},
                       {"what", parsed.fault->what}},
                      "/text");
    }
    if (auto refusal = check_figures(parsed, *summary, seen)) return *refusal;
    SectionWritten event{static_cast<std::int32_t>(place), command.text, {}};
    for (const auto& token : parsed.tokens()) event.figures.push_back(token.written);
    for (const auto& id : parsed.stated()) event.figures.push_back(stated_token(id));
    if (event.figures.size() > section_figures_limit) {
        return refuse("summary.too_many_figures",
                      {{"max", static_cast<std::int64_t>(section_figures_limit)}}, "/text");
    }
    return Decision().record(command.summary, std::move(event));
}

// Issuing ---------------------------------------------------------------------------------------

namespace {

/// The last conference comes first also in the report of a conference that is still to be
/// concluded.
std::optional<Refusal> check_conference(const Summary& summary, const Seen& seen) {
    if (!summary.conference) return std::nullopt;
    const auto* conference = seen.find(*summary.conference);
    if (!conference || conference->cancelled || conference->unit != summary.unit) {
        return std::nullopt;
    }
    return check_accounted(*conference, seen, "/summary");
}

/// "BC-BCHQS". An edition keeps the letters of the paper that it replaces, where the same office
/// issues it.
std::string symbol_of(const IssueSummary& command, const Summary& summary, const Seen& seen,
                      Date today) {
    if (!command.organisation.empty()) return "BC-" + command.organisation.value;
    const auto* before = summary.replaces ? seen.find(*summary.replaces) : nullptr;
    if (before && before->issue && before->unit == summary.unit) return before->issue->symbol.value;
    const auto* unit = seen.find(summary.unit)->version_on(today);
    if (!unit) return {};
    const auto letters = letters_of(unit->name.value, unit->short_name.value);
    return letters.empty() ? std::string() : "BC-" + letters;
}

}  // namespace

std::optional<Refusal> check_sections(const Summary& summary) {
    for (std::size_t i = 0; i < summary.sections.size(); ++i) {
        const auto& section = summary.sections[i];
        if (section.state != SectionState::open && section.state != SectionState::accepted) {
            return refuse("summary.section_not_accepted", {{"outline", section.key.value}},
                          "/summary");
        }
        if (!among_results(summary, i)) continue;
        const auto loose = loose_numbers(section.text);
        if (loose.empty()) continue;
        return refuse("summary.loose_number",
                      {{"outline", section.key.value},
                       {"number", loose.front().text},
                       {"position", static_cast<std::int64_t>(loose.front().position)},
                       {"more", static_cast<std::int64_t>(loose.size() - 1)}},
                      "/summary");
    }
    return std::nullopt;
}

void needs(const IssueSummary& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.summary);
    wanted.one(command.signer_post);
    wanted.one(context.actor.unit);
    wanted.number(outgoing_register(DocumentType::bao_cao), context.now.date().year());
    const auto* summary = seen.peek(command.summary);
    if (!summary || summary->issue || summary->unit != context.actor.unit) return;
    if (summary->conference) {
        wanted.one(*summary->conference);
        need_waiting(context.actor.unit, wanted);
    }
    need_lessons(*summary, wanted);
    if (summary->replaces) wanted.one(*summary->replaces);
    need_figures(*summary, wanted);
}

Decision decide(const IssueSummary& command, const Seen& seen, const Context& context) {
    const auto* summary = seen.find(command.summary);
    if (auto refusal = not_a_draft(summary, context)) return *refusal;
    const auto today = context.now.date();
    if (summary->as_of > today) {
        return refuse("summary.as_of_ahead", {{"as_of", summary->as_of.text()}}, "/summary");
    }
    if (auto refusal = check_sections(*summary)) return *refusal;
    if (auto refusal = check_conference(*summary, seen)) return *refusal;
    if (auto refusal = check_lessons(*summary, seen)) return *refusal;
    if (auto refusal = check_signer(command, *summary, seen, context)) return *refusal;
    const auto* post = seen.find(command.signer_post);
    const auto symbol = symbol_of(command, *summary, seen, today);
    if (symbol.empty()) return refuse("summary.no_abbreviation", {}, "/organisation");
    SummaryIssued event{{seen.next_number(outgoing_register(DocumentType::bao_cao), today.year()),
                         symbol, command.signer_prefix, command.signer_post, post->person,
                         post->title, command.place, command.recipients, today},
                        {},
                        {}};
    auto counted = count_figures(*summary, seen);
    if (counted.refusal) return *counted.refusal;
    const bool by_signer = command.signer_post == context.actor.post;
    if (auto refusal = by_signer ? std::nullopt : differs(summary->confirmed, counted.figures)) {
        return *refusal;
    }
    event.figures = std::move(counted.figures);
    event.held = std::move(counted.held);
    return Decision().record(command.summary, std::move(event));
}

}  // namespace gb
