#include "app/demo_public_papers.hpp"

#include <fmt/format.h>

#include "app/demo_articles.hpp"
#include "domain/article/words.hpp"

namespace gb::app {

namespace {

constexpr const char* issuing_office = "Ban Chỉ huy Phòng thủ khu vực 3";

struct PublicDocument {
    int days_ago;
    const char* symbol;
    const char* category;
    const char* title;
    const char* lead;
    const char* body;
};

constexpr PublicDocument public_documents[] = {
    {352, "03/KH-BCH", "Kế hoạch", "Kế hoạch phòng, chống cháy rừng mùa khô",
     "Phần người dân cần biết: nơi cấm lửa, chòi canh, cách báo cháy.",
     "# Nơi cấm lửa\n- Rừng thông xã Hoa Sơn, xã Long Giang;\n- Dọc đường dây điện qua rừng.\n\n"
     "# Khi thấy khói, lửa\nGọi ngay trực ban xã; nói rõ nơi thấy, hướng gió, có người ở gần hay "
     "không. Không tự vào rừng chữa cháy một mình."},
    {301, "11/HD-BCH", "Hướng dẫn", "Hướng dẫn chuẩn bị túi dụng cụ khẩn cấp cho hộ ven sông",
     "Mỗi hộ nên có một túi để cạnh cửa, mang đi được bằng một tay.",
     "# Trong túi\n- Nước uống, đồ ăn khô cho hai ngày;\n- Đèn pin, còi, áo mưa;\n- Thuốc đang "
     "dùng;\n- Giấy tờ bọc ni lông.\n\nKiểm tra túi vào đầu mùa mưa và sau mỗi lần dùng."},
    {243, "19/TB-BCH", "Thông báo", "Thông báo về vật nổ còn sót lại: không chạm vào, báo ngay",
     "Khi thấy vật lạ nghi là bom, mìn, đạn: đứng xa, đánh dấu, báo trực ban xã.",
     "Không chạm, không di chuyển, không đốt, không bán. Giữ trẻ em và gia súc ở xa.\n\n"
     "Trực ban xã ghi lại nơi thấy và báo lực lượng chuyên môn đến xử lý."},
    {188, "27/QC-BCH", "Quy chế",
     "Quy chế phối hợp ứng phó thiên tai với Ủy ban nhân dân mười xã (phần công khai)",
     "Ai báo tin cho ai, ai quyết định sơ tán, ai lo hậu cần.",
     "# Báo tin\nThôn báo xã; xã báo Ban Chỉ huy Phòng thủ khu vực 3 và Ủy ban nhân dân tỉnh.\n\n"
     "# Sơ tán\nChủ tịch Ủy ban nhân dân xã quyết định; lực lượng quân đội, dân quân đưa người và "
     "tài sản đi.\n\n# Hậu cần\nXã lo nơi ở, nước, bữa ăn; các đơn vị đóng quân giúp phương tiện."},
    {131, "36/HD-BCH", "Hướng dẫn", "Hướng dẫn hiệu lệnh báo động bằng loa và kẻng",
     "Dùng thống nhất ở các thôn ven sông.",
     "# Hiệu lệnh\n- Một hồi dài: chuẩn bị;\n- Ba hồi ngắn: sơ tán ngay;\n- Hai hồi dài: hết báo "
     "động.\n\nThôn thử loa vào sáng thứ Bảy đầu tháng."},
    {96, "44/KH-BCH", "Kế hoạch", "Kế hoạch luyện tập sơ tán các thôn ven sông",
     "Mỗi thôn luyện tập một lần trước mùa mưa; có báo trước.",
     "Thôn thông báo ngày tập trước ba ngày. Người già, người khuyết tật không phải đi; tổ của "
     "thôn đến từng nhà để nắm cách giúp.\n\nSau buổi tập, thôn họp rút kinh nghiệm."},
    {52, "51/TB-BCH", "Thông báo", "Thông báo số điện thoại trực của mười xã trong mùa mưa",
     "Trực suốt ngày đêm cho đến khi có thông báo mới.",
     "Số điện thoại trực của từng xã được niêm yết tại trụ sở Ủy ban nhân dân xã và nhà văn hóa "
     "thôn.\n\nKhi không gọi được số của xã, gọi trực ban Ban Chỉ huy Phòng thủ khu vực 3."},
    {29, "58/KH-BCH", "Kế hoạch",
     "Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn trên địa bàn",
     "Phần người dân cần biết: nơi sơ tán, hiệu lệnh báo động, số điện thoại trực.",
     "# Hiệu lệnh\n- Một hồi dài: chuẩn bị;\n- Ba hồi ngắn: sơ tán ngay.\n\n"
     "# Nơi sơ tán\nNhà văn hóa thôn; khi nước lên cao, trường học của xã."},
};

DraftArticle document_page(const PublicDocument& from, Date date) {
    DraftArticle page;
    page.section = ArticleSection::documents;
    page.title = from.title;
    page.lead = from.lead;
    page.body = from.body;
    page.category = from.category;
    page.symbol = from.symbol;
    page.issued_on = date;
    page.issuer = issuing_office;
    return page;
}

constexpr int figures_due_on = 5;  ///< day of the month on which the last month's are published

/// What the ten communes reported: stocks grow, drills and repairs follow the rains.
DraftArticle figures_page(Date month_end) {
    const int month = month_end.month();
    const bool rains = month >= 5 && month <= 10;
    const auto shown = [](int value) { return fmt::format("{}", value); };
    DraftArticle page;
    page.section = ArticleSection::statistics;
    page.title =
        fmt::format("Số liệu công tác phòng thủ dân sự tháng {}/{}", month, month_end.year());
    page.lead = "Các số liệu do Ban Chỉ huy quân sự mười xã báo cáo.";
    page.as_of = month_end;
    page.figures = {
        {"Thôn đã luyện tập sơ tán", shown(rains ? 2 + month * 3 : 1 + month % 3), "thôn", false},
        {"Áo phao, dây cứu sinh để tại thôn", shown(480 + (month_end.year() % 10) * 14 + month * 4),
         "chiếc", false},
        {"Người được tập huấn sơ cứu", shown(20 + (month * 37) % 60), "người", false},
        {"Đường, cống được sửa chữa", shown(rains ? 9 + month : 4 + month % 4), "chỗ", rains}};
    page.category = "Phòng thủ dân sự";
    return page;
}

}  // namespace

void publish_papers(DemoArea& area, const DemoPerson& writer, const DemoPerson& editor, Date date,
                    int days_ago) {
    area.at(date, 8, 31);
    for (const auto& one : public_documents) {
        if (one.days_ago == days_ago) {
            publish_article(area, writer, editor, document_page(one, date));
        }
    }
    if (date.day() == figures_due_on) {
        publish_article(area, writer, editor, figures_page(Date{date.days - figures_due_on}));
    }
}

}  // namespace gb::app
