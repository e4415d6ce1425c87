# Kết luận của chỉ huy ở giao ban ngày thành nhiệm vụ ngay tại chỗ, và nhiệm vụ ấy nhớ mình ra từ giao ban nào. Nhiệm vụ giao bằng văn bản, bút phê, hội nghị trong cùng ngày không phải là kết luận giao ban.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Hoa là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 07:45 ngày 03/02/2026

Chuyện: Kết luận giao ban thành nhiệm vụ, ghi rõ giao ban ngày nào của đơn vị nào
Khi An kết luận giao ban ngày 03/02/2026, giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra cống Bến Đò"
Thì được ghi 1 mục
Và "Kiểm tra cống Bến Đò" có giao_ban = "2026-02-03"
Và "Kiểm tra cống Bến Đò" có giao_ban_of = @"Ban CHPT khu vực 3"

Chuyện: Nhiệm vụ giao trong ngày mà không phải kết luận giao ban thì không mang ngày giao ban
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Cử người canh đê"
Thì "Cử người canh đê" có giao_ban = null
Và có 0 task {"giao_ban":"2026-02-03"}

Chuyện: Giao ban chưa họp thì chưa có kết luận; giao ban đã qua hơn bảy ngày thì giao như nhiệm vụ thường
Khi An kết luận giao ban ngày 04/02/2026, giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra cống Bến Đò"
Thì bị từ chối: task.giao_ban_ahead ở /giao_ban với {"day":"2026-02-04","today":"2026-02-03"}
Khi An kết luận giao ban ngày 26/01/2026, giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra cống Bến Đò"
Thì bị từ chối: task.giao_ban_long_ago ở /giao_ban với {"day":"2026-01-26","days":7}
Khi An kết luận giao ban ngày 27/01/2026, giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra cống Bến Đò"
Thì được ghi 1 mục

Chuyện: Kết luận giao ban có thể giao một phần của nhiệm vụ cấp trên
Cho đơn vị "Thôn đội 1" cấp cơ sở dưới quyền "Ban CHQS xã Hoa Sơn"
Và An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Rà soát phương án"
Và Hoa nhận nhiệm vụ "Rà soát phương án"
Khi Hoa lệnh task.give {"text":"Rà soát thôn 1","owners":[@"Thôn đội 1"],"group":"none","standing":false,"parent":@"Rà soát phương án","giao_ban":"2026-02-03"} gọi là "Rà soát thôn 1"
Thì "Rà soát thôn 1" có parent = @"Rà soát phương án"
Và "Rà soát thôn 1" có giao_ban_of = @"Ban CHQS xã Hoa Sơn"

Chuyện: Đơn vị giải thể, người kế thừa theo dõi tiếp; kết luận vẫn là của giao ban đơn vị cũ
Cho đơn vị "Ban CHPT khu vực 4" cấp khu vực
Và An kết luận giao ban ngày 03/02/2026, giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra cống Bến Đò"
Khi bây giờ là 08:00 ngày 04/02/2026
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHPT khu vực 3","on":"2026-02-04","basis":"Quyết định 12/QĐ-BQP","successor":@"Ban CHPT khu vực 4","force_reason":""}
Thì "Kiểm tra cống Bến Đò" có giver = @"Ban CHPT khu vực 4"
Và "Kiểm tra cống Bến Đò" có giao_ban_of = @"Ban CHPT khu vực 3"
