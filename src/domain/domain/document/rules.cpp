#include <algorithm>

#include "base/naming.hpp"
#include "domain/conference/readers.hpp"
#include "domain/document/prefix.hpp"
#include "domain/document/words.hpp"
#include "domain/information/scope.hpp"
#include "domain/kit/field.hpp"
#include "domain/reform/standing.hpp"

namespace gb {

namespace {

/// All lines of one paper together, so that it fits into one entry of a book (1 MiB) with room for
/// what JSON adds.
constexpr std::size_t most_bytes = 300'000;
constexpr std::int32_t first_year = 1945;  ///< no paper of the state is older

/// The grade that whoever writes it down states of the paper.
std::optional<Refusal> stated_secret(Secrecy secrecy) {
    if (secrecy == Secrecy::none) return std::nullopt;
    return refuse("document.classified", {}, "/secrecy");
}

template <class Lines>
std::optional<Refusal> check_lines(const Lines& lines, std::size_t groups) {
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        if (line.kind == LineKind::task) {
            if (auto refusal = refuse_out_of_scope(line.text, in_list("lines", i, "text"))) {
                return refusal;
            }
        }
        bytes += line.text.value.size();
        if (line.group > static_cast<std::int64_t>(groups)) {
            return refuse(
                "document.no_such_group",
                {{"group", line.group.value}, {"groups", static_cast<std::int64_t>(groups)}},
                in_list("lines", i, "group"));
        }
        bool dated = line.due.has_value();
        if constexpr (requires { line.standing; }) dated = dated || line.standing;
        if (dated && line.kind != LineKind::task) {
            return refuse("document.only_tasks_are_due", {}, in_list("lines", i, "kind"));
        }
    }
    if (bytes > most_bytes) {
        return refuse("document.too_long", {{"max_kb", std::int64_t{most_bytes / 1000}}}, "/lines");
    }
    return std::nullopt;
}

}  // namespace

namespace {

std::string with_ending(std::int64_t number, const std::string& ending) {
    const auto symbol = (number < 10 ? "0" : "") + std::to_string(number);
    return ending.empty() ? symbol : symbol + "/" + ending;
}

/// Groups of letters, "TB-BCHQS" or "BCHQS-TM": what stands behind the one stroke of a symbol.
std::optional<Refusal> check_ending(std::string_view ending) {
    const bool odd = ending.find_first_of("/ \n") != std::string_view::npos;
    if (odd) return refuse("document.ending_unfit", {{"ending", std::string(ending)}}, "/ending");
    return std::nullopt;
}

}  // namespace

std::string document_symbol(DocumentType type, std::int64_t number, std::string_view unit_short) {
    return with_ending(number, symbol_ending(type, unit_short));
}

// receive ---------------------------------------------------------------------------------------

void needs(const ReceiveDocument& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.number(incoming_register, context.now.date().year());
    wanted.where<Document>("symbol", command.symbol);
}

namespace {

std::optional<Refusal> check_issued_on(Date issued_on, Date today) {
    if (issued_on > today) {
        return refuse("document.date_in_future",
                      {{"stated", issued_on.text()}, {"today", today.text()}}, "/issued_on");
    }
    if (issued_on.year() < first_year) {
        return refuse("document.date_too_old", {{"year", first_year}}, "/issued_on");
    }
    return std::nullopt;
}

std::optional<Refusal> received_before(const ReceiveDocument& command, const Seen& seen,
                                       const Context& context) {
    for (const auto* other : seen.where<Document>("symbol", command.symbol)) {
        if (other->unit == context.actor.unit && other->direction == Direction::received &&
            !other->annulled_at && other->issuer.value == command.issuer.value &&
            other->issued_on == command.issued_on) {
            return refuse("document.received_before",
                          {{"symbol", command.symbol.value},
                           {"number", other->number.number},
                           {"year", std::int64_t{other->number.year}}},
                          "/symbol");
        }
    }
    return std::nullopt;
}

}  // namespace

Decision decide(const ReceiveDocument& command, const Seen& seen, const Context& context) {
    if (auto refusal = stated_secret(command.secrecy)) return *refusal;
    if (auto refusal = check_issued_on(command.issued_on, context.now.date())) return *refusal;
    if (auto refusal = check_lines(command.lines, command.addressees.size())) return *refusal;
    if (auto refusal = received_before(command, seen, context)) return *refusal;
    DocumentReceived event;
    event.unit = context.actor.unit;
    event.number = seen.next_number(incoming_register, context.now.date().year());
    event.type = command.type;
    event.symbol = command.symbol;
    event.issued_on = command.issued_on;
    event.issuer = command.issuer;
    event.urgency = command.urgency;
    event.subject = command.subject;
    for (const auto& addressee : command.addressees) {
        event.groups.push_back({addressee, AddresseeGroup::none, {}});
    }
    for (const auto& line : command.lines) {
        event.lines.push_back({line.group, line.text, line.kind, line.due, false, {}});
    }
    return Decision().record(context.fresh<Document>(), std::move(event));
}

// issue -----------------------------------------------------------------------------------------

namespace {

/// The task lines, each given to the owners of its group. Place n here is the n-th task.
std::vector<Giving> givings_of(const IssueDocument& command, const Context& context) {
    std::vector<Giving> all;
    for (std::size_t i = 0; i < command.lines.size(); ++i) {
        const auto& line = command.lines[i];
        const auto group = static_cast<std::size_t>(line.group.value) - 1;
        if (line.kind != LineKind::task || group >= command.groups.size()) continue;
        Giving giving;
        giving.text = line.text.value;
        giving.owners = command.groups[group].owners;
        giving.group = command.groups[group].group;
        giving.due = line.due;
        giving.standing = line.standing;
        giving.document = context.fresh<Document>();
        giving.conference = command.conference.value_or(Id<Conference>{});
        giving.field = in_list("lines", i);
        giving.owners_field = in_list("groups", group, "owners");
        all.push_back(std::move(giving));
    }
    return all;
}

/// Every group as of today, also one without a task line: it is told all the same.
std::optional<Refusal> expand_groups(const IssueDocument& command, const Seen& seen,
                                     const Context& context, DocumentIssued& event) {
    std::set<Id<Unit>> addressed(event.recipients.begin(), event.recipients.end());
    for (std::size_t i = 0; i < command.groups.size(); ++i) {
        const auto& group = command.groups[i];
        auto& expanded = event.groups.emplace_back(DocumentGroup{group.addressee, group.group, {}});
        if (group.owners.empty() && group.group == AddresseeGroup::none) continue;
        Giving giving;
        giving.owners = group.owners;
        giving.group = group.group;
        giving.owners_field = in_list("groups", i, "owners");
        const auto owners = resolve_owners(giving, context, seen);
        if (owners.refusal) return owners.refusal;
        for (const auto& part : owners.parts) {
            expanded.owners.push_back(part.unit);
            addressed.insert(part.unit);
        }
    }
    if (addressed.size() > list_limit) {
        return refuse("task.too_many_owners",
                      {{"count", static_cast<std::int64_t>(addressed.size())},
                       {"max", std::int64_t{list_limit}}},
                      "/groups");
    }
    event.addressed.assign(addressed.begin(), addressed.end());
    return std::nullopt;
}

void describe(const IssueDocument& command, const Seen& seen, const Context& context,
              DocumentIssued& event) {
    const auto today = context.now.date();
    const auto* unit = seen.find(context.actor.unit);
    const auto* version = unit->version_on(today);
    const auto& described = version ? *version : unit->latest();
    event.unit = context.actor.unit;
    event.number = seen.next_number(outgoing_register(command.type), today.year());
    event.type = command.type;
    const auto letters = letters_of(described.name.value, described.short_name.value);
    event.symbol = command.ending.empty()
                       ? document_symbol(command.type, event.number.number, letters)
                       : with_ending(event.number.number, command.ending.value);
    event.issued_on = today;
    event.issuer = described.name;
    event.urgency = command.urgency;
    event.subject = command.subject;
    event.signer_prefix = command.signer_prefix;
    event.conference = command.conference.value_or(Id<Conference>{});
    event.recipients = command.recipients;
}

}  // namespace

void needs(const IssueDocument& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(context.actor.unit);
    wanted.number(outgoing_register(command.type), context.now.date().year());
    need_all_standing(command.recipients, context, seen, wanted);
    if (command.conference) need_conference_read(*command.conference, context, seen, wanted);
    for (const auto& group : command.groups) {
        for (const auto& unit : group.owners) need_standing(unit, context, seen, wanted);
        need_group(group.group, context.actor.unit, context, seen, wanted);
    }
    need_giving(givings_of(command, context), context, seen, wanted);
}

std::optional<Refusal> unfit_to_issue(const IssueDocument& command) {
    if (auto refusal = stated_secret(command.secrecy)) return refusal;
    if (only_received(command.type)) {
        return refuse("document.only_received", {{"type", std::string(name_of(command.type))}},
                      "/type");
    }
    if (auto refusal = check_ending(command.ending)) return refusal;
    return check_lines(command.lines, command.groups.size());
}

std::optional<Refusal> issue_into(const IssueDocument& command, const Seen& seen,
                                  const Context& context, Decision& decision) {
    if (auto refusal = unfit_to_issue(command)) return refusal;
    if (auto refusal = any_not_standing(command.recipients, context.now.date(), seen, "recipients"))
        return refusal;
    DocumentIssued event;
    describe(command, seen, context, event);
    if (auto refusal = expand_groups(command, seen, context, event)) return refusal;
    std::size_t tasks = 0;
    for (const auto& line : command.lines) {
        const auto task = line.kind == LineKind::task ? given_task(context, tasks++) : Id<Task>{};
        event.lines.push_back({line.group, line.text, line.kind, line.due, line.standing, task});
    }
    decision.record(context.fresh<Document>(), std::move(event));
    return give_tasks(givings_of(command, context), context, seen, decision);
}

Decision decide(const IssueDocument& command, const Seen& seen, const Context& context) {
    if (command.conference && !reads_conference(*command.conference, seen, context)) {
        return refuse("conference.unknown", {}, "/conference");
    }
    if (auto refusal = unfit_prefix(command.signer_prefix, context.actor.role, "/signer_prefix")) {
        return *refusal;
    }
    Decision decision;
    if (auto refusal = issue_into(command, seen, context, decision)) return *refusal;
    return decision;
}

// note (bút phê) --------------------------------------------------------------------------------

namespace {

std::vector<Giving> giving_of(const NoteDocument& command) {
    Giving giving;
    giving.text = command.text.value;
    giving.owners = {command.owner};
    giving.due = command.due;
    giving.document = command.document;
    giving.owners_field = "/owner";
    return {giving};
}

}  // namespace

void needs(const NoteDocument& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.document);
    need_giving(giving_of(command), context, seen, wanted);
}

Decision decide(const NoteDocument& command, const Seen& seen, const Context& context) {
    const auto* document = seen.find(command.document);
    if (!document || document->unit != context.actor.unit) {
        return refuse("document.unknown", {}, "/document");
    }
    if (document->direction != Direction::received) {
        return refuse("document.not_received", {}, "/document");
    }
    if (document->annulled_at) return refuse("document.annulled", {}, "/document");
    if (document->notes.size() >= list_limit) {
        return refuse("document.too_many_notes", {{"max", std::int64_t{list_limit}}}, "/document");
    }
    Decision decision;
    decision.record(command.document,
                    DocumentNoted{command.text, command.owner, given_task(context, 0)});
    if (auto refusal = give_tasks(giving_of(command), context, seen, decision)) {
        if (refusal->field == "/owner/0") refusal->field = "/owner";  // a note has one owner
        return *refusal;
    }
    return decision;
}

}  // namespace gb
