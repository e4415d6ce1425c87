#pragma once
// Phrases looked for in what people write: with marks and, as on a poor telephone, without; two
// spellings of one word are the same.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace gb {

/// The words of a text, ready to be compared. A text written without any mark is compared without.
struct ReadWords {
    std::vector<WordInText> words;
    std::vector<std::string> keys;
    bool bare = true;  ///< no word has a mark

    explicit ReadWords(std::string_view text);
    bool joined(std::size_t at) const { return at < words.size() && words[at].joined; }
};

using WordKeys = std::vector<std::string>;
WordKeys word_keys(std::string_view text, bool bare);
bool among(const WordKeys& keys, const std::string& key);

struct SoughtPhrase {
    std::string_view text;
    std::string_view unless_next = {};    ///< words after it that make an ordinary word of it
    std::string_view unless_before = {};  ///< words before it, likewise
    bool bare_too = true;                 ///< also looked for where marks are missing
};

/// A list of phrases, made ready once.
class Phrases {
  public:
    explicit Phrases(std::span<const SoughtPhrase> list);
    /// Which of the list stands at that word, by its place in the list; none: its size.
    std::size_t standing_at(const ReadWords& read, std::size_t at) const;
    /// The first that stands anywhere in the text; none: the size of the list.
    std::size_t first_in(const ReadWords& read) const;
    std::size_t size() const { return marked_.size(); }
    std::size_t words_of(std::size_t phrase) const { return marked_[phrase].words.size(); }

  private:
    struct Ready {
        bool looked_for = true;
        WordKeys words, unless_next, unless_before;
    };
    static bool stands(const ReadWords& read, std::size_t at, const Ready& phrase);
    std::vector<Ready> marked_, bare_;
};

/// Words to look for, in a text with marks and in one without.
struct KeySet {
    WordKeys marked, bare;
    explicit KeySet(std::string_view words) : KeySet(words, words) {}
    KeySet(std::string_view words, std::string_view without_marks)
        : marked(word_keys(words, false)), bare(word_keys(without_marks, true)) {}
    bool has(const ReadWords& read, std::size_t at) const {
        return at < read.keys.size() && among(read.bare ? bare : marked, read.keys[at]);
    }
};

}  // namespace gb
