// What the duty officers of the area command and of the province write in their logs.

#include <array>

#include "app/demo_seasons.hpp"

namespace gb::app {

namespace {

using enum LogType;
using enum Season;

constexpr LogLine of_area[] = {
    {guard_relief, always, 13, 15,
     "Đổi gác cổng số 1, quân số đủ, sổ sách và trang bị trực bàn giao xong."},
    {guard_relief, always, 21, 23, "Đổi gác cổng số 1 và kho vật chất, không có gì lạ."},
    {guard_relief, always, 25, 27,
     "Đổi gác kho vật chất; kiểm tra khóa, đèn, bình chữa cháy: tốt."},
    {guard_relief, always, 29, 30, "Đổi gác cổng số 2, vệ binh báo cáo trong ca không có khách."},
    {patrol, always, 19, 23, "Tổ tuần tra 3 đồng chí đi tuyến xã {c}, về đủ quân số, an toàn."},
    {patrol, always, 22, 27,
     "Tuần tra chung dân quân và công an xã {c}: hai lượt, không có gì lạ."},
    {patrol, always, 23, 28,
     "Kiểm tra vọng gác, kho và bãi xe; nhắc {h} tắt bớt đèn pha hướng đường."},
    {patrol, always, 20, 26, "Tuần tra tuyến đường liên xã qua {c}; nhắc một xe tải đỗ sai chỗ."},
    {patrol, always, 9, 16,
     "Kiểm tra biển báo công trình quốc phòng ở xã {c}: đủ, một biển mờ chữ."},
    {patrol, always, 21, 26,
     "Tổ tuần tra kiểm tra cột ăng-ten và trạm điện {h}, xã {c}: bình thường."},
    {report, always, 16, 18, "Xã {c} báo cáo: trong ngày an toàn, trực đủ quân số."},
    {report, always, 16, 18,
     "Trung đoàn 88 báo quân số trực đủ, trong ngày không có việc bất thường."},
    {report, always, 16, 18,
     "Tiểu đoàn Công binh 27 báo quân số trực đủ, phương tiện cứu nạn sẵn sàng."},
    {report, always, 16, 18, "Đồn Biên phòng Cửa Giang báo {d} tàu thuyền neo tại bến, an toàn."},
    {report, always, 19, 26, "Ban CHQS xã {c} báo mất điện khu trung tâm, đã báo điện lực."},
    {report, always, 8, 17,
     "Xã {c} báo hoàn thành luyện tập phương án chữa cháy ở {h}, {d} người tham gia."},
    {report, always, 10, 16, "Xã {c} báo đã thay {n} bình chữa cháy hết hạn ở trụ sở và kho."},
    {weather, always, 17, 18, "Trời quang, gió nhẹ, nhiệt độ 2{n} độ; đêm không mưa."},
    {weather, always, 29, 30, "Nhiều mây, gió cấp 2, tầm nhìn trên 5 km."},
    {order, always, 7, 10, "Trực chỉ huy nhắc các xã báo cáo quân số trực trước 17 giờ."},
    {order, always, 14, 18,
     "Trực chỉ huy lệnh: kiểm tra lại phương án sơ tán {h}, xã {c}, báo cáo trước 20 giờ."},
    {order, always, 8, 11, "Chỉ huy trưởng nhắc trực ban ghi rõ giờ nhận tin và người báo."},
    {visit, always, 8, 11,
     "Đoàn kiểm tra của Bộ CHQS tỉnh: {n} người, 1 xe, vào làm việc về phòng thủ dân sự."},
    {visit, always, 9, 16, "Khách của đơn vị: {n} lượt người, đã ra trước 17 giờ."},
    {visit, always, 8, 15, "Xe chở vật chất hậu cần vào kho: 2 xe, kiểm đếm xong, đã ra."},
    {visit, always, 8, 15,
     "Trường trung học cơ sở {c} đến tham quan phòng truyền thống: {d} học sinh."},
    {information, always, 9, 20,
     "Công an tỉnh trao đổi: đêm nay cấm đường liên xã qua {c} để sửa cầu."},
    {information, always, 9, 20,
     "Ban CHPTKV 2 trao đổi lịch tuần tra chung ở vùng giáp ranh tuần tới."},
    {information, always, 10, 19,
     "Điện lực thông báo cắt điện khu vực xã {c} từ 8 giờ đến 11 giờ ngày mai."},
    {note, always, 20, 22, "Kiểm tra liên lạc với mười xã: mười xã trả lời, tín hiệu tốt."},
    {note, always, 20, 22,
     "Kiểm tra liên lạc: chín xã trả lời ngay, xã {c} trả lời sau 6 phút do đổi pin."},
    {note, always, 8, 9, "Kiểm tra máy phát điện dự phòng, chạy thử 15 phút, dầu đủ 12 giờ."},
    {note, always, 8, 10, "Kiểm đếm tủ khóa, đèn pin, áo mưa, phao cứu sinh: đủ."},
    {note, always, 10, 17,
     "Nhặt được một ví da không giấy tờ ở cổng số 1; niêm phong, dán thông báo."},
    {note, always, 10, 17,
     "Trả lại xe đạp bỏ quên từ hôm kia cho trường học đến nhận, có biên bản."},
    {note, always, 14, 17, "Nạp lại sáu bộ đàm, thay hai pin yếu; ghi sổ trang bị."},
    {incident, always, 10, 27, "Cây đổ chắn đường liên xã đoạn qua {c}; đã dọn xong, thông đường."},
    {incident, always, 12, 26,
     "Va chạm giữa hai xe máy ở ngã ba {h}, xã {c}; hai người xây xát, đã băng bó."},
    {incident, always, 11, 25,
     "Chập điện ở nhà kho {h}, xã {c}; lực lượng tại chỗ cắt điện, không cháy lan."},
    {incident, always, 9, 24, "Xe tải sa lầy ở ngầm tràn xã {c}; hỗ trợ kéo ra, người an toàn."},
    {incident, always, 13, 20,
     "Đuối nước ở bến {h}, xã {c}: dân quân cứu được hai người, sức khỏe ổn định."},
    // storms and floods
    {weather, storms, 17, 19, "Mưa vừa, gió cấp 4; dự báo đêm có mưa to ở các xã ven sông."},
    {weather, storms, 28, 30, "Mưa {d} mm trong đêm ở thượng nguồn; mực nước sông đang lên chậm."},
    {patrol, storms, 20, 28, "Tổ tuần tra đê xã {c} về, mực nước dưới báo động 1."},
    {patrol, storms, 20, 27, "Kiểm tra cống và bờ bao {h}, xã {c}: không thấm, cánh cống kín."},
    {report, storms, 15, 27,
     "Xã {c} báo nước sông lên 0,{n} m trong 1 giờ, đã tăng người canh cống."},
    {report, storms, 14, 22,
     "Xã {c} báo ngầm tràn {h} ngập 0,{n} m, đã chăng dây, cử người gác hai đầu."},
    {information, storms, 14, 22,
     "Trạm thủy văn thông báo hồ chứa điều tiết xả {d} m³/s từ 22 giờ."},
    {order, storms, 15, 20, "Trực chỉ huy lệnh các xã ven sông chuyển sang trực 24/24 giờ."},
    {incident, storms, 18, 28,
     "Sạt taluy {d} m³ đất ở đường vào {h}, xã {c}; không có người bị nạn."},
    // the days of a storm
    {weather, storm, 8, 12,
     "Bản tin 08 giờ: bão cách bờ {d} km, gió gần tâm cấp 10, di chuyển nhanh."},
    {weather, storm, 15, 30, "Gió cấp 6, giật cấp 8; mưa to {d} mm trong 3 giờ."},
    {order, storm, 8, 14,
     "Chỉ huy trưởng lệnh các xã rà lại người và phương tiện theo bốn tại chỗ, báo cáo trước 16 "
     "giờ."},
    {order, storm, 14, 20, "Lệnh Tiểu đoàn 27 đưa hai xuồng và một xe về chờ ở {h}, xã {c}."},
    {report, storm, 16, 29, "Xã {c} báo đã đưa {d} hộ ở {h} lên trường học, an toàn."},
    {report, storm, 16, 29,
     "Xã {c} báo tốc mái {n} nhà, gãy {d} cây, không có thiệt hại về người."},
    {report, storm, 14, 24, "Đồn Biên phòng Cửa Giang báo đã kêu gọi hết tàu thuyền vào bến."},
    {incident, storm, 17, 29,
     "Đứt đường điện trung thế qua xã {c}; điện lực đã cô lập, chờ sáng sửa."},
    {note, storm, 20, 26, "Báo cáo nhanh gửi Bộ CHQS tỉnh lúc 19 giờ, số liệu của mười xã."},
    // dry season
    {weather, dry, 10, 17,
     "Hanh khô, gió cấp 3, độ ẩm {d} phần trăm; cấp dự báo cháy rừng cấp III."},
    {information, dry, 8, 17, "Kiểm lâm thông báo cấp dự báo cháy rừng cấp IV tại xã {c}."},
    {patrol, dry, 10, 18, "Tổ canh lửa rừng xã {c} báo hai chòi canh đủ người, không thấy khói."},
    {order, dry, 8, 16, "Trực chỉ huy nhắc các xã kiểm tra dụng cụ chữa cháy rừng trước 17 giờ."},
    {incident, dry, 11, 19,
     "Cháy thực bì khoảng {d}0 m² ở bìa rừng xã {c}; dân quân dập tắt sau 35 phút, không thiệt hại "
     "về người."},
    {report, dry, 13, 19, "Xã {c} báo có khói ở {h}: dân đốt rơm, đã nhắc dập hết tàn."},
    // cold, new year, recruits, harvest, training
    {weather, cold, 18, 30, "Rét đậm, nhiệt độ 9 độ, sương mù dày; tầm nhìn dưới 200 m."},
    {note, cold, 21, 25, "Vọng gác có thêm áo ấm, nước nóng; rút ca gác còn 60 phút."},
    {order, tet, 8, 16, "Chỉ huy trưởng lệnh giữ quân số trực Tết, báo cáo mỗi ngày hai lần."},
    {visit, tet, 8, 16, "Đoàn Ủy ban nhân dân và Mặt trận đến chúc Tết đơn vị trực: {n} người."},
    {patrol, tet, 19, 27,
     "Tuần tra bảo vệ nơi đón giao thừa và chợ Tết xã {c}: trật tự, không cháy nổ."},
    {report, tet, 16, 18, "Xã {c} báo cáo ngày Tết: vui tươi, an toàn, trực đủ quân số."},
    {note, tet, 9, 15, "Kiểm tra phòng cháy ở bếp, kho và nơi thắp hương: đạt."},
    {report, enlistment, 8, 16,
     "Xã {c} báo hoàn thành khám sức khỏe nghĩa vụ quân sự, số lượng đủ theo chỉ tiêu."},
    {visit, enlistment, 8, 16,
     "Đoàn đơn vị nhận quân đến thống nhất ngày giờ, tuyến xe: {n} người."},
    {note, enlistment, 8, 16, "Kiểm tra sân bãi, mái che, nước uống cho ngày giao nhận quân."},
    {report, harvest, 8, 17, "Bộ đội giúp dân xã {c} gặt {n} ha lúa ở {h}, xong trước mưa."},
    {information, harvest, 8, 17,
     "Xã {c} đề nghị hỗ trợ người gặt giúp gia đình neo đơn trước ngày mưa."},
    {report, training, 8, 17,
     "Xã {c} báo kết quả huấn luyện dân quân ngày thứ {n}: quân số đạt, an toàn."},
    {visit, training, 8, 11,
     "Đoàn kiểm tra huấn luyện của tỉnh: {n} người, kiểm tra giáo án và thao trường."},
    {note, training, 13, 17,
     "Kíp trực luyện tập báo động: đủ người sau 11 phút, chậm hơn yêu cầu 1 phút."},
};

constexpr LogLine lines_of_province[] = {
    {report, always, 16, 18, "Ban CHPTKV 3 báo cáo ngày: an toàn, quân số trực đủ."},
    {report, always, 16, 18,
     "Ban CHPTKV 2 báo cáo ngày: an toàn, có một vụ va chạm giao thông nhẹ."},
    {note, always, 20, 22, "Kiểm tra thông tin với ba khu vực: thông suốt."},
    {note, always, 8, 10,
     "Kiểm tra sẵn sàng của kíp trực tìm kiếm cứu nạn: xe, xuồng, dụng cụ tốt."},
    {order, always, 8, 16,
     "Chỉ huy trưởng yêu cầu các khu vực báo kết quả tuần tra chung trong tuần."},
    {information, always, 9, 19, "Đài khí tượng gửi bản tin 24 giờ; đã chuyển các khu vực."},
    {visit, always, 8, 15, "Đoàn công tác của Quân khu: {n} người, làm việc với Bộ Tham mưu."},
    {guard_relief, always, 21, 29, "Đổi gác cổng chính, không có gì lạ."},
    {weather, storms, 17, 30,
     "Vùng núi mưa to, có nơi {d} mm; nguy cơ lũ quét ở các xã thượng nguồn."},
    {order, storm, 8, 20, "Bộ CHQS tỉnh chuyển trạng thái trực ứng phó bão cho ba khu vực."},
    {report, storm, 19, 21,
     "Tổng hợp báo cáo nhanh của ba khu vực, gửi cơ quan cấp trên lúc 19 giờ."},
    {information, dry, 9, 17, "Kiểm lâm tỉnh thông báo cấp dự báo cháy rừng cấp IV ở vùng núi."},
    {order, tet, 8, 16, "Nhắc các khu vực giữ nghiêm chế độ trực trong những ngày Tết."},
    {report, enlistment, 8, 17, "Khu vực 3 báo kết quả chuẩn bị giao nhận quân: đủ chỉ tiêu."},
};

}  // namespace

std::span<const LogLine> area_lines() {
    return of_area;
}

std::span<const LogLine> province_lines() {
    return lines_of_province;
}

}  // namespace gb::app
