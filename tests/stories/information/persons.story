# Tin nói việc và nơi, không nói người. Tả một người thì trả lại, chưa ghi vào đâu, nêu rõ ô nào.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 02:10 ngày 03/02/2026

Chuyện: Cháy, lũ, người đuối nước không nêu tên, mất trộm: nhận
Khi Bình báo "Ban CHPT khu vực 3" tin cháy "Cháy chợ Hoa Sơn, 12 ki-ốt, không có người bị thương" tại "Chợ Hoa Sơn, đường Nguyễn Huệ"
Và Bình báo "Ban CHPT khu vực 3" tin thiên tai "Lũ về, nước ngập 1,2 m, sơ tán 45 hộ với 187 người" tại "Thôn 3"
Và Bình báo "Ban CHPT khu vực 3" tin cứu nạn "Một người đàn ông khoảng 40 tuổi bị nước cuốn, chưa tìm thấy" tại "Ngầm tràn suối Đá"
Và Bình báo "Ban CHPT khu vực 3" tin thiệt hại tài sản "Mất trộm 300 m dây cáp điện trạm bơm, phát sinh ngày 02/02" tại "Trạm bơm số 2"
Thì có 4 information {"unit":@"Ban CHQS xã Hoa Sơn"}

Chuyện: Số định danh, số điện thoại, ngày sinh: trả lại
Khi Bình báo "Ban CHPT khu vực 3" tin thiệt hại tài sản "Mất xe máy của người có căn cước 001080012345" tại "Thôn 3"
Thì bị từ chối: information.identity_number ở /text
Khi Bình báo "Ban CHPT khu vực 3" tin cháy "Cháy nhà, liên hệ 0912 345 678" tại "Thôn 3"
Thì bị từ chối: information.contact ở /text
Khi Bình báo "Ban CHPT khu vực 3" tin cứu nạn "Người mất tích sinh năm 1986" tại "Thôn 3"
Thì bị từ chối: information.birth_date ở /text
Và có 0 information {}

Chuyện: Nêu tên, tả người: trả lại, cả ở ô địa điểm
Khi Bình báo "Ban CHPT khu vực 3" tin cứu nạn "Ông Nguyễn Văn Nam bị nước cuốn" tại "Ngầm tràn"
Thì bị từ chối: information.named_person ở /text
Khi Bình báo "Ban CHPT khu vực 3" tin cháy "Cháy nhà" tại "nhà bà Trần Thị Hoa, thôn 3"
Thì bị từ chối: information.named_person ở /place
Khi Bình báo "Ban CHPT khu vực 3" tin thiệt hại tài sản "Đối tượng tên Hùng hay vào kho" tại "Kho xã"
Thì bị từ chối: information.named_person ở /text

Chuyện: Tư tưởng, tôn giáo, hội nhóm, tụ tập: không có chỗ trong hệ thống này
Khi Bình báo "Ban CHPT khu vực 3" tin an toàn khác "Một số người có tư tưởng không tốt" tại "Thôn 3"
Thì bị từ chối: information.beliefs ở /text
Khi Bình báo "Ban CHPT khu vực 3" tin an toàn khác "Hai hộ mới theo đạo" tại "Thôn 3"
Thì bị từ chối: information.beliefs ở /text
Khi Bình báo "Ban CHPT khu vực 3" tin an toàn khác "Có người rủ nhau tham gia hội" tại "Thôn 3"
Thì bị từ chối: information.association ở /text
Khi Bình báo "Ban CHPT khu vực 3" tin an toàn khác "Khoảng 20 người tụ tập" tại "Sân vận động"
Thì bị từ chối: information.gathering ở /text
Khi Bình báo "Ban CHPT khu vực 3" tin an toàn khác "Khoang 20 nguoi tu tap o san bong" tại "San bong"
Thì bị từ chối: information.gathering ở /text

Chuyện: Hội nghị, hội thao vẫn là việc bình thường
Khi Bình báo "Ban CHPT khu vực 3" tin tai nạn giao thông "Xe chở đoàn đi tham gia hội thao trượt xuống mương, không ai bị thương" tại "Km 5"
Thì có 1 information {}

Chuyện: Các ô khác của chuỗi tin cũng vậy
Khi Bình báo "Ban CHPT khu vực 3" tin cháy "Cháy kho" tại "Kho xã"
Và An xác minh tin "Cháy kho" là đúng: "Gặp ông Lê Văn Tám, số điện thoại 0912345678"
Thì bị từ chối: information.contact ở /text
Khi An xác minh tin "Cháy kho" là đúng: "Tổ kiểm tra đến nơi, cháy 30 m² mái"
Và Bình nhận định tin "Cháy kho": "Do nhóm người bất mãn gây ra"
Thì bị từ chối: information.beliefs ở /text
Khi Bình nhận định tin "Cháy kho": "Do chập điện"
Và An không thống nhất nhận định tin "Cháy kho" vì "Do đối tượng Trần Văn B đốt"
Thì bị từ chối: information.named_person ở /reason

Chuyện: Tin đóng dấu mật cũng trả lại
Khi Bình báo "Ban CHPT khu vực 3" tin cháy "MẬT. Cháy kho" tại "Kho xã"
Thì bị từ chối: document.classified ở /text

Chuyện: Không có loại tin nào cho ý kiến hay hội họp
Khi Bình lệnh information.report {"event_class":"protest","text":"x","place":"x","source":"press","reliability":"doubtful","addressees":[@"Ban CHPT khu vực 3"],"group":"none"}
Thì bị trả lại: input.not_a_choice ở /body/event_class
