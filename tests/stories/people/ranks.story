# Cấp bậc có hạn trong thời gian; họ tên, cấp bậc ghi sai thì gạch và ghi lại, cách ghi cũ vẫn ở trong sổ.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 03/02/2026
Và An lệnh person.enter {"unit":@"Ban CHPT khu vực 3","full_name":"Nguyễn Thị Chí","rank":"Thiếu tá"} gọi là "Chi"

Chuyện: Thăng quân hàm từ một ngày; trước ngày ấy cấp bậc vẫn như cũ
Khi An lệnh person.rank {"unit":@"Ban CHPT khu vực 3","person":@Chi,"rank":"Trung tá","from":"2026-03-01","basis":"Quyết định 120/QĐ-BTL ngày 20/02/2026"}
Thì "Chi" có rank = "Trung tá"
Và "Chi" có ranks = [{"rank":"Thiếu tá"},{"rank":"Trung tá","from":"2026-03-01","basis":"Quyết định 120/QĐ-BTL ngày 20/02/2026"}]
Khi An lệnh person.rank {"unit":@"Ban CHPT khu vực 3","person":@Chi,"rank":"Thượng tá","from":"2026-03-01","basis":""}
Thì bị từ chối: person.later_rank ở /from với {"from":"2026-03-01"}
Khi An lệnh person.rank {"unit":@"Ban CHPT khu vực 3","person":@Chi,"rank":"Trung tá","from":"2026-04-01","basis":""}
Thì bị từ chối: person.rank_as_before ở /rank

Chuyện: Họ tên ghi sai thì đính chính có lý do, cách ghi cũ bị gạch
Khi An lệnh person.correct {"unit":@"Ban CHPT khu vực 3","person":@Chi,"full_name":"Nguyễn Thị Chi","rank":"Thiếu tá","reason":"Ghi nhầm dấu"}
Thì "Chi" có full_name = "Nguyễn Thị Chi"
Và "Chi" có struck = [{"full_name":"Nguyễn Thị Chí","rank":"Thiếu tá","reason":"Ghi nhầm dấu","by":@An}]
Khi An lệnh person.correct {"unit":@"Ban CHPT khu vực 3","person":@Chi,"full_name":"Nguyễn Thị Chi","rank":"Thiếu tá","reason":"Lần nữa"}
Thì bị từ chối: person.nothing_corrected ở /full_name

Chuyện: Cấp bậc ghi sai thì đính chính đúng lần ghi ấy, không phải là thăng quân hàm
Khi An lệnh person.correct {"unit":@"Ban CHPT khu vực 3","person":@Chi,"full_name":"Nguyễn Thị Chí","rank":"Đại úy","reason":"Ghi nhầm cấp bậc"}
Thì "Chi" có ranks = [{"rank":"Đại úy"}]
Và "Chi" có rank = "Đại úy"

Chuyện: Đơn vị khác không sửa được, cấp trên thì được
Cho đơn vị "Xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Xã Hoa Sơn"
Khi Bình lệnh person.rank {"unit":@"Ban CHPT khu vực 3","person":@Chi,"rank":"Trung tá","from":"2026-03-01","basis":""}
Thì bị từ chối: rights.not_for_this_unit
Khi Bình lệnh person.correct {"unit":@"Xã Hoa Sơn","person":@Chi,"full_name":"Nguyễn Thị Chi","rank":"","reason":"Ghi nhầm"}
Thì bị từ chối: person.unknown ở /person
Khi An lệnh person.rank {"unit":@"Xã Hoa Sơn","person":@Bình,"rank":"Đại úy","from":"2026-03-01","basis":""}
Thì "Bình" có rank = "Đại úy"
