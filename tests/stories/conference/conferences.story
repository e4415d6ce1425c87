# Hội nghị giao ban, sơ kết, tổng kết: kết luận thành thông báo, dòng nhiệm vụ thành nhiệm vụ.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Phú Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 08:00 ngày 20/12/2026

Chuyện: Từ hội nghị đến nhiệm vụ của năm sau
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Hội nghị tổng kết năm 2026","topics":["Quốc phòng","Phòng thủ dân sự"],
    "reviewed_from":"2026-01-01","reviewed_to":"2026-12-31","ahead_from":"2027-01-01","ahead_to":"2027-12-31","held_on":"2026-12-20","session":"morning","place":"Hội trường UBND",
    "chairs":[{"name":"Thượng tá Nguyễn Văn An","titles":["Ủy viên BTV Huyện ủy","Chỉ huy trưởng"],"opened":true,"directed":true}],
    "participants":[{"unit":@"Ban CHQS xã Hoa Sơn","label":"","posts":["Chủ tịch UBND","Chỉ huy trưởng","Trưởng Công an"],"invited":3},{"label":"Lãnh đạo 10 xã","count":10,"posts":["Bí thư"],"invited":10}]} gọi là "hội nghị"
Và An ghi có mặt 3 người của thành phần 0 tại "hội nghị"
Và An lệnh conference.conclude {"conference":@"hội nghị","text":"Năm 2027 tập trung vào ba việc.","groups":[
    {"addressee":"Ban CHQS các xã","group":"all_communes","bullets":[{"text":"Trực 24/24 giờ","kind":"task","standing":true},{"text":"Báo cáo quân số quý I","kind":"task","due":"2027-03-31","standing":false},{"text":"Biểu dương các xã","kind":"information","standing":false}]},
    {"addressee":"Cơ quan khác","group":"none","bullets":[{"text":"Việc ngoài phạm vi","kind":"out_of_scope","standing":false}]}]}
Và An ra thông báo kết luận của "hội nghị"
Thì được ghi 4 mục
Và "hội nghị" có document = @"thông báo kết luận"
Và "hội nghị" có participants = [{"attended":3,"posts":["Chủ tịch UBND","Chỉ huy trưởng","Trưởng Công an"]},{"count":10,"attended":null}]
Và có document {"id":@"thông báo kết luận","type":"thong_bao","conference":@"hội nghị","lines":[{"kind":"task","standing":true},{"kind":"task","due":"2027-03-31"},{"kind":"information","task":null},{"kind":"out_of_scope","task":null}]}
Và có 2 task {"conference":@"hội nghị"}
Và có task {"text":"Trực 24/24 giờ","standing":true,"owners":["*",{"unit":@"Ban CHQS xã Hoa Sơn"},{"unit":@"Ban CHQS xã Phú Sơn"}]}

Chuyện: Hội nghị thật nhiều khi không có ngày, không có nơi
Khi An chuẩn bị hội nghị sơ kết "Sơ kết 6 tháng"
Thì "Sơ kết 6 tháng" có held_on = null
Và "Sơ kết 6 tháng" có place = ""
Và "Sơ kết 6 tháng" có session = null

Chuyện: Giao ban ngày, tuần có một người chủ trì; hội nghị giao ban, tổng kết có thể đồng chủ trì
Khi An lệnh conference.prepare {"conference_kind":"giao_ban_ngay","title":"Giao ban tuần","chairs":[{"name":"Đ/c An","opened":true,"directed":true},{"name":"Đ/c Bình","opened":false,"directed":false}]}
Thì bị từ chối: conference.one_chair ở /chairs/1
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","chairs":[{"name":"Đ/c An","opened":true,"directed":true},{"name":"Đ/c Bình","opened":false,"directed":false}]} gọi là "tổng kết"
Thì "tổng kết" có chairs = [{"name":"Đ/c An"},{"name":"Đ/c Bình"}]
Khi An lệnh conference.prepare {"conference_kind":"giao_ban","title":"Giao ban quý IV","organisers":["Công an khu vực"],"chairs":[{"name":"Đ/c An","titles":["Chỉ huy trưởng"],"opened":true,"directed":false},{"name":"Đ/c Bình","titles":["Phó Chủ tịch UBND"],"opened":false,"directed":true}]} gọi là "giao ban quý"
Thì "giao ban quý" có chairs = [{"opened":true,"directed":false},{"opened":false,"directed":true}]
Khi An ghi kết luận của "giao ban quý": "Duy trì chế độ trực"
Thì được ghi 1 mục
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","chairs":[{"name":"","opened":true,"directed":true}]}
Thì bị từ chối: conference.chair_unnamed ở /chairs/0/name

Chuyện: Kỳ đánh giá và kỳ tới phải hợp lý
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","reviewed_from":"2026-12-31","reviewed_to":"2026-01-01"}
Thì bị từ chối: conference.period_reversed ở /reviewed_to
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","reviewed_from":"2026-01-01"}
Thì bị từ chối: conference.period_open ở /reviewed_to
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","reviewed_from":"2026-01-01","reviewed_to":"2026-12-31","ahead_from":"2026-01-01","ahead_to":"2026-12-31"}
Thì bị từ chối: conference.ahead_not_after ở /ahead_from

Chuyện: Chưa họp thì chưa có mặt ai và chưa kết luận
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-25","chairs":[{"name":"Đ/c An","opened":true,"directed":true}],"participants":[{"label":"Các xã","invited":5}]} gọi là "tổng kết"
Và An ghi có mặt 5 người của thành phần 0 tại "tổng kết"
Thì bị từ chối: conference.not_held_yet ở /attended với {"held_on":"2026-12-25"}
Khi An ghi kết luận của "tổng kết": "Kết luận sớm"
Thì bị từ chối: conference.not_held_yet
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-25","participants":[{"label":"Các xã","attended":5}]}
Thì bị từ chối: conference.not_held_yet ở /participants/0/attended

Chuyện: Không rõ ai chủ trì thì hội nghị vẫn kết luận và giao nhiệm vụ được
Khi An chuẩn bị hội nghị giao ban "Giao ban năm 2021"
Và An ghi kết luận của "Giao ban năm 2021" giao "Ban CHQS xã Hoa Sơn": "Trao đổi thông tin"
Và An ra thông báo kết luận của "Giao ban năm 2021"
Thì được ghi 3 mục
Và có task {"conference":@"Giao ban năm 2021","text":"Trao đổi thông tin"}

Chuyện: Giao ban ngày, tuần không có người chủ trì thì chưa kết luận được
Khi An chuẩn bị hội nghị giao ban ngày "Giao ban tuần 51"
Và An ghi kết luận của "Giao ban tuần 51": "Làm tốt"
Thì bị từ chối: conference.no_chair
Khi An lệnh conference.amend {"conference":@"Giao ban tuần 51","conference_kind":"giao_ban_ngay","title":"Giao ban tuần 51","chairs":[{"name":"Đ/c An","opened":true,"directed":true}]}
Và An ghi kết luận của "Giao ban tuần 51": "Làm tốt"
Thì được ghi 1 mục
Khi An lệnh conference.amend {"conference":@"Giao ban tuần 51","conference_kind":"giao_ban_ngay","title":"Giao ban tuần 51"}
Thì bị từ chối: conference.no_chair ở /chairs

Chuyện: Hội nghị họp buổi tối, hoặc nhiều ngày
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-18","held_to":"2026-12-19","session":"evening"} gọi là "Tổng kết"
Thì "Tổng kết" có held_on = "2026-12-18"
Và "Tổng kết" có held_to = "2026-12-19"
Và "Tổng kết" có session = "evening"
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-18","held_to":"2026-12-17"}
Thì bị từ chối: conference.days_reversed ở /held_to với {"from":"2026-12-18","to":"2026-12-17"}
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","held_to":"2026-12-17"}
Thì bị từ chối: conference.first_day_unknown ở /held_on

Chuyện: Hội nghị đang họp ngày đầu thì còn mời được; qua ngày cuối thì không
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-19","held_to":"2026-12-20"} gọi là "Tổng kết"
Và An mời "Ban CHQS xã Hoa Sơn" dự "Tổng kết" với chức vụ "Chỉ huy trưởng", chuẩn bị "Số liệu"
Thì được ghi 1 mục
Khi An lệnh conference.prepare {"conference_kind":"so_ket","title":"Sơ kết","held_on":"2026-12-18","held_to":"2026-12-19"} gọi là "Sơ kết"
Và An mời "Ban CHQS xã Hoa Sơn" dự "Sơ kết" với chức vụ "Chỉ huy trưởng", chuẩn bị "Số liệu"
Thì bị từ chối: conference.held_before với {"held_on":"2026-12-19"}

Chuyện: Tập huấn và hội nghị khác không kiểm điểm kết luận của nhau
Khi An chuẩn bị hội nghị khác "Ký kết quy chế phối hợp"
Và An ghi kết luận của "Ký kết quy chế phối hợp" giao "Ban CHQS xã Hoa Sơn": "Niêm yết quy chế"
Thì "Ký kết quy chế phối hợp" có follow_in = null
Khi 5 phút sau
Và An chuẩn bị hội nghị khác "Gặp mặt"
Và An ghi kết luận của "Gặp mặt": "Cảm ơn"
Thì được ghi 1 mục

Chuyện: Thành phần phải có tên, đơn vị phải có thật
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","participants":[{"label":""}]}
Thì bị từ chối: conference.participant_unnamed ở /participants/0/label
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","participants":[{"unit":"019c2000-0000-7000-8000-000000000002","label":""}]}
Thì bị từ chối: unit.unknown ở /participants/0/unit
Khi An chuẩn bị hội nghị tổng kết "Tổng kết"
Và An ghi có mặt 5 người của thành phần 0 tại "Tổng kết"
Thì bị từ chối: conference.no_such_participant ở /participant

Chuyện: Kết luận sửa được đến khi ra thông báo
Khi An chuẩn bị hội nghị tổng kết "Tổng kết", do "Đ/c An" chủ trì
Và An ra thông báo kết luận của "Tổng kết"
Thì bị từ chối: conference.not_concluded
Khi An ghi kết luận của "Tổng kết": "Chỉ có lời"
Và An ra thông báo kết luận của "Tổng kết"
Thì bị từ chối: conference.nothing_to_instruct
Khi An ghi kết luận của "Tổng kết" giao "Ban CHQS xã Hoa Sơn": "Sửa chòi gác"
Và An ra thông báo kết luận của "Tổng kết"
Thì được ghi 3 mục
Khi An ghi kết luận của "Tổng kết": "Nói lại"
Thì bị từ chối: conference.already_instructed
Khi An ra thông báo kết luận của "Tổng kết"
Thì bị từ chối: conference.already_instructed
Khi gọi "Sửa chòi gác" là @find(task {"text":"Sửa chòi gác"})
Và Bình nhận nhiệm vụ "Sửa chòi gác"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Sửa chòi gác" là đã nhận

Chuyện: Nhóm có nhiệm vụ thì phải biết giao cho ai
Khi An chuẩn bị hội nghị tổng kết "Tổng kết", do "Đ/c An" chủ trì
Và An lệnh conference.conclude {"conference":@"Tổng kết","text":"","groups":[{"addressee":"Không rõ ai","group":"none","bullets":[{"text":"Việc","kind":"task","standing":false}]}]}
Và An ra thông báo kết luận của "Tổng kết"
Thì bị từ chối: conference.group_without_owner với {"group":1}
Khi An lệnh conference.conclude {"conference":@"Tổng kết","text":"","groups":[{"addressee":"Các xã","group":"all_communes","bullets":[]}]}
Thì bị từ chối: conference.group_empty ở /groups/0/bullets
Khi An lệnh conference.conclude {"conference":@"Tổng kết","text":"","groups":[{"addressee":"Các xã","group":"all_communes","bullets":[{"text":"Để biết","kind":"information","due":"2027-01-01","standing":false}]}]}
Thì bị từ chối: conference.only_tasks_are_due ở /groups/0/bullets/0/due

Chuyện: Hội nghị hủy thì không sửa, không kết luận; đã kết luận thì không hủy
Khi An chuẩn bị hội nghị tổng kết "Tổng kết", do "Đ/c An" chủ trì
Và An hủy "Tổng kết" vì "bão vào"
Và An ghi kết luận của "Tổng kết": "Vẫn họp"
Thì bị từ chối: conference.cancelled ở /conference
Khi An chuẩn bị hội nghị tổng kết "Tổng kết lại", do "Đ/c An" chủ trì
Và An ghi kết luận của "Tổng kết lại": "Xong"
Và An hủy "Tổng kết lại" vì "thôi"
Thì bị từ chối: conference.already_concluded ở /conference

Chuyện: Nội dung mật không vào hội nghị, và đơn vị khác không sửa được
Khi An chuẩn bị hội nghị tổng kết "TỐI MẬT: Tổng kết"
Thì bị từ chối: document.classified ở /title
Khi An chuẩn bị hội nghị tổng kết "Tổng kết"
Và Bình ghi kết luận của "Tổng kết": "Xã kết luận hộ"
Thì bị từ chối: conference.unknown ở /conference
