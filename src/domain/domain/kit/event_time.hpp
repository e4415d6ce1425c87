#pragma once
// What may be stated as the time at which something happened.

#include "domain/kit/decision.hpp"

namespace gb {

/// Clocks of two machines differ by that much without being wrong.
inline constexpr std::int64_t clock_skew_ms = 2 * 60'000;

/// A time that is ahead of `now` by no more than clocks differ is now.
inline Instant not_ahead(Instant stated, Instant now) {
    return stated > now && stated.ms - now.ms <= clock_skew_ms ? now : stated;
}

/// "10:20", or "2027-01-01 10:20" where the two are not of one day.
inline std::string stated_time(Instant stated, Instant now) {
    const auto clock = stated.clock();
    return stated.date() == now.date() ? clock : stated.date().text() + " " + clock;
}

inline Refusal in_future(Instant stated, Instant now, std::string field) {
    return refuse("time.in_future",
                  {{"stated", stated_time(stated, now)}, {"now", stated_time(now, stated)}},
                  std::move(field));
}

}  // namespace gb
