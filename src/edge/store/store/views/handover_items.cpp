#include "store/views/handover_items.hpp"

#include <algorithm>

#include "domain/advice/words.hpp"
#include "domain/contribution/words.hpp"
#include "domain/draft/words.hpp"
#include "domain/handover/items.hpp"
#include "domain/information/words.hpp"
#include "domain/invitation/words.hpp"
#include "domain/matter/words.hpp"
#include "domain/paper/words.hpp"
#include "store/seeing.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

void put_number(views::HandoverItemView& view, const RegisterNumber& number) {
    view.number = number.number;
    view.year = number.year;
}

/// Of which unit the record is, and on which day it is read.
struct RecordOf {
    Id<Unit> unit;
    Date day;
};

/// Two units have a number 29 each year: where it is not the record's own unit's, it says whose.
void put_number_of(Reader& reader, const RecordOf& record, Id<Unit> unit,
                   const RegisterNumber& number, views::HandoverItemView& view) {
    put_number(view, number);
    if (unit == record.unit) return;
    const auto names = reader.unit_names(unit, record.day);
    view.numbered_by = names.short_name.empty() ? names.name : names.short_name;
}

void put_task(Reader& reader, const RecordOf& record, views::HandoverItemView& view) {
    const auto task = reader.load(Id<Task>(view.entity));
    if (!task) return;
    put_number_of(reader, record, task->giver, task->number, view);
    view.text = unless_gone(task->text);
    view.due = task->due;
}

void put_row(Reader& reader, views::HandoverItemView& view) {
    const auto entry = reader.load(Id<LogEntry>(view.entity));
    if (!entry) return;
    put_number(view, entry->row);
    view.text = unless_gone(entry->text);
}

void put_item(Reader& reader, const RecordOf& record, views::HandoverItemView& view) {
    const auto item = reader.load(Id<Information>(view.entity));
    if (!item) return;
    put_number_of(reader, record, item->unit, item->number, view);
    view.text = unless_gone(item->text);
}

void put_matter(Reader& reader, const RecordOf& record, views::HandoverItemView& view) {
    const auto matter = reader.load(Id<Matter>(view.entity));
    if (!matter) return;
    put_number_of(reader, record, matter->unit, matter->number, view);
    view.text = unless_gone(matter->subject);
    view.due = matter->due;
}

void put_document(Reader& reader, views::HandoverItemView& view) {
    const auto document = reader.load(Id<Document>(view.entity));
    if (!document) return;
    put_number(view, document->number);
    view.text = unless_gone(document->subject);
    view.type = document->type;
    view.symbol = document->symbol.value;
    view.pressing = document->urgency != Urgency::none;
}

/// It has no number here yet: its own is in its symbol. One that came since yesterday is for the
/// watch to pass on; after that it is the clerk's to register.
void put_sent_document(Reader& reader, Date day, views::HandoverItemView& view) {
    const auto document = reader.load(Id<Document>(view.entity));
    if (!document) return;
    view.text = unless_gone(document->subject);
    view.type = document->type;
    view.symbol = document->symbol.value;
    view.pressing =
        document->urgency != Urgency::none || document->registered_at.date().days + 1 >= day.days;
}

void put_draft(Reader& reader, views::HandoverItemView& view) {
    const auto draft = reader.load(Id<DocumentDraft>(view.entity));
    if (!draft) return;
    view.text = unless_gone(draft->subject);
    view.type = draft->type;
}

void put_invitation(Reader& reader, Id<Unit> unit, views::HandoverItemView& view) {
    const auto conference = reader.load(Id<Conference>(view.entity));
    if (!conference) return;
    view.text = unless_gone(conference->title);
    view.due = conference->held_on;
    for (const auto& invitation : conference->invitations) {
        if (invitation.unit == unit && invitation.reply_by) view.due = invitation.reply_by;
    }
}

/// The topic; of several, the one that is due first.
void put_asked_paper(Reader& reader, Id<Unit> unit, views::HandoverItemView& view) {
    const auto conference = reader.load(Id<Conference>(view.entity));
    if (!conference) return;
    for (std::size_t i = 0; i < conference->asked_papers.size(); ++i) {
        const auto& asked = conference->asked_papers[i];
        if (asked.unit != unit || (view.due && *view.due <= asked.due)) continue;
        const PaperNumber number(static_cast<std::int64_t>(i + 1));
        const auto paper = reader.load(handed_paper_of(conference->id, number));
        const auto state = paper_state(asked, paper.get());
        if (state == PaperState::withdrawn || state == PaperState::accepted) continue;
        view.text = unless_gone(asked.topic);
        view.due = asked.due;
    }
    if (!view.text) view.text = unless_gone(conference->title);
}

/// What it recommends, on which item.
void put_advice(Reader& reader, const RecordOf& record, views::HandoverItemView& view) {
    const auto advice = reader.load(Id<Advice>(view.entity));
    if (!advice) return;
    view.about = advice->information;
    const auto place = static_cast<std::size_t>(advice->recommended.value) - 1;
    if (place < advice->options.size()) view.text = unless_gone(advice->options[place]);
    if (const auto item = reader.load(advice->information)) {
        put_number_of(reader, record, item->unit, item->number, view);
    }
}

void put_contribution(Reader& reader, views::HandoverItemView& view) {
    const auto call = reader.load(Id<ContributionCall>(view.entity));
    if (!call) return;
    view.text = unless_gone(call->title);
    view.due = call->due;
}

}  // namespace

views::HandoverItemView handover_item(Reader& reader, const HandoverItem& item, Id<Unit> unit,
                                      Date day) {
    views::HandoverItemView view;
    view.kind = item.kind;
    view.entity = item.entity;
    view.done = item.done;
    view.remark = item.remark.value;
    const RecordOf record{unit, day};
    switch (item.kind) {
        case ItemKind::task:
            put_task(reader, record, view);
            break;
        case ItemKind::log_entry:
            put_row(reader, view);
            break;
        case ItemKind::information:
            put_item(reader, record, view);
            break;
        case ItemKind::matter:
            put_matter(reader, record, view);
            break;
        case ItemKind::document:
            put_document(reader, view);
            break;
        case ItemKind::draft:
            put_draft(reader, view);
            break;
        case ItemKind::sent_document:
            put_sent_document(reader, day, view);
            break;
        case ItemKind::invitation:
            put_invitation(reader, unit, view);
            break;
        case ItemKind::paper:
            put_asked_paper(reader, unit, view);
            break;
        case ItemKind::advice:
            put_advice(reader, record, view);
            break;
        case ItemKind::contribution:
            put_contribution(reader, view);
            break;
    }
    view.pressing = view.pressing || (view.due && view.due->days <= day.days + 1);
    return view;
}

namespace {

Seen see_waiting(Reader& reader, Id<Unit> unit) {
    return see(reader,
               [&](const Seen& known, Needs& wanted) { need_waiting_items(unit, known, wanted); });
}

HandoverItem named(const WaitingItem& item) {
    return {item.kind, item.entity, false, {}};
}

/// As the desk tells of it; what it tells of in lists of their own has no word here.
std::string_view office_kind(ItemKind kind) {
    switch (kind) {
        case ItemKind::matter:
        case ItemKind::document:
        case ItemKind::draft:
        case ItemKind::sent_document:
        case ItemKind::advice:
        case ItemKind::contribution:
            return name_of(kind);
        default:
            return {};
    }
}

}  // namespace

void put_waiting_items(Reader& reader, Id<Unit> unit, Date today, views::HandoverView& view) {
    for (const auto& item : waiting_items(unit, today, see_waiting(reader, unit))) {
        if (view.items.size() == list_limit) {
            ++view.unnamed;
            continue;
        }
        view.items.push_back(handover_item(reader, named(item), unit, today));
    }
}

void put_items_since(Reader& reader, const Handover& handover, Date today,
                     views::HandoverView& view) {
    const auto seen = see_waiting(reader, handover.unit);
    for (const auto& item : items_since(handover, today, seen)) {
        if (view.since.size() == list_limit) break;
        view.since.push_back(handover_item(reader, named(item), handover.unit, today));
    }
}

std::vector<views::OpenItem> open_office_items(Reader& reader, const Viewer& viewer) {
    const auto today = viewer.now.date();
    std::vector<views::OpenItem> items;
    const auto seen = see(reader, [&](const Seen& known, Needs& wanted) {
        need_office_items(viewer.unit, known, wanted);
    });
    for (const auto& waiting : office_items(viewer.unit, today, seen)) {
        const auto kind = office_kind(waiting.kind);
        if (kind.empty()) continue;
        const auto told = handover_item(reader, named(waiting), viewer.unit, today);
        auto& item = items.emplace_back();
        item.kind = kind;
        item.id = told.about.value_or(waiting.entity);
        item.text = told.text;
        item.due = told.due;
        if (told.due) item.overdue_days = std::max<std::int64_t>(0, today.days - told.due->days);
        item.since = waiting.since;
        item.pressing = told.pressing || waiting.kind == ItemKind::advice;
    }
    return items;
}

}  // namespace gb
