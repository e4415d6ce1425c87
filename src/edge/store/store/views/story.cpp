#include "store/views/story.hpp"

#include "base/json_read.hpp"

namespace gb {

std::string_view ToldEntry::fact(std::string_view name) const {
    const auto* body = facts.if_object();
    const auto* value = body ? body->if_contains(name) : nullptr;
    if (!value || !value->is_string()) return {};
    const auto& string = value->get_string();
    return {string.data(), string.size()};
}

namespace {

std::optional<std::string> said(std::string_view bytes) {
    const auto part = read_words(bytes);
    const auto words = part ? parse_json(*part) : part.error();
    const auto* object = words ? words->if_object() : nullptr;
    if (!object) return std::nullopt;
    for (const char* name : {"reason", "text"}) {
        const auto* text = object->if_contains(name);
        if (text && text->is_string() && !text->get_string().empty()) {
            return std::string(text->get_string());
        }
    }
    return std::nullopt;
}

}  // namespace

void each_entry(Reader& reader, const Uuid& entity,
                const std::function<void(const ToldEntry&)>& tell) {
    auto rows = reader.prepare(
        "select book.uuid, number, facts, words from entry join book on book.id = entry.book"
        " where entity = ? and facts is not null order by position");
    rows.bind(entity);
    while (rows.step()) {
        const auto facts = read_facts(rows.blob(2));
        auto body = facts ? parse_json(facts->body) : facts.error();
        if (!body) continue;
        ToldEntry entry{facts->envelope, std::move(*body), std::nullopt, rows.id(0),
                        rows.integer(1)};
        if (!rows.null(3)) entry.text = said(rows.blob(3));
        tell(entry);
    }
}

}  // namespace gb
