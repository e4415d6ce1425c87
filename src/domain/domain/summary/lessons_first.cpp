#include "domain/summary/lessons_first.hpp"

#include <algorithm>

namespace gb {

bool accounted_in(const Lesson& lesson, const Summary& summary) {
    const auto begun = start_of(summary.period_from);
    // Said while the summary is written, it counts, also after the day up to which figures do.
    const auto over = summary.issued.value_or(Instant{INT64_MAX});
    return std::ranges::any_of(lesson.accounts, [&](const LessonAccount& account) {
        return account.at >= begun && account.at <= over;
    });
}

void need_lessons(const Summary& summary, Needs& wanted) {
    wanted.where<Lesson>("open_in", summary.unit);
}

std::optional<Refusal> check_lessons(const Summary& summary, const Seen& seen) {
    auto left = seen.where<Lesson>("open_in", summary.unit);
    std::erase_if(left, [&](const Lesson* lesson) {
        return lesson->period_to >= summary.period_from || accounted_in(*lesson, summary);
    });
    if (left.empty()) return std::nullopt;
    const auto& first = *left.front();
    return refuse("summary.lessons_first",
                  {{"count", static_cast<std::int64_t>(left.size())},
                   {"number", first.number.number},
                   {"year", std::int64_t{first.number.year}},
                   {"entity", first.id.text()}},
                  "/summary");
}

}  // namespace gb
