#include "base/schema.hpp"

#include "base/check.hpp"

namespace gb {

using Object = Schemas::Object;

Object Schemas::reference(std::string_view name) {
    return {{"$ref", "#/components/schemas/" + std::string(name)}};
}

Object Schemas::named(std::string name, const std::type_info& type, Put make) {
    const auto [known, fresh] = types_.try_emplace(name, type);
    GB_CHECK(known->second == type, "two types of the contract have one name: " + name);
    // Its own fields may name it again.
    if (fresh) named_[name] = make(*this);
    return reference(name);
}

namespace detail {

Object plain_schema(std::string_view type) {
    return {{"type", type}};
}

Object text_schema(Way way, bool words, std::size_t min, std::size_t max) {
    if (way == Way::answer) {
        if (!words) return plain_schema("string");
        return {{"type", {"string", "null"}}, {"description", "null: erased"}};
    }
    Object schema{{"type", "string"}, {"maxLength", max}};
    if (min > 0) schema["minLength"] = min;
    return schema;
}

Object number_schema(std::int64_t min, std::int64_t max) {
    return {{"type", "integer"}, {"minimum", min}, {"maximum", max}};
}

Object integer_schema(std::size_t bytes, bool is_unsigned) {
    Object schema{{"type", "integer"}, {"format", bytes == 8 ? "int64" : "int32"}};
    if (is_unsigned) schema["minimum"] = 0;
    return schema;
}

Object instant_schema(Schemas&) {
    return {{"type", "integer"},
            {"format", "int64"},
            {"minimum", start_of(first_date).ms},
            {"maximum", start_of(last_date).ms + milliseconds_a_day},
            {"description", "milliseconds since 1970-01-01T00:00Z"}};
}

Object date_schema(Schemas&) {
    return {{"type", "string"},
            {"format", "date"},
            {"description", first_date.text() + " to " + last_date.text()}};
}

Object id_schema(Schemas&) {
    return {{"type", "string"}, {"format", "uuid"}};
}

Object hash_schema() {
    return {{"type", "string"}, {"pattern", "^[0-9a-f]{64}$"}};
}

Object choice_schema(std::span<const ChoiceName> choices) {
    boost::json::array names;
    for (const auto& choice : choices) names.emplace_back(choice.name);
    return {{"type", "string"}, {"enum", std::move(names)}};
}

Object optional_schema(Object of) {
    return {{"anyOf", {std::move(of), {{"type", "null"}}}}};
}

Object list_schema(Way way, Object items) {
    Object schema{{"type", "array"}, {"items", std::move(items)}};
    if (way == Way::request) schema["maxItems"] = list_limit;
    return schema;
}

Object struct_schema(Schemas& schemas, Way way, std::span<const FieldSchema> fields) {
    Object properties;
    boost::json::array required;
    for (const auto& field : fields) {
        properties[field.name] = field.schema(schemas);
        if (way == Way::answer || !field.may_be_left_out) required.emplace_back(field.name);
    }
    Object schema{{"type", "object"}};
    if (!required.empty()) schema["required"] = std::move(required);
    schema["properties"] = std::move(properties);
    schema["additionalProperties"] = false;
    return schema;
}

boost::json::array parameters_schema(Schemas& schemas, std::span<const FieldSchema> fields) {
    boost::json::array parameters;
    for (const auto& field : fields) {
        parameters.push_back(Object{{"name", field.name},
                                    {"in", "query"},
                                    {"required", !field.may_be_left_out},
                                    {"schema", field.schema(schemas)}});
    }
    return parameters;
}

}  // namespace detail
}  // namespace gb
