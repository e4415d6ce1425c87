# Đơn vị kết thúc: đề nghị chưa xét, chưa quyết định và quyết định chưa trao sang đơn vị kế tục.

Cho Ủy ban nhân dân "UBND tỉnh" cấp tỉnh có từ 2020
Và Ủy ban nhân dân "UBND xã Hoa Sơn" cấp xã thuộc "UBND tỉnh" có từ 2020
Và Ủy ban nhân dân "UBND xã Long Giang" cấp xã thuộc "UBND tỉnh" có từ 2020
Và Chủ là chỉ huy trưởng của "UBND xã Hoa Sơn"
Và Văn là trợ lý của "UBND xã Hoa Sơn"
Và Giang là chỉ huy trưởng của "UBND xã Long Giang"
Và bây giờ là 08:00 ngày 15/12/2026
Và Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Tám" vì "Chưa ai xét"
Và Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Trần Thị Chín" vì "Đã đồng ý"
Và Chủ đồng ý đề nghị "Đã đồng ý"
Và Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Lê Văn Mười" vì "Đã quyết định"
Và Chủ đồng ý đề nghị "Đã quyết định"
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đã quyết định" vì "Đã quyết định", Chủ ký

Chuyện: Đơn vị kế tục xét, quyết định và trao tiếp
Khi hệ thống lệnh unit.dissolve {"unit":@"UBND xã Hoa Sơn","on":"2026-12-15","basis":"Quyết định 1/QĐ","successor":@"UBND xã Long Giang","force_reason":""}
Thì có commendation_review {"commendation":@"Chưa ai xét","unit":@"UBND xã Long Giang","verdict":"waiting"}
Và có commendation_review {"commendation":@"Đã đồng ý","unit":@"UBND xã Long Giang","verdict":"agreed"}
Và có commendation_review {"commendation":@"Đã quyết định","unit":@"UBND xã Hoa Sơn"}
Và có award {"unit":@"UBND xã Long Giang","decided_by":@"UBND xã Hoa Sơn"}
Khi Giang đồng ý đề nghị "Chưa ai xét"
Và Giang ra quyết định tặng giấy khen cho người thứ 0 của "Chưa ai xét" vì "Chữa cháy rừng", Giang ký
Và Giang ra quyết định tặng giấy khen cho người thứ 0 của "Đã đồng ý" vì "Đắp đê", Giang ký
Thì có 2 award {"decided_by":@"UBND xã Long Giang"}

Chuyện: Không ai nhận thì đề nghị đã đồng ý trả lại có lý do
Khi hệ thống lệnh unit.dissolve {"unit":@"UBND xã Hoa Sơn","on":"2026-12-15","basis":"","successor":null,"force_reason":"chuyển hồ sơ giấy"}
Thì có commendation_review {"commendation":@"Đã đồng ý","verdict":"returned","reason":"chuyển hồ sơ giấy","open_in":null}
Và có award {"open_in":null,"revoked_at":null}
