// Conferences as they really are, entered through the commands, must come back whole in the paper
// and on the page. The names here are made up; the shapes are not. Texts of real pages are not part
// of the project: GIAOBAN_CASES names their folder, or it lies beside the project; then those are
// tried too.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "house/papers/article.hpp"
#include "house/papers/summary.hpp"
#include "store/views/conference.hpp"
#include "store/views/summary.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::json_text;

/// All that a paper or page says, a line each, to look for facts in.
class Said {
  public:
    explicit Said(const paper::Paper& paper) {
        for (const auto& text : {paper.abstract, paper.issuing_body, paper.as_of, paper.place}) {
            add(text);
        }
        take(paper.body);
        for (const auto& annex : paper.annexes) {
            add(annex.title);
            take(annex.blocks);
        }
        for (const auto& note : paper.notes) add(note);
        for (const auto& signature : paper.signatures) add(signature.title + " " + signature.name);
        for (const auto& recipient : paper.recipients) add(recipient);
    }
    explicit Said(const page::Page& page) {
        for (const auto& text : {page.title, page.lead, page.author_line, page.source,
                                 page.category.title, page.reuse_note}) {
            add(text);
        }
        for (const auto& fact : page.facts) {
            for (const auto& line : fact.lines) add(fact.label + ": " + line);
        }
        take(page.body);
        for (const auto& picture : page.pictures) {
            add(picture.caption + " | " + picture.credit + " | " + picture.alt);
        }
    }

    bool has(std::string_view text) const { return all_.find(text) != std::string::npos; }
    const std::string& all() const { return all_; }

  private:
    void add(std::string_view line) { all_ += std::string(line) + "\n"; }
    void take(const std::vector<paper::Block>& blocks) {
        for (const auto& block : blocks) {
            if (const auto* heading = std::get_if<paper::Heading>(&block)) {
                add(heading->number + " " + heading->text);
            } else if (const auto* paragraph = std::get_if<paper::Paragraph>(&block)) {
                add(paper::text_of(paragraph->line));
            } else if (const auto* bullet = std::get_if<paper::Bullet>(&block)) {
                add(paper::text_of(bullet->line));
            } else if (const auto* table = std::get_if<paper::Table>(&block)) {
                for (const auto& row : table->rows) {
                    for (const auto& cell : row) add(paper::text_of(cell));
                }
            }
        }
    }
    std::string all_;
};

class A_real_conference : public ::testing::Test {
  protected:
    A_real_conference()
        : unit(bench.fixture.unit("Ban Chỉ huy quân sự huyện Thọ Bình")),
          commander(bench.fixture.person(unit, "Đỗ Văn Mười", "commander")),
          staff(bench.fixture.person(unit, "Lê Văn Cẩn", "staff")),
          reader(model(), bench.folder / "books.db") {}

    Uuid give(const std::string& command, const std::string& body) {
        bench.fixture.clock.at.ms += 60'000;
        return done_of(bench.fixture.give(staff, command, body)).ids.front();
    }
    void conclude(const Uuid& conference, const std::string& rest) {
        give("conference.conclude", R"({"conference":")" + conference.text() + "\"," + rest + "}");
    }
    Id<Summary> open_summary(const Uuid& conference) {
        return Id<Summary>(give(
            "summary.open",
            R"({"conference":")" + conference.text() +
                R"(","title":"Tổng kết công tác đóng quân canh phòng năm 2022; phương hướng, nhiệm vụ năm 2023",)"
                R"("period_from":"2022-01-01","period_to":"2022-12-31","next_from":"2023-01-01",)"
                R"("next_to":"2023-12-31","as_of":"2022-12-31"})"));
    }
    void write(Id<Summary> summary, std::string_view key, const std::string& text) {
        const auto loaded = bench.load<Summary>(summary);
        for (std::size_t i = 0; i < loaded->sections.size(); ++i) {
            if (loaded->sections[i].key.value != key) continue;
            give("summary.write", R"({"summary":")" + summary.text() + R"(","section":)" +
                                      std::to_string(i) + R"(,"text":)" + json_text(text) + "}");
            return;
        }
        FAIL() << "no section " << key;
    }
    Said printed(Id<Summary> summary, Id<Conference> conference) {
        done_of(bench.fixture.give(
            commander, "summary.issue",
            R"({"summary":")" + summary.text() + R"(","signer_prefix":"none","signer_post":")" +
                commander.post.text() +
                R"(","place":"Thọ Bình","recipients":["Như trên","Lưu: VT"]})"));
        const Viewer viewer{staff.person,           staff.post, unit, Role::staff,
                            bench.fixture.clock.at, "vi"};
        const auto view = summary_view(reader, viewer, {staff.post, summary});
        const auto held = conference_view(reader, viewer, {staff.post, conference});
        return Said(papers::summary_paper(*view, &*held));
    }
    Said page_of(const Uuid& article) {
        const auto named = R"({"article":")" + article.text() + "\"}";
        give("article.submit", named);
        done_of(bench.fixture.give(commander, "article.publish", named));
        const auto slug = bench.load<Article>(article)->slug.value;
        const auto published = published_article(reader, slug);
        const auto conference = bench.load<Conference>(*published->conference);
        const auto held = whole_conference(reader, *conference, bench.fixture.clock.at.date());
        const auto page = papers::article_page(*published, &held, {});
        EXPECT_TRUE(page::faults(page).empty());
        return Said(page);
    }

    test::Bench bench;
    Id<Unit> unit;
    test::Person_in_post commander;
    test::Person_in_post staff;
    Reader reader;
};

#define EXPECT_SAID(said, text) EXPECT_TRUE((said).has(text)) << (text) << "\nin\n" << (said).all()

TEST_F(A_real_conference, with_two_topics_half_a_day_and_ten_communes_comes_back_whole) {
    const auto id = give("conference.prepare", R"({
        "conference_kind": "tong_ket",
        "title": "Hội nghị tổng kết công tác đóng quân canh phòng; công tác phối hợp năm 2022",
        "topics": ["Công tác đóng quân canh phòng", "Công tác phối hợp thực hiện nhiệm vụ QS-QP"],
        "reviewed_from": "2022-01-01", "reviewed_to": "2022-12-31",
        "ahead_from": "2023-01-01", "ahead_to": "2023-12-31",
        "held_on": "2023-01-12", "session": "afternoon",
        "chairs": [
            {"name": "Thượng tá Đỗ Văn Mười",
             "titles": ["Ủy viên BTV Huyện ủy", "Chỉ huy trưởng Ban CHQS huyện"],
             "opened": true, "directed": false},
            {"name": "Nguyễn Hữu Tám",
             "titles": ["Ủy viên BTV Huyện ủy", "Phó Chủ tịch Thường trực UBND huyện"],
             "opened": false, "directed": true}],
        "participants": [
            {"label": "Lãnh đạo các phòng, ban, ngành, đoàn thể"},
            {"label": "10 xã, thị trấn có đơn vị đóng quân", "count": 10,
             "posts": ["Lãnh đạo UBND", "Trưởng Công an", "Chỉ huy trưởng Ban CHQS"],
             "invited": 30, "attended": 29}],
        "discussion": "Các đại biểu phân tích kết quả và những tồn tại, hạn chế."})");
    conclude(id, R"("text":"Đánh giá cao kết quả đạt được.","groups":[
        {"addressee":"Các đơn vị đóng quân","group":"none","bullets":[
            {"text":"Làm tốt công tác giáo dục chính trị tư tưởng","kind":"task","standing":true},
            {"text":"Trọng tâm là diễn tập khu vực phòng thủ huyện năm 2023","kind":"task","due":"2023-10-31","standing":false},
            {"text":"Bảo vệ chính trị nội bộ","kind":"out_of_scope","standing":false}]}])");
    const auto summary = open_summary(id);
    write(summary, "coordination", "Thực hiện đồng bộ các nội dung đã ký kết.");
    write(summary, "patrol", "Các đơn vị an toàn tuyệt đối, không xảy ra điểm nóng.");
    write(summary, "measures",
          "- Xây dựng phương án phòng, chống thiên tai\n- Duy trì chế độ trực");
    const auto paper = printed(summary, Id<Conference>(id));
    for (
        const auto* fact :
        {"Công tác đóng quân canh phòng", "Công tác phối hợp thực hiện nhiệm vụ QS-QP", "Năm 2022",
         "Năm 2023", "Chiều 12/01/2023",
         "Thượng tá Đỗ Văn Mười, Ủy viên BTV Huyện ủy, Chỉ huy trưởng Ban CHQS huyện (khai mạc)",
         "Nguyễn Hữu Tám, Ủy viên BTV Huyện ủy, Phó Chủ tịch Thường trực UBND huyện (phát biểu chỉ "
         "đạo)",
         "10 xã, thị trấn có đơn vị đóng quân (10 cơ quan, đơn vị): Lãnh đạo UBND, Trưởng Công an, "
         "Chỉ huy trưởng Ban CHQS – mời 30, dự 29",
         "Thực hiện đồng bộ các nội dung đã ký kết.",
         "Các đơn vị an toàn tuyệt đối, không xảy ra điểm nóng.",
         "Xây dựng phương án phòng, chống thiên tai", "Duy trì chế độ trực",
         "Làm tốt công tác giáo dục chính trị tư tưởng (thường xuyên)",
         "Trọng tâm là diễn tập khu vực phòng thủ huyện năm 2023 (hạn 31/10/2023)",
         "Bảo vệ chính trị nội bộ", "những tồn tại, hạn chế", "Số liệu tính đến ngày 31/12/2022"}) {
        EXPECT_SAID(paper, fact);
    }
    const auto article = give("article.draft", R"({
        "conference": ")" + id.text() + R"(", "summary": ")" +
                                                   summary.text() + R"j(",
        "title": "Ban CHQS huyện Thọ Bình: Hội nghị tổng kết năm 2022",
        "lead": "Chiều 12/01/2023, Ban CHQS huyện tổ chức hội nghị.",
        "body": "Dự hội nghị có các đồng chí lãnh đạo.\n\nNăm 2022, công tác phối hợp đạt hiệu quả.",
        "captions": [
            {"caption": "(Thượng tá Đỗ Văn Mười khai mạc hội nghị)", "credit": "Ảnh: Khắc Cẩn",
             "alt": "Thượng tá Đỗ Văn Mười đứng trên bục phát biểu"},
            {"caption": "(Đồng chí Nguyễn Hữu Tám phát biểu chỉ đạo)", "credit": "",
             "alt": "Đồng chí Nguyễn Hữu Tám phát biểu trước hội nghị"}],
        "author_line": "Lê Cẩn – Khắc Cẩn, Trung tâm VHTT, TT&DL huyện",
        "category": "Quốc phòng – An ninh", "source": "Trang tin huyện Thọ Bình",
        "reuse_note": "Ghi rõ nguồn khi phát hành lại"})j");
    const auto page = page_of(article);
    for (const auto* fact :
         {"Chiều 12/01/2023, Ban CHQS huyện tổ chức hội nghị.", "Dự hội nghị có các đồng chí",
          "Năm 2022, công tác phối hợp đạt hiệu quả.", "(Thượng tá Đỗ Văn Mười khai mạc hội nghị)",
          "Ảnh: Khắc Cẩn", "Lê Cẩn – Khắc Cẩn, Trung tâm VHTT, TT&DL huyện", "Quốc phòng – An ninh",
          "Ghi rõ nguồn khi phát hành lại", "Thời gian: Chiều 12/01/2023",
          "Chủ trì: Thượng tá Đỗ Văn Mười, Ủy viên BTV Huyện ủy, Chỉ huy trưởng Ban CHQS huyện",
          "mời 30, dự 29"}) {
        EXPECT_SAID(page, fact);
    }
}

TEST_F(A_real_conference, without_day_place_or_names_is_held_all_the_same) {
    const auto id = give("conference.prepare", R"({
        "conference_kind": "giao_ban", "title": "Giao ban đóng quân canh phòng năm 2021",
        "topics": ["Đóng quân canh phòng"], "organisers": ["Các đơn vị đóng quân trên địa bàn"],
        "reviewed_from": "2021-01-01", "reviewed_to": "2021-12-31",
        "ahead_from": "2022-01-01", "ahead_to": "2022-12-31",
        "participants": [{"label": "Đại biểu các đơn vị"}]})");
    conclude(id, R"("text":"Thống nhất nội dung, phương pháp thực hiện.","groups":[
        {"addressee":"Các đơn vị","group":"none","bullets":[
            {"text":"Duy trì nghiêm công tác canh phòng","kind":"task","standing":true}]}])");
    const auto paper = printed(open_summary(id), Id<Conference>(id));
    EXPECT_SAID(paper, "Duy trì nghiêm công tác canh phòng (thường xuyên)");
    const auto article = give("article.draft", R"({"conference":")" + id.text() + R"(",
        "title":"Giao ban đóng quân canh phòng","body":"Nhiệm kỳ 2021-2016; thực hiện tốt quy chế.",
        "captions":[{"caption":"Các đại biểu dự Hội nghị","credit":"","alt":"Đại biểu ngồi trong hội trường"}],
        "author_line":"T/h Văn Cẩn"})");
    const auto page = page_of(article);
    for (const auto* fact : {"Năm 2021", "Năm 2022", "Các đơn vị đóng quân trên địa bàn",
                             "Nhiệm kỳ 2021-2016", "Các đại biểu dự Hội nghị", "T/h Văn Cẩn"}) {
        EXPECT_SAID(page, fact);
    }
    EXPECT_FALSE(page.has("Thời gian:"));
    EXPECT_FALSE(page.has("Địa điểm:"));
    EXPECT_FALSE(page.has("Chủ trì:"));
}

TEST_F(A_real_conference, of_two_bodies_on_two_evenings_names_both_chairs_and_both_days) {
    const auto id = give("conference.prepare", R"({
        "conference_kind": "giao_ban", "title": "Giao ban đóng quân canh phòng 6 tháng đầu năm 2022",
        "organisers": ["Công an huyện Thọ Bình"],
        "held_on": "2022-07-12", "held_to": "2022-07-13", "session": "evening",
        "chairs": [
            {"name": "Thượng tá Đỗ Văn Mười", "titles": ["Chỉ huy trưởng"], "opened": true, "directed": false},
            {"name": "Nguyễn Hữu Tám", "titles": ["Trưởng Công an huyện"], "opened": false, "directed": true}]})");
    conclude(id, R"("text":"Giữ chế độ trao đổi thông tin.","groups":[])");
    const auto page =
        page_of(give("article.draft", R"({"conference":")" + id.text() +
                                          R"(","title":"Giao ban","body":"Hai bên thống nhất."})"));
    for (const auto* fact :
         {"Thời gian: Tối, từ ngày 12/07/2022 đến ngày 13/07/2022",
          "Thượng tá Đỗ Văn Mười, Chỉ huy trưởng (khai mạc)", "Công an huyện Thọ Bình",
          "Nguyễn Hữu Tám, Trưởng Công an huyện (phát biểu chỉ đạo)"}) {
        EXPECT_SAID(page, fact);
    }
}

std::vector<std::string> lines_of(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.pop_back();
        line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
        if (!line.empty() && line != "\xc2\xa0") lines.push_back(line);
    }
    return lines;
}

/// The texts of the folder; none where it is not there.
std::vector<std::filesystem::path> case_texts() {
    const char* named = std::getenv("GIAOBAN_CASES");
    const std::filesystem::path folder =
        named ? named : std::string(GIAOBAN_SOURCE_DIR) + "/../shared/cases";
    std::vector<std::filesystem::path> texts;
    if (!std::filesystem::is_directory(folder)) return texts;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().extension() == ".txt") texts.push_back(file.path());
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

TEST_F(A_real_conference, from_a_page_of_its_own_comes_back_line_by_line) {
    const auto texts = case_texts();
    if (texts.empty()) {
        ASSERT_EQ(std::getenv("GIAOBAN_CASES"), nullptr) << "the folder named holds no texts";
        GTEST_SKIP() << "the texts of real pages are not there; GIAOBAN_CASES names their folder";
    }
    for (const auto& file : texts) {
        SCOPED_TRACE(file.filename());
        const auto lines = lines_of(file);
        ASSERT_FALSE(lines.empty());
        std::string text;
        for (const auto& line : lines) text += (text.empty() ? "" : "\n\n") + line;
        const auto id = give("conference.prepare",
                             R"({"conference_kind":"tong_ket","title":"Hội nghị","discussion":)" +
                                 json_text(text) + "}");
        conclude(id, R"("text":)" + json_text(text) + R"(,"groups":[])");
        const auto summary = open_summary(id);
        write(summary, "measures", text);
        const auto paper = printed(summary, Id<Conference>(id));
        const auto page = page_of(give("article.draft", R"({"conference":")" + id.text() +
                                                            R"(","title":"Hội nghị","body":)" +
                                                            json_text(text) + "}"));
        for (const auto& line : lines) {
            EXPECT_SAID(paper, line);
            EXPECT_SAID(page, line);
        }
    }
}

}  // namespace
}  // namespace gb
