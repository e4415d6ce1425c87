#pragma once
// Who may do what, as the one table says; who holds a role; what was refused lately, and why.

#include "domain/book/words.hpp"
#include "domain/people/words.hpp"
#include "domain/rights/table.hpp"
#include "house/views/common.hpp"

namespace gb::views {

struct RightLine {
    std::string command;
    Role role = Role::member;
    Scope scope = Scope::own;
};
BOOST_DESCRIBE_STRUCT(RightLine, (), (command, role, scope))

struct RoleHolder {
    Id<Post> post;
    Id<Person> person;
    std::string name;
    std::string title;
    Role role = Role::member;
    UnitRef unit;
    Date from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(RoleHolder, (), (post, person, name, title, role, unit, from, to))

struct RightsTable {
    std::vector<RightLine> rights;
    std::vector<RoleHolder>
        holders;  ///< today, of the role asked for, as far as the viewer may read
    bool more_holders = false;
};
BOOST_DESCRIBE_STRUCT(RightsTable, (), (rights, holders, more_holders))

struct RightsParams {
    Id<Post> post;
    std::optional<Role> role;
};
BOOST_DESCRIBE_STRUCT(RightsParams, (), (post, role))

/// An attempt that was refused: who, through which post, at what, and the code of the reason.
struct RefusalLine {
    Id<NodeRecord> id;
    Instant at;
    std::string person;  ///< "" for nobody who was signed in
    std::string title;   ///< of the post, where it was a command
    std::optional<UnitRef> unit;
    std::string command;  ///< "" where it was none
    std::string code;     ///< `error.CODE` is its text
};
BOOST_DESCRIBE_STRUCT(RefusalLine, (), (id, at, person, title, unit, command, code))

struct Refusals {
    std::vector<RefusalLine> refusals;  ///< the latest first
    std::optional<Id<NodeRecord>> more;
};
BOOST_DESCRIBE_STRUCT(Refusals, (), (refusals, more))

struct RefusalsParams {
    Id<Post> post;
    std::optional<Id<NodeRecord>> before;
};
BOOST_DESCRIBE_STRUCT(RefusalsParams, (), (post, before))

}  // namespace gb::views
