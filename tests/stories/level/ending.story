# Đơn vị kết thúc hoạt động: cấp độ ghi trong sổ của nó đóng lại cùng sổ, đơn vị kế tiếp tự ghi trong sổ mình.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và Hoa là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và bây giờ là 09:00 ngày 03/02/2026

Chuyện: Đơn vị kết thúc thì cấp độ đóng, nơi đã kết thúc không còn là nơi áp dụng
Khi Hoa ghi dự báo cháy rừng cấp IV, theo "Thông báo số 9"
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS xã Hoa Sơn","on":"2026-02-03","basis":"Quyết định 1","successor":@"Ban CHPT khu vực 3","force_reason":"Sáp nhập"}
Thì có level {"id":@"Thông báo số 9","open_in":null,"ended":@now,"unit":@"Ban CHQS xã Hoa Sơn"}
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2 tại "Ban CHQS xã Hoa Sơn", theo "Bản tin"
Thì bị từ chối: level.area_ended ở /area/0 với {"name":"Ban CHQS xã Hoa Sơn"}
