# Khen thưởng: đề nghị trong sổ đơn vị đề nghị, xét và quyết định trong sổ đơn vị quyết định.

Cho Ủy ban nhân dân "UBND tỉnh" cấp tỉnh có từ 2020
Và Ủy ban nhân dân "UBND xã Hoa Sơn" cấp xã thuộc "UBND tỉnh" có từ 2020
Và cơ quan quân sự "Ban CHQS xã Hoa Sơn" cấp xã thuộc "UBND xã Hoa Sơn" có từ 2020
Và Tỉnh là chỉ huy trưởng của "UBND tỉnh"
Và Chủ là chỉ huy trưởng của "UBND xã Hoa Sơn"
Và Văn là trợ lý của "UBND xã Hoa Sơn"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 08:00 ngày 15/12/2026

Chuyện: Đề nghị, người khác xét, người có thẩm quyền ký, trao tại hội nghị
Khi Bình đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho tập thể "Trung đội dân quân cơ động" và cá nhân "Nguyễn Văn Tám" vì "Chữa cháy rừng Đồi Mỏ ngày 03/02/2026"
Thì có commendation {"unit":@"Ban CHQS xã Hoa Sơn","decider":@"UBND xã Hoa Sơn","form":"giay_khen","proposer":@Bình,"withdrawn":false}
Khi Văn đồng ý đề nghị "Chữa cháy rừng Đồi Mỏ ngày 03/02/2026"
Thì đề nghị "Chữa cháy rừng Đồi Mỏ ngày 03/02/2026" được "UBND xã Hoa Sơn" đồng ý
Khi Chủ ra quyết định công khai tặng giấy khen cho người thứ 0 và 1 của "Chữa cháy rừng Đồi Mỏ ngày 03/02/2026" vì "Thành tích chữa cháy rừng", Chủ ký
Thì "quyết định" mang số "01/QĐ-UBND" của "UBND xã Hoa Sơn"
Và "quyết định" có verified_rule = true
Và có award {"form":"giay_khen","signer":@Chủ,"signed_on":"2026-12-15","recipients":[{"recipient_kind":"collective","name":"Trung đội dân quân cơ động"},{"recipient_kind":"individual","name":"Nguyễn Văn Tám"}]}
Khi Chủ chuẩn bị hội nghị tổng kết "Tổng kết năm 2026"
Và Văn trao "quyết định" ngày 15/12/2026 tại "Tổng kết năm 2026"
Thì có award {"ceremony":{"held_on":"2026-12-15","conference":@"Tổng kết năm 2026"},"open_in":null}

Chuyện: Người đề nghị không tự xét; ai không được hỏi thì không xét
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Và Văn đồng ý đề nghị "Đắp đê"
Thì bị từ chối: commendation.own_proposal ở /commendation
Khi Tỉnh đồng ý đề nghị "Đắp đê"
Thì bị từ chối: commendation.not_yours ở /commendation
Khi Chủ đồng ý đề nghị "Đắp đê"
Thì đề nghị "Đắp đê" được "UBND xã Hoa Sơn" đồng ý
Khi Chủ đồng ý đề nghị "Đắp đê"
Thì bị từ chối: commendation.agreed_before ở /commendation

Chuyện: Trả lại có lý do, rồi đề nghị mới
Khi Bình đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Tám" vì "Có nhiều thành tích"
Và Văn trả lại đề nghị "Có nhiều thành tích" vì "Thành tích ghi chung chung"
Thì đề nghị "Có nhiều thành tích" bị "UBND xã Hoa Sơn" trả lại vì "Thành tích ghi chung chung"
Khi Chủ đồng ý đề nghị "Có nhiều thành tích"
Thì bị từ chối: commendation.returned ở /commendation
Khi Bình đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Tám" vì "Cứu ba người trong lũ ngày 12/10/2026"
Và Văn đồng ý đề nghị "Cứu ba người trong lũ ngày 12/10/2026"
Và Chủ trả lại đề nghị "Cứu ba người trong lũ ngày 12/10/2026" vì "Chờ xác minh"
Thì đề nghị "Cứu ba người trong lũ ngày 12/10/2026" bị "UBND xã Hoa Sơn" trả lại vì "Chờ xác minh"

Chuyện: Rút đề nghị
Khi Bình đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Và Văn rút đề nghị "Đắp đê" vì "Không phải của mình"
Thì bị từ chối: commendation.not_proposer ở /commendation
Khi Bình rút đề nghị "Đắp đê" vì "Ghi nhầm người"
Và Văn đồng ý đề nghị "Đắp đê"
Thì bị từ chối: commendation.withdrawn ở /commendation
Khi Bình rút đề nghị "Đắp đê" vì "Ghi nhầm người"
Thì bị từ chối: commendation.withdrawn ở /commendation

Chuyện: Chỉ gửi cho đơn vị mình hoặc cấp trên đang hoạt động
Cho Ủy ban nhân dân "UBND xã Long Giang" cấp xã thuộc "UBND tỉnh" có từ 2020
Khi Bình đề nghị "UBND xã Long Giang" tặng giấy khen cho cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Thì bị từ chối: commendation.not_superior ở /decider với {"name":"UBND xã Long Giang"}
Khi Bình lệnh commendation.propose {"decider":"01890000-0000-7000-8000-000000000001","form":"giay_khen","achievement":"Đắp đê","recipients":[]}
Thì bị từ chối: unit.unknown ở /decider

Chuyện: Danh sách có người, mỗi người một lần, không kèm số giấy tờ
Khi Bình lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","achievement":"Đắp đê","recipients":[]}
Thì bị từ chối: commendation.no_recipient ở /recipients
Khi Bình lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","achievement":"Đắp đê","recipients":[{"recipient_kind":"individual","name":"Nguyễn Văn Hòa"},{"recipient_kind":"individual","name":"Nguyễn văn Hoà"}]}
Thì bị từ chối: commendation.recipient_twice ở /recipients/1/name
Khi Bình lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","achievement":"Đắp đê","recipients":[{"recipient_kind":"individual","name":"Nguyễn Văn Hòa, sinh năm 1986"}]}
Thì bị từ chối: commendation.personal_number ở /recipients/0/name
Khi Bình lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","achievement":"Đắp đê","recipients":[{"recipient_kind":"individual","name":"Nguyễn Văn Hòa","position":"CCCD 001080012345"}]}
Thì bị từ chối: commendation.personal_number ở /recipients/0/position
Khi Bình lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","achievement":"MẬT. Đắp đê","recipients":[{"recipient_kind":"individual","name":"Nguyễn Văn Hòa"}]}
Thì bị từ chối: document.classified ở /achievement
Khi Bình lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","achievement":"","recipients":[]}
Thì bị trả lại: input.empty ở /body/achievement

Chuyện: Căn cứ là việc của mình: hội nghị, văn bản, tin
Khi Chủ chuẩn bị hội nghị giao ban "Giao ban tháng 12"
Và Bình lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","achievement":"Đắp đê","recipients":[{"recipient_kind":"individual","name":"Nguyễn Văn Hòa"}],"conference":@"Giao ban tháng 12"}
Thì bị từ chối: conference.unknown ở /conference
Khi Bình báo "UBND xã Hoa Sơn" tin cháy rừng "Cháy 2 ha rừng thông" tại "Đồi Mỏ"
Và Bình lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","achievement":"Chữa cháy rừng","recipients":[{"recipient_kind":"individual","name":"Nguyễn Văn Hòa"}],"information":@"Cháy 2 ha rừng thông"}
Thì có commendation {"information":@"Cháy 2 ha rừng thông"}

Chuyện: Văn thư lập được đề nghị, không ký; trực ban không đề nghị
Cho Thư là văn thư của "UBND xã Hoa Sơn"
Và Trực là sĩ quan trực của "Ban CHQS xã Hoa Sơn"
Khi Trực đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Thì bị từ chối: rights.not_for_this_post
Khi Thư đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Và Thư đồng ý đề nghị "Đắp đê"
Thì bị từ chối: rights.not_for_this_post
