#pragma once

#include "domain/answer/words.hpp"
#include "support/office.hpp"

namespace gb::test {

class Tasks : public Office {
  protected:
    static std::string body(const std::string& owners, const std::string& more = "") {
        return R"({"text":"Kiểm tra hầm hào","owners":)" + owners + R"(,"group":"none",)" +
               R"("standing":false)" + (more.empty() ? "" : "," + more) + "}";
    }
    static std::string standing(const std::string& owners) {
        return R"({"text":"Duy trì trực","owners":)" + owners +
               R"(,"group":"none","standing":true})";
    }
    Id<Task> given(const std::string& json) {
        return Id<Task>(done_of(give(chief, "task.give", json)).ids.front());
    }
    static std::string of(const Uuid& task, const std::string& more = "") {
        return R"({"task":)" + quoted(task) + (more.empty() ? "" : "," + more) + "}";
    }
    PartState state(const Uuid& task, Id<Unit> unit) {
        const auto& found = get<Task>(task);
        const auto loaded =
            ledger.load(*model().entity(TaskAnswer::kind), answer_of(found.id, unit));
        return state_of(*found.part_of(unit), static_cast<const TaskAnswer*>(loaded.entity.get()));
    }
    void report(const Uuid& task, const Person_in_post& who) {
        done_of(give(who, "answer.done", of(task, R"("text":"Đã xong","evidence":[])")));
    }
};

}  // namespace gb::test
