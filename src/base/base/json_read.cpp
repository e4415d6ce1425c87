#include "base/json_read.hpp"

#include <algorithm>
#include <boost/json/parse.hpp>

namespace gb {

Result<boost::json::value> parse_json(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 16;
    options.allow_invalid_utf8 = true;  // so that the fault can name its field
    boost::system::error_code error;
    auto value = boost::json::parse(text, error, {}, options);
    if (error == boost::json::error::too_deep) return Failure{"input.too_deep", "", {}};
    if (error) return Failure{"input.not_json", "", {}};
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
    if (!json.is_int64()) return expected("whole number");
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
