#pragma once
// What the first version wrote when a task was given: it did not tell of which daily giao ban it
// was a conclusion. Books that hold it are read for ever.

#include "domain/task/words.hpp"

namespace gb {

struct TaskGiven1 {
    using Entity = Task;
    static constexpr std::string_view verb = "given";
    static constexpr bool opens = true;
    Id<Unit> giver;
    RegisterNumber number;
    words<2000> text;
    std::vector<TaskPart> owners;
    AddresseeGroup group = AddresseeGroup::none;
    std::optional<Date> due;
    bool standing = false;
    Id<Document> document;
    Id<Conference> conference;
    Id<Task> parent;
};
BOOST_DESCRIBE_STRUCT(TaskGiven1, (),
                      (giver, number, text, owners, group, due, standing, document, conference,
                       parent))
void evolve(Task&, const TaskGiven1&, const Stamp&);

}  // namespace gb
