#include "store/challenges.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace gb {

namespace {

std::string random_base64url() {
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::array<unsigned char, 32> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.pop_back();  // libsodium's terminating zero
    return text;
}

}  // namespace

std::string Challenges::fresh(const std::string& account, ChallengeFor purpose) {
    std::lock_guard lock(mutex_);
    make_room(account);
    const Instant ends{clock_.now().ms + challenge_seconds * 1000};
    waiting_.push_back({random_base64url(), account, purpose, ends});
    return waiting_.back().challenge;
}

/// The caller holds the lock.
void Challenges::make_room(const std::string& account) {
    const auto now = clock_.now();
    std::erase_if(waiting_, [&](const Waiting& one) { return one.ends <= now; });
    const auto of_account = [&](const Waiting& one) { return one.account == account; };
    const auto count = std::count_if(waiting_.begin(), waiting_.end(), of_account);
    if (static_cast<std::size_t>(count) >= challenges_of_one) {
        waiting_.erase(std::find_if(waiting_.begin(), waiting_.end(), of_account));
    }
    if (waiting_.size() >= challenges_limit) waiting_.pop_front();
}

bool Challenges::take(const std::string& account, ChallengeFor purpose,
                      const std::string& challenge) {
    std::lock_guard lock(mutex_);
    const auto found = std::find_if(waiting_.begin(), waiting_.end(), [&](const Waiting& one) {
        return one.challenge == challenge && one.account == account && one.purpose == purpose;
    });
    if (found == waiting_.end()) return false;
    const bool counts = clock_.now() < found->ends;
    waiting_.erase(found);
    return counts;
}

}  // namespace gb
