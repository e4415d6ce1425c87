#include <algorithm>

#include "domain/assessment/words.hpp"
#include "domain/document/words.hpp"
#include "domain/duty_report/words.hpp"
#include "domain/information/words.hpp"
#include "domain/lesson/words.hpp"
#include "domain/log/words.hpp"
#include "domain/matter/words.hpp"
#include "domain/register/words.hpp"
#include "domain/task/words.hpp"

namespace gb {

namespace {

std::vector<std::string> all_registers() {
    std::vector<std::string> names;
    for (const auto& duty : choice_names<Duty>) {
        names.push_back(log_register(static_cast<Duty>(duty.value)));
    }
    names.emplace_back(incoming_register);
    for (const auto& choice : choice_names<DocumentType>) {
        const auto type = static_cast<DocumentType>(choice.value);
        if (only_received(type)) continue;
        auto name = outgoing_register(type);
        const bool shared = std::find(names.begin(), names.end(), name) != names.end();
        if (!shared) names.push_back(std::move(name));
    }
    for (const auto name : {task_register, information_register, matter_register,
                            assessment_register, duty_report_register, lesson_register}) {
        names.emplace_back(name);
    }
    return names;
}

}  // namespace

const std::vector<std::string>& register_names() {
    static const auto names = all_registers();
    return names;
}

}  // namespace gb
