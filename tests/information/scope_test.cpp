// A line of a directive that speaks of what giaoban makes no work of is no task; everyday tasks
// are.

#include "domain/information/scope.hpp"

#include <gtest/gtest.h>

#include <set>

#include "domain/model.hpp"

namespace gb {
namespace {

TEST(A_line_of_a_directive, is_out_of_scope_where_it_would_watch_people_or_arm_them) {
    using enum ScopeMark;
    for (const auto& [mark, text] : {
             std::pair{thoughts, "Làm tốt công tác bảo vệ chính trị nội bộ."},
             std::pair{thoughts, "lam tot cong tac bao ve chinh tri noi bo"},
             std::pair{thoughts, "Nắm tình hình tư tưởng trong địa bàn"},
             std::pair{thoughts, "Theo dõi đối tượng ở các thôn"},
             std::pair{crowds, "Luyện tập phương án chống biểu tình, bạo loạn lật đổ"},
             std::pair{crowds, "Sẵn sàng giải tán đám đông"},
             std::pair{weapons, "Báo cáo cơ số đạn hằng ngày"},
             std::pair{weapons, "Thông báo mật khẩu ngày cho các chốt"},
             std::pair{persons, "Xác minh người có CCCD 001080012345"},
             std::pair{persons, "Tìm người sinh năm 1980"},
         }) {
        EXPECT_EQ(scope_mark(text), mark) << text;
    }
}

TEST(A_line_of_a_directive, is_a_task_where_it_speaks_of_everyday_work) {
    for (const char* text :
         {"Trực 24/24 giờ, báo cáo trước 16 giờ",
          "Bảo đảm an toàn lễ hội, nơi tập trung đông người",
          "Rà soát đối tượng chính sách cần hỗ trợ sau bão", "Tuần tra đêm cùng Công an xã",
          "Giáo dục chính trị, lãnh đạo tư tưởng cho cán bộ, chiến sĩ",
          "Đồng chí Nguyễn Văn An chủ trì, điện thoại 0912345678",
          "Kiểm kê vật chất phòng, chống lụt bão", "Sơ tán các hộ ven sông",
          "Tuần tra đêm ở xã Nhân Quyền", "Hướng dẫn người dân tránh tụ tập gần điểm sạt lở",
          "Đổi mật khẩu máy tính ba tháng một lần"}) {
        EXPECT_EQ(scope_mark(text), std::nullopt) << text;
    }
}

// What may not be asked for, nor answered to what was asked.
TEST(A_text_of_a_command, is_seen_where_it_would_watch_people) {
    using enum ScopeMark;
    for (const auto& [mark, text] : {
             std::pair{thoughts, "Theo dõi ông Nguyễn Văn Tám vì theo đạo lạ"},
             std::pair{watching, "Ghi lại ai dự họp nhóm cầu nguyện"},
             std::pair{thoughts, "Nắm số người thường đi nhà thờ"},
             std::pair{thoughts, "Nắm tình hình tôn giáo"},
             std::pair{thoughts, "Nắm tình hình dân tộc, tôn giáo trên địa bàn"},
             std::pair{thoughts, "nam tinh hinh; theo doi ton giao o cac thon"},
             std::pair{watching, "Lập danh sách đối tượng chính trị trên địa bàn"},
             std::pair{watching, "Giám sát hộ Lê Văn B thôn 3"},
             std::pair{watching, "giam sat ho Le Van B"},
             std::pair{watching, "Theo dõi chặt chẽ hoạt động của ông Tám"},
             std::pair{watching, "Để mắt tới, canh chừng gia đình bà Lan"},
             std::pair{watching, "Theo dõi, quản lý số đối tượng ra tù, nghiện ma túy"},
             std::pair{watching, "Thống kê người có tiền án, tiền sự"},
             std::pair{watching, "Báo cáo số người nghiện ở các thôn"},
             std::pair{watching, "Ghi lại những ai đến nhà ông Tám"},
             std::pair{watching, "Xem ai ra vào nhà trưởng họ"},
             std::pair{thoughts, "Theo dõi các nhóm Facebook phê phán xã"},
             std::pair{thoughts, "Lập danh sách chức sắc, chức việc các đạo"},
             std::pair{thoughts, "Nắm dư luận về dự án"},
             std::pair{thoughts, "Thống kê số hộ Công giáo từng thôn"},
             std::pair{crowds, "Báo cáo số người khiếu kiện đông người"},
             std::pair{crowds, "Lập danh sách hộ ký tên, người gửi đơn lên tỉnh"},
             std::pair{thoughts, "Bà Trần Thị Lan thôn 4 theo đạo lạ, hay tụ tập tại nhà"},
             std::pair{thoughts, "Ông Tám nói xấu chính quyền"},
             std::pair{thoughts, "Đã cử người tham gia nhóm kín; anh Ba là hội viên"},
         }) {
        EXPECT_EQ(people_mark(text), mark) << text;
        EXPECT_EQ(scope_mark(text), mark) << text;
    }
}

TEST(A_text_of_a_command, passes_where_it_speaks_of_everyday_work) {
    for (const char* text : {
             "Rà soát số hộ cần sơ tán",
             "Rà soát số hộ ven sông cần sơ tán, báo cáo trước 16 giờ",
             "Lập danh sách hộ neo đơn cần hỗ trợ",
             "Lập danh sách hộ gia đình chính sách, hộ nghèo vùng ngập",
             "Kiểm tra quân số dự bị",
             "Tuần tra khu vực chợ",
             "Phối hợp bảo vệ đại hội chi bộ",
             "Bảo đảm an toàn lễ hội đền",
             "Bảo đảm an toàn lễ hội, nơi tập trung đông người",
             "Nắm tình hình mưa lũ",
             "Nắm tình hình thiên tai, báo cáo mỗi giờ",
             "Nắm chắc số lượng phương tiện, vật chất",
             "Tổ chức mít tinh 22/12",
             "Vận động nhân dân hiến đất làm đường",
             "Thăm gia đình chính sách",
             "Thăm, tặng quà gia đình bà Nguyễn Thị Bảy, Mẹ Việt Nam anh hùng",
             "Đăng ký nghĩa vụ quân sự tuổi 17",
             "Chuẩn bị giao ban",
             "Chuẩn bị hội nghị tổng kết, lập danh sách đại biểu",
             "Phối hợp các tổ chức tôn giáo cứu trợ vùng lũ",
             "Báo cáo kết quả cùng tổ chức tôn giáo cứu trợ vùng lũ",
             "Thống kê hàng do tổ chức tôn giáo quyên góp",
             "Kiểm tra phòng cháy nhà thờ, chùa, cơ sở tín ngưỡng",
             "Báo cáo thiệt hại nhà thờ giáo xứ, chùa Linh Quang sau bão",
             "Báo cáo thiệt hại các cơ sở tôn giáo sau bão",
             "Rà soát nhà thờ, chùa làm điểm sơ tán",
             "Mời linh mục, đại diện chùa dự lễ giao nhận quân",
             "Phân luồng giao thông cho bà con đi lễ đêm Noel",
             "Đồng chí Nam đi kiểm tra kè",
             "Đồng chí Nguyễn Văn An theo dõi mực nước hồ Yên Mỹ",
             "Giao anh Hùng theo dõi mực nước, bà con báo ngay khi thấy rò rỉ",
             "Theo dõi chỉ số mực nước, chi tiết ghi vào sổ",
             "theo doi muc nuoc ho Yen My, bao cao ba ho dan ven song",
             "Theo dõi bà con ra vào vùng sạt lở để nhắc nhở",
             "Giám sát cụ thể tiến độ đắp kè",
             "Quản lý hộ tịch, hộ khẩu sau sáp nhập",
             "Quản lý quân nhân dự bị, dân quân",
             "Rà soát đối tượng tuyển quân, khám sơ tuyển",
             "Lập danh sách các đối tượng bồi dưỡng kiến thức quốc phòng, đối tượng 4",
             "Quản lý đối tượng chính sách, người có công",
             "Tuyên truyền phòng, chống ma túy trong thanh niên",
             "Phối hợp Công an xã tuần tra đêm",
             "Cấm người và xe qua ngầm tràn; trực gác hai đầu",
             "Cập nhật số hộ mất điện, số người bị thương",
             "Xác minh thiệt hại hộ ông Lê Văn Hai bị tốc mái",
             "Báo cáo số người mất tích, số người được cứu",
             "Lập danh sách dân quân tham gia hội thao",
             "Lập danh sách thanh niên xung phong gia nhập lực lượng dân quân",
             "Chỉ huy trưởng theo dõi, đôn đốc các xã",
             "Giám sát việc cấp phát hàng cứu trợ",
             "Quản lý tài sản, kho vật chất; kiểm kê hằng quý",
             "Nhắc trẻ em không tụ tập tắm sông mùa lũ",
             "Phát hiện sạt lở thì báo ngay, chuyển dân đến nhà văn hóa",
             "Ghi nhận số người đến nhà văn hóa tránh lũ",
             "Trả lời kiến nghị của nhân dân về đường vào thôn 3",
             "Tổ chức Tết trồng cây, Ngày Biên phòng toàn dân",
             "Phát thanh lịch khám tuyển nghĩa vụ quân sự",
             "Huấn luyện dân quân năm thứ nhất; tỷ lệ đảng viên 30 %",
             "Bố trí chỗ ăn ở, tiền ăn cho lực lượng trực",
             "Đã xong: 12 hộ đã dời, không ai bị thương, không ai theo dõi kịp mực nước",
             "Theo dõi, chăm sóc sức khỏe người cách ly",
             "Kiểm tra vật thể khả nghi sau bom mìn tồn lưu, cắm biển báo",
         }) {
        EXPECT_EQ(scope_mark(text), std::nullopt) << text;
    }
}

TEST(What_is_not_looked_through, is_named_with_a_command_that_is_there_and_a_reason) {
    std::set<std::string_view> commands;
    for (const auto* command : model().commands()) commands.insert(command->name);
    for (const auto& one : not_looked_through()) {
        EXPECT_TRUE(commands.contains(one.command)) << one.command;
        EXPECT_FALSE(one.why.empty()) << one.command;
    }
}

}  // namespace
}  // namespace gb
