// Conferences: what may be left open, who presides (R-10), what the conclusions may hold.

#include <gtest/gtest.h>

#include "domain/conference/words.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::refusal_of;

class A_conference : public ::testing::Test {
  protected:
    A_conference()
        : unit(bench.fixture.unit("Ban CHQS huyện Thọ Bình")),
          staff(bench.fixture.person(unit, "Lê Văn Cẩn", "staff")) {}

    static std::string body(const std::string& kind, const std::string& more = "") {
        return R"("conference_kind":")" + kind + R"(","title":"Hội nghị đóng quân canh phòng")" +
               more;
    }
    static std::string chair(const std::string& name) {
        return R"({"name":")" + name + R"(","titles":[],"opened":true,"directed":false})";
    }
    Answer prepare(const std::string& fields) {
        return bench.fixture.give(staff, "conference.prepare", "{" + fields + "}");
    }
    Answer on(const Uuid& conference, const std::string& command, const std::string& fields) {
        return bench.fixture.give(staff, "conference." + command,
                                  R"({"conference":")" + conference.text() + "\"," + fields + "}");
    }
    static std::string bullets(const std::string& list) {
        return R"("text":"Tiếp tục duy trì","groups":[{"addressee":"Các đơn vị","group":"none","bullets":[)" +
               list + "]}]";
    }

    test::Bench bench;
    Id<Unit> unit;
    test::Person_in_post staff;
};

TEST_F(A_conference, needs_no_day_no_place_and_no_chair) {
    const auto done = done_of(prepare(body("giao_ban")));
    const auto conference = bench.load<Conference>(done.ids.front());
    ASSERT_TRUE(conference);
    EXPECT_EQ(conference->unit, unit);
    EXPECT_FALSE(conference->held_on.has_value());
    EXPECT_TRUE(conference->chairs.empty());
}

TEST_F(A_conference, of_any_kind_but_the_routine_briefing_may_have_several_chairs) {
    const auto two = R"(,"chairs":[)" + chair("An") + "," + chair("Bình") + "]";
    EXPECT_EQ(refusal_of(prepare(body("giao_ban_ngay", two))), "conference.one_chair");
    for (const auto* kind : {"giao_ban", "so_ket", "tong_ket", "tap_huan", "khac"}) {
        EXPECT_EQ(refusal_of(prepare(body(kind, two))), "") << kind;
    }
}

TEST_F(A_conference, is_concluded_without_a_chair_unless_it_is_the_routine_briefing) {
    const auto line = bullets(R"({"text":"Giữ nghiêm chế độ trực","kind":"task","standing":true})");
    const auto routine = done_of(prepare(body("giao_ban_ngay"))).ids.front();
    EXPECT_EQ(refusal_of(on(routine, "conclude", line)), "conference.no_chair");
    const auto id = done_of(prepare(body("so_ket"))).ids.front();
    done_of(on(id, "conclude", line));
    const auto conference = bench.load<Conference>(id);
    ASSERT_EQ(conference->groups.size(), 1u);
    EXPECT_TRUE(conference->groups[0].bullets[0].standing);
    EXPECT_TRUE(conference->concluded.has_value());
}

TEST_F(A_conference, is_not_amended_over_headcounts_that_another_entered_meanwhile) {
    const auto who = R"(,"held_on":")" + bench.fixture.clock.at.date().text() +
                     R"(","participants":[{"label":"Các xã","invited":9}])";
    const auto prepared = done_of(prepare(body("so_ket", who)));
    const auto id = prepared.ids.front();
    const auto over = [&](std::uint64_t number) {
        return on(id, "amend", body("so_ket", who) + ",\"over\":" + std::to_string(number));
    };
    done_of(on(id, "attend", R"("participant":0,"attended":8)"));
    EXPECT_EQ(refusal_of(over(prepared.last)), "conference.changed_since");
    EXPECT_EQ(bench.load<Conference>(id)->participants[0].attended, Headcount{8});
    done_of(over(prepared.last + 1));
}

TEST_F(A_conference, names_each_chair_and_participant_somehow) {
    EXPECT_EQ(refusal_of(prepare(body("tong_ket", R"(,"chairs":[)" + chair("") + "]"))),
              "conference.chair_unnamed");
    EXPECT_EQ(
        refusal_of(prepare(body("tong_ket", R"(,"participants":[{"posts":["Trưởng Công an"]}])"))),
        "conference.participant_unnamed");
    EXPECT_EQ(
        refusal_of(prepare(body(
            "tong_ket", R"(,"participants":[{"unit":"019b0000-0000-7000-8000-00000000ffff"}])"))),
        "unit.unknown");
}

TEST_F(A_conference, reviews_a_period_and_looks_at_one_after_it) {
    EXPECT_EQ(refusal_of(prepare(body("tong_ket", R"(,"reviewed_from":"2022-01-01")"))),
              "conference.period_open");
    EXPECT_EQ(refusal_of(prepare(
                  body("tong_ket", R"(,"reviewed_from":"2022-12-31","reviewed_to":"2022-01-01")"))),
              "conference.period_reversed");
    EXPECT_EQ(refusal_of(prepare(body("tong_ket",
                                      R"(,"reviewed_from":"2022-01-01","reviewed_to":"2022-12-31",)"
                                      R"("ahead_from":"2021-01-01","ahead_to":"2021-12-31")"))),
              "conference.ahead_not_after");
}

TEST_F(A_conference, counts_who_came_only_once_it_was_held) {
    const auto someone =
        R"(,"participants":[{"label":"10 xã, thị trấn","count":10,)"
        R"("posts":["Chủ tịch UBND","Trưởng Công an","Chỉ huy trưởng"],"invited":30}])";
    const auto later =
        done_of(prepare(body("tong_ket", R"(,"held_on":"2199-01-01")" + std::string(someone))));
    EXPECT_EQ(refusal_of(on(later.ids.front(), "attend", R"("participant":0,"attended":29)")),
              "conference.not_held_yet");
    const auto id = done_of(prepare(body("tong_ket", someone))).ids.front();
    EXPECT_EQ(refusal_of(on(id, "attend", R"("participant":1,"attended":29)")),
              "conference.no_such_participant");
    done_of(on(id, "attend", R"("participant":0,"attended":29)"));
    EXPECT_EQ(bench.load<Conference>(id)->participants[0].attended->value, 29);
}

TEST_F(A_conference, keeps_lines_out_of_scope_as_text_without_a_day) {
    const auto id =
        done_of(prepare(body("giao_ban", R"(,"chairs":[)" + chair("An") + "]"))).ids.front();
    EXPECT_EQ(refusal_of(on(id, "conclude",
                            bullets(R"({"text":"ngoài phạm vi","kind":"out_of_scope",)"
                                    R"("due":"2026-06-01","standing":false})"))),
              "conference.only_tasks_are_due");
    EXPECT_EQ(refusal_of(on(id, "conclude",
                            bullets(R"({"text":"Trực","kind":"task","due":"2026-06-01",)"
                                    R"("standing":true})"))),
              "conference.standing_has_no_due");
    done_of(on(id, "conclude",
               bullets(R"({"text":"ngoài phạm vi","kind":"out_of_scope","standing":false})")));
    EXPECT_EQ(bench.load<Conference>(id)->groups[0].bullets[0].kind, LineKind::out_of_scope);
}

TEST_F(A_conference, that_was_cancelled_is_changed_no_more) {
    const auto id = done_of(prepare(body("giao_ban"))).ids.front();
    done_of(on(id, "cancel", R"("reason":"hoãn")"));
    EXPECT_EQ(refusal_of(on(id, "attend", R"("participant":0,"attended":1)")),
              "conference.cancelled");
}

TEST_F(A_conference, becomes_one_directive_and_its_tasks) {
    staff = bench.fixture.person(unit, "Đỗ Văn Mười", "commander");
    const auto commune = bench.fixture.unit(
        "Ban CHQS xã Hoa Sơn", R"([{"kind":"military_command","to":")" + unit.text() + "\"}]");
    const auto id =
        done_of(prepare(body("giao_ban", R"(,"chairs":[)" + chair("An") + "]"))).ids.front();
    EXPECT_EQ(refusal_of(on(id, "instruct", R"("urgency":"none","signer_prefix":"none")")),
              "conference.not_concluded");
    done_of(on(id, "conclude", bullets(R"({"text":"Trực","kind":"task","standing":true})")));
    EXPECT_EQ(refusal_of(on(id, "instruct", R"("urgency":"none","signer_prefix":"none")")),
              "conference.group_without_owner");
    done_of(on(id, "conclude",
               R"("text":"","groups":[{"addressee":"Các xã","group":"all_subordinate","bullets":[)"
               R"({"text":"Trực","kind":"task","standing":true},)"
               R"({"text":"Diễn tập","kind":"task","due":"2026-12-01","standing":false},)"
               R"({"text":"chỉ để biết","kind":"information","standing":false},)"
               R"({"text":"ngoài phạm vi","kind":"out_of_scope","standing":false}]}])"));
    const auto done = done_of(on(id, "instruct", R"("urgency":"none","signer_prefix":"tm")"));
    EXPECT_EQ(done.ids.front(), id);
    const auto document = bench.load<Document>(done.ids[1]);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->conference, id);
    EXPECT_EQ(document->lines.size(), 4u);
    EXPECT_EQ(document->lines[3].kind, LineKind::out_of_scope);
    EXPECT_TRUE(document->lines[3].task.empty());
    ASSERT_EQ(done.ids.size(), 4u);
    const auto task = bench.load<Task>(done.ids[2]);
    EXPECT_TRUE(task->standing);
    EXPECT_EQ(task->conference, id);
    ASSERT_EQ(task->owners.size(), 1u);
    EXPECT_EQ(task->owners[0].unit, commune);
    EXPECT_EQ(bench.load<Conference>(id)->document, document->id);
    EXPECT_EQ(refusal_of(on(id, "instruct", R"("urgency":"none","signer_prefix":"tm")")),
              "conference.already_instructed");
}

TEST_F(A_conference, holds_nothing_classified) {
    EXPECT_EQ(refusal_of(prepare(R"("conference_kind":"giao_ban","title":"TUYỆT MẬT")")),
              "document.classified");
}

TEST_F(A_conference, of_another_unit_is_not_ours_to_change) {
    const auto id = done_of(prepare(body("giao_ban"))).ids.front();
    const auto other = bench.fixture.unit("Ban CHQS huyện Bình Lâm");
    staff = bench.fixture.person(other, "Phạm Thị Dung", "staff");
    EXPECT_EQ(refusal_of(on(id, "cancel", R"("reason":"x")")), "conference.unknown");
}

}  // namespace
}  // namespace gb
