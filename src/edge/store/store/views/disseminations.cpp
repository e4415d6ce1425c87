#include "store/views/disseminations.hpp"

#include <algorithm>
#include <map>

#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

constexpr std::int64_t most_lines = 200;

using Sessions = std::map<Id<Unit>, std::vector<std::shared_ptr<const Dissemination>>>;

Sessions sessions_on(Reader& reader, Id<Document> document) {
    Sessions sessions;
    for (auto& session :
         reader.where<Dissemination>("document = ? order by held_on, id", document)) {
        sessions[session->unit].push_back(std::move(session));
    }
    return sessions;
}

/// Who is to hold sessions, as far as the viewer may know: whoever gave the document knows all. Of
/// a document that came from outside it is the unit that received it.
std::vector<Id<Unit>> who_holds(const Document& document, const Reader::Range& range,
                                Id<Unit> viewer) {
    if (document.direction == Direction::received) return {document.unit};
    auto units = directed_units(document);
    if (range.has(document.unit)) return units;
    std::erase_if(units, [&](const auto& unit) { return !range.has(unit); });
    // Whoever got it for information only may hold a session all the same.
    const auto& sent = document.addressed;
    if (units.empty() && std::find(sent.begin(), sent.end(), viewer) != sent.end()) {
        units.push_back(viewer);
    }
    return units;
}

template <class List>
bool any_standing(const List& sessions) {
    return std::any_of(sessions.begin(), sessions.end(),
                       [](const auto& session) { return !session->struck; });
}

void put(views::DisseminationLine& line, Reader& reader, const Viewer& viewer,
         const Document& document, const std::vector<Id<Unit>>& units, const Sessions& sessions) {
    line.document = document.id;
    line.unit = unit_ref(reader, document.unit, document.issued_on);
    line.symbol = document.symbol.value;
    line.type = document.type;
    line.issued_on = document.issued_on;
    line.subject = unless_gone(document.subject);
    line.asked = document.sessions_asked_at.has_value();
    line.by = document.sessions_by;
    for (const auto& unit : units) {
        ++line.units;
        const auto found = sessions.find(unit);
        const bool held = found != sessions.end() && any_standing(found->second);
        line.held += held ? 1 : 0;
        line.to_us = line.to_us || unit == viewer.unit;
        line.by_us = line.by_us || (held && unit == viewer.unit);
        if (!held) continue;
        for (const auto& session : found->second) {
            if (session->struck) continue;
            line.attended += session->attended.value;
            line.strength += session->strength.value;
        }
    }
    line.late = line.by && *line.by < viewer.now.date() && line.held < line.units;
}

views::UnitSessions each_of(Reader& reader, Id<Unit> unit, const Sessions& sessions, Date day) {
    views::UnitSessions one;
    one.unit = unit_ref(reader, unit, day);
    const auto found = sessions.find(unit);
    if (found == sessions.end()) return one;
    one.held = any_standing(found->second);
    for (const auto& session : found->second) {
        one.sessions.push_back({session->id, session->held_on, session->form,
                                session->attended.value, session->strength.value,
                                if_written(session->presenter), if_written(session->note),
                                session->struck, if_written(session->strike_reason)});
    }
    return one;
}

}  // namespace

Result<views::DisseminationList> disseminations_view(Reader& reader, const Viewer& viewer,
                                                     const views::DisseminationsParams&) {
    const auto range = reader.readable(viewer);
    views::DisseminationList list;
    for (const auto& document : reader.where<Document>(
             "annulled_at is null and (unit = ?1 or id in"
             "  (select owner from document_addressed where value = ?1))"
             " and (sessions_asked_at is not null or exists (select 1 from dissemination"
             "  where dissemination.document = document.id and not struck"
             "  and (document.unit = ?1 or dissemination.unit = ?1)))"
             " order by issued_on desc, id desc limit " +
                 std::to_string(most_lines),
             viewer.unit)) {
        put(list.lines.emplace_back(), reader, viewer, *document,
            who_holds(*document, range, viewer.unit), sessions_on(reader, document->id));
    }
    return list;
}

Result<views::DisseminationBoard> dissemination_view(Reader& reader, const Viewer& viewer,
                                                     const views::DisseminationParams& params) {
    const auto document = reader.load(params.document);
    if (!document) return Failure{"view.not_found", "/document", {}};
    const auto units = who_holds(*document, reader.readable(viewer), viewer.unit);
    if (units.empty() ||
        (document->direction == Direction::received && !reader.may_read(viewer, document->unit))) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    const auto sessions = sessions_on(reader, document->id);
    views::DisseminationBoard board;
    put(board, reader, viewer, *document, units, sessions);
    for (const auto& unit : units) {
        board.each.push_back(each_of(reader, unit, sessions, viewer.now.date()));
    }
    sort_by_key(board.each, [](const auto& one) { return one.held; });
    return board;
}

}  // namespace gb
