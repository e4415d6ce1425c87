# Sáp nhập, chia tách, đổi tên, thành lập đã ghi mà chưa đến ngày thì bãi bỏ được, trọn cả quyết định: mọi đơn vị, quan hệ và kế tục do quyết định ấy lập, đổi, kết thúc đều như trước. Đã có gì dựa vào thì nói rõ đó là gì.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHQS huyện Thượng" cấp huyện dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS huyện Hạ" cấp huyện dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHQS huyện Thượng"
Và đơn vị "Ban CHQS xã Phú Sơn" cấp xã dưới quyền "Ban CHQS huyện Hạ"
Và An là chỉ huy trưởng của "Ban CHQS huyện Thượng"
Và bây giờ là 08:00 ngày 03/02/2026

Chuyện: Bãi bỏ sáp nhập: các đơn vị cũ tiếp tục, đơn vị mới không ra đời
Cho hệ thống lệnh unit.merge {"units":[@"Ban CHQS huyện Thượng",@"Ban CHQS huyện Hạ"],"into":null,"new_name":"Ban CHPT khu vực 1","new_code":"","on":"2027-01-01","basis":"Quyết định 9/QĐ-BQP"} gọi là "Ban CHPT khu vực 1"
Thì có relation {"lower":@"Ban CHQS xã Phú Sơn","upper":@"Ban CHPT khu vực 1","from":"2027-01-01","to":null}
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Hạ","basis":"Quyết định 15/QĐ-BQP","reason":"Cấp trên thu hồi quyết định"}
Thì "Ban CHQS huyện Thượng" có ended = null
Và "Ban CHQS huyện Hạ" có ended = null
Và "Ban CHPT khu vực 1" có withdrawn = true
Và ngày 01/01/2027, "Ban CHPT khu vực 1" không còn
Và có relation {"lower":@"Ban CHQS xã Hoa Sơn","upper":@"Ban CHQS huyện Thượng","to":null}
Và có relation {"lower":@"Ban CHQS xã Phú Sơn","upper":@"Ban CHQS huyện Hạ","to":null}
Và có relation {"lower":@"Ban CHQS huyện Hạ","upper":@"Bộ CHQS tỉnh","to":null}
Và có relation {"lower":@"Ban CHPT khu vực 1","upper":@"Bộ CHQS tỉnh","from":"2027-01-01","to":"2027-01-01"}
Và có 2 succession {"new_unit":@"Ban CHPT khu vực 1","withdrawn":true}
Khi bây giờ là 08:00 ngày 02/01/2027
Và An ghi sổ tác chiến: "Vẫn trực như thường"
Thì được ghi

Chuyện: Gọi tên đơn vị nào của quyết định cũng bãi bỏ trọn cả quyết định; bãi bỏ rồi thì sáp nhập lại được
Cho hệ thống lệnh unit.merge {"units":[@"Ban CHQS huyện Thượng",@"Ban CHQS huyện Hạ"],"into":null,"new_name":"Ban CHPT khu vực 1","new_code":"","on":"2027-01-01","basis":"Quyết định 9/QĐ-BQP"} gọi là "Ban CHPT khu vực 1"
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHPT khu vực 1","basis":"","reason":"Ghi nhầm ngày"}
Thì "Ban CHQS huyện Thượng" có ended = null
Và "Ban CHQS huyện Hạ" có ended = null
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHPT khu vực 1","basis":"","reason":"Ghi nhầm"}
Thì bị từ chối: unit.nothing_ahead ở /unit với {"name":"Ban CHPT khu vực 1"}
Khi hệ thống lệnh unit.merge {"units":[@"Ban CHQS huyện Thượng",@"Ban CHQS huyện Hạ"],"into":null,"new_name":"Ban CHPT khu vực 1","new_code":"","on":"2027-02-01","basis":"Quyết định 9/QĐ-BQP"} gọi là "Ban mới"
Thì có relation {"lower":@"Ban CHQS xã Phú Sơn","upper":@"Ban mới","from":"2027-02-01","to":null}

Chuyện: Hai quyết định sáp nhập cùng ngày vào cùng một đơn vị thì chỉ quyết định bị bãi bỏ không còn
Cho đơn vị "Ban CHPT khu vực 2" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và hệ thống lệnh unit.merge {"units":[@"Ban CHQS huyện Thượng"],"into":@"Ban CHPT khu vực 2","new_name":"","new_code":"","on":"2027-01-01","basis":"Quyết định 9/QĐ-BQP"}
Và hệ thống lệnh unit.merge {"units":[@"Ban CHQS huyện Hạ"],"into":@"Ban CHPT khu vực 2","new_name":"","new_code":"","on":"2027-01-01","basis":"Quyết định 10/QĐ-BQP"}
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Thu hồi"}
Thì "Ban CHQS huyện Thượng" có ended = null
Và "Ban CHQS huyện Hạ" có ended = "2027-01-01"
Và có succession {"old_unit":@"Ban CHQS huyện Hạ","withdrawn":false}

Chuyện: Bãi bỏ chia tách: đơn vị cũ còn nguyên, các phần mới không ra đời
Cho hệ thống lệnh unit.split {"unit":@"Ban CHQS huyện Thượng","parts":[{"into":null,"new_name":"Ban CHPT khu vực 5","new_code":""},{"into":@"Ban CHQS huyện Hạ","new_name":"","new_code":""}],"lives_on":false,"heir":0,"force_reason":"","on":"2027-01-01","basis":"Quyết định 9/QĐ-BQP"} gọi là "Ban CHPT khu vực 5"
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Thu hồi"}
Thì "Ban CHQS huyện Thượng" có ended = null
Và "Ban CHPT khu vực 5" có withdrawn = true
Và có 2 succession {"old_unit":@"Ban CHQS huyện Thượng","withdrawn":true}
Và có relation {"lower":@"Ban CHQS xã Hoa Sơn","upper":@"Ban CHQS huyện Thượng","to":null}

Chuyện: Bãi bỏ việc tách bớt của đơn vị vẫn còn
Cho hệ thống lệnh unit.split {"unit":@"Ban CHQS huyện Thượng","parts":[{"into":null,"new_name":"Ban CHPT khu vực 5","new_code":""}],"lives_on":true,"heir":null,"force_reason":"","on":"2027-01-01","basis":"Quyết định 9/QĐ-BQP"} gọi là "Ban CHPT khu vực 5"
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Thu hồi"}
Thì "Ban CHPT khu vực 5" có withdrawn = true
Và có succession {"old_unit":@"Ban CHQS huyện Thượng","withdrawn":true}
Và "Ban CHQS huyện Thượng" có ended = null

Chuyện: Bãi bỏ đổi tên, lần sau trước lần trước
Cho hệ thống lệnh unit.rename {"unit":@"Ban CHQS huyện Thượng","new_name":"Ban CHQS khu vực Thượng","name_en":"","short_name":"","code":"","from":"2027-01-01","basis":"Quyết định 3"}
Và hệ thống lệnh unit.rename {"unit":@"Ban CHQS huyện Thượng","new_name":"Ban CHPT khu vực Thượng","name_en":"","short_name":"","code":"","from":"2027-06-01","basis":"Quyết định 4"}
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Ghi nhầm"}
Thì "Ban CHQS huyện Thượng" có versions = [{"name":"Ban CHQS huyện Thượng","to":"2027-01-01"},{"name":"Ban CHQS khu vực Thượng","to":null}]
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Ghi nhầm"}
Thì "Ban CHQS huyện Thượng" có versions = [{"name":"Ban CHQS huyện Thượng","to":null}]
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Ghi nhầm"}
Thì bị từ chối: unit.nothing_ahead ở /unit với {"name":"Ban CHQS huyện Thượng"}

Chuyện: Mã cũ đã có đơn vị khác dùng thì đổi tên không bãi bỏ được
Cho hệ thống lệnh unit.establish {"described":{"name":"Xã C","code":"00010","unit_kind":"area","level":"commune","from":"2020-01-01"}} gọi là "Xã C"
Và hệ thống lệnh unit.rename {"unit":@"Xã C","new_name":"Phường C","name_en":"","short_name":"","code":"00011","from":"2027-01-01","basis":"Nghị quyết 1"}
Và hệ thống lệnh unit.establish {"described":{"name":"Xã D","code":"00010","unit_kind":"area","level":"commune","from":"2027-01-01"}} gọi là "Xã D"
Khi hệ thống lệnh unit.countermand {"unit":@"Xã C","basis":"","reason":"Ghi nhầm"}
Thì bị từ chối: unit.code_taken ở /unit với {"code":"00010","name":"Xã D"}
Khi hệ thống lệnh unit.countermand {"unit":@"Xã D","basis":"","reason":"Ghi nhầm"}
Và hệ thống lệnh unit.countermand {"unit":@"Xã C","basis":"","reason":"Ghi nhầm"}
Thì "Xã C" có versions = [{"name":"Xã C","code":"00010","to":null}]

Chuyện: Bãi bỏ thành lập: mã và chỗ đứng còn như chưa có
Cho hệ thống lệnh unit.establish {"described":{"name":"Ban CHPT khu vực 6","unit_kind":"area_defence_command","level":"area","from":"2027-01-01","basis":"Quyết định 5"},"relations":[{"kind":"military_command","to":@"Bộ CHQS tỉnh"}]} gọi là "Ban CHPT khu vực 6"
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHPT khu vực 6","basis":"","reason":"Ghi nhầm"}
Thì "Ban CHPT khu vực 6" có withdrawn = true
Và ngày 01/01/2027, "Ban CHPT khu vực 6" không còn
Và có relation {"lower":@"Ban CHPT khu vực 6","from":"2027-01-01","to":"2027-01-01"}

Chuyện: Đã có đơn vị dưới quyền, có sổ, có quyết định sau thì nói rõ cái gì dựa vào
Cho hệ thống lệnh unit.establish {"described":{"name":"Ban CHPT khu vực 6","unit_kind":"area_defence_command","level":"area","from":"2027-01-01","basis":"Quyết định 5"},"relations":[]} gọi là "Ban CHPT khu vực 6"
Và hệ thống lệnh unit.transfer {"unit":@"Ban CHQS xã Hoa Sơn","kind":"military_command","to_unit":@"Ban CHPT khu vực 6","on":"2027-01-01","basis":"Quyết định 6"}
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHPT khu vực 6","basis":"","reason":"Ghi nhầm"}
Thì bị từ chối: unit.later_act_rests_on_it ở /unit với {"name":"Ban CHQS xã Hoa Sơn","on":"2027-01-01"}
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Hạ","on":"2027-03-01","basis":"Quyết định 7","successor":@"Ban CHPT khu vực 6","force_reason":""}
Và hệ thống lệnh unit.countermand {"unit":@"Ban CHPT khu vực 6","basis":"","reason":"Ghi nhầm"}
Thì bị từ chối: unit.later_end_rests_on_it ở /unit với {"name":"Ban CHQS huyện Hạ","on":"2027-03-01"}

Chuyện: Ngày đã đến thì sáp nhập, thành lập, đổi tên không bãi bỏ được nữa
Cho hệ thống lệnh unit.merge {"units":[@"Ban CHQS huyện Hạ"],"into":@"Ban CHQS huyện Thượng","new_name":"","new_code":"","on":"2026-03-01","basis":"Quyết định 9/QĐ-BQP"}
Khi bây giờ là 08:00 ngày 01/03/2026
Và hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Hạ","basis":"","reason":"Muộn"}
Thì bị từ chối: unit.end_has_come ở /unit với {"name":"Ban CHQS huyện Hạ","on":"2026-03-01"}
