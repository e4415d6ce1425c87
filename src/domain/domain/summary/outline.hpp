#pragma once
// The outlines of reports. Titles and hints are texts: "outline.KEY" and "outline.KEY.hint".

#include <span>
#include <string_view>

#include "base/fields.hpp"

namespace gb {

enum class Outline { annual, half_year };
BOOST_DESCRIBE_ENUM(Outline, annual, half_year)

struct OutlineItem {
    int level;  ///< 0 a part, 1 a roman section, 2 numbered below it
    std::string_view number;
    std::string_view key;
};

std::span<const OutlineItem> items_of(Outline outline);

}  // namespace gb
