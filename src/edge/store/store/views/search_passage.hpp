#pragma once
// Which words of what was found are shown: the line in which they stand.

#include <optional>
#include <string>
#include <vector>

namespace gb {

/// The words that are asked for, folded.
std::vector<std::string> asked_words(std::string_view typed);

/// Those of them that begin no word of the text.
std::vector<std::string> missing_in(std::string_view text, std::vector<std::string> words);

/// The line that holds the most of the words, cut around the first of them. Absent: none does.
std::optional<std::string> passage_of(std::string_view text, const std::vector<std::string>& words);

}  // namespace gb
