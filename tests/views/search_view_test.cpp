// The search over everything that one may read.

#include <fstream>
#include <sstream>

#include "house/views/search.hpp"
#include "store/search_index.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

class Searching : public Pages {
  protected:
    Uuid write(const Person_in_post& who, const std::string& text) {
        return done_of(give(who, "log.write",
                            R"({"duty":"operations","type":"report","text":")" + text +
                                R"(","about":[],"references":[]})"))
            .ids.front();
    }
    views::SearchResults found(const Person_in_post& who, const std::string& words,
                               Query more = {}) {
        more["q"] = words;
        return page<views::SearchResults>(who, "search", std::move(more));
    }
    std::vector<std::string> texts(const Person_in_post& who, const std::string& words,
                                   Query more = {}) {
        std::vector<std::string> all;
        for (const auto& hit : found(who, words, std::move(more)).hits) {
            all.push_back(hit.text.value_or("(erased)"));
        }
        return all;
    }
    using Texts = std::vector<std::string>;
};

TEST_F(Searching, marks_case_and_the_place_of_the_tone_do_not_matter) {
    write(one, "Đê bao thôn Hoà Bình rò rỉ hai điểm");
    const Texts row{"Đê bao thôn Hoà Bình rò rỉ hai điểm"};
    EXPECT_EQ(texts(one, "hoa binh"), row);
    EXPECT_EQ(texts(one, "HÒA BÌNH"), row);
    EXPECT_EQ(texts(one, "de bao"), row);
    EXPECT_EQ(texts(one, "rò"), row);
    EXPECT_EQ(texts(one, "bình đê"), row);  // in any order
    EXPECT_EQ(texts(one, "hoa bi"), row);   // the last word is only begun
    EXPECT_EQ(texts(one, "ho binh"), Texts{});
    EXPECT_EQ(texts(one, "?! \\\" *"), Texts{});  // no word at all
}

TEST_F(Searching, what_was_just_written_or_struck_is_found) {
    const auto row = write(one, "Cầu treo gãy một nhịp");
    EXPECT_EQ(found(one, "cau treo").hits.size(), 1u);
    write(one, "Cầu treo đã sửa");
    EXPECT_EQ(texts(one, "cau treo"), (Texts{"Cầu treo đã sửa", "Cầu treo gãy một nhịp"}));
    done_of(give(one, "log.strike", R"({"entry":)" + quoted(row) + R"(,"reason":"nhầm"})"));
    const auto hits = found(one, "nhip").hits;
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_TRUE(hits[0].struck);
    EXPECT_EQ(hits[0].id, row);
    EXPECT_EQ(hits[0].label, "1/2026");
}

TEST_F(Searching, a_neighbour_does_not_find_what_a_superior_finds) {
    write(one, "Ngầm tràn ngập sâu");
    EXPECT_EQ(found(chief, "ngam tran").hits.size(), 1u);
    EXPECT_EQ(found(two, "ngam tran").hits.size(), 0u);
    write(chief, "Họp ngầm");
    EXPECT_EQ(found(one, "hop ngam").hits.size(), 0u);
}

TEST_F(Searching, what_is_addressed_to_a_unit_it_finds) {
    done_of(give(chief, "task.give",
                 R"({"text":"Chuẩn bị xuồng máy","owners":)" + list_of({first}) +
                     R"(,"group":"none","standing":false,"due":"2026-02-20"})"));
    EXPECT_EQ(texts(one, "xuong may"), Texts{"Chuẩn bị xuồng máy"});
    EXPECT_EQ(texts(two, "xuong may"), Texts{});
    EXPECT_EQ(texts(chief, "xuong may", {{"kind", "task"}}), Texts{"Chuẩn bị xuồng máy"});
    EXPECT_EQ(texts(chief, "xuong may", {{"kind", "log_entry"}}), Texts{});
}

TEST_F(Searching, a_matter_is_found_by_both_sides_and_never_by_who_brought_it) {
    done_of(give(one, "matter.receive",
                 R"({"subject":"Ngầm tràn thiếu cọc tiêu","place":"Thôn 3","competent":)" +
                     quoted(province) + R"(,"due":"2026-02-20","submitter":"Trịnh Thị Duyên"})"));
    const Texts matter{"Ngầm tràn thiếu cọc tiêu"};
    EXPECT_EQ(texts(one, "coc tieu"), matter);
    EXPECT_EQ(texts(chief, "thon 3", {{"kind", "matter"}}), matter);
    EXPECT_EQ(texts(two, "coc tieu"), Texts{});
    EXPECT_EQ(texts(one, "trinh thi duyen"), Texts{});
}

TEST_F(Searching, a_corrected_item_is_found_by_what_it_said_before_and_a_struck_one_as_struck) {
    const auto item = done_of(give(one, "information.report",
                                   R"({"event_class":"fire","text":"Cháy kho","place":"Bến Đò",)"
                                   R"("source":"press","reliability":"unknown","group":"none",)"
                                   R"("addressees":)" +
                                       list_of({province}) + "}"))
                          .ids.front();
    done_of(give(one, "information.correct",
                 R"({"information":)" + quoted(item) +
                     R"(,"event_class":"fire","text":"Cháy kho","place":"Cống Ông Tạ",)"
                     R"("source":"press","reliability":"unknown","reason":"Nghe nhầm"})"));
    EXPECT_EQ(texts(chief, "ben do"), Texts{"Cháy kho"});
    EXPECT_EQ(texts(two, "ben do"), Texts{});
    EXPECT_FALSE(found(chief, "ong ta").hits.at(0).struck);
    done_of(give(one, "information.strike",
                 R"({"information":)" + quoted(item) + R"(,"reason":"Ghi hai lần"})"));
    EXPECT_TRUE(found(chief, "ong ta").hits.at(0).struck);
}

TEST_F(Searching, a_shortcoming_is_found_by_its_cause) {
    done_of(give(chief, "lesson.record",
                 R"({"lesson_kind":"shortcoming","text":"Báo cáo lũ chậm","cause":"Thiếu máy nổ",)"
                 R"("owner":)" +
                     quoted(province) + R"(,"owner_post":"Tham mưu","period_to":"2026-01-31"})"));
    EXPECT_EQ(texts(chief, "may no"), Texts{"Báo cáo lũ chậm"});
    EXPECT_EQ(texts(one, "may no"), Texts{});
}

TEST_F(Searching, a_draft_is_found_by_its_unit_and_those_above_before_it_is_issued) {
    done_of(give(one, "draft.write",
                 R"({"type":"thong_bao","urgency":"none","secrecy":"none",)"
                 R"("subject":"Trực Tết","text":"Mỗi ca hai người","groups":[],"lines":[],)"
                 R"("recipients":[]})"));
    EXPECT_EQ(texts(one, "hai nguoi", {{"kind", "draft"}}), Texts{"Trực Tết"});
    EXPECT_EQ(texts(chief, "truc tet"), Texts{"Trực Tết"});
    EXPECT_EQ(texts(two, "truc tet"), Texts{});
}

/// Both units take part, the first is asked for a paper.
class Searching_papers : public Searching {
  protected:
    Searching_papers() {
        conference =
            prepare(R"({"conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-03-25"})");
        about("conference.invite", R"("units":)" + list_of({first, second}) +
                                       R"(,"group":"none","posts":["Chỉ huy trưởng"])");
        about("conference.ask_papers",
              R"("units":)" + list_of({first}) + R"(,"topic":"Tuần tra chung","due":"2026-03-20")");
    }
    Uuid prepare(const std::string& body) {
        return done_of(give(chief, "conference.prepare", body)).ids.front();
    }
    void about(const std::string& command, const std::string& more) {
        done_of(give(chief, command, R"({"conference":)" + quoted(conference) + "," + more + "}"));
    }
    void hand_in(const std::string& title, const std::string& text) {
        done_of(give(one, "paper.hand_in",
                     R"({"conference":)" + quoted(conference) + R"(,"number":1,"title":")" + title +
                         R"(","text":")" + text + R"("})"));
    }
    Uuid conference;
};

TEST_F(Searching_papers, are_found_by_organiser_and_unit_at_once_by_others_once_accepted) {
    EXPECT_EQ(texts(chief, "xuong may"), Texts{});
    hand_in("Kinh nghiệm tuần tra", "Mỗi tuần hai lượt bằng xuồng máy");
    const Texts paper{"Kinh nghiệm tuần tra"};
    EXPECT_EQ(texts(one, "xuong may"), paper);
    EXPECT_EQ(texts(chief, "xuong may", {{"kind", "handed_paper"}}), paper);
    EXPECT_EQ(texts(chief, "tuan tra chung", {{"kind", "handed_paper"}}), paper) << "by its topic";
    EXPECT_EQ(texts(two, "xuong may"), Texts{});
    about("conference.accept_paper", R"("number":1,"version":1)");
    EXPECT_EQ(texts(two, "xuong may"), paper) << "the conference alone was written to";
    const auto hit = found(two, "xuong may").hits.at(0);
    ASSERT_TRUE(hit.paper);
    EXPECT_EQ(hit.paper->conference, conference);
    EXPECT_EQ(hit.paper->number, PaperNumber(1));
    EXPECT_EQ(hit.unit.id, first);
}

TEST_F(Searching_papers, are_found_by_what_was_handed_in_last_and_that_only_by_those_who_read_it) {
    hand_in("Kinh nghiệm tuần tra", "Mỗi tuần hai lượt bằng xuồng máy");
    about("conference.accept_paper", R"("number":1,"version":1)");
    ASSERT_EQ(found(two, "xuong may").hits.size(), 1u);
    hand_in("Kinh nghiệm mới", "Mỗi tuần ba lượt bằng ca nô");
    EXPECT_EQ(texts(one, "xuong may"), Texts{}) << "replaced";
    EXPECT_EQ(texts(one, "ca no"), Texts{"Kinh nghiệm mới"});
    EXPECT_EQ(texts(two, "ca no"), Texts{}) << "nobody has looked at it";
    EXPECT_EQ(texts(two, "xuong may"), Texts{});
    about("conference.accept_paper", R"("number":1,"version":2)");
    EXPECT_EQ(texts(two, "ca no"), Texts{"Kinh nghiệm mới"});
}

TEST_F(Searching, a_page_is_found_by_what_is_said_of_its_photos) {
    done_of(give(chief, "article.draft",
                 R"({"title":"Diễn tập","body":"Nội dung","captions":[{"caption":"Xuồng cứu hộ",)"
                 R"("credit":"An","alt":"Hai người chèo trên sông"}]})"));
    EXPECT_EQ(texts(chief, "xuong cuu ho"), Texts{"Diễn tập"});
    EXPECT_EQ(texts(chief, "cheo tren song"), Texts{"Diễn tập"});
}

TEST_F(Searching, units_are_found_by_everybody_and_people_by_those_who_may_read_their_book) {
    EXPECT_EQ(texts(two, "xa mot"), Texts{"Ban CHQS xã Một"});
    EXPECT_EQ(texts(one, "do van mot"), Texts{"Đỗ Văn Một"});
    EXPECT_EQ(texts(chief, "do van mot"), Texts{"Đỗ Văn Một"});
    EXPECT_EQ(texts(two, "do van mot"), Texts{});
}

TEST_F(Searching, the_newest_come_first_and_page_by_page) {
    for (int i = 1; i <= 70; ++i) write(one, "Báo cáo số " + std::to_string(i));
    auto seen = found(one, "bao cao");
    ASSERT_EQ(seen.hits.size(), 30u);
    EXPECT_EQ(seen.hits.front().text, "Báo cáo số 70");
    ASSERT_TRUE(seen.more);
    seen = found(one, "bao cao", {{"before", std::to_string(*seen.more)}});
    ASSERT_EQ(seen.hits.size(), 30u);
    EXPECT_EQ(seen.hits.front().text, "Báo cáo số 40");
    seen = found(one, "bao cao", {{"before", std::to_string(*seen.more)}});
    EXPECT_EQ(seen.hits.size(), 10u);
    EXPECT_FALSE(seen.more);
}

TEST_F(Searching, erased_words_are_found_no_more_and_leave_the_index) {
    const auto inspector = fixture.person(first, "Ngô Thanh Tra", "inspector");
    write(one, "Nhặt được ví của người qua đường tên zuzanna");
    ASSERT_EQ(found(one, "zuzanna").hits.size(), 1u);
    const auto number = found(one, "zuzanna").hits[0].number;
    done_of(give(inspector, "book.erase",
                 R"({"unit":)" + quoted(first) + R"(,"number":)" + std::to_string(number) +
                     R"(,"reason":"12/QĐ"})"));
    EXPECT_EQ(found(one, "zuzanna").hits.size(), 0u);
    for (const auto* name : {"books-search.db", "books-search.db-wal"}) {
        std::ifstream file(folder / name, std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        EXPECT_TRUE(file.good()) << name;
        EXPECT_EQ(bytes.str().find("zuzanna"), std::string::npos) << name;
    }
}

TEST_F(Searching, an_index_made_anew_finds_the_same) {
    write(one, "Đổi gác cổng số 1");
    write(chief, "Đổi gác kho");
    const auto before = texts(chief, "doi gac");
    ASSERT_EQ(before.size(), 2u);
    // As after a release: what it was made by is another.
    Database index(folder / "books-search.db", Database::Mode::write);
    index.execute("update followed set maker = 'another'; delete from item; delete from found;");
    SearchIndex anew(model(), folder / "books.db");
    SearchIndex::Ask ask;
    ask.words = "doi gac";
    ask.range.all = true;
    EXPECT_EQ(anew.find(ask, 10).found.size(), 2u);
}

}  // namespace
}  // namespace gb::test
