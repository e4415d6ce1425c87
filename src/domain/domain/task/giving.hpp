#pragma once
// Giving tasks from within another command: a directive's lines, a margin note, a conference's
// conclusions. The rules are those of task.give, whatever the command.

#include "domain/task/words.hpp"

namespace gb {

/// One task to be given. `field` is where the command's body speaks of it, for refusals.
struct Giving {
    std::string text;
    std::vector<Id<Unit>> owners;
    AddresseeGroup group = AddresseeGroup::none;
    std::vector<Id<Unit>> co_owners;
    std::optional<Date> due;
    bool standing = false;
    Id<Document> document;
    Id<Conference> conference;
    Id<Task> parent;
    std::optional<Date> giao_ban;
    std::string field;         ///< e.g. "/lines/3"; task.give itself: ""
    std::string owners_field;  ///< e.g. "/groups/0/owners"
};

/// The id of the n-th task that a command gives.
Id<Task> given_task(const Context& context, std::size_t place);

void need_giving(const std::vector<Giving>& all, const Context& context, const Seen& seen,
                 Needs& wanted);
/// Records one TaskGiven each, numbered in their order. @return a refusal, and then nothing counts
std::optional<Refusal> give_tasks(const std::vector<Giving>& all, const Context& context,
                                  const Seen& seen, Decision& decision);

struct ResolvedOwners {
    std::vector<TaskPart> parts;
    std::optional<Refusal> refusal;
};
/// Named units and the group's, each once; co-owners after them.
ResolvedOwners resolve_owners(const Giving& giving, const Context& context, const Seen& seen);

}  // namespace gb
