#pragma once
// What the third version wrote of a conference: it took one day. Books that hold it are read for
// ever.

#include "domain/conference/words.hpp"

namespace gb {

struct ConferenceBody3 {
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
    std::vector<ProgrammeItem> programme;
    std::vector<ConferencePaper> papers;
    maybe_words<20'000> discussion;
};
BOOST_DESCRIBE_STRUCT(ConferenceBody3, (),
                      (conference_kind, title, topics, reviewed_from, reviewed_to, ahead_from,
                       ahead_to, held_on, session, begins, place, organisers, chairs, participants,
                       programme, papers, discussion))

struct ConferencePrepared3 : ConferenceBody3 {
    using Entity = Conference;
    static constexpr std::string_view verb = "prepared";
    static constexpr int version = 3;
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ConferencePrepared3, (ConferenceBody3), (unit))
void evolve(Conference&, const ConferencePrepared3&, const Stamp&);

struct ConferenceAmended3 : ConferenceBody3 {
    using Entity = Conference;
    static constexpr std::string_view verb = "amended";
    static constexpr int version = 3;
};
BOOST_DESCRIBE_STRUCT(ConferenceAmended3, (ConferenceBody3), ())
void evolve(Conference&, const ConferenceAmended3&, const Stamp&);

}  // namespace gb
