#pragma once
// A row of the duty log that another act writes with itself, in the same transaction.

#include "domain/log/words.hpp"

namespace gb {

void need_row(Duty duty, const Context& context, const Seen& seen, Needs& wanted);

/// What it points at is known to whoever asks for it.
Decision write_row(const WriteLog& row, const Seen& seen, const Context& context);

}  // namespace gb
