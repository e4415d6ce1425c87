// What the board of information and one item's page show, and to whom.

#include "house/views/desk.hpp"
#include "house/views/information.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::InformationList;
using views::InformationView;

class Information_pages : public Pages {
  protected:
    Information_pages()
        : beside(establish("Đồn Biên phòng", "border_guard", "base")),
          guard(fixture.person(beside, "Hồ Văn Biên", "commander")),
          elsewhere(establish("Đơn vị khác", "military_command", "province")),
          stranger(fixture.person(elsewhere, "Người Lạ", "commander")),
          watch(fixture.person(first, "Ngô Văn Trực", "duty_officer")) {}

    /// By the first commune, to the unit beside it.
    Uuid report(const std::string& text = "Cháy rừng 2 ha", const std::string& more = "") {
        minutes_pass(1);
        return done_of(give(one, "information.report",
                            R"({"event_class":"forest_fire","text":")" + text +
                                R"(","place":"Đồi Mỏ","source":"own_observation",)"
                                R"("reliability":"reliable","group":"none","addressees":)" +
                                list_of({beside}) + more + "}"))
            .ids.front();
    }
    static std::string of(const Uuid& item, const std::string& more = "") {
        return R"({"information":)" + quoted(item) + (more.empty() ? "" : "," + more) + "}";
    }
    void verify(const Person_in_post& who, const Uuid& item, const std::string& finding) {
        minutes_pass(5);
        done_of(give(who, "reply.verify",
                     of(item, R"("finding":")" + finding + R"(","text":"Đã đến nơi")")));
    }
    void assess(const Uuid& item) {
        minutes_pass(5);
        done_of(give(one, "information.assess", of(item, R"("text":"Không lan")")));
    }
    static std::string corrected(const Uuid& item, const std::string& place) {
        return of(item, R"("event_class":"forest_fire","text":"Cháy rừng 2 ha","place":")" + place +
                            R"(","source":"own_observation","reliability":"reliable",)"
                            R"("reason":"Nghe nhầm")");
    }
    void correct(const Uuid& item, const std::string& place) {
        minutes_pass(5);
        done_of(give(one, "information.correct", corrected(item, place)));
    }
    void strike(const Uuid& item) {
        minutes_pass(5);
        done_of(give(one, "information.strike", of(item, R"("reason":"Ghi hai lần")")));
    }
    InformationView item_for(const Person_in_post& who, const Uuid& item) {
        return page<InformationView>(who, "information/item", {{"id", item.text()}});
    }
    std::vector<std::int64_t> numbers(const Person_in_post& who, Query query) {
        std::vector<std::int64_t> found;
        for (const auto& item : page<InformationList>(who, "information", std::move(query)).items) {
            found.push_back(item.number);
        }
        return found;
    }

    Request request(const Person_in_post& who, const std::string& command,
                    const std::string& body) {
        const auto read = read_request(
            model(),
            R"({"command":")" + command + R"(","key":)" + quoted(fixture.next_key()) +
                R"(,"post":)" + quoted(who.post) + R"(,"happened":null,"body":)" + body + "}",
            who.person);
        if (!read) throw std::runtime_error(read.error().code);
        return *read;
    }
    /// Tried together with a command that is always refused, so that nothing comes of it.
    bool would_be_taken(const Person_in_post& who, const std::string& command,
                        const std::string& body) {
        const std::array both{
            request(who, command, body),
            request(one, "information.reopen", of(uuid_of(4), R"("reason":"Không có tin này")"))};
        const auto taken = fixture.desk.take_all(both, [](std::size_t) {});
        return refusal_in(taken.answers.front()).code == "information.unknown";
    }

    Id<Unit> beside;
    Person_in_post guard;
    Id<Unit> elsewhere;
    Person_in_post stranger, watch;
};

using Numbers = std::vector<std::int64_t>;

TEST_F(Information_pages, the_board_sorts_by_what_is_still_to_be_done) {
    const auto old = report("Một");
    const auto open = report("Hai");
    report("Ba");
    verify(guard, old, "confirmed");
    done_of(give(one, "information.close", of(old, R"("finding":"confirmed")")));
    verify(guard, open, "partly");
    EXPECT_EQ(numbers(one, {{"state", "to_verify"}}), (Numbers{3}));
    EXPECT_EQ(numbers(one, {{"state", "in_assessment"}}), (Numbers{2}));
    EXPECT_EQ(numbers(one, {{"state", "closed"}}), (Numbers{1}));
    EXPECT_EQ(numbers(one, {}), (Numbers{3, 2, 1}));
    EXPECT_EQ(page<InformationList>(one, "information", {{"state", "to_verify"}}).total, 1);
    const auto closed = page<InformationList>(one, "information", {{"state", "closed"}}).items[0];
    EXPECT_EQ(closed.state, InformationState::closed);
    EXPECT_EQ(closed.finding, Finding::confirmed);
    EXPECT_TRUE(closed.story.empty());
}

TEST_F(Information_pages, the_board_is_narrowed_by_drawer_and_class) {
    report("Một");
    done_of(give(guard, "information.report",
                 R"({"event_class":"rescue","text":"Hai","place":"Cửa Giang","source":"press",)"
                 R"("reliability":"unknown","group":"none","addressees":)" +
                     list_of({first}) + "}"));
    EXPECT_EQ(numbers(one, {{"box", "ours"}}), (Numbers{1}));
    EXPECT_EQ(page<InformationList>(one, "information", {{"box", "received"}}).items[0].unit.id,
              beside);
    EXPECT_EQ(page<InformationList>(one, "information", {{"event_class", "rescue"}}).total, 1);
    EXPECT_EQ(page<InformationList>(one, "information", {}).total, 2);
    EXPECT_EQ(failure(one, "information", {{"state", "lost"}}), "input.not_a_choice");
}

TEST_F(Information_pages, a_long_board_is_paged) {
    for (int i = 0; i < 62; ++i) report("Tin");
    const auto top = page<InformationList>(one, "information");
    EXPECT_EQ(top.items.size(), 60u);
    EXPECT_EQ(top.total, 62);
    ASSERT_TRUE(top.more);
    EXPECT_EQ(numbers(one, {{"before", top.more->text()}}), (Numbers{2, 1}));
}

TEST_F(Information_pages, holder_addressee_and_superior_read_it_and_nobody_else) {
    const auto item = report();
    for (const auto& who : {one, guard, chief}) {
        EXPECT_EQ(item_for(who, item).text, "Cháy rừng 2 ha");
        EXPECT_EQ(page<InformationList>(who, "information").total, 1);
    }
    for (const auto& who : {two, stranger}) {
        EXPECT_EQ(failure(who, "information/item", {{"id", item.text()}}),
                  "rights.not_yours_to_read");
        EXPECT_EQ(page<InformationList>(who, "information").total, 0);
    }
    EXPECT_EQ(failure(one, "information/item", {{"id", uuid_of(4).text()}}), "view.not_found");
}

TEST_F(Information_pages, a_dissent_is_shown_to_all_parties_with_its_reason) {
    const auto item = report();
    verify(watch, item, "confirmed");
    assess(item);
    minutes_pass(5);
    done_of(give(guard, "reply.dissent", of(item, R"("reason":"Gió đổi hướng")")));
    minutes_pass(5);
    done_of(give(one, "information.close", of(item, R"("finding":"confirmed")")));
    const auto seen = item_for(chief, item);
    EXPECT_EQ(seen.endorsed, 0);
    EXPECT_EQ(seen.dissented, 1);
    ASSERT_EQ(seen.parties.size(), 2u);
    EXPECT_EQ(seen.parties[0].part, InformationPart::holder);
    EXPECT_EQ(seen.parties[0].verified_by, "Ngô Văn Trực");
    EXPECT_EQ(seen.parties[1].stance, StanceState::dissented);
    EXPECT_EQ(seen.parties[1].dissent, "Gió đổi hướng");
}

TEST_F(Information_pages, the_story_is_told_from_every_book) {
    const auto item = report();
    minutes_pass(5);
    done_of(give(guard, "reply.receive", of(item)));
    verify(chief, item, "partly");
    assess(item);
    const auto seen = item_for(guard, item);
    std::vector<std::string> what;
    for (const auto& step : seen.story) what.push_back(step.what + " " + step.unit.name);
    EXPECT_EQ(what, (std::vector<std::string>{
                        "information.reported Ban CHQS xã Một", "reply.received Đồn Biên phòng",
                        "reply.verified Bộ Chỉ huy tỉnh", "information.assessed Ban CHQS xã Một"}));
    EXPECT_EQ(seen.story[2].finding, Finding::partly);
    EXPECT_EQ(seen.story[2].text, "Đã đến nơi");
    EXPECT_EQ(seen.story[2].by, "Trần Chỉ Huy");
    EXPECT_GT(seen.story[2].number, 0);
    EXPECT_EQ(seen.parties.back().part, InformationPart::superior);
}

TEST_F(Information_pages, differing_verifications_are_said_to_differ) {
    const auto item = report();
    verify(guard, item, "confirmed");
    EXPECT_FALSE(item_for(one, item).disputed);
    verify(chief, item, "untrue");
    EXPECT_TRUE(item_for(one, item).disputed);
    EXPECT_EQ(item_for(one, item).finding, Finding::untrue);
}

TEST_F(Information_pages, advice_is_between_a_unit_and_its_superior) {
    const auto item = report();
    verify(guard, item, "confirmed");
    minutes_pass(5);
    const auto advice =
        done_of(give(one, "advice.give",
                     of(item, R"("superior":)" + quoted(province) +
                                  R"(,"options":["Đắp","Di dời"],"recommended":2,"reason":"Mưa")")))
            .ids.front();
    minutes_pass(5);
    done_of(give(chief, "advice.answer", R"({"advice":)" + quoted(advice) + R"(,"chosen":1})"));
    const auto seen = item_for(one, item);
    ASSERT_EQ(seen.advice.size(), 1u);
    EXPECT_EQ(seen.advice[0].options, (std::vector<std::string>{"Đắp", "Di dời"}));
    EXPECT_EQ(seen.advice[0].recommended, 2);
    ASSERT_TRUE(seen.advice[0].answer);
    EXPECT_EQ(seen.advice[0].answer->chosen, 1);
    EXPECT_EQ(seen.story.back().what, "advice_answer.answered");
    EXPECT_TRUE(item_for(guard, item).advice.empty());
    EXPECT_EQ(item_for(guard, item).story.size(), 2u);
}

TEST_F(Information_pages, the_row_of_the_log_tells_that_it_was_reported) {
    const auto row = done_of(give(one, "log.write",
                                  R"({"duty":"operations","type":"report","text":"Khói",)"
                                  R"("about":[],"references":[]})"))
                         .ids.front();
    EXPECT_FALSE(page<views::Desk>(one, "desk").log[0].information);
    const auto item = report("Cháy", R"(,"log_entry":)" + quoted(row));
    EXPECT_EQ(page<views::Desk>(one, "desk").log[0].information, Id<Information>(item));
    EXPECT_EQ(item_for(one, item).log_entry, Id<LogEntry>(row));
    EXPECT_FALSE(item_for(guard, item).log_entry);
}

TEST_F(Information_pages, the_desk_reminds_of_what_nobody_has_verified) {
    const auto item = report();
    ASSERT_EQ(page<views::Desk>(guard, "desk").open.size(), 1u);
    EXPECT_EQ(page<views::Desk>(guard, "desk").open[0].kind, "information");
    EXPECT_EQ(page<views::Desk>(one, "desk").open.size(), 1u);
    EXPECT_TRUE(page<views::Desk>(two, "desk").open.empty());
    verify(guard, item, "confirmed");
    EXPECT_TRUE(page<views::Desk>(guard, "desk").open.empty());
}

TEST_F(Information_pages, an_earlier_wording_stays_readable_with_who_when_and_why) {
    const auto item = report();
    const auto told_at = fixture.clock.at;
    correct(item, "Đồi Sim");
    const auto seen = item_for(guard, item);
    EXPECT_EQ(seen.place, "Đồi Sim");
    EXPECT_EQ(seen.wording, 2);
    EXPECT_EQ(seen.corrected_at, fixture.clock.at);
    ASSERT_EQ(seen.earlier.size(), 1u);
    EXPECT_EQ(seen.earlier[0].place, "Đồi Mỏ");
    EXPECT_EQ(seen.earlier[0].since, told_at);
    EXPECT_EQ(seen.earlier[0].corrected_at, fixture.clock.at);
    EXPECT_EQ(seen.earlier[0].corrected_by, seen.reporter);
    EXPECT_EQ(seen.earlier[0].reason, "Nghe nhầm");
    correct(item, "Đồi Chè");
    const auto again = item_for(guard, item);
    ASSERT_EQ(again.earlier.size(), 2u);
    EXPECT_EQ(again.earlier[0].place, "Đồi Sim");
    EXPECT_EQ(again.earlier[1].place, "Đồi Mỏ");
    EXPECT_EQ(again.earlier[1].corrected_at, again.earlier[0].since);
    EXPECT_EQ(again.story.back().what, "information.corrected");
    EXPECT_EQ(again.story.back().text, "Nghe nhầm");
    EXPECT_EQ(failure(stranger, "information/item", {{"id", item.text()}}),
              "rights.not_yours_to_read");
}

TEST_F(Information_pages, what_was_said_of_an_earlier_wording_says_so_and_is_asked_again) {
    const auto item = report();
    const auto told_at = fixture.clock.at;
    verify(guard, item, "confirmed");
    assess(item);
    minutes_pass(5);
    done_of(give(guard, "reply.endorse", of(item)));
    correct(item, "Đồi Sim");
    const auto seen = item_for(guard, item);
    EXPECT_EQ(seen.state, InformationState::to_verify);
    EXPECT_TRUE(seen.verify_again);
    EXPECT_EQ(seen.assessed_text, told_at);
    EXPECT_EQ(seen.endorsed, 0);
    ASSERT_EQ(seen.parties.size(), 1u);
    EXPECT_EQ(seen.parties[0].finding, Finding::confirmed);
    EXPECT_EQ(seen.parties[0].verified_text, told_at);
    EXPECT_TRUE(seen.parties[0].verify_again);
    EXPECT_EQ(seen.parties[0].stance, StanceState::endorsed_earlier);
    EXPECT_EQ(seen.parties[0].stance_text, told_at);
    EXPECT_FALSE(seen.finding);
    EXPECT_EQ(numbers(one, {{"state", "to_verify"}}), (Numbers{1}));
    EXPECT_EQ(page<views::Desk>(guard, "desk").open.size(), 1u);
    verify(guard, item, "confirmed");
    EXPECT_FALSE(item_for(guard, item).parties[0].verified_text);
    EXPECT_EQ(numbers(one, {{"state", "in_assessment"}}), (Numbers{1}));
}

TEST_F(Information_pages, a_struck_item_stands_on_no_board_and_stays_readable) {
    const auto item = report("Một");
    report("Hai");
    strike(item);
    EXPECT_EQ(numbers(one, {}), (Numbers{2}));
    for (const auto* state : {"to_verify", "in_assessment", "closed"}) {
        EXPECT_EQ(page<InformationList>(guard, "information", {{"state", state}}).total,
                  state == std::string("to_verify") ? 1 : 0);
    }
    EXPECT_EQ(numbers(guard, {{"state", "struck"}}), (Numbers{1}));
    EXPECT_EQ(page<views::Desk>(guard, "desk").open.size(), 1u);
    const auto seen = item_for(guard, item);
    EXPECT_EQ(seen.state, InformationState::struck);
    EXPECT_EQ(seen.text, "Một");
    ASSERT_TRUE(seen.struck);
    EXPECT_EQ(seen.struck->reason, "Ghi hai lần");
    EXPECT_EQ(seen.struck->at, fixture.clock.at);
    EXPECT_TRUE(seen.can.empty());
}

TEST_F(Information_pages, a_row_of_a_struck_item_may_be_told_again) {
    const auto row = done_of(give(one, "log.write",
                                  R"({"duty":"operations","type":"report","text":"Khói",)"
                                  R"("about":[],"references":[]})"))
                         .ids.front();
    const auto item = report("Cháy", R"(,"log_entry":)" + quoted(row));
    strike(item);
    EXPECT_FALSE(page<views::Desk>(one, "desk").log[0].information);
}

TEST_F(Information_pages, a_double_of_an_item_that_is_struck_since_says_so) {
    const auto first = report("Một");
    const auto second = report("Hai");
    minutes_pass(5);
    done_of(give(
        guard, "reply.verify",
        of(second, R"("finding":"duplicate","text":"Một vụ","duplicate_of":)" + quoted(first))));
    EXPECT_FALSE(item_for(one, second).parties[0].duplicate_of->struck);
    strike(first);
    EXPECT_TRUE(item_for(one, second).parties[0].duplicate_of->struck);
}

TEST_F(Information_pages, correcting_is_offered_to_whoever_has_the_watch) {
    const auto item = report();
    const auto offered = [&] {
        const auto can = item_for(watch, item).can;
        return std::find(can.begin(), can.end(), "information.correct") != can.end();
    };
    EXPECT_FALSE(offered());
    done_of(give(watch, "watch.open", R"({"duty":"operations"})"));
    EXPECT_TRUE(offered());
}

/// What a page offers is what the rules allow, no more and no less.
TEST_F(Information_pages, offers_what_the_rules_allow) {
    const auto item = report();
    const std::map<std::string, std::string> bodies{
        {"reply.receive", of(item)},
        {"reply.verify", of(item, R"("finding":"confirmed","text":"Đã xem")")},
        {"reply.endorse", of(item)},
        {"reply.dissent", of(item, R"("reason":"Chưa rõ")")},
        {"information.assess", of(item, R"("text":"Không lan")")},
        {"information.close", of(item, R"("finding":"confirmed")")},
        {"information.send", of(item, R"("addressees":)" + list_of({elsewhere}))},
        {"information.reopen", of(item, R"("reason":"Còn việc")")},
        {"information.correct", corrected(item, "Đồi Chè")},
        {"information.strike", of(item, R"("reason":"Báo nhầm")")},
        {"advice.give", of(item, R"("superior":)" + quoted(province) +
                                     R"(,"options":["Một"],"recommended":1,"reason":"Gấp")")},
    };
    const std::vector<std::function<void()>> days{
        [] {},
        [&] { done_of(give(guard, "reply.receive", of(item))); },
        [&] { verify(guard, item, "confirmed"); },
        [&] { assess(item); },
        [&] { done_of(give(guard, "reply.endorse", of(item))); },
        [&] { correct(item, "Đồi Sim"); },
        [&] { verify(guard, item, "confirmed"); },
        [&] { assess(item); },
        [&] { done_of(give(one, "information.close", of(item, R"("finding":"confirmed")"))); },
        [&] { strike(item); },
    };
    for (std::size_t day = 0; day < days.size(); ++day) {
        days[day]();
        minutes_pass(5);
        for (const auto& who : {one, guard}) {
            const auto can = item_for(who, item).can;
            for (const auto& [command, body] : bodies) {
                if (command == "advice.give" && who.unit == beside) continue;  // has no superior
                const bool offered = std::find(can.begin(), can.end(), command) != can.end();
                EXPECT_EQ(would_be_taken(who, command, body), offered)
                    << command << " by " << who.unit.text() << " at " << day;
            }
        }
    }
}

}  // namespace
}  // namespace gb::test
