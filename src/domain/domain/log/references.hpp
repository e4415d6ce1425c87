#pragma once
// What a row of the log, or an answer to a task, may point at: something that is there and that its
// unit may read. What it may not read is for it as if it were not there, so that nobody finds out
// by asking.

#include "domain/log/words.hpp"

namespace gb {

void need_references(const std::vector<Reference>& references, const Context& context,
                     const Seen& seen, Needs& wanted);

/// @param field where the list stands in the command
/// @return "log.reference_unknown" for the first that is not there or not to be read
std::optional<Refusal> unknown_reference(const std::vector<Reference>& references, const Seen& seen,
                                         const Context& context,
                                         std::string_view field = "/references");

}  // namespace gb
