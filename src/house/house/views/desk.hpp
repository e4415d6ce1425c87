#pragma once
// The duty desk: who is on, the log, what is open.

#include "house/views/level.hpp"

namespace gb {
struct Information;
}

namespace gb::views {

/// Where else somebody stands the watch at the same time.
struct WatchElsewhere {
    UnitRef unit;
    Duty duty = Duty::operations;
};
BOOST_DESCRIBE_STRUCT(WatchElsewhere, (), (unit, duty))

struct WatchView {
    Id<Watch> id;
    Duty duty = Duty::operations;
    Id<Post> post;
    std::string person_name;
    std::string title;
    Instant since;
    /// In other units: nobody watches two places at once, and no book of one unit can refuse it.
    std::vector<WatchElsewhere> elsewhere;
};
BOOST_DESCRIBE_STRUCT(WatchView, (), (id, duty, post, person_name, title, since, elsewhere))

struct StrikeView {
    std::optional<std::string> reason;  ///< absent: erased
    Instant at;
    std::string by;
    std::optional<Id<LogEntry>> replacement;
};
BOOST_DESCRIBE_STRUCT(StrikeView, (), (reason, at, by, replacement))

struct LogRow {
    Id<LogEntry> id;
    std::int64_t number = 0;  ///< in the book
    std::int64_t row = 0;     ///< in the log of that duty and year
    std::int32_t year = 0;
    Duty duty = Duty::operations;
    LogType type = LogType::note;
    std::optional<std::string> text;  ///< absent: erased
    Instant happened;
    Instant entered;
    std::int64_t late_minutes = 0;  ///< 0: in time
    bool doubtful = false;          ///< entered while the clock was in doubt
    std::string author;
    std::vector<UnitRef> about;
    std::vector<Reference> references;
    std::optional<StrikeView> struck;
    std::optional<Id<LogEntry>> corrects;
    std::optional<Id<Information>> information;  ///< the item that was made of it
};
BOOST_DESCRIBE_STRUCT(LogRow, (),
                      (id, number, row, year, duty, type, text, happened, entered, late_minutes,
                       doubtful, author, about, references, struck, corrects, information))

struct OpenItem {
    /// "task", "information", "conference": an invitation, "handed_paper": a paper to hand in, with
    /// the id of its conference; "summary": one that the viewer is to sign; "advice" with that of
    /// its information; "sent_document", not in the register yet; "contribution" to another unit's
    /// summary, with that of its call; and what waits in the office: "matter", "document", "draft";
    /// "article", and "revision" with the id of its article: pages that the viewer may publish.
    std::string kind;
    Uuid id;
    std::optional<std::string> text;
    std::optional<Date> due;
    std::int64_t overdue_days = 0;
    Instant since;
    bool pressing = true;  ///< for the watch to see to; otherwise the office's business
};
BOOST_DESCRIBE_STRUCT(OpenItem, (), (kind, id, text, due, overdue_days, since, pressing))

struct ChainState {
    std::int64_t number = 0;
    std::string code;  ///< head code
};
BOOST_DESCRIBE_STRUCT(ChainState, (), (number, code))

struct Desk {
    UnitRef unit;
    Instant now;
    std::vector<WatchView> watches;
    std::vector<LevelLine> levels;  ///< in force
    std::vector<LogRow> log;
    std::optional<std::int64_t> more;  ///< the book number to page before
    std::vector<OpenItem> open;
    std::optional<Uuid> handover;  ///< the handover that waits for its second signature
    ChainState chain;
};
BOOST_DESCRIBE_STRUCT(Desk, (), (unit, now, watches, levels, log, more, open, handover, chain))

struct DeskParams {
    Id<Post> post;
};
BOOST_DESCRIBE_STRUCT(DeskParams, (), (post))

struct LogParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;  ///< by default the post's own
    std::optional<std::int64_t> before;
    maybe_label<200> q;  ///< compared folded: hoà finds hòa and HOA
    std::optional<Duty> duty;
    std::optional<LogType> type;
    std::optional<Date> from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(LogParams, (), (post, unit, before, q, duty, type, from, to))

struct LogPage {
    std::vector<LogRow> rows;
    std::optional<std::int64_t> more;
};
BOOST_DESCRIBE_STRUCT(LogPage, (), (rows, more))

}  // namespace gb::views
