# Đơn vị kết thúc thì tin còn mở sang đơn vị kế tục, hoặc đóng có lý do.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHQS huyện Thượng" cấp huyện dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và Chỉ là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và An là chỉ huy trưởng của "Ban CHQS huyện Thượng"
Và Khu là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và An báo "Bộ CHQS tỉnh" tin thiên tai "Kè sông nứt" tại "Kè Thượng"

Chuyện: Tin còn mở sang đơn vị kế tục, và đơn vị ấy làm tiếp
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"Quyết định 1/QĐ","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì có information {"text":"Kè sông nứt","unit":@"Ban CHPT khu vực 3","open_in":@"Ban CHPT khu vực 3"}
Khi Chỉ xác minh tin "Kè sông nứt" là đúng: "Đoàn kiểm tra của tỉnh đã xem"
Và Khu nhận định tin "Kè sông nứt": "Cần gia cố trước mùa mưa"
Và Khu kết thúc tin "Kè sông nứt" là đúng
Thì tin "Kè sông nứt" đã kết thúc là đúng

Chuyện: Không ai nhận thì đóng có lý do, không nhận là đúng hay sai
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"","successor":null,"force_reason":"chuyển hồ sơ giấy"}
Thì có information {"text":"Kè sông nứt","open_in":null,"closed_as":null,"closing":"chuyển hồ sơ giấy"}
Khi Chỉ xác minh tin "Kè sông nứt" là đúng: "Đã xem"
Thì bị từ chối: information.over ở /information
