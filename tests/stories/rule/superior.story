# Đơn vị chưa tự đặt thì theo quy tắc của cấp trên gần nhất có đặt, tính theo từng ngày; tự đặt rồi vẫn có thể trở lại theo cấp trên.
# Kỳ đánh giá dài nhất cho thấy con số nào đang được dùng: kỳ 35 ngày bị trả lại khi con số là 31.

Cho đơn vị "Bộ CHQS tỉnh Sông Lam" cấp tỉnh
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh Sông Lam"
Và đơn vị "Ban CHPT khu vực 4" cấp khu vực dưới quyền "Bộ CHQS tỉnh Sông Lam"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và Sơn là chỉ huy trưởng của "Bộ CHQS tỉnh Sông Lam"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHPT khu vực 4"
Và Hoa là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 09:00 ngày 03/02/2026

Chuyện: Cấp trên đặt thì cấp dưới chưa đặt làm theo, cách mấy cấp cũng vậy
Khi Sơn đặt kỳ đánh giá dài nhất của "Bộ CHQS tỉnh Sông Lam" là 31 từ 03/02/2026, căn cứ "Quy chế số 07/QC"
Và An lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-04","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 4"],"group":"none"}
Thì bị từ chối: assessment.period_too_long ở /period_to với {"max":31}
Khi Hoa lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-04","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 3"],"group":"none"}
Thì bị từ chối: assessment.period_too_long ở /period_to với {"max":31}

Chuyện: Cấp trên gần hơn thay cấp trên xa hơn, dù đặt trước
Khi An đặt kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" là 60 từ 03/02/2026
Và 20 phút sau
Và Sơn đặt kỳ đánh giá dài nhất của "Bộ CHQS tỉnh Sông Lam" là 31 từ 03/02/2026
Và Hoa lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-04","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 3"],"group":"none"} gọi là "của xã"
Thì "của xã" có period_to = "2026-02-04"
Khi Bình lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-04","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 3"],"group":"none"}
Thì bị từ chối: assessment.period_too_long ở /period_to với {"max":31}

Chuyện: Quy tắc của cấp trên có hiệu lực từ ngày cấp trên đã đặt
Khi Sơn đặt kỳ đánh giá dài nhất của "Bộ CHQS tỉnh Sông Lam" là 31 từ 04/02/2026
Và An lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-04","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 4"],"group":"none"} gọi là "hôm nay"
Thì "hôm nay" có period_to = "2026-02-04"
Khi bây giờ là 09:00 ngày 04/02/2026
Và An lệnh assessment.write {"period_from":"2026-01-02","period_to":"2026-02-05","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 4"],"group":"none"}
Thì bị từ chối: assessment.period_too_long ở /period_to với {"max":31}

Chuyện: Đơn vị bỏ giá trị riêng, từ một ngày lại theo cấp trên
Khi Sơn đặt kỳ đánh giá dài nhất của "Bộ CHQS tỉnh Sông Lam" là 31 từ 03/02/2026
Và An đặt kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" là 60 từ 03/02/2026
Và An cho kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" theo cấp trên từ 05/02/2026
Thì được ghi 1 mục
Và có rule_setting {"unit":@"Ban CHPT khu vực 3","rule":"assessed_days","follows":true,"from":"2026-02-05","set_by":@An}
Khi An lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-04","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 4"],"group":"none"} gọi là "theo giá trị riêng"
Thì "theo giá trị riêng" có period_to = "2026-02-04"
Khi bây giờ là 09:00 ngày 05/02/2026
Và An lệnh assessment.write {"period_from":"2026-01-02","period_to":"2026-02-05","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 4"],"group":"none"}
Thì bị từ chối: assessment.period_too_long ở /period_to với {"max":31}
Khi An đặt kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" là 60 từ 05/02/2026
Thì được ghi 1 mục

Chuyện: Chưa tự đặt thì không có gì để bỏ; ngày đã qua, căn cứ mật, người không có quyền đều bị từ chối
Khi An cho kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" theo cấp trên từ 03/02/2026
Thì bị từ chối: rule.follows_already ở /from
Khi An đặt kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" là 60 từ 04/02/2026
Và An cho kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" theo cấp trên từ 03/02/2026
Thì bị từ chối: rule.follows_already ở /from
Khi An cho kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" theo cấp trên từ 02/02/2026
Thì bị từ chối: rule.day_past ở /from với {"today":"2026-02-03"}
Khi An lệnh rule.follow {"unit":@"Ban CHPT khu vực 3","rule":"assessed_days","from":"2026-02-05","basis":"Tối mật"}
Thì bị từ chối: document.classified ở /basis
Khi Sơn cho kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" theo cấp trên từ 05/02/2026
Thì bị từ chối: rights.not_for_this_unit
Khi An cho kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" theo cấp trên từ 05/02/2026
Và An cho kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" theo cấp trên từ 06/02/2026
Thì bị từ chối: rule.follows_already ở /from

Chuyện: Đổi cấp trên thì từ ngày ấy theo cấp trên mới
Cho đơn vị "Bộ CHQS tỉnh Sông Đà" cấp tỉnh
Và Đức là chỉ huy trưởng của "Bộ CHQS tỉnh Sông Đà"
Khi Đức đặt kỳ đánh giá dài nhất của "Bộ CHQS tỉnh Sông Đà" là 31 từ 03/02/2026
Và hệ thống lệnh unit.transfer {"unit":@"Ban CHPT khu vực 4","kind":"military_command","to_unit":@"Bộ CHQS tỉnh Sông Đà","on":"2026-02-05","basis":"Quyết định 15"}
Và Bình lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-04","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 3"],"group":"none"} gọi là "trước khi chuyển"
Thì "trước khi chuyển" có period_to = "2026-02-04"
Khi bây giờ là 09:00 ngày 05/02/2026
Và Bình lệnh assessment.write {"period_from":"2026-01-02","period_to":"2026-02-05","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 3"],"group":"none"}
Thì bị từ chối: assessment.period_too_long ở /period_to với {"max":31}

Chuyện: Chỉ huy quân sự đi trước hành chính; hướng dẫn nghiệp vụ, phối hợp và đóng quân không truyền quy tắc
Cho đơn vị "UBND tỉnh Sông Lam" cấp tỉnh
Và đơn vị "Công an tỉnh Sông Lam" cấp tỉnh
Và Minh là chỉ huy trưởng của "UBND tỉnh Sông Lam"
Và Tuấn là chỉ huy trưởng của "Công an tỉnh Sông Lam"
Khi hệ thống lệnh unit.relate {"kind":"guidance","from_unit":@"Ban CHPT khu vực 3","to_unit":@"Công an tỉnh Sông Lam","from":"2025-07-01","basis":""}
Và hệ thống lệnh unit.relate {"kind":"administrative","from_unit":@"Ban CHPT khu vực 3","to_unit":@"UBND tỉnh Sông Lam","from":"2025-07-01","basis":""}
Và Tuấn đặt kỳ đánh giá dài nhất của "Công an tỉnh Sông Lam" là 40 từ 03/02/2026
Và Minh đặt kỳ đánh giá dài nhất của "UBND tỉnh Sông Lam" là 31 từ 03/02/2026
Và An lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-12","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 4"],"group":"none"} gọi là "theo mặc định"
Thì "theo mặc định" có period_to = "2026-02-12"
Khi Sơn đặt kỳ đánh giá dài nhất của "Bộ CHQS tỉnh Sông Lam" là 45 từ 03/02/2026
Và An lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-16","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHPT khu vực 4"],"group":"none"}
Thì bị từ chối: assessment.period_too_long ở /period_to với {"max":45}
