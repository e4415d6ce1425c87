// What is written in the logs of the communes and of the units stationed in the area.

#include "app/demo_seasons.hpp"

namespace gb::app {

namespace {

using enum LogType;
using enum Season;

constexpr LogLine of_communes[] = {
    {report, always, 16, 18, "Báo cáo ngày gửi Ban CHPTKV 3: an toàn, trực đủ quân số."},
    {patrol, always, 20, 26, "Dân quân và công an xã tuần tra {h}, {n} đồng chí, không có gì lạ."},
    {patrol, always, 19, 25, "Tuần tra quanh trụ sở, trạm y tế và chợ; nhắc khóa cổng sau chợ."},
    {note, always, 8, 17,
     "Thôn đội trưởng {h} báo đèn đường hỏng hai chỗ, đã chuyển Ủy ban nhân dân xã."},
    {note, always, 8, 17, "Kiểm tra túi cứu thương, áo phao ở nhà văn hóa {h}: đủ."},
    {note, always, 8, 17,
     "Người dân {h} nộp một điện thoại nhặt được; lập biên bản, thông báo trên loa."},
    {visit, always, 8, 16,
     "Cán bộ Ban CHPTKV 3 xuống kiểm tra sổ trực và kho vật chất: {n} người."},
    {order, always, 8, 18, "Nhận lệnh Ban CHPTKV 3: báo số hộ ven sông phải di chuyển."},
    {incident, always, 10, 26, "Đàn bò phá rào ra đường liên xã ở {h}; đã lùa về, thông đường."},
    {incident, always, 12, 25, "Cháy bếp ở {h}, dập tắt sau 15 phút, không có người bị thương."},
    {patrol, always, 20, 27, "Tuần tra bờ sông, bến đò {h}: thuyền neo đủ, dây chằng chắc."},
    {note, always, 8, 17, "Thử loa và kẻng {h}: xóm ngoài nghe nhỏ, đã hẹn thợ chỉnh loa."},
    {note, always, 8, 17, "Trạm y tế mượn cáng và đèn pin cho buổi tập sơ cứu, trả trước 17 giờ."},
    {visit, always, 8, 16, "Trưởng {h} đến báo lịch họp thôn, xin mượn bàn ghế nhà văn hóa."},
    {information, always, 8, 20, "Công an xã báo cấm xe qua cầu {h} từ 21 giờ để sửa mặt cầu."},
    {report, always, 9, 18, "{h} đã thay xong biển chỉ đường tới điểm sơ tán, gửi ảnh về xã."},
    {incident, always, 15, 27,
     "Cây đổ chắn lối vào {h}; {n} dân quân cưa dọn, thông đường sau một giờ."},
    {order, always, 8, 17, "Chỉ huy trưởng nhắc tổ trực ghi sổ ngay khi nhận tin, không ghi dồn."},
    {report, storms, 14, 28, "{h} báo nước đến mép đường; cử {n} dân quân canh, chăng dây."},
    {patrol, storms, 18, 28, "Canh cống đêm ở {h}: mực nước dưới báo động 1, cống đóng kín."},
    {weather, storms, 16, 29, "Mưa to, suối lên nhanh; nhắc các thôn không để ai qua ngầm."},
    {report, storm, 12, 28, "Đã đưa người già, trẻ em ở {h} lên trường học, đủ số."},
    {report, dry, 10, 18, "Chòi canh lửa {h} báo không có khói, hai người trực."},
    {incident, dry, 11, 18, "Cháy cỏ ven đường {h}, {n} dân quân dập tắt sau 20 phút."},
    {note, enlistment, 8, 16, "Rà soát số thanh niên trong độ tuổi khám sức khỏe, báo số lượng."},
    {patrol, tet, 19, 26, "Trực đêm giao thừa ở nhà văn hóa {h}: an toàn."},
    {report, harvest, 8, 17, "Dân quân giúp gặt ở {h}, {n} hộ neo đơn."},
    {report, training, 8, 17, "Huấn luyện dân quân ngày thứ {n}: đủ quân số, an toàn."},
};

constexpr LogLine of_stationed[] = {
    {guard_relief, always, 13, 15, "Đổi gác cổng chính, quân số đủ."},
    {guard_relief, always, 25, 29, "Đổi gác khu xe, không có gì lạ."},
    {report, always, 16, 18, "Báo Ban CHPTKV 3: quân số trực đủ, phương tiện cứu nạn sẵn sàng."},
    {note, always, 8, 11, "Kiểm tra xe cứu hộ, xuồng máy, máy bơm: nổ máy tốt."},
    {visit, always, 8, 16, "Đoàn thanh niên xã đến giao lưu, {d} người, đã ra về."},
    {patrol, always, 20, 27, "Tuần tra hàng rào phía nam, phát tín hiệu đủ ba điểm."},
    {incident, always, 9, 20, "Một chiến sĩ bong gân khi tập thể lực, quân y băng, nghỉ hai ngày."},
    {note, always, 8, 17, "Bàn giao sáu bộ áo phao cho xã mượn luyện tập, có ký nhận."},
    {information, always, 8, 19,
     "Xã sở tại báo đường liên thôn sửa chữa, xe đơn vị đi vòng ba ngày."},
    {visit, always, 8, 16, "Cán bộ Ban CHPTKV 3 xuống thống nhất kế hoạch giúp dân: {n} người."},
    {patrol, always, 20, 28, "Tuần tra chung với dân quân {h}, hai lượt, không có gì lạ."},
    {note, always, 14, 18, "Chạy thử máy phát điện 30 phút: tốt; dầu còn đủ hai ngày."},
    {report, always, 9, 17,
     "Tổ công binh khảo sát điểm sạt ở {h}, báo khối lượng về Ban CHPTKV 3."},
    {order, storms, 10, 20,
     "Chuyển một trung đội sang trực ứng cứu, sẵn sàng cơ động sau 30 phút."},
    {report, storm, 10, 28, "Trung đội ứng cứu đã đến {h}, giúp chuyển {d} hộ."},
    {patrol, dry, 10, 18, "Tổ canh lửa quanh doanh trại, phát dọn đường băng cản lửa."},
    {visit, tet, 8, 16, "Gia đình chiến sĩ đến thăm: {d} lượt người."},
    {report, harvest, 8, 17, "Một trung đội giúp dân gặt lúa, về đủ quân số."},
};

}  // namespace

std::span<const LogLine> commune_lines() {
    return of_communes;
}

std::span<const LogLine> stationed_lines() {
    return of_stationed;
}

}  // namespace gb::app
