#include "base/json_read.hpp"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <set>

namespace gb {

namespace {

boost::json::value parse_value(std::string_view text, boost::system::error_code& error) {
    boost::json::parse_options options;
    options.max_depth = 16;
    options.allow_invalid_utf8 = true;  // so that the fault can name its field
    return boost::json::parse(text, error, {}, options);
}

/// An object or a list that is open at some place of the text.
struct Open {
    bool list = false;
    std::size_t place = 0;  ///< in a list
    std::string name;       ///< in an object, of the member that is read
    std::set<std::string> names;
};

std::string pointer_to(const std::vector<Open>& open) {
    std::string pointer;
    for (const auto& one : open) {
        pointer += "/" + (one.list ? std::to_string(one.place) : one.name);
    }
    return pointer;
}

/// A string between its quotes, `"\u0074ext"` as "text".
std::string unescaped(std::string_view string) {
    if (string.find('\\') == string.npos) return std::string(string);
    boost::system::error_code error;
    const auto value = parse_value("\"" + std::string(string) + "\"", error);
    return error ? std::string(string) : std::string(value.get_string());
}

/// Where a member stands that its object holds already. Parsing keeps the last of the two in
/// silence, and another reader of the same bytes might keep the first.
/// @param text  JSON without fault
std::optional<std::string> doubled_member(std::string_view text) {
    std::vector<Open> open;
    std::string_view last;  // the string read last: a member's name where a colon follows
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            const auto from = ++i;
            for (; text[i] != '"'; ++i) {
                if (text[i] == '\\') ++i;
            }
            last = text.substr(from, i - from);
        } else if (c == '{' || c == '[') {
            open.emplace_back().list = c == '[';
        } else if (c == '}' || c == ']') {
            open.pop_back();
        } else if (c == ',') {
            ++open.back().place;
        } else if (c == ':') {
            auto& object = open.back();
            object.name = unescaped(last);
            if (!object.names.insert(object.name).second) return pointer_to(open);
        }
    }
    return std::nullopt;
}

}  // namespace

Result<boost::json::value> parse_json(std::string_view text) {
    boost::system::error_code error;
    auto value = parse_value(text, error);
    if (error == boost::json::error::too_deep) return Failure{"input.too_deep", "", {}};
    if (error) return Failure{"input.not_json", "", {}};
    if (auto twice = doubled_member(text)) {
        return Failure{"input.field_twice", std::move(*twice), {}};
    }
    return value;
}

bool JsonReader::fail(std::string code, Facts facts) {
    failure_ = Failure{std::move(code), "", std::move(facts)};
    return false;
}

bool JsonReader::at_field(std::string_view name) {
    failure_.field.insert(0, name);
    failure_.field.insert(0, "/");
    return false;
}

bool JsonReader::expected(std::string_view what) {
    return fail("input.wrong_type", {{"expected", std::string(what)}});
}

bool JsonReader::read_text(const boost::json::value& json, std::string& out, std::size_t min,
                           std::size_t max) {
    if (!json.is_string()) return expected("text");
    out.assign(json.get_string().data(), json.get_string().size());
    if (trust_ == Trust::recorded) return true;
    switch (text_fault(out, min, max)) {
        case TextFault::none:
            return true;
        case TextFault::not_utf8:
            return fail("input.not_utf8");
        case TextFault::not_nfc:
            return fail("input.not_nfc");
        case TextFault::control:
            return fail("input.control_character");
        case TextFault::hidden:
            return fail("input.hidden_character");
        case TextFault::blank:
            return fail("input.blank");
        case TextFault::too_short:
            return fail("input.empty");
        case TextFault::too_long:
            break;
    }
    return fail("input.too_long", {{"max", static_cast<std::int64_t>(max)}});
}

bool JsonReader::read_integer(const boost::json::value& json, std::int64_t& out, std::int64_t min,
                              std::int64_t max) {
    if (json.is_uint64()) {
        return fail("input.out_of_range", {{"min", min}, {"max", max}});
    }
    if (!json.is_int64()) return expected("number");
    out = json.get_int64();
    if (trust_ == Trust::outside && (out < min || out > max)) {
        return fail("input.out_of_range", {{"min", min}, {"max", max}});
    }
    return true;
}

bool JsonReader::read_date(const boost::json::value& json, Date& out) {
    if (!json.is_string()) return expected("date");
    const auto date = Date::parse(json.get_string());
    if (!date) return fail("input.not_a_date");
    if (trust_ == Trust::outside && (*date < first_date || *date > last_date)) {
        return fail("input.date_out_of_range",
                    {{"first", first_date.text()}, {"last", last_date.text()}});
    }
    out = *date;
    return true;
}

bool JsonReader::read_uuid(const boost::json::value& json, Uuid& out) {
    if (!json.is_string()) return expected("id");
    const auto id = Uuid::parse(json.get_string());
    if (!id) return fail("input.not_an_id");
    out.bytes = id->bytes;
    return true;
}

bool JsonReader::read_hash(const boost::json::value& json, Hash& out) {
    if (!json.is_string()) return expected("hash");
    return unhex(std::string_view(json.get_string()), out) || fail("input.not_a_hash");
}

const ChoiceName* JsonReader::read_choice(const boost::json::value& json,
                                          std::span<const ChoiceName> choices) {
    if (!json.is_string()) return expected("text"), nullptr;
    if (const auto* found = detail::choice_in(choices, json.get_string())) return found;
    std::string names;
    for (const auto& choice : choices) {
        if (!names.empty()) names += ", ";
        names += choice.name;
    }
    return fail("input.not_a_choice", {{"choices", names}}), nullptr;
}

bool JsonReader::nothing_unknown(const boost::json::object& object,
                                 std::span<const std::string_view> names) {
    for (const auto& member : object) {
        if (std::ranges::find(names, std::string_view(member.key())) == names.end()) {
            return fail("input.unknown_field"), at_field(member.key());
        }
    }
    return true;
}

const boost::json::value* detail::find_member(const boost::json::object& object,
                                              std::string_view name, std::size_t& count) {
    const auto* found = object.if_contains(name);
    if (found) ++count;
    return found;
}

}  // namespace gb
