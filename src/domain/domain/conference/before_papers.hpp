#pragma once
// What the second version wrote of a conference: its running order knew no papers of units. Books
// that hold it are read for ever.

#include "domain/conference/words.hpp"

namespace gb {

struct ProgrammeItem2 {
    maybe_label<20> time;
    words<500> item;
    maybe_words<200> speaker;
    std::optional<Minutes> minutes;
};
BOOST_DESCRIBE_STRUCT(ProgrammeItem2, (), (time, item, speaker, minutes))

struct ConferenceBody2 {
    ConferenceKind conference_kind = ConferenceKind::giao_ban;
    words<500> title;
    std::vector<words<500>> topics;
    std::optional<Date> reviewed_from;
    std::optional<Date> reviewed_to;
    std::optional<Date> ahead_from;
    std::optional<Date> ahead_to;
    std::optional<Date> held_on;
    std::optional<Session> session;
    maybe_label<5> begins;
    maybe_words<200> place;
    std::vector<label<200>> organisers;
    std::vector<Chair> chairs;
    std::vector<Participant> participants;
    std::vector<ProgrammeItem2> programme;
    std::vector<ConferencePaper> papers;
    maybe_words<20'000> discussion;
};
BOOST_DESCRIBE_STRUCT(ConferenceBody2, (),
                      (conference_kind, title, topics, reviewed_from, reviewed_to, ahead_from,
                       ahead_to, held_on, session, begins, place, organisers, chairs, participants,
                       programme, papers, discussion))

struct ConferencePrepared2 : ConferenceBody2 {
    using Entity = Conference;
    static constexpr std::string_view verb = "prepared";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ConferencePrepared2, (ConferenceBody2), (unit))
void evolve(Conference&, const ConferencePrepared2&, const Stamp&);

struct ConferenceAmended2 : ConferenceBody2 {
    using Entity = Conference;
    static constexpr std::string_view verb = "amended";
    static constexpr int version = 2;
};
BOOST_DESCRIBE_STRUCT(ConferenceAmended2, (ConferenceBody2), ())
void evolve(Conference&, const ConferenceAmended2&, const Stamp&);

}  // namespace gb
