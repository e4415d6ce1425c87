#pragma once
// The place before the date, put on each paper that does not say its own.

#include "house/paper.hpp"
#include "store/reader.hpp"

namespace gb::app {

/// @param unit  whose paper it is
paper::Paper with_place(Reader& reader, Id<Unit> unit, paper::Paper paper);
/// The same of a paper that may have been refused.
Result<paper::Paper> with_place(Reader& reader, Id<Unit> unit, Result<paper::Paper> paper);

}  // namespace gb::app
