#pragma once
// The wall clock, and whether to believe it. It is in doubt when it leaps against the clock that
// counts the machine's own seconds, or when at start it does not follow the last entry; then what
// is entered is marked, until an administrator has compared the time and confirmed it.

#include <mutex>

#include "house/doors.hpp"

namespace gb {

/// Wall time in milliseconds since 1970 UTC, and milliseconds since some start that nobody sets.
struct Times {
    std::int64_t wall = 0;
    std::int64_t steady = 0;
};

class WatchedClock final : public Clock {
  public:
    /// How far the wall clock may drift from the steady one before it counts as a leap.
    static constexpr std::int64_t leap_ms = 60'000;
    /// How much earlier than the last entry the clock may be at start.
    static constexpr std::int64_t behind_ms = 60'000;
    /// How long a node may have stood still before the time of its start is asked about.
    static constexpr std::int64_t ahead_ms = 90LL * 24 * 3600 * 1000;

    explicit WatchedClock(Times (*read)()) : read_(read), base_(read()) {}

    Instant now() override;
    bool in_doubt() override;
    /// Compares with the latest entry time of the books; none: nothing to compare with.
    void follow(std::optional<Instant> last_entered);
    /// A person has compared the time: from here on it counts.
    void confirm();

  private:
    Instant look();

    std::mutex mutex_;
    Times (*read_)();
    Times base_;
    bool doubt_ = false;
};

}  // namespace gb
