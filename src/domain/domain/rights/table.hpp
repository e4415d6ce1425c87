#pragma once
// Who may do what: one table, role of the post × command × scope. A command with no line here can
// be given by the node itself only.

#include <span>
#include <string_view>

#include "domain/kit/seen.hpp"
#include "domain/relation/words.hpp"

namespace gb {

enum class Scope {
    own,      ///< the unit of the post
    subtree,  ///< that unit, and what stands below it by military command, administration or
              ///< guidance
    all
};

struct Right {
    std::string_view command;
    Role role;
    Scope scope;
};

std::span<const Right> rights_table();

/// The widest scope in which the role may give the command.
std::optional<Scope> scope_of(std::string_view command, Role role);

/// Asks for the relations by which `unit` hangs below `above`, a level at a time (at most 8).
void need_superiors(Id<Unit> unit, const Seen& seen, Needs& wanted);
bool stands_below(Id<Unit> unit, Id<Unit> above, Date day, const Seen& seen);

}  // namespace gb
