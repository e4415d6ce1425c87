#include "press/mustache.hpp"

#include <fmt/format.h>

#include "base/check.hpp"
#include "press/body.hpp"
#include "press/printable.hpp"
#include "press/templates.hpp"

namespace gb::press {

using kainjow::mustache::mustache;
using kainjow::mustache::partial;

void put(data& into, const std::string& name, const std::string& text) {
    std::string shown = printable(text);
    into.set(name, shown.empty() ? data(false) : data(std::move(shown)));
}

void put_list(data& into, const std::string& name, data list) {
    into.set("has_" + name, data(list.is_non_empty_list()));
    into.set(name, std::move(list));
}

data texts(const std::string& name, const std::vector<std::string>& lines) {
    data list{data::type::list};
    for (const std::string& line : lines) {
        data item;
        put(item, name, line);
        list.push_back(std::move(item));
    }
    return list;
}

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : printable(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string lines_html(std::string_view text) {
    std::string out;
    for (const char c : escaped(text)) {
        if (c == '\n') out += "<br>";
        out += c;
    }
    return out;
}

std::string line_html(const paper::Line& line, bool figures) {
    std::string out;
    for (const paper::Run& run : line) {
        std::string text = lines_html(run.text);
        if (run.bold) text = "<b>" + text + "</b>";
        if (run.italic) text = "<i>" + text + "</i>";
        if (figures && !run.figure.empty()) {
            text = fmt::format("<span class=\"figure\" data-figure=\"{}\">{}</span>",
                               escaped(run.figure), text);
        }
        out += text;
    }
    return out;
}

std::string safe_address(const std::string& address) {
    const auto is = [&](std::string_view start) { return address.starts_with(start); };
    // "//host" would leave the site without saying so.
    const bool here = (is("/") && !is("//") && !is("/\\")) || is("./");
    return here || is("https://") || is("http://") || is("mailto:") ? address : "#";
}

std::string iso(Instant at) {
    return fmt::format("{}T{}:{:02}+07:00", at.date().text(), at.clock(),
                       (at.ms / 1000 % 60 + 60) % 60);
}

namespace {

data named(const char* name, const std::string& html) {
    data item;
    put(item, name, html);
    return item;
}

/// The templates ask each block for each of these.
data blank_block() {
    data block;
    for (const char* name : {"heading", "text", "list", "table", "figures", "picture"}) {
        block.set(name, data(false));
    }
    return block;
}

data block_data(const paper::Heading& from, Look look) {
    const unsigned level = std::min(from.level, 3U);
    const bool closed = from.number.ends_with(')') || from.number.ends_with('.');
    std::string html = escaped(from.text);
    if (level == 0) {
        const std::string number = from.number.empty() ? "" : escaped(from.number) + "<br>";
        html = number + "<span class=\"title\">" + html + "</span>";
    } else if (!from.number.empty()) {
        html = escaped(from.number) + (closed ? " " : ". ") + html;
    }
    static constexpr const char* tags[] = {"h2", "h2", "h3", "h4"};
    static constexpr const char* names[] = {"part", "first", "second", "third"};
    data block = blank_block();
    put(block, "heading", html);
    put(block, "tag", tags[level]);
    put(block, "variant", look == Look::sheet ? names[level] : "");
    return block;
}

data bar_data(const paper::Bar& from) {
    data bar;
    put(bar, "length", std::to_string(from.permille));
    put(bar, "shows", from.text);
    return bar;
}

data block_data(const paper::Table& from, Look look) {
    static constexpr const char* aligns[] = {"left", "centre", "right"};
    const auto align = [&](std::size_t i) {
        return aligns[static_cast<std::size_t>(from.columns[i].align)];
    };
    data columns{data::type::list};
    for (std::size_t i = 0; i < from.columns.size(); ++i) {
        data column;
        put(column, "column", from.columns[i].title);
        put(column, "align", align(i));
        columns.push_back(std::move(column));
    }
    data rows{data::type::list};
    for (std::size_t r = 0; r < from.rows.size(); ++r) {
        data cells{data::type::list};
        for (std::size_t i = 0; i < from.columns.size(); ++i) {
            const paper::Line& line = i < from.rows[r].size() ? from.rows[r][i] : paper::Line{};
            data cell = named("cell", line_html(line, look == Look::sheet));
            put(cell, "align", align(i));
            cell.set("bar", from.bars && from.bars->column == i ? bar_data(from.bars->of_rows[r])
                                                                : data(false));
            cells.push_back(std::move(cell));
        }
        data row;
        row.set("cells", std::move(cells));
        row.set("total", data(from.last_row_is_total && r + 1 == from.rows.size()));
        rows.push_back(std::move(row));
    }
    data inner;
    put(inner, "caption", from.caption);
    put(inner, "unit", from.unit);
    put(inner, "table_note", from.note);
    inner.set("short", data(from.rows.size() <= rows_kept_together));
    inner.set("columns", std::move(columns));
    inner.set("rows", std::move(rows));
    data block = blank_block();
    block.set("table", std::move(inner));
    return block;
}

data block_data(const paper::Paragraph& from, Look look) {
    data block = blank_block();
    put(block, "text", line_html(from.line, look == Look::sheet));
    return block;
}

/// Bullets come in groups, see below.
data block_data(const paper::Bullet&, Look) {
    return blank_block();
}

data block_data(const paper::FigureList& from, Look look) {
    data items{data::type::list};
    for (const paper::FigureItem& figure : from.items) {
        data item;
        put(item, "label", figure.label);
        put(item, "measure", figure.unit);
        const paper::Run value{figure.value + (figure.estimate ? "*" : ""), true, false,
                               figure.figure};
        put(item, "value", line_html({value}, look == Look::sheet));
        items.push_back(std::move(item));
    }
    data inner;
    put(inner, "caption", from.caption);
    inner.set("figure_items", std::move(items));
    data block = blank_block();
    block.set("figures", std::move(inner));
    return block;
}

/// Bullets that follow one another are one list, those of level 2 lists inside its items.
class BulletGroup {
  public:
    explicit BulletGroup(Look look) : look_(look) {}

    void add(const paper::Bullet& bullet) {
        const std::string html = line_html(bullet.line, look_ == Look::sheet);
        if (bullet.level < 2 || items_.empty()) {
            items_.push_back({html, {}});
        } else {
            items_.back().second.push_back(html);
        }
    }

    void flush(data& blocks) {
        if (items_.empty()) return;
        data list{data::type::list};
        for (const auto& [html, sub] : items_) {
            data item = named("item", html);
            put_list(item, "sub", texts("item", sub));
            list.push_back(std::move(item));
        }
        data inner;
        inner.set("items", std::move(list));
        data block = blank_block();
        block.set("list", std::move(inner));
        blocks.push_back(std::move(block));
        items_.clear();
    }

  private:
    Look look_;
    std::vector<std::pair<std::string, std::vector<std::string>>> items_;
};

}  // namespace

data block_list(const std::vector<paper::Block>& blocks, Look look, const Between& between) {
    data list{data::type::list};
    BulletGroup bullets(look);
    for (std::size_t i = 0; i <= blocks.size(); ++i) {
        if (between) {
            const std::vector<data> guests = between(i);
            if (!guests.empty()) bullets.flush(list);
            for (const data& guest : guests) {
                data block = blank_block();
                block.set("picture", guest);
                list.push_back(std::move(block));
            }
        }
        if (i == blocks.size()) break;
        if (const auto* bullet = std::get_if<paper::Bullet>(&blocks[i])) {
            bullets.add(*bullet);
            continue;
        }
        bullets.flush(list);
        list.push_back(
            std::visit([&](const auto& what) { return block_data(what, look); }, blocks[i]));
    }
    bullets.flush(list);
    return list;
}

namespace {

/// Sections left out leave their line behind.
std::string without_empty_lines(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c != '\n' || (!out.empty() && out.back() != '\n')) out += c;
    }
    return out;
}

}  // namespace

std::string render(std::string_view name, data& values) {
    for (const char* part : {"head", "foot", "blocks", "picture", "story", "beside", "comments"}) {
        // Partials share their names with the values.
        values.set(std::string("part_") + part, data(partial([file = std::string(part) + ".html"] {
                       return std::string(template_file(file));
                   })));
    }
    mustache page{std::string(template_file(name))};
    const std::string html = page.render(values);
    GB_CHECK(page.error_message().empty(), "the templates compiled in are well formed");
    return without_empty_lines(html);
}

}  // namespace gb::press
