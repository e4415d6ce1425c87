#include "base/fields.hpp"

namespace gb::detail {

std::string_view name_in(std::span<const ChoiceName> choices, std::int64_t value) {
    for (const auto& choice : choices) {
        if (choice.value == value) return choice.name;
    }
    return "?";
}

const ChoiceName* choice_in(std::span<const ChoiceName> choices, std::string_view name) {
    for (const auto& choice : choices) {
        if (choice.name == name) return &choice;
    }
    return nullptr;
}

}  // namespace gb::detail
