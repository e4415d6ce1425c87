#pragma once
// Papers (tham luận) that a conference asks of the units it invites: asked for, looked at, put into
// the running order, until the list is closed. What a unit hands in stands in its own book
// (domain/paper).

#include "domain/conference/words.hpp"

namespace gb {

// Events

/// Each unit has a paper of its own, with the next number of the list.
struct ConferencePapersAsked {
    using Entity = Conference;
    static constexpr std::string_view verb = "papers_asked";
    std::vector<Id<Unit>> units;
    words<500> topic;
    Date due;
    std::optional<Minutes> minutes;
};
BOOST_DESCRIBE_STRUCT(ConferencePapersAsked, (), (units, topic, due, minutes))
void evolve(Conference&, const ConferencePapersAsked&, const Stamp&);

struct ConferencePaperWithdrawn {
    using Entity = Conference;
    static constexpr std::string_view verb = "paper_withdrawn";
    std::int32_t number = 0;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ConferencePaperWithdrawn, (), (number, reason))
void evolve(Conference&, const ConferencePaperWithdrawn&, const Stamp&);

struct ConferencePaperAccepted {
    using Entity = Conference;
    static constexpr std::string_view verb = "paper_accepted";
    std::int32_t number = 0;
    std::int32_t looked_at = 0;  ///< which version of it
};
BOOST_DESCRIBE_STRUCT(ConferencePaperAccepted, (), (number, looked_at))
void evolve(Conference&, const ConferencePaperAccepted&, const Stamp&);

struct ConferencePaperReturned {
    using Entity = Conference;
    static constexpr std::string_view verb = "paper_returned";
    std::int32_t number = 0;
    std::int32_t looked_at = 0;  ///< which version of it
    words<1'000> reason;
};
BOOST_DESCRIBE_STRUCT(ConferencePaperReturned, (), (number, looked_at, reason))
void evolve(Conference&, const ConferencePaperReturned&, const Stamp&);

/// Read at that place of the running order, and at no other.
struct ConferencePaperScheduled {
    using Entity = Conference;
    static constexpr std::string_view verb = "paper_scheduled";
    std::int32_t number = 0;
    std::int32_t place = 0;  ///< from 1, among the other items
    words<500> item;
    maybe_words<200> speaker;
    std::optional<Minutes> minutes;
};
BOOST_DESCRIBE_STRUCT(ConferencePaperScheduled, (), (number, place, item, speaker, minutes))
void evolve(Conference&, const ConferencePaperScheduled&, const Stamp&);

struct ConferencePaperUnscheduled {
    using Entity = Conference;
    static constexpr std::string_view verb = "paper_unscheduled";
    std::int32_t number = 0;
};
BOOST_DESCRIBE_STRUCT(ConferencePaperUnscheduled, (), (number))
void evolve(Conference&, const ConferencePaperUnscheduled&, const Stamp&);

struct ConferencePapersClosed {
    using Entity = Conference;
    static constexpr std::string_view verb = "papers_closed";
    bool closed = true;  ///< false: opened again
};
BOOST_DESCRIBE_STRUCT(ConferencePapersClosed, (), (closed))
void evolve(Conference&, const ConferencePapersClosed&, const Stamp&);

// Commands

/// Of units that are invited, each a paper on the topic.
struct AskForPapers {
    static constexpr std::string_view name = "conference.ask_papers";
    Id<Conference> conference;
    std::vector<Id<Unit>> units;
    words<500> topic;
    Date due;
    std::optional<Minutes> minutes;
};
BOOST_DESCRIBE_STRUCT(AskForPapers, (), (conference, units, topic, due, minutes))
void needs(const AskForPapers&, const Context&, const Seen&, Needs&);
Decision decide(const AskForPapers&, const Seen&, const Context&);

/// Not asked for any more; what was handed in stays in its unit's book.
struct WithdrawPaper {
    static constexpr std::string_view name = "conference.withdraw_paper";
    Id<Conference> conference;
    PaperNumber number;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawPaper, (), (conference, number, reason))
void needs(const WithdrawPaper&, const Context&, const Seen&, Needs&);
Decision decide(const WithdrawPaper&, const Seen&, const Context&);

struct AcceptPaper {
    static constexpr std::string_view name = "conference.accept_paper";
    Id<Conference> conference;
    PaperNumber number;
    Number<1, 256> version;  ///< the one that was read; refused when another came since
};
BOOST_DESCRIBE_STRUCT(AcceptPaper, (), (conference, number, version))
void needs(const AcceptPaper&, const Context&, const Seen&, Needs&);
Decision decide(const AcceptPaper&, const Seen&, const Context&);

struct ReturnPaper {
    static constexpr std::string_view name = "conference.return_paper";
    Id<Conference> conference;
    PaperNumber number;
    Number<1, 256> version;  ///< as above
    words<1'000> reason;
};
BOOST_DESCRIBE_STRUCT(ReturnPaper, (), (conference, number, version, reason))
void needs(const ReturnPaper&, const Context&, const Seen&, Needs&);
Decision decide(const ReturnPaper&, const Seen&, const Context&);

/// Into the running order, under its title where it is handed in; one that is in it is moved.
struct SchedulePaper {
    static constexpr std::string_view name = "conference.schedule_paper";
    Id<Conference> conference;
    PaperNumber number;
    std::optional<Number<1, 256>> place;  ///< among the other items; by default after them
};
BOOST_DESCRIBE_STRUCT(SchedulePaper, (), (conference, number, place))
void needs(const SchedulePaper&, const Context&, const Seen&, Needs&);
Decision decide(const SchedulePaper&, const Seen&, const Context&);

struct UnschedulePaper {
    static constexpr std::string_view name = "conference.unschedule_paper";
    Id<Conference> conference;
    PaperNumber number;
};
BOOST_DESCRIBE_STRUCT(UnschedulePaper, (), (conference, number))
void needs(const UnschedulePaper&, const Context&, const Seen&, Needs&);
Decision decide(const UnschedulePaper&, const Seen&, const Context&);

/// Once the list is closed, no unit hands in or replaces its paper; it can be opened again.
struct ClosePapers {
    static constexpr std::string_view name = "conference.close_papers";
    Id<Conference> conference;
    bool closed = true;
};
BOOST_DESCRIBE_STRUCT(ClosePapers, (), (conference, closed))
void needs(const ClosePapers&, const Context&, const Seen&, Needs&);
Decision decide(const ClosePapers&, const Seen&, const Context&);

}  // namespace gb
