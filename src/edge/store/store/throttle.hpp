#pragma once
// Slows down who guesses: after some wrong tries each makes the next wait longer. Kept in memory
// only; a restart forgives.

#include <map>
#include <mutex>
#include <string>

#include "house/doors.hpp"

namespace gb {

class Throttle {
  public:
    explicit Throttle(Clock& clock) : clock_(clock) {}
    /// @return how long `who` has to wait; 0: not at all
    std::int64_t wait_seconds(const std::string& who);
    void count_failure(const std::string& who);
    void forget_failures(const std::string& who);

  private:
    struct Tries {
        int failed = 0;
        Instant not_before;
    };
    Clock& clock_;
    std::mutex mutex_;
    std::map<std::string, Tries> tries_;
};

}  // namespace gb
