#include "domain/document/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

void evolve(Document& document, const DocumentReceived& event, const Stamp& stamp) {
    document.registered_at = stamp.happened;
    document.unit = event.unit;
    document.direction = Direction::received;
    document.number = event.number;
    document.type = event.type;
    document.symbol = event.symbol;
    document.issued_on = event.issued_on;
    document.issuer = event.issuer;
    document.urgency = event.urgency;
    copy_words(document.subject, event.subject);
    document.groups = event.groups;
    document.lines = event.lines;
    document.waits_in = event.unit;
}

void evolve(Document& document, const DocumentIssued& event, const Stamp& stamp) {
    document.registered_at = stamp.happened;
    document.issued_post = stamp.post;
    document.issued_by = stamp.author;
    document.unit = event.unit;
    document.direction = Direction::issued;
    document.number = event.number;
    document.type = event.type;
    document.symbol = event.symbol;
    document.issued_on = event.issued_on;
    document.issuer = event.issuer;
    document.urgency = event.urgency;
    copy_words(document.subject, event.subject);
    document.signer_prefix = event.signer_prefix;
    document.conference = event.conference;
    document.groups = event.groups;
    document.lines = event.lines;
    document.recipients = event.recipients;
    document.addressed = event.addressed;
}

void evolve(Document& document, const DocumentNoted& event, const Stamp& stamp) {
    MarginNote note;
    copy_words(note.text, event.text);
    note.unit = event.owner;
    note.task = event.task;
    note.author = stamp.author;
    note.at = stamp.happened;
    document.notes.push_back(note);
    document.waits_in.reset();
}

}  // namespace gb
