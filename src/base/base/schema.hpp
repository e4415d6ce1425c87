#pragma once
// The JSON Schema (OpenAPI 3.0 dialect) of a struct, from the same field list that reads and writes
// it.

#include <string>

#include "base/json_write.hpp"

namespace gb {

template <class T>
void put_schema(std::string& out) {
    if constexpr (std::is_same_v<T, bool>) {
        out += R"({"type":"boolean"})";
    } else if constexpr (std::is_integral_v<T>) {
        out += R"({"type":"integer","format":"int64"})";
    } else if constexpr (is_number<T>) {
        out += R"({"type":"integer","minimum":)" + std::to_string(T::min) + R"(,"maximum":)" +
               std::to_string(T::max) + "}";
    } else if constexpr (std::is_same_v<T, Instant>) {
        out += R"({"type":"integer","format":"int64","description":"milliseconds since 1970 UTC"})";
    } else if constexpr (std::is_same_v<T, Date>) {
        out += R"({"type":"string","format":"date"})";
    } else if constexpr (Identity<T>) {
        out += R"({"type":"string","format":"uuid"})";
    } else if constexpr (std::is_same_v<T, Hash>) {
        out += R"({"type":"string","pattern":"^[0-9a-f]{64}$"})";
    } else if constexpr (is_text<T>) {
        out += R"({"type":"string","minLength":)" + std::to_string(T::min) + R"(,"maxLength":)" +
               std::to_string(T::max) + "}";
    } else if constexpr (Choice<T>) {
        out += R"({"type":"string","enum":[)";
        bool first = true;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto d) {
            if (!first) out += ',';
            first = false;
            put_json_text(out, d.name);
        });
        out += "]}";
    } else if constexpr (is_optional<T>) {
        std::string inner;
        put_schema<typename T::value_type>(inner);
        out += R"({"nullable":true,"allOf":[)" + inner + "]}";
    } else if constexpr (is_list<T>) {
        out += R"({"type":"array","maxItems":)" + std::to_string(list_limit) + R"(,"items":)";
        put_schema<typename T::value_type>(out);
        out += '}';
    } else if constexpr (Struct<T>) {
        std::string required;
        out += R"({"type":"object","additionalProperties":false,"properties":{)";
        bool first = true;
        for_each_field<T>([&](std::string_view name, auto pointer) {
            using Field = member_type_t<decltype(pointer)>;
            if (!first) out += ',';
            first = false;
            put_json_text(out, name);
            out += ':';
            put_schema<Field>(out);
            if (!required.empty()) required += ',';
            put_json_text(required, name);
        });
        out += "}";
        if (!required.empty()) out += ",\"required\":[" + required + "]";
        out += "}";
    } else {
        out += R"({"type":"string"})";
    }
}

}  // namespace gb
