# Đơn vị kết thúc hoạt động: cấp độ còn hiệu lực sang đơn vị kế tục, để không cấp độ nào mất đi mà không ai bãi bỏ.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và Hoa là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và bây giờ là 09:00 ngày 03/02/2026

Chuyện: Trời vẫn mưa: cấp độ còn hiệu lực sang đơn vị kế tục, đơn vị ấy đổi hoặc bãi bỏ
Khi Hoa ghi dự báo cháy rừng cấp IV, theo "Thông báo số 9"
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS xã Hoa Sơn","on":"2026-02-03","basis":"Quyết định 1","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì có level {"id":@"Thông báo số 9","open_in":@"Ban CHPT khu vực 3","ended":null,"unit":@"Ban CHPT khu vực 3"}
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2 tại "Ban CHQS xã Hoa Sơn", theo "Bản tin"
Thì bị từ chối: level.area_ended ở /area/0 với {"name":"Ban CHQS xã Hoa Sơn"}
Khi An bãi bỏ "Thông báo số 9", theo "Thông báo số 10"
Thì có level {"id":@"Thông báo số 9","open_in":null}

Chuyện: Không đơn vị nào kế tục thì cấp độ đóng cùng sổ, sổ ghi vì sao
Khi Hoa ghi dự báo cháy rừng cấp IV, theo "Thông báo số 9"
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS xã Hoa Sơn","on":"2026-02-03","basis":"Quyết định 1","successor":null,"force_reason":"Không còn địa bàn"}
Thì có level {"id":@"Thông báo số 9","open_in":null,"ended":@now,"closed_reason":"Không còn địa bàn","unit":@"Ban CHQS xã Hoa Sơn"}
