#pragma once
// The handover sheet: as signed, or prefilled for the outgoing officer.

#include "domain/handover/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

struct HandoverItemView {
    ItemKind kind = ItemKind::task;
    Uuid entity;
    std::int64_t number = 0;          ///< of the task, or of the row
    std::optional<std::string> text;  ///< absent: erased
    std::optional<Date> due;
    bool done = false;
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(HandoverItemView, (), (kind, entity, number, text, due, done, remark))

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
    std::vector<CheckItemView> checklist;
    std::string weather;
    std::string remarks;
    std::optional<std::string> refusal;
    std::optional<std::string>
        code;  ///< the book's head at the last signature: the sheet prints it
    std::vector<Candidate> candidates;  ///< who may take the watch
};
BOOST_DESCRIBE_STRUCT(HandoverView, (),
                      (id, watch, unit, duty, state, outgoing, outgoing_post, outgoing_title,
                       incoming, incoming_post, incoming_title, signed_at, countersigned_at,
                       last_row, last_row_year, items, checklist, weather, remarks, refusal, code,
                       candidates))

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
