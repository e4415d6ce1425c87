#pragma once
// Tasks with what their owners answered: the two books read together.

#include "domain/answer/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

/// One act in the life of a part: by the owner in its book, or by the giver in its own.
struct StoryStep {
    Instant at;
    std::string by;
    std::string what;                 ///< the entry's kind: "answer.accepted", "task.returned"
    std::optional<std::string> text;  ///< absent: none, or erased
    Uuid book;
    std::int64_t number = 0;
    std::optional<UnitRef> to = {};  ///< the unit that took it over
};
BOOST_DESCRIBE_STRUCT(StoryStep, (), (at, by, what, text, book, number, to))

struct AnswerView {
    UnitRef owner;
    UnitRef unit;  ///< who answers: the owner, or its successor
    bool co = false;
    PartState state = PartState::given;
    std::int64_t percent = 0;
    std::optional<std::string> text;    ///< the last progress, report or account
    std::optional<std::string> reason;  ///< why it was declined or sent back
    std::vector<Reference> evidence;
    std::optional<Date> accounted_to;  ///< standing tasks
    std::int64_t overdue_days = 0;
    std::vector<StoryStep> story;  ///< only where one task is asked for
};
BOOST_DESCRIBE_STRUCT(AnswerView, (),
                      (owner, unit, co, state, percent, text, reason, evidence, accounted_to,
                       overdue_days, story))

struct WithdrawnView {
    std::optional<std::string> reason;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(WithdrawnView, (), (reason, at))

/// Of whose daily giao ban, and of which day, a task is a conclusion.
struct GiaoBanView {
    UnitRef unit;
    Date day;
};
BOOST_DESCRIBE_STRUCT(GiaoBanView, (), (unit, day))

struct TaskView {
    Id<Task> id;
    std::int64_t number = 0;
    std::int32_t year = 0;
    UnitRef giver;
    std::optional<std::string> text;  ///< absent: erased
    std::optional<Date> due;
    bool standing = false;
    Instant given_at;
    std::string given_by;
    std::optional<Id<Document>> document;
    std::optional<Id<Conference>> conference;
    std::optional<Id<Task>> parent;
    std::optional<GiaoBanView> giao_ban;
    std::vector<Id<Task>> parts;  ///< what was passed down from it, as far as the viewer may read
    std::optional<WithdrawnView> withdrawn;
    std::vector<AnswerView> answers;  ///< those that the viewer may read
    std::int64_t total = 0;           ///< owners, without helpers
    std::int64_t accepted = 0;        ///< of them, who took it on
    std::int64_t reported = 0;
    std::int64_t done = 0;  ///< confirmed by the giver
    std::int64_t overdue_days = 0;
};
BOOST_DESCRIBE_STRUCT(TaskView, (),
                      (id, number, year, giver, text, due, standing, given_at, given_by, document,
                       conference, parent, giao_ban, parts, withdrawn, answers, total, accepted,
                       reported, done, overdue_days))

struct Tasks {
    std::vector<TaskView> tasks;       ///< what is open first, the most urgent before the rest
    std::optional<std::int64_t> more;  ///< to be asked `from` for the next page; absent: no more
};
BOOST_DESCRIBE_STRUCT(Tasks, (), (tasks, more))

enum class TaskBox {
    mine,     ///< what the unit has to do, and what it finished lately
    given,    ///< what the unit gave
    overdue,  ///< in the unit and in what stands below it
    all       ///< everything the viewer may read
};
BOOST_DESCRIBE_ENUM(TaskBox, mine, given, overdue, all)

struct TasksParams {
    Id<Post> post;
    TaskBox box = TaskBox::mine;
    std::optional<bool> older;         ///< also what has been over for more than thirty days
    std::optional<std::int64_t> from;  ///< a page after the first: what `more` said
};
BOOST_DESCRIBE_STRUCT(TasksParams, (), (post, box, older, from))

/// Who is in a group today, so that whoever writes to it knows before it goes out.
struct Addressee {
    UnitRef unit;
    bool place = false;  ///< a commune without such an office here: the area stands for it
};
BOOST_DESCRIBE_STRUCT(Addressee, (), (unit, place))

struct Addressees {
    std::vector<Addressee> units;
    std::int64_t most = static_cast<std::int64_t>(list_limit);  ///< in one act
    bool too_many = false;  ///< nothing can be given to all of them at once
};
BOOST_DESCRIBE_STRUCT(Addressees, (), (units, most, too_many))

struct AddresseesParams {
    Id<Post> post;
    AddresseeGroup group = AddresseeGroup::all_communes;
};
BOOST_DESCRIBE_STRUCT(AddresseesParams, (), (post, group))

struct TaskParams {
    Id<Post> post;
    Id<Task> id;
};
BOOST_DESCRIBE_STRUCT(TaskParams, (), (post, id))

}  // namespace gb::views
