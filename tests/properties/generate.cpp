#include "properties/generate.hpp"

#include <algorithm>
#include <array>

#include "base/bytes.hpp"
#include "base/time.hpp"

namespace gb::test {

namespace {

constexpr std::array<std::string_view, 14> plain_parts{
    "Xã",  "Hoa Sơn", "trực ban", "đủ quân", "nước sông", "lên",   "0,4 m",
    "báo", "ơ",       "A",        "1",       " ",         "khẩn ", "Nguyễn Văn An"};
constexpr std::array<std::string_view, 12> odd_parts{
    "\"", "\\", "\n", "/", "{", "}", "\u00a0", "\u200b", "\U0001F600", "ệ", "\u2028", "'--"};

}  // namespace

std::uint64_t Generator::below(std::uint64_t limit) {
    return std::uniform_int_distribution<std::uint64_t>(0, limit - 1)(random_);
}

Uuid Generator::id() {
    Uuid made;
    for (auto& byte : made.bytes) byte = static_cast<std::uint8_t>(below(256));
    made.bytes[6] = static_cast<std::uint8_t>((made.bytes[6] & 0x0f) | 0x70);
    made.bytes[8] = static_cast<std::uint8_t>((made.bytes[8] & 0x3f) | 0x80);
    return made;
}

boost::json::value Generator::text(const boost::json::object& schema) {
    const auto* least = schema.if_contains("minLength");
    const auto* most = schema.if_contains("maxLength");
    const auto min = least ? least->to_number<std::uint64_t>() : 0;
    const auto max = most ? most->to_number<std::uint64_t>() : 40;
    // Every part below is at most 13 code points and every code point at most 4 bytes.
    auto parts = taste_ == Taste::wild && once_in(12) ? max / 13 : below(6);
    if (min > 0) parts = std::max<std::uint64_t>(parts, 1);
    std::string made;
    std::uint64_t length = 0;
    for (std::uint64_t i = 0; i < parts; ++i) {
        const bool odd = taste_ == Taste::wild && once_in(3);
        const auto part =
            odd ? odd_parts[below(odd_parts.size())] : plain_parts[below(plain_parts.size())];
        if (length + 13 > max && length > 0) break;
        if (part.size() > max) continue;
        made += part;
        length += 13;
    }
    if (made.empty() && min > 0) made = "x";
    return boost::json::string(made);
}

boost::json::value Generator::integer(const boost::json::object& schema) {
    const auto* least = schema.if_contains("minimum");
    const auto* most = schema.if_contains("maximum");
    if (!most) {
        if (taste_ == Taste::plausible) return static_cast<std::int64_t>(below(20));
        constexpr std::int64_t edge = INT32_MAX;
        return once_in(4) ? edge : static_cast<std::int64_t>(below(1'000'000));
    }
    const auto min = least->to_number<std::int64_t>();
    const auto span = static_cast<std::uint64_t>(most->to_number<std::int64_t>() - min);
    if (once_in(6)) return min;
    if (taste_ == Taste::wild && once_in(6)) return most->to_number<std::int64_t>();
    const auto limit = taste_ == Taste::plausible ? std::min<std::uint64_t>(span, 20) : span;
    return min + static_cast<std::int64_t>(below(limit + 1));
}

boost::json::value Generator::list(const boost::json::object& schema, const std::string& field) {
    boost::json::array made;
    const auto length = taste_ == Taste::wild && once_in(20) ? 40 : below(3);
    for (std::uint64_t i = 0; i < length; ++i) made.push_back(value(schema.at("items"), field));
    return made;
}

std::string Generator::date() {
    if (taste_ == Taste::wild) {
        const auto span = static_cast<std::uint64_t>(last_date.days - first_date.days);
        return Date{first_date.days + static_cast<std::int32_t>(below(span + 1))}.text();
    }
    const auto today = Instant{around}.date().days;
    return Date{today - 400 + static_cast<std::int32_t>(below(800))}.text();
}

boost::json::value Generator::value(const boost::json::value& given, const std::string& field) {
    const auto& schema = given.as_object();
    if (const auto* reference = schema.if_contains("$ref")) {
        const auto path = std::string_view(reference->as_string());
        return named(std::string(path.substr(path.rfind('/') + 1)), field);
    }
    if (const auto* choices = schema.if_contains("anyOf")) {  // one that may be absent
        return once_in(2) ? boost::json::value(nullptr) : value(choices->as_array().front(), field);
    }
    const auto& type = schema.at("type").as_string();
    if (type == "boolean") return once_in(2);
    if (type == "integer") return integer(schema);
    if (type == "array") return list(schema, field);
    if (type == "object") {
        boost::json::object made;
        for (const auto& [name, inner] : schema.at("properties").as_object()) {
            made[name] = value(inner, std::string(name));
        }
        return made;
    }
    if (const auto* choices = schema.if_contains("enum")) {
        return choices->as_array()[below(choices->as_array().size())];
    }
    if (schema.contains("pattern")) {  // a hash
        Hash hash;
        for (auto& byte : hash) byte = static_cast<std::uint8_t>(below(256));
        return boost::json::string(hex(hash));
    }
    return text(schema);
}

boost::json::value Generator::named(const std::string& name, const std::string& field) {
    if (name == "Instant") {
        return around -
               static_cast<std::int64_t>(below(3'600'000)) * (taste_ == Taste::wild ? 100'000 : 1);
    }
    if (name == "Date") return boost::json::string(date());
    if (name == "Id") {
        Uuid chosen = id_for ? id_for(field) : Uuid{};
        if (chosen.empty() && !once_in(8)) chosen = id();
        return boost::json::string(chosen.text());
    }
    return value(schemas_.named().at(name), field);
}

}  // namespace gb::test
