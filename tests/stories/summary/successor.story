# Đơn vị ban hành báo cáo đã sáp nhập hay giải thể: ai tiếp nhận việc của đơn vị cũ thì giữ giấy tờ và ban hành lại được.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHQS huyện Thượng" cấp huyện dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHQS huyện Thượng"
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHPT khu vực 4" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và An là chỉ huy trưởng của "Ban CHQS huyện Thượng"
Và Hoa là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Khu là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bốn là chỉ huy trưởng của "Ban CHPT khu vực 4"
Và bây giờ là 08:00 ngày 20/06/2026
Và An ghi sổ tác chiến: "Dòng của huyện"
Và Khu ghi sổ tác chiến: "Dòng của khu vực"
Và An mở báo cáo "Sơ kết huyện" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026
Và An viết mục 3 của báo cáo "Sơ kết huyện": "Đã ghi {{figure:log_entries}} dòng."
Và An ban hành báo cáo "Sơ kết huyện", An ký
Và An ghi sổ tác chiến: "Dòng huyện nhớ ra sau"

Chuyện: Đơn vị tiếp nhận ban hành lại bằng số của mình, số liệu vẫn đếm sổ đơn vị cũ
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2026-06-20","basis":"Quyết định 2786/QĐ-BQP","successor":@"Ban CHPT khu vực 3","force_reason":""}
Và Khu ban hành lại báo cáo "Sơ kết huyện" thành "Sơ kết huyện, bản hai" vì "Bổ sung dòng trực ghi muộn của huyện"
Thì báo cáo "Sơ kết huyện, bản hai" thay báo cáo "Sơ kết huyện"
Và có summary {"id":@"Sơ kết huyện, bản hai","unit":@"Ban CHPT khu vực 3","reports_on":@"Ban CHQS huyện Thượng"}
Khi Khu ban hành báo cáo "Sơ kết huyện, bản hai", Khu ký
Thì báo cáo "Sơ kết huyện, bản hai" mang số 1, số liệu [{"token":"figure:log_entries","value":2,"unit":@"Ban CHQS huyện Thượng"}]
Và báo cáo "Sơ kết huyện" mang số 1, số liệu [{"token":"figure:log_entries","value":1}]
Và có summary {"id":@"Sơ kết huyện","unit":@"Ban CHQS huyện Thượng"}
Và chuỗi của "Ban CHQS huyện Thượng" nguyên vẹn
Và chuỗi của "Ban CHPT khu vực 3" nguyên vẹn

Chuyện: Đơn vị không tiếp nhận thì được báo ai đang giữ
Khi Khu ban hành lại báo cáo "Sơ kết huyện" thành "Sớm quá" vì "Bổ sung"
Thì bị từ chối: summary.unknown ở /summary
Khi hệ thống lệnh unit.split {"unit":@"Ban CHQS huyện Thượng","parts":[{"into":@"Ban CHPT khu vực 3","new_name":"","new_code":""},{"into":@"Ban CHPT khu vực 4","new_name":"","new_code":""}],"lives_on":false,"heir":0,"force_reason":"","on":"2026-06-20","basis":"Quyết định 1/QĐ"}
Và Bốn ban hành lại báo cáo "Sơ kết huyện" thành "Bản của khu vực 4" vì "Bổ sung"
Thì bị từ chối: summary.held_elsewhere ở /summary với {"name":"Ban CHQS huyện Thượng","holder":"Ban CHPT khu vực 3"}
Khi Khu ban hành lại báo cáo "Sơ kết huyện" thành "Bản của khu vực 3" vì "Bổ sung"
Thì báo cáo "Bản của khu vực 3" thay báo cáo "Sơ kết huyện"

Chuyện: Không ai tiếp nhận thì không ai ban hành lại
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2026-06-20","basis":"","successor":null,"force_reason":"không còn nhiệm vụ"}
Và Khu ban hành lại báo cáo "Sơ kết huyện" thành "Bản hai" vì "Bổ sung"
Thì bị từ chối: summary.nobody_holds_it ở /summary với {"name":"Ban CHQS huyện Thượng"}
Khi An ban hành lại báo cáo "Sơ kết huyện" thành "Bản hai" vì "Bổ sung"
Thì bị từ chối: unit.ended ở /post

Chuyện: Đơn vị tiếp nhận lại nhập vào đơn vị khác thì giấy tờ đi tiếp
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2026-06-20","basis":"Quyết định 1/QĐ","successor":@"Ban CHPT khu vực 3","force_reason":""}
Và Khu ban hành lại báo cáo "Sơ kết huyện" thành "Bản hai" vì "Bổ sung"
Và Khu ban hành báo cáo "Bản hai", Khu ký
Và 1 ngày sau
Và hệ thống lệnh unit.merge {"units":[@"Ban CHPT khu vực 3"],"into":@"Ban CHPT khu vực 4","new_name":"","new_code":"","on":"2026-06-21","basis":"Quyết định 1/QĐ"}
Và Bốn ban hành lại báo cáo "Bản hai" thành "Bản ba" vì "Đếm lại sau sáp nhập"
Và Bốn ban hành báo cáo "Bản ba", Bốn ký
Thì có summary {"id":@"Bản ba","earlier":[@"Sơ kết huyện",@"Bản hai"],"reports_on":@"Ban CHQS huyện Thượng"}
Và báo cáo "Bản ba" mang số 1, số liệu [{"token":"figure:log_entries","value":2,"unit":@"Ban CHQS huyện Thượng"}]

Chuyện: Bản đang viết dở sang đơn vị tiếp nhận, vẫn đếm sổ đơn vị cũ
Khi An ban hành lại báo cáo "Sơ kết huyện" thành "Bản hai" vì "Bổ sung"
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2026-06-20","basis":"Quyết định 1/QĐ","successor":@"Ban CHPT khu vực 3","force_reason":""}
Và Khu ban hành lại báo cáo "Sơ kết huyện" thành "Bản hai nữa" vì "Bổ sung"
Thì bị từ chối: summary.edition_begun ở /summary
Khi Khu ban hành báo cáo "Bản hai", Khu ký
Thì báo cáo "Bản hai" mang số 1, số liệu [{"token":"figure:log_entries","value":2,"unit":@"Ban CHQS huyện Thượng"}]

Chuyện: Bản của đơn vị tiếp nhận nêu được số liệu của xã dưới quyền đơn vị cũ trong kỳ, sửa được tên mà giữ hội nghị cũ
Cho Hoa ghi sổ tác chiến: "Dòng của xã"
Và An chuẩn bị hội nghị tổng kết "Tổng kết huyện"
Và An lệnh summary.open {"title":"Báo cáo có hội nghị","conference":@"Tổng kết huyện","period_from":"2026-01-01","period_to":"2026-06-30","as_of":"2026-06-20"} gọi là "có hội nghị"
Và An ban hành báo cáo "có hội nghị", An ký
Và An hủy "Tổng kết huyện" vì "gộp vào hội nghị của khu vực"
Khi 1 ngày sau
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2026-06-21","basis":"Quyết định 1/QĐ","successor":@"Ban CHPT khu vực 3","force_reason":""}
Và Khu ban hành lại báo cáo "có hội nghị" thành "có hội nghị, bản hai" vì "Thiếu số của xã"
Và Khu lệnh summary.amend {"summary":@"có hội nghị, bản hai","title":"Báo cáo có hội nghị, đã bổ sung","conference":@"Tổng kết huyện","period_from":"2026-01-01","period_to":"2026-06-30","as_of":"2026-06-20"}
Và Khu lệnh summary.write {"summary":@"có hội nghị, bản hai","section":4,"text":@join("Xã ghi {{figure:log_entries;unit=", @"Ban CHQS xã Hoa Sơn", "}} dòng.")}
Và Khu ban hành báo cáo "có hội nghị, bản hai", Khu ký
Thì có summary {"id":@"có hội nghị, bản hai","title":"Báo cáo có hội nghị, đã bổ sung","conference":@"Tổng kết huyện","figures":[{"value":1,"unit":@"Ban CHQS xã Hoa Sơn"}]}
