#include "store/throttle.hpp"

#include <algorithm>

namespace gb {

namespace {

constexpr int free_tries = 5;  ///< wrong tries before waiting begins
constexpr std::int64_t longest_wait_ms = 5 * 60'000;
constexpr std::size_t tries_limit = 10'000;  ///< names remembered

}  // namespace

std::int64_t Throttle::wait_seconds(const std::string& who) {
    std::lock_guard lock(mutex_);
    const auto found = tries_.find(who);
    if (found == tries_.end()) return 0;
    const auto wait = found->second.not_before.ms - clock_.now().ms;
    return wait > 0 ? (wait + 999) / 1000 : 0;
}

void Throttle::count_failure(const std::string& who) {
    std::lock_guard lock(mutex_);
    if (tries_.size() >= tries_limit) tries_.clear();
    auto& tries = tries_[who];
    ++tries.failed;
    if (tries.failed < free_tries) return;
    const int doublings = std::min(tries.failed - free_tries, 12);
    tries.not_before =
        Instant{clock_.now().ms + std::min(longest_wait_ms, std::int64_t{1000} << doublings)};
}

void Throttle::forget_failures(const std::string& who) {
    std::lock_guard lock(mutex_);
    tries_.erase(who);
}

}  // namespace gb
