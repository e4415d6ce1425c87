#include <set>

#include "domain/kit/copy_words.hpp"
#include "domain/office/words.hpp"

namespace gb {

void evolve(Document& document, const DocumentLinked& event, const Stamp&) {
    document.source = event.source;
    document.receipt_of = event.source;
}

void evolve(Document& document, const DocumentWorded& event, const Stamp&) {
    copy_words(document.text, event.text);
}

void evolve(Document& document, const DocumentFiled& event, const Stamp& stamp) {
    document.filed_at = stamp.happened;
    document.filing = event.text;
    document.waits_in.reset();
}

void evolve(Document& document, const DocumentAnnulled& event, const Stamp& stamp) {
    document.annulled_at = stamp.happened;
    copy_words(document.annul_reason, event.reason);
    document.waits_in.reset();
    document.receipt_of.reset();
}

void evolve(Document& document, const SessionsAsked& event, const Stamp& stamp) {
    document.sessions_asked_at = stamp.happened;
    document.sessions_by = event.by;
}

void evolve(Document& document, const DocumentScanned& event, const Stamp& stamp) {
    document.scans.push_back({event.file, stamp.author, stamp.happened});
}

void evolve(Dissemination& session, const DisseminationRecorded& event, const Stamp& stamp) {
    static_cast<DisseminationBody&>(session) = event;
    session.unit = event.unit;
    session.recorded_at = stamp.happened;
    session.recorded_by = stamp.author;
}

void evolve(Dissemination& session, const DisseminationStruck& event, const Stamp&) {
    session.struck = true;
    copy_words(session.strike_reason, event.reason);
}

std::vector<Id<Unit>> directed_units(const Document& document) {
    std::set<Id<Unit>> units;
    for (const auto& group : document.groups)
        units.insert(group.owners.begin(), group.owners.end());
    if (units.empty()) return document.addressed;
    return {units.begin(), units.end()};
}

}  // namespace gb
