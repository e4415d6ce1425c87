#include "app/demo_articles.hpp"

#include "app/demo_comments.hpp"
#include "app/demo_photos.hpp"
#include "domain/article/words.hpp"
#include "house/portal/settings.hpp"

namespace gb::app {

namespace {

struct News {
    int day;     ///< of the demo, from its first
    int minute;  ///< after eight, before the day's tasks are given
    const char* category;
    const char* title;
    const char* lead;
    const char* body;
};

constexpr const char* activity = "Tin hoạt động";
constexpr const char* warnings = "Thông báo, cảnh báo";
constexpr const char* people = "Quân với dân";
constexpr const char* defence = "Phòng thủ dân sự";

constexpr News news[] = {
    {1, 5, activity, "Khai mạc lớp tập huấn nghiệp vụ trực ban năm học mới",
     "Sáng nay, Ban Chỉ huy Phòng thủ khu vực 3 khai mạc lớp tập huấn nghiệp vụ trực ban cho cán "
     "bộ mười xã.",
     "Lớp học diễn ra trong hai ngày, gồm bốn nội dung: ghi sổ trực, bàn giao ca, báo cáo đột xuất "
     "và phối hợp xử lý tình huống thiên tai.\n\n"
     "Mỗi học viên thực hành ghi sổ theo tình huống giả định và bàn giao ca có ký nhận của hai "
     "người. Cuối lớp, từng xã tự kiểm tra lại bảng phân công trực của mình."},
    {3, 12, warnings, "Lịch kiểm tra cống, bờ bao trước mùa mưa ở các xã ven sông",
     "Các tổ kiểm tra sẽ đi theo tuyến, báo trước cho Ủy ban nhân dân xã một ngày.",
     "Người dân sống gần cống, bờ bao được đề nghị báo ngay cho trực ban xã khi thấy nước thấm, "
     "sạt lở hoặc cống bị kẹt.\n\n"
     "# Lịch kiểm tra\n"
     "- Thứ Hai: xã Hoa Sơn, xã Long Giang;\n"
     "- Thứ Tư: các xã hạ lưu sông Giang;\n"
     "- Thứ Sáu: kiểm tra lại những chỗ phải sửa.\n\n"
     "Số điện thoại trực của từng xã có ở trụ sở Ủy ban nhân dân xã."},
    {5, 3, people, "Dân quân xã Hoa Sơn giúp dân sửa đường vào thôn Bến",
     "Hai mươi dân quân cùng người dân đắp lại đoạn đường bị xói sau trận mưa đầu tuần.",
     "Đoạn đường dài khoảng ba trăm mét là lối đi chính của học sinh trong thôn. Sau một ngày, xe "
     "máy và xe thô sơ đã qua lại bình thường.\n\n"
     "Thôn Bến góp đá, cát và cơm trưa; Ban Chỉ huy quân sự xã lo dụng cụ và người."},
    {8, 9, defence, "Diễn tập báo động sơ tán một thôn ven sông",
     "Cuộc diễn tập kiểm tra phương châm bốn tại chỗ: chỉ huy, lực lượng, phương tiện, hậu cần.",
     "Tình huống giả định: nước sông lên 0,4 mét trong một giờ, một đoạn bờ bao có nguy cơ tràn. "
     "Loa thôn báo động; các tổ đưa người già, trẻ em lên nhà văn hóa.\n\n"
     "Rút kinh nghiệm sau diễn tập, đơn vị đề nghị mỗi thôn có danh sách các nhà cần giúp di "
     "chuyển, do thôn tự giữ và cập nhật."},
    {10, 14, activity, "Giao ban công tác đóng quân canh phòng quý IV",
     "Ban Chỉ huy Phòng thủ khu vực 3 giao ban với các đơn vị quân đội đóng quân trên địa bàn.",
     "Các đơn vị trao đổi kết quả tuần tra, canh gác, phòng chống cháy nổ và công tác dân vận "
     "trong quý.\n\n"
     "Kết luận giao ban, Thượng tá Trần Hữu Bình đề nghị các đơn vị giữ nghiêm chế độ trực, thông "
     "báo kịp thời khi có tình huống về thiên tai, cháy rừng."},
    {13, 2, warnings, "Cấp dự báo cháy rừng tăng: không đốt nương, không mang lửa vào rừng",
     "Kiểm lâm thông báo cấp dự báo cháy rừng ở mức cao tại các xã có rừng thông.",
     "Người dân không đốt nương, đốt thực bì; không mang lửa, hút thuốc trong rừng. Khi thấy khói, "
     "lửa, gọi ngay trực ban xã hoặc kiểm lâm địa bàn.\n\n"
     "Các tổ canh lửa trực suốt ngày tại các chòi canh cho đến khi có thông báo mới."},
    {15, 11, people, "Thăm, tặng quà gia đình chính sách nhân ngày truyền thống",
     "Các đoàn của đơn vị đến thăm gia đình chính sách ở mười xã.",
     "Mỗi đoàn thăm hỏi sức khỏe, nghe ý kiến của gia đình và Ủy ban nhân dân xã về việc chăm lo "
     "đời sống.\n\n"
     "Nhiều gia đình mong được hỗ trợ sửa lại mái nhà trước mùa mưa; đơn vị đã ghi nhận và phối "
     "hợp với Mặt trận Tổ quốc để thực hiện."},
    {18, 7, activity, "Tập huấn sơ cứu cho đội xung kích các xã",
     "Bốn mươi đội viên học băng bó, cố định xương, hồi sức và chuyển thương.",
     "Lớp học do quân y đơn vị hướng dẫn, thực hành theo nhóm sáu người. Mỗi xã nhận một bộ túi "
     "sơ cứu để ở điểm trực.\n\n"
     "Lần tập tiếp theo sẽ tổ chức tại xã Long Giang."},
    {20, 13, defence, "Bổ sung áo phao, dây cứu sinh cho các xã ven sông",
     "Đợt này mỗi xã ven sông nhận thêm áo phao và dây cứu sinh để tại thôn.",
     "Dụng cụ được kiểm đếm, ghi sổ và giao cho thôn giữ; mỗi quý kiểm tra một lần.\n\n"
     "Ban Chỉ huy quân sự xã hướng dẫn người dân cách mặc áo phao, ném dây và gọi hỗ trợ."},
    {23, 4, activity, "Kiểm tra phòng cháy, chữa cháy tại các đơn vị đóng quân",
     "Đoàn kiểm tra xem xét bể nước, bình chữa cháy, đường dây điện và phương án chữa cháy tại "
     "chỗ.",
     "Qua kiểm tra, các đơn vị có đủ phương án và dụng cụ; hai nơi được yêu cầu thay bình chữa "
     "cháy đã hết hạn.\n\n"
     "Kết quả khắc phục sẽ được kiểm tra lại sau mười ngày."},
    {26, 10, people, "Bộ đội giúp trường học xã Hoa Sơn dọn vệ sinh sau mưa lớn",
     "Bùn đất ở sân trường và hai phòng học được dọn xong trong buổi sáng.",
     "Tiểu đoàn Công binh 27 cử một trung đội cùng máy bơm đến giúp nhà trường. Học sinh đi học "
     "trở lại ngay hôm sau.\n\n"
     "Nhà trường và phụ huynh gửi lời cảm ơn các chiến sĩ."},
    {28, 1, warnings, "Hồ chứa điều tiết xả nước từ 22 giờ: người dân không ra sông",
     "Trạm thủy văn thông báo hồ chứa xả 50 mét khối một giây từ 22 giờ tối nay.",
     "Thuyền, bè neo đậu ở hạ lưu cần chuyển vào bến; không qua ngầm tràn khi nước chảy xiết.\n\n"
     "Trực ban các xã theo dõi mực nước mỗi giờ và báo cáo về Ban Chỉ huy Phòng thủ khu vực 3."},
    {31, 8, activity, "Hội thao các môn quân sự phối hợp của dân quân mười xã",
     "Hội thao gồm chạy vũ trang, băng bó cứu thương, kéo co và cứu người đuối nước.",
     "Xã Long Giang dẫn đầu phần thi cứu hộ; xã Hoa Sơn dẫn đầu phần thi băng bó cứu thương.\n\n"
     "Ban tổ chức trao giấy khen cho các đội và rút kinh nghiệm về bảo đảm an toàn khi thi đấu."},
    {34, 6, defence, "Mười xã hoàn thành cập nhật phương án phòng, chống thiên tai",
     "Mỗi phương án nêu rõ nơi sơ tán, đường đi, người phụ trách và số điện thoại trực.",
     "Các phương án đã được Ủy ban nhân dân xã phê duyệt và niêm yết phần người dân cần biết tại "
     "nhà văn hóa thôn.\n\n"
     "Đơn vị sẽ cùng các xã luyện tập một lần trước mùa mưa."},
};

}  // namespace

Id<Article> publish_article(DemoArea& area, const DemoPerson& writer, const DemoPerson& editor,
                            const DraftArticle& article, std::optional<int> landscape) {
    const Id<Article> id(area.give(writer, article).ids.front());
    if (landscape) illustrate(area, writer, id, *landscape);
    area.give(writer, SubmitArticle{id});
    area.give(editor, PublishArticle{id});
    return id;
}

void describe_site(const Folder& folder) {
    portal::Settings site;
    site.name = "Trang tin Ban Chỉ huy Phòng thủ khu vực 3";
    site.name_en = "Area Defence Command 3";
    site.superior_body = "Bộ Chỉ huy quân sự tỉnh Trường Giang";
    site.superior_body_en = "Military Command of Trường Giang Province";
    site.slogan = "Dữ liệu mẫu: địa phương, con người và số điện thoại đều không có thật";
    site.organisation = "Ban Chỉ huy Phòng thủ khu vực 3 – Trường Giang";
    site.organisation_en = "Area Defence Command 3, Trường Giang (fictional)";
    site.address = "Số 1 đường Bờ Sông, xã Hoa Sơn, tỉnh Trường Giang";
    site.address_en = "1 Bờ Sông Street, Hoa Sơn Commune, Trường Giang Province";
    site.phone = "0200 000 000";
    site.email = "banchi@truonggiang.example";
    site.responsible = "Thượng tá Trần Hữu Bình, Chỉ huy trưởng";
    site.responsible_en = "Sr. Lt. Col. Trần Hữu Bình, Commander";
    site.about =
        "Ban Chỉ huy Phòng thủ khu vực 3 phối hợp với mười xã và các đơn vị đóng quân trên địa bàn "
        "trong công tác đóng quân canh phòng, phòng thủ dân sự.\n\n# Các bộ phận";
    site.about_en =
        "Area Defence Command 3 works with ten communes and the units stationed in the area on "
        "guarding, civil defence and help in disasters.\n\n# Sections";
    site.parts = {{"Trực ban tác chiến", "Operations duty",
                   "Nhận tin suốt ngày đêm, điều phối lực lượng khi có tình huống.",
                   "Takes reports day and night and sends help."},
                  {"Tham mưu", "Staff", "Kế hoạch, huấn luyện, tổng hợp báo cáo.",
                   "Plans, training, reports."},
                  {"Chính trị", "Political section", "Công tác dân vận, chính sách hậu phương.",
                   "Work with citizens and families of soldiers."}};
    site.contacts = {
        {"Đại úy Nguyễn Văn An", "Sĩ quan trực tác chiến", "Duty officer", "Trực ban tác chiến",
         "Operations duty", "0200 000 001", "", "trucban@truonggiang.example"},
        {"Thiếu tá Vũ Minh Khoa", "Trợ lý tham mưu", "Staff officer", "Tham mưu", "Staff",
         "0200 000 002", "", "khoa@truonggiang.example"}};
    site.agencies = {{"Cổng thông tin tỉnh Trường Giang", "https://truonggiang.example"}};
    write_whole(folder.portal(), to_json(site) + "\n", 0644);
}

void publish_news(DemoArea& area, const DemoPerson& writer, const DemoPerson& editor, Date date,
                  int day) {
    for (const auto& one : news) {
        if (one.day != day) continue;
        area.at(date, 8, one.minute);
        DraftArticle article;
        article.title = one.title;
        article.lead = one.lead;
        article.body = one.body;
        article.category = one.category;
        article.author_line = "Minh Khoa";
        std::optional<int> landscape;
        if (one.category == people || one.category == defence) landscape = day;
        const auto id = publish_article(area, writer, editor, article, landscape);
        comment_on(area, editor, id, day);
    }
}

}  // namespace gb::app
