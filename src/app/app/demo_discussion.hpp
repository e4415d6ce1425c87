#pragma once
// What is said in the halls of the demo: units speak, the chair answers, the secretary notes it.

#include <span>

#include "app/demo_cast.hpp"
#include "domain/conference/words.hpp"

namespace gb::app {

/// Who sits in a hall; of communes and stationed units in the order of the cast.
struct DemoHall {
    std::vector<DemoPerson> communes, stationed;
    Id<Unit> police, host;
};
DemoHall hall_of(const DemoCast& cast);

enum class Seat { commune, stationed, police, host };

struct DemoSaid {
    Seat seat;
    std::size_t place;  ///< which of them
    const char* post;
    const char* text;
};

std::span<const DemoSaid> said_at_annual();
/// @param number  of the briefing, from 1
std::span<const DemoSaid> said_at_briefing(std::size_t number);
/// @param month  in which the quarter's briefing is held; July: the review of the half-year
std::span<const DemoSaid> said_at_review(int month);

void note_said(DemoArea& area, const DemoPerson& secretary, Id<Conference> conference,
               const DemoHall& hall, const DemoSaid& said);
void note_all_said(DemoArea& area, const DemoPerson& secretary, Id<Conference> conference,
                   const DemoHall& hall, std::span<const DemoSaid> all);

}  // namespace gb::app
