#include "domain/kit/noun.hpp"

#include "domain/task/before_giao_ban.hpp"

namespace gb {

Noun task_noun() {
    return {
        entities<Task>(),
        events<TaskGiven1, TaskGiven, TaskConfirmed, TaskReopened, TaskReturned, TaskWithdrawn>(),
        commands<GiveTask, WithdrawTask, ConfirmTask, ReopenTask, ReturnTask>()};
}

}  // namespace gb
