#include "domain/conference/follow.hpp"

#include <algorithm>
#include <tuple>

namespace gb {

namespace {

using Waiting = std::vector<const Conference*>;

Waiting waiting_in(Id<Unit> unit, const Seen& seen) {
    return seen.where<Conference>("follow_in", unit);
}

/// Where it stands among the conferences of its kind: by its day, else by when it was concluded.
auto order_of(const Conference& conference) {
    const auto concluded = conference.concluded.value_or(Instant{INT64_MAX});
    return std::tuple(conference.held_on.value_or(concluded.date()), concluded, conference.id);
}

bool comes_before(const Conference& one, const Conference& conference) {
    if (one.id == conference.id || one.conference_kind != conference.conference_kind) return false;
    if (!one.concluded || (conference.concluded && *conference.concluded <= *one.concluded)) {
        return false;
    }
    return !conference.held_on || !one.held_on || *one.held_on <= *conference.held_on;
}

bool accounts_for(const Conference& conference, const Conference& previous, std::size_t group,
                  std::size_t bullet) {
    return std::any_of(conference.accounts.begin(), conference.accounts.end(),
                       [&](const ConclusionAccount& account) {
                           return account.previous == previous.id &&
                                  account.group.value == static_cast<std::int64_t>(group) &&
                                  account.bullet.value == static_cast<std::int64_t>(bullet);
                       });
}

/// The lines that are left, by their places from 1.
std::vector<std::pair<std::size_t, std::size_t>> left_of(const Conference& previous,
                                                         const Conference& conference) {
    std::vector<std::pair<std::size_t, std::size_t>> left;
    for (std::size_t i = 1; i <= previous.groups.size(); ++i) {
        const auto& bullets = previous.groups[i - 1].bullets;
        for (std::size_t j = 1; j <= bullets.size(); ++j) {
            if (bullets[j - 1].kind != LineKind::task) continue;
            if (!accounts_for(conference, previous, i, j)) left.emplace_back(i, j);
        }
    }
    return left;
}

}  // namespace

bool asks_for_account(const Conference& conference) {
    if (!conference.followed_by.empty()) return false;
    return std::any_of(
        conference.groups.begin(), conference.groups.end(), [](const ConclusionGroup& group) {
            return std::any_of(
                group.bullets.begin(), group.bullets.end(),
                [](const ConclusionBullet& bullet) { return bullet.kind == LineKind::task; });
        });
}

void need_waiting(Id<Unit> unit, Needs& wanted) {
    wanted.where<Conference>("follow_in", unit);
}

const Conference* to_account_for(const Conference& conference, const Waiting& waiting) {
    const Conference* last = nullptr;
    for (const auto* one : waiting) {
        if (!comes_before(*one, conference)) continue;
        if (!last || order_of(*last) < order_of(*one)) last = one;
    }
    return last;
}

std::optional<Refusal> check_accounted(const Conference& conference, const Seen& seen,
                                       std::string field) {
    if (conference.concluded) return std::nullopt;  // asked when it was
    const auto* previous = to_account_for(conference, waiting_in(conference.unit, seen));
    if (!previous) return std::nullopt;
    const auto left = left_of(*previous, conference);
    if (left.empty()) return std::nullopt;
    return refuse("conference.account_first",
                  {{"count", static_cast<std::int64_t>(left.size())},
                   {"group", static_cast<std::int64_t>(left.front().first)},
                   {"bullet", static_cast<std::int64_t>(left.front().second)}},
                  std::move(field));
}

void follow_up(const Conference& conference, const Seen& seen, Decision& decision) {
    if (conference.concluded) return;
    const auto waiting = waiting_in(conference.unit, seen);
    const auto* previous = to_account_for(conference, waiting);
    if (!previous) return;
    for (const auto* one : waiting) {
        const bool older = comes_before(*one, conference) && order_of(*one) <= order_of(*previous);
        if (older) decision.record(one->id, ConferenceFollowedUp{conference.id});
    }
}

}  // namespace gb
