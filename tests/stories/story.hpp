#pragma once
// Stories as they stand in their files. docs: tests/stories/README.md.

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace gb::stories {

/// Something is wrong in a story or its file; `what` begins with file:line once known.
struct StoryError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

enum class Part { given, when, then };

struct Step {
    Part part;
    std::string sentence;
    std::string where;  ///< "log/rows.story:12"
};

struct Story {
    std::string title;
    std::string name;  ///< for the test: letters, digits and "_"
    std::string where;
    std::vector<Step> steps;
};

/// Every story below the folder, in order of file and line.
std::vector<Story> read_stories(const std::filesystem::path& folder);

/// Whole text of a file, checked to be UTF-8 in NFC, as stories compare texts byte by byte.
std::string read_text_file(const std::filesystem::path& file);
std::vector<std::string> lines_of(const std::string& text);
std::string trimmed(std::string_view text);

}  // namespace gb::stories
