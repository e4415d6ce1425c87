// What a task and its answer mean together, and what is overdue.

#include "domain/task/states.hpp"

#include <gtest/gtest.h>

namespace gb {
namespace {

Date day(std::string_view text) {
    return *Date::parse(text);
}

TEST(Task_states, every_combination_is_in_the_table) {
    using G = GiverSide;
    using O = OwnerSide;
    using P = PartState;
    struct Row {
        G giver;
        P silent, accepted, declined, reported;
    };
    for (const auto& row : {
             Row{G::open, P::given, P::accepted, P::declined, P::reported},
             Row{G::returned, P::returned, P::returned, P::returned, P::returned},
             Row{G::confirmed, P::confirmed, P::confirmed, P::confirmed, P::confirmed},
             Row{G::withdrawn, P::withdrawn, P::withdrawn, P::withdrawn, P::withdrawn},
             Row{G::withdrawn_unanswered, P::withdrawn, P::withdrawn_before_acceptance,
                 P::withdrawn, P::withdrawn_before_acceptance},
         }) {
        EXPECT_EQ(part_state(row.giver, O::silent), row.silent);
        EXPECT_EQ(part_state(row.giver, O::accepted), row.accepted);
        EXPECT_EQ(part_state(row.giver, O::declined), row.declined);
        EXPECT_EQ(part_state(row.giver, O::reported), row.reported);
    }
}

TEST(Task_states, overdue_counts_the_days_after_the_due_day_while_the_owner_is_awaited) {
    const auto due = std::optional(day("2026-02-10"));
    EXPECT_EQ(overdue_days(due, PartState::given, day("2026-02-10")), 0);
    EXPECT_EQ(overdue_days(due, PartState::given, day("2026-02-11")), 1);
    EXPECT_EQ(overdue_days(due, PartState::accepted, day("2026-03-10")), 28);
    EXPECT_EQ(overdue_days(due, PartState::returned, day("2026-02-12")), 2);
    EXPECT_EQ(overdue_days(due, PartState::reported, day("2026-02-12")), 0);
    EXPECT_EQ(overdue_days(due, PartState::confirmed, day("2027-02-12")), 0);
    EXPECT_EQ(overdue_days(std::nullopt, PartState::given, day("2030-01-01")), 0);
}

}  // namespace
}  // namespace gb
