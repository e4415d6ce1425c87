#include "domain/information/scope.hpp"

#include <algorithm>
#include <vector>

#include "domain/information/person_phrases.hpp"
#include "domain/information/scope_phrases.hpp"
#include "domain/information/watched.hpp"

namespace gb {

namespace {

/// A list of phrases and what each is a mark of.
class MarkedPhrases {
  public:
    explicit MarkedPhrases(std::span<const ScopePhrase> list)
        : list_(list), phrases_(sought_of(list)) {}

    std::optional<ScopeMark> at(const ReadWords& read, std::size_t at) const {
        const auto found = phrases_.standing_at(read, at);
        if (found == phrases_.size()) return std::nullopt;
        return list_[found].mark;
    }

  private:
    static std::vector<SoughtPhrase> sought_of(std::span<const ScopePhrase> list) {
        std::vector<SoughtPhrase> sought;
        for (const auto& phrase : list) sought.push_back(phrase.sought);
        return sought;
    }
    std::span<const ScopePhrase> list_;
    Phrases phrases_;
};

std::optional<ScopeMark> scope_of(PersonMark mark) {
    if (mark == PersonMark::beliefs || mark == PersonMark::association) return ScopeMark::thoughts;
    if (mark == PersonMark::gathering) return ScopeMark::crowds;
    return std::nullopt;  // names, looks, numbers: who of the staff does the work is often said
}

/// What a report may not tell of anybody's beliefs, associations, gatherings.
const MarkedPhrases& told_of_people() {
    static const std::vector<ScopePhrase> list = [] {
        std::vector<ScopePhrase> kept;
        for (const auto& phrase : person_phrases) {
            if (auto mark = scope_of(phrase.mark)) kept.push_back({*mark, phrase.sought});
        }
        return kept;
    }();
    static const MarkedPhrases phrases(list);
    return phrases;
}

std::optional<ScopeMark> mark_in_phrases(const ReadWords& read, bool of_tasks) {
    static const Phrases ordinary(ordinary_phrases);
    static const MarkedPhrases of_scope(scope_phrases);
    for (std::size_t at = 0; at < read.keys.size(); ++at) {
        if (auto found = ordinary.standing_at(read, at); found < ordinary.size()) {
            at += ordinary.words_of(found) - 1;
            continue;
        }
        if (auto mark = of_scope.at(read, at); mark && (of_tasks || *mark != ScopeMark::weapons)) {
            return mark;
        }
        if (auto mark = told_of_people().at(read, at)) return mark;
    }
    return std::nullopt;
}

bool begins_sentence(const ReadWords& read, std::size_t at) {
    return std::string_view(".;!?").find(read.words[at].before) != std::string_view::npos &&
           read.words[at].before != 0;
}

/// "nắm tình hình dân tộc, tôn giáo": what makes a register, and in the same sentence of what.
std::optional<ScopeMark> mark_in_register(const ReadWords& read) {
    constexpr std::size_t reach = 10;
    static const Phrases registering(registering_phrases);
    static const MarkedPhrases registered(registered_phrases);
    std::size_t left = 0;
    for (std::size_t at = 0; at < read.keys.size(); ++at) {
        if (begins_sentence(read, at)) left = 0;
        if (left > 0) {
            --left;
            if (auto mark = registered.at(read, at)) return mark;
        }
        if (registering.standing_at(read, at) < registering.size()) left = reach;
    }
    return std::nullopt;
}

/// @param of_tasks  what is no mark elsewhere counts: weapons
std::optional<ScopeMark> mark_in_words(std::string_view text, bool of_tasks) {
    const ReadWords read(text);
    if (auto mark = mark_in_phrases(read, of_tasks)) return mark;
    if (auto mark = mark_in_register(read)) return mark;
    if (has_somebody_watched(read)) return ScopeMark::watching;
    return std::nullopt;
}

/// Names are no mark here: who of the staff does the work is often said. Telephone numbers neither.
bool tells_somebody_apart(std::string_view text) {
    const auto mark = person_mark(text);
    return mark == PersonMark::identity_number || mark == PersonMark::birth_date;
}

constexpr std::string_view paper =
    "the text of a paper may quote; its lines that become tasks are "
    "looked through where they do";
constexpr std::string_view page = "a page for the public, looked at by another person; it quotes";
constexpr std::string_view log = "the unit's own book, where whoever called or came may stand";
constexpr std::string_view erasing = "an order to erase must be able to say what it erases";

constexpr std::string_view office = "what a body or a post is called by the paper that set it up";

constexpr NotLookedThrough not_looked[] = {
    {"document.receive", "", paper},
    {"document.issue", "", paper},
    {"draft.write", "", paper},
    {"draft.amend", "", paper},
    {"conference.prepare", "", paper},
    {"conference.amend", "", paper},
    {"conference.conclude", "", paper},
    {"conference.submit_notice", "", paper},
    {"conference.instruct", "", paper},
    {"summary.open", "", paper},
    {"summary.amend", "", paper},
    {"summary.write", "", paper},
    {"article.draft", "", page},
    {"article.import", "", page},
    {"article.amend", "", page},
    {"article.note_erratum", "", page},
    {"article.set_photos", "", page},
    {"revision.put_forward", "", page},
    {"unit.import", "", office},
    {"unit.import_block", "", office},
    {"unit.establish", "", office},
    {"unit.rename", "", office},
    {"unit.merge", "", office},
    {"unit.split", "", office},
    {"unit.seat", "", office},
    {"post.appoint", "/title", office},
    {"log.write", "/text", log},
    {"log.strike", "", log},
    {"level.announce", "/row/text", log},
    {"level.change", "/row/text", log},
    {"level.lift", "/row/text", log},
    {"book.erase", "/reason", erasing},
};

}  // namespace

std::optional<ScopeMark> people_mark(std::string_view text) {
    return mark_in_words(text, false);
}

std::optional<ScopeMark> scope_mark(std::string_view text) {
    if (auto mark = mark_in_words(text, true)) return mark;
    if (tells_somebody_apart(text)) return ScopeMark::persons;
    return std::nullopt;
}

std::optional<Refusal> refuse_out_of_scope(std::string_view text, const std::string& field) {
    const auto mark = scope_mark(text);
    if (!mark) return std::nullopt;
    return refuse("task.scope_" + std::string(name_of(*mark)), {}, field);
}

std::span<const NotLookedThrough> not_looked_through() {
    return not_looked;
}

std::optional<Refusal> refuse_watching(const CommandType& type, const void* command) {
    std::optional<Refusal> refusal;
    type.texts(command, [&](std::string_view text, const std::string& field) {
        if (refusal) return;
        const bool kept_out = std::any_of(
            std::begin(not_looked), std::end(not_looked), [&](const NotLookedThrough& one) {
                return one.command == type.name && field.starts_with(one.field);
            });
        if (kept_out) return;
        if (const auto mark = people_mark(text)) {
            refusal = refuse("scope." + std::string(name_of(*mark)), {}, field);
        }
    });
    return refusal;
}

}  // namespace gb
