// A line of a directive that speaks of what giaoban makes no work of is no task; everyday tasks
// are.

#include "domain/information/scope.hpp"

#include <gtest/gtest.h>

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
          "Đổi mật khẩu máy tính ba tháng một lần"}) {
        EXPECT_EQ(scope_mark(text), std::nullopt) << text;
    }
}

}  // namespace
}  // namespace gb
