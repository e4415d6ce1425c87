#pragma once
// The figures that a summary can hold. How each is counted is the store's affair; what it is called
// is a text: "figure.NAME" and "figure.NAME.hint".

#include <span>
#include <string_view>

#include "domain/kit/figure.hpp"

namespace gb {

struct FigureKind {
    FigureForm form;
    std::string_view name;
    bool by_log_type = false;  ///< takes the option "type"
};

/// In the order in which the editor offers them.
std::span<const FigureKind> figure_kinds();

/// Null: there is no such figure.
const FigureKind* figure_kind(FigureForm form, std::string_view name);

}  // namespace gb
