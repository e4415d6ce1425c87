#include "app/demo_rules.hpp"

#include "domain/rule/words.hpp"

namespace gb::app {

namespace {

constexpr int regulation_days_ago = 300;
constexpr int own_choice_days_ago = 120;

constexpr std::int64_t half_past_seven = 7 * 60 + 30;
constexpr std::int64_t a_quarter = 92;

}  // namespace

void set_rules(DemoArea& area, const DemoCast& cast, int days_ago) {
    const auto today = area.clock.at.date();
    if (days_ago == regulation_days_ago) {
        area.give(cast.province.chief,
                  ChangeRule{cast.province.unit, Rule::daily_minute, half_past_seven, today,
                             "Quy chế làm việc số 03/QC-BCH"});
    }
    if (days_ago == own_choice_days_ago) {
        area.give(cast.area.chief,
                  ChangeRule{cast.area.unit, Rule::assessed_days, a_quarter, today, ""});
    }
}

}  // namespace gb::app
