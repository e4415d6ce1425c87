#pragma once
// Reads a struct from JSON by its field list. From outside nothing is taken on trust: a wrong type,
// a missing or unknown field, a text over its limit, not UTF-8 or not NFC is a Failure that names
// the field. What a book has recorded is read leniently: limits may have changed since.

#include <boost/json/value.hpp>

#include "base/fields.hpp"
#include "base/result.hpp"

namespace gb {

enum class Trust { outside, recorded };

/// Parses JSON text; strings may still be invalid UTF-8 (found, with their field, while reading).
/// @return failures: input.not_json, input.too_deep, input.field_twice (with the field)
Result<boost::json::value> parse_json(std::string_view text);

class JsonReader {
  public:
    explicit JsonReader(Trust trust) : trust_(trust) {}

    /// @return false after the first fault; then failure() tells it
    template <Show S = Show::all, class T>
    bool read(const boost::json::value& json, T& out);

    const Failure& failure() const { return failure_; }

  private:
    bool fail(std::string code, Facts facts = {});
    bool at_field(std::string_view name);
    bool expected(std::string_view what);
    bool read_text(const boost::json::value&, std::string& out, std::size_t min, std::size_t max);
    bool read_integer(const boost::json::value&, std::int64_t& out, std::int64_t min,
                      std::int64_t max);
    bool read_date(const boost::json::value&, Date& out);
    bool read_uuid(const boost::json::value&, Uuid& out);
    bool read_hash(const boost::json::value&, Hash& out);
    template <Show S, class T>
    bool read_struct(const boost::json::value&, T& out);
    template <Show S, class T>
    bool read_list(const boost::json::value&, std::vector<T>& out);
    template <Choice E>
    bool read_choice(const boost::json::value&, E& out);
    const ChoiceName* read_choice(const boost::json::value&, std::span<const ChoiceName>);
    bool nothing_unknown(const boost::json::object&, std::span<const std::string_view> names);
    template <class T>
    bool missing(T& out);

    Trust trust_;
    Failure failure_;
};

/// A struct from JSON text from outside.
template <class T>
Result<T> from_json(std::string_view text, Trust trust = Trust::outside) {
    auto json = parse_json(text);
    if (!json) return json.error();
    JsonReader reader(trust);
    T value;
    if (!reader.read(*json, value)) return reader.failure();
    return value;
}

// ---------------------------------------------------------------------------------------------

namespace detail {
/// The member of that name, counted; null: there is none.
const boost::json::value* find_member(const boost::json::object& object, std::string_view name,
                                      std::size_t& count);
}  // namespace detail

template <Show S, class T>
bool JsonReader::read(const boost::json::value& json, T& out) {
    if constexpr (std::is_same_v<T, bool>) {
        if (!json.is_bool()) return expected("boolean");
        out = json.get_bool();
        return true;
    } else if constexpr (std::is_integral_v<T>) {
        std::int64_t value = 0;
        constexpr std::int64_t safe =
            (std::int64_t{1} << 53) - 1;  // what JavaScript counts exactly
        constexpr std::int64_t top = sizeof(T) == 8 ? safe : std::int64_t{INT32_MAX};
        if (!read_integer(json, value, std::is_signed_v<T> ? -top : 0, top)) return false;
        out = static_cast<T>(value);
        return true;
    } else if constexpr (is_number<T>) {
        return read_integer(json, out.value, T::min, T::max);
    } else if constexpr (Choice<T>) {
        return read_choice(json, out);
    } else if constexpr (std::is_same_v<T, Instant>) {
        return read_integer(json, out.ms, start_of(first_date).ms,
                            start_of(last_date).ms + milliseconds_a_day);
    } else if constexpr (std::is_same_v<T, Date>) {
        return read_date(json, out);
    } else if constexpr (Identity<T>) {
        return read_uuid(json, out);
    } else if constexpr (std::is_same_v<T, Hash>) {
        return read_hash(json, out);
    } else if constexpr (is_text<T>) {
        if (json.is_null() && trust_ == Trust::recorded) {
            out.gone = true;
            return true;
        }
        return read_text(json, out.value, T::min, T::max);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return read_text(json, out, 0, 1u << 20);
    } else if constexpr (is_optional<T>) {
        if (json.is_null()) {
            out.reset();
            return true;
        }
        if (!out) out.emplace();
        return read<S>(json, *out);
    } else if constexpr (is_list<T>) {
        return read_list<S>(json, out);
    } else {
        return read_struct<S>(json, out);
    }
}

template <class T>
bool JsonReader::missing(T& out) {
    if constexpr (may_be_left_out<T>()) {
        out = {};
        return true;
    }
    return trust_ == Trust::recorded ? true : fail("input.missing");
}

template <Show S, class T>
bool JsonReader::read_struct(const boost::json::value& json, T& out) {
    if (!json.is_object()) return expected("object");
    const auto& object = json.get_object();
    std::size_t known = 0;
    bool good = true;
    for_each_field<T>([&](std::string_view name, auto pointer) {
        using Field = member_type_t<decltype(pointer)>;
        if constexpr (shows<S, Field>()) {
            if (!good) return;
            const auto* found = detail::find_member(object, name, known);
            good = found ? read<S>(*found, out.*pointer) : missing(out.*pointer);
            if (!good) at_field(name);
        }
    });
    if (!good || trust_ == Trust::recorded || known == object.size()) return good;
    return nothing_unknown(object, field_names<T>);
}

template <Show S, class T>
bool JsonReader::read_list(const boost::json::value& json, std::vector<T>& out) {
    if (!json.is_array()) return expected("list");
    const auto& array = json.get_array();
    if (trust_ == Trust::outside && array.size() > list_limit) {
        return fail("input.too_many", {{"max", std::int64_t{list_limit}}});
    }
    out.resize(array.size());
    for (std::size_t i = 0; i < array.size(); ++i) {
        if (!read<S>(array[i], out[i])) return at_field(std::to_string(i));
    }
    return true;
}

template <Choice E>
bool JsonReader::read_choice(const boost::json::value& json, E& out) {
    const auto* choice = read_choice(json, choice_names<E>);
    if (choice) out = static_cast<E>(choice->value);
    return choice;
}

}  // namespace gb
