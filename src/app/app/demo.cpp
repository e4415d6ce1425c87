#include "app/demo.hpp"

#include <deque>

#include "app/demo_articles.hpp"
#include "app/demo_assessments.hpp"
#include "app/demo_briefings.hpp"
#include "app/demo_commendations.hpp"
#include "app/demo_conference.hpp"
#include "app/demo_daily.hpp"
#include "app/demo_duty.hpp"
#include "app/demo_earlier.hpp"
#include "app/demo_exchange.hpp"
#include "app/demo_levels.hpp"
#include "app/demo_matters.hpp"
#include "app/demo_office.hpp"
#include "app/demo_papers.hpp"
#include "app/demo_public_papers.hpp"
#include "app/demo_reviews.hpp"
#include "app/demo_rules.hpp"
#include "app/demo_seasons.hpp"
#include "app/demo_summary.hpp"
#include "app/demo_tasks.hpp"

namespace gb::app {

namespace {

constexpr int conference_days_ago = 5;
constexpr int news_days = 40;  ///< the last days, of which there is news (demo_articles.cpp)

/// Who stands the watch in each house, and what is written there.
class Duties {
  public:
    Duties(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast)
        : area_(area), calendar_(calendar), cast_(cast) {
        keep(cast.area, {Duty::operations, cast.area.watch, 1, 7, 25}, {area_lines(), 7, 11});
        keep(cast.province, {Duty::operations, cast.province.watch, 1, 7, 5},
             {province_lines(), 2, 4});
        for (const auto& office : cast.communes) {
            keep(office, {Duty::operations, office.watch, 7, 7, 10}, {commune_lines(), 0, 2});
        }
        for (const auto& office : cast.stationed) {
            keep(office, {Duty::operations, office.watch, 7, 7, 15}, {stationed_lines(), 0, 2});
        }
        watches_.emplace_back(
            area, calendar, cast.area.unit,
            DemoWatch::Plan{
                Duty::command, {cast.area.chief, cast.area.deputy, cast.political}, 7, 7, 20});
    }
    const DemoWatch& of_area() const { return watches_.front(); }

  private:
    void keep(const DemoOffice& office, DemoWatch::Plan watch, DemoLog::Plan log) {
        auto& kept = watches_.emplace_back(area_, calendar_, office.unit, std::move(watch));
        logs_.emplace_back(area_, calendar_, cast_, office, kept, log);
    }

    DemoArea& area_;
    DemoCalendar& calendar_;
    const DemoCast& cast_;
    std::deque<DemoWatch> watches_;  // a deque: the calendar holds them by address
    std::deque<DemoLog> logs_;
};

/// The parts of the year: each puts on the calendar what it has to tell. A new part is one member
/// here; what happens by the day alone can be put down with `calendar.daily`.
struct Year {
    Year(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast)
        : duties(area, calendar, cast),
          tasks(area, calendar, cast),
          papers(area, calendar, cast, tasks),
          desk(area, calendar, cast),
          exchange(area, calendar, cast, duties.of_area(), tasks),
          reviews(area, calendar, cast, tasks),
          commending(area, {cast.area.chief, cast.staff, cast.commune_chiefs()}),
          levels(area, cast),
          earlier(area, calendar, cast) {
        hold_conference(area, calendar, cast, tasks, calendar.day(conference_days_ago));
        calendar.daily(8, 1, [&area, &calendar, &cast](int days_ago) {
            publish_news(area, cast.staff, cast.area.chief, calendar.day(days_ago),
                         news_days - days_ago);
        });
        calendar.daily(8, 31, [&area, &calendar, &cast](int days_ago) {
            publish_papers(area, cast.staff, cast.area.chief, calendar.day(days_ago), days_ago);
        });
        calendar.daily(6, 40, [this, &area, &calendar, &cast](int days_ago) {
            report_duty(
                area,
                {cast.area.chief, duties.of_area().on(), cast.commune_chiefs(), cast.province.unit},
                calendar.day(days_ago), days_ago);
        });
        calendar.daily(7, 32, [&area, &calendar, &cast](int days_ago) {
            hold_briefings(
                area, {cast.area.chief, cast.staff, cast.commune_chiefs(), cast.stationed_chiefs()},
                calendar.day(days_ago), days_ago);
        });
        calendar.daily(10, 5, [&area, &calendar, &cast](int days_ago) {
            settle_matters(area, {cast.area.chief, cast.staff, cast.commune_chiefs()},
                           calendar.day(days_ago), days_ago);
        });
        calendar.daily(7, 45, [&area, &cast](int days_ago) {
            find_lessons(area, cast.staff, cast.area.unit, lessons_of_late(), days_ago);
        });
        calendar.daily(9, 5, [&area, &calendar, &cast](int days_ago) {
            write_summary(area, {cast.area.chief, cast.staff, cast.commune_chiefs()},
                          calendar.day(days_ago), days_ago);
        });
        calendar.daily(8, 5, [this](int days_ago) { commending.on_day(days_ago); });
        calendar.daily(14, 40, [this](int days_ago) { levels.on_day(days_ago); });
        calendar.daily(9, 45,
                       [&area, &cast](int days_ago) { assess_periods(area, cast, days_ago); });
        calendar.daily(9, 50, [&area, &cast](int days_ago) { set_rules(area, cast, days_ago); });
    }
    Duties duties;
    DemoTasks tasks;
    DemoPapers papers;
    DemoDesk desk;
    DemoExchange exchange;
    DemoReviews reviews;
    Commending commending;
    DemoLevels levels;
    DemoEarlier earlier;
};

}  // namespace

bool is_demo(Node& node) {
    return !node.accounts->demo_roles().empty();
}

DemoFilled fill_demo(Node& node, const Progress& progress) {
    const auto now = node.clock.now();
    const Date today = now.date();
    DemoArea area(node, Date{today.days - demo_days});
    const auto cast = found_cast(area);
    describe_site(node.folder);
    DemoCalendar calendar(area, today);
    const Year year(area, calendar, cast);
    for (int day = 0; day <= demo_days; ++day) {
        progress("demo", day, demo_days);
        calendar.run_until(std::min(now, start_of(Date{today.days - demo_days + day + 1})));
        area.tend();
    }
    area.at(today, 23, 59);
    open_accounts(area, cast);
    area.tend();
    progress("demo", demo_days, demo_days);
    return {demo_days, area.commands};
}

}  // namespace gb::app
