#pragma once
// Conferences: giao ban (briefing), sơ kết (half-year) and tổng kết (annual review). What a real
// one leaves out stays empty here too: many have no day, no place, no named chair while preparing.

#include "domain/document/words.hpp"

namespace gb {

enum class ConferenceKind { giao_ban, so_ket, tong_ket };
BOOST_DESCRIBE_ENUM(ConferenceKind, giao_ban, so_ket, tong_ket)

enum class Session { morning, afternoon, day };
BOOST_DESCRIBE_ENUM(Session, morning, afternoon, day)

using Headcount = Number<0, 100'000>;
using PostTitle = label<200>;

/// Who presides, by name, by titles, or both; one person often holds several.
struct Chair {
    maybe_words<150> name;  ///< with rank, as one speaks: "Thượng tá Nguyễn Văn An"
    std::vector<PostTitle> titles;
    bool opened = false;    ///< gave the opening speech
    bool directed = false;  ///< gave the directing speech and concluded
};
BOOST_DESCRIBE_STRUCT(Chair, (), (name, titles, opened, directed))

/// Who takes part: a unit, or words that stand for several ("lãnh đạo 10 xã, thị trấn").
struct Participant {
    std::optional<Id<Unit>> unit;
    maybe_words<300> label;          ///< may be empty where the unit says it
    std::optional<Headcount> count;  ///< how many offices the words stand for
    std::vector<PostTitle> posts;    ///< which posts of each
    std::optional<Headcount> invited;
    std::optional<Headcount> attended;
};
BOOST_DESCRIBE_STRUCT(Participant, (), (unit, label, count, posts, invited, attended))

struct ProgrammeItem {
    maybe_label<20> time;
    words<500> item;
    maybe_words<200> speaker;
};
BOOST_DESCRIBE_STRUCT(ProgrammeItem, (), (time, item, speaker))

/// A paper read at the conference (tham luận).
struct ConferencePaper {
    words<500> title;
    maybe_words<200> by;
};
BOOST_DESCRIBE_STRUCT(ConferencePaper, (), (title, by))

/// What is stated about a conference, before and after it was held.
struct ConferenceBody {
    ConferenceKind conference_kind = ConferenceKind::giao_ban;
    words<500> title;
    std::vector<words<500>> topics;
    std::optional<Date> reviewed_from;
    std::optional<Date> reviewed_to;
    std::optional<Date> ahead_from;
    std::optional<Date> ahead_to;
    std::optional<Date> held_on;
    std::optional<Session> session;
    maybe_words<200> place;
    std::vector<label<200>> organisers;  ///< beside the unit in whose book it stands
    std::vector<Chair> chairs;
    std::vector<Participant> participants;
    std::vector<ProgrammeItem> programme;
    std::vector<ConferencePaper> papers;
    maybe_words<20'000> discussion;
};
BOOST_DESCRIBE_STRUCT(ConferenceBody, (),
                      (conference_kind, title, topics, reviewed_from, reviewed_to, ahead_from,
                       ahead_to, held_on, session, place, organisers, chairs, participants,
                       programme, papers, discussion))

/// One line of the conclusions.
struct ConclusionBullet {
    words<1'000> text;
    LineKind kind = LineKind::task;
    std::optional<Date> due;
    bool standing = false;  ///< "thường xuyên": never done, accounted for each period
};
BOOST_DESCRIBE_STRUCT(ConclusionBullet, (), (text, kind, due, standing))

/// "Thứ nhất, …": the lines for one addressee; the place in the list is the number.
struct ConclusionGroup {
    label<200> addressee;
    std::vector<Id<Unit>> owners;
    AddresseeGroup group = AddresseeGroup::none;
    std::vector<ConclusionBullet> bullets;
};
BOOST_DESCRIBE_STRUCT(ConclusionGroup, (), (addressee, owners, group, bullets))

struct ConferenceIdentity;
struct Conference;
struct ConferenceIdentity {
    Id<Conference> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ConferenceIdentity, (), (id, unit))

struct Conference : ConferenceIdentity, ConferenceBody {
    static constexpr std::string_view kind = "conference";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 2> indexed{"unit", "open_in"};
    maybe_words<20'000> conclusions;
    std::vector<ConclusionGroup> groups;
    std::optional<Instant> concluded;
    Id<Document> document;  ///< the directive that its conclusions became
    bool cancelled = false;
    maybe_words<500> cancel_reason;
    std::optional<Id<Unit>> open_in;  ///< the unit until it is over and its tasks are given
};
BOOST_DESCRIBE_STRUCT(Conference, (ConferenceIdentity, ConferenceBody),
                      (conclusions, groups, concluded, document, cancelled, cancel_reason, open_in))
void on_taken(Conference&, const Taken<Conference>&, const Stamp&);
void on_force_closed(Conference&, const ForceClosed<Conference>&, const Stamp&);

// Events

struct ConferencePrepared : ConferenceBody {
    using Entity = Conference;
    static constexpr std::string_view verb = "prepared";
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ConferencePrepared, (ConferenceBody), (unit))
void evolve(Conference&, const ConferencePrepared&, const Stamp&);

struct ConferenceAmended : ConferenceBody {
    using Entity = Conference;
    static constexpr std::string_view verb = "amended";
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
};
BOOST_DESCRIBE_STRUCT(AmendConference, (ConferenceBody), (conference))
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

/// The conclusions become one issued document, and its task lines tasks.
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
