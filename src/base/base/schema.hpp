#pragma once
// The JSON Schema (the dialect of OpenAPI 3.1) of a struct, from the same field list that reads and
// writes it. Structs and choices get a schema of their own, named after the C++ type, and are
// referred to; so the contract says each thing once and the TypeScript types have names.

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <map>
#include <string>
#include <typeindex>
#include <typeinfo>

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
    using Put = Object (*)(Schemas&);

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

    static Object reference(std::string_view name);

  private:
    /// Makes the schema of that name once.
    Object named(std::string name, const std::type_info& type, Put make);

    std::map<std::string, Object> named_;
    std::map<std::string, std::type_index> types_;
};

using PutSchema = Schemas::Put;

template <Way W, class T>
PutSchema schema_of() {
    return [](Schemas& schemas) { return schemas.of<W, T>(); };
}

// ---------------------------------------------------------------------------------------------

// What is said of a field stands in a table and is written by one function: hundreds of structs
// would otherwise each bring code of their own for it.
namespace detail {

struct FieldSchema {
    std::string_view name;
    PutSchema schema;
    bool may_be_left_out;  ///< of a request
};

template <Way W, class T>
struct field_schema {
    static Schemas::Object put(Schemas& schemas) { return schemas.of<W, T>(); }
};
/// A parameter that may be absent is never null.
template <class T>
struct parameter_type {
    using type = T;
};
template <class T>
struct parameter_type<std::optional<T>> {
    using type = T;
};

template <Way W, class... Member>
constexpr auto field_schemas(boost::mp11::mp_list<Member...>) {
    return std::array<FieldSchema, sizeof...(Member)>{
        FieldSchema{Member::name, &field_schema<W, member_type_t<decltype(Member::pointer)>>::put,
                    gb::may_be_left_out<member_type_t<decltype(Member::pointer)>>()}...};
}
template <class... Member>
constexpr auto parameter_schemas(boost::mp11::mp_list<Member...>) {
    return std::array<FieldSchema, sizeof...(Member)>{FieldSchema{
        Member::name,
        &field_schema<Way::request,
                      typename parameter_type<member_type_t<decltype(Member::pointer)>>::type>::put,
        gb::may_be_left_out<member_type_t<decltype(Member::pointer)>>()}...};
}
template <Way W, Struct T>
inline constexpr auto fields_told = field_schemas<W>(FieldList<T>{});
template <Struct T>
inline constexpr auto parameters_told = parameter_schemas(FieldList<T>{});

Schemas::Object plain_schema(std::string_view type);
Schemas::Object text_schema(Way way, bool words, std::size_t min, std::size_t max);
Schemas::Object number_schema(std::int64_t min, std::int64_t max);
Schemas::Object integer_schema(std::size_t bytes, bool is_unsigned);
Schemas::Object instant_schema(Schemas&);
Schemas::Object date_schema(Schemas&);
Schemas::Object id_schema(Schemas&);
Schemas::Object hash_schema();
Schemas::Object choice_schema(std::span<const ChoiceName> choices);
Schemas::Object optional_schema(Schemas::Object of);
Schemas::Object list_schema(Way way, Schemas::Object items);
Schemas::Object struct_schema(Schemas& schemas, Way way, std::span<const FieldSchema> fields);
boost::json::array parameters_schema(Schemas& schemas, std::span<const FieldSchema> fields);

}  // namespace detail

template <Way W, class T>
Schemas::Object Schemas::of() {
    if constexpr (std::is_same_v<T, bool>) {
        return detail::plain_schema("boolean");
    } else if constexpr (is_number<T>) {
        return detail::number_schema(T::min, T::max);
    } else if constexpr (std::is_integral_v<T>) {
        return detail::integer_schema(sizeof(T), std::is_unsigned_v<T>);
    } else if constexpr (std::is_same_v<T, Instant>) {
        return named("Instant", typeid(T), detail::instant_schema);
    } else if constexpr (std::is_same_v<T, Date>) {
        return named("Date", typeid(T), detail::date_schema);
    } else if constexpr (Identity<T>) {
        return named("Id", typeid(Uuid), detail::id_schema);
    } else if constexpr (std::is_same_v<T, Hash>) {
        return detail::hash_schema();
    } else if constexpr (is_text<T>) {
        return detail::text_schema(W, T::part == Part::words, T::min, T::max);
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        return detail::plain_schema("string");
    } else if constexpr (is_optional<T>) {
        return detail::optional_schema(of<W, typename T::value_type>());
    } else if constexpr (is_list<T>) {
        return detail::list_schema(W, of<W, typename T::value_type>());
    } else if constexpr (Choice<T>) {
        return named(std::string(type_name<T>()), typeid(T),
                     [](Schemas&) { return detail::choice_schema(choice_names<T>); });
    } else {
        // The same struct reads differently in a request, where it may be shorter.
        std::string name(type_name<T>());
        if (W == Way::request) name += "Input";
        return named(std::move(name), typeid(T),
                     [](Schemas& schemas) { return schemas.fields_of<W, T>(); });
    }
}

template <Way W, Struct T>
Schemas::Object Schemas::fields_of() {
    return detail::struct_schema(*this, W, detail::fields_told<W, T>);
}

template <Struct T>
boost::json::array Schemas::parameters_of() {
    return detail::parameters_schema(*this, detail::parameters_told<T>);
}

}  // namespace gb
