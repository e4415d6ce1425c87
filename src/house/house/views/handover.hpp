#pragma once
// The handover sheet: as signed, or prefilled for the outgoing officer.

#include "domain/document/words.hpp"
#include "domain/handover/words.hpp"
#include "house/views/level.hpp"

namespace gb::views {

struct HandoverItemView {
    ItemKind kind = ItemKind::task;
    Uuid entity;
    std::int64_t number = 0;          ///< of its register, or of the row; 0: a draft has none yet
    std::optional<std::string> text;  ///< absent: erased
    std::optional<Date> due;
    bool done = false;
    std::string remark;
    std::int32_t year = 0;             ///< of the number
    std::optional<DocumentType> type;  ///< of a document, of a draft
    std::string symbol = {};           ///< of a document
    bool pressing = false;             ///< due by the day after, late, urgent, or just sent here
    std::optional<Uuid> about = {};    ///< of advice: the information
    std::string numbered_by = {};      ///< whose register the number is of; empty: the unit's own
};
BOOST_DESCRIBE_STRUCT(HandoverItemView, (),
                      (kind, entity, number, text, due, done, remark, year, type, symbol, pressing,
                       about, numbered_by))

struct CheckItemView {
    std::string item;
    CheckState state = CheckState::ok;
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(CheckItemView, (), (item, state, remark))

struct Candidate {
    Id<Post> post;
    std::string name;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (post, name, title))

struct HandoverView {
    std::optional<Id<Handover>> id;  ///< absent: a draft
    Id<Watch> watch;
    UnitRef unit;
    Duty duty = Duty::operations;
    std::optional<HandoverState> state;  ///< absent: a draft
    std::string outgoing;
    Id<Post> outgoing_post;
    std::string outgoing_title;
    std::optional<std::string> incoming;
    std::optional<Id<Post>> incoming_post;
    std::string incoming_title;
    std::optional<Instant> signed_at;
    std::optional<Instant> countersigned_at;
    std::int64_t last_row = 0;
    std::int32_t last_row_year = 0;
    std::vector<HandoverItemView> items;
    std::int64_t unnamed = 0;  ///< how much more waited than one record has room for
    /// Of one that awaits its second signature: what came since and must be signed for anew.
    std::vector<HandoverItemView> since;
    std::vector<CheckItemView> checklist;
    std::vector<LevelLine> levels;  ///< in force when it was signed, as far as was noted by then
    std::string weather;
    std::string remarks;
    std::optional<std::string> refusal;
    std::optional<std::string> code;    ///< of the paper, as the last signature made it
    std::vector<Candidate> candidates;  ///< who may take the watch
};
BOOST_DESCRIBE_STRUCT(HandoverView, (),
                      (id, watch, unit, duty, state, outgoing, outgoing_post, outgoing_title,
                       incoming, incoming_post, incoming_title, signed_at, countersigned_at,
                       last_row, last_row_year, items, unnamed, since, checklist, levels, weather,
                       remarks, refusal, code, candidates))

struct HandoverParams {
    Id<Post> post;
    Id<Handover> id;
};
BOOST_DESCRIBE_STRUCT(HandoverParams, (), (post, id))

struct HandoverDraftParams {
    Id<Post> post;
    Id<Watch> watch;
};
BOOST_DESCRIBE_STRUCT(HandoverDraftParams, (), (post, watch))

}  // namespace gb::views
