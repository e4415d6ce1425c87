// What the handover page offers is what the rule asks for, with the number by which it is known.

#include "house/views/daily.hpp"
#include "house/views/desk.hpp"
#include "house/views/handover.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

class Handover_pages : public Pages {
  protected:
    Handover_pages() {
        at("2026-02-10", 8);
        watch = done_of(give(an, "watch.open", R"({"duty":"operations"})")).ids.front();
    }
    Uuid done(const Person_in_post& who, const char* command, const std::string& body) {
        return done_of(give(who, command, body)).ids.front();
    }
    Uuid inform() {
        return done(one, "information.report",
                    R"({"event_class":"fire","text":"Khói lớn","place":"Chợ","source":"press",)"
                    R"("reliability":"doubtful","group":"none","addressees":)" +
                        list_of({province}) + "}");
    }
    void open_one_of_each() {
        done(chief, "task.give",
             R"({"text":"Chuẩn bị xe","owners":)" + list_of({province}) +
                 R"(,"group":"none","standing":false,"due":"2026-02-11"})");
        inform();
        done(one, "matter.receive",
             R"({"subject":"Loa hỏng","place":"Thôn 2","due":"2026-02-20","competent":)" +
                 quoted(province) + "}");
        done(clerk, "document.receive",
             R"({"type":"cong_dien","symbol":"05/CĐ-BCH","issued_on":"2026-02-09",)"
             R"("issuer":"Quân khu","urgency":"hoa_toc","secrecy":"none","subject":"Mưa lớn"})");
        const auto draft =
            done(clerk, "draft.write",
                 R"({"type":"cong_van","urgency":"none","secrecy":"none","subject":"Xin áo mưa",)"
                 R"("text":"Nội dung","groups":[],"lines":[],"recipients":)" +
                     list_of({first}) + "}");
        done(clerk, "draft.submit",
             R"({"draft":)" + quoted(draft) + R"(,"reviewer":)" + quoted(chief.post) +
                 R"(,"signer":)" + quoted(chief.post) + "}");
    }
    views::HandoverView draft() {
        return page<views::HandoverView>(an, "handover/draft", {{"watch", watch.text()}});
    }
    Uuid sign(const std::vector<views::HandoverItemView>& items, const std::string& remark = "") {
        std::string list;
        for (const auto& item : items) {
            list += (list.empty() ? "" : ",") +
                    (R"({"kind":")" + std::string(name_of(item.kind)) + R"(","entity":)" +
                     quoted(item.entity) + R"(,"done":false,"remark":")" + remark + "\"}");
        }
        return done(an, "handover.sign",
                    R"({"watch":)" + quoted(watch) + R"(,"last_row":0,"items":[)" + list + "]}");
    }

    Uuid watch;
};

TEST_F(Handover_pages, a_struck_item_waits_for_nobody_nor_does_advice_on_it) {
    const auto item = inform();
    done(an, "reply.verify",
         R"({"information":)" + quoted(item) + R"(,"finding":"confirmed","text":"Đã xem"})");
    done(one, "advice.give",
         R"({"information":)" + quoted(item) + R"(,"superior":)" + quoted(province) +
             R"(,"options":["Đắp"],"recommended":1,"reason":"Mưa"})");
    EXPECT_EQ(draft().items.size(), 2u);
    done(one, "information.strike",
         R"({"information":)" + quoted(item) + R"(,"reason":"Ghi hai lần"})");
    EXPECT_TRUE(draft().items.empty());
}

TEST_F(Handover_pages, the_page_offers_all_that_waits_with_its_number) {
    open_one_of_each();
    const auto items = draft().items;
    ASSERT_EQ(items.size(), 5u);
    EXPECT_EQ(items[0].kind, ItemKind::task);
    EXPECT_EQ(items[0].due, Date::parse("2026-02-11"));
    EXPECT_EQ(items[1].kind, ItemKind::information);
    EXPECT_EQ(items[0].numbered_by, "") << "its own register";
    EXPECT_EQ(items[1].text, "Khói lớn");
    EXPECT_EQ(items[1].numbered_by, "Ban CHQS xã Một") << "two units have a number 1";
    EXPECT_EQ(items[2].kind, ItemKind::matter);
    EXPECT_EQ(items[2].text, "Loa hỏng");
    EXPECT_EQ(items[2].due, Date::parse("2026-02-20"));
    EXPECT_EQ(items[3].kind, ItemKind::document);
    EXPECT_EQ(items[3].symbol, "05/CĐ-BCH");
    EXPECT_EQ(items[3].type, DocumentType::cong_dien);
    EXPECT_EQ(items[4].kind, ItemKind::draft);
    EXPECT_EQ(items[4].text, "Xin áo mưa");
    EXPECT_EQ(items[4].number, 0);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(items[i].number, 1) << i;
        EXPECT_EQ(items[i].year, 2026) << i;
    }
}

TEST_F(Handover_pages, what_the_page_offers_is_signed_and_read_by_the_next_officer) {
    open_one_of_each();
    const auto record = sign(draft().items, "theo dõi");
    const auto sheet = page<views::HandoverView>(lan, "handover", {{"id", record.text()}});
    ASSERT_EQ(sheet.items.size(), 5u);
    EXPECT_EQ(sheet.items[1].text, "Khói lớn");
    EXPECT_EQ(sheet.items[1].remark, "theo dõi");
    EXPECT_EQ(sheet.unnamed, 0);
}

TEST_F(Handover_pages, what_came_between_the_signatures_is_listed_until_it_is_signed_for) {
    const auto record = sign({});
    auto sheet = page<views::HandoverView>(lan, "handover", {{"id", record.text()}});
    EXPECT_TRUE(sheet.since.empty());
    open_one_of_each();
    sheet = page<views::HandoverView>(lan, "handover", {{"id", record.text()}});
    ASSERT_EQ(sheet.since.size(), 5u);
    EXPECT_EQ(sheet.since[1].text, "Khói lớn");
    EXPECT_TRUE(sheet.since[0].pressing) << "due tomorrow";
    EXPECT_FALSE(sheet.since[2].pressing);
    EXPECT_TRUE(sheet.since[3].pressing) << "hỏa tốc";
    done(an, "handover.withdraw", R"({"handover":)" + quoted(record) + "}");
    sheet = page<views::HandoverView>(lan, "handover", {{"id", record.text()}});
    EXPECT_TRUE(sheet.since.empty());
    const auto anew = sign(draft().items);
    done(lan, "handover.countersign", R"({"handover":)" + quoted(anew) + "}");
}

TEST_F(Handover_pages, what_others_ask_is_offered_and_stands_on_the_desk) {
    const auto paper =
        done(one, "document.issue",
             R"({"type":"cong_van","urgency":"none","secrecy":"none","subject":"Xin xuồng",)"
             R"("signer_prefix":"none","groups":[],"lines":[],"recipients":)" +
                 list_of({province}) + "}");
    const auto summary =
        done(one, "summary.open",
             R"({"title":"Sơ kết","period_from":"2026-01-01","period_to":"2026-06-30",)"
             R"("as_of":"2026-02-10"})");
    done(one, "contribution.call",
         R"({"summary":)" + quoted(summary) + R"(,"units":)" + list_of({province}) +
             R"(,"group":"none","due":"2026-02-20","outline":"Kết quả tuần tra"})");
    const auto items = draft().items;
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0].kind, ItemKind::sent_document);
    EXPECT_EQ(items[0].entity, paper);
    EXPECT_EQ(items[0].text, "Xin xuồng");
    EXPECT_EQ(items[0].number, 0) << "it has none here yet";
    EXPECT_FALSE(items[0].symbol.empty());
    EXPECT_EQ(items[1].kind, ItemKind::contribution);
    EXPECT_EQ(items[1].text, "Sơ kết");
    EXPECT_EQ(items[1].due, Date::parse("2026-02-20"));
    const auto open = page<views::Desk>(an, "desk").open;
    ASSERT_EQ(open.size(), 2u);
    EXPECT_EQ(open[0].kind, "sent_document");
    EXPECT_TRUE(open[0].pressing);
    EXPECT_EQ(open[1].kind, "contribution");
    EXPECT_FALSE(open[1].pressing);
    sign(items);
}

TEST_F(Handover_pages, the_daily_sheet_tells_open_information_once) {
    inform();
    sign(draft().items);
    const auto daily = page<views::DailySheet>(chief, "daily", {{"minute", "1439"}});
    EXPECT_EQ(daily.information.size(), 1u);
    EXPECT_TRUE(daily.handed.empty());
}

TEST_F(Handover_pages, the_daily_sheet_tells_the_remark_of_the_watch_on_information) {
    inform();
    sign(draft().items, "06 giờ hỏi lại xã");
    const auto daily = page<views::DailySheet>(chief, "daily", {{"minute", "1439"}});
    ASSERT_EQ(daily.handed.size(), 1u);
    EXPECT_EQ(daily.handed[0].remark, "06 giờ hỏi lại xã");
}

}  // namespace
}  // namespace gb::test
