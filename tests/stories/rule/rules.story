# Quy tắc làm việc: con số mặc định chưa văn bản nào xác nhận, đơn vị đặt lại từ một ngày, ghi vào sổ của mình.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Quân là quản trị viên của "Ban CHPT khu vực 3"
Và bây giờ là 09:00 ngày 03/02/2026

Chuyện: Chỉ huy đặt giờ giao ban của đơn vị mình từ hôm sau
Khi An đặt giờ giao ban ngày của "Ban CHPT khu vực 3" là 420 từ 04/02/2026, căn cứ "Quy chế trực số 05/QC"
Thì được ghi 1 mục
Và có rule_setting {"unit":@"Ban CHPT khu vực 3","rule":"daily_minute","value":420,"from":"2026-02-04","basis":"Quy chế trực số 05/QC","set_by":@An}

Chuyện: Người quản trị đặt cho đơn vị nào cũng được, chỉ huy chỉ đặt cho đơn vị mình, trợ lý không đặt
Khi Quân đặt giờ giao ban ngày của "Ban CHQS xã Hoa Sơn" là 420 từ 03/02/2026
Thì có rule_setting {"unit":@"Ban CHQS xã Hoa Sơn","value":420,"basis":""}
Khi An đặt giờ giao ban ngày của "Ban CHQS xã Hoa Sơn" là 435 từ 03/02/2026
Thì bị từ chối: rights.not_for_this_unit
Khi Khoa đặt giờ giao ban ngày của "Ban CHPT khu vực 3" là 435 từ 03/02/2026
Thì bị từ chối: rights.not_for_this_post

Chuyện: Ngoài khoảng, ngày đã qua, giá trị như cũ, đơn vị không có, căn cứ mật thì nói rõ trường nào
Khi An đặt giờ giao ban ngày của "Ban CHPT khu vực 3" là 239 từ 03/02/2026
Thì bị từ chối: rule.out_of_range ở /value với {"least":240,"most":720}
Khi An đặt giờ giao ban ngày của "Ban CHPT khu vực 3" là 721 từ 03/02/2026
Thì bị từ chối: rule.out_of_range ở /value với {"least":240,"most":720}
Khi An đặt giờ giao ban ngày của "Ban CHPT khu vực 3" là 420 từ 02/02/2026
Thì bị từ chối: rule.day_past ở /from với {"today":"2026-02-03"}
Khi An đặt giờ giao ban ngày của "Ban CHPT khu vực 3" là 420 từ 03/02/2026
Và An đặt giờ giao ban ngày của "Ban CHPT khu vực 3" là 420 từ 05/02/2026
Thì bị từ chối: rule.as_before ở /value với {"from":"2026-02-03"}
Khi Quân lệnh rule.set {"unit":"019c2000-0000-7000-8000-000000000002","rule":"daily_minute","value":420,"from":"2026-02-03","basis":""}
Thì bị từ chối: unit.unknown ở /unit
Khi An đặt giờ giao ban ngày của "Ban CHPT khu vực 3" là 425 từ 03/02/2026, căn cứ "Tối mật"
Thì bị từ chối: document.classified ở /basis
Khi An lệnh rule.set {"unit":@"Ban CHPT khu vực 3","rule":"tea_minute","value":420,"from":"2026-02-03","basis":""}
Thì bị trả lại: input.not_a_choice ở /body/rule

Chuyện: Báo cáo dài bao nhiêu thì theo đề cương năm là việc đơn vị đặt được
Khi Khoa lệnh summary.open {"title":"Báo cáo 190 ngày","period_from":"2025-07-01","period_to":"2026-01-06","as_of":"2026-01-06"} gọi là "theo mặc định"
Và An đặt kỳ dài theo đề cương năm của "Ban CHPT khu vực 3" là 185 từ 03/02/2026
Và Khoa lệnh summary.open {"title":"Báo cáo 190 ngày nữa","period_from":"2025-07-01","period_to":"2026-01-06","as_of":"2026-01-06"} gọi là "theo đơn vị"
Và Khoa lệnh summary.write {"summary":@"theo đơn vị","section":15,"text":"Khen thưởng đúng người"}
Thì được ghi 1 mục
Khi Khoa lệnh summary.write {"summary":@"theo mặc định","section":15,"text":"Khen thưởng đúng người"}
Thì bị từ chối: summary.no_such_section ở /section

Chuyện: Kỳ đánh giá dài nhất là việc đơn vị đặt được, từ ngày đã đặt
Khi An đặt kỳ đánh giá dài nhất của "Ban CHPT khu vực 3" là 31 từ 04/02/2026
Và An lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-03","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHQS xã Hoa Sơn"],"group":"none"} gọi là "đánh giá"
Thì "đánh giá" có period_to = "2026-02-03"
Khi bây giờ là 09:00 ngày 04/02/2026
Và An lệnh assessment.write {"period_from":"2026-01-01","period_to":"2026-02-04","situation":"Ổn định","hazards":[],"measures":[],"addressees":[@"Ban CHQS xã Hoa Sơn"],"group":"none"}
Thì bị từ chối: assessment.period_too_long ở /period_to với {"max":31}
