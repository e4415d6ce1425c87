// Assessments quoted in a summary tell who endorses them and who dissents (ASSESS-1).

#include <gtest/gtest.h>

#include "house/figures.hpp"
#include "store/views/figures.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;

class Assessments_quoted : public ::testing::Test {
  protected:
    Assessments_quoted() {
        for (const char* name : {"Ban CHQS xã A", "Ban CHQS xã B", "Ban CHQS xã C"}) {
            communes.push_back(bench.fixture.unit(
                name, R"([{"kind":"military_command","to":")" + area.text() + "\"}]"));
            heads.push_back(bench.fixture.person(communes.back(), "Trần Văn Bình", "commander"));
        }
    }
    void pass() { bench.fixture.clock.at.ms += 60'000; }
    void give(const test::Person_in_post& who, const char* command, const std::string& body) {
        pass();
        done_of(bench.fixture.give(who, command, body));
    }
    void write() {
        const auto today = bench.fixture.clock.at.date().text();
        std::string addressees;
        for (const auto& unit : communes) {
            addressees += (addressees.empty() ? "\"" : ",\"") + unit.text() + "\"";
        }
        pass();
        assessment = done_of(bench.fixture.give(
                                 here, "assessment.write",
                                 R"({"period_from":")" + today + R"(","period_to":")" + today +
                                     R"(","situation":"Rét hại kéo dài","hazards":[{"event_class":)"
                                     R"("natural_hazard","location":"Bản Đá","text":"Rét hại"}],)"
                                     R"("measures":[{"text":"Che chắn chuồng trại"}],)"
                                     R"("group":"none","addressees":[)" +
                                     addressees + "]}"))
                         .ids.front();
    }
    std::vector<std::string> quoted(const char* name) {
        const auto today = bench.fixture.clock.at.date();
        const auto found = bench.ledger.figure(
            {FigureForm::list, name, "", area, FigureScope::subtree, today, today});
        std::vector<std::string> texts;
        for (const auto& row : found.rows) {
            texts.push_back(figure_cells("vi", FigureForm::list, name, row)[2]);
        }
        return texts;
    }

    test::Bench bench;
    Id<Unit> area = bench.fixture.unit("Ban CHPT khu vực 3");
    test::Person_in_post here = bench.fixture.person(area, "Nguyễn Văn An", "commander");
    std::vector<Id<Unit>> communes;
    std::vector<test::Person_in_post> heads;
    Uuid assessment;
};

TEST_F(Assessments_quoted, tell_who_endorses_who_dissents_and_why) {
    write();
    const auto of_it = R"({"assessment":")" + assessment.text() + "\"";
    EXPECT_EQ(
        quoted("assessments"),
        (std::vector<std::string>{"Rét hại kéo dài",
                                  "Chưa có ý kiến: Ban CHQS xã A, Ban CHQS xã B, Ban CHQS xã C"}));
    give(heads[0], "assessment.endorse", of_it + "}");
    give(heads[1], "assessment.dissent", of_it + R"(,"reason":"Bản Đá đã di dời"})");
    const std::vector<std::string> stances{"Thống nhất: Ban CHQS xã A",
                                           "Không thống nhất: Ban CHQS xã B – Bản Đá đã di dời",
                                           "Chưa có ý kiến: Ban CHQS xã C"};
    for (const auto& [name, quote] : {std::pair{"assessments", "Rét hại kéo dài"},
                                      std::pair{"assessed_hazards", "Bản Đá: Rét hại"},
                                      std::pair{"assessed_measures", "Che chắn chuồng trại"}}) {
        auto expected = stances;
        expected.insert(expected.begin(), quote);
        EXPECT_EQ(quoted(name), expected) << name;
    }
    give(here, "assessment.revise",
         of_it + R"(,"situation":"Rét đậm","hazards":[],"measures":[]})");
    EXPECT_EQ(quoted("assessments"),
              (std::vector<std::string>{
                  "Rét đậm", "Chưa có ý kiến: Ban CHQS xã A, Ban CHQS xã B, Ban CHQS xã C"}));
}

}  // namespace
}  // namespace gb
