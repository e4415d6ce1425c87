# Quan hệ giữa các đơn vị: có loại, có thời hạn, cây quân sự không phải cây hành chính.

Cho địa bàn "Tỉnh Hòa Bình Mới" cấp tỉnh
Và địa bàn "Tỉnh Sông Lam" cấp tỉnh
Và địa bàn "Xã Hoa Sơn" cấp xã thuộc "Tỉnh Hòa Bình Mới"
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực

Chuyện: Một xã chịu hai cấp trên theo hai loại quan hệ
Khi hệ thống lệnh unit.relate {"kind":"guidance","from_unit":@"Xã Hoa Sơn","to_unit":@"Ban CHPT khu vực 3","from":"2025-07-01","basis":"Quyết định 15"}
Thì ngày 01/07/2025, "Xã Hoa Sơn" chịu sự hướng dẫn của "Ban CHPT khu vực 3"
Và ngày 30/06/2025, "Xã Hoa Sơn" không thuộc "Ban CHPT khu vực 3"
Và ngày 01/07/2025, "Xã Hoa Sơn" thuộc "Tỉnh Hòa Bình Mới"

Chuyện: Không có hai cấp trên hành chính cùng một lúc
Khi hệ thống lệnh unit.relate {"kind":"administrative","from_unit":@"Xã Hoa Sơn","to_unit":@"Tỉnh Sông Lam","from":"2025-07-01","basis":""}
Thì bị từ chối: relation.overlaps ở /to_unit với {"kind":"administrative","from":"2020-01-01"}

Chuyện: Chuyển sang cấp trên khác không cách một ngày
Khi hệ thống lệnh unit.transfer {"unit":@"Xã Hoa Sơn","kind":"administrative","to_unit":@"Tỉnh Sông Lam","on":"2025-07-01","basis":"Nghị quyết 202"}
Thì được ghi 2 mục
Và ngày 30/06/2025, "Xã Hoa Sơn" thuộc "Tỉnh Hòa Bình Mới"
Và ngày 01/07/2025, "Xã Hoa Sơn" thuộc "Tỉnh Sông Lam"
Và ngày 01/07/2025, "Xã Hoa Sơn" không thuộc "Tỉnh Hòa Bình Mới"
Khi hệ thống lệnh unit.transfer {"unit":@"Xã Hoa Sơn","kind":"administrative","to_unit":@"Tỉnh Sông Lam","on":"2025-08-01","basis":""}
Thì bị từ chối: relation.already_there ở /to_unit
Khi hệ thống lệnh unit.transfer {"unit":@"Xã Hoa Sơn","kind":"stationed_in","to_unit":@"Tỉnh Sông Lam","on":"2025-08-01","basis":""}
Thì bị từ chối: relation.none_to_transfer ở /kind

Chuyện: Không ai đứng trên cấp trên của mình
Khi hệ thống lệnh unit.relate {"kind":"administrative","from_unit":@"Tỉnh Hòa Bình Mới","to_unit":@"Xã Hoa Sơn","from":"2025-07-01","basis":""}
Thì bị từ chối: relation.circle ở /to_unit
Khi hệ thống lệnh unit.relate {"kind":"guidance","from_unit":@"Xã Hoa Sơn","to_unit":@"Xã Hoa Sơn","from":"2025-07-01","basis":""}
Thì bị từ chối: relation.to_itself ở /to_unit

Chuyện: Quan hệ kết thúc một lần
Khi hệ thống lệnh unit.relate {"kind":"coordinates_with","from_unit":@"Xã Hoa Sơn","to_unit":@"Ban CHPT khu vực 3","from":"2024-01-01","basis":"Quy chế phối hợp"} gọi là "quy chế"
Và hệ thống lệnh unit.unrelate {"relation":@"quy chế","to":"2025-01-01","basis":"hết hiệu lực"}
Thì ngày 31/12/2024, "Xã Hoa Sơn" phối hợp với "Ban CHPT khu vực 3"
Và ngày 01/01/2025, "Xã Hoa Sơn" không thuộc "Ban CHPT khu vực 3"
Khi hệ thống lệnh unit.unrelate {"relation":@"quy chế","to":"2025-06-01","basis":""}
Thì bị từ chối: relation.already_closed ở /to với {"to":"2025-01-01"}

Chuyện: Đổi tên là một phiên bản mới, định danh vẫn thế
Khi hệ thống lệnh unit.rename {"unit":@"Xã Hoa Sơn","new_name":"Phường Hoa Sơn","from":"2025-07-01","basis":"Nghị quyết 1656"}
Thì ngày 30/06/2025, "Xã Hoa Sơn" tên là "Xã Hoa Sơn"
Và ngày 01/07/2025, "Xã Hoa Sơn" tên là "Phường Hoa Sơn"
Và ngày 01/07/2025, "Xã Hoa Sơn" thuộc "Tỉnh Hòa Bình Mới"
Khi hệ thống lệnh unit.rename {"unit":@"Xã Hoa Sơn","new_name":"Phường Hoa","from":"2025-07-01","basis":""}
Thì bị từ chối: unit.later_version ở /from với {"name":"Phường Hoa Sơn","from":"2025-07-01"}

Chuyện: Hội đồng có thành viên mới theo quyết định mới
Khi hệ thống lệnh unit.establish {"described":{"name":"Hội đồng nghĩa vụ quân sự","unit_kind":"council","level":"commune","from":"2025-01-05"}}
Thì bị từ chối: unit.decision_missing ở /described/decision_number
Khi hệ thống lệnh unit.establish {"described":{"name":"Hội đồng nghĩa vụ quân sự","unit_kind":"council","level":"commune","from":"2025-01-05","decision_number":"02/QĐ-UBND","decision_date":"2025-01-05","members":[{"post_title":"Chủ tịch UBND xã"}]}} gọi là "Hội đồng"
Và hệ thống lệnh unit.seat {"unit":@"Hội đồng","members":[{"post_title":"Phó Chủ tịch UBND xã"},{"post_title":"Trưởng Công an xã"}],"decision_number":"09/QĐ-UBND","decision_date":"2025-07-03","from":"2025-07-03"}
Thì "Hội đồng" có versions = [{"to":"2025-07-03","decision_number":"02/QĐ-UBND"},{"from":"2025-07-03","decision_number":"09/QĐ-UBND"}]
Khi hệ thống lệnh unit.seat {"unit":@"Xã Hoa Sơn","members":[{"post_title":"Chủ tịch"}],"decision_number":"1","decision_date":"2025-07-03","from":"2025-07-03"}
Thì bị từ chối: unit.not_set_up_by_decision ở /unit với {"name":"Xã Hoa Sơn"}
