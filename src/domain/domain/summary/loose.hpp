#pragma once
// Numbers that somebody typed into a text and nobody answers for: neither counted from the books,
// nor cited from a paper, nor stated with its source (docs/adr/0020).

#include <string>
#include <string_view>
#include <vector>

namespace gb {

struct LooseNumber {
    std::string text;          ///< "12", "1.234", "98,5%", "08/8"
    std::size_t position = 0;  ///< in characters of the whole text, from 1
};

/// Those among the words of a section, tokens left out. A number that dates, numbers or names
/// something ("ngày 15/11", "khoản 2", "05/BC-BCH", "năm 2026") is none.
std::vector<LooseNumber> loose_numbers(std::string_view text);

}  // namespace gb
