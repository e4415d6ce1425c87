// Who reads what: each view, asked about a unit's own affairs by five viewers, and by three more
// after the unit ended. The list of views is the program's own, so that a new view without a line
// here fails.

#include <algorithm>
#include <map>

#include "support/one_of_everything.hpp"

namespace gb::test {
namespace {

enum class Gets {
    text,     ///< it, as it was written
    nothing,  ///< an answer in which nothing of it stands
    refusal
};

std::ostream& operator<<(std::ostream& out, Gets gets) {
    return out << (gets == Gets::text ? "text" : gets == Gets::nothing ? "nothing" : "refusal");
}

/// What each of the five gets, in this order.
struct Expected {
    Gets own, above, below, beside, nobody;
};
/// After the end of the unit: who holds its papers; who stood above it on its last day, but not
/// above its successor; and its neighbour of then.
struct AfterTheEnd {
    Gets successor, superior_of_then, neighbour;
};

constexpr auto T = Gets::text;
constexpr auto N = Gets::nothing;
constexpr auto R = Gets::refusal;

/// The unit and those above it.
constexpr Expected its_tree{T, T, R, R, R};
/// The page of a unit shows what concerns that unit: others see their own, which is empty.
constexpr Expected its_own_list{T, N, N, N, R};
/// A list over all that one may read, or that is addressed to one's unit.
constexpr Expected list_of_tree{T, T, N, N, R};
/// The unit's own affair, also before those above it.
constexpr Expected its_own{T, R, R, R, R};
/// Tells nothing of what was written in a unit, only that, by whom and when; to whom reads it at
/// all.
constexpr Expected wordless{N, N, R, R, R};
/// Tells nothing of what a unit wrote.
constexpr Expected common{N, N, N, N, R};
/// The same, and asks for no post: over HTTP it wants a session nevertheless.
constexpr Expected registry{N, N, N, N, N};

/// What stays with the unit that ended is read by its successor and by who stood above it.
constexpr AfterTheEnd stays{T, T, R};
constexpr AfterTheEnd stays_in_lists{T, T, N};
/// What was open moved on: it is the successor's own now.
constexpr AfterTheEnd moved{T, R, R};
constexpr AfterTheEnd moved_in_lists{T, N, N};
constexpr AfterTheEnd told_nothing{N, N, N};
constexpr AfterTheEnd refused{R, R, R};

struct Line {
    std::string view;
    Query query;
    Expected expected;
    AfterTheEnd after;
};

class Readers_of_a_unit : public One_of_everything {
  protected:
    Gets asked(const Viewer& viewer, const ViewType& view, Query query) {
        if (!viewer.post.empty()) query["post"] = viewer.post.text();
        const auto answer = view.answer(viewer, query);
        if (answer) return answer->find(mark) == std::string::npos ? N : T;
        // Without a post most questions are not even read.
        const auto& code = answer.error().code;
        const bool unread = viewer.post.empty() && code == "input.missing";
        EXPECT_TRUE(unread || code.starts_with("rights.") || code == "view.not_found")
            << view.name << ": " << code;
        return R;
    }
    std::vector<Line> lines();
};

std::vector<Line> Readers_of_a_unit::lines() {
    const Query unit{{"unit", own_unit.text()}};
    const Query of_summary{{"summary", things.at("summary").text()}};
    auto figure = id_of("summary");
    figure["figure"] = "log_entries";
    auto version = id_of("summary");
    version["book"] = own_unit.text();
    version["number"] = std::to_string(written);
    return {
        // duty
        // The unit below is asked for a paper; the superior of then was told of what is still open.
        {"desk", {}, {T, T, T, N, R}, stays_in_lists},
        {"daily", {{"unit", own_unit.text()}, {"day", "2026-02-10"}}, its_tree, stays},
        {"log", unit, its_tree, stays},
        {"book", unit, its_tree, stays},
        {"handover", id_of("handover"), its_tree, stays},
        {"handover/draft", {{"watch", things.at("watch").text()}}, its_own, refused},
        {"duty_report", id_of("duty_report"), its_own, {T, R, R}},  // not signed yet
        {"duty_report/draft", {}, its_own_list, told_nothing},
        {"duty_reports", unit, wordless, {N, N, R}},
        {"rules", unit, its_tree, stays},
        {"registers", unit, wordless, {N, N, R}},
        {"lessons", {}, its_own_list, moved_in_lists},
        {"lessons", unit, its_tree, stays},
        {"levels", unit, its_tree, {N, N, R}},  // in force: it moved on
        // work
        // The successor answers for it, in the name of the unit to which it was given.
        {"tasks", {{"box", "all"}}, list_of_tree, stays_in_lists},
        {"task", id_of("task"), its_tree, stays},
        {"addressees", {{"group", "all_communes"}}, common, told_nothing},
        {"information", {}, list_of_tree, stays_in_lists},
        {"information/item", id_of("information"), its_tree, stays},
        {"matters", {}, list_of_tree, moved_in_lists},
        {"matter", id_of("matter"), its_tree, moved},
        {"matter/submitter", id_of("matter"), its_own, moved},
        {"assessments", {}, list_of_tree, stays_in_lists},
        {"assessment", id_of("assessment"), its_tree, stays},
        {"conferences", {}, its_own_list, moved_in_lists},
        {"conferences", unit, its_tree, {N, N, R}},
        {"conference", id_of("conference"), its_tree, moved},
        // Asked of the unit below: what others may not read is not told from what was never asked.
        {"conference/paper",
         {{"conference", things.at("hall").text()}, {"number", "1"}},
         {T, T, T, R, R},
         moved},
        // papers
        {"documents", {{"direction", "received"}, {"unit", own_unit.text()}}, its_tree, stays},
        {"document", id_of("document"), its_tree, stays},
        {"drafts", {}, its_own_list, moved_in_lists},
        {"drafts", unit, its_tree, {N, N, R}},
        {"draft", id_of("draft"), its_tree, moved},
        {"disseminations", {}, its_own_list, told_nothing},
        {"dissemination", {{"document", things.at("document").text()}}, its_tree, stays},
        {"articles", {}, its_own_list, moved_in_lists},
        {"summaries", {}, list_of_tree, stays_in_lists},
        {"summaries/changed", {}, its_own_list, moved_in_lists},
        {"summary", id_of("summary"), its_tree, stays},
        {"summary/figure", figure, its_tree, stays},
        {"summary/changes", id_of("summary"), its_tree, stays},
        {"summary/figures", {}, common, told_nothing},
        {"summary/version", version, its_tree, stays},
        {"summary/versions", id_of("summary"), wordless, {N, N, R}},
        {"contributions", of_summary, its_tree, stays},
        // honours
        {"commendations", {}, list_of_tree, stays_in_lists},
        {"commendation", id_of("commendation"), its_tree, stays},
        {"awards", {}, list_of_tree, stays_in_lists},
        {"award", id_of("award"), its_tree, stays},
        {"award/forms", unit, common, told_nothing},
        // everything, people, units, rights
        {"search", {{"q", "daurieng"}}, list_of_tree, stays_in_lists},
        {"people", unit, its_tree, stays},
        {"units", {}, registry, told_nothing},
        {"units/search", {{"q", "Giữa"}}, registry, told_nothing},
        {"units/marks", {}, registry, told_nothing},
        {"unit", {{"id", own_unit.text()}}, {T, T, N, N, N}, stays_in_lists},
        {"rights", {}, {R, R, R, R, R}, refused},
        {"rights/refusals", {}, common, told_nothing},
    };
}

TEST_F(Readers_of_a_unit, get_of_each_view_what_the_table_says) {
    auto all = lines();
    for (const auto& view : all_views(model(), folder / "books.db")) {
        const auto asked_before = all.size();
        std::erase_if(all, [&](const Line& line) {
            if (line.view != view.name) return false;
            const auto& [name, query, expected, after] = line;
            EXPECT_EQ(asked(as(head), view, query), expected.own) << name << ", its own unit";
            EXPECT_EQ(asked(as(chief), view, query), expected.above) << name << ", above";
            EXPECT_EQ(asked(as(lower), view, query), expected.below) << name << ", below";
            EXPECT_EQ(asked(as(two), view, query), expected.beside) << name << ", beside";
            EXPECT_EQ(asked(nobody(), view, query), expected.nobody) << name << ", nobody";
            return true;
        });
        EXPECT_LT(all.size(), asked_before) << view.name << ": say in this table who reads it";
    }
    for (const auto& line : all) ADD_FAILURE() << line.view << " is no view any more";
}

TEST_F(Readers_of_a_unit, get_after_its_end_what_the_table_says) {
    const auto before = std::to_string(fixture.clock.at.ms);
    const auto all = lines();
    end_the_unit();
    for (const auto& view : all_views(model(), folder / "books.db")) {
        for (const auto& line : all) {
            if (line.view != view.name) continue;
            const auto& [name, query, expected, after] = line;
            EXPECT_EQ(asked(as(successor), view, query), after.successor) << name << ", successor";
            EXPECT_EQ(asked(as(chief), view, query), after.superior_of_then)
                << name << ", superior of then";
            EXPECT_EQ(asked(as(two), view, query), after.neighbour) << name << ", neighbour";
            EXPECT_EQ(asked(nobody(), view, query), expected.nobody) << name << ", nobody";
            // As of an instant before the end: by the rights of today. What is answered about one
            // thing is so then too; lists of then may hold what has moved since, or not yet.
            for (const auto* sense : {"known", "happened"}) {
                auto then = query;
                then[sense] = before;
                const auto of_then = [&](const Person_in_post& who) {
                    return asked(as(who), view, then);
                };
                EXPECT_NE(of_then(two), T) << name << ", neighbour, " << sense << " before the end";
                if (expected.beside != R || after.successor == N) continue;
                EXPECT_EQ(of_then(successor), after.successor)
                    << name << ", successor, " << sense << " before the end";
                // Where today's answer does not tell a refusal from what never was, the past is
                // asked all the same: the paper was asked for by the unit that ended.
                if (name == "conference/paper") continue;
                EXPECT_EQ(of_then(chief), after.superior_of_then)
                    << name << ", superior of then, " << sense << " before the end";
            }
        }
    }
}

/// What stands above whoever holds the papers reads them too, today and as of before.
TEST_F(Readers_of_a_unit, stand_above_its_successor_too) {
    const auto before = std::to_string(fixture.clock.at.ms);
    const Query unit{{"unit", own_unit.text()}};
    end_the_unit();
    for (const auto& view : all_views(model(), folder / "books.db")) {
        for (const auto* name : {"log", "duty_reports", "book", "people"}) {
            if (view.name != name) continue;
            auto then = unit;
            then["known"] = before;
            EXPECT_NE(asked(as(above_successor), view, unit), R) << name;
            EXPECT_NE(asked(as(above_successor), view, then), R) << name << ", before";
        }
    }
}

/// Nobody has taken over: who has no unit of their own stands in nobody's place.
TEST_F(Readers_of_a_unit, are_not_strangers_where_nobody_took_over) {
    fixture.system("unit.dissolve", R"({"unit":)" + quoted(own_unit) +
                                        R"(,"on":"2026-02-11","basis":"","successor":null,)"
                                        R"("force_reason":"không còn nhiệm vụ"})");
    at("2026-02-11", 8);
    for (const auto& view : all_views(model(), folder / "books.db")) {
        if (view.name != "unit") continue;
        const Query query{{"id", own_unit.text()}};
        EXPECT_EQ(asked(nobody(), view, query), N);
        EXPECT_EQ(asked(as(two), view, query), N);
        EXPECT_EQ(asked(as(chief), view, query), T);
    }
}

/// A unit that an administrator looks at is read whole, and an inspector reads rights and refusals.
TEST_F(Readers_of_a_unit, rights_and_refusals_are_read_by_administrator_and_inspector) {
    for (const auto& view : all_views(model(), folder / "books.db")) {
        if (view.name != "rights" && view.name != "rights/refusals") continue;
        for (const auto role : {Role::administrator, Role::inspector}) {
            auto viewer = as(two);
            viewer.role = role;
            const auto answer = view.answer(viewer, {{"post", two.post.text()}});
            ASSERT_TRUE(answer.has_value()) << view.name;
            EXPECT_NE(answer->find("task"), std::string::npos) << view.name;
        }
    }
}

}  // namespace
}  // namespace gb::test
