# Hội nghị đã qua, hoặc không rõ ngày, ghi được đơn vị nay không còn: như lúc họp, không phải như hôm nay.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS huyện Thượng" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 10/02/2026
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2026-02-03","basis":"Quyết định 1","successor":@"Ban CHPT khu vực 3","force_reason":""}

Chuyện: Họp khi đơn vị còn thì ghi được; họp sau ngày kết thúc thì không
Khi An lệnh conference.prepare {"conference_kind":"giao_ban","title":"Giao ban","held_on":"2026-02-02","participants":[{"unit":@"Ban CHQS huyện Thượng"}]}
Thì được ghi 1 mục
Khi An lệnh conference.prepare {"conference_kind":"giao_ban","title":"Giao ban","held_on":"2026-02-02","held_to":"2026-02-04","participants":[{"unit":@"Ban CHQS huyện Thượng"}]}
Thì được ghi 1 mục
Khi An lệnh conference.prepare {"conference_kind":"giao_ban","title":"Giao ban","held_on":"2026-02-03","participants":[{"unit":@"Ban CHQS huyện Thượng"}]}
Thì bị từ chối: unit.ended_into ở /participants/0/unit với {"on":"2026-02-03"}

Chuyện: Không rõ ngày họp thì theo kỳ được kiểm điểm
Khi An lệnh conference.prepare {"conference_kind":"giao_ban","title":"Giao ban năm 2025","reviewed_from":"2025-01-01","reviewed_to":"2025-12-31","participants":[{"unit":@"Ban CHQS huyện Thượng"}]}
Thì được ghi 1 mục
Khi An lệnh conference.prepare {"conference_kind":"giao_ban","title":"Giao ban tháng 3","reviewed_from":"2026-02-04","reviewed_to":"2026-03-31","participants":[{"unit":@"Ban CHQS huyện Thượng"}]}
Thì bị từ chối: unit.ended_into ở /participants/0/unit
Khi An lệnh conference.prepare {"conference_kind":"giao_ban","title":"Giao ban","participants":[{"unit":@"Ban CHQS huyện Thượng"}]}
Thì được ghi 1 mục

Chuyện: Họp trước ngày đơn vị thành lập thì không ghi được
Khi An lệnh conference.prepare {"conference_kind":"giao_ban","title":"Giao ban","held_on":"1975-01-01","participants":[{"unit":@"Ban CHQS huyện Thượng"}]}
Thì bị từ chối: unit.not_standing ở /participants/0/unit
