#pragma once
// Pieces that several views share.

#include "base/fields.hpp"
#include "domain/log/words.hpp"

namespace gb::views {

struct UnitRef {
    Id<Unit> id;
    std::string name;
    std::string short_name;
};
BOOST_DESCRIBE_STRUCT(UnitRef, (), (id, name, short_name))

struct PostView {
    Id<Post> post;
    Id<Unit> unit;
    std::string unit_name;
    std::string unit_short;
    std::string person;
    std::string title;
    Role role = Role::member;
    std::vector<std::string> commands;  ///< what this post may do
    Date from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(PostView, (),
                      (post, unit, unit_name, unit_short, person, title, role, commands, from, to))

}  // namespace gb::views
