// What is in force for a unit, from whose books, at which instant, and what a handover keeps of it.

#include "house/views/daily.hpp"
#include "house/views/handover.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::Levels;

class Level_pages : public Pages {
  protected:
    Uuid announce(const Person_in_post& who, const std::string& value,
                  const std::vector<Id<Unit>>& area = {}, std::optional<Instant> happened = {},
                  const std::string& more = "") {
        minutes_pass(1);
        return done_of(give(who, "level.announce",
                            "{" + value + R"(,"area":)" + list_of(area) + paper(more), happened))
            .ids.front();
    }
    void change(const Uuid& level, const std::string& value, const std::string& more = "") {
        minutes_pass(1);
        done_of(
            give(an, "level.change", R"({"level":)" + quoted(level) + "," + value + paper(more)));
    }
    void lift(const Person_in_post& who, const Uuid& level) {
        minutes_pass(1);
        done_of(give(who, "level.lift", R"({"level":)" + quoted(level) + paper("")));
    }
    std::string paper(const std::string& more) const {
        return R"(,"issuer":"Đài KTTV","document":"Bản tin 1","issued_on":")" +
               fixture.clock.at.date().text() + "\"" + more + "}";
    }
    static std::string rain(int level) {
        return R"("disaster_risk":{"hazard":"heavy_rain","base":"level_)" + std::to_string(level) +
               "\"}";
    }
    Levels levels(const Person_in_post& who, const Query& query = {}) {
        return page<Levels>(who, "levels", query);
    }
    /// "2" for a risk of level 2, each of those in force.
    std::string risks(const Person_in_post& who, const Query& query = {}) {
        return risks_of(levels(who, query).in_force);
    }
    static std::string risks_of(const std::vector<views::LevelLine>& lines) {
        std::string text;
        for (const auto& line : lines) {
            if (!line.disaster_risk) continue;
            text += std::to_string(static_cast<int>(line.disaster_risk->level) + 1);
        }
        return text;
    }
};

TEST_F(Level_pages, a_superiors_level_counts_where_its_area_covers_the_unit) {
    at("2026-02-10", 8);
    announce(an, rain(3), {first});
    EXPECT_EQ(risks(one), "3");
    EXPECT_EQ(risks(two), "") << "the area does not cover it";
    EXPECT_EQ(risks(an), "3") << "its own, whatever the area";
    announce(an, R"("civil_defence":"level_1")");
    const auto for_two = levels(two).in_force;
    ASSERT_EQ(for_two.size(), 1u) << "the whole province";
    EXPECT_EQ(for_two[0].unit.id, province);
    EXPECT_TRUE(for_two[0].area.empty());
    EXPECT_EQ(levels(one).in_force.at(0).civil_defence, CivilDefenceLevel::level_1)
        << "civil defence stands first";
}

TEST_F(Level_pages, levels_in_force_do_not_vanish_with_the_unit_that_noted_them) {
    const auto hamlet =
        establish("Trung đội dân quân", "military_command", "base", {{"military_command", first}});
    const auto leader = fixture.person(hamlet, "Cao Văn Thôn", "commander");
    at("2026-02-10", 8);
    announce(one, rain(2));
    const auto above_level = announce(an, rain(3), {first});
    EXPECT_EQ(risks(leader).size(), 2u);
    fixture.system("unit.dissolve",
                   R"({"unit":)" + quoted(first) + R"(,"on":"2026-02-10","basis":"QĐ 1",)" +
                       R"("successor":)" + quoted(second) + R"(,"force_reason":""})");
    minutes_pass(1);
    EXPECT_EQ(risks(leader).size(), 2u) << "it still rains where the platoon is";
    EXPECT_EQ(risks(two).size(), 2u) << "the successor's desk";
    const auto taken = levels(two).in_force;
    for (const auto& line : taken) {
        EXPECT_EQ(line.unit.id, line.id == Id<AnnouncedLevel>(above_level) ? province : second);
    }
}

TEST_F(Level_pages, an_area_may_be_the_place_that_a_unit_serves) {
    const auto place = establish("Xã Một", "area", "commune");
    const auto serving = establish("Đội cơ động", "military_command", "base",
                                   {{"military_command", province}, {"serves_area", place}});
    const auto its = fixture.person(serving, "Ngô Văn Cơ", "duty_officer");
    at("2026-02-10", 8);
    announce(an, rain(2), {place});
    EXPECT_EQ(risks(its), "2");
    EXPECT_EQ(risks(two), "");
}

TEST_F(Level_pages, a_communes_level_counts_for_whoever_is_stationed_on_its_ground) {
    const auto place = establish("Xã Hoa Sơn", "area", "commune");
    const auto commune = establish("Ban CHQS xã Hoa Sơn", "military_command", "commune",
                                   {{"military_command", province}, {"serves_area", place}});
    const auto its = fixture.person(commune, "Trần Văn Hoa", "commander");
    const auto battalion =
        establish("Tiểu đoàn 27", "stationed_unit", "base", {{"stationed_in", place}});
    const auto guest = fixture.person(battalion, "Ngô Văn Quân", "duty_officer");
    at("2026-02-10", 8);
    announce(its, R"("civil_defence":"level_1")");
    announce(its, rain(2), {first});
    const auto seen = levels(guest);
    ASSERT_EQ(seen.in_force.size(), 1u) << "not what was noted for another place";
    EXPECT_EQ(seen.in_force[0].unit.id, commune);
    EXPECT_TRUE(seen.history.empty()) << "the line, not the book";
    EXPECT_EQ(failure(guest, "levels", {{"unit", commune.text()}}), "rights.not_yours_to_read");
    EXPECT_TRUE(levels(two).in_force.empty());
    EXPECT_TRUE(levels(two).beside.empty());
    announce(guest, R"("civil_defence":"level_1")");
    EXPECT_EQ(levels(guest).in_force.size(), 1u) << "the same bulletin, noted twice";
}

TEST_F(Level_pages, those_that_coordinate_know_of_each_others_level) {
    const auto neighbour =
        establish("Ban CHPT khu vực 4", "military_command", "base", {{"coordinates_with", first}});
    const auto beside = fixture.person(neighbour, "Lý Văn Bên", "commander");
    at("2026-02-10", 8);
    announce(one, R"("civil_defence":"level_1")");
    const auto seen = levels(beside);
    EXPECT_TRUE(seen.in_force.empty()) << "it is not in force there";
    ASSERT_EQ(seen.beside.size(), 1u);
    EXPECT_EQ(seen.beside[0].unit.id, first);
    announce(beside, rain(3));
    EXPECT_EQ(risks_of(levels(one).beside), "3");
    EXPECT_TRUE(levels(two).beside.empty());
}

TEST_F(Level_pages, the_superior_sees_what_units_below_noted_and_nobody_beside_does) {
    at("2026-02-10", 8);
    announce(one, R"("civil_defence":"level_1")");
    const auto above = levels(an);
    EXPECT_TRUE(above.in_force.empty());
    ASSERT_EQ(above.below.size(), 1u);
    EXPECT_EQ(above.below[0].unit.id, first);
    EXPECT_EQ(levels(an, {{"unit", first.text()}}).in_force.size(), 1u);
    EXPECT_TRUE(levels(two).in_force.empty());
    EXPECT_EQ(failure(two, "levels", {{"unit", first.text()}}), "rights.not_yours_to_read");
    EXPECT_EQ(failure(one, "levels", {{"unit", province.text()}}), "rights.not_yours_to_read");
}

TEST_F(Level_pages, tell_the_level_that_counts_and_how_the_bulletin_had_it) {
    at("2026-02-10", 8);
    announce(an, R"("disaster_risk":{"hazard":"storm","base":"level_4","raise":"grave_loss",)"
                 R"("reason":"nguy cơ vỡ đê"})");
    const auto line = levels(an).in_force.at(0);
    EXPECT_EQ(line.disaster_risk->level, DisasterRiskLevel::level_5) << "never above the highest";
    EXPECT_EQ(line.disaster_risk->base, DisasterRiskLevel::level_4);
    EXPECT_EQ(line.disaster_risk->reason, "nguy cơ vỡ đê");
}

TEST_F(Level_pages, change_lift_and_what_begins_later_each_count_from_their_instant) {
    at("2026-02-10", 8);
    const auto level = announce(an, rain(2));
    const auto before = fixture.clock.at;
    at("2026-02-10", 12);
    const auto night = std::to_string(start_of(*Date::parse("2026-02-11")).ms);
    change(level, rain(4), R"(,"from":)" + night);
    EXPECT_EQ(risks(an), "2") << "the new one has not begun";
    EXPECT_EQ(risks_of(levels(an).to_come), "4");
    at("2026-02-11", 1);
    EXPECT_EQ(risks(an), "4");
    EXPECT_TRUE(levels(an).to_come.empty());
    EXPECT_EQ(risks(an, {{"known", std::to_string(before.ms)}}), "2");
    at("2026-02-11", 6);
    lift(an, level);
    EXPECT_EQ(risks(an), "");
    EXPECT_EQ(risks(an, {{"happened", night}}), "4");
    const auto page = levels(an);
    ASSERT_EQ(page.history.size(), 1u);
    EXPECT_FALSE(page.history[0].open);
    EXPECT_EQ(page.history[0].notices.size(), 3u);
    at("2026-06-30", 6);
    EXPECT_TRUE(levels(an).history.empty()) << "over for longer than the page looks back";
    EXPECT_EQ(levels(an, {{"days", "300"}}).history.size(), 1u);
}

TEST_F(Level_pages, say_when_the_expected_end_has_passed_and_nobody_lifted_it) {
    at("2026-02-10", 8);
    const auto end = fixture.clock.at.ms + 6LL * 3'600'000;
    announce(an, rain(2), {}, {}, R"(,"until":)" + std::to_string(end));
    EXPECT_FALSE(levels(an).in_force.at(0).past_until);
    at("2026-02-10", 15);
    EXPECT_TRUE(levels(an).in_force.at(0).past_until);
}

TEST_F(Level_pages, a_handover_keeps_those_that_were_noted_when_it_was_signed) {
    at("2026-02-10", 8);
    const auto watch = done_of(give(an, "watch.open", R"({"duty":"operations"})")).ids.front();
    const auto level = announce(an, rain(2));
    const auto draft = page<views::HandoverView>(an, "handover/draft", {{"watch", watch.text()}});
    EXPECT_EQ(risks_of(draft.levels), "2");
    minutes_pass(10);
    const auto signed_at = fixture.clock.at;
    const auto record =
        done_of(give(an, "handover.sign", R"({"watch":)" + quoted(watch) + R"(,"last_row":0})"))
            .ids.front();
    minutes_pass(10);
    announce(an, R"("disaster_risk":{"hazard":"flood","base":"level_3"})", {},
             Instant{signed_at.ms - 60'000});
    minutes_pass(10);
    done_of(give(an, "level.strike",
                 R"({"level":)" + quoted(level) + R"(,"notice":1,"reason":"nhầm"})"));
    const auto told = page<views::HandoverView>(lan, "handover", {{"id", record.text()}});
    EXPECT_EQ(risks_of(told.levels), "2") << "what came into the book later is not on the record";
    EXPECT_EQ(risks(an), "3");
}

TEST_F(Level_pages, the_daily_sheet_of_a_day_gone_by_tells_those_of_its_giao_ban) {
    at("2026-02-10", 5);
    const auto level = announce(an, rain(3));
    at("2026-02-10", 9);
    lift(an, level);
    at("2026-02-11", 9);
    const auto sheet = page<views::DailySheet>(chief, "daily", {{"day", "2026-02-10"}});
    EXPECT_EQ(risks_of(sheet.levels), "3");
    EXPECT_TRUE(page<views::DailySheet>(chief, "daily").levels.empty());
}

}  // namespace
}  // namespace gb::test
