#pragma once
// What an invited unit says: who comes to the conference, post by post, in its own book. One for
// each conference and unit, with an id that both sides can derive.

#include "domain/conference/words.hpp"

namespace gb {

enum class Coming {
    comes,
    sends_another,  ///< somebody of another post comes instead
    stays_away
};
BOOST_DESCRIBE_ENUM(Coming, comes, sends_another, stays_away)

/// One post, never a name: who holds it is known where it is held.
struct ComingPost {
    PostTitle post;
    Coming coming = Coming::comes;
    maybe_label<200> instead;  ///< the post that comes instead
    maybe_words<300> reason;
};
BOOST_DESCRIBE_STRUCT(ComingPost, (), (post, coming, instead, reason))

struct InvitationReply {
    static constexpr std::string_view kind = "invitation_reply";
    static constexpr std::array<std::string_view, 2> indexed{"conference", "unit"};
    Id<InvitationReply> id;
    Id<Conference> conference;
    Id<Unit> unit;
    std::vector<ComingPost> posts;
    maybe_words<500> note;   ///< what the organiser has to know: a slide, a late arrival
    std::int32_t round = 0;  ///< the day, hour and place that it answers (Conference::round)
    Instant answered_at;
};
BOOST_DESCRIBE_STRUCT(InvitationReply, (), (id, conference, unit, posts, note, round, answered_at))

Id<InvitationReply> invitation_reply_of(Id<Conference> conference, Id<Unit> unit);

enum class InvitationState {
    silent,
    answered,
    answered_earlier  ///< before the conference was moved
};
BOOST_DESCRIBE_ENUM(InvitationState, silent, answered, answered_earlier)

/// @param reply null: the unit has said nothing, as far as is known here
InvitationState invitation_state(const Conference& conference, const InvitationReply* reply);

struct InvitationAnswered {
    using Entity = InvitationReply;
    static constexpr std::string_view verb = "answered";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Conference> conference;
    Id<Unit> unit;
    std::vector<ComingPost> posts;
    maybe_words<500> note;
    std::int32_t round = 0;
};
BOOST_DESCRIBE_STRUCT(InvitationAnswered, (), (conference, unit, posts, note, round))
void evolve(InvitationReply&, const InvitationAnswered&, const Stamp&);

/// May be said anew until the conference is concluded.
struct AnswerInvitation {
    static constexpr std::string_view name = "invitation.answer";
    Id<Conference> conference;
    std::vector<ComingPost> posts;
    maybe_words<500> note;
};
BOOST_DESCRIBE_STRUCT(AnswerInvitation, (), (conference, posts, note))
void needs(const AnswerInvitation&, const Context&, const Seen&, Needs&);
Decision decide(const AnswerInvitation&, const Seen&, const Context&);

Noun invitation_noun();

}  // namespace gb
