#include <set>

#include "domain/information/words.hpp"
#include "domain/invitation/words.hpp"

namespace gb {

Id<InvitationReply> invitation_reply_of(Id<Conference> conference, Id<Unit> unit) {
    return Id<InvitationReply>(derived(conference, "invitation." + unit.text(), 0));
}

InvitationState invitation_state(const Conference& conference, const InvitationReply* reply) {
    if (!reply) return InvitationState::silent;
    return reply->round < conference.round ? InvitationState::answered_earlier
                                           : InvitationState::answered;
}

void evolve(InvitationReply& reply, const InvitationAnswered& event, const Stamp& stamp) {
    reply.conference = event.conference;
    reply.unit = event.unit;
    reply.posts = event.posts;
    reply.note = event.note;
    reply.round = event.round;
    reply.answered_at = stamp.happened;
}

void needs(const AnswerInvitation& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
    wanted.one(invitation_reply_of(command.conference, context.actor.unit));
}

namespace {

std::string post_field(std::size_t place, std::string_view field) {
    return "/posts/" + std::to_string(place) + "/" + std::string(field);
}

/// Each post once; who sends another says whom, who stays away says why.
std::optional<Refusal> check_posts(const std::vector<ComingPost>& posts) {
    if (posts.empty()) return refuse("invitation.nobody", {}, "/posts");
    std::set<std::string> named;
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const auto& one = posts[i];
        if (!named.insert(one.post.value).second) {
            return refuse("invitation.post_twice", {{"post", one.post.value}},
                          post_field(i, "post"));
        }
        if ((one.coming == Coming::sends_another) == one.instead.empty()) {
            return refuse("invitation.instead", {{"post", one.post.value}},
                          post_field(i, "instead"));
        }
        if (one.coming == Coming::stays_away && one.reason.empty()) {
            return refuse("invitation.no_reason", {{"post", one.post.value}},
                          post_field(i, "reason"));
        }
        // By post, never by name.
        if (auto refusal = unfit_text(one.post, post_field(i, "post"))) return refusal;
        if (auto refusal = unfit_text(one.instead, post_field(i, "instead"))) return refusal;
        if (auto refusal = unfit_text(one.reason, post_field(i, "reason"))) return refusal;
    }
    return std::nullopt;
}

}  // namespace

Decision decide(const AnswerInvitation& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (!conference || !conference->invites(context.actor.unit)) {
        return refuse("invitation.none", {}, "/conference");
    }
    if (conference->cancelled) return refuse("conference.cancelled", {}, "/conference");
    if (conference->concluded) return refuse("conference.already_concluded", {}, "/conference");
    if (auto refusal = check_posts(command.posts)) return *refusal;
    if (auto refusal = unfit_text(command.note, "/note")) return *refusal;
    return Decision().record(invitation_reply_of(command.conference, context.actor.unit),
                             InvitationAnswered{command.conference, context.actor.unit,
                                                command.posts, command.note, conference->round});
}

}  // namespace gb
