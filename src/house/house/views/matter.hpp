#pragma once
// Matters from below: the list and one matter with its answer. In order of their days; nothing
// counts by place or by whoever brought them.

#include "domain/matter/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

struct MatterView {
    Id<Matter> id;
    UnitRef unit;  ///< that took it in
    std::int64_t number = 0;
    std::int32_t year = 0;
    std::optional<std::string> subject;  ///< absent: erased
    std::optional<std::string> text;
    std::optional<std::string> place;
    std::optional<UnitRef> area;
    std::optional<UnitRef> competent;  ///< absent: a body that keeps no book here
    std::string body;
    Date due;
    Instant received_at;
    MatterState state = MatterState::waiting;
    std::optional<Date> answered_on;
    std::int64_t late_days = 0;  ///< answered so late or, unanswered, late by now
    std::optional<std::string> answer;
    bool may_publish = false;
    std::optional<std::string> closing;
    std::optional<std::string> strike_reason;
    bool has_submitter = false;
};
BOOST_DESCRIBE_STRUCT(MatterView, (),
                      (id, unit, number, year, subject, text, place, area, competent, body, due,
                       received_at, state, answered_on, late_days, answer, may_publish, closing,
                       strike_reason, has_submitter))

struct MatterStep {
    Instant at;
    UnitRef unit;
    std::string by;
    std::string what;                 ///< the entry's kind: "matter.forwarded"
    std::optional<std::string> text;  ///< absent: none, or erased
    std::int64_t number = 0;          ///< in that unit's book
};
BOOST_DESCRIBE_STRUCT(MatterStep, (), (at, unit, by, what, text, number))

struct MatterPage : MatterView {
    std::vector<MatterStep> story;
};
BOOST_DESCRIBE_STRUCT(MatterPage, (MatterView), (story))

enum class MatterBox { all, ours, to_us };
BOOST_DESCRIBE_ENUM(MatterBox, all, ours, to_us)

/// What is asked for of the list; `late` is late or was answered late.
enum class MatterFilter { open, late, answered, over };
BOOST_DESCRIBE_ENUM(MatterFilter, open, late, answered, over)

struct MattersParams {
    Id<Post> post;
    std::optional<MatterBox> box;
    std::optional<MatterFilter> filter;
};
BOOST_DESCRIBE_STRUCT(MattersParams, (), (post, box, filter))

struct MatterList {
    std::vector<MatterView> matters;  ///< what is due first stands first; what is over, last
    bool cut = false;                 ///< there are more
};
BOOST_DESCRIBE_STRUCT(MatterList, (), (matters, cut))

struct MatterParams {
    Id<Post> post;
    Id<Matter> id;
};
BOOST_DESCRIBE_STRUCT(MatterParams, (), (post, id))

/// Who brought a matter: a view of its own, since that it was read is noted.
struct SubmitterView {
    std::optional<std::string> name;  ///< absent: erased
    // The entry in which the name stands, to have it erased.
    UnitRef book;  ///< the unit's, or that of one whose papers it holds
    std::int64_t number = 0;
    Instant entered;
    std::string author;
};
BOOST_DESCRIBE_STRUCT(SubmitterView, (), (name, book, number, entered, author))

}  // namespace gb::views
