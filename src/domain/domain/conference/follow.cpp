#include "domain/conference/follow.hpp"

#include <algorithm>
#include <tuple>

namespace gb {

namespace {

using Waiting = std::vector<const Conference*>;
using Places = std::vector<ConclusionPlace>;

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

Places task_lines(const Conference& conference) {
    Places lines;
    for (std::size_t i = 0; i < conference.groups.size(); ++i) {
        const auto& bullets = conference.groups[i].bullets;
        for (std::size_t j = 0; j < bullets.size(); ++j) {
            if (bullets[j].kind != LineKind::task) continue;
            lines.push_back({static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(j + 1)});
        }
    }
    return lines;
}

Places unaccounted_lines(const Conference& conference) {
    return {conference.unaccounted.begin(), conference.unaccounted.end()};
}

/// What of these lines the conference said nothing of.
Places without_a_word(Places lines, const Conference& earlier, const Conference& conference) {
    std::erase_if(lines, [&](const ConclusionPlace& line) {
        return account_of(conference, earlier.id, line) != nullptr;
    });
    return lines;
}

/// What of these lines it said nothing of, or only why it cannot.
Places passed_over(Places lines, const Conference& earlier, const Conference& conference) {
    std::erase_if(lines, [&](const ConclusionPlace& line) {
        const auto* said = account_of(conference, earlier.id, line);
        return said && said->outcome != AccountOutcome::not_accounted;
    });
    return lines;
}

/// Those of earlier conferences of which one after the other could say nothing.
Waiting carried_to(const Conference& conference, const Seen& seen) {
    auto carried = seen.where<Conference>("unaccounted_in", conference.unit);
    std::erase_if(carried, [&](const auto* one) { return !carries_over(*one, conference); });
    return carried;
}

}  // namespace

const ConclusionAccount* account_of(const Conference& conference, Id<Conference> earlier,
                                    const ConclusionPlace& line) {
    for (const auto& account : conference.accounts) {
        if (account.previous == earlier && account.group == line.group &&
            account.bullet == line.bullet) {
            return &account;
        }
    }
    return nullptr;
}

bool carries_over(const Conference& earlier, const Conference& conference) {
    return earlier.unaccounted_in.has_value() && comes_before(earlier, conference);
}

namespace {

/// Others of these kinds are held one after another about the same; the rest are each by
/// themselves, and none looks back on another.
bool is_one_of_a_row(ConferenceKind kind) {
    return kind != ConferenceKind::tap_huan && kind != ConferenceKind::khac;
}

}  // namespace

bool asks_for_account(const Conference& conference) {
    if (!is_one_of_a_row(conference.conference_kind)) return false;
    return conference.followed_by.empty() && !task_lines(conference).empty();
}

void need_waiting(Id<Unit> unit, Needs& wanted) {
    wanted.where<Conference>("follow_in", unit);
    wanted.where<Conference>("unaccounted_in", unit);
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
    std::vector<std::pair<const Conference*, ConclusionPlace>> left;
    const auto* previous = to_account_for(conference, waiting_in(conference.unit, seen));
    if (previous) {
        for (const auto& line : without_a_word(task_lines(*previous), *previous, conference)) {
            left.emplace_back(previous, line);
        }
    }
    for (const auto* earlier : carried_to(conference, seen)) {
        for (const auto& line : without_a_word(unaccounted_lines(*earlier), *earlier, conference)) {
            left.emplace_back(earlier, line);
        }
    }
    if (left.empty()) return std::nullopt;
    const auto& [of, line] = left.front();
    Facts facts{{"count", static_cast<std::int64_t>(left.size())},
                {"group", line.group.value},
                {"bullet", line.bullet.value}};
    // A line of the last conference needs no more to be found; an older one is of another.
    if (of != previous) facts.push_back({"earlier", of->id.text()});
    return refuse("conference.account_first", std::move(facts), std::move(field));
}

void follow_up(const Conference& conference, const Seen& seen, Decision& decision) {
    if (conference.concluded) return;
    for (const auto* earlier : carried_to(conference, seen)) {
        decision.record(earlier->id, ConferenceUnaccounted{conference.id,
                                                           passed_over(unaccounted_lines(*earlier),
                                                                       *earlier, conference)});
    }
    const auto waiting = waiting_in(conference.unit, seen);
    const auto* previous = to_account_for(conference, waiting);
    if (!previous) return;
    for (const auto* one : waiting) {
        const bool older = comes_before(*one, conference) && order_of(*one) <= order_of(*previous);
        if (!older) continue;
        decision.record(one->id, ConferenceFollowedUp{conference.id});
        auto left = passed_over(task_lines(*one), *one, conference);
        if (left.empty()) continue;
        decision.record(one->id, ConferenceUnaccounted{conference.id, std::move(left)});
    }
}

void account_later(const Conference& conference, const Conference& earlier,
                   const ConclusionPlace& line, AccountOutcome outcome, Decision& decision) {
    if (!conference.concluded || earlier.followed_by.empty()) return;
    auto lines = unaccounted_lines(earlier);
    const auto kept = std::ranges::find(lines, line);
    const bool keep = outcome == AccountOutcome::not_accounted;
    if ((kept != lines.end()) == keep) return;
    keep ? lines.push_back(line) : void(lines.erase(kept));
    decision.record(earlier.id, ConferenceUnaccounted{conference.id, std::move(lines)});
}

}  // namespace gb
