#pragma once
// Who may do what: one table, command × roles of the post × scope. A command with no line here can
// be given by the node itself only.

#include <span>
#include <string_view>

#include "domain/kit/seen.hpp"
#include "domain/relation/words.hpp"

namespace gb {

enum class Scope {
    own,      ///< the unit of the post
    held,     ///< that unit, and ended ones whose papers it holds (domain/unit/papers.hpp); an
              ///< administrator also those whose papers nobody holds
    subtree,  ///< that unit, and what stands below it by military command, administration or
              ///< guidance
    all
};
BOOST_DESCRIBE_ENUM(Scope, own, held, subtree, all)

/// A set of roles: `commander | staff`.
class Roles {
  public:
    constexpr Roles(Role role) : bits_(1u << static_cast<unsigned>(role)) {}
    constexpr bool has(Role role) const { return (bits_ & Roles(role).bits_) != 0; }
    constexpr Roles with(Roles more) const {
        more.bits_ |= bits_;
        return more;
    }

  private:
    unsigned bits_;
};
constexpr Roles operator|(Roles some, Roles more) {
    return some.with(more);
}
constexpr Roles operator|(Role one, Role other) {  // two enumerators look for no class
    return Roles(one).with(other);
}

struct Right {
    std::string_view command;
    Roles roles;
    Scope scope = Scope::own;
};

std::span<const Right> rights_table();

/// The widest scope in which the role may give the command.
std::optional<Scope> scope_of(std::string_view command, Role role);

/// Asks for the relations by which `unit` hangs below others, a level at a time (at most 8).
void need_superiors(Id<Unit> unit, const Seen& seen, Needs& wanted);
bool stands_below(Id<Unit> unit, Id<Unit> above, Date day, const Seen& seen);

}  // namespace gb
