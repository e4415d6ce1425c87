#pragma once
// What the first version wrote of a conference: no times that follow from one another, no paper
// handed in. Books that hold it are read for ever.

#include "domain/conference/words.hpp"

namespace gb {

struct ProgrammeItem1 {
    maybe_label<20> time;
    words<500> item;
    maybe_words<200> speaker;
};
BOOST_DESCRIBE_STRUCT(ProgrammeItem1, (), (time, item, speaker))

struct ConferencePaper1 {
    words<500> title;
    maybe_words<200> by;
};
BOOST_DESCRIBE_STRUCT(ConferencePaper1, (), (title, by))

struct ConferenceBody1 {
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
    std::vector<ProgrammeItem1> programme;
    std::vector<ConferencePaper1> papers;
    maybe_words<20'000> discussion;
};
BOOST_DESCRIBE_STRUCT(ConferenceBody1, (),
                      (conference_kind, title, topics, reviewed_from, reviewed_to, ahead_from,
                       ahead_to, held_on, session, place, organisers, chairs, participants,
                       programme, papers, discussion))

struct ConferencePrepared1 : ConferenceBody1 {
    using Entity = Conference;
    static constexpr std::string_view verb = "prepared";
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ConferencePrepared1, (ConferenceBody1), (unit))
void evolve(Conference&, const ConferencePrepared1&, const Stamp&);

struct ConferenceAmended1 : ConferenceBody1 {
    using Entity = Conference;
    static constexpr std::string_view verb = "amended";
};
BOOST_DESCRIBE_STRUCT(ConferenceAmended1, (ConferenceBody1), ())
void evolve(Conference&, const ConferenceAmended1&, const Stamp&);

}  // namespace gb
