#include "paper_form/document.hpp"

#include <fmt/format.h>

#include <cmath>

#include "paper_form/words.hpp"

namespace gb::paper_form {
namespace {

/// Writes the document with one form at hand.
class Writer {
  public:
    explicit Writer(const Form& form)
        : form_(form),
          text_width_(form.twips("page_width_mm") - form.twips("margin_left_mm") -
                      form.twips("margin_right_mm")) {}

    [[nodiscard]] std::string document() const {
        return fmt::format("{}<w:document {}><w:body>{}{}{}{}{}{}{}</w:body></w:document>",
                           declaration, word_space, header(), title(), body(), one_signature(),
                           two_signatures(), witness() + annex(), page());
    }

    [[nodiscard]] std::string page_number() const {
        const Face face = look("page_number_pt");
        const std::string field =
            "<w:fldSimple w:instr=\" PAGE \">" + run(face, "2") + "</w:fldSimple>";
        return fmt::format("{}<w:hdr {}>{}</w:hdr>", declaration, word_space,
                           paragraph({.align = "center"}, field));
    }

    [[nodiscard]] std::string empty_header() const {
        return fmt::format("{}<w:hdr {}>{}</w:hdr>", declaration, word_space, paragraph({}, ""));
    }

  private:
    [[nodiscard]] Face look(const std::string& size, bool bold = false, bool italic = false,
                            bool caps = false) const {
        return {form_.half_points(size), bold, italic, caps};
    }

    [[nodiscard]] Stand body_stand() const {
        return {.align = "both",
                .first_line = form_.twips("first_line_indent_mm"),
                .before = 0,
                .after = form_.twips("paragraph_gap_pt"),
                .spacing = form_.value("line_spacing")};
    }

    // ---- header block ----

    [[nodiscard]] std::string header() const {
        const int left = form_.twips("header_left_mm");
        const int right = text_width_ - left;
        return layout_table(grid_column(left) + grid_column(right), text_width_,
                            row(cell(left, bodies(left)) + cell(right, country(right))) +
                                row(cell(left, number()) + cell(right, place_and_date())));
    }

    [[nodiscard]] std::string bodies(int width) const {
        return paragraph({.align = "center"}, slot(look("superior_body_pt", false, false, true),
                                                   "superior_body", "Cơ quan cấp trên")) +
               paragraph({.align = "center"}, slot(look("issuing_body_pt", true, false, true),
                                                   "issuing_body", "Cơ quan ban hành")) +
               section("issuing_rule", "Đường kẻ dưới tên cơ quan",
                       paragraph({.align = "center", .left = width / 3, .before = 40, .rule = true},
                                 ""));
    }

    [[nodiscard]] std::string country(int width) const {
        const int motto = static_cast<int>(std::lround(motto_ems * form_.value("motto_pt") * 20));
        return paragraph({.align = "center"},
                         run(look("country_pt", true), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")) +
               paragraph({.align = "center"},
                         run(look("motto_pt", true), "Độc lập - Tự do - Hạnh phúc")) +
               paragraph(
                   {.align = "center", .left = (width - motto) / 2, .before = 40, .rule = true},
                   "");
    }

    [[nodiscard]] std::string number() const {
        const Face face = look("number_pt");
        return section("number_line", "Dòng số và ký hiệu",
                       paragraph(
                           {.align = "center", .before = 120},
                           run(face, "Số: ") + slot(face, "number_and_symbol", "Số và ký hiệu"))) +
               paragraph({.align = "center"},
                         slot(look("recipients_title_pt"), "subject", "V/v nội dung công văn")) +
               stamp("urgent", "KHẨN", "urgent_mm") +
               stamp("very_urgent", "THƯỢNG KHẨN", "very_urgent_mm") +
               stamp("immediate", "HỎA TỐC", "immediate_mm") + paragraph({}, "");
    }

    [[nodiscard]] std::string stamp(const std::string& tag, const std::string& word,
                                    const std::string& width_name) const {
        const int width = form_.twips(width_name);
        const std::string side = "w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"000000\"";
        const std::string box = fmt::format(
            "<w:tbl><w:tblPr><w:tblW w:w=\"{0}\" w:type=\"dxa\"/><w:jc "
            "w:val=\"center\"/><w:tblBorders>"
            "<w:top {1}/><w:left {1}/><w:bottom {1}/><w:right {1}/></w:tblBorders>"
            "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
            "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>{2}</w:tblGrid>"
            "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"{3}\" "
            "w:hRule=\"exact\"/></w:trPr><w:tc>"
            "<w:tcPr><w:tcW w:w=\"{0}\" w:type=\"dxa\"/><w:vAlign "
            "w:val=\"center\"/></w:tcPr>{4}</w:tc>"
            "</w:tr></w:tbl>",
            width, side, grid_column(width), form_.twips("urgency_height_mm"),
            paragraph({.align = "center"}, run(look("urgency_pt", true), word)));
        return section(tag, "Dấu " + word, paragraph({.after = 60, .spacing = 0.5}, "") + box);
    }

    [[nodiscard]] std::string place_and_date() const {
        return paragraph({.align = "center", .before = 120},
                         slot(look("place_and_date_pt", false, true), "place_and_date",
                              "Địa danh, ngày tháng năm"));
    }

    // ---- title ----

    [[nodiscard]] std::string title() const {
        const Face words = look("body_pt");
        return paragraph(
                   {.align = "center", .before = 240, .keep_next = true},
                   slot(look("type_name_pt", true, false, true), "type_name", "Tên loại văn bản")) +
               paragraph({.align = "center", .keep_next = true},
                         slot(look("abstract_pt", true), "abstract", "Trích yếu nội dung")) +
               section("abstract_rule", "Đường kẻ dưới trích yếu",
                       paragraph({.align = "center",
                                  .left = text_width_ / 3,
                                  .before = 80,
                                  .after = 160,
                                  .rule = true},
                                 "")) +
               paragraph({.align = "center", .after = form_.twips("paragraph_gap_pt")},
                         slot(look("note_pt", false, true), "as_of", "Thời điểm chốt số liệu")) +
               section("addressees", "Kính gửi",
                       paragraph({.align = "center", .before = 60}, run(words, "Kính gửi:")) +
                           section("addressee", "Mỗi nơi nhận một dòng",
                                   paragraph({.align = "left", .left = text_width_ / 3},
                                             run(words, "- ") +
                                                 slot(words, "addressee_name", "Nơi được gửi"))) +
                           paragraph({.spacing = 0.5}, ""));
    }

    // ---- prototypes of the body ----

    [[nodiscard]] std::string heading(const std::string& tag, const std::string& name,
                                      bool italic) const {
        Stand stand = body_stand();
        stand.keep_next = true;
        const Face face = look("body_pt", true, italic);
        return section(tag, name,
                       paragraph(stand, slot(face, "heading_number", "Số mục ") +
                                            slot(face, "heading_text", name)));
    }

    [[nodiscard]] std::string part() const {
        const Face face = look("part_pt", true);
        const Face caps = look("part_pt", true, false, true);
        return section("part", "Phần",
                       paragraph({.align = "center", .before = 160, .keep_next = true},
                                 slot(face, "heading_number", "Phần thứ nhất")) +
                           paragraph({.align = "center",
                                      .after = form_.twips("paragraph_gap_pt"),
                                      .keep_next = true},
                                     slot(caps, "heading_text", "Tên phần")));
    }

    [[nodiscard]] std::string text(const std::string& tag, const std::string& name,
                                   const Stand& stand, const Face& face,
                                   const std::string& mark = "") const {
        return section(
            tag, name,
            paragraph(stand, (mark.empty() ? "" : run(face, mark)) + slot(face, "text", name)));
    }

    [[nodiscard]] std::string body() const {
        const Face words = look("body_pt");
        const Face small = look("note_pt", false, true);
        Stand caption{.align = "center", .before = 60, .after = 60, .keep_next = true};
        Stand unit = caption;
        unit.align = "right";
        Stand figure = body_stand();
        return section(
            "body", "Nội dung",
            part() + heading("heading_1", "Mục cấp 1", false) +
                heading("heading_2", "Mục cấp 2", false) + heading("heading_3", "Mục cấp 3", true) +
                text("paragraph", "Đoạn văn", body_stand(), words) +
                text("bullet_1", "Gạch đầu dòng", body_stand(), words, "- ") +
                text("bullet_2", "Ý con", body_stand(), words, "+ ") +
                text("caption", "Tên bảng", caption, look("body_pt", true)) +
                text("table_unit", "Đơn vị tính", unit, small) + table() +
                section(
                    "figure", "Dòng số liệu",
                    paragraph(figure, run(words, "- ") + slot(words, "figure_label", "Chỉ tiêu") +
                                          run(words, ": ") +
                                          slot(look("body_pt", true), "figure_value", "00") +
                                          slot(words, "figure_unit", " đơn vị"))) +
                text("note", "Ghi chú", note_stand(), small));
    }

    [[nodiscard]] Stand note_stand() const {
        Stand stand = body_stand();
        stand.keep_next = true;
        return stand;
    }

    [[nodiscard]] std::string table() const {
        const int width = text_width_ / 3;
        const auto sample = [&](const char* align, const Face& face, const std::string& tag,
                                const std::string& name) {
            return cell(width, paragraph({.align = align, .before = 40, .after = 40},
                                         slot(face, tag, name)));
        };
        const Face words = look("table_pt");
        const std::string head =
            "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr>" +
            fmt::format("<w:tcW w:w=\"{}\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>",
                        width) +
            paragraph({.align = "center", .before = 40, .after = 40, .keep_next = true},
                      slot(look("table_pt", true), "cell_title", "Tên cột")) +
            "</w:tc></w:tr>";
        const std::string side = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"";
        const std::string grid = fmt::format(
            "<w:tbl><w:tblPr><w:tblW w:w=\"{0}\" w:type=\"dxa\"/><w:tblBorders><w:top {1}/><w:left "
            "{1}/>"
            "<w:bottom {1}/><w:right {1}/><w:insideH {1}/><w:insideV {1}/></w:tblBorders>"
            "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/>"
            "<w:right w:w=\"85\" "
            "w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>{2}{2}{2}</w:tblGrid>",
            text_width_, side, grid_column(width));
        return section("table", "Bảng",
                       grid + head +
                           row(sample("left", words, "cell_left", "Chữ") +
                               sample("center", words, "cell_centre", "Giữa") +
                               sample("right", words, "cell_right", "Số")) +
                           "</w:tbl>" + paragraph({.spacing = 0.5}, ""));
    }

    // ---- the end ----

    [[nodiscard]] std::string recipients() const {
        const Face words = look("recipients_pt");
        return section("recipients", "Nơi nhận",
                       paragraph({.align = "left"},
                                 run(look("recipients_title_pt", true, true), "Nơi nhận:")) +
                           section("recipient", "Mỗi nơi nhận một dòng",
                                   paragraph({.align = "left"},
                                             slot(words, "recipient_line", "- Nơi nhận;"))));
    }

    [[nodiscard]] std::string signature(const std::string& which) const {
        const Stand stand{.align = "center", .keep_next = true};
        return paragraph(stand, slot(look("signature_pt", true, false, true), which + "_heading",
                                     "Quyền hạn, chức vụ")) +
               paragraph(stand, slot(look("note_pt", false, true), which + "_note", "Ghi chú ký")) +
               paragraph({.align = "center", .before = form_.twips("signature_space_pt")},
                         slot(look("signature_pt", true), which + "_name", "Họ và tên"));
    }

    [[nodiscard]] std::string halves(const std::string& left, const std::string& right) const {
        const int half = text_width_ / 2;
        return layout_table(grid_column(half) + grid_column(half), half * 2,
                            row(cell(half, left) + cell(half, right)));
    }

    [[nodiscard]] std::string one_signature() const {
        return section("one_signature", "Nơi nhận và chữ ký",
                       paragraph({.spacing = 0.5, .keep_next = true}, "") +
                           halves(recipients(), signature("signature")));
    }

    [[nodiscard]] std::string two_signatures() const {
        return section("two_signatures", "Hai chữ ký",
                       paragraph({.spacing = 0.5, .keep_next = true}, "") +
                           halves(signature("signature"), signature("second"))) +
               section("recipients_below", "Nơi nhận khi có hai chữ ký",
                       paragraph({.spacing = 0.5}, "") + recipients());
    }

    [[nodiscard]] std::string witness() const {
        const Face face = look("witness_pt");
        return section(
            "witness", "Mã đối chiếu",
            paragraph({.align = "left", .before = 240},
                      run(face, "Mã đối chiếu với sổ: ") +
                          slot(look("witness_pt", true), "witness_code", "0-00000000-00000000") +
                          run(face, " ") + slot(face, "witness_book", "(sổ của đơn vị)")));
    }

    [[nodiscard]] std::string annex() const {
        const Face bold = look("part_pt", true);
        return section(
            "annex", "Phụ lục",
            paragraph({.align = "center", .keep_next = true, .page_break = true},
                      run(bold, "PHỤ LỤC ") + slot(bold, "annex_number", "I")) +
                paragraph({.align = "center", .keep_next = true},
                          slot(look("part_pt", true, false, true), "annex_title", "Tên phụ lục")) +
                paragraph({.align = "center", .after = 160, .keep_next = true},
                          run(look("body_pt", false, true), "(Kèm theo văn bản số ") +
                              slot(look("body_pt", false, true), "annex_reference", "00/BC") +
                              run(look("body_pt", false, true), ")")) +
                section("annex_body", "Nội dung phụ lục", paragraph({}, "")));
    }

    [[nodiscard]] std::string page() const {
        const auto at = [&](const char* name) { return form_.twips(name); };
        return fmt::format(
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
            "<w:headerReference w:type=\"first\" r:id=\"rId4\"/>"
            "<w:pgSz w:w=\"{}\" w:h=\"{}\"/><w:pgMar w:top=\"{}\" w:right=\"{}\" w:bottom=\"{}\" "
            "w:left=\"{}\" w:header=\"{}\" w:footer=\"{}\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>",
            at("page_width_mm"), at("page_height_mm"), at("margin_top_mm"), at("margin_right_mm"),
            at("margin_bottom_mm"), at("margin_left_mm"), at("page_number_from_top_mm"),
            at("page_number_from_top_mm"));
    }

    // "Độc lập - Tự do - Hạnh phúc" in bold, in ems of its size: the rule under it is as long.
    static constexpr double motto_ems = 12.35;

    const Form& form_;
    int text_width_;
};

}  // namespace

std::string document_part(const Form& form) {
    return Writer(form).document();
}

std::string page_number_part(const Form& form) {
    return Writer(form).page_number();
}

std::string empty_header_part(const Form& form) {
    return Writer(form).empty_header();
}

}  // namespace gb::paper_form
