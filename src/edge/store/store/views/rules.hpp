#pragma once

#include "house/views/rule.hpp"
#include "store/reader.hpp"

namespace gb {

/// What is in force for a unit on a day: its own, or what it follows.
std::int64_t rule_of(Reader& reader, Id<Unit> unit, Rule rule, Date day);

Result<views::RuleProfile> rules_view(Reader& reader, const Viewer& viewer,
                                      const views::RulesParams& params);

}  // namespace gb
