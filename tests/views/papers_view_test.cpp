// Papers that a conference asks for: who sees which, what is late, what stands on the desk.

#include <algorithm>

#include "domain/paper/words.hpp"
#include "house/views/conference.hpp"
#include "house/views/desk.hpp"
#include "store/views/asked_papers.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::AskedPaperView;
using views::ConferenceList;
using views::ConferenceView;
using views::PaperPage;

/// The first commune holds a conference in ten days; the second commune and a station are invited.
class Paper_pages : public Pages {
  protected:
    Paper_pages()
        : station(establish("Đồn Biên phòng", "border_guard", "base")),
          elsewhere(establish("Đơn vị khác", "military_command", "province")),
          guard(fixture.person(station, "Hồ Văn Biên", "commander")),
          stranger(fixture.person(elsewhere, "Người Lạ", "commander")) {
        id = Id<Conference>(
            done_of(give(one, "conference.prepare",
                         R"({"conference_kind":"tong_ket","title":"Tổng kết","held_on":")" +
                             in_days(10) + "\"}"))
                .ids.front());
        done_of(give(one, "conference.invite",
                     of(R"("units":)" + list_of({second, station}) +
                        R"(,"group":"none","posts":["Chỉ huy trưởng"])")));
    }

    std::string of(const std::string& more) {
        return R"({"conference":)" + quoted(id) + "," + more + "}";
    }
    std::string in_days(int days) { return Date{fixture.clock.at.date().days + days}.text(); }
    void ask(Id<Unit> unit, int days) {
        done_of(
            give(one, "conference.ask_papers",
                 of(R"("units":)" + list_of({unit}) +
                    R"(,"topic":"Tuần tra chung","minutes":10,"due":")" + in_days(days) + "\"")));
    }
    void hand_in(const Person_in_post& who, int number, const std::string& text) {
        done_of(give(
            who, "paper.hand_in",
            of(R"("number":)" + std::to_string(number) +
               R"(,"title":"Kinh nghiệm","speaker":"Chỉ huy trưởng","text":")" + text + "\"")));
    }
    void judge(const std::string& command, int number, int version, const std::string& more = "") {
        done_of(give(one, command,
                     of(R"("number":)" + std::to_string(number) + R"(,"version":)" +
                        std::to_string(version) + more)));
    }
    std::vector<AskedPaperView> list_for(const Person_in_post& who) {
        return page<ConferenceView>(who, "conference", {{"id", id.text()}}).asked_papers;
    }
    Query number(int which) {
        return {{"conference", id.text()}, {"number", std::to_string(which)}};
    }
    PaperPage read(const Person_in_post& who, int which) {
        return page<PaperPage>(who, "conference/paper", number(which));
    }

    Id<Unit> station, elsewhere;
    Person_in_post guard, stranger;
    Id<Conference> id;
};

TEST_F(Paper_pages, stand_on_the_desk_of_the_unit_until_it_has_handed_in) {
    done_of(give(two, "invitation.answer",
                 of(R"("posts":[{"post":"Chỉ huy trưởng","coming":"comes"}])")));
    ask(second, 5);
    auto open = page<views::Desk>(two, "desk").open;
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].kind, "handed_paper");
    EXPECT_EQ(open[0].id, Uuid(id));
    EXPECT_EQ(open[0].text, "Tuần tra chung");
    EXPECT_EQ(open[0].overdue_days, 0);
    EXPECT_EQ(page<ConferenceList>(two, "conferences").invited.at(0).papers, 1);
    minutes_pass(7 * 24 * 60);
    EXPECT_EQ(page<views::Desk>(two, "desk").open.at(0).overdue_days, 2);
    hand_in(two, 1, "Hai lượt mỗi tuần.");
    EXPECT_TRUE(page<views::Desk>(two, "desk").open.empty());
    EXPECT_EQ(page<ConferenceList>(two, "conferences").invited.at(0).papers, 0);
    judge("conference.return_paper", 1, 1, R"(,"reason":"Thêm bài học")");
    EXPECT_EQ(page<views::Desk>(two, "desk").open.size(), 1u) << "it is to be handed in anew";
    done_of(give(one, "conference.close_papers", of(R"("closed":true)")));
    EXPECT_TRUE(page<views::Desk>(two, "desk").open.empty()) << "nothing can be done any more";
}

TEST_F(Paper_pages, are_late_for_the_organiser_and_for_the_unit) {
    ask(second, 5);
    ask(station, 5);
    hand_in(guard, 2, "Đúng hạn.");
    EXPECT_FALSE(list_for(one).at(0).late);
    minutes_pass(6 * 24 * 60);
    EXPECT_TRUE(list_for(one).at(0).late) << "not in though the day is past";
    EXPECT_TRUE(list_for(two).at(0).late);
    hand_in(two, 1, "Chậm một ngày.");
    hand_in(guard, 2, "Đúng hạn, nay sửa.");
    const auto list = list_for(one);
    EXPECT_TRUE(list.at(0).late) << "in, but after its day";
    EXPECT_EQ(list.at(0).state, PaperState::handed_in);
    EXPECT_FALSE(list.at(1).late) << "whoever puts something right later was in time";
    EXPECT_EQ(list.at(1).version, 2);
}

TEST_F(Paper_pages, are_missed_until_all_are_in) {
    const auto missed = [&] {
        const auto missing = page<ConferenceView>(one, "conference", {{"id", id.text()}}).missing;
        return std::count(missing.begin(), missing.end(), "conference.missing.papers");
    };
    EXPECT_EQ(missed(), 0);
    ask(second, 5);
    EXPECT_EQ(missed(), 1);
    hand_in(two, 1, "Hai lượt mỗi tuần.");
    EXPECT_EQ(missed(), 0);
}

TEST_F(Paper_pages, are_read_by_those_who_take_part_once_they_are_accepted) {
    ask(second, 5);
    hand_in(two, 1, "Bản một.");
    EXPECT_TRUE(list_for(guard).empty());
    EXPECT_EQ(failure(guard, "conference/paper", number(1)), "view.not_found");
    judge("conference.accept_paper", 1, 1);
    ASSERT_EQ(list_for(guard).size(), 1u);
    EXPECT_EQ(read(guard, 1).versions.at(0).text, "Bản một.");
    hand_in(two, 1, "Bản hai.");
    const auto theirs = read(guard, 1);
    ASSERT_EQ(theirs.versions.size(), 1u) << "nobody has looked at the second one yet";
    EXPECT_EQ(theirs.versions[0].text, "Bản một.");
    EXPECT_EQ(theirs.state, PaperState::accepted);
    EXPECT_EQ(read(one, 1).state, PaperState::handed_in);
    EXPECT_EQ(failure(stranger, "conference/paper", number(1)), "view.not_found");
    EXPECT_EQ(failure(guard, "conference/paper", number(2)), "view.not_found");
}

TEST_F(Paper_pages, keep_each_version_and_say_why_one_was_returned) {
    ask(second, 5);
    hand_in(two, 1, "Bản một.");
    judge("conference.return_paper", 1, 1, R"(,"reason":"Thêm bài học")");
    EXPECT_EQ(read(two, 1).reason, "Thêm bài học");
    EXPECT_EQ(list_for(two).at(0).state, PaperState::returned);
    hand_in(two, 1, "Bản hai.");
    const auto paper = read(two, 1);
    EXPECT_FALSE(paper.reason) << "it was said of the version before";
    ASSERT_EQ(paper.versions.size(), 2u);
    EXPECT_EQ(paper.versions[0].text, "Bản hai.");
    EXPECT_FALSE(paper.versions[0].struck);
    EXPECT_EQ(paper.versions[1].text, "Bản một.");
    EXPECT_TRUE(paper.versions[1].struck);
    EXPECT_EQ(paper.versions[1].by, "Vũ Văn Hai");
    EXPECT_TRUE(paper.open);
}

TEST_F(Paper_pages, give_out_a_file_to_those_who_may_read_the_paper) {
    ask(second, 5);
    const Id<KeptFile> file(
        done_of(give(two, "file.keep",
                     R"({"file_kind":"paper","file_type":"docx","sha256":")" +
                         std::string(64, 'a') +
                         R"(","bytes":40960,"width":0,"height":0,"called":"Tham luan.docx"})"))
            .ids.front());
    done_of(give(two, "paper.hand_in",
                 of(R"("number":1,"title":"Kinh nghiệm","text":"","file":)" + quoted(file))));
    const auto paper = read(one, 1);
    EXPECT_TRUE(paper.as_file);
    ASSERT_TRUE(paper.versions.at(0).file);
    EXPECT_EQ(paper.versions[0].file->called, "Tham luan.docx");
    Reader reader(model(), folder / "books.db");
    const auto shown_to = [&](const Person_in_post& who) {
        const auto role = get<Post>(who.post).role;
        return paper_shown_to(reader, {who.person, who.post, who.unit, role, fixture.clock.at},
                              file);
    };
    EXPECT_TRUE(shown_to(one));
    EXPECT_FALSE(shown_to(guard));
    judge("conference.accept_paper", 1, 1);
    EXPECT_TRUE(shown_to(guard));
    EXPECT_FALSE(shown_to(stranger));
}

TEST_F(Paper_pages, stop_at_a_number_of_versions) {
    ask(second, 5);
    for (int version = 1; version <= 50; ++version) {
        hand_in(two, 1, "Bản " + std::to_string(version) + ".");
    }
    const auto more = give(two, "paper.hand_in", of(R"("number":1,"title":"Nữa","text":"Nữa.")"));
    EXPECT_EQ(refusal_in(more).code, "conference.too_many_versions");
    EXPECT_EQ(refusal_in(more).field, "/number");
    EXPECT_EQ(fact(more, "max"), "50");
}

}  // namespace
}  // namespace gb::test
