#pragma once
// Shortcomings and lessons of the periods before come first in a summary: while one that is open
// has no word, not even why there is none, it is not issued.

#include "domain/lesson/words.hpp"
#include "domain/summary/words.hpp"

namespace gb {

/// Whether it was accounted for since the summary's period began, or until it was issued.
bool accounted_in(const Lesson& lesson, const Summary& summary);

void need_lessons(const Summary& summary, Needs& wanted);
/// Names the first that has no word.
std::optional<Refusal> check_lessons(const Summary& summary, const Seen& seen);

}  // namespace gb
