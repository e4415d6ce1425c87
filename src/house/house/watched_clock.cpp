#include "house/watched_clock.hpp"

#include <cstdlib>

namespace gb {

/// Small differences are taken up, so that a year of slow drift is no leap.
Instant WatchedClock::look() {
    const auto times = read_();
    const auto drift = (times.wall - base_.wall) - (times.steady - base_.steady);
    if (std::llabs(drift) > leap_ms) doubt_ = true;
    base_ = times;
    return Instant{times.wall};
}

Instant WatchedClock::now() {
    const std::lock_guard lock(mutex_);
    return look();
}

bool WatchedClock::in_doubt() {
    const std::lock_guard lock(mutex_);
    look();
    return doubt_;
}

void WatchedClock::follow(std::optional<Instant> last_entered) {
    const std::lock_guard lock(mutex_);
    if (!last_entered) return;
    const auto since = look().ms - last_entered->ms;
    if (since < -behind_ms || since > ahead_ms) doubt_ = true;
}

void WatchedClock::confirm() {
    const std::lock_guard lock(mutex_);
    doubt_ = false;
    base_ = read_();
}

}  // namespace gb
