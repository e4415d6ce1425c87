#pragma once
// The earlier months of the demo's year, as far as honours, lessons and matters from below go. They
// have dice of their own: what they draw leaves the rest of the year as it is.

#include <memory>

#include "app/demo_calendar.hpp"
#include "app/demo_cast.hpp"
#include "app/demo_daily.hpp"
#include "app/demo_matters.hpp"
#include "domain/award/words.hpp"

namespace gb::app {

/// Who decides on an award.
enum class Praises { area, province, stationed, committee };

struct DemoPraise {
    int days_ago;
    Praises by;
    std::size_t office;  ///< of which commune it comes, or which stationed unit decides
    const char* achievement;
    const char* collective;
    const char* individual;
    const char* position;
    bool presented;
};

std::span<const DemoPraise> earlier_praise();
std::span<const DemoLesson> earlier_lessons();
std::span<const DemoMatter> earlier_matters();

class DemoEarlier {
  public:
    DemoEarlier(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast);
    DemoEarlier(const DemoEarlier&) = delete;  // the calendar holds it
    DemoEarlier& operator=(const DemoEarlier&) = delete;

  private:
    /// Who puts it forward, who looks at it, who signs.
    struct Hands {
        DemoPerson proposer, reviewer, head;
        AwardForm form;
        const char* authority;
    };

    void on(int days_ago, const std::function<void()>& act);
    Hands hands_of(const DemoPraise& one) const;
    void plan_praise(const DemoPraise& one);
    void plan_matter(const DemoMatter& one);

    DemoArea& area_;
    DemoCalendar& calendar_;
    const DemoCast& cast_;
    DemoPerson chairman_, secretary_;  ///< of the provincial People's Committee
    std::mt19937_64 engine_{demo_seed + 1};
};

}  // namespace gb::app
