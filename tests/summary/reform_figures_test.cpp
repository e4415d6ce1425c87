// Figures over a period in which units ended or changed their superior: each event counts for whom
// its unit stood below at the event's own time, once, and for nobody else.

#include <gtest/gtest.h>

#include <random>

#include "domain/relation/words.hpp"
#include "domain/summary/figures.hpp"
#include "house/figures.hpp"
#include "store/views/figures.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::Person_in_post;

class A_reform_in_the_period : public ::testing::Test {
  protected:
    A_reform_in_the_period()
        : province(bench.fixture.unit("Bộ CHQS tỉnh")),
          area(below("Ban CHPT khu vực 3", province)),
          other(below("Ban CHPT khu vực 4", province)),
          lost(below("Ban CHQS xã Phú Lộc", area)),
          heir(below("Ban CHQS xã An Bình", area)),
          here(bench.fixture.person(lost, "Nguyễn Văn Lộc", "commander")),
          there(bench.fixture.person(heir, "Trần Văn Bình", "commander")) {
        bench.fixture.clock.at = start_of(first);
    }

    Id<Unit> below(const std::string& name, Id<Unit> upper) {
        return bench.fixture.unit(name,
                                  R"([{"kind":"military_command","to":")" + upper.text() + "\"}]");
    }
    void log(const Person_in_post& who, int times = 1) {
        for (int i = 0; i < times; ++i) {
            bench.fixture.clock.at.ms += 60'000;
            done_of(bench.fixture.give(who, "log.write",
                                       R"({"duty":"operations","type":"patrol","text":"Tổ 1"})"));
        }
    }
    Date today() { return bench.fixture.clock.at.date(); }
    void days(int count) { bench.fixture.clock.at.ms += count * milliseconds_a_day; }
    void dissolve(Id<Unit> unit, Id<Unit> into) {
        bench.fixture.system("unit.dissolve", R"({"unit":")" + unit.text() + R"(","on":")" +
                                                  today().text() +
                                                  R"(","basis":"QĐ 15","successor":")" +
                                                  into.text() + R"(","force_reason":""})");
    }
    void transfer(Id<Unit> unit, Id<Unit> to) {
        bench.fixture.system("unit.transfer", R"({"unit":")" + unit.text() +
                                                  R"(","kind":"military_command","to_unit":")" +
                                                  to.text() + R"(","on":")" + today().text() +
                                                  R"(","basis":"QĐ 16"})");
    }
    FigureAsk ask(Id<Unit> unit, std::string name = "log_entries",
                  FigureForm form = FigureForm::figure) {
        return {form,  std::move(name),       "", unit, FigureScope::subtree,
                first, Date{first.days + 365}};
    }
    std::int64_t count(Id<Unit> unit, std::string name = "log_entries") {
        return bench.ledger.figure(ask(unit, std::move(name))).value;
    }
    std::vector<std::vector<std::string>> table(const std::string& name) {
        return bench.ledger.figure(ask(area, name, FigureForm::table)).rows;
    }
    static std::vector<std::string> words(const std::string& name,
                                          const std::vector<std::string>& row) {
        return figure_cells("vi", FigureForm::table, name, row);
    }

    Date first = *Date::of(2026, 2, 1);
    test::Bench bench;
    Id<Unit> province, area, other, lost, heir;
    Person_in_post here, there;
};

TEST_F(A_reform_in_the_period, does_not_take_a_dissolved_units_year_out_of_its_superiors_figures) {
    log(here, 3);
    log(there, 2);
    done_of(bench.fixture.give(here, "watch.open", R"({"duty":"operations"})"));
    days(20);
    log(here);  // on the morning of its last day
    dissolve(lost, heir);
    log(there);
    EXPECT_EQ(count(area), 7);
    EXPECT_EQ(count(province), 7);
    EXPECT_EQ(count(other), 0);
    EXPECT_EQ(count(area, "duties"), 1);
    EXPECT_EQ(evidence_of(bench.ledger.database(), ask(area), 0).size(), 7u);
}

TEST_F(A_reform_in_the_period, leaves_an_ended_unit_its_row_with_the_name_of_its_heir) {
    log(here, 3);
    days(20);
    const auto before = table("log_by_unit");
    dissolve(lost, heir);
    log(there);
    const auto rows = table("log_by_unit");
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(words("log_by_unit", rows[2]),
              (std::vector<std::string>{
                  "Ban CHQS xã Phú Lộc (đến 21/02/2026; nay thuộc Ban CHQS xã An Bình)", "3", "0",
                  "3", "0"}));
    EXPECT_EQ(table("log_entries_by_unit").size(), 3u);
    EXPECT_FALSE(same_counts(before, rows));  // the heir wrote a row
    EXPECT_EQ(before.size(), rows.size());
}

TEST_F(A_reform_in_the_period, changes_no_count_by_the_new_name_alone) {
    log(here, 3);
    days(20);
    const auto before = table("log_by_unit");
    dissolve(lost, heir);
    EXPECT_NE(before, table("log_by_unit"));
    EXPECT_TRUE(same_counts(before, table("log_by_unit")));
}

TEST_F(A_reform_in_the_period, leaves_no_row_in_a_later_period_to_a_unit_that_ended_before) {
    log(here, 3);
    days(20);
    dissolve(lost, heir);
    auto later = ask(area, "log_by_unit", FigureForm::table);
    later.from = Date{today().days + 1};
    EXPECT_EQ(bench.ledger.figure(later).rows.size(), 2u);
}

TEST_F(A_reform_in_the_period, counts_a_transferred_unit_for_each_superior_for_its_own_time) {
    log(here, 3);
    days(20);
    transfer(lost, other);
    log(here, 2);
    EXPECT_EQ(count(area), 3);
    EXPECT_EQ(count(other), 2);
    EXPECT_EQ(count(province), 5);
    EXPECT_EQ(words("log_by_unit", table("log_by_unit")[2])[0],
              "Ban CHQS xã Phú Lộc (đến 21/02/2026)");
}

TEST_F(A_reform_in_the_period, counts_once_what_stands_below_by_two_relations_at_a_time) {
    bench.fixture.system("unit.relate", R"({"kind":"guidance","from_unit":")" + lost.text() +
                                            R"(","to_unit":")" + area.text() +
                                            R"(","from":"2026-02-11","basis":""})");
    log(here, 3);
    days(20);
    log(here, 2);
    transfer(lost, other);  // the guidance stays
    log(here);
    EXPECT_EQ(count(area), 6);
    EXPECT_EQ(count(other), 3) << "from the morning of the day of the transfer";
    EXPECT_EQ(count(province), 6);
}

TEST_F(A_reform_in_the_period, counts_what_stood_below_a_unit_that_ended) {
    const auto company = below("Đại đội 1", lost);
    const auto soldier = bench.fixture.person(company, "Lê Văn Đội", "commander");
    log(soldier, 2);
    days(20);
    dissolve(lost, heir);
    log(soldier);
    EXPECT_EQ(count(area), 3);
    EXPECT_EQ(count(heir), 1);
    EXPECT_EQ(count(lost), 2);
}

// Random reforms ----------------------------------------------------------------------------------

/// Whom each unit stood below on a day, by walking up and not by SQL.
class Walk {
  public:
    explicit Walk(SqliteLedger& ledger) {
        auto rows = ledger.database().prepare("select id from relation");
        while (rows.step()) {
            relations_.push_back(*std::static_pointer_cast<const Relation>(
                ledger.load(*model().entity(Relation::kind), rows.id(0)).entity));
        }
        auto units =
            ledger.database().prepare("select id, ended from unit where ended is not null");
        while (units.step()) ended_.emplace(units.id(0), *Date::parse(units.text(1)));
    }
    bool below(Id<Unit> unit, Id<Unit> upper, Date day) const {
        if (unit == upper) return true;
        return std::any_of(relations_.begin(), relations_.end(), [&](const Relation& relation) {
            return relation.lower == unit && holds(relation, day) &&
                   below(relation.upper, upper, day);
        });
    }

  private:
    bool holds(const Relation& relation, Date day) const {
        if (relation.holds_on(day)) return true;
        const auto end = ended_.find(relation.lower);
        return end != ended_.end() && !relation.never_held() && relation.from <= day &&
               end->second <= *relation.to;
    }
    std::vector<Relation> relations_;
    std::map<Uuid, Date> ended_;
};

class Random_reforms : public A_reform_in_the_period {
  protected:
    struct Known {
        FigureAsk ask;
        std::int64_t value;
    };

    /// A month with a reform now and then; remembers what figures of the past said on their day.
    void live(std::mt19937& dice) {
        std::vector<Person_in_post> offices;
        for (int i = 0; i < 6; ++i) {
            const auto unit = below("Ban CHQS xã " + std::to_string(i), i % 2 ? area : other);
            offices.push_back(
                bench.fixture.person(unit, "Chỉ huy " + std::to_string(i), "commander"));
        }
        all = {province, area, other};
        for (const auto& office : offices) all.push_back(office.unit);
        for (int day = 0; day < 30; ++day) {
            days(1);
            for (const auto& office : offices) log(office, static_cast<int>(dice() % 3));
            const auto at = dice() % offices.size();
            const auto to = dice() % offices.size();
            switch (dice() % 6) {
                case 0:
                    if (offices.size() < 3 || at == to) break;
                    dissolve(offices[at].unit, offices[to].unit);
                    offices.erase(offices.begin() + static_cast<std::ptrdiff_t>(at));
                    break;
                case 1:
                    transfer_if_it_may(offices[at].unit, dice() % 2 ? area : other);
                    break;
                default:
                    break;
            }
            remember(dice);
        }
    }
    void transfer_if_it_may(Id<Unit> unit, Id<Unit> to) {
        if (Walk(bench.ledger).below(unit, to, today())) return;
        transfer(unit, to);
    }
    /// Of periods that are over: what happens later may not change them.
    void remember(std::mt19937& dice) {
        auto asked = ask(all[dice() % 3]);
        asked.to = Date{today().days - 1};
        asked.from = Date{asked.to.days - static_cast<std::int32_t>(dice() % 20)};
        known.push_back({asked, bench.ledger.figure(asked).value});
    }
    /// The units' own figures, day by day, while they stood below.
    std::int64_t added_up(const FigureAsk& asked) {
        const Walk walk(bench.ledger);
        std::int64_t sum = 0;
        for (auto day = asked.from; day <= asked.to; day = Date{day.days + 1}) {
            for (const auto& unit : all) {
                if (!walk.below(unit, Id<Unit>(asked.unit), day)) continue;
                auto own = asked;
                own.unit = unit;
                own.scope = FigureScope::unit;
                own.from = own.to = day;
                sum += bench.ledger.figure(own).value;
            }
        }
        return sum;
    }

    std::vector<Id<Unit>> all;
    std::vector<Known> known;
};

class Random_reforms_of : public Random_reforms, public ::testing::WithParamInterface<unsigned> {};

TEST_P(Random_reforms_of, leave_a_superiors_figure_the_sum_of_its_units_own_in_their_time) {
    std::mt19937 dice(GetParam());
    live(dice);
    for (const auto& [asked, then] : known) {
        const auto now = bench.ledger.figure(asked).value;
        EXPECT_EQ(now, then) << "as it was then: " << asked.from.text() << " " << asked.to.text();
        EXPECT_EQ(now, added_up(asked));
        EXPECT_EQ(now,
                  static_cast<std::int64_t>(evidence_of(bench.ledger.database(), asked, 0).size()));
        auto by_unit = asked;
        by_unit.form = FigureForm::table;
        by_unit.name = "log_entries_by_unit";
        std::int64_t rows = 0;
        for (const auto& row : bench.ledger.figure(by_unit).rows) rows += std::stoll(row.at(1));
        EXPECT_EQ(rows, now);
    }
    auto whole = ask(province);
    EXPECT_EQ(bench.ledger.figure(whole).value, added_up(whole));
}

INSTANTIATE_TEST_SUITE_P(Histories, Random_reforms_of, ::testing::Values(1u, 2u, 3u));

}  // namespace
}  // namespace gb
