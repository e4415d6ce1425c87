#pragma once
// Writes a struct as canonical JSON: field-list order, no spaces, integers only. The bytes are what
// books hash, so a change here is a change of the book format.

#include <string>

#include "base/fields.hpp"

namespace gb {

/// Quotes and escapes: \" and \\, the short escapes below 0x20, else \u00xx; the rest as it is.
void put_json_text(std::string& out, std::string_view text);
void put_json_integer(std::string& out, std::int64_t value);
/// Quotes what has nothing to escape.
void put_json_plain(std::string& out, std::string_view text);

template <Show S = Show::all, class T>
void put_json(std::string& out, const T& value);

namespace detail {

/// Opens the object or goes on in it: `before` is '{', and ',' after the first member.
void put_name(std::string& out, char& before, std::string_view name);

template <Show S, Struct T>
void put_struct(std::string& out, const T& value) {
    char before = '{';
    for_each_field<T>([&](std::string_view name, auto pointer) {
        if constexpr (shows<S, member_type_t<decltype(pointer)>>()) {
            put_name(out, before, name);
            put_json<S>(out, value.*pointer);
        }
    });
    out.append(before == '{' ? "{}" : "}");
}

template <Show S, class T>
void put_list(std::string& out, const std::vector<T>& list) {
    out.push_back('[');
    bool first = true;
    for (const auto& item : list) {
        if (!first) out.push_back(',');
        first = false;
        put_json<S>(out, item);
    }
    out.push_back(']');
}

}  // namespace detail

template <Show S, class T>
void put_json(std::string& out, const T& value) {
    if constexpr (std::is_same_v<T, bool>) {
        out.append(value ? "true" : "false");
    } else if constexpr (std::is_integral_v<T>) {
        put_json_integer(out, static_cast<std::int64_t>(value));
    } else if constexpr (is_number<T>) {
        put_json_integer(out, value.value);
    } else if constexpr (Choice<T>) {
        put_json_plain(out, name_of(value));
    } else if constexpr (std::is_same_v<T, Instant>) {
        put_json_integer(out, value.ms);
    } else if constexpr (std::is_same_v<T, Date> || Identity<T>) {
        put_json_plain(out, value.text());
    } else if constexpr (std::is_same_v<T, Hash>) {
        put_json_plain(out, hex(value));
    } else if constexpr (is_text<T>) {
        if (value.gone) {
            out.append("null");
        } else {
            put_json_text(out, value.value);
        }
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        put_json_text(out, value);
    } else if constexpr (is_optional<T>) {
        if (value) {
            put_json<S>(out, *value);
        } else {
            out.append("null");
        }
    } else if constexpr (is_list<T>) {
        detail::put_list<S>(out, value);
    } else {
        detail::put_struct<S>(out, value);
    }
}

template <Show S = Show::all, class T>
std::string to_json(const T& value) {
    std::string out;
    put_json<S>(out, value);
    return out;
}

}  // namespace gb
