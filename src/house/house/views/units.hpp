#pragma once
// Units as of a day: the tree, the search, one unit's life, and the days on which something
// changed.

#include "domain/reform/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

struct UnitNode {
    Id<Unit> id;
    std::string name;
    std::string short_name;
    std::string code;
    UnitKind unit_kind = UnitKind::area;
    Level level = Level::base;
    std::int64_t children = 0;  ///< in the relation asked for, on that day
};
BOOST_DESCRIBE_STRUCT(UnitNode, (), (id, name, short_name, code, unit_kind, level, children))

struct UnitsParams {
    std::optional<Date> as_of;             ///< today
    std::optional<Id<Unit>> parent;        ///< absent: the roots
    std::optional<RelationKind> relation;  ///< administrative
};
BOOST_DESCRIBE_STRUCT(UnitsParams, (), (as_of, parent, relation))
struct Units {
    Date as_of;
    std::vector<UnitNode> units;
};
BOOST_DESCRIBE_STRUCT(Units, (), (as_of, units))

struct UnitSearchParams {
    label<100> q;  ///< part of a name, with or without marks, or the beginning of a code
    std::optional<Date> as_of;
};
BOOST_DESCRIBE_STRUCT(UnitSearchParams, (), (q, as_of))

struct UnitParams {
    Id<Unit> id;
    std::optional<Date> as_of;  ///< to whom the unit has led by that day; today
};
BOOST_DESCRIBE_STRUCT(UnitParams, (), (id, as_of))

struct RelationView {
    Id<Relation> id;
    RelationKind kind = RelationKind::administrative;
    UnitRef other;
    bool up = false;  ///< the other is the upper
    Date from;
    std::optional<Date> to;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(RelationView, (), (id, kind, other, up, from, to, basis))

struct SuccessionView {
    UnitRef unit;
    Extent extent = Extent::full;
    Date on;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(SuccessionView, (), (unit, extent, on, basis))

struct PostHeld {
    std::string person;
    std::string title;
    Role role = Role::member;
    Date from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(PostHeld, (), (person, title, role, from, to))

/// The latest act on the unit whose day has not come: it can be countermanded, whole.
struct ActAheadView {
    ReformKind what = ReformKind::dissolution;
    Date on;
};
BOOST_DESCRIBE_STRUCT(ActAheadView, (), (what, on))

struct UnitLife {
    Id<Unit> id;
    std::vector<UnitVersion> versions;
    std::optional<Date> ended;
    bool wound_up = false;
    std::optional<EndedBy> ended_by;
    bool withdrawn = false;  ///< countermanded before its day: it never began
    std::optional<ActAheadView> ahead;
    std::vector<RelationView> relations;
    std::vector<SuccessionView> predecessors;
    std::vector<SuccessionView> successors;
    std::vector<UnitRef> leads_to;  ///< the units standing on that day that it has become
    std::vector<PostHeld> posts;    ///< only for those who may read its book
    bool book = false;              ///< it has a book here
    /// Entries of its book from its legal end until it was closed: the end was entered late.
    std::int64_t written_after_end = 0;
    bool may_read = false;  ///< the viewer may read that book
};
BOOST_DESCRIBE_STRUCT(UnitLife, (),
                      (id, versions, ended, wound_up, ended_by, withdrawn, ahead, relations,
                       predecessors, successors, leads_to, posts, book, written_after_end,
                       may_read))

struct MarksParams {};
BOOST_DESCRIBE_STRUCT(MarksParams, (), ())
struct Mark {
    Date on;
    std::int64_t established = 0;
    std::int64_t renamed = 0;
    std::int64_t ended = 0;
    std::int64_t successions = 0;
};
BOOST_DESCRIBE_STRUCT(Mark, (), (on, established, renamed, ended, successions))
struct Marks {
    std::vector<Mark> days;
};
BOOST_DESCRIBE_STRUCT(Marks, (), (days))

/// One line of `giaoban units`: every unit that stands on the day.
struct UnitLine {
    std::string code;
    Id<Unit> id;
    std::string name;
    Level level = Level::base;
    UnitKind unit_kind = UnitKind::area;
    std::optional<Id<Unit>> parent;
    std::string parent_code;
};
BOOST_DESCRIBE_STRUCT(UnitLine, (), (code, id, name, level, unit_kind, parent, parent_code))

}  // namespace gb::views
