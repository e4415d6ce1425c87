# Nhận định tình hình trong kỳ: đơn vị viết trong sổ mình, các nơi nhận thống nhất hoặc không trong sổ của họ.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Đồn Biên phòng Cửa Giang"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Vân là trợ lý của "Ban CHPT khu vực 3"
Và Dũng là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Sơn là chỉ huy trưởng của "Đồn Biên phòng Cửa Giang"
Và Khánh là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và bây giờ là 08:00 ngày 15/12/2026

Chuyện: Viết, một nơi thống nhất, một nơi không, rồi chốt
Khi Vân viết nhận định "Sáu đợt mưa lớn, hai điểm đê bao rò rỉ" kỳ 15/12/2025 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn" và "Đồn Biên phòng Cửa Giang"
Thì nhận định "Sáu đợt mưa lớn, hai điểm đê bao rò rỉ" mang số 1 của "Ban CHPT khu vực 3"
Và có period_assessment {"period_from":"2025-12-15","period_to":"2026-12-14","round":1,"author":@Vân,"settled_at":null,"withdrawn":false}
Khi Bình thống nhất với nhận định "Sáu đợt mưa lớn, hai điểm đê bao rò rỉ"
Và Sơn không thống nhất với nhận định "Sáu đợt mưa lớn, hai điểm đê bao rò rỉ" vì "Còn thiếu điểm sạt lở ở cửa sông"
Thì "Ban CHQS xã Hoa Sơn" đã thống nhất bản lần 1 của nhận định "Sáu đợt mưa lớn, hai điểm đê bao rò rỉ"
Và có assessment_reply {"unit":@"Đồn Biên phòng Cửa Giang","stance":"dissented","dissent":"Còn thiếu điểm sạt lở ở cửa sông","author":@Sơn}
Khi An chốt nhận định "Sáu đợt mưa lớn, hai điểm đê bao rò rỉ"
Thì có period_assessment {"settled_at":@now,"open_in":null}
Và "Đồn Biên phòng Cửa Giang" đã không thống nhất bản lần 1 của nhận định "Sáu đợt mưa lớn, hai điểm đê bao rò rỉ"
Khi Sơn thống nhất với nhận định "Sáu đợt mưa lớn, hai điểm đê bao rò rỉ"
Thì bị từ chối: assessment.over ở /assessment
Khi Vân viết lại nhận định "Sáu đợt mưa lớn, hai điểm đê bao rò rỉ": "Bảy đợt mưa lớn"
Thì bị từ chối: assessment.over ở /assessment

Chuyện: Viết lại thì hỏi lại từ đầu; ý kiến trước còn đó, là của bản trước
Khi Vân viết nhận định "Hai đợt mưa lớn" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Và Bình không thống nhất với nhận định "Hai đợt mưa lớn" vì "Ba đợt"
Và Vân viết lại nhận định "Hai đợt mưa lớn": "Ba đợt mưa lớn"
Thì "Ban CHQS xã Hoa Sơn" đã không thống nhất bản lần 1 của nhận định "Hai đợt mưa lớn"
Và có period_assessment {"situation":"Ba đợt mưa lớn","round":2}
Khi Bình thống nhất với nhận định "Hai đợt mưa lớn"
Thì "Ban CHQS xã Hoa Sơn" đã thống nhất bản lần 2 của nhận định "Hai đợt mưa lớn"
Khi Bình thống nhất với nhận định "Hai đợt mưa lớn"
Thì bị từ chối: assessment.endorsed_before ở /assessment
Khi Bình không thống nhất với nhận định "Hai đợt mưa lớn" vì "Nghĩ lại, bốn đợt"
Thì "Ban CHQS xã Hoa Sơn" đã không thống nhất bản lần 2 của nhận định "Hai đợt mưa lớn"

Chuyện: Ai không nhận thì không có ý kiến; cấp trên cũng vậy cho đến khi được gửi thêm
Khi Vân viết nhận định "Hai đợt mưa lớn" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Và Sơn thống nhất với nhận định "Hai đợt mưa lớn"
Thì bị từ chối: assessment.not_yours ở /assessment
Khi Khánh thống nhất với nhận định "Hai đợt mưa lớn"
Thì bị từ chối: assessment.not_yours ở /assessment
Khi An thống nhất với nhận định "Hai đợt mưa lớn"
Thì bị từ chối: assessment.not_yours ở /assessment
Khi Vân gửi thêm nhận định "Hai đợt mưa lớn" cho "Bộ CHQS tỉnh"
Và Khánh thống nhất với nhận định "Hai đợt mưa lớn"
Thì "Bộ CHQS tỉnh" đã thống nhất bản lần 1 của nhận định "Hai đợt mưa lớn"
Khi Vân gửi thêm nhận định "Hai đợt mưa lớn" cho "Bộ CHQS tỉnh"
Thì bị từ chối: assessment.sent_before ở /addressees/0 với {"name":"Bộ CHQS tỉnh"}
Khi Bình gửi thêm nhận định "Hai đợt mưa lớn" cho "Đồn Biên phòng Cửa Giang"
Thì bị từ chối: assessment.not_holder ở /assessment

Chuyện: Mỗi kỳ một nhận định; rút có lý do thì viết bản khác
Khi Vân viết nhận định "Hai đợt mưa lớn" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Và Vân viết nhận định "Ba đợt mưa lớn" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Thì bị từ chối: assessment.written_before ở /period_from với {"number":1}
Khi An rút nhận định "Hai đợt mưa lớn" vì "Nhầm kỳ"
Thì có period_assessment {"withdrawn":true,"withdraw_reason":"Nhầm kỳ","open_in":null}
Khi Bình thống nhất với nhận định "Hai đợt mưa lớn"
Thì bị từ chối: assessment.over ở /assessment
Khi Vân viết nhận định "Ba đợt mưa lớn" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Thì nhận định "Ba đợt mưa lớn" mang số 2 của "Ban CHPT khu vực 3"

Chuyện: Kỳ có đầu có cuối, đã bắt đầu, không quá một năm
Khi Vân viết nhận định "Mưa" kỳ 14/12/2026 đến 13/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Thì bị từ chối: assessment.period_reversed ở /period_to với {"from":"2026-12-14","to":"2026-12-13"}
Khi Vân viết nhận định "Mưa" kỳ 16/12/2026 đến 20/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Thì bị từ chối: assessment.period_not_begun ở /period_from với {"from":"2026-12-16"}
Khi Vân viết nhận định "Mưa" kỳ 14/12/2025 đến 15/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Thì bị từ chối: assessment.period_too_long ở /period_to với {"max":366}
Khi Vân viết nhận định "Mưa" kỳ 15/12/2026 đến 31/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Thì nhận định "Mưa" mang số 1 của "Ban CHPT khu vực 3"

Chuyện: Gửi cho ai đó, không cho chính mình; nguy cơ ở nơi có thật
Khi Vân lệnh assessment.write {"period_from":"2026-12-01","period_to":"2026-12-14","situation":"Mưa","hazards":[],"measures":[],"addressees":[],"group":"none"}
Thì bị từ chối: assessment.no_addressee ở /addressees
Khi Vân viết nhận định "Mưa" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHPT khu vực 3"
Thì bị từ chối: assessment.to_itself ở /addressees/0
Khi Vân lệnh assessment.write {"period_from":"2026-12-01","period_to":"2026-12-14","situation":"Mưa","hazards":[{"event_class":"fire","area":"01890000-0000-7000-8000-000000000001","text":"Cháy"}],"measures":[],"addressees":[@"Ban CHQS xã Hoa Sơn"],"group":"none"}
Thì bị từ chối: unit.unknown ở /hazards/0/area
Khi Vân lệnh assessment.write {"period_from":"2026-12-01","period_to":"2026-12-14","situation":"","hazards":[],"measures":[],"addressees":[],"group":"none"}
Thì bị trả lại: input.empty ở /body/situation

Chuyện: Chỉ nói việc và nơi, không nói người, không nói điều mật
Khi Vân viết nhận định "Ông Nguyễn Văn Bê hay say rượu" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Thì bị từ chối: information.named_person ở /situation
Khi Vân viết nhận định "Mưa" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn", nguy cơ an toàn khác "Người dân tụ tập khiếu kiện" tại "Chợ xã", biện pháp "Canh đê"
Thì bị từ chối: information.gathering ở /hazards/0/text
Khi Vân viết nhận định "Mưa" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn", nguy cơ thiên tai "Lũ quét" tại "Suối Đá", biện pháp "Gọi số 0912345678"
Thì bị từ chối: information.contact ở /measures/0/text
Khi Vân viết nhận định "MẬT. Mưa" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Thì bị từ chối: document.classified ở /situation
Khi Vân viết nhận định "Mưa" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn", nguy cơ thiên tai "Lũ quét vào tháng 1" tại "Suối Đá", biện pháp "Canh ngầm tràn khi mưa trên 100 mm"
Và Bình không thống nhất với nhận định "Mưa" vì "Vì ông Trần Văn Cờ nói khác"
Thì bị từ chối: information.named_person ở /reason
Và có period_assessment {"hazards":[{"event_class":"natural_hazard","location":"Suối Đá","text":"Lũ quét vào tháng 1"}],"measures":[{"text":"Canh ngầm tràn khi mưa trên 100 mm"}]}

Chuyện: Trợ lý viết, chỉ huy chốt và có ý kiến; trực ban không viết
Khi Dũng viết nhận định "Mưa" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Thì bị từ chối: rights.not_for_this_post
Khi Vân viết nhận định "Mưa" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn"
Và Vân chốt nhận định "Mưa"
Thì bị từ chối: rights.not_for_this_post
Khi An chốt nhận định "Mưa"
Thì có period_assessment {"settled_at":@now}

Chuyện: Xóa lời thì mất lời, ý kiến và con số còn
Cho Tra là thanh tra của "Ban CHPT khu vực 3"
Khi Vân viết nhận định "Mưa" kỳ 01/12/2026 đến 14/12/2026 gửi "Ban CHQS xã Hoa Sơn", nguy cơ thiên tai "Lũ quét" tại "Suối Đá", biện pháp "Canh ngầm tràn"
Và Bình thống nhất với nhận định "Mưa"
Và Tra lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":@number("Mưa"),"reason":"ghi nhầm nơi"}
Thì có period_assessment {"situation":null,"round":1,"hazards":[{"event_class":"natural_hazard","location":null,"text":null}],"measures":[]}
Và "Ban CHQS xã Hoa Sơn" đã thống nhất bản lần 1 của nhận định "Mưa"
