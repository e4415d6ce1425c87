#include "house/views/duty_report.hpp"

namespace gb::views {

void StrengthSum::add(const StrengthLine& line) {
    establishment += line.establishment ? line.establishment->value : 0;
    total += line.total.value;
    present += line.present();
    leave += line.leave.value;
    study += line.study.value;
    sick += line.sick.value;
    mission += line.mission.value;
    other += line.other.value;
}

void StrengthSum::add(const StrengthSum& sum) {
    establishment += sum.establishment;
    total += sum.total;
    present += sum.present;
    leave += sum.leave;
    study += sum.study;
    sick += sum.sick;
    mission += sum.mission;
    other += sum.other;
}

}  // namespace gb::views
