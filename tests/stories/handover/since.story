# Việc mới đến giữa hai chữ ký cũng như dòng mới: người nhận chưa ký được, người giao ký lại có nêu việc ấy.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 3"
Và Hùng là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Thư là văn thư của "Ban CHPT khu vực 3"
Và Cường là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 07:20 ngày 03/02/2026
Và An nhận trực tác chiến
Và Hùng giao "Ban CHPT khu vực 3" nhiệm vụ "Kiểm tra phương tiện"

Chuyện: Tin đến sau chữ ký giao thì phải ký lại, có nêu tin ấy
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện","done":false}]
Và Cường báo "Ban CHPT khu vực 3" tin cháy rừng "Cháy khoảng 2 ha rừng thông" tại "Đồi Mỏ"
Và Bình ký nhận ca
Thì bị từ chối: handover.items_since ở /handover với {"count":1,"kind":"information","number":1,"year":2026,"entity":@"Cháy khoảng 2 ha rừng thông"}
Và người đang trực tác chiến của "Ban CHPT khu vực 3" là An
Khi An rút biên bản bàn giao
Và An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện","done":false},{"kind":"information","entity":@"Cháy khoảng 2 ha rừng thông","done":false}]
Và Bình ký nhận ca
Thì được ghi 2 mục
Và người đang trực tác chiến của "Ban CHPT khu vực 3" là Bình

Chuyện: Nhiều việc mới thì nói có bao nhiêu và việc đầu tiên; dòng mới nói trước
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện","done":false}]
Và Hùng giao "Ban CHPT khu vực 3" nhiệm vụ "Đón đoàn kiểm tra"
Và Cường báo "Ban CHPT khu vực 3" tin cháy rừng "Cháy thực bì" tại "Đồi Mỏ"
Và Bình ký nhận ca
Thì bị từ chối: handover.items_since ở /handover với {"count":2,"kind":"task","number":2}
Khi An ghi sổ tác chiến: "Mất điện trạm gác 2"
Và Bình ký nhận ca
Thì bị từ chối: handover.rows_since ở /handover với {"from":1,"to":1,"year":2026}

Chuyện: Dòng bị gạch giữa hai chữ ký thì phải ký lại
Khi An ghi sổ tác chiến: "Cháy nhà kho thôn 5, một người bỏng nặng"
Và An ký bàn giao trực tác chiến đến dòng 1, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện","done":false}]
Và An lệnh log.strike {"entry":@"Cháy nhà kho thôn 5, một người bỏng nặng","reason":"ghi nhầm"}
Thì được ghi 2 mục
Khi Bình ký nhận ca
Thì bị từ chối: handover.struck_since ở /handover với {"count":1,"row":1,"year":2026}
Và người đang trực tác chiến của "Ban CHPT khu vực 3" là An
Khi An rút biên bản bàn giao
Và An ký bàn giao trực tác chiến đến dòng 1, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện","done":false}]
Và Bình ký nhận ca
Thì được ghi 2 mục

Chuyện: Dòng của loại trực khác bị gạch thì không cản
Khi An nhận trực nội vụ
Và An ghi sổ nội vụ: "Kiểm tra nội vụ"
Và An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện","done":false}]
Và An lệnh log.strike {"entry":@"Kiểm tra nội vụ","reason":"ghi nhầm"}
Thì được ghi 1 mục
Khi Bình ký nhận ca
Thì được ghi 2 mục

Chuyện: Việc đã xong giữa hai chữ ký thì không cản; việc mới đến rồi xong cũng không
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện","done":false}]
Và Hùng lệnh task.withdraw {"task":@"Kiểm tra phương tiện","reason":"đã làm"}
Và An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Lịch họp"
Và Thư xếp lưu "Lịch họp": "Chỉ huy đã xem"
Và Bình ký nhận ca
Thì được ghi 2 mục

Chuyện: Tin đã kết thúc mà mở lại sau chữ ký thì cũng là việc mới
Khi Cường báo "Ban CHPT khu vực 3" tin cháy rừng "Cháy thực bì" tại "Đồi Mỏ"
Và An xác minh tin "Cháy thực bì" là đúng: "Tổ công tác đã đến nơi"
Và Cường kết thúc tin "Cháy thực bì" là đúng
Và An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện","done":false}]
Và Cường mở lại tin "Cháy thực bì" vì "Lửa bùng lại"
Và Bình ký nhận ca
Thì bị từ chối: handover.items_since ở /handover với {"count":1,"kind":"information","number":1}

Chuyện: Có việc mới thì người nhận vẫn từ chối được, chỉ huy vẫn lệnh tiếp quản được
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện","done":false}]
Và Cường báo "Ban CHPT khu vực 3" tin cháy rừng "Cháy thực bì" tại "Đồi Mỏ"
Và Hùng lệnh cho Bình tiếp quản trực tác chiến vì "đồng chí An phải đi chữa cháy"
Thì người đang trực tác chiến của "Ban CHPT khu vực 3" là Bình
