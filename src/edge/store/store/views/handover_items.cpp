#include "store/views/handover_items.hpp"

#include <algorithm>

#include "domain/draft/words.hpp"
#include "domain/handover/items.hpp"
#include "domain/information/words.hpp"
#include "domain/matter/words.hpp"
#include "store/seeing.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

void put_number(views::HandoverItemView& view, const RegisterNumber& number) {
    view.number = number.number;
    view.year = number.year;
}

void put_task(Reader& reader, views::HandoverItemView& view) {
    const auto task = reader.load(Id<Task>(view.entity));
    if (!task) return;
    put_number(view, task->number);
    view.text = unless_gone(task->text);
    view.due = task->due;
}

void put_row(Reader& reader, views::HandoverItemView& view) {
    const auto entry = reader.load(Id<LogEntry>(view.entity));
    if (!entry) return;
    put_number(view, entry->row);
    view.text = unless_gone(entry->text);
}

void put_item(Reader& reader, views::HandoverItemView& view) {
    const auto item = reader.load(Id<Information>(view.entity));
    if (!item) return;
    put_number(view, item->number);
    view.text = unless_gone(item->text);
}

void put_matter(Reader& reader, views::HandoverItemView& view) {
    const auto matter = reader.load(Id<Matter>(view.entity));
    if (!matter) return;
    put_number(view, matter->number);
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
}

void put_draft(Reader& reader, views::HandoverItemView& view) {
    const auto draft = reader.load(Id<DocumentDraft>(view.entity));
    if (!draft) return;
    view.text = unless_gone(draft->subject);
    view.type = draft->type;
}

}  // namespace

views::HandoverItemView handover_item(Reader& reader, const HandoverItem& item) {
    views::HandoverItemView view;
    view.kind = item.kind;
    view.entity = item.entity;
    view.done = item.done;
    view.remark = item.remark.value;
    switch (item.kind) {
        case ItemKind::task:
            put_task(reader, view);
            break;
        case ItemKind::log_entry:
            put_row(reader, view);
            break;
        case ItemKind::information:
            put_item(reader, view);
            break;
        case ItemKind::matter:
            put_matter(reader, view);
            break;
        case ItemKind::document:
            put_document(reader, view);
            break;
        case ItemKind::draft:
            put_draft(reader, view);
            break;
    }
    return view;
}

void put_waiting_items(Reader& reader, Id<Unit> unit, views::HandoverView& view) {
    const auto seen = see(
        reader, [&](const Seen& known, Needs& wanted) { need_waiting_items(unit, known, wanted); });
    for (const auto& item : waiting_items(unit, seen)) {
        if (view.items.size() == list_limit) {
            ++view.unnamed;
            continue;
        }
        view.items.push_back(handover_item(reader, {item.kind, item.entity, false, {}}));
    }
}

}  // namespace gb
