#pragma once
// Holding a conference: inviting, ticking who came, taking in papers, noting what was said, and
// accounting for the conclusions of the one before.

#include "domain/conference/words.hpp"

namespace gb {

/// The posts of one row with those that are named besides, each once.
std::vector<PostTitle> with_posts(std::vector<PostTitle> posts, const std::vector<PostTitle>& more);

// Events

struct ConferenceInvited {
    using Entity = Conference;
    static constexpr std::string_view verb = "invited";
    static constexpr int version = 2;
    static constexpr bool on_paper = true;
    std::vector<Id<Unit>> units;  ///< groups are expanded: the units of that day
    AddresseeGroup group = AddresseeGroup::none;
    std::vector<PostTitle> posts;  ///< of each, beside those that take part already
    maybe_words<1'000> prepare;
    std::optional<Date> reply_by;
};
BOOST_DESCRIBE_STRUCT(ConferenceInvited, (), (units, group, posts, prepare, reply_by))
void evolve(Conference&, const ConferenceInvited&, const Stamp&);

/// As it was before posts were added to a unit that took part already: there they were lost.
struct ConferenceInvited1 {
    using Entity = Conference;
    static constexpr std::string_view verb = "invited";
    static constexpr bool on_paper = true;
    std::vector<Id<Unit>> units;
    AddresseeGroup group = AddresseeGroup::none;
    std::vector<PostTitle> posts;
    maybe_words<1'000> prepare;
    std::optional<Date> reply_by;
};
BOOST_DESCRIBE_STRUCT(ConferenceInvited1, (), (units, group, posts, prepare, reply_by))
void evolve(Conference&, const ConferenceInvited1&, const Stamp&);

struct ConferenceTicked {
    using Entity = Conference;
    static constexpr std::string_view verb = "ticked";
    Id<Unit> unit;
    PostTitle post;
    Presence presence = Presence::attended;
    maybe_words<300> note;
};
BOOST_DESCRIBE_STRUCT(ConferenceTicked, (), (unit, post, presence, note))
void evolve(Conference&, const ConferenceTicked&, const Stamp&);

struct ConferencePaperReceived {
    using Entity = Conference;
    static constexpr std::string_view verb = "paper_received";
    std::int32_t paper = 0;
};
BOOST_DESCRIBE_STRUCT(ConferencePaperReceived, (), (paper))
void evolve(Conference&, const ConferencePaperReceived&, const Stamp&);

struct ConferenceContributed {
    using Entity = Conference;
    static constexpr std::string_view verb = "contributed";
    Id<Unit> unit;
    maybe_label<200> speaker;
    maybe_label<200> post;
    words<2'000> text;
};
BOOST_DESCRIBE_STRUCT(ConferenceContributed, (), (unit, speaker, post, text))
void evolve(Conference&, const ConferenceContributed&, const Stamp&);

struct ConferenceContributionStruck {
    using Entity = Conference;
    static constexpr std::string_view verb = "contribution_struck";
    std::int32_t number = 0;  ///< from 1
    words<300> reason;
};
BOOST_DESCRIBE_STRUCT(ConferenceContributionStruck, (), (number, reason))
void evolve(Conference&, const ConferenceContributionStruck&, const Stamp&);

struct ConferenceAccounted {
    using Entity = Conference;
    static constexpr std::string_view verb = "accounted";
    Id<Conference> previous;
    std::int32_t group = 0;
    std::int32_t bullet = 0;
    AccountOutcome outcome = AccountOutcome::continues;
    maybe_words<1'000> text;
};
BOOST_DESCRIBE_STRUCT(ConferenceAccounted, (), (previous, group, bullet, outcome, text))
void evolve(Conference&, const ConferenceAccounted&, const Stamp&);

/// A later conference has accounted for these conclusions, or for newer ones.
struct ConferenceFollowedUp {
    using Entity = Conference;
    static constexpr std::string_view verb = "followed_up";
    Id<Conference> by;
};
BOOST_DESCRIBE_STRUCT(ConferenceFollowedUp, (), (by))
void evolve(Conference&, const ConferenceFollowedUp&, const Stamp&);

/// What a later conference could say nothing of, all such lines: they are asked for again.
struct ConferenceUnaccounted {
    using Entity = Conference;
    static constexpr std::string_view verb = "unaccounted";
    Id<Conference> by;
    std::vector<ConclusionPlace> lines;  ///< empty: every line has its word now
};
BOOST_DESCRIBE_STRUCT(ConferenceUnaccounted, (), (by, lines))
void evolve(Conference&, const ConferenceUnaccounted&, const Stamp&);

// Commands

/// Sends the invitation to units named and to a group; who is no participant yet becomes one.
/// Sent again, what is to be prepared is said anew.
struct InviteToConference {
    static constexpr std::string_view name = "conference.invite";
    Id<Conference> conference;
    std::vector<Id<Unit>> units;
    AddresseeGroup group = AddresseeGroup::none;
    std::vector<PostTitle> posts;
    maybe_words<1'000> prepare;
    std::optional<Date> reply_by;
};
BOOST_DESCRIBE_STRUCT(InviteToConference, (), (conference, units, group, posts, prepare, reply_by))
void needs(const InviteToConference&, const Context&, const Seen&, Needs&);
Decision decide(const InviteToConference&, const Seen&, const Context&);

struct TickParticipant {
    static constexpr std::string_view name = "conference.tick";
    Id<Conference> conference;
    Id<Unit> unit;
    PostTitle post;
    Presence presence = Presence::attended;
    maybe_words<300> note;
};
BOOST_DESCRIBE_STRUCT(TickParticipant, (), (conference, unit, post, presence, note))
void needs(const TickParticipant&, const Context&, const Seen&, Needs&);
Decision decide(const TickParticipant&, const Seen&, const Context&);

struct ReceivePaper {
    static constexpr std::string_view name = "conference.receive_paper";
    Id<Conference> conference;
    Number<0, 255> paper;  ///< place in the list
};
BOOST_DESCRIBE_STRUCT(ReceivePaper, (), (conference, paper))
void needs(const ReceivePaper&, const Context&, const Seen&, Needs&);
Decision decide(const ReceivePaper&, const Seen&, const Context&);

struct NoteContribution {
    static constexpr std::string_view name = "conference.contribute";
    Id<Conference> conference;
    std::optional<Id<Unit>> unit;
    maybe_label<200> speaker;
    maybe_label<200> post;
    words<2'000> text;
};
BOOST_DESCRIBE_STRUCT(NoteContribution, (), (conference, unit, speaker, post, text))
void needs(const NoteContribution&, const Context&, const Seen&, Needs&);
Decision decide(const NoteContribution&, const Seen&, const Context&);

struct StrikeContribution {
    static constexpr std::string_view name = "conference.strike_contribution";
    Id<Conference> conference;
    Number<1, 256> number{1};
    words<300> reason;
};
BOOST_DESCRIBE_STRUCT(StrikeContribution, (), (conference, number, reason))
void needs(const StrikeContribution&, const Context&, const Seen&, Needs&);
Decision decide(const StrikeContribution&, const Seen&, const Context&);

struct AccountForConclusion {
    static constexpr std::string_view name = "conference.account";
    Id<Conference> conference;
    Id<Conference> previous;
    Number<1, 256> group{1};
    Number<1, 256> bullet{1};
    AccountOutcome outcome = AccountOutcome::continues;
    maybe_words<1'000> text;
};
BOOST_DESCRIBE_STRUCT(AccountForConclusion, (),
                      (conference, previous, group, bullet, outcome, text))
void needs(const AccountForConclusion&, const Context&, const Seen&, Needs&);
Decision decide(const AccountForConclusion&, const Seen&, const Context&);

}  // namespace gb
