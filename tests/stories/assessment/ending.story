# Đơn vị kết thúc thì nhận định chưa chốt sang đơn vị kế tục, hoặc đóng có lý do.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHQS huyện Thượng" cấp huyện dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và Chỉ là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và An là chỉ huy trưởng của "Ban CHQS huyện Thượng"
Và Khu là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 03/02/2026
Và An viết nhận định "Kè sông nứt hai chỗ" kỳ 15/06/2025 đến 14/12/2025 gửi "Bộ CHQS tỉnh"

Chuyện: Đơn vị kế tục viết tiếp và chốt
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"Quyết định 1/QĐ","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì có period_assessment {"unit":@"Ban CHPT khu vực 3","open_in":@"Ban CHPT khu vực 3"}
Khi Chỉ thống nhất với nhận định "Kè sông nứt hai chỗ"
Và Khu chốt nhận định "Kè sông nứt hai chỗ"
Thì có period_assessment {"open_in":null,"withdrawn":false}

Chuyện: Không ai nhận thì đóng có lý do, không coi là đã chốt
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"","successor":null,"force_reason":"chuyển hồ sơ giấy"}
Thì có period_assessment {"open_in":null,"settled_at":null,"withdrawn":true,"withdraw_reason":"chuyển hồ sơ giấy"}
Khi Chỉ thống nhất với nhận định "Kè sông nứt hai chỗ"
Thì bị từ chối: assessment.over ở /assessment
