#pragma once
// Commendations of the demo: some handed over, some that wait for a word.

#include <map>

#include "app/demo_area.hpp"
#include "domain/award/words.hpp"

namespace gb::app {

struct CommendationCast {
    DemoPerson commander, staff;
    std::vector<DemoPerson> chiefs;  ///< of the communes
};

class Commending {
  public:
    Commending(DemoArea& area, CommendationCast cast) : area_(area), cast_(std::move(cast)) {}
    /// What is proposed, reviewed, decided and handed over on that day.
    void on_day(int days_ago);

  private:
    DemoArea& area_;
    CommendationCast cast_;
    std::map<std::size_t, Id<Commendation>> proposed_;  ///< by their place in the list
    std::map<std::size_t, Id<Award>> awards_;
};

}  // namespace gb::app
