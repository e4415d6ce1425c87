#pragma once
// Announced levels in the demo: a year with storms, heavy rain, heat, forest fires and one level of
// civil defence that was declared and lifted; some are in force today.

#include <map>

#include "app/demo_cast.hpp"
#include "domain/level/words.hpp"

namespace gb::app {

class DemoLevels {
  public:
    DemoLevels(DemoArea& area, const DemoCast& cast) : area_(area), cast_(cast) {}
    /// What was announced, changed or lifted on that day.
    void on_day(int days_ago);

  private:
    void storm(Date day);
    void forest_fire(Date day);
    void heat_and_cold(Date day);
    void noted_in_error();
    void of_late(Date day);

    LevelAnnouncement by_bulletin(const LevelValue& value);
    /// Nothing where one of that name stands already.
    void announce(const std::string& name, const DemoPerson& who, LevelAnnouncement said);
    /// Nothing where none of that name stands.
    void change(const std::string& name, const DemoPerson& who, LevelAnnouncement said);
    void lift(const std::string& name, const DemoPerson& who);

    DemoArea& area_;
    const DemoCast& cast_;
    std::map<std::string, Id<AnnouncedLevel>> open_;  ///< by the name each has here
    int bulletin_ = 0;
    int days_ago_ = 0;
};

}  // namespace gb::app
