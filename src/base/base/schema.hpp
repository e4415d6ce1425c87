#pragma once
// The JSON Schema (the dialect of OpenAPI 3.1) of a struct, from the same field list that reads and
// writes it. Structs and choices get a schema of their own, named after the C++ type, and are
// referred to; so the contract says each thing once and the TypeScript types have names.

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <map>
#include <string>
#include <typeindex>

#include "base/check.hpp"
#include "base/fields.hpp"

namespace gb {

/// Which way a value goes. A request may leave out what has an empty value, and must keep the
/// limits; an answer holds every field, and null where words were erased.
enum class Way { request, answer };

/// The name of a type without its namespace, as the contract calls it.
template <class T>
constexpr std::string_view type_name() {
    constexpr std::string_view here = __PRETTY_FUNCTION__;  // "… [T = gb::views::LogRow]"
    constexpr auto whole = here.substr(0, here.rfind(']'));
    return whole.substr(whole.find_last_of(": ") + 1);
}

/// Writes schemas, and keeps those that have a name.
class Schemas {
  public:
    using Object = boost::json::object;

    /// The schema of a type: a reference where it has a name.
    template <Way W, class T>
    Object of();
    /// A struct's own fields, for one that is named otherwise or nowhere.
    template <Way W, Struct T>
    Object fields_of();
    /// A struct's fields as the parameters of a question.
    template <Struct T>
    boost::json::array parameters_of();

    const std::map<std::string, Object>& named() const { return named_; }

    static Object reference(std::string_view name) {
        return {{"$ref", "#/components/schemas/" + std::string(name)}};
    }

  private:
    template <class T, class Make>
    Object named(std::string name, Make&& make);

    std::map<std::string, Object> named_;
    std::map<std::string, std::type_index> types_;
};

using PutSchema = Schemas::Object (*)(Schemas&);

template <Way W, class T>
PutSchema schema_of() {
    return [](Schemas& schemas) { return schemas.of<W, T>(); };
}

// ---------------------------------------------------------------------------------------------

namespace detail {

template <Way W, class T>
Schemas::Object text_schema() {
    if constexpr (W == Way::answer) {
        if constexpr (T::part == Part::words) {
            return {{"type", {"string", "null"}}, {"description", "null: erased"}};
        }
        return {{"type", "string"}};
    } else {
        Schemas::Object schema{{"type", "string"}, {"maxLength", T::max}};
        if (T::min > 0) schema["minLength"] = T::min;
        return schema;
    }
}

template <class T>
Schemas::Object integer_schema() {
    if constexpr (is_number<T>) {
        return {{"type", "integer"}, {"minimum", T::min}, {"maximum", T::max}};
    } else {
        Schemas::Object schema{{"type", "integer"}, {"format", sizeof(T) == 8 ? "int64" : "int32"}};
        if (std::is_unsigned_v<T>) schema["minimum"] = 0;
        return schema;
    }
}

}  // namespace detail

template <class T, class Make>
Schemas::Object Schemas::named(std::string name, Make&& make) {
    const auto [known, fresh] = types_.try_emplace(name, typeid(T));
    GB_CHECK(known->second == typeid(T), "two types of the contract have one name: " + name);
    if (fresh) named_[name] = make();
    return reference(name);
}

template <Way W, class T>
Schemas::Object Schemas::of() {
    if constexpr (std::is_same_v<T, bool>) {
        return {{"type", "boolean"}};
    } else if constexpr (std::is_integral_v<T> || is_number<T>) {
        return detail::integer_schema<T>();
    } else if constexpr (std::is_same_v<T, Instant>) {
        return named<T>("Instant", [] {
            return Object{{"type", "integer"},
                          {"format", "int64"},
                          {"minimum", start_of(first_date).ms},
                          {"maximum", start_of(last_date).ms + milliseconds_a_day},
                          {"description", "milliseconds since 1970-01-01T00:00Z"}};
        });
    } else if constexpr (std::is_same_v<T, Date>) {
        return named<T>("Date", [] {
            return Object{{"type", "string"},
                          {"format", "date"},
                          {"description", first_date.text() + " to " + last_date.text()}};
        });
    } else if constexpr (Identity<T>) {
        return named<Uuid>("Id", [] { return Object{{"type", "string"}, {"format", "uuid"}}; });
    } else if constexpr (std::is_same_v<T, Hash>) {
        return {{"type", "string"}, {"pattern", "^[0-9a-f]{64}$"}};
    } else if constexpr (is_text<T>) {
        return detail::text_schema<W, T>();
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        return {{"type", "string"}};
    } else if constexpr (is_optional<T>) {
        return {{"anyOf", {of<W, typename T::value_type>(), {{"type", "null"}}}}};
    } else if constexpr (is_list<T>) {
        Object schema{{"type", "array"}, {"items", of<W, typename T::value_type>()}};
        if (W == Way::request) schema["maxItems"] = list_limit;
        return schema;
    } else if constexpr (Choice<T>) {
        return named<T>(std::string(type_name<T>()), [] {
            boost::json::array names;
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
                [&](auto d) { names.emplace_back(d.name); });
            return Object{{"type", "string"}, {"enum", std::move(names)}};
        });
    } else {
        // The same struct reads differently in a request, where it may be shorter.
        std::string name(type_name<T>());
        if (W == Way::request) name += "Input";
        return named<T>(std::move(name), [this] { return fields_of<W, T>(); });
    }
}

template <Way W, Struct T>
Schemas::Object Schemas::fields_of() {
    Object properties;
    boost::json::array required;
    for_each_field<T>([&](std::string_view name, auto pointer) {
        using Field = member_type_t<decltype(pointer)>;
        properties[name] = of<W, Field>();
        if (W == Way::answer || !may_be_left_out<Field>()) required.emplace_back(name);
    });
    Object schema{{"type", "object"}};
    if (!required.empty()) schema["required"] = std::move(required);
    schema["properties"] = std::move(properties);
    schema["additionalProperties"] = false;
    return schema;
}

template <Struct T>
boost::json::array Schemas::parameters_of() {
    boost::json::array parameters;
    for_each_field<T>([&](std::string_view name, auto pointer) {
        using Field = member_type_t<decltype(pointer)>;
        Object schema;
        if constexpr (is_optional<Field>) {
            schema = of<Way::request, typename Field::value_type>();
        } else {
            schema = of<Way::request, Field>();
        }
        parameters.push_back(Object{{"name", name},
                                    {"in", "query"},
                                    {"required", !may_be_left_out<Field>()},
                                    {"schema", std::move(schema)}});
    });
    return parameters;
}

}  // namespace gb
