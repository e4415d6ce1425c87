#include "house/papers/handover.hpp"

#include <algorithm>

#include "base/vietnamese.hpp"
#include "house/level_name.hpp"
#include "house/page.hpp"
#include "house/papers/signing.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

constexpr std::string_view language = "vi";

std::string word(std::string_view key, const Facts& facts = {}) {
    return say(language, "paper." + std::string(key), facts);
}

std::string duty_of(const views::HandoverView& handover) {
    return word("duty." + std::string(name_of(handover.duty)));
}

std::string named(const std::string& person, const std::string& title) {
    if (person.empty()) return word("open_line");
    return title.empty() ? person : person + ", " + title;
}

/// When responsibility passed, or else when the record was signed first.
std::optional<Instant> moment_of(const views::HandoverView& handover) {
    return handover.countersigned_at ? handover.countersigned_at : handover.signed_at;
}

paper::Block fact(std::string_view key, const std::string& text) {
    return paper::Paragraph{{{word(key) + ": ", true, false, {}}, {text, false, false, {}}}};
}

paper::Table table(std::initializer_list<std::pair<std::string_view, unsigned>> columns) {
    paper::Table table;
    for (const auto& [key, weight] : columns) {
        table.columns.push_back({word(key), paper::Align::left, weight});
    }
    table.columns.front().align = paper::Align::centre;
    return table;
}

/// "29/2026", and whose register that is where it is not the unit's own: "29/2026 · BCH xã A".
std::string number_of(const views::HandoverItemView& item) {
    const auto number = std::to_string(item.number) + "/" + std::to_string(item.year);
    return item.numbered_by.empty() ? number : number + " · " + item.numbered_by;
}

/// The number or symbol under which it is found again.
std::string reference(const views::HandoverItemView& item) {
    if (item.kind == ItemKind::draft) {
        return item.type ? say(language, "web.doc_type." + std::string(name_of(*item.type))) : "";
    }
    if (item.number == 0) return item.symbol;
    if (item.kind == ItemKind::log_entry) return word("handover_row", {{"row", item.number}});
    if (item.kind == ItemKind::advice) {
        return word("handover_advice", {{"number", number_of(item)}});
    }
    return item.symbol.empty() ? number_of(item) : number_of(item) + ", " + item.symbol;
}

paper::Block items_of(ItemKind kind, const views::HandoverView& handover) {
    auto rows =
        table({{"place", 1}, {"handover_number", 4}, {"item", 8}, {"due", 3}, {"remark", 5}});
    for (const auto& item : handover.items) {
        if (item.kind != kind) continue;
        auto remark = item.done ? word("done") : std::string();
        if (!item.remark.empty()) remark += (remark.empty() ? "" : "; ") + item.remark;
        rows.rows.push_back({paper::plain(std::to_string(rows.rows.size() + 1)),
                             paper::plain(reference(item)),
                             paper::plain(item.text.value_or(word("erased"))),
                             paper::plain(item.due ? vi::short_date(*item.due) : ""),
                             paper::plain(std::move(remark))});
    }
    return rows;
}

/// Kind by kind, each with its own heading and numbers.
std::vector<paper::Block> open_items(const views::HandoverView& handover) {
    constexpr ItemKind in_order[] = {
        ItemKind::task,     ItemKind::information,  ItemKind::advice,   ItemKind::sent_document,
        ItemKind::document, ItemKind::draft,        ItemKind::matter,   ItemKind::invitation,
        ItemKind::paper,    ItemKind::contribution, ItemKind::log_entry};
    std::vector<paper::Block> blocks;
    unsigned number = 0;
    for (const auto kind : in_order) {
        const auto is_such = [&](const auto& item) { return item.kind == kind; };
        if (std::ranges::none_of(handover.items, is_such)) continue;
        blocks.push_back(paper::Heading{2, std::to_string(++number),
                                        word("handover_group." + std::string(name_of(kind)))});
        blocks.push_back(items_of(kind, handover));
    }
    if (handover.unnamed > 0) {
        blocks.push_back(
            paper::Paragraph{paper::plain(word("handover_unnamed", {{"n", handover.unnamed}}))});
    }
    return blocks;
}

paper::Block equipment(const views::HandoverView& handover) {
    auto rows = table({{"place", 1}, {"equipment_name", 8}, {"state", 4}, {"remark", 6}});
    for (const auto& item : handover.checklist) {
        rows.rows.push_back({paper::plain(std::to_string(rows.rows.size() + 1)),
                             paper::plain(item.item),
                             paper::plain(word("check." + std::string(name_of(item.state)))),
                             paper::plain(item.remark)});
    }
    return rows;
}

std::vector<paper::Block> text_or_none(const std::string& text) {
    auto blocks = page::blocks(text);
    if (blocks.empty()) blocks.push_back(paper::Paragraph{paper::plain(word("none"))});
    return blocks;
}

/// Each level in force with its area, its beginning and its paper.
std::vector<paper::Block> levels_of(const views::HandoverView& handover) {
    std::vector<paper::Block> blocks;
    for (const auto& level : handover.levels) {
        std::string area;
        for (const auto& unit : level.area) area += (area.empty() ? "" : ", ") + unit.name;
        blocks.push_back(paper::Bullet{paper::plain(word(
            "level", {{"name", level_name(language, level)},
                      {"area", area.empty() ? level.unit.name : area},
                      {"from", vi::clock(level.from) + ", " + vi::short_date(level.from.date())},
                      {"document", level.document},
                      {"day", vi::short_date(level.issued_on)},
                      {"issuer", level.issuer}}))});
    }
    if (blocks.empty()) blocks.push_back(paper::Paragraph{paper::plain(word("no_levels"))});
    return blocks;
}

paper::Signature signed_by(std::string_view role, const std::string& name,
                           const std::optional<Instant>& at) {
    paper::Signature signature;
    signature.title = word(role);
    signature.name = name;
    signature.note =
        at ? word("signed_at", {{"at", vi::clock(*at) + ", " + vi::short_date(at->date())}})
           : word("not_signed");
    return signature;
}

std::vector<paper::Block> opening(const views::HandoverView& handover) {
    std::vector<paper::Block> blocks;
    if (const auto at = moment_of(handover)) {
        blocks.push_back(paper::Paragraph{
            paper::plain(word("handover_opening", {{"clock", vi::spoken_clock(*at)},
                                                   {"day", vi::official_date(at->date())},
                                                   {"unit", handover.unit.name}}))});
    }
    blocks.push_back(fact("giving", named(handover.outgoing, handover.outgoing_title)));
    blocks.push_back(
        fact("taking", named(handover.incoming.value_or(std::string()), handover.incoming_title)));
    return blocks;
}

/// What must be said of a record that did not pass the watch on.
std::string caveat(const views::HandoverView& handover) {
    if (handover.state == HandoverState::countersigned) return {};
    if (handover.refusal) return word("handover_refused", {{"reason", *handover.refusal}});
    return word("handover_open", {{"outgoing", handover.outgoing}});
}

}  // namespace

paper::Paper handover_paper(const views::HandoverView& handover, const std::string& superior) {
    paper::Paper paper;
    paper.superior_body = superior;
    paper.issuing_body = handover.unit.name;
    paper.type_name = word("type.handover");
    paper.abstract = vi::sentence(duty_of(handover));
    if (const auto at = moment_of(handover)) paper.date = at->date();
    paper.body = opening(handover);
    unsigned number = 0;
    const auto section = [&](std::string_view key, std::vector<paper::Block> blocks) {
        paper.body.push_back(paper::Heading{1, vi::roman(++number), vi::upper(word(key))});
        std::move(blocks.begin(), blocks.end(), std::back_inserter(paper.body));
    };
    section("books", {paper::Paragraph{paper::plain(
                         word("books_until", {{"duty", duty_of(handover)},
                                              {"year", std::to_string(handover.last_row_year)},
                                              {"row", handover.last_row}}))}});
    section("open_items", handover.items.empty() ? text_or_none("") : open_items(handover));
    section("equipment",
            handover.checklist.empty() ? text_or_none("") : std::vector{equipment(handover)});
    section("levels", levels_of(handover));
    section("weather", text_or_none(handover.weather));
    section("remarks", text_or_none(handover.remarks));
    if (const auto text = caveat(handover); !text.empty()) paper.notes.push_back(text);
    paper.signatures = {signed_by("giving_signs", handover.outgoing, handover.signed_at),
                        signed_by("taking_signs", handover.incoming.value_or(std::string()),
                                  handover.countersigned_at)};
    put_witness(handover.code, handover.unit.name, paper);
    return paper;
}

}  // namespace gb::papers
