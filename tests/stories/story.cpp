#include "stories/story.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>

#include "base/text.hpp"

namespace gb::stories {

namespace {

struct Keyword {
    std::string_view text;
    std::optional<Part> part;  ///< none: as the step before
};

constexpr Keyword keywords[] = {
    {"Cho ", Part::given}, {"Khi ", Part::when},  {"Thì ", Part::then},
    {"Và ", {}},           {"Nhưng ", {}},        {"Given ", Part::given},
    {"When ", Part::when}, {"Then ", Part::then}, {"And ", {}},
    {"But ", {}},
};

const Keyword* keyword_at(std::string_view text) {
    for (const auto& keyword : keywords) {
        if (text.starts_with(keyword.text)) return &keyword;
    }
    return nullptr;
}

/// Open braces and quotes at the end of a text: a step goes on until both are closed.
struct Nesting {
    int depth = 0;
    bool quoted = false;

    void take(std::string_view text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (quoted && text[i] == '\\') {
                ++i;
            } else if (text[i] == '"') {
                quoted = !quoted;
            } else if (!quoted && (text[i] == '{' || text[i] == '[')) {
                ++depth;
            } else if (!quoted && (text[i] == '}' || text[i] == ']')) {
                --depth;
            }
        }
    }
    bool open() const { return depth > 0 || quoted; }
};

/// "Khi An ký nhận   Thì bị từ chối: …" holds two steps: a keyword after two spaces begins anew.
std::vector<std::string> steps_on(const std::string& line) {
    std::vector<std::string> steps;
    Nesting nesting;
    std::size_t from = 0;
    for (std::size_t at = 0; at + 2 < line.size(); ++at) {
        nesting.take(std::string_view(line).substr(at, 1));
        if (nesting.open() || line[at] != ' ' || line[at + 1] != ' ') continue;
        const auto next = line.find_first_not_of(' ', at);
        if (next == std::string::npos || !keyword_at(std::string_view(line).substr(next))) continue;
        steps.push_back(line.substr(from, at - from));
        from = next;
        at = next - 1;
    }
    steps.push_back(line.substr(from));
    return steps;
}

std::string test_name(const std::string& text) {
    std::string name;
    for (char c : fold(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) {
            name += c;
        } else if (!name.empty() && name.back() != '_') {
            name += '_';
        }
    }
    while (!name.empty() && name.back() == '_') name.pop_back();
    return name;
}

/// Reads one file: what stands before the first story is the background of them all.
class Reader {
  public:
    Reader(std::string shown, std::string noun)
        : shown_(std::move(shown)), noun_(std::move(noun)) {}

    void line(const std::string& raw, int number) {
        if (nesting_.open()) {
            current().back().sentence += " " + trimmed(raw);
            nesting_.take(raw);
            return;
        }
        const auto text = trimmed(raw);
        if (text.empty() || text.front() == '#') return;
        where_ = shown_ + ":" + std::to_string(number);
        for (std::string_view title : {"Chuyện:", "Story:"}) {
            if (text.starts_with(title)) return begin(trimmed(text.substr(title.size())));
        }
        for (const auto& step : steps_on(text)) add(trimmed(step));
        nesting_ = {};
        nesting_.take(text);
    }

    std::vector<Story> stories;

  private:
    std::vector<Step>& current() { return stories.empty() ? background_ : stories.back().steps; }

    void begin(const std::string& title) {
        Story story;
        story.title = title;
        story.name = noun_ + "__" + test_name(title);
        story.where = where_;
        story.steps = background_;
        stories.push_back(std::move(story));
    }

    void add(const std::string& text) {
        const auto* keyword = keyword_at(text);
        if (!keyword) {
            throw StoryError(where_ + ": a step begins with Cho, Khi, Thì or Và: " + text);
        }
        auto& steps = current();
        if (!keyword->part && steps.empty()) throw StoryError(where_ + ": Và follows a step");
        const Part part = keyword->part ? *keyword->part : steps.back().part;
        steps.push_back({part, trimmed(text.substr(keyword->text.size())), where_});
    }

    std::string shown_, noun_, where_;
    std::vector<Step> background_;
    Nesting nesting_;
};

}  // namespace

std::string trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(" \t\r") - from + 1));
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string read_text_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw StoryError(file.string() + ": cannot be read");
    const auto fault = text_fault(text.str(), 0, std::size_t{1} << 24);
    if (fault != TextFault::none) {
        throw StoryError(file.string() + ": must be UTF-8 in NFC without tabs");
    }
    return text.str();
}

std::vector<Story> read_stories(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& found : std::filesystem::recursive_directory_iterator(folder)) {
        if (found.path().extension() == ".story") files.push_back(found.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<Story> all;
    std::set<std::string> names;
    for (const auto& file : files) {
        Reader reader(std::filesystem::relative(file, folder).string(),
                      file.parent_path().filename().string());
        int number = 0;
        for (const auto& line : lines_of(read_text_file(file))) reader.line(line, ++number);
        for (auto& story : reader.stories) {
            if (!names.insert(story.name).second) {
                throw StoryError(story.where + ": another story has this title");
            }
            all.push_back(std::move(story));
        }
    }
    return all;
}

}  // namespace gb::stories
