// What is told of the demo's earlier months, in the words of an officer. All of it is made up.

#include <array>

#include "app/demo_earlier.hpp"

namespace gb::app {

std::span<const DemoPraise> earlier_praise() {
    using enum Praises;
    static constexpr std::array<DemoPraise, 14> table{{
        {341, area, 2, "Thông đường vào thôn 6 sau sạt lở trong một đêm",
         "Trung đội dân quân cơ động xã Tân Lập", "Lê Văn Cường", "Trung đội trưởng dân quân",
         true},
        {318, province, 0, "Giữ liên lạc thông suốt, trực đủ quân số trong đợt trực tăng cường",
         "Tổ trực ban tác chiến, Ban CHPT khu vực 3", "Nguyễn Văn An", "Sĩ quan trực tác chiến",
         true},
        {301, stationed, 1, "Khoanh vùng, đưa đi an toàn vật liệu nổ còn sót lại ở ba điểm",
         "Đại đội Công binh 2", "Phan Đức Thành", "Trung đội trưởng", true},
        {280, area, 5, "Tìm thấy và đưa về an toàn hai cháu nhỏ đi lạc trong rừng phòng hộ",
         "Tổ dân quân thôn 5", "Trịnh Thị Lụa", "Dân quân thôn 5", true},
        {259, area, 8, "Trực canh lửa đủ phiên suốt đợt nắng nóng, báo sớm hai điểm cháy",
         "Tổ canh lửa Hòn Chùa", "Bùi Văn Rạng", "Tổ trưởng", true},
        {236, committee, 0, "Giúp dân gặt 18 ha lúa trước khi lũ về", "Trung đoàn Bộ binh 88",
         "Đỗ Văn Kiên", "Đại đội trưởng, Trung đoàn Bộ binh 88", true},
        {214, stationed, 0, "Hành quân làm công tác dân vận, sửa 2,4 km đường thôn",
         "Đại đội Bộ binh 3", "Ngô Đức Toàn", "Chính trị viên đại đội", true},
        {190, area, 9, "Cứu bốn người trên thuyền chìm ở cửa sông",
         "Tổ thuyền dân quân xã Long Giang", "Hồ Văn Biển", "Tổ trưởng tổ thuyền", true},
        {168, province, 0, "Sáu tháng liền báo ban đúng giờ, ghi sổ đầy đủ", "Ban CHQS xã Hoa Sơn",
         "Ngô Thanh Phúc", "Trợ lý hậu cần, Ban CHPT khu vực 3", true},
        {143, stationed, 2, "Dẫn 26 tàu cá vào nơi trú bão, không để thiệt hại về người",
         "Đội Tuần tra đường thủy", "Hoàng Văn Lộng", "Thuyền trưởng", true},
        {117, area, 6, "Hàn khẩu 60 m đê bao bị tràn, giữ được 80 ha lúa",
         "Dân quân thôn 2 và thôn 3", "Vũ Đình Chắc", "Thôn đội trưởng thôn 3", true},
        {95, committee, 0, "Cứu hộ, cứu nạn kịp thời trong mùa mưa lũ", "Ban CHPT khu vực 3",
         "Đặng Văn Quyết", "Dân quân xã Yên Phú", true},
        {71, area, 4, "Sơ tán 62 hộ dân vùng trũng trong ba giờ",
         "Tiểu đội dân quân thường trực xã", "Phạm Thị Nhài", "Chi hội trưởng phụ nữ thôn 1", true},
        {52, area, 7, "Sửa xong ngầm tràn bằng vật liệu tại chỗ trong sáu ngày", "Dân quân thôn 2",
         "Lưu Văn Thạch", "Tiểu đội trưởng dân quân", false},
    }};
    return table;
}

std::span<const DemoLesson> earlier_lessons() {
    using enum LessonKind;
    using enum LessonOutcome;
    static constexpr std::array<DemoLesson, 10> table{{
        {335, shortcoming,
         "Bàn giao ca thiếu phần phương tiện thông tin; ca sau tìm máy mất 20 phút.",
         "Biên bản không có danh mục kiểm tra.", "Dùng danh mục kiểm tra ở mỗi lần bàn giao.", 30,
         remedied, "Cả tháng bàn giao đủ danh mục, không phải tìm máy lần nào."},
        {312, lesson, "Báo trước giờ xả hồ cho cả thôn hạ lưu thì sơ tán không phải chạy đêm.",
         "Lần đầu gọi trực tiếp cho thôn trưởng.", "Đưa số gọi của các thôn hạ lưu vào phương án.",
         40, remedied, "Đã bổ sung vào phương án, diễn tập một lần."},
        {288, shortcoming, "Hai xã gửi số liệu thiệt hại khác nhau về cùng một đoạn kè.",
         "Không thống nhất ai đo.", "Đoạn giáp ranh do xã ở thượng lưu đo, xã kia xác nhận.", 45,
         remedied, "Ba đợt mưa sau số liệu khớp."},
        {263, shortcoming, "Tổ tuần tra đêm về muộn mà không báo, ca trực không biết ở đâu.",
         "Khe suối khuất sóng, không quy định điểm gọi.",
         "Quy định ba điểm gọi về; quá 30 phút không gọi thì cử người đi đón.", 35, remedied,
         "Đã kiểm tra đột xuất hai lần, các tổ gọi về đúng điểm."},
        {231, shortcoming, "Nhận tin cháy từ hai nơi, cử trùng hai tổ cho một đám cháy.",
         "Chưa đối chiếu tọa độ trước khi điều động.",
         "Đối chiếu tên đồi, thôn với bản đồ trước khi lệnh; tin thứ hai đánh dấu trùng.", 28,
         remedied, "Từ đó không còn điều trùng."},
        {205, lesson, "Áo phao để sẵn ở nhà văn hóa thôn thì cứu người nhanh hơn chờ xe từ xã.",
         "Đường bị chia cắt ngay từ đầu.", "Chuyển một phần áo phao, dây cứu sinh xuống thôn.", 50,
         remedied, "Đã chuyển xuống 14 thôn ven sông, có sổ giao nhận."},
        {176, shortcoming, "Kiểm tra đèn pin, bộ đàm chỉ ghi \"tốt\", khi dùng thì hết pin.",
         "Kiểm tra bằng mắt.", "Kiểm tra bằng cách dùng thử; ghi mức pin.", 33, remedied,
         "Hai tháng liền không có máy hết pin khi nhận ca."},
        {148, shortcoming, "Thông báo kết luận tới hai đơn vị sau hạn báo cáo đầu tiên.",
         "Chờ ký giấy rồi mới gửi.", "Lấy số, gửi trong ngày họp.", 25, remedied,
         "Hai hội nghị sau đều gửi trong ngày."},
        {104, lesson, "Hai người xác minh hai hướng thì tin sai được biết sau một giờ.",
         "Một người gọi điện, một người đến nơi.", "Áp dụng cho mọi tin có nguồn chưa rõ.", 30,
         improving, "Làm được ở tám xã; hai xã còn thiếu người buổi tối."},
        {64, shortcoming, "Danh sách điểm sơ tán ghi tên thôn cũ, người mới không tìm được.",
         "Sắp xếp lại thôn nhưng chưa sửa phương án.",
         "Rà soát cả mười xã, ghi tên mới kèm tên cũ.", 40, improving, "Đã sửa bảy xã."},
    }};
    return table;
}

std::span<const DemoMatter> earlier_matters() {
    static constexpr std::array<DemoMatter, 20> table{{
        {352, 1, "Cầu gỗ thôn 4 mục hai dầm, học sinh vẫn đi qua.", "Cầu thôn 4", "",
         "Đào Văn Sính", 12, 8, "Dân quân thay dầm, đặt biển hạn chế tải trọng.", true, true},
        {338, 0, "Đêm mưa không nghe được hiệu lệnh sơ tán ở xóm Bãi.", "Xóm Bãi, thôn 2", "", "",
         15, 10, "Bố trí thêm kẻng và người gọi theo cụm nhà.", true, true},
        {325, 5, "Trạm biến áp thôn 1 ngập chân mỗi lần lũ.", "Trạm biến áp thôn 1",
         "Điện lực khu vực", "Lý Thị Hợi", 30, 24, "Đã nâng bệ trạm thêm 0,8 m.", true, true},
        {311, 3, "Đường băng cản lửa Đồi Thông để cỏ mọc kín.", "Đồi Thông, thôn 7", "", "", 20, 13,
         "Phát dọn xong 1,8 km cùng tổ bảo vệ rừng.", true, true},
        {297, 7, "Đề nghị tập huấn sơ cứu đuối nước cho thanh niên thôn.", "Nhà văn hóa thôn 3", "",
         "Nông Văn Tiệp", 25, 16, "Mở hai buổi, 46 người dự, có quân y hướng dẫn.", true, true},
        {284, 9, "Phao tiêu ở cửa sông trôi mất hai cái.", "Cửa sông Long Giang",
         "Cảng vụ đường thủy", "", 20, 27, "Đã đặt lại đủ phao, chậm do chờ tàu.", true, true},
        {270, 2, "Nhà trực gác đê dột, ca đêm không ngồi được.", "Điếm canh đê số 4", "", "", 14, 9,
         "Lợp lại mái, thay dây điện.", false, true},
        {256, 4, "Giếng khoan điểm sơ tán hỏng máy bơm.", "Trường tiểu học thôn 5",
         "Trung tâm Nước sạch nông thôn", "Quách Thị Mơ", 15, 12, "Thay máy bơm, thử nước đạt.",
         true, true},
        {243, 8, "Có hố sâu do khai thác cát cũ, trẻ em hay tắm.", "Bãi bồi thôn 6", "", "", 10, 6,
         "Rào, cắm biển; dân quân nhắc trong giờ tan học.", true, true},
        {229, 6, "Đề nghị đổi điểm tập kết rác khỏi đường xe cứu thương.", "Ngã ba thôn 2",
         "UBND xã", "", 15, 20, "Đã chuyển điểm tập kết sang bãi sau chợ.", true, true},
        {216, 0, "Cống qua đường thôn 5 tắc, nước tràn vào nhà bốn hộ.", "Cống thôn 5", "",
         "Phạm Thị Vóc", 7, 3, "Thông cống trong ngày, kè lại miệng cống.", true, true},
        {199, 3, "Cây đa cổ thụ có cành khô treo trên sân họp.", "Sân đình thôn 1", "", "", 12, 7,
         "Hạ cành khô, gia cố cành chính.", true, true},
        {183, 1, "Sóng điện thoại ở thôn Khe Lạnh không có, khó báo tin lũ.", "Thôn Khe Lạnh",
         "Doanh nghiệp viễn thông", "Giàng A Dế", 60, 55, "Đã đặt trạm phát sóng nhỏ.", true, true},
        {167, 5, "Bậc lên xuống bến đò gãy, người già khó đi.", "Bến đò thôn 4", "", "", 10, 12,
         "Đổ lại bậc bê tông, làm tay vịn.", true, true},
        {151, 9, "Thuyền nhỏ neo ở luồng cứu nạn.", "Âu thuyền Long Giang", "", "", 8, 4,
         "Sắp xếp lại chỗ neo, kẻ vạch luồng cứu nạn.", true, true},
        {134, 7, "Hỏi lịch phun khử khuẩn sau lũ.", "Thôn 1 và thôn 2", "Trạm Y tế xã", "", 7, 3,
         "Phun trong hai ngày, đã báo trên loa.", true, true},
        {112, 2, "Bờ kè trước trường mầm non xói chân 6 m.", "Kè thôn 3", "", "Hà Thị Chanh", 15,
         11, "Thả rọ đá tạm; đưa vào danh mục sửa chữa.", true, true},
        {88, 8, "Xe quá tải làm hỏng đường đê dùng để sơ tán.", "Đường đê thôn 5",
         "Ban quản lý đường bộ", "", 30, 33, "Đã đặt barie hạn chế tải trọng.", true, true},
        {66, 4, "Chòi canh lửa thiếu nước uống cho tổ trực ngày nóng.", "Chòi Hòn Dài", "", "", 10,
         5, "Cấp bình 20 lít, đổi theo tuần.", false, true},
        {49, 6, "Đề nghị vẽ lại sơ đồ điểm sơ tán ở cổng nhà văn hóa.", "Nhà văn hóa thôn 4", "",
         "Triệu Văn Páo", 20, 14, "Vẽ lại, ghi số trực và lối đi khi đường ngập.", true, true},
    }};
    return table;
}

}  // namespace gb::app
