# Đơn vị sáp nhập, giải thể hay đổi cấp trên giữa kỳ: mỗi việc tính cho cấp trên của đơn vị lúc việc xảy ra.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHPT khu vực 4" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS xã Phú Lộc" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã An Bình" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và Chỉ là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và Khu là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bốn là chỉ huy trưởng của "Ban CHPT khu vực 4"
Và Lộc là chỉ huy trưởng của "Ban CHQS xã Phú Lộc"
Và Bình là chỉ huy trưởng của "Ban CHQS xã An Bình"
Và bây giờ là 08:00 ngày 20/06/2026
Và Lộc ghi sổ tác chiến: "Tuần tra đê, lần một"
Và Lộc ghi sổ tác chiến: "Tuần tra đê, lần hai"
Và Bình ghi sổ tác chiến: "Trực tại trụ sở"

Chuyện: Xã giải thể giữa kỳ không mang theo số liệu nửa năm của mình
Khi 3 ngày sau
Và Lộc ghi sổ tác chiến: "Dòng sáng ngày giải thể"
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS xã Phú Lộc","on":"2026-06-23","basis":"Quyết định 15/QĐ-BQP","successor":@"Ban CHQS xã An Bình","force_reason":""}
Và Bình ghi sổ tác chiến: "Dòng của xã tiếp nhận"
Và Khu mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 23/06/2026
Và Khu viết mục 3 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries}} dòng."
Và Khu ban hành báo cáo "Sơ kết", Khu ký
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"token":"figure:log_entries","value":5}]

Chuyện: Xã chuyển sang khu vực khác giữa kỳ, mỗi khu vực tính phần thời gian của mình, tỉnh tính đủ và không tính hai lần
Khi 3 ngày sau
Và hệ thống lệnh unit.transfer {"unit":@"Ban CHQS xã Phú Lộc","kind":"military_command","to_unit":@"Ban CHPT khu vực 4","on":"2026-06-23","basis":"Quyết định 16/QĐ-BQP"}
Và Lộc ghi sổ tác chiến: "Dòng dưới quyền khu vực 4"
Và Khu mở báo cáo "của khu vực 3" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 23/06/2026
Và Khu viết mục 3 của báo cáo "của khu vực 3": "Đã ghi {{figure:log_entries}} dòng."
Và Khu ban hành báo cáo "của khu vực 3", Khu ký
Và Bốn mở báo cáo "của khu vực 4" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 23/06/2026
Và Bốn viết mục 3 của báo cáo "của khu vực 4": "Đã ghi {{figure:log_entries}} dòng."
Và Bốn ban hành báo cáo "của khu vực 4", Bốn ký
Và Chỉ mở báo cáo "của tỉnh" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 23/06/2026
Và Chỉ viết mục 3 của báo cáo "của tỉnh": "Đã ghi {{figure:log_entries}} dòng."
Và Chỉ ban hành báo cáo "của tỉnh", Chỉ ký
Thì báo cáo "của khu vực 3" mang số 1, số liệu [{"token":"figure:log_entries","value":3}]
Và báo cáo "của khu vực 4" mang số 1, số liệu [{"token":"figure:log_entries","value":1}]
Và báo cáo "của tỉnh" mang số 1, số liệu [{"token":"figure:log_entries","value":4}]
