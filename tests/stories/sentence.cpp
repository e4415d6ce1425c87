#include "stories/sentence.hpp"

#include <algorithm>
#include <regex>

#include "stories/teller.hpp"

namespace gb::stories {

std::size_t end_of_quoted(std::string_view text, std::size_t at) {
    for (auto i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            return i + 1;
        }
    }
    return std::string_view::npos;
}

std::string unquoted(std::string_view text) {
    if (text.size() < 2 || text.front() != '"') return std::string(text);
    std::string plain;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        const bool escaped = text[i] == '\\' && (text[i + 1] == '"' || text[i + 1] == '\\');
        if (escaped) ++i;
        plain += text[i];
    }
    return plain;
}

// Patterns --------------------------------------------------------------------------------------

namespace {

std::vector<Piece> pieces_of(const std::string& pattern, const std::string& where) {
    std::vector<Piece> pieces;
    std::size_t at = 0;
    while (at < pattern.size()) {
        const auto open = pattern.find('{', at);
        if (open != at) pieces.push_back({pattern.substr(at, open - at), "", ""});
        if (open == std::string::npos) break;
        const auto close = pattern.find('}', open);
        if (close == std::string::npos) throw StoryError(where + ": a slot is not closed");
        const auto inside = pattern.substr(open + 1, close - open - 1);
        const auto colon = inside.find(':');
        pieces.push_back({"", inside.substr(0, colon),
                          colon == std::string::npos ? inside : inside.substr(colon + 1)});
        at = close + 1;
    }
    return pieces;
}

const std::map<std::string, std::regex>& shapes() {
    static const std::map<std::string, std::regex> all{
        {"number", std::regex(R"(^-?[0-9]+)")},
        {"date", std::regex(R"(^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})")},
        {"time",
         std::regex(R"(^[0-9]{1,2}:[0-9]{2}( ngày [0-9]{1,2}/[0-9]{1,2}/[0-9]{4}| hôm qua)?)")},
        {"word", std::regex(R"(^[^ ]+)")},
    };
    return all;
}

bool is_name(const std::string& type) {
    return type == "ref" || type == "person" || type == "post" || type == "who" || type == "row";
}

/// Tries the pieces from `i` on at the beginning of `text`, the shortest fit of each slot first.
class Matcher {
  public:
    explicit Matcher(const std::vector<Piece>& pieces) : pieces_(pieces) {}

    bool match(std::string_view text, std::size_t i = 0) {
        if (i == pieces_.size()) return text.empty();
        const auto& piece = pieces_[i];
        if (piece.slot.empty()) {
            return text.starts_with(piece.literal) &&
                   match(text.substr(piece.literal.size()), i + 1);
        }
        if (piece.type == "json") return take(text, text.size(), i) && !text.empty();
        const bool quotes = piece.type == "text" || is_name(piece.type);
        if (quotes && text.starts_with('"')) {
            const auto end = end_of_quoted(text, 0);
            return end != std::string_view::npos && take(text, end, i);
        }
        if (piece.type == "text") return false;
        if (auto shape = shapes().find(piece.type); shape != shapes().end()) {
            std::match_results<std::string_view::const_iterator> found;
            if (!std::regex_search(text.begin(), text.end(), found, shape->second)) return false;
            return take(text, static_cast<std::size_t>(found.length()), i);
        }
        return bare(text, i);
    }

    Slots slots;

  private:
    bool take(std::string_view text, std::size_t length, std::size_t i) {
        if (!match(text.substr(length), i + 1)) return false;
        slots[pieces_[i].slot] = {pieces_[i].type, unquoted(text.substr(0, length))};
        if (pieces_[i].type == "json") slots[pieces_[i].slot].text = text.substr(0, length);
        return true;
    }

    /// Words without quotes, up to where the next literal fits.
    bool bare(std::string_view text, std::size_t i) {
        for (std::size_t length = 1; length <= text.size(); ++length) {
            if (text[length - 1] == '"' || text[length - 1] == '{') return false;
            const bool last = i + 1 == pieces_.size();
            if (last && length < text.size()) continue;
            if (take(text, length, i)) return true;
        }
        return false;
    }

    const std::vector<Piece>& pieces_;
};

}  // namespace

void Sentences::add(const std::string& pattern, bool expects, Meaning meaning, std::string where) {
    Sentence sentence{pattern, pieces_of(pattern, where), 0, expects, std::move(meaning), where};
    for (const auto& piece : sentence.pieces) sentence.weight += piece.literal.size();
    for (const auto& other : all_) {
        if (other.pattern == pattern) {
            throw StoryError(where + ": this sentence stands at " + other.where + " already");
        }
    }
    all_.push_back(std::move(sentence));
}

Sentences::Match Sentences::match(const std::string& text) const {
    std::optional<Match> best;
    std::size_t most = 0;
    bool tie = false;
    for (const auto& sentence : all_) {
        Matcher matcher(sentence.pieces);
        if (!matcher.match(text)) continue;
        auto weight = sentence.weight;
        bool known = true;
        for (const auto& [name, slot] : matcher.slots) {
            if (!vocabularies_.contains(slot.type)) continue;
            known = known && translate(slot.type, slot.text).has_value();
            ++weight;  // a word of a vocabulary says more than any name
        }
        if (!known || (best && weight < most)) continue;
        tie = best && weight == most;
        most = weight;
        best = Match{&sentence, std::move(matcher.slots)};
    }
    if (!best) throw StoryError("no sentence reads like this: " + text);
    if (tie) throw StoryError("two sentences fit equally well: " + text);
    return *best;
}

std::optional<std::string> Sentences::translate(const std::string& vocabulary,
                                                const std::string& phrase) const {
    auto words = vocabularies_.find(vocabulary);
    if (words == vocabularies_.end()) return std::nullopt;
    auto found = words->second.find(phrase);
    if (found != words->second.end()) return found->second;
    for (const auto& [vietnamese, english] : words->second) {
        if (english == phrase) return english;
    }
    return std::nullopt;
}

// Files -----------------------------------------------------------------------------------------

/// Patterns at the margin, what they mean indented below them:
///     give COMMAND {body} [happened {time}] [as NAME, …]    the person {who} gives a command
///     node COMMAND {body} [as NAME, …]                       the node itself does
///     has KIND {fields}      lacks KIND {fields}             such an entity stands, or none
class SentenceFile {
  public:
    SentenceFile(Sentences& sentences, std::string shown)
        : sentences_(sentences), shown_(std::move(shown)) {}

    void line(const std::string& raw, int number) {
        const auto text = trimmed(raw);
        if (text.empty() || text.front() == '#') return;
        const auto where = shown_ + ":" + std::to_string(number);
        if (raw.front() == ' ') {
            operations_.push_back({text, where});
            return;
        }
        if (!operations_.empty()) finish();
        text.front() == ':' ? vocabulary(text.substr(1), where)
                            : patterns_.push_back({text, where});
    }

    void finish() {
        for (const auto& [pattern, where] : patterns_) {
            const bool expects =
                !operations_.empty() && (operations_.front().text.starts_with("has ") ||
                                         operations_.front().text.starts_with("lacks "));
            std::vector<std::string> texts;
            for (const auto& operation : operations_) texts.push_back(operation.text);
            if (texts.empty()) throw StoryError(where + ": the sentence has no meaning");
            sentences_.add(
                pattern, expects,
                [texts](Teller& teller, const Slots& slots) {
                    for (const auto& text : texts) teller.carry_out(text, slots);
                },
                where);
        }
        patterns_.clear();
        operations_.clear();
    }

  private:
    struct Line {
        std::string text, where;
    };

    /// ":duty tác chiến = operations, nội vụ = internal"
    void vocabulary(const std::string& text, const std::string& where) {
        const auto space = text.find(' ');
        auto& words = sentences_.vocabularies_[text.substr(0, space)];
        std::size_t at = space;
        while (at < text.size()) {
            const auto comma = std::min(text.find(',', at), text.size());
            const auto pair = text.substr(at, comma - at);
            const auto equals = pair.find('=');
            if (equals == std::string::npos) throw StoryError(where + ": word = meaning, …");
            words[trimmed(pair.substr(0, equals))] = trimmed(pair.substr(equals + 1));
            at = comma + 1;
        }
    }

    Sentences& sentences_;
    std::string shown_;
    std::vector<Line> patterns_, operations_;
};

void Sentences::read(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& found : std::filesystem::recursive_directory_iterator(folder)) {
        if (found.path().filename() == "sentences.txt") files.push_back(found.path());
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        SentenceFile reader(*this, std::filesystem::relative(file, folder).string());
        int number = 0;
        for (const auto& line : lines_of(read_text_file(file))) reader.line(line, ++number);
        reader.finish();
    }
}

}  // namespace gb::stories
