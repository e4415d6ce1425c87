#pragma once
// Conferences: giao ban (briefing), sơ kết (half-year) and tổng kết (annual review), and others.
// What a real one leaves out stays empty here too: many have no day, no place, no named chair.

#include "domain/conference/parts.hpp"

namespace gb {

struct DocumentDraft;

struct Conference;
struct ConferenceIdentity {
    Id<Conference> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ConferenceIdentity, (), (id, unit))

struct Conference : ConferenceIdentity, ConferenceBody {
    static constexpr std::string_view kind = "conference";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 8> indexed{"unit",
                                                             "open_in",
                                                             "follow_in",
                                                             "unaccounted_in",
                                                             "invitations.unit",
                                                             "invitations.open_for",
                                                             "asked_papers.unit",
                                                             "accounts.previous"};
    maybe_words<20'000> conclusions;
    std::vector<ConclusionGroup> groups;
    std::optional<Instant> concluded;
    Id<Document> document;    ///< the directive that its conclusions became
    Id<DocumentDraft> draft;  ///< of that directive, where it goes through review
    bool cancelled = false;
    maybe_words<500> cancel_reason;
    std::optional<Id<Unit>> open_in;  ///< the unit until it is over and its tasks are given
    std::vector<ConferenceInvitation> invitations;
    std::int32_t round = 0;  ///< how often day, hour or place changed after units were invited
    std::vector<RollLine> roll;
    std::vector<AskedPaper> asked_papers;
    std::optional<Instant> papers_closed;  ///< nothing is handed in any more
    std::vector<Contribution> contributions;
    std::vector<ConclusionAccount> accounts;
    /// The unit until the next conference of the kind has accounted for its conclusions.
    std::optional<Id<Unit>> follow_in;
    Id<Conference> followed_by;
    /// Lines of its conclusions of which the conferences after it could say nothing.
    std::vector<UnaccountedLine> unaccounted;
    std::optional<Id<Unit>> unaccounted_in;  ///< the unit while there are such lines

    static const Movable& movable();

    bool invites(Id<Unit> unit) const;
    /// Null: there is no such paper.
    const AskedPaper* asked_paper(PaperNumber number) const;
    /// Whether the paper stands in the running order.
    bool schedules(PaperNumber number) const;
};
BOOST_DESCRIBE_STRUCT(Conference, (ConferenceIdentity, ConferenceBody),
                      (conclusions, groups, concluded, document, draft, cancelled, cancel_reason,
                       open_in, invitations, round, roll, asked_papers, papers_closed,
                       contributions, accounts, follow_in, followed_by, unaccounted,
                       unaccounted_in))
void on_taken(Conference&, const Taken<Conference>&, const Stamp&);
void on_force_closed(Conference&, const ForceClosed<Conference>&, const Stamp&);

// Events

struct ConferencePrepared : ConferenceBody {
    using Entity = Conference;
    static constexpr std::string_view verb = "prepared";
    static constexpr int version = 4;
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ConferencePrepared, (ConferenceBody), (unit))
void evolve(Conference&, const ConferencePrepared&, const Stamp&);

struct ConferenceAmended : ConferenceBody {
    using Entity = Conference;
    static constexpr std::string_view verb = "amended";
    static constexpr int version = 4;
};
BOOST_DESCRIBE_STRUCT(ConferenceAmended, (ConferenceBody), ())
void evolve(Conference&, const ConferenceAmended&, const Stamp&);

struct ConferenceAttended {
    using Entity = Conference;
    static constexpr std::string_view verb = "attended";
    std::int32_t participant = 0;
    Headcount attended;
};
BOOST_DESCRIBE_STRUCT(ConferenceAttended, (), (participant, attended))
void evolve(Conference&, const ConferenceAttended&, const Stamp&);

struct ConferenceConcluded {
    using Entity = Conference;
    static constexpr std::string_view verb = "concluded";
    maybe_words<20'000> text;
    std::vector<ConclusionGroup> groups;
};
BOOST_DESCRIBE_STRUCT(ConferenceConcluded, (), (text, groups))
void evolve(Conference&, const ConferenceConcluded&, const Stamp&);

struct ConferenceInstructed {
    using Entity = Conference;
    static constexpr std::string_view verb = "instructed";
    Id<Document> document;
};
BOOST_DESCRIBE_STRUCT(ConferenceInstructed, (), (document))
void evolve(Conference&, const ConferenceInstructed&, const Stamp&);

struct ConferenceCancelled {
    using Entity = Conference;
    static constexpr std::string_view verb = "cancelled";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ConferenceCancelled, (), (reason))
void evolve(Conference&, const ConferenceCancelled&, const Stamp&);

// Commands

struct PrepareConference : ConferenceBody {
    static constexpr std::string_view name = "conference.prepare";
};
BOOST_DESCRIBE_STRUCT(PrepareConference, (ConferenceBody), ())
void needs(const PrepareConference&, const Context&, const Seen&, Needs&);
Decision decide(const PrepareConference&, const Seen&, const Context&);

struct AmendConference : ConferenceBody {
    static constexpr std::string_view name = "conference.amend";
    Id<Conference> conference;
    /// Number of the conference's last entry that was seen; refused when another came since.
    std::optional<std::int64_t> over;
};
BOOST_DESCRIBE_STRUCT(AmendConference, (ConferenceBody), (conference, over))
void needs(const AmendConference&, const Context&, const Seen&, Needs&);
Decision decide(const AmendConference&, const Seen&, const Context&);

struct AttendConference {
    static constexpr std::string_view name = "conference.attend";
    Id<Conference> conference;
    Number<0, 255> participant;  ///< place in the list
    Headcount attended;
};
BOOST_DESCRIBE_STRUCT(AttendConference, (), (conference, participant, attended))
void needs(const AttendConference&, const Context&, const Seen&, Needs&);
Decision decide(const AttendConference&, const Seen&, const Context&);

struct ConcludeConference {
    static constexpr std::string_view name = "conference.conclude";
    Id<Conference> conference;
    maybe_words<20'000> text;
    std::vector<ConclusionGroup> groups;
};
BOOST_DESCRIBE_STRUCT(ConcludeConference, (), (conference, text, groups))
void needs(const ConcludeConference&, const Context&, const Seen&, Needs&);
Decision decide(const ConcludeConference&, const Seen&, const Context&);

/// The conclusions become one issued document, and its task lines tasks: at once, by the word of
/// somebody who may sign. Others send them for review (domain/conference/notice.hpp).
struct InstructConference {
    static constexpr std::string_view name = "conference.instruct";
    Id<Conference> conference;
    std::optional<DocumentType> type;  ///< by default a notice (thông báo) of conclusions
    maybe_words<500> subject;          ///< by default the conference's title
    Urgency urgency = Urgency::none;
    SignerPrefix signer_prefix = SignerPrefix::none;
    std::vector<Id<Unit>> recipients;  ///< beside those addressed, for information
};
BOOST_DESCRIBE_STRUCT(InstructConference, (),
                      (conference, type, subject, urgency, signer_prefix, recipients))
void needs(const InstructConference&, const Context&, const Seen&, Needs&);
Decision decide(const InstructConference&, const Seen&, const Context&);

struct CancelConference {
    static constexpr std::string_view name = "conference.cancel";
    Id<Conference> conference;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(CancelConference, (), (conference, reason))
void needs(const CancelConference&, const Context&, const Seen&, Needs&);
Decision decide(const CancelConference&, const Seen&, const Context&);

Noun conference_noun();

}  // namespace gb
