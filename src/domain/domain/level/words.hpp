#pragma once
// Announced levels (cấp độ đã công bố): what a competent body announced – disaster risk, civil
// defence, forest fire –, noted in the book of a unit for which it counts. Announcing and lifting
// are two acts with two papers. While one stands, a new announcement of the same scale (and group
// of hazards) for the same place changes it. What was noted in error is struck and written anew.
//
// Combat readiness is no scale here and will be none (docs/adr/0033).

#include "domain/kit/decision.hpp"
#include "domain/kit/moves.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/level/scales.hpp"
#include "domain/log/words.hpp"
#include "domain/people/words.hpp"
#include "domain/unit/words.hpp"

namespace gb {

/// Who announced it, and by which paper.
struct LevelPaper {
    label<200> issuer;    ///< a body or an office, never a name
    label<120> document;  ///< as one cites it: "Bản tin số 12/BT-ĐKTTV"
    Date issued_on;
};
BOOST_DESCRIBE_STRUCT(LevelPaper, (), (issuer, document, issued_on))

/// What is announced.
struct LevelAnnouncement : LevelValue, LevelPaper {
    std::vector<Id<Unit>> area;    ///< units, also administrative areas; empty: the noting unit
    std::optional<Instant> from;   ///< in force from then; absent: from the event time on
    std::optional<Instant> until;  ///< as expected; it stays in force until it is lifted
};
BOOST_DESCRIBE_STRUCT(LevelAnnouncement, (LevelValue, LevelPaper), (area, from, until))

enum class LevelAct { announced, changed, lifted };
BOOST_DESCRIBE_ENUM(LevelAct, announced, changed, lifted)

/// One act of announcing, changing or lifting. A lifting one has no level and no area.
struct LevelNotice : LevelValue, LevelPaper {
    LevelAct act = LevelAct::announced;
    std::vector<Id<Unit>> area;
    Instant from;
    std::optional<Instant> until;
    Instant happened;  ///< when it was announced
    Instant entered;
    bool doubtful = false;
    Id<Person> by;
    std::int64_t number = 0;  ///< in the book
    maybe_words<500> strike_reason;
    std::optional<Instant> struck_at;  ///< entry time
    Id<Person> struck_by;
};
BOOST_DESCRIBE_STRUCT(LevelNotice, (LevelValue, LevelPaper),
                      (act, area, from, until, happened, entered, doubtful, by, number,
                       strike_reason, struck_at, struck_by))

/// One level from its announcement until it is lifted.
struct AnnouncedLevel {
    static constexpr std::string_view kind = "level";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 2> indexed{"unit", "open_in"};
    Id<AnnouncedLevel> id;
    Id<Unit> unit;
    std::vector<LevelNotice> notices;   ///< in order of entry; what is in force: level/in_force.hpp
    std::optional<Instant> ended;       ///< with its unit, where nobody took it over
    maybe_label<500> closed_reason;     ///< then
    std::optional<Instant> over_since;  ///< entry time of what ended it: lifting, striking, closing
    std::optional<Id<Unit>> open_in;    ///< the unit until then

    const LevelNotice* last_standing() const;  ///< the latest that is not struck
};
BOOST_DESCRIBE_STRUCT(AnnouncedLevel, (),
                      (id, unit, notices, ended, closed_reason, over_since, open_in))
/// It rains on though the unit ended: its successor has the level in force, and changes or lifts
/// it.
void on_taken(AnnouncedLevel&, const Taken<AnnouncedLevel>&, const Stamp&);
void on_force_closed(AnnouncedLevel&, const ForceClosed<AnnouncedLevel>&, const Stamp&);

// Events

struct LevelAnnounced : LevelAnnouncement {
    using Entity = AnnouncedLevel;
    static constexpr std::string_view verb = "announced";
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(LevelAnnounced, (LevelAnnouncement), (unit))
void evolve(AnnouncedLevel&, const LevelAnnounced&, const Stamp&);

struct LevelChanged : LevelAnnouncement {
    using Entity = AnnouncedLevel;
    static constexpr std::string_view verb = "changed";
    static constexpr bool act = false;  ///< decide compares it with the acts that stand
};
BOOST_DESCRIBE_STRUCT(LevelChanged, (LevelAnnouncement), ())
void evolve(AnnouncedLevel&, const LevelChanged&, const Stamp&);

struct LevelLifted : LevelPaper {
    using Entity = AnnouncedLevel;
    static constexpr std::string_view verb = "lifted";
    static constexpr bool act = false;
};
BOOST_DESCRIBE_STRUCT(LevelLifted, (LevelPaper), ())
void evolve(AnnouncedLevel&, const LevelLifted&, const Stamp&);

/// The last act that stands was noted in error; the one before it counts again.
struct LevelStruck {
    using Entity = AnnouncedLevel;
    static constexpr std::string_view verb = "struck";
    static constexpr bool act = false;
    Number<1, list_limit> notice{1};  ///< its place, from 1
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(LevelStruck, (), (notice, reason))
void evolve(AnnouncedLevel&, const LevelStruck&, const Stamp&);

// Commands

/// The row of the duty log that is written with the act, and points at the level.
struct LevelRow {
    Duty duty = Duty::operations;
    words<4000> text;
};
BOOST_DESCRIBE_STRUCT(LevelRow, (), (duty, text))

struct AnnounceLevel : LevelAnnouncement {
    static constexpr std::string_view name = "level.announce";
    std::optional<LevelRow> row;
};
BOOST_DESCRIBE_STRUCT(AnnounceLevel, (LevelAnnouncement), (row))
void needs(const AnnounceLevel&, const Context&, const Seen&, Needs&);
Decision decide(const AnnounceLevel&, const Seen&, const Context&);

struct ChangeLevel : LevelAnnouncement {
    static constexpr std::string_view name = "level.change";
    Id<AnnouncedLevel> level;
    std::optional<LevelRow> row;
};
BOOST_DESCRIBE_STRUCT(ChangeLevel, (LevelAnnouncement), (level, row))
void needs(const ChangeLevel&, const Context&, const Seen&, Needs&);
Decision decide(const ChangeLevel&, const Seen&, const Context&);

/// From the event time on.
struct LiftLevel : LevelPaper {
    static constexpr std::string_view name = "level.lift";
    Id<AnnouncedLevel> level;
    std::optional<LevelRow> row;
};
BOOST_DESCRIBE_STRUCT(LiftLevel, (LevelPaper), (level, row))
void needs(const LiftLevel&, const Context&, const Seen&, Needs&);
Decision decide(const LiftLevel&, const Seen&, const Context&);

struct StrikeLevel {
    static constexpr std::string_view name = "level.strike";
    Id<AnnouncedLevel> level;
    Number<1, list_limit> notice{1};
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(StrikeLevel, (), (level, notice, reason))
void needs(const StrikeLevel&, const Context&, const Seen&, Needs&);
Decision decide(const StrikeLevel&, const Seen&, const Context&);

Noun level_noun();

}  // namespace gb
