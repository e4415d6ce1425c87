#pragma once
// What an entity takes over of its event's words where the two have other limits: the text, and
// whether it is gone. Without the second, erased words would read as an empty text.

#include "base/text.hpp"

namespace gb {

template <std::size_t ToMin, std::size_t ToMax, std::size_t Min, std::size_t Max>
void copy_words(Text<Part::words, ToMin, ToMax>& to, const Text<Part::words, Min, Max>& from) {
    to.value = from.value;
    to.gone = from.gone;
}

}  // namespace gb
