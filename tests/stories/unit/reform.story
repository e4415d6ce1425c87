# Sáp nhập, chia tách, giải thể: đơn vị cũ dẫn tới đơn vị mới, nhiều với nhiều.

Cho địa bàn "Tỉnh Hòa Bình Mới" cấp tỉnh
Và địa bàn "Huyện Thượng" cấp huyện thuộc "Tỉnh Hòa Bình Mới"
Và địa bàn "Xã A" cấp xã thuộc "Huyện Thượng"
Và địa bàn "Xã B" cấp xã thuộc "Huyện Thượng"

Chuyện: Hai xã thành một xã mới ở chỗ của xã thứ nhất
Khi hệ thống lệnh unit.merge {"units":[@"Xã A",@"Xã B"],"into":null,"new_name":"Xã An Bình","new_code":"","on":"2025-07-01","basis":"Nghị quyết 1656"} gọi là "Xã An Bình"
Thì ngày 30/06/2025, "Xã A" tên là "Xã A"
Và ngày 01/07/2025, "Xã A" không còn
Và ngày 01/07/2025, "Xã B" không còn
Và ngày 30/06/2025, "Xã An Bình" không còn
Và ngày 01/07/2025, "Xã An Bình" thuộc "Huyện Thượng"
Và ngày 01/07/2025, "Xã A" không thuộc "Huyện Thượng"
Và có succession {"old_unit":@"Xã A","new_unit":@"Xã An Bình","extent":"full"}
Và có 2 succession {"new_unit":@"Xã An Bình"}

Chuyện: Mã của xã cũ được xã mới dùng tiếp, nhưng không hai xã cùng một ngày
Cho hệ thống lệnh unit.establish {"described":{"name":"Xã C","code":"00010","unit_kind":"area","level":"commune","from":"2020-01-01"}} gọi là "Xã C"
Và hệ thống lệnh unit.establish {"described":{"name":"Xã D","code":"00011","unit_kind":"area","level":"commune","from":"2020-01-01"}} gọi là "Xã D"
Khi hệ thống lệnh unit.merge {"units":[@"Xã A",@"Xã C"],"into":null,"new_name":"Xã Mới","new_code":"00011","on":"2025-07-01","basis":"Quyết định 1/QĐ"}
Thì bị từ chối: unit.code_taken ở /new_code với {"code":"00011","name":"Xã D"}
Khi hệ thống lệnh unit.merge {"units":[@"Xã A",@"Xã C"],"into":null,"new_name":"Xã Mới","new_code":"00010","on":"2025-07-01","basis":"Quyết định 1/QĐ"} gọi là "Xã Mới"
Thì "Xã Mới" có versions = [{"code":"00010","from":"2025-07-01"}]

Chuyện: Nhập vào đơn vị đang có, đơn vị dưới quyền đi theo
Cho địa bàn "Huyện Hạ" cấp huyện thuộc "Tỉnh Hòa Bình Mới"
Khi hệ thống lệnh unit.merge {"units":[@"Huyện Thượng"],"into":@"Huyện Hạ","new_name":"","new_code":"","on":"2025-07-01","basis":"Quyết định 1/QĐ"}
Thì ngày 30/06/2025, "Xã A" thuộc "Huyện Thượng"
Và ngày 01/07/2025, "Xã A" thuộc "Huyện Hạ"
Và ngày 01/07/2025, "Xã B" thuộc "Huyện Hạ"
Và ngày 01/07/2025, "Huyện Thượng" không còn

Chuyện: Chia hết thành hai, chia bớt thì đơn vị cũ còn
Khi hệ thống lệnh unit.split {"unit":@"Xã A","parts":[{"into":@"Xã B","new_name":"","new_code":""},{"into":null,"new_name":"Xã E","new_code":""}],"lives_on":false,"heir":1,"force_reason":"","on":"2025-07-01","basis":"Nghị quyết 1656"} gọi là "Xã E"
Thì ngày 01/07/2025, "Xã A" không còn
Và ngày 01/07/2025, "Xã E" thuộc "Huyện Thượng"
Và có 2 succession {"old_unit":@"Xã A","extent":"partial"}
Khi hệ thống lệnh unit.split {"unit":@"Xã B","parts":[{"into":@"Xã E","new_name":"","new_code":""}],"lives_on":true,"heir":null,"force_reason":"","on":"2025-08-01","basis":"Quyết định 1/QĐ"}
Thì ngày 01/08/2025, "Xã B" thuộc "Huyện Thượng"
Và có succession {"old_unit":@"Xã B","new_unit":@"Xã E"}
Khi hệ thống lệnh unit.split {"unit":@"Xã B","parts":[{"into":@"Xã E","new_name":"","new_code":""}],"lives_on":false,"heir":null,"force_reason":"","on":"2025-09-01","basis":"Quyết định 1/QĐ"}
Thì bị từ chối: unit.too_few_parts ở /parts
Khi hệ thống lệnh unit.merge {"units":[@"Xã A"],"into":@"Xã B","new_name":"","new_code":"","on":"2025-09-01","basis":"Quyết định 1/QĐ"}
Thì bị từ chối: unit.ended ở /units/0 với {"name":"Xã A","on":"2025-07-01"}
Khi hệ thống lệnh unit.merge {"units":[@"Xã B"],"into":@"Xã B","new_name":"","new_code":"","on":"2025-09-01","basis":"Quyết định 1/QĐ"}
Thì bị từ chối: unit.succeeds_itself ở /units/0

Chuyện: Giải thể khi còn đơn vị dưới quyền thì cần đơn vị kế tục hoặc lý do
Khi hệ thống lệnh unit.dissolve {"unit":@"Huyện Thượng","on":"2025-07-01","basis":"","successor":null,"force_reason":""}
Thì bị từ chối: unit.has_lower ở /unit
Khi hệ thống lệnh unit.dissolve {"unit":@"Huyện Thượng","on":"2025-07-01","basis":"Nghị quyết 203","successor":@"Tỉnh Hòa Bình Mới","force_reason":""}
Thì ngày 01/07/2025, "Xã A" thuộc "Tỉnh Hòa Bình Mới"
Và ngày 30/06/2025, "Xã A" thuộc "Huyện Thượng"
Và có succession {"old_unit":@"Huyện Thượng","new_unit":@"Tỉnh Hòa Bình Mới"}
