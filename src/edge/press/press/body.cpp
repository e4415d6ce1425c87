#include "press/body.hpp"

#include <algorithm>
#include <numeric>

#include "press/fill.hpp"
#include "press/measure.hpp"
#include "press/placeholders.hpp"

namespace gb::press {
namespace {

/// A paragraph without any text is taken out; a bar has no text.
const std::string nothing_but_room = "\u00a0";

double width_between_margins(const pugi::xml_document& main) {
    const pugi::xml_node section = main.find_node(
        [](pugi::xml_node node) { return std::string_view(node.name()) == "w:sectPr"; });
    const double page = section.child("w:pgSz").attribute("w:w").as_double(11906);
    const pugi::xml_node margins = section.child("w:pgMar");
    return (page - margins.attribute("w:left").as_double(1701) -
            margins.attribute("w:right").as_double(850)) /
           20;
}

std::string heading_number(const paper::Heading& heading) {
    if (heading.level == 0 || heading.number.empty()) return heading.number;
    const bool closed = heading.number.ends_with(')') || heading.number.ends_with('.');
    return heading.number + (closed ? " " : ". ");
}

std::string_view slot_for(paper::Align align) {
    switch (align) {
        case paper::Align::left:
            return "cell_left";
        case paper::Align::centre:
            return "cell_centre";
        case paper::Align::right:
            return "cell_right";
    }
    return "cell_left";
}

/// Column widths in twips that add up to the width exactly.
std::vector<int> column_widths(const std::vector<paper::Column>& columns, double text_width) {
    const unsigned all = std::accumulate(columns.begin(), columns.end(), 0U,
                                         [](unsigned sum, const paper::Column& column) {
                                             return sum + std::max(1U, column.weight);
                                         });
    std::vector<int> widths;
    int left = twips(text_width);
    unsigned weight_left = all;
    for (const paper::Column& column : columns) {
        const unsigned weight = std::max(1U, column.weight);
        const int width = static_cast<int>(static_cast<unsigned>(left) * weight / weight_left);
        widths.push_back(width);
        left -= width;
        weight_left -= weight;
    }
    return widths;
}

void set_width(pugi::xml_node cell, int width) {
    pugi::xml_node properties = cell.child("w:tcPr");
    if (!properties) properties = cell.prepend_child("w:tcPr");
    pugi::xml_node node = properties.child("w:tcW");
    if (!node) node = properties.prepend_child("w:tcW");
    node.remove_attributes();
    node.append_attribute("w:w") = width;
    node.append_attribute("w:type") = "dxa";
}

void set_grid(pugi::xml_node table, const std::vector<int>& widths) {
    pugi::xml_node grid = table.child("w:tblGrid");
    if (!grid) grid = table.insert_child_after("w:tblGrid", table.child("w:tblPr"));
    grid.remove_children();
    for (const int width : widths) grid.append_child("w:gridCol").append_attribute("w:w") = width;
}

/// A row of the prototype emptied of its cells, to be filled with copies of them.
pugi::xml_node emptied_copy(pugi::xml_node row) {
    pugi::xml_node copy = row.parent().append_copy(row);
    while (copy.child("w:tc")) copy.remove_child("w:tc");
    return copy;
}

void keep_with_next(pugi::xml_node row) {
    for (const auto& cell : row.children("w:tc")) {
        for (pugi::xml_node paragraph : cell.children("w:p")) {
            pugi::xml_node properties = paragraph.child("w:pPr");
            if (!properties) properties = paragraph.prepend_child("w:pPr");
            property(properties, "w:keepNext");
        }
    }
}

double side_margin(pugi::xml_node table, const char* side) {
    const pugi::xml_node own = table.child("w:tblPr").child("w:tblCellMar").child(side);
    return own.attribute("w:w").as_double(108);  // Word's own where the template says nothing
}

/// A bar is a shaded paragraph, its length set by the right indent: Word and LibreOffice draw it to
/// the twip, and whoever edits the paper moves the indent.
void draw_bar(pugi::xml_node cell, int room, unsigned permille) {
    const pugi::xml_node paragraph = cell.child("w:p");
    pugi::xml_node properties = paragraph.child("w:pPr");
    pugi::xml_node shade = property(properties, "w:shd");
    shade.append_attribute("w:val") = "clear";
    shade.append_attribute("w:color") = "auto";
    shade.append_attribute("w:fill") = "595959";
    pugi::xml_node indents = property(properties, "w:ind");
    indents.append_attribute("w:right") =
        room - static_cast<int>(static_cast<unsigned>(room) * permille / 1000);
}

/// For readers of the file who cannot see it; the schema wants it last.
void describe(pugi::xml_node table, const std::string& caption, const std::string& text) {
    pugi::xml_node properties = table.child("w:tblPr");
    properties.append_child("w:tblCaption").append_attribute("w:val") = caption.c_str();
    properties.append_child("w:tblDescription").append_attribute("w:val") = text.c_str();
}

paper::Line emboldened(paper::Line line) {
    for (paper::Run& run : line) run.bold = true;
    return line;
}

}  // namespace

BlockBuilder::BlockBuilder(const pugi::xml_document& main)
    : text_width_(width_between_margins(main)) {
    for (const Placeholder& known : placeholders()) {
        if (known.kind != Kind::prototype) continue;
        for (const pugi::xml_node sdt : controls(main, known.tag)) {
            prototypes_[std::string(known.tag)] = shelf_.append_copy(sdt);
        }
    }
}

void BlockBuilder::replace_content(pugi::xml_node control,
                                   const std::vector<paper::Block>& blocks) {
    pugi::xml_node content = control.child("w:sdtContent");
    content.remove_children();
    for (const paper::Block& block : blocks) {
        std::visit([&](const auto& what) { add(content, what); }, block);
    }
}

void BlockBuilder::note(pugi::xml_node control, const std::string& text) {
    add_text(control.child("w:sdtContent"), "note", paper::plain(text));
}

pugi::xml_node BlockBuilder::copy_of(std::string_view prototype, pugi::xml_node target) {
    return target.append_copy(prototypes_.find(prototype)->second);
}

void BlockBuilder::add_text(pugi::xml_node target, std::string_view prototype,
                            const paper::Line& line) {
    if (paper::text_of(line).empty()) return;
    const pugi::xml_node copy = copy_of(prototype, target);
    fill(copy, "text", line);
    dissolve(copy);
}

void BlockBuilder::add(pugi::xml_node target, const paper::Heading& heading) {
    static constexpr std::string_view names[] = {"part", "heading_1", "heading_2", "heading_3"};
    const pugi::xml_node copy = copy_of(names[std::min(heading.level, 3U)], target);
    fill(copy, "heading_number", heading_number(heading));
    fill(copy, "heading_text", heading.text);
    dissolve(copy);
}

void BlockBuilder::add(pugi::xml_node target, const paper::Paragraph& paragraph) {
    add_text(target, "paragraph", paragraph.line);
}

void BlockBuilder::add(pugi::xml_node target, const paper::Bullet& bullet) {
    add_text(target, bullet.level < 2 ? "bullet_1" : "bullet_2", bullet.line);
}

void BlockBuilder::add(pugi::xml_node target, const paper::FigureList& list) {
    add_text(target, "caption", paper::plain(list.caption));
    for (const paper::FigureItem& item : list.items) {
        const pugi::xml_node copy = copy_of("figure", target);
        fill(copy, "figure_label", item.label);
        fill(copy, "figure_value", item.value + (item.estimate ? "*" : ""));
        fill(copy, "figure_unit", item.unit.empty() ? "" : " " + item.unit);
        dissolve(copy);
    }
}

void BlockBuilder::add(pugi::xml_node target, const paper::Table& table) {
    add_text(target, "caption", paper::plain(table.caption));
    add_text(target, "table_unit", paper::plain(table.unit));
    if (!table.columns.empty()) {
        const pugi::xml_node copy = copy_of("table", target);
        build_table(copy, table);
        dissolve(copy);
    }
    add_text(target, "note", paper::plain(table.note));
}

void BlockBuilder::build_table(pugi::xml_node control, const paper::Table& table) const {
    const std::vector<int> widths = column_widths(table.columns, text_width_);
    const pugi::xml_node title = enclosing(controls(control, "cell_title").front(), "w:tc");
    const pugi::xml_node head = title.parent();
    pugi::xml_node grid = head.parent();
    set_grid(grid, widths);
    if (table.bars) describe(grid, table.caption, table.bars->text);

    pugi::xml_node first = emptied_copy(head);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const pugi::xml_node cell = first.append_copy(title);
        set_width(cell, widths[i]);
        fill(cell, "cell_title", table.columns[i].title);
    }
    const pugi::xml_node sample = enclosing(controls(control, "cell_left").front(), "w:tr");
    const int margins =
        static_cast<int>(side_margin(grid, "w:left") + side_margin(grid, "w:right"));
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        pugi::xml_node row = emptied_copy(sample);
        const bool total = table.last_row_is_total && r + 1 == table.rows.size();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const std::string_view slot = slot_for(table.columns[i].align);
            const pugi::xml_node cell =
                row.append_copy(enclosing(controls(control, slot).front(), "w:tc"));
            set_width(cell, widths[i]);
            const paper::Line& text = i < table.rows[r].size() ? table.rows[r][i] : paper::Line{};
            const bool bar = table.bars && table.bars->column == i;
            const unsigned length = bar ? table.bars->of_rows[r].permille : 0;
            if (length > 0) {
                fill(cell, slot, nothing_but_room);
                draw_bar(cell, widths[i] - margins, length);
                continue;
            }
            fill(cell, slot, total ? emboldened(text) : text);
        }
        if (table.rows.size() <= rows_kept_together && r + 1 < table.rows.size())
            keep_with_next(row);
    }
    grid.remove_child(head);
    grid.remove_child(sample);
}

}  // namespace gb::press
