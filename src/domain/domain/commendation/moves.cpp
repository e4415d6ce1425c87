#include <algorithm>
#include <map>

#include "domain/award/words.hpp"

namespace gb {

namespace {

void need_open_reviews(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    wanted.where<Commendation>("decider", unit);
    for (const auto* proposal : seen.peek_where<Commendation>("decider", unit)) {
        wanted.one(review_of(proposal->id));
    }
    wanted.where<CommendationReview>("open_in", unit);
    for (const auto* review : seen.peek_where<CommendationReview>("open_in", unit)) {
        wanted.one(review->commendation);
        wanted.where<Award>("recipients.commendation", review->commendation);
    }
}

/// Agreed, and each of those it names was awarded: there is nothing left to do.
bool is_settled(const CommendationReview& review, const Seen& seen) {
    const auto* proposal = seen.peek(review.commendation);
    if (!proposal || review.verdict != Verdict::agreed) return false;
    return awarded_places(review.commendation, seen).size() >= proposal->recipients.size();
}

/// What it has still to review or to decide, and of which proposal.
std::map<Uuid, Id<Commendation>> open_of(Id<Unit> unit, const Seen& seen) {
    std::map<Uuid, Id<Commendation>> open;
    for (const auto* proposal : seen.where<Commendation>("decider", unit)) {
        const auto id = review_of(proposal->id);
        if (!proposal->withdrawn && !seen.find(id)) open.emplace(id, proposal->id);
    }
    for (const auto* review : seen.where<CommendationReview>("open_in", unit)) {
        if (!is_settled(*review, seen)) open.emplace(review->id, review->commendation);
    }
    return open;
}

std::vector<Uuid> open_reviews(Id<Unit> unit, const Seen& seen) {
    std::vector<Uuid> ids;
    for (const auto& [review, proposal] : open_of(unit, seen)) ids.push_back(review);
    return ids;
}

bool wind_up_review(Decision& decision, const Uuid& entity, const WindingUp& end,
                    const Seen& seen) {
    const Id<CommendationReview> id(entity);
    const auto spoken = seen.where<CommendationReview>("open_in", end.unit);
    const bool exists = std::any_of(spoken.begin(), spoken.end(),
                                    [&](const auto* review) { return review->id == id; });
    if (exists && end.heir.empty()) {
        decision.record_in(end.unit, id, ForceClosed<CommendationReview>{end.unit, end.reason});
    } else if (exists) {
        move_home(decision, id, end.unit, end.heir);
    } else if (!end.heir.empty()) {
        const auto proposal = open_of(end.unit, seen).at(entity);
        decision.record_in(end.heir, id, ReviewInherited{proposal, end.unit, end.heir});
    }
    return !end.heir.empty();
}

}  // namespace

const Movable& CommendationReview::movable() {
    static constexpr Movable its{CommendationReview::kind, need_open_reviews, open_reviews,
                                 wind_up_review};
    return its;
}

}  // namespace gb
