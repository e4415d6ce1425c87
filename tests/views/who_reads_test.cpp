// Who reads what: each view, asked about a unit's own affairs by five viewers. The list of views is
// the program's own, so that a new view without a line here fails.

#include <map>

#include "support/pages.hpp"

namespace gb::test {
namespace {

/// Stands in every text that the unit writes, and in nothing else.
constexpr std::string_view mark = "DAURIENG";

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

struct Line {
    std::string view;
    Query query;
    Expected expected;
};

/// A people's committee of a commune, with one of everything in its book.
class Readers_of_a_unit : public Pages {
  protected:
    Readers_of_a_unit() {
        own_unit = establish("UBND xã Giữa", "peoples_committee", "commune",
                             {{"administrative", province}});
        lower_unit = establish("Ban CHQS xã Giữa", "military_command", "base",
                               {{"military_command", own_unit}});
        head = fixture.person(own_unit, "Trưởng Giữa", "commander");
        staff = fixture.person(own_unit, "Lý Giữa", "staff");
        officer = fixture.person(own_unit, "Trực Giữa", "duty_officer");
        lower = fixture.person(lower_unit, "Dưới Giữa", "commander");
        fixture.system("post.appoint", R"({"unit":)" + quoted(own_unit) + R"(,"person":)" +
                                           quoted(head.person) +
                                           R"(,"title":"DAURIENG","role":"member",)"
                                           R"("from":"2020-01-01"})");
        write_duty();
        write_work();
        write_papers();
        write_honours();
    }

    Uuid make(const Person_in_post& who, std::string_view command, const std::string& body) {
        minutes_pass(1);
        return done_of(give(who, command, body)).ids.front();
    }
    std::string about(const std::string& name, const std::string& more) const {
        return R"({")" + name + R"(":)" + quoted(things.at(name)) + more + "}";
    }
    Query id_of(const std::string& name) const { return {{"id", things.at(name).text()}}; }

    void write_duty() {
        things["watch"] = make(officer, "watch.open", R"({"duty":"operations"})");
        make(officer, "log.write",
             R"({"duty":"operations","type":"incident","text":"DAURIENG",)"
             R"("about":[],"references":[]})");
        things["handover"] =
            make(officer, "handover.sign", about("watch", R"(,"last_row":1,"weather":"DAURIENG")"));
        things["duty_report"] = make(
            officer, "duty_report.write",
            R"({"day":"2026-02-10","strength":[{"category":"officers","total":5,"leave":0,)"
            R"("study":0,"sick":0,"mission":0,"other":0}],"activities":"DAURIENG","basis":[]})");
        make(officer, "level.announce",
             R"({"forest_fire":"level_iv","issuer":"Kiểm lâm","document":"DAURIENG",)"
             R"("issued_on":"2026-02-10"})");
        make(head, "rule.set",
             R"({"unit":)" + quoted(own_unit) +
                 R"(,"rule":"daily_minute","value":450,"from":"2026-02-10","basis":"DAURIENG"})");
        make(head, "lesson.record",
             R"({"lesson_kind":"shortcoming","text":"DAURIENG","cause":"x","measure":"x",)"
             R"("owner":)" +
                 quoted(own_unit) + R"(,"owner_post":"Tham mưu","period_to":"2026-01-31"})");
    }

    void write_work() {
        things["task"] = make(head, "task.give",
                              R"({"text":"DAURIENG","owners":)" + list_of({own_unit}) +
                                  R"(,"group":"none","standing":false,"due":"2026-03-20"})");
        things["information"] =
            make(officer, "information.report",
                 R"({"event_class":"fire","text":"DAURIENG","place":"DAURIENG",)"
                 R"("source":"own_observation","reliability":"unknown","addressees":)" +
                     list_of({province}) + R"(,"group":"none"})");
        things["matter"] =
            make(head, "matter.receive",
                 R"({"subject":"DAURIENG","place":"Thôn 3","body":"Điện lực","due":"2026-03-20",)"
                 R"("submitter":"Người Nêu DAURIENG"})");
        things["assessment"] =
            make(head, "assessment.write",
                 R"({"period_from":"2025-07-01","period_to":"2025-12-31","situation":"DAURIENG",)"
                 R"("hazards":[],"measures":[],"addressees":)" +
                     list_of({province}) + R"(,"group":"none"})");
        things["conference"] = make(head, "conference.prepare",
                                    R"({"conference_kind":"tong_ket","title":"DAURIENG"})");
        // Another one, to which the unit below is invited: of the first it is told nothing.
        things["hall"] =
            make(head, "conference.prepare",
                 R"({"conference_kind":"giao_ban","title":"Quý I","held_on":"2026-03-25"})");
        done_of(give(head, "conference.invite",
                     R"({"conference":)" + quoted(things["hall"]) + R"(,"units":)" +
                         list_of({lower_unit}) + R"(,"group":"none"})"));
        done_of(give(head, "conference.ask_papers",
                     R"({"conference":)" + quoted(things["hall"]) + R"(,"units":)" +
                         list_of({lower_unit}) + R"(,"topic":"DAURIENG","due":"2026-03-20"})"));
    }

    void write_papers() {
        things["document"] =
            make(staff, "document.receive",
                 R"({"type":"cong_van","symbol":"12/CV","issued_on":"2026-02-02","issuer":"Tỉnh",)"
                 R"("urgency":"none","secrecy":"none","subject":"DAURIENG"})");
        make(head, "dissemination.record",
             about("document", R"(,"held_on":"2026-02-10","form":"meeting","attended":1,)"
                               R"("strength":1,"presenter":"DAURIENG")"));
        things["draft"] =
            make(staff, "draft.write",
                 R"({"type":"cong_van","urgency":"none","secrecy":"none","subject":"DAURIENG",)"
                 R"("text":"DAURIENG","groups":[],"lines":[],"recipients":[]})");
        make(staff, "article.draft", R"({"title":"DAURIENG","body":"DAURIENG"})");
        things["summary"] = make(head, "summary.open",
                                 R"({"title":"DAURIENG","period_from":"2026-01-01",)"
                                 R"("period_to":"2026-02-10","as_of":"2026-02-10"})");
        minutes_pass(1);
        written = done_of(give(head, "summary.write",
                               about("summary", R"(,"section":3,"text":)"
                                                R"("DAURIENG {{figure:log_entries}} dòng")")))
                      .last;
        make(head, "contribution.call",
             about("summary", R"(,"units":)" + list_of({province}) +
                                  R"(,"group":"none","due":"2026-02-20","outline":"DAURIENG")"));
        make(head, "summary.issue",
             about("summary", R"(,"signer_prefix":"none","signer_post":)" + quoted(head.post) +
                                  R"(,"place":"Giữa","recipients":["Lưu"])"));
        // A row that comes late: the figure of the issued summary has changed.
        make(officer, "log.write",
             R"({"duty":"operations","type":"note","text":"DAURIENG muộn",)"
             R"("about":[],"references":[]})");
    }

    void write_honours() {
        things["commendation"] =
            make(staff, "commendation.propose",
                 R"({"decider":)" + quoted(own_unit) +
                     R"(,"form":"giay_khen","achievement":"DAURIENG","recipients":)"
                     R"([{"recipient_kind":"collective","name":"Thôn 4 DAURIENG"}]})");
        make(head, "commendation.agree", about("commendation", ""));
        things["award"] = make(head, "award.decide",
                               R"({"form":"giay_khen","achievement":"DAURIENG","recipients":)"
                               R"([{"commendation":)" +
                                   quoted(things.at("commendation")) +
                                   R"(,"line":0}],"signer_prefix":"none","signer_post":)" +
                                   quoted(head.post) + R"(,"named_publicly":false})");
        give(head, "task.withdraw", R"({"task":)" + quoted(uuid_of(99)) + R"(,"reason":"x"})");
    }

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
    Viewer as(const Person_in_post& who) {
        return {who.person, who.post, who.unit, get<Post>(who.post).role, fixture.clock.at};
    }
    Viewer nobody() {
        Viewer viewer;
        viewer.now = fixture.clock.at;
        return viewer;
    }

    std::vector<Line> lines();

    Id<Unit> own_unit, lower_unit;
    Person_in_post head, staff, officer, lower;
    std::map<std::string, Uuid> things;
    std::uint64_t written = 0;  ///< the entry that wrote a section of the summary
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
        {"desk", {}, {T, T, T, N, R}},  // the unit below is asked for a paper
        {"daily", unit, its_tree},
        {"log", unit, its_tree},
        {"book", unit, its_tree},
        {"handover", id_of("handover"), its_tree},
        {"handover/draft", {{"watch", things.at("watch").text()}}, its_own},
        {"duty_report", id_of("duty_report"), its_own},  // not signed yet
        {"duty_report/draft", {}, its_own_list},
        {"duty_reports", unit, wordless},
        {"rules", unit, its_tree},
        {"lessons", {}, its_own_list},
        {"levels", unit, its_tree},
        // work
        {"tasks", {{"box", "all"}}, list_of_tree},
        {"task", id_of("task"), its_tree},
        {"addressees", {{"group", "all_communes"}}, common},
        {"information", {}, list_of_tree},
        {"information/item", id_of("information"), its_tree},
        {"matters", {}, list_of_tree},
        {"matter", id_of("matter"), its_tree},
        {"matter/submitter", id_of("matter"), its_own},
        {"assessments", {}, list_of_tree},
        {"assessment", id_of("assessment"), its_tree},
        {"conferences", {}, its_own_list},
        {"conference", id_of("conference"), its_tree},
        // Asked of the unit below: what others may not read is not told from what was never asked.
        {"conference/paper",
         {{"conference", things.at("hall").text()}, {"number", "1"}},
         {T, T, T, R, R}},
        // papers
        {"documents", {{"direction", "received"}}, its_own_list},
        {"document", id_of("document"), its_tree},
        {"drafts", {}, its_own_list},
        {"draft", id_of("draft"), its_tree},
        {"disseminations", {}, its_own_list},
        {"dissemination", {{"document", things.at("document").text()}}, its_tree},
        {"articles", {}, its_own_list},
        {"summaries", {}, list_of_tree},
        {"summaries/changed", {}, its_own_list},
        {"summary", id_of("summary"), its_tree},
        {"summary/figure", figure, its_tree},
        {"summary/changes", id_of("summary"), its_tree},
        {"summary/figures", {}, common},
        {"summary/version", version, its_tree},
        {"summary/versions", id_of("summary"), wordless},
        {"contributions", of_summary, its_tree},
        // honours
        {"commendations", {}, list_of_tree},
        {"commendation", id_of("commendation"), its_tree},
        {"awards", {}, list_of_tree},
        {"award", id_of("award"), its_tree},
        {"award/forms", unit, common},
        // everything, people, units, rights
        {"search", {{"q", "daurieng"}}, list_of_tree},
        {"people", unit, its_tree},
        {"units", {}, registry},
        {"units/search", {{"q", "Giữa"}}, registry},
        {"units/marks", {}, registry},
        {"unit", {{"id", own_unit.text()}}, {T, T, N, N, N}},
        {"rights", {}, {R, R, R, R, R}},
        {"rights/refusals", {}, common},
    };
}

TEST_F(Readers_of_a_unit, get_of_each_view_what_the_table_says) {
    std::map<std::string, Line> known;
    for (auto& line : lines()) {
        const auto name = line.view;
        EXPECT_TRUE(known.emplace(name, std::move(line)).second) << name << " stands twice";
    }
    for (const auto& view : all_views(model(), folder / "books.db")) {
        const auto line = known.find(view.name);
        if (line == known.end()) {
            ADD_FAILURE() << view.name << ": say in this table who reads it";
            continue;
        }
        const auto& [name, query, expected] = line->second;
        EXPECT_EQ(asked(as(head), view, query), expected.own) << name << ", its own unit";
        EXPECT_EQ(asked(as(chief), view, query), expected.above) << name << ", above";
        EXPECT_EQ(asked(as(lower), view, query), expected.below) << name << ", below";
        EXPECT_EQ(asked(as(two), view, query), expected.beside) << name << ", beside";
        EXPECT_EQ(asked(nobody(), view, query), expected.nobody) << name << ", nobody";
        known.erase(line);
    }
    for (const auto& [name, line] : known) ADD_FAILURE() << name << " is no view any more";
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
