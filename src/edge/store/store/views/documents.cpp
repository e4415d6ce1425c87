#include "store/views/documents.hpp"

#include <algorithm>

#include "domain/answer/words.hpp"
#include "domain/draft/words.hpp"
#include "store/views/desk.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

std::int64_t answered(Reader& reader, Id<Document> document) {
    auto row = reader.prepare(
        "select count(distinct answer.owner) from task join answer on answer.task = task.id"
        " where task.document = ? and answer.state <> 'silent'");
    row.bind(document);
    return row.step() ? row.integer(0) : 0;
}

void put_groups(Reader& reader, const Document& document, views::DocumentView& view) {
    for (const auto& group : document.groups) {
        auto& shown_group = view.groups.emplace_back(
            views::DocumentGroupView{group.addressee.value, group.group, {}});
        for (const auto& unit : group.owners) {
            shown_group.owners.push_back(unit_ref(reader, unit, document.issued_on));
        }
    }
}

void put_lines(const Document& document, views::DocumentView& view) {
    for (const auto& line : document.lines) {
        views::DocumentLineView shown_line;
        shown_line.group = line.group;
        const auto group = static_cast<std::size_t>(line.group.value) - 1;
        if (group < document.groups.size()) {
            shown_line.addressee = document.groups[group].addressee.value;
        }
        shown_line.text = unless_gone(line.text);
        shown_line.kind = line.kind;
        shown_line.due = line.due;
        shown_line.standing = line.standing;
        shown_line.task = unless_empty(line.task);
        view.lines.push_back(std::move(shown_line));
    }
}

void put_scans(Reader& reader, const Document& document, views::DocumentView& view) {
    for (const auto& scan : document.scans) {
        const auto file = reader.load(scan.file);
        if (!file) continue;
        view.scans.push_back({scan.file, file->file_type, file->bytes.value, hex(file->sha256),
                              if_written(file->called), reader.person_name(scan.by), scan.at,
                              file->removed.has_value()});
    }
}

views::DocumentView view_of(Reader& reader, const Document& document) {
    views::DocumentView view;
    view.id = document.id;
    view.unit = unit_ref(reader, document.unit, document.issued_on);
    view.direction = document.direction;
    view.number = document.number.number;
    view.year = document.number.year;
    view.symbol = document.symbol.value;
    view.type = document.type;
    view.issued_on = document.issued_on;
    view.issuer = document.issuer.value;
    view.urgency = document.urgency;
    view.subject = unless_gone(document.subject);
    view.signer_prefix = document.signer_prefix;
    if (document.direction == Direction::issued) view.signer = signer_of(reader, document);
    view.conference = unless_empty(document.conference);
    put_groups(reader, document, view);
    put_lines(document, view);
    for (const auto& unit : document.recipients) {
        view.recipients.push_back(unit_ref(reader, unit, document.issued_on));
    }
    for (const auto& note : document.notes) {
        view.notes.push_back({unless_gone(note.text), reader.person_name(note.author), note.at,
                              unit_ref(reader, note.unit, note.at.date()),
                              unless_empty(note.task)});
    }
    view.registered_at = document.registered_at;
    view.text = if_written(document.text);
    view.source = unless_empty(document.source);
    view.filed_at = document.filed_at;
    view.filing = if_written(document.filing);
    if (document.annulled_at) view.annulled = document.annul_reason.value;
    view.sessions_asked = document.sessions_asked_at.has_value();
    view.sessions_by = document.sessions_by;
    put_scans(reader, document, view);
    view.addressed = static_cast<std::int64_t>(document.addressed.size());
    view.answered = answered(reader, document.id);
    return view;
}

bool may_see(const Document& document, const Reader::Range& range) {
    if (range.has(document.unit)) return true;
    for (const auto& unit : document.addressed) {
        if (range.has(unit)) return true;
    }
    return false;
}

}  // namespace

views::SignerView signer_of(Reader& reader, const Document& document) {
    views::SignerView signer;
    auto person = document.issued_by;
    const auto drafts = reader.where<DocumentDraft>("document = ?", document.id);
    if (!drafts.empty()) {
        person = drafts.front()->confirmed_by;
        signer.title = drafts.front()->signer_title.value;
    } else if (const auto post = reader.load(document.issued_post)) {
        signer.title = post->title.value;
    }
    signer.name = reader.person_name(person);
    if (const auto found = reader.load(person)) signer.rank = found->rank.value;
    return signer;
}

Result<views::DocumentView> document_view(Reader& reader, const Viewer& viewer,
                                          const views::DocumentParams& params) {
    const auto found = reader.load(params.id);
    if (!found) return Failure{"view.not_found", "/id", {}};
    const auto& document = *found;
    const auto range = reader.readable(viewer);
    if (!may_see(document, range)) return Failure{"rights.not_yours_to_read", "", {}};
    auto view = view_of(reader, document);
    // Margin notes are the unit's own affair: who was merely addressed does not see them.
    if (!range.has(document.unit)) view.notes.clear();
    view.to_us = std::find(document.addressed.begin(), document.addressed.end(), viewer.unit) !=
                 document.addressed.end();
    for (const auto& receipt : reader.where<Document>(
             "unit = ? and source = ? and annulled_at is null", viewer.unit, document.id)) {
        view.receipt = receipt->id;
    }
    view.code = reader.paper_code(document.id);
    return view;
}

}  // namespace gb
