# Giải thể đã ký mà chưa đến ngày thì bãi bỏ được: đơn vị tiếp tục như chưa có quyết định ấy.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHQS huyện Thượng" cấp huyện dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHQS huyện Thượng"
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và An là chỉ huy trưởng của "Ban CHQS huyện Thượng"
Và bây giờ là 08:00 ngày 03/02/2026
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2027-01-01","basis":"Quyết định 9/QĐ-BQP","successor":@"Ban CHPT khu vực 3","force_reason":""}

Chuyện: Bãi bỏ trước ngày thì cấp trên, cấp dưới như cũ, không đơn vị nào kế tục
Thì "Ban CHQS huyện Thượng" có ended = "2027-01-01"
Và có relation {"lower":@"Ban CHQS xã Hoa Sơn","upper":@"Ban CHPT khu vực 3","from":"2027-01-01","to":null}
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"Quyết định 15/QĐ-BQP","reason":"Cấp trên thu hồi quyết định"}
Thì "Ban CHQS huyện Thượng" có ended = null
Và "Ban CHQS huyện Thượng" có heir = null
Và có relation {"lower":@"Ban CHQS xã Hoa Sơn","upper":@"Ban CHQS huyện Thượng","to":null}
Và có relation {"lower":@"Ban CHQS huyện Thượng","upper":@"Bộ CHQS tỉnh","to":null}
Và có relation {"lower":@"Ban CHQS xã Hoa Sơn","upper":@"Ban CHPT khu vực 3","from":"2027-01-01","to":"2027-01-01"}
Và có succession {"old_unit":@"Ban CHQS huyện Thượng","withdrawn":true}
Khi bây giờ là 08:00 ngày 02/01/2027
Và An ghi sổ tác chiến: "Vẫn trực như thường"
Thì được ghi

Chuyện: Bãi bỏ rồi thì giải thể lại được, và lần ấy mới có kế tục
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Lùi ngày"}
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2027-07-01","basis":"Quyết định 20/QĐ-BQP","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì "Ban CHQS huyện Thượng" có ended = "2027-07-01"
Và có relation {"lower":@"Ban CHQS xã Hoa Sơn","upper":@"Ban CHPT khu vực 3","from":"2027-07-01","to":null}
Và có succession {"old_unit":@"Ban CHQS huyện Thượng","on":"2027-07-01","withdrawn":false}
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Lùi ngày lần nữa"}
Thì có relation {"lower":@"Ban CHQS xã Hoa Sơn","upper":@"Ban CHQS huyện Thượng","to":null}

Chuyện: Ngày đã đến thì không bãi bỏ được nữa; chưa có quyết định thì không có gì để bãi bỏ
Khi hệ thống lệnh unit.countermand {"unit":@"Bộ CHQS tỉnh","basis":"","reason":"Nhầm"}
Thì bị từ chối: unit.nothing_ahead ở /unit với {"name":"Bộ CHQS tỉnh"}
Khi bây giờ là 08:00 ngày 01/01/2027
Và hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Muộn"}
Thì bị từ chối: unit.end_has_come ở /unit với {"name":"Ban CHQS huyện Thượng","on":"2027-01-01"}

Chuyện: Quyết định ký sau mà dựa vào quyết định này thì bãi bỏ cái sau trước
Cho hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS xã Hoa Sơn","on":"2027-06-01","basis":"Quyết định 1/QĐ","successor":@"Bộ CHQS tỉnh","force_reason":""}
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Thu hồi"}
Thì bị từ chối: unit.later_end_rests_on_it ở /unit với {"name":"Ban CHQS xã Hoa Sơn","on":"2027-06-01"}
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS xã Hoa Sơn","basis":"","reason":"Thu hồi trước"}
Và hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Thu hồi"}
Thì có relation {"lower":@"Ban CHQS xã Hoa Sơn","upper":@"Ban CHQS huyện Thượng","to":null}

Chuyện: Cấp dưới kết thúc trước ngày ấy thì không vướng
Cho hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS xã Hoa Sơn","on":"2026-12-01","basis":"Quyết định 1/QĐ","successor":@"Bộ CHQS tỉnh","force_reason":""}
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Thu hồi"}
Thì "Ban CHQS huyện Thượng" có ended = null
Và có relation {"lower":@"Ban CHQS xã Hoa Sơn","upper":@"Ban CHQS huyện Thượng","to":"2026-12-01"}

Chuyện: Cấp dưới đã có nơi khác từ sau ngày ấy thì nói rõ, không để hai cấp trên
Cho hệ thống lệnh unit.transfer {"unit":@"Ban CHQS xã Hoa Sơn","kind":"military_command","to_unit":@"Bộ CHQS tỉnh","on":"2027-06-01","basis":""}
Khi hệ thống lệnh unit.countermand {"unit":@"Ban CHQS huyện Thượng","basis":"","reason":"Thu hồi"}
Thì bị từ chối: relation.overlaps ở /unit với {"from":"2027-06-01"}
