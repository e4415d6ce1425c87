# Không danh sách nào đủ mọi hình thức: ngoài những hình thức có sẵn, văn bản của đơn vị đặt ra hình thức riêng, cho ai, từ ngày nào.

Cho bây giờ là 08:00 ngày 03/02/2026
Và Ủy ban nhân dân "UBND tỉnh" cấp tỉnh có từ 2020
Và Ủy ban nhân dân "UBND xã Hoa Sơn" cấp xã thuộc "UBND tỉnh" có từ 2020
Và Tỉnh là chỉ huy trưởng của "UBND tỉnh"
Và Chủ là chỉ huy trưởng của "UBND xã Hoa Sơn"
Và Văn là trợ lý của "UBND xã Hoa Sơn"
Và Quân là quản trị viên của "UBND xã Hoa Sơn"

Chuyện: Chủ tịch xã tặng danh hiệu Gia đình văn hóa cho hộ gia đình, không cho cá nhân
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng gia đình văn hóa cho cá nhân "Nguyễn Văn Tám" vì "Năm 2025"
Thì bị từ chối: commendation.form_does_not_suit ở /recipients/0/recipient_kind
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng gia đình văn hóa cho hộ gia đình "Nguyễn Văn Tám" vì "Năm 2025"
Và Chủ đồng ý đề nghị "Năm 2025"
Và Chủ ra quyết định tặng gia đình văn hóa cho người thứ 0 của "Năm 2025" vì "Năm 2025", Chủ ký
Thì có award {"form":"gia_dinh_van_hoa","verified_rule":true,"recipients":[{"recipient_kind":"household"}]}

Chuyện: Cờ thi đua của tỉnh là mặc định chưa xác minh: người ký nêu văn bản giao thẩm quyền
Khi Văn đề nghị "UBND tỉnh" tặng cờ thi đua cho tập thể "Thôn 4" vì "Dẫn đầu phong trào"
Và Tỉnh đồng ý đề nghị "Dẫn đầu phong trào"
Và Tỉnh ra quyết định tặng cờ thi đua cho người thứ 0 của "Dẫn đầu phong trào" vì "Dẫn đầu phong trào", Tỉnh ký
Thì bị từ chối: award.authority_missing ở /authority
Khi Tỉnh ra quyết định tặng cờ thi đua cho người thứ 0 của "Dẫn đầu phong trào" vì "Dẫn đầu phong trào" theo "Quy chế thi đua, khen thưởng của tỉnh", Tỉnh ký
Thì có award {"form":"co_thi_dua","verified_rule":false}

Chuyện: Bằng khen của Thủ tướng không ai ở đây tự tặng
Khi Văn đề nghị "UBND tỉnh" tặng bằng khen của Thủ tướng cho tập thể "Thôn 4" vì "Đắp đê"
Thì bị từ chối: commendation.form_not_allowed ở /form

Chuyện: Đơn vị đặt hình thức riêng bằng văn bản của mình, từ ngày ghi, đúng đối tượng
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng hình thức riêng "Hộ hiến đất làm đường" cho hộ gia đình "Nguyễn Văn Tám" vì "Hiến 40 mét vuông"
Thì bị từ chối: commendation.form_not_allowed ở /form
Khi Quân ghi "UBND xã Hoa Sơn" có hình thức riêng "Hộ hiến đất làm đường" tặng hộ gia đình từ 03/02/2026 theo "Nghị quyết 04/NQ-HĐND"
Và Văn đề nghị "UBND xã Hoa Sơn" tặng hình thức riêng "Hộ hiến đất làm đường" cho cá nhân "Nguyễn Văn Tám" vì "Hiến 40 mét vuông"
Thì bị từ chối: commendation.form_does_not_suit ở /recipients/0/recipient_kind
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng hình thức riêng "Hộ hiến đất làm đường" cho hộ gia đình "Nguyễn Văn Tám" vì "Hiến 40 mét vuông"
Và Chủ đồng ý đề nghị "Hiến 40 mét vuông"
Và Chủ ra quyết định tặng hình thức riêng "Hộ hiến đất làm đường" cho người thứ 0 của "Hiến 40 mét vuông" vì "Hiến 40 mét vuông", Chủ ký
Thì có award {"form":"hinh_thuc_rieng","own_form":"Hộ hiến đất làm đường","verified_rule":false,"authority":"Nghị quyết 04/NQ-HĐND"}
Khi Văn đề nghị "UBND tỉnh" tặng hình thức riêng "Hộ hiến đất làm đường" cho hộ gia đình "Lê Văn Chín" vì "Hiến 60 mét vuông"
Thì bị từ chối: commendation.form_not_allowed ở /form

Chuyện: Thôi một hình thức riêng từ ngày ghi; quyết định đã ký giữ nguyên
Khi Quân ghi "UBND xã Hoa Sơn" có hình thức riêng "Hộ hiến đất làm đường" tặng hộ gia đình từ 03/02/2026 theo "Nghị quyết 04/NQ-HĐND"
Và Văn đề nghị "UBND xã Hoa Sơn" tặng hình thức riêng "Hộ hiến đất làm đường" cho hộ gia đình "Nguyễn Văn Tám" vì "Hiến 40 mét vuông"
Và Quân ghi "UBND xã Hoa Sơn" thôi hình thức riêng "Hộ hiến đất làm đường" từ 04/02/2026 theo "Nghị quyết 09/NQ-HĐND"
Và Văn đề nghị "UBND xã Hoa Sơn" tặng hình thức riêng "Hộ hiến đất làm đường" cho hộ gia đình "Lê Văn Chín" vì "Hiến 60 mét vuông"
Cho bây giờ là 08:00 ngày 04/02/2026
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng hình thức riêng "Hộ hiến đất làm đường" cho hộ gia đình "Trần Văn Mười" vì "Hiến 80 mét vuông"
Thì bị từ chối: commendation.form_not_allowed ở /form

Chuyện: Hình thức riêng có tên và có đối tượng; hình thức có sẵn không mang tên khác
Khi Quân lệnh award_rule.state {"unit":@"UBND xã Hoa Sơn","form":"hinh_thuc_rieng","allowed":true,"from":"2026-02-03","basis":"Nghị quyết 04/NQ-HĐND"}
Thì bị từ chối: award_rule.name_missing ở /own
Khi Quân lệnh award_rule.state {"unit":@"UBND xã Hoa Sơn","form":"hinh_thuc_rieng","allowed":true,"from":"2026-02-03","basis":"Nghị quyết 04/NQ-HĐND","own":{"name":"Hộ hiến đất làm đường","individuals":false,"collectives":false,"households":false}}
Thì bị từ chối: award_rule.for_nobody ở /own/individuals
Khi Quân lệnh award_rule.state {"unit":@"UBND xã Hoa Sơn","form":"giay_khen","allowed":true,"from":"2026-02-03","basis":"Nghị quyết 04/NQ-HĐND","own":{"name":"Giấy khen đặc biệt","individuals":true,"collectives":false,"households":false}}
Thì bị từ chối: award_rule.form_has_a_name ở /own
Khi Văn lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","own_form":"Giấy khen đặc biệt","achievement":"Đắp đê","recipients":[{"recipient_kind":"individual","name":"Nguyễn Văn Tám"}]}
Thì bị từ chối: commendation.form_not_allowed ở /form
