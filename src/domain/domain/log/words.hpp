#pragma once
// The duty log (sổ trực) and who is on now (domain rules R-08, G-23). Rows are written once; a
// wrong row is struck with a reason and another is added, which says what it corrects.

#include "domain/kit/decision.hpp"
#include "domain/kit/moves.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/people/words.hpp"
#include "domain/unit/words.hpp"

namespace gb {

/// Kinds of duty (trực chỉ huy, tác chiến, nội vụ, cơ quan, sẵn sàng chiến đấu, phòng thủ dân sự).
enum class Duty { command, operations, internal, section, readiness, civil_defence };
BOOST_DESCRIBE_ENUM(Duty, command, operations, internal, section, readiness, civil_defence)

enum class LogType {
    note,
    report,
    incident,
    patrol,
    guard_relief,
    order,
    visit,
    weather,
    information
};
BOOST_DESCRIBE_ENUM(LogType, note, report, incident, patrol, guard_relief, order, visit, weather,
                    information)

/// A row of the first version is late when it was entered later than this after it happened,
/// for ever. Rows of today carry their own mark, made at entry by the rule of their unit
/// (Rule::late_minutes, whose default stands in rule/rules.cpp).
inline constexpr std::int64_t late_after_ms = 15 * 60'000;

/// Something that a row or a report points to.
struct Reference {
    label<40> kind;  ///< an entity kind
    Uuid id;
};
BOOST_DESCRIBE_STRUCT(Reference, (), (kind, id))

/// Who is on duty: one per unit and kind of duty, for ever; its holder changes at each handover.
struct Watch {
    static constexpr std::string_view kind = "watch";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::closes;
    static constexpr std::array<std::string_view, 3> indexed{"unit", "open_in", "person"};
    Id<Watch> id;
    Id<Unit> unit;
    Duty duty = Duty::operations;
    Id<Post> holder;
    Id<Person> person;
    Instant since;
    std::optional<Id<Unit>> open_in;  ///< the unit while it stands
};
BOOST_DESCRIBE_STRUCT(Watch, (), (id, unit, duty, holder, person, since, open_in))

/// Nobody sits at the desk of a unit that has ended.
void on_force_closed(Watch&, const ForceClosed<Watch>&, const Stamp&);

/// The same id for the same desk, so that two first holders cannot both open it.
Id<Watch> watch_of(Id<Unit> unit, Duty duty);

/// The register that numbers the rows of one kind of duty.
std::string log_register(Duty duty);

struct LogEntry {
    static constexpr std::string_view kind = "log_entry";
    static constexpr std::array<std::string_view, 0> indexed{};
    /// Its pages by number, its figures by time, so that a year costs no more than its own rows.
    /// What figures look at stands in the index: the rows need not be read.
    static constexpr std::array<BookIndex, 2> by_book{
        {{"home", "home, first_number"},
         {"happened", "home, happened, struck, type, entered, late, id"}}};
    Id<LogEntry> id;
    Id<Unit> unit;
    Duty duty = Duty::operations;
    LogType type = LogType::note;
    RegisterNumber row;  ///< number in the unit's log of that duty and year
    maybe_words<4000> text;
    std::vector<Id<Unit>> about;
    std::vector<Reference> references;
    Id<Person> author;
    Id<Post> post;
    Instant happened;
    Instant entered;
    bool doubtful = false;    ///< entered while the clock was in doubt
    std::int64_t number = 0;  ///< in the book
    bool struck = false;
    maybe_words<500> strike_reason;
    std::optional<Instant> struck_at;
    Id<Person> struck_by;
    Id<LogEntry> replaced_by;
    Id<LogEntry> corrects;
    bool late = false;
};
BOOST_DESCRIBE_STRUCT(LogEntry, (),
                      (id, unit, duty, type, row, text, about, references, author, post, happened,
                       entered, doubtful, number, struck, strike_reason, struck_at, struck_by,
                       replaced_by, corrects, late))

// Events

struct WatchOpened {
    using Entity = Watch;
    static constexpr std::string_view verb = "opened";
    static constexpr bool opens = true;
    Id<Unit> unit;
    Duty duty = Duty::operations;
    Id<Post> holder;
    Id<Person> person;
};
BOOST_DESCRIBE_STRUCT(WatchOpened, (), (unit, duty, holder, person))
void evolve(Watch&, const WatchOpened&, const Stamp&);

struct Handover;

/// Both have signed: responsibility passes at this instant.
struct WatchHandedOver {
    using Entity = Watch;
    static constexpr std::string_view verb = "handed_over";
    Id<Handover> handover;
    Id<Post> holder;
    Id<Person> person;
};
BOOST_DESCRIBE_STRUCT(WatchHandedOver, (), (handover, holder, person))
void evolve(Watch&, const WatchHandedOver&, const Stamp&);

/// The outgoing holder could not hand over; the commander put another in their place.
struct WatchTakenByOrder {
    using Entity = Watch;
    static constexpr std::string_view verb = "taken_by_order";
    Id<Post> holder;
    Id<Person> person;
    Id<Post> ordered_by;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(WatchTakenByOrder, (), (holder, person, ordered_by, reason))
void evolve(Watch&, const WatchTakenByOrder&, const Stamp&);

/// The first version; its rows were late after fifteen minutes, everywhere.
struct LogWritten1 {
    using Entity = LogEntry;
    static constexpr std::string_view verb = "written";
    static constexpr bool opens = true;
    Id<Unit> unit;
    Duty duty = Duty::operations;
    LogType type = LogType::note;
    RegisterNumber row;
    words<4000> text;
    std::vector<Id<Unit>> about;
    std::vector<Reference> references;
    Id<LogEntry> corrects;  ///< empty unless it replaces a struck row
};
BOOST_DESCRIBE_STRUCT(LogWritten1, (), (unit, duty, type, row, text, about, references, corrects))
void evolve(LogEntry&, const LogWritten1&, const Stamp&);

struct LogWritten : LogWritten1 {
    static constexpr int version = 2;
    bool late = false;  ///< by the rule of the unit on that day
};
BOOST_DESCRIBE_STRUCT(LogWritten, (LogWritten1), (late))
void evolve(LogEntry&, const LogWritten&, const Stamp&);

struct LogStruck {
    using Entity = LogEntry;
    static constexpr std::string_view verb = "struck";
    words<500> reason;
    Id<LogEntry> replaced_by;
};
BOOST_DESCRIBE_STRUCT(LogStruck, (), (reason, replaced_by))
void evolve(LogEntry&, const LogStruck&, const Stamp&);

// Commands

struct OpenWatch {
    static constexpr std::string_view name = "watch.open";
    Duty duty = Duty::operations;
};
BOOST_DESCRIBE_STRUCT(OpenWatch, (), (duty))
void needs(const OpenWatch&, const Context&, const Seen&, Needs&);
Decision decide(const OpenWatch&, const Seen&, const Context&);

struct WriteLog {
    static constexpr std::string_view name = "log.write";
    Duty duty = Duty::operations;
    LogType type = LogType::note;
    words<4000> text;
    std::vector<Id<Unit>> about;
    std::vector<Reference> references;
};
BOOST_DESCRIBE_STRUCT(WriteLog, (), (duty, type, text, about, references))
void needs(const WriteLog&, const Context&, const Seen&, Needs&);
Decision decide(const WriteLog&, const Seen&, const Context&);

/// The row written in place of a struck one. It keeps the event time unless that was the error.
struct Replacement {
    LogType type = LogType::note;
    words<4000> text;
    std::optional<Instant> happened;
};
BOOST_DESCRIBE_STRUCT(Replacement, (), (type, text, happened))

struct StrikeLog {
    static constexpr std::string_view name = "log.strike";
    Id<LogEntry> entry;
    words<500> reason;
    std::optional<Replacement> replacement;
};
BOOST_DESCRIBE_STRUCT(StrikeLog, (), (entry, reason, replacement))
void needs(const StrikeLog&, const Context&, const Seen&, Needs&);
Decision decide(const StrikeLog&, const Seen&, const Context&);

Noun log_noun();

}  // namespace gb
