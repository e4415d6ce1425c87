#pragma once
// The briefings of the four quarters and the review of the half-year: prepared, attended,
// concluded, turned into tasks, told to the public; and news of the year.

#include "app/demo_calendar.hpp"
#include "app/demo_cast.hpp"
#include "domain/conference/words.hpp"

namespace gb::app {

class DemoTasks;

class DemoReviews {
  public:
    DemoReviews(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast, DemoTasks& tasks);
    DemoReviews(const DemoReviews&) = delete;  // the calendar holds it
    DemoReviews& operator=(const DemoReviews&) = delete;

  private:
    struct Held {
        ConferenceKind kind = ConferenceKind::giao_ban;
        std::string title;
        Date day, from, to;  ///< when it is held, and what it reviews
        Id<Conference> id;
    };
    using Shared = std::shared_ptr<Held>;

    void plan(Held held);
    void prepare(const Shared& held);
    void attend(const Shared& held);
    void conclude(const Shared& held);
    void instruct(const Shared& held);
    void sum_up(const Shared& held);
    void tell(const Shared& held);
    void publish(const std::string& title, const std::string& lead, const std::string& body,
                 const std::string& category, Id<Conference> conference = {});
    void plan_news();

    DemoArea& area_;
    DemoCalendar& calendar_;
    const DemoCast& cast_;
    DemoTasks& tasks_;
};

}  // namespace gb::app
