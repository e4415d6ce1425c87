#include "domain/kit/noun.hpp"

#include "domain/task/words.hpp"

namespace gb {

Noun task_noun() {
    return {entities<Task>(),
            events<TaskGiven, TaskConfirmed, TaskReopened, TaskReturned, TaskWithdrawn>(),
            commands<GiveTask, WithdrawTask, ConfirmTask, ReopenTask, ReturnTask>()};
}

}  // namespace gb
