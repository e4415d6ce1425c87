#include "domain/book/erasing.hpp"

#include <boost/json.hpp>
#include <set>
#include <utility>
#include <vector>

#include "base/json_read.hpp"
#include "base/text.hpp"

namespace gb {

namespace {

void add_texts(const boost::json::value& value, std::vector<std::string>& texts) {
    if (const auto* text = value.if_string()) {
        if (!text->empty()) texts.emplace_back(text->data(), text->size());
    } else if (const auto* list = value.if_array()) {
        for (const auto& one : *list) add_texts(one, texts);
    } else if (const auto* members = value.if_object()) {
        for (const auto& member : *members) add_texts(member.value(), texts);
    }
}

/// Every text of the event; the salt beside it is none.
std::vector<std::string> texts_in(const std::string& words) {
    std::vector<std::string> texts;
    const auto json = parse_json(words);
    const auto* entry = json ? json->if_object() : nullptr;
    const auto* body = entry ? entry->if_contains("body") : nullptr;
    if (body) add_texts(*body, texts);
    return texts;
}

using Pair = std::pair<std::string, std::string>;

std::set<Pair> named_pairs(const std::vector<std::string>& texts) {
    std::set<Pair> pairs;
    for (const auto& text : texts) {
        const auto found = words_in(text);
        for (std::size_t at = 1; at < found.size(); ++at) {
            if (!found[at].joined || !found[at].capital || !found[at - 1].capital) continue;
            pairs.emplace(found[at - 1].folded, found[at].folded);
        }
    }
    return pairs;
}

bool is_place(const std::vector<WordInText>& words, std::size_t at) {
    static const std::set<std::string, std::less<>> kinds{"xã",   "phường", "huyện", "tỉnh", "phố",
                                                          "thôn", "xóm",    "bản",   "ấp",   "khu"};
    return at > 0 && words[at].joined && kinds.contains(words[at - 1].lower);
}

}  // namespace

std::optional<Refusal> nothing_to_erase(const std::optional<std::string>& words,
                                        std::int64_t number) {
    if (!words) return refuse("book.erased_before", {{"number", number}}, "/number");
    if (texts_in(*words).empty()) return refuse("book.no_words", {{"number", number}}, "/number");
    return std::nullopt;
}

std::optional<Refusal> reason_repeats(const std::optional<std::string>& words,
                                      std::string_view reason) {
    if (!words) return std::nullopt;
    const auto named = named_pairs(texts_in(*words));
    const auto said = words_in(reason);
    for (std::size_t at = 1; at < said.size(); ++at) {
        if (!said[at].joined || is_place(said, at - 1)) continue;
        if (named.contains({said[at - 1].folded, said[at].folded})) {
            return refuse("book.reason_names", {}, "/reason");
        }
    }
    return std::nullopt;
}

}  // namespace gb
