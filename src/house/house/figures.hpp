#pragma once
// How a counted figure is shown: its label, the heads of its columns, its cells in words. What is
// counted stays raw (codes, plain digits, ISO days) in books and tables.

#include <string>
#include <string_view>
#include <vector>

#include "domain/summary/figures.hpp"
#include "domain/summary/tokens.hpp"

namespace gb {

std::string figure_label(std::string_view language, std::string_view name);
/// "Số lượt ghi sổ trực: Tuần tra"
std::string figure_title(std::string_view language, const FigureToken& token);
std::string figure_hint(std::string_view language, std::string_view name);

/// As official prose writes it, in both languages: 08; 1.234.
std::string figure_value(std::int64_t value);

/// "cùng kỳ năm trước 41, tăng 05 (12,2%)": from the raw row that a comparison leaves; "" for none.
std::string figure_comparison(std::string_view language,
                              const std::vector<std::vector<std::string>>& rows);

/// How many cells of a row say what it is of, and how many numbers follow.
std::size_t figure_labels(FigureForm form, std::string_view name);
std::size_t figure_numbers(FigureForm form, std::string_view name);

/// Titles of the columns of a table or list; empty for a plain figure.
/// @param beside the year before: three columns for each number
std::vector<std::string> figure_heads(std::string_view language, FigureForm form,
                                      std::string_view name, bool beside = false);

/// One raw row in words; beside the year before where it has three cells for each number. Cells
/// beyond the known columns stay as they are.
std::vector<std::string> figure_cells(std::string_view language, FigureForm form,
                                      std::string_view name, const std::vector<std::string>& raw);

/// The text of a row of a list; what the parties say of an assessment that is quoted, in words.
std::string quoted_text(std::string_view language, const std::string& raw);

/// Whether two readings of a table say the same: what became of a unit since is no other count.
bool same_counts(const std::vector<std::vector<std::string>>& one,
                 const std::vector<std::vector<std::string>>& other);

/// Whether a column holds numbers, to be set to the right.
std::vector<bool> figure_numeric(FigureForm form, std::string_view name, bool beside = false);

}  // namespace gb
