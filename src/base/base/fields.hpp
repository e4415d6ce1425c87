#pragma once
// The field list: BOOST_DESCRIBE_STRUCT names the members of a struct once, and JSON, tables, the
// contract and the TypeScript types all follow from that list and from the members' types.

#include <array>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/bytes.hpp"
#include "base/id.hpp"
#include "base/text.hpp"
#include "base/time.hpp"

namespace gb {

/// The longest list one struct may hold; longer ones are entities of their own.
inline constexpr std::size_t list_limit = 256;

/// A whole number with its range, both ends included.
template <std::int64_t Min, std::int64_t Max>
struct Number {
    static constexpr std::int64_t min = Min;
    static constexpr std::int64_t max = Max;
    std::int64_t value = Min > 0 ? Min : 0;

    Number() = default;
    Number(std::int64_t number) : value(number) {}
    operator std::int64_t() const { return value; }
};

template <class T>
concept Struct = boost::describe::has_describe_members<T>::value && !std::is_union_v<T>;
template <class T>
concept Choice = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;
template <class T>
concept Identity = std::is_base_of_v<Uuid, T>;

template <class T>
inline constexpr bool is_text = false;
template <Part Of, std::size_t Min, std::size_t Max>
inline constexpr bool is_text<Text<Of, Min, Max>> = true;
template <class T>
inline constexpr bool is_number = false;
template <std::int64_t Min, std::int64_t Max>
inline constexpr bool is_number<Number<Min, Max>> = true;
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

/// The members of a struct, in list order, as types.
template <Struct T>
using FieldList =
    boost::mp11::mp_rename<boost::describe::describe_members<T, boost::describe::mod_public |
                                                                    boost::describe::mod_inherited>,
                           boost::mp11::mp_list>;

/// Calls f(name, pointer to member) for every field, in list order.
template <Struct T, class F>
constexpr void for_each_field(F&& f) {
    boost::mp11::mp_for_each<FieldList<T>>(
        [&](auto member) { f(std::string_view(member.name), member.pointer); });
}

namespace detail {
template <class... Member>
constexpr auto names_of(boost::mp11::mp_list<Member...>) {
    return std::array<std::string_view, sizeof...(Member)>{Member::name...};
}
}  // namespace detail

template <Struct T>
inline constexpr auto field_names = detail::names_of(FieldList<T>{});

template <class Member>
struct member_type;
template <class Owner, class T>
struct member_type<T Owner::*> {
    using type = T;
};
template <class Member>
using member_type_t = typename member_type<std::remove_cvref_t<Member>>::type;

/// Whether a request may leave out a field of that type: its empty value is then meant.
template <class T>
constexpr bool may_be_left_out() {
    if constexpr (is_text<T>) return T::min == 0;
    return is_optional<T> || is_list<T>;
}

/// Which fields are meant: all, or one of the two parts of an entry.
enum class Show { all, facts, words };

/// Whether a value of type T holds anything of that part.
template <Show S, class T>
constexpr bool shows() {
    if constexpr (S == Show::all) {
        return true;
    } else if constexpr (is_text<T>) {
        return (S == Show::words) == (T::part == Part::words);
    } else if constexpr (is_optional<T> || is_list<T>) {
        return shows<S, typename T::value_type>();
    } else if constexpr (Struct<T>) {
        bool any = false;
        for_each_field<T>([&](std::string_view, auto pointer) {
            any = any || shows<S, member_type_t<decltype(pointer)>>();
        });
        return any;
    } else {
        return S == Show::facts;
    }
}

struct ChoiceName {
    std::int64_t value;
    std::string_view name;
};

namespace detail {
template <class... Enumerator>
constexpr auto choices_of(boost::mp11::mp_list<Enumerator...>) {
    return std::array<ChoiceName, sizeof...(Enumerator)>{
        ChoiceName{static_cast<std::int64_t>(Enumerator::value), Enumerator::name}...};
}
std::string_view name_in(std::span<const ChoiceName> choices, std::int64_t value);
const ChoiceName* choice_in(std::span<const ChoiceName> choices, std::string_view name);
}  // namespace detail

/// All choices, with their names as they stand in JSON and tables.
template <Choice E>
inline constexpr auto choice_names = detail::choices_of(
    boost::mp11::mp_rename<boost::describe::describe_enumerators<E>, boost::mp11::mp_list>{});

template <Choice E>
std::string_view name_of(E value) {
    return detail::name_in(choice_names<E>, static_cast<std::int64_t>(value));
}

template <Choice E>
std::optional<E> choice_of(std::string_view name) {
    const auto* found = detail::choice_in(choice_names<E>, name);
    if (!found) return std::nullopt;
    return static_cast<E>(found->value);
}

}  // namespace gb
