#pragma once
// What is to happen in the demo, in order of time. Each part puts on it what it has to tell, for
// the whole year beforehand or while something happens for what follows from it; what lies ahead of
// the present is left undone, and so stands open for whoever visits.

#include <queue>

#include "app/demo_area.hpp"

namespace gb::app {

class DemoCalendar {
  public:
    using Act = std::function<void()>;

    DemoCalendar(DemoArea& area, Date today) : area_(area), today_(today) {}

    void at(Instant when, Act act) { waiting_.push({when, next_++, std::move(act)}); }
    void on(Date day, int hour, int minute, Act act) {
        at(Instant{start_of(day).ms + (hour * 60 + minute) * 60'000}, std::move(act));
    }
    /// So many minutes from now.
    void in(int minutes, Act act) {
        at(Instant{area_.clock.at.ms + std::int64_t{minutes} * 60'000}, std::move(act));
    }
    /// On a working hour, so many days from now.
    void in_days(int days, Act act) {
        on(Date{area_.clock.at.date().days + days}, area_.pick(8, 16), area_.pick(0, 59),
           std::move(act));
    }
    /// Every day of the demo's year; the act is told how many days before today it is.
    void daily(int hour, int minute, const std::function<void(int days_ago)>& act) {
        for (int ago = demo_days; ago >= 0; --ago) {
            on(day(ago), hour, minute, [act, ago] { act(ago); });
        }
    }
    Date day(int days_ago) const { return Date{today_.days - days_ago}; }
    /// The last such day of a year up to today: "each 22 December" is once in the demo's year.
    Date last(int month, int day_of_month) const {
        const auto this_year = *Date::of(today_.year(), month, day_of_month);
        return this_year <= today_ ? this_year : *Date::of(today_.year() - 1, month, day_of_month);
    }

    /// Lets everything happen that was to happen before this instant.
    void run_until(Instant end) {
        while (!waiting_.empty() && waiting_.top().when < end) {
            const auto item = waiting_.top();
            waiting_.pop();
            area_.clock.at = std::max(area_.clock.at, item.when);
            item.act();
        }
    }

  private:
    struct Item {
        Instant when;
        std::uint64_t place;  ///< of two at the same time the one that was put down first
        Act act;
        bool operator<(const Item& other) const {
            return std::tie(other.when, other.place) < std::tie(when, place);
        }
    };

    DemoArea& area_;
    Date today_;
    std::priority_queue<Item> waiting_;
    std::uint64_t next_ = 0;
};

}  // namespace gb::app
