// How a story names things: JSON with slots and references, times and dates.

#include <cstdio>

#include "base/json_read.hpp"
#include "stories/teller.hpp"

namespace gb::stories {

namespace {

std::string in_quotes(std::string_view text) {
    std::string out;
    put_json_text(out, text);
    return out;
}

/// \xNN in a text becomes that byte, so that a story can send what is no UTF-8.
std::string with_bytes(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size() && text[i + 1] == 'x') {
            out += static_cast<char>(std::stoi(std::string(text.substr(i + 2, 2)), nullptr, 16));
            i += 3;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// End of "(…)" that opens at `at`, past the closing parenthesis.
std::size_t end_of_parentheses(std::string_view text, std::size_t at) {
    int depth = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == '"') at = end_of_quoted(text, at) - 1;
        if (at >= text.size()) break;
        if (text[at] == '(') ++depth;
        if (text[at] == ')' && --depth == 0) return at + 1;
    }
    throw StoryError("a parenthesis is not closed");
}

}  // namespace

std::string Teller::json(std::string_view text, const Slots& slots) {
    std::string filled;
    for (std::size_t i = 0; i < text.size();) {
        const auto close = text[i] == '{' ? text.find('}', i) : std::string_view::npos;
        const auto name = close == std::string_view::npos
                              ? std::string()
                              : std::string(text.substr(i + 1, close - i - 1));
        if (auto slot = slots.find(name); slot != slots.end()) {
            filled += slot_json(slot->second);
            i = close + 1;
        } else {
            filled += text[i++];
        }
    }
    std::string out;
    for (std::size_t i = 0; i < filled.size();) {
        if (filled[i] == '"') {
            const auto end = std::min(end_of_quoted(filled, i), filled.size());
            out += with_bytes(std::string_view(filled).substr(i, end - i));
            i = end;
        } else if (filled[i] == '@') {
            out += reference(filled, ++i);
        } else {
            out += filled[i++];
        }
    }
    return out;
}

std::string Teller::slot_json(const Slot& slot) {
    const auto& [type, text] = slot;
    if (type == "json") return json(text);
    if (type == "ref" || type == "person") return in_quotes(thing(text).text());
    if (type == "post") return in_quotes(in_post(text).post.text());
    if (type == "number") return text;
    if (type == "date") return in_quotes(date(text).text());
    if (type == "time") return to_json(time(text));
    if (type == "row") return in_quotes(row(text).text());
    if (auto word = sentences_.translate(type, text)) return in_quotes(*word);
    return type == "text" ? with_bytes("\"" + text + "\"") : in_quotes(text);
}

/// After "@": a name, "a name", post:NAME, or a call such as find(task {…}).
std::string Teller::reference(std::string_view text, std::size_t& at) {
    const auto take_name = [&] {
        const auto from = at;
        if (at < text.size() && text[at] == '"') {
            at = std::min(end_of_quoted(text, at), text.size());
            return unquoted(text.substr(from, at - from));
        }
        while (at < text.size() &&
               std::string_view(",:}]( )").find(text[at]) == std::string_view::npos)
            ++at;
        return std::string(text.substr(from, at - from));
    };
    const auto name = take_name();
    if (at < text.size() && text[at] == '(') {
        const auto end = end_of_parentheses(text, at);
        const auto inside = std::string(text.substr(at + 1, end - at - 2));
        at = end;
        return call(name, inside);
    }
    if (name == "now") return to_json(bed_.now());
    if (name == "today") return in_quotes(bed_.now().date().text());
    if (name == "post" && at < text.size() && text[at] == ':') {
        ++at;
        return in_quotes(in_post(take_name()).post.text());
    }
    return in_quotes(thing(name).text());
}

std::string Teller::call(const std::string& name, const std::string& inside) {
    if (name == "find") {
        const auto space = inside.find(' ');
        const auto found = matching(inside.substr(0, space), parse(json(inside.substr(space))));
        if (found.size() != 1) {
            throw StoryError(std::to_string(found.size()) + " of " + inside + ", not one");
        }
        return in_quotes(found.front().json.at("id").as_string());
    }
    if (name == "time") return to_json(time(unquoted(inside)));
    if (name == "repeat") {  // repeat("a", 4001)
        const auto end = end_of_quoted(inside, 0);
        const auto part = unquoted(std::string_view(inside).substr(0, end));
        std::string text;
        for (int i = std::stoi(inside.substr(inside.find(',', end) + 1)); i > 0; --i) text += part;
        return in_quotes(text);
    }
    if (name == "join") {  // join("a", @"Xã Hoa Sơn", "b")
        std::string text;
        const auto parts = parse("[" + json(inside) + "]");
        for (const auto& part : parts.as_array()) text += part.as_string();
        return in_quotes(text);
    }
    if (name == "list") {  // list("a", 257)
        const auto end = end_of_quoted(inside, 0);
        std::string text;
        for (int i = std::stoi(inside.substr(inside.find(',', end) + 1)); i > 0; --i) {
            text += (text.empty() ? "" : ",") + inside.substr(0, end);
        }
        return "[" + text + "]";
    }
    if (name == "unit_of") return in_quotes(in_post(unquoted(inside)).unit.text());
    if (name == "giver_of")
        return in_quotes(entity(thing(unquoted(inside))).json.at("giver").as_string());
    if (name == "number") {  // of the first entry of an entity in its book
        return std::to_string(entity(thing(unquoted(inside))).loaded.meta.first);
    }
    if (name == "head") {  // number of the last entry of a unit's book
        return std::to_string(bed_.book(thing(unquoted(inside))).size());
    }
    throw StoryError("there is no @" + name + "(…)");
}

Uuid Teller::thing(const std::string& name) {
    auto found = things_.find(name);
    if (found != things_.end()) return found->second;
    if (auto id = Uuid::parse(name)) return *id;
    throw StoryError("nothing here is called " + name);
}

const test::Person_in_post& Teller::in_post(const std::string& name) {
    auto found = posts_.find(name);
    if (found == posts_.end()) throw StoryError("nobody in a post is called " + name);
    return found->second;
}

/// "dòng 2" of the only log that has one, or a row by its text.
Uuid Teller::row(const std::string& number_or_text) {
    const bool number = !number_or_text.empty() &&
                        number_or_text.find_first_not_of("0123456789") == std::string::npos;
    if (!number) return thing(number_or_text);
    const auto rows = matching("log_entry", parse(R"({"row":{"number":)" + number_or_text + "}}"));
    if (rows.size() != 1) throw StoryError("there is not exactly one row " + number_or_text);
    return *Uuid::parse(rows.front().json.at("id").as_string());
}

Date Teller::date(const std::string& text) {
    int day = 0, month = 0, year = 0;
    const bool read = std::sscanf(text.c_str(), "%d/%d/%d", &day, &month, &year) == 3;
    const auto found = read ? Date::of(year, month, day) : std::nullopt;
    if (!found) throw StoryError("there is no such day: " + text);
    return *found;
}

Instant Teller::time(const std::string& text) {
    int hour = 0, minute = 0;
    if (std::sscanf(text.c_str(), "%d:%d", &hour, &minute) != 2) {
        throw StoryError("this is no time: " + text);
    }
    Date day = bed_.now().date();
    if (text.ends_with("hôm qua")) --day.days;
    if (const auto at = text.find("ngày "); at != std::string::npos) {
        day = date(text.substr(at + std::string_view("ngày ").size()));
    }
    return Instant{start_of(day).ms + (hour * 60 + minute) * 60'000};
}

}  // namespace gb::stories
