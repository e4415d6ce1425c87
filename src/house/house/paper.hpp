// A paper as the house knows it: what stands on it, in what order, and nothing of how it is drawn.
// The press edge makes it a .docx or a printed sheet; the public page is a tree of its own
// (house/page.hpp), since it has no number, no stamp and no signature.
//
// Texts are the reader's language, NFC, without markup. A text field left empty stands for
// "not there": its line is then left out, never printed blank.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/time.hpp"

namespace gb::paper {

// ---- text ----

/// A stretch of text in one face. `figure` names the live figure it was filled from, so that a
/// preview can lead from the number to the events behind it; on paper it leaves no trace.
struct Run {
    std::string text;
    bool bold = false;
    bool italic = false;
    std::string figure;
};
using Line = std::vector<Run>;

inline Line plain(std::string text) {
    return {Run{std::move(text), false, false, {}}};
}
std::string text_of(const Line& line);

// ---- blocks of a body ----

/// Level 0 is a part ("Phần thứ nhất", title under it), 1 a roman section, 2 and 3 numbered below.
struct Heading {
    unsigned level = 1;
    std::string number;  ///< as printed, without the point: "Phần thứ nhất", "I", "2", "2.1", "a"
    std::string text;
};
struct Paragraph {
    Line line;
};
/// Level 1 is printed with "-", level 2 with "+", as offices do.
struct Bullet {
    Line line;
    unsigned level = 1;
};

enum class Align { left, centre, right };
struct Column {
    std::string title;
    Align align = Align::left;
    unsigned weight = 1;  ///< share of the width
};
/// A column of bars, one in each row: how long it is, in thousandths of the column's width, and
/// what it shows, for those who cannot see it. A bar is no text: its cells are empty.
struct Bar {
    unsigned permille = 0;
    std::string text;
};
struct Bars {
    std::size_t column = 0;
    std::vector<Bar> of_rows;
    std::string text;  ///< what all of them show
};
struct Table {
    std::string caption;
    std::string unit;  ///< "Đơn vị tính: lượt"
    std::vector<Column> columns;
    std::vector<std::vector<Line>> rows;
    bool last_row_is_total = false;
    std::string note;
    std::optional<Bars> bars;
};

/// Figures in a column: label, value as printed, unit of measure.
struct FigureItem {
    std::string label;
    std::string value;
    std::string unit;
    bool estimate = false;  ///< printed with a star; say what it means in `Paper::notes`
    std::string figure;     ///< as in Run
};
struct FigureList {
    std::string caption;
    std::vector<FigureItem> items;
};

using Block = std::variant<Heading, Paragraph, Bullet, Table, FigureList>;

// ---- the parts around the body ----

enum class Urgency { none, urgent, very_urgent, immediate };  ///< –, KHẨN, THƯỢNG KHẨN, HỎA TỐC

struct Signature {
    std::string prefix;    ///< "TM.", "KT.", "TL.", "TUQ.", "Q." or empty
    std::string for_whom;  ///< what follows the prefix: "Ban Chỉ huy", "Chỉ huy trưởng"
    std::string title;     ///< the signer's own: "Chỉ huy trưởng"
    std::string rank;
    std::string name;
    std::string note;  ///< small, under the title: "(ký lúc 07:31)", "(đã ký số)"
};

/// The head of the book when the paper was signed or issued: the witness against a book rewritten
/// or cut. Set by papers::put_witness alone.
struct Witness {
    std::string code;  ///< "412-7F3A9C21-0B44D2E1"
    std::string book;  ///< whose book it is: "(sổ của Ban CHQS xã Hoa Sơn)"
};

struct Annex {
    std::string number;  ///< "I"; empty when there is only one
    std::string title;
    std::vector<Block> blocks;
};

struct Paper {
    /// A sheet for the office itself, in smaller letters than a paper that leaves it, so that all
    /// stands on one page.
    bool one_page = false;
    // header block
    std::string superior_body;
    std::string issuing_body;
    std::int64_t number = 0;  ///< 0: a draft, the number is open
    std::string symbol;       ///< "BC-BCH"
    std::string subject;      ///< "V/v …", under the number: an official letter has no type name
    std::string place;
    std::optional<Date> date;
    Urgency urgency = Urgency::none;
    std::string type_name;  ///< "Báo cáo"; the form prints it in capitals
    std::string abstract;
    std::string as_of;                    ///< "Số liệu tính đến ngày 15/11/2026"
    std::vector<std::string> addressees;  ///< "Kính gửi"
    // what it says
    std::vector<Block> body;
    std::vector<std::string> notes;  ///< after the body: what a star means, which figures changed
    std::vector<Annex> annexes;
    // the end
    std::vector<Signature> signatures;  ///< one, or two side by side (handover, minutes)
    std::vector<std::string> recipients;
    std::optional<Witness> witness;
};

/// The parts that stand as one text in print.
std::string number_and_symbol(const Paper& paper);  ///< "05/BC-BCH"; a draft keeps the number open
std::string signature_heading(const Signature& signature);  ///< "TM. Ban Chỉ huy\nChỉ huy trưởng"
std::string signed_name(const Signature& signature);        ///< "Thượng tá Nguyễn Văn An"
/// "- A;" "- B;" ... the last with a full stop, whatever mark the writer typed.
std::vector<std::string> recipient_lines(const std::vector<std::string>& recipients);
/// The body with "./." after its last sentence, when it ends in a sentence.
std::vector<Block> closed_body(std::vector<Block> body);

}  // namespace gb::paper
