#include "domain/information/phrases.hpp"

#include <algorithm>

namespace gb {

ReadWords::ReadWords(std::string_view text) : words(words_in(text)) {
    bare = std::all_of(words.begin(), words.end(),
                       [](const WordInText& word) { return word.lower == word.folded; });
    for (const auto& word : words) {
        keys.push_back(bare ? word.folded : spelling_key(word.lower));
    }
}

WordKeys word_keys(std::string_view text, bool bare) {
    WordKeys keys;
    for (const auto& word : words_in(text)) {
        keys.push_back(bare ? word.folded : spelling_key(word.lower));
    }
    return keys;
}

bool among(const WordKeys& keys, const std::string& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

Phrases::Phrases(std::span<const SoughtPhrase> list) {
    for (const bool bare : {false, true}) {
        for (const auto& phrase : list) {
            (bare ? bare_ : marked_)
                .push_back({!bare || phrase.bare_too, word_keys(phrase.text, bare),
                            word_keys(phrase.unless_next, bare),
                            word_keys(phrase.unless_before, bare)});
        }
    }
}

bool Phrases::stands(const ReadWords& read, std::size_t at, const Ready& phrase) {
    const auto count = phrase.words.size();
    if (!phrase.looked_for || at + count > read.keys.size()) return false;
    for (std::size_t i = 0; i < count; ++i) {
        if (read.keys[at + i] != phrase.words[i] || (i > 0 && !read.joined(at + i))) return false;
    }
    const auto next = at + count;
    if (read.joined(next) && among(phrase.unless_next, read.keys[next])) return false;
    return !(read.joined(at) && among(phrase.unless_before, read.keys[at - 1]));
}

std::size_t Phrases::standing_at(const ReadWords& read, std::size_t at) const {
    const auto& list = read.bare ? bare_ : marked_;
    return static_cast<std::size_t>(
        std::find_if(list.begin(), list.end(),
                     [&](const Ready& phrase) { return stands(read, at, phrase); }) -
        list.begin());
}

std::size_t Phrases::first_in(const ReadWords& read) const {
    for (std::size_t at = 0; at < read.keys.size(); ++at) {
        if (const auto found = standing_at(read, at); found < size()) return found;
    }
    return size();
}

}  // namespace gb
