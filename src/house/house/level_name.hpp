#pragma once
// How an announced level is called: on papers, and by the search.

#include <string>
#include <string_view>

#include "house/views/level.hpp"

namespace gb {

/// "Rủi ro thiên tai do mưa lớn", "Phòng thủ dân sự": what it is a level of.
std::string level_subject(std::string_view language, const LevelValue& value);

/// "Rủi ro thiên tai do mưa lớn: cấp 3 (lớn), nâng từ cấp 2"
std::string level_name(std::string_view language, const views::LevelValueView& value);

}  // namespace gb
