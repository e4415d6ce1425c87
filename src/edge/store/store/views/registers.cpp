#include "store/views/registers.hpp"

#include <algorithm>
#include <set>

#include "domain/award/words.hpp"
#include "domain/office/words.hpp"
#include "domain/summary/words.hpp"
#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/summary_editions.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

using views::RegisterLine;
using views::RegisterNext;

constexpr std::size_t page_lines = 200;
constexpr std::size_t most_waiting = 50;
constexpr std::int64_t most_named = 3;  ///< of the units that are to act

std::string short_name(Reader& reader, Id<Unit> unit, Date day) {
    const auto named = unit_ref(reader, unit, day);
    return named.short_name.empty() ? named.name : named.short_name;
}

/// What a page of a register is read by.
struct Span {
    std::int32_t from_year = 0;
    std::int32_t to_year = 0;
    Instant before;
};

Span span_of(const views::RegisterParams& params) {
    Span span{params.year.value_or(0), params.year.value_or(9999), start_of(last_date)};
    if (params.before) span.before = *params.before;
    return span;
}

void put_tasks(Reader& reader, const Document& document, Date today, RegisterLine& line) {
    auto counted = reader.prepare(
        "select count(*), coalesce(sum(open_in is not null), 0) from task where document = ?");
    counted.bind(document.id);
    if (!counted.step()) return;
    line.tasks = counted.integer(0);
    line.tasks_open = counted.integer(1);
    if (line.tasks_open == 0) return;
    auto owners = reader.prepare(
        "select distinct part.unit from task_owners as part join task on task.id = part.owner"
        " where task.document = ? and part.open_for is not null limit ?");
    owners.bind(document.id).bind(most_named);
    while (owners.step()) {
        line.next_by.push_back(short_name(reader, Id<Unit>(owners.id(0)), today));
    }
}

bool sessions_wanted(Reader& reader, const Document& document) {
    if (!document.sessions_asked_at) return false;
    auto rows =
        reader.prepare("select distinct unit from dissemination where document = ? and not struck");
    rows.bind(document.id);
    std::set<Uuid> held;
    while (rows.step()) held.insert(rows.id(0));
    for (const auto& unit : directed_units(document)) {
        if (!held.contains(unit)) return true;
    }
    return false;
}

/// What was confirmed in giaoban is still to be signed by hand, and the signed paper to be kept.
bool from_draft(Reader& reader, const Document& document) {
    auto row = reader.prepare("select 1 from draft where document = ?");
    row.bind(document.id);
    return row.step();
}

RegisterNext next_of(Reader& reader, const Document& document, const RegisterLine& line) {
    if (document.annulled_at) return RegisterNext::nothing;
    const bool received = document.direction == Direction::received;
    if (document.waits_in) return RegisterNext::word;
    if (line.tasks_open > 0) return RegisterNext::tasks;
    if (!received && document.scans.empty() && from_draft(reader, document)) {
        return RegisterNext::scan;
    }
    return sessions_wanted(reader, document) ? RegisterNext::sessions : RegisterNext::nothing;
}

RegisterLine line_of(Reader& reader, const Document& document, Date today) {
    RegisterLine line;
    line.of = Document::kind;
    line.id = document.id;
    line.number = document.number.number;
    line.year = document.number.year;
    line.at = document.registered_at;
    line.symbol = document.symbol.value;
    line.issued_on = document.issued_on;
    line.type = document.type;
    line.issuer = document.issuer.value;
    line.subject = unless_gone(document.subject);
    line.urgency = document.urgency;
    for (const auto& group : document.groups) line.to.push_back(group.addressee.value);
    for (const auto& unit : document.recipients) {
        line.to.push_back(short_name(reader, unit, document.issued_on));
    }
    if (document.annulled_at) line.annulled = document.annul_reason.value;
    put_tasks(reader, document, today, line);
    line.next = next_of(reader, document, line);
    if (line.next != RegisterNext::tasks) line.next_by.clear();
    return line;
}

RegisterLine line_of(Reader& reader, const Summary& summary) {
    RegisterLine line;
    line.of = Summary::kind;
    line.id = summary.id;
    line.number = summary.issue->number.number;
    line.year = summary.issue->number.year;
    line.at = *summary.issued;
    line.symbol = symbol_written(*summary.issue);
    line.issued_on = summary.issue->issued_on;
    line.type = DocumentType::bao_cao;
    line.subject = unless_gone(summary.title);
    for (const auto& to : summary.issue->recipients) line.to.push_back(to.value);
    line.replaces = replaces(reader, summary);
    line.replaced_by = replaced_by(reader, summary);
    return line;
}

RegisterLine line_of(const Award& award) {
    RegisterLine line;
    line.of = Award::kind;
    line.id = award.id;
    line.number = award.number.number;
    line.year = award.number.year;
    line.at = start_of(award.signed_on);
    line.symbol = award.symbol.value;
    line.issued_on = award.signed_on;
    line.type = DocumentType::quyet_dinh;
    line.subject = unless_gone(award.achievement);
    if (award.revoked_at) line.annulled = award.revoke_reason.value;
    return line;
}

const std::string latest =
    " order by registered_at desc, id desc limit " + std::to_string(page_lines + 1);

std::vector<RegisterLine> documents(Reader& reader, const Viewer& viewer, Id<Unit> unit,
                                    Direction direction, const Span& span) {
    std::vector<RegisterLine> lines;
    for (const auto& document : reader.where<Document>(
             "unit = ? and direction = ? and number_year between ? and ? and registered_at < ?" +
                 latest,
             unit, direction, span.from_year, span.to_year, span.before)) {
        lines.push_back(line_of(reader, *document, viewer.now.date()));
    }
    return lines;
}

/// Other papers that took a number of the register of documents out.
void put_other_papers(Reader& reader, Id<Unit> unit, const Span& span,
                      std::vector<RegisterLine>& lines) {
    const auto limit = std::to_string(page_lines + 1);
    for (const auto& summary : reader.where<Summary>(
             "unit = ? and issued < ? order by issued desc limit " + limit, unit, span.before)) {
        lines.push_back(line_of(reader, *summary));
    }
    for (const auto& award :
         reader.where<Award>("decided_by = ? order by signed_on desc limit " + limit, unit)) {
        lines.push_back(line_of(*award));
    }
    std::erase_if(lines, [&](const auto& line) {
        return line.year < span.from_year || line.year > span.to_year || line.at >= span.before;
    });
}

/// What other units issued to this one and its clerk has not registered, by hand or in one act.
std::vector<RegisterLine> waiting_for(Reader& reader, const Viewer& viewer) {
    std::vector<RegisterLine> lines;
    for (const auto& document : reader.where<Document>(
             "unit <> ?1 and direction = 'issued' and annulled_at is null"
             " and id in (select owner from document_addressed where value = ?1)"
             " and not exists (select 1 from document as own where own.unit = ?1"
             "  and own.direction = 'received' and own.annulled_at is null"
             "  and (own.source = document.id or (own.symbol = document.symbol"
             "   and own.issued_on = document.issued_on and own.issuer = document.issuer)))"
             " order by registered_at desc limit " +
                 std::to_string(most_waiting),
             viewer.unit)) {
        RegisterLine line;
        line.of = Document::kind;
        line.id = document->id;
        line.at = document->registered_at;
        line.symbol = document->symbol.value;
        line.issued_on = document->issued_on;
        line.type = document->type;
        line.issuer = document->issuer.value;
        line.subject = unless_gone(document->subject);
        line.urgency = document->urgency;
        line.next = RegisterNext::registration;
        lines.push_back(std::move(line));
    }
    return lines;
}

/// In a closed register nothing is done any more; tasks went to whoever came after.
void nobody_goes_on(RegisterLine& line) {
    if (line.next != RegisterNext::tasks) line.next = RegisterNext::nothing;
}

}  // namespace

Result<views::RegisterPage> register_view(Reader& reader, const Viewer& viewer,
                                          const views::RegisterParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    const auto span = span_of(params);
    views::RegisterPage page;
    page.lines = documents(reader, viewer, unit, params.direction, span);
    if (params.direction == Direction::issued) {
        put_other_papers(reader, unit, span, page.lines);
    } else if (!params.before && unit == viewer.unit) {
        page.waiting = waiting_for(reader, viewer);
    }
    if (const auto of = reader.load(unit); of && of->has_ended(viewer.now.date())) {
        for (auto& line : page.lines) nobody_goes_on(line);
    }
    sort_by_key(page.lines, [](const auto& line) { return -line.at.ms; });
    if (page.lines.size() > page_lines) {
        // The next page begins at an instant: lines of one instant stay together.
        const auto cut = page.lines[page_lines].at;
        page.lines.resize(page_lines);
        while (page.lines.size() > 1 && page.lines.back().at == cut) page.lines.pop_back();
        page.more = page.lines.back().at;
    }
    return page;
}

}  // namespace gb
