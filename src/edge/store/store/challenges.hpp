#pragma once
// What passkeys are asked to sign: random, for one account and one purpose, for a while, once. Kept
// in memory only: after a restart one asks again.

#include <deque>
#include <mutex>
#include <string>

#include "house/doors.hpp"

namespace gb {

inline constexpr int challenge_seconds = 180;        ///< a phone has to be found first
inline constexpr std::size_t challenges_of_one = 4;  ///< waiting for one account; the oldest goes
inline constexpr std::size_t challenges_limit = 10'000;

enum class ChallengeFor { making, signing };

class Challenges {
  public:
    explicit Challenges(Clock& clock) : clock_(clock) {}
    /// @return 32 random bytes as base64url, as browsers give it back
    std::string fresh(const std::string& account, ChallengeFor purpose);
    /// @return whether it was given out for this and still counts; it never does again
    bool take(const std::string& account, ChallengeFor purpose, const std::string& challenge);

  private:
    struct Waiting {
        std::string challenge;
        std::string account;
        ChallengeFor purpose;
        Instant ends;
    };
    void make_room(const std::string& account);

    Clock& clock_;
    std::mutex mutex_;
    std::deque<Waiting> waiting_;  ///< the oldest first
};

}  // namespace gb
