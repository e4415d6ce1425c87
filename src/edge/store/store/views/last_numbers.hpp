#pragma once

#include "house/views/register.hpp"
#include "store/reader.hpp"

namespace gb {

/// Of one unit, or of all.
views::Registers last_numbers(Reader& reader, Date today, std::string_view language,
                              std::optional<Id<Unit>> unit);

Result<views::Registers> registers_view(Reader& reader, const Viewer& viewer,
                                        const views::RegistersParams& params);

}  // namespace gb
