#include "press/xlsx.hpp"

#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

namespace gb::press {

namespace {

constexpr std::size_t most_rows = 1'048'574;    ///< of a sheet, without what stands above
constexpr std::size_t longest_text = 32'000;    ///< bytes; a cell holds 32,767 characters
constexpr std::size_t longest_name = 31;        ///< characters of a tab
constexpr double days_before_1970 = 25'569;     ///< a spreadsheet counts days from 1899-12-30
constexpr std::time_t made_at = 1'767'225'600;  ///< no file tells when it was made; this is 2026

/// A file that only this program sees, gone with the object.
class TemporaryFile {
  public:
    TemporaryFile() : path_((std::filesystem::temp_directory_path() / "giaoban-XXXXXX").string()) {
        const int file = ::mkstemp(path_.data());
        if (file >= 0) ::close(file);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { ::unlink(path_.c_str()); }
    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

struct Formats {
    lxw_format* as_of;
    lxw_format* head;
    lxw_format* text;
    lxw_format* number;
    lxw_format* amount;
    lxw_format* day;
    lxw_format* instant;
};

lxw_format* format(lxw_workbook* book, const char* number) {
    auto* made = workbook_add_format(book);
    format_set_font_name(made, "Times New Roman");
    format_set_font_size(made, 12);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(made, LXW_BORDER_THIN);
    if (number) format_set_num_format(made, number);
    return made;
}

Formats formats_of(lxw_workbook* book) {
    Formats formats{format(book, nullptr),           format(book, nullptr),
                    format(book, nullptr),           format(book, "0"),
                    format(book, "#,##0"),           format(book, "dd/mm/yyyy"),
                    format(book, "dd/mm/yyyy hh:mm")};
    format_set_italic(formats.as_of);
    format_set_border(formats.as_of, LXW_BORDER_NONE);
    format_set_bold(formats.head);
    format_set_text_wrap(formats.head);
    format_set_align(formats.head, LXW_ALIGN_CENTER);
    format_set_text_wrap(formats.text);
    return formats;
}

/// Cut at a whole letter.
std::string cut(std::string text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0) == 0x80) --bytes;
    return text.substr(0, bytes) + "…";
}

/// A tab may not hold these signs, nor be longer than 31 letters.
std::string tab_name(std::string name) {
    for (auto& c : name) {
        if (std::string_view("[]:*?/\\'").find(c) != std::string_view::npos) c = ' ';
    }
    std::size_t letters = 0;
    std::size_t end = 0;
    while (end < name.size() && letters < longest_name) {
        ++end;
        while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xc0) == 0x80) ++end;
        ++letters;
    }
    return name.substr(0, end);
}

struct Put {
    lxw_worksheet* sheet;
    const Formats& formats;
    lxw_row_t row;
    lxw_col_t column;
    bool amounts;

    void operator()(std::monostate) const {
        worksheet_write_blank(sheet, row, column, formats.text);
    }
    /// Always as a text: what begins with "=" is no formula.
    void operator()(const std::string& text) const {
        worksheet_write_string(sheet, row, column, cut(text, longest_text).c_str(), formats.text);
    }
    void operator()(std::int64_t value) const {
        worksheet_write_number(sheet, row, column, static_cast<double>(value),
                               amounts ? formats.amount : formats.number);
    }
    void operator()(Date day) const {
        worksheet_write_number(sheet, row, column, days_before_1970 + day.days, formats.day);
    }
    void operator()(Instant at) const {
        const auto days =
            static_cast<double>(at.ms + office_offset) / static_cast<double>(milliseconds_a_day);
        worksheet_write_number(sheet, row, column, days_before_1970 + days, formats.instant);
    }
};

/// Below what is said of the whole list.
lxw_row_t head_row(const sheet::Sheet& from) {
    return from.as_of.empty() ? 0 : 1;
}

void set_page(lxw_worksheet* page, const sheet::Sheet& from, lxw_col_t last_column) {
    const auto head = head_row(from);
    worksheet_set_landscape(page);
    worksheet_set_paper(page, 9);  // A4
    worksheet_fit_to_pages(page, 1, 0);
    worksheet_repeat_rows(page, 0, head);
    worksheet_freeze_panes(page, head + 1, 0);
    worksheet_autofilter(page, head, 0, head + static_cast<lxw_row_t>(from.rows.size()),
                         last_column);
    // In the language of headers "&" begins a word of command.
    std::string title;
    for (const char c : cut(from.title, 200)) title += c == '&' ? "&&" : std::string(1, c);
    worksheet_set_header(page, ("&C&\"Times New Roman,Bold\"" + title).c_str());
    worksheet_set_footer(page, "&C&P/&N");
}

void fill(lxw_worksheet* page, const sheet::Sheet& from, const Formats& formats) {
    lxw_col_t column = 0;
    for (const auto& head : from.columns) {
        worksheet_set_column(page, column, column, head.width, nullptr);
        worksheet_write_string(page, head_row(from), column, head.title.c_str(), formats.head);
        ++column;
    }
    if (!from.as_of.empty()) {
        worksheet_write_string(page, 0, 0, from.as_of.c_str(), formats.as_of);
    }
    auto row = head_row(from);
    for (const auto& cells : from.rows) {
        ++row;
        for (std::size_t i = 0; i < std::min(cells.size(), from.columns.size()); ++i) {
            const auto amounts = from.columns[i].amounts;
            std::visit(Put{page, formats, row, static_cast<lxw_col_t>(i), amounts}, cells[i]);
        }
    }
    set_page(page, from, static_cast<lxw_col_t>(column > 0 ? column - 1 : 0));
}

}  // namespace

Result<std::string> xlsx(const sheet::Workbook& workbook) {
    for (const auto& sheet : workbook) {
        if (sheet.rows.size() > most_rows) {
            return Failure{"sheet.too_long", "", {{"max", static_cast<std::int64_t>(most_rows)}}};
        }
    }
    const TemporaryFile file;
    auto* book = workbook_new(file.path().c_str());
    if (!book) return Failure{"sheet.not_made", "", {}};
    lxw_doc_properties properties{};
    properties.created = made_at;
    workbook_set_properties(book, &properties);
    const auto formats = formats_of(book);
    for (const auto& sheet : workbook) {
        auto* page = workbook_add_worksheet(book, tab_name(sheet.name).c_str());
        if (page) fill(page, sheet, formats);
    }
    if (workbook_close(book) != LXW_NO_ERROR) return Failure{"sheet.not_made", "", {}};
    std::ifstream in(file.path(), std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

}  // namespace gb::press
