#pragma once
// The words of each kind that is searched for. What is left out of them on purpose says why.

#include "base/fields.hpp"
#include "house/views/search.hpp"
#include "store/search_numbers.hpp"
#include "store/search_texts.hpp"

namespace gb {

#define GB_DECLARE(name, type, group) SearchTexts texts_of(Reader& reader, const type& entity);
GB_SEARCHED(GB_DECLARE)
#undef GB_DECLARE

template <class T>
void add(SearchText& out, const T& text) {
    if (text.gone || text.value.empty()) return;
    out.text += text.value;
    out.text += '\n';
}

inline void add(SearchText& out, const RegisterNumber& number) {
    out.numbers.push_back(number_of_year(number.number, number.year));
}
/// A symbol is found as a number and as words.
template <class T>
void add_symbol(SearchText& out, const T& symbol) {
    add(out, symbol);
    if (!symbol.empty()) out.numbers.emplace_back(symbol.value);
}

/// Every text in it that is words, so that a field that is added is found by itself.
template <class T>
void add_words(SearchText& out, const T& value) {
    if constexpr (is_text<T>) {
        if constexpr (T::part == Part::words) add(out, value);
    } else if constexpr (is_list<T>) {
        for (const auto& item : value) add_words(out, item);
    } else if constexpr (is_optional<T>) {
        if (value) add_words(out, *value);
    } else if constexpr (Struct<T>) {
        for_each_field<T>([&](std::string_view, auto pointer) { add_words(out, value.*pointer); });
    }
}

template <class Units>
void add_units(std::vector<Uuid>& to, const Units& units) {
    to.insert(to.end(), units.begin(), units.end());
}

}  // namespace gb
