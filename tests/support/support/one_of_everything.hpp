#pragma once
// A unit with one of everything in its book, and who may look at it.

#include <map>

#include "support/pages.hpp"

namespace gb::test {

/// Stands in every text that the unit writes, and in nothing else.
inline constexpr std::string_view mark = "DAURIENG";

/// A people's committee of a commune, with one of everything in its book.
class One_of_everything : public Pages {
  protected:
    One_of_everything() {
        own_unit = establish("UBND xã Giữa", "peoples_committee", "commune",
                             {{"administrative", province}});
        lower_unit = establish("Ban CHQS xã Giữa", "military_command", "base",
                               {{"military_command", own_unit}});
        const auto other_province = establish("UBND tỉnh khác", "peoples_committee", "province");
        successor_unit = establish("UBND xã Mới", "peoples_committee", "commune",
                                   {{"administrative", other_province}});
        head = fixture.person(own_unit, "Trưởng Giữa", "commander");
        successor = fixture.person(successor_unit, "Trưởng Mới", "commander");
        above_successor = fixture.person(other_province, "Trưởng Khác", "commander");
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
        minutes_pass(1);
        done_of(give(officer, "log.write",
                     R"({"duty":"operations","type":"note","text":"DAURIENG muộn",)"
                     R"("about":[],"references":[]})",
                     Instant{fixture.clock.at.ms - 10 * 60'000}));
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

    void end_the_unit() {
        fixture.system("unit.dissolve",
                       R"({"unit":)" + quoted(own_unit) + R"(,"on":"2026-02-11","basis":"QĐ 1",)" +
                           R"("successor":)" + quoted(successor_unit) + R"(,"force_reason":""})");
        at("2026-02-11", 8);
        fixture.system("unit.wind_up",
                       R"({"unit":)" + quoted(own_unit) + R"(,"heir":null,"force_reason":""})");
    }

    Viewer as(const Person_in_post& who) {
        return {who.person, who.post, who.unit, get<Post>(who.post).role, fixture.clock.at};
    }
    Viewer nobody() {
        Viewer viewer;
        viewer.now = fixture.clock.at;
        return viewer;
    }

    Id<Unit> own_unit, lower_unit, successor_unit;
    Person_in_post head, staff, officer, lower, successor, above_successor;
    std::map<std::string, Uuid> things;
    std::uint64_t written = 0;  ///< the entry that wrote a section of the summary
};

}  // namespace gb::test
