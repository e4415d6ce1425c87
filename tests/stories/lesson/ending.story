# Đơn vị kết thúc hoạt động: hạn chế chưa khắc phục chuyển cho đơn vị kế tiếp.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 09:00 ngày 03/02/2026

Chuyện: Đơn vị kết thúc thì đơn vị kế tiếp giải trình
Khi Bình ghi hạn chế "Thiếu áo phao", giao "Ban CHQS xã Hoa Sơn" khắc phục
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS xã Hoa Sơn","on":"2026-02-03","basis":"Quyết định 1","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì có lesson {"id":@"Thiếu áo phao","unit":@"Ban CHPT khu vực 3","open_in":@"Ban CHPT khu vực 3"}
Khi An giải trình "Thiếu áo phao" đã khắc phục: "Đã cấp đủ"
Thì có lesson {"id":@"Thiếu áo phao","open_in":null}
