#pragma once
// Sentences: a pattern such as  {who} ghi sổ {duty}: {text}  and what it means. Most stand in files
// (sentences.txt beside the stories); those that need code are in builtin.cpp.
//
// A slot is {name} or {name:type}; without a type its name is the type. Types:
//   text     "in quotes"                 number   12
//   ref      a named thing, "X" or X     date     03/02/2026
//   person   a person's name             time     02:10, 02:10 ngày 03/02/2026, 02:10 hôm qua
//   post     the post of that person     word     no spaces
//   who      a name as it is             json     to the end of the sentence
//   any other: a vocabulary (":duty tác chiến = operations, …"); its English word always fits too

#include <functional>
#include <map>
#include <optional>

#include "stories/story.hpp"

namespace gb::stories {

class Teller;

struct Slot {
    std::string type;
    std::string text;  ///< without quotes
};
using Slots = std::map<std::string, Slot>;

using Meaning = std::function<void(Teller&, const Slots&)>;

struct Piece {
    std::string literal;  ///< empty for a slot
    std::string slot;
    std::string type;
};

struct Sentence {
    std::string pattern;
    std::vector<Piece> pieces;
    std::size_t weight = 0;  ///< length of its literals: the more exact sentence wins
    bool expects = false;    ///< says what must be, instead of doing something
    Meaning meaning;
    std::string where;
};

class Sentences {
  public:
    void add(const std::string& pattern, bool expects, Meaning meaning, std::string where);
    /// Reads the sentences.txt files below the folder.
    void read(const std::filesystem::path& folder);

    struct Match {
        const Sentence* sentence;
        Slots slots;
    };
    /// Throws StoryError when no sentence or two equally exact ones fit.
    Match match(const std::string& text) const;

    /// The English word of a vocabulary; nothing when the phrase is not in it.
    std::optional<std::string> translate(const std::string& vocabulary,
                                         const std::string& phrase) const;
    const std::vector<Sentence>& all() const { return all_; }

  private:
    friend class SentenceFile;
    std::vector<Sentence> all_;
    std::map<std::string, std::map<std::string, std::string>> vocabularies_;
};

/// End of the quoted text that begins at `at`, past the closing quote; npos when it has none.
std::size_t end_of_quoted(std::string_view text, std::size_t at);
/// Text without its quotes, with \" and \\ resolved; other escapes are left for JSON.
std::string unquoted(std::string_view text);

/// The sentences that need code.
void add_builtin_sentences(Sentences& sentences);
void add_task_sentences(Sentences& sentences);

}  // namespace gb::stories
