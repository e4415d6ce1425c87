# Hội đồng, ban chỉ đạo (do quyết định lập ra) và doanh nghiệp cũng là đơn vị: được mời, dự họp, nhận chỉ thị, nhận việc, báo cáo.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và hệ thống lệnh unit.establish {"described":{"name":"Hội đồng nghĩa vụ quân sự xã Hoa Sơn","unit_kind":"council","level":"commune","from":"2026-01-05",
    "decision_number":"02/QĐ-UBND","decision_date":"2026-01-05","members":[{"post_title":"Chủ tịch UBND xã","note":"Chủ tịch Hội đồng"},{"post_title":"Chỉ huy trưởng Ban CHQS xã"}]},
    "relations":[{"kind":"guidance","to":@"Ban CHPT khu vực 3"}]} gọi là "Hội đồng NVQS"
Và hệ thống lệnh unit.establish {"described":{"name":"Ban Chỉ đạo phòng thủ dân sự khu vực 3","unit_kind":"steering_board","level":"area","from":"2026-01-05",
    "decision_number":"03/QĐ-UBND","decision_date":"2026-01-05","members":[{"post_title":"Phó Chủ tịch UBND","note":"Trưởng ban"}]},
    "relations":[{"kind":"guidance","to":@"Ban CHPT khu vực 3"}]} gọi là "Ban Chỉ đạo"
Và hệ thống lệnh unit.establish {"described":{"name":"Công ty Thủy nông Hoa Sơn","unit_kind":"company","level":"commune","from":"2020-01-01"},
    "relations":[{"kind":"coordinates_with","to":@"Ban CHPT khu vực 3"}]} gọi là "Công ty Thủy nông"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Hội là "Chủ tịch Hội đồng" của "Hội đồng NVQS", giữ vai chỉ huy trưởng
Và Đạo là "Ủy viên thường trực" của "Ban Chỉ đạo", giữ vai trợ lý
Và Thủy là "Giám đốc" của "Công ty Thủy nông", giữ vai chỉ huy trưởng
Và bây giờ là 08:00 ngày 15/12/2026

Chuyện: Ban chỉ đạo và doanh nghiệp được mời, trả lời theo chức vụ trong sổ của mình, và có mặt
Cho An chuẩn bị hội nghị tổng kết "Tổng kết"
Và An định ngày họp 20/12/2026 cho "Tổng kết"
Khi An mời "Ban Chỉ đạo" dự "Tổng kết" với chức vụ "Ủy viên thường trực", chuẩn bị "Số liệu phòng chống bão"
Và An mời "Hội đồng NVQS" dự "Tổng kết" với chức vụ "Chủ tịch Hội đồng", chuẩn bị "Số liệu tuyển quân"
Và An mời "Công ty Thủy nông" dự "Tổng kết" với chức vụ "Giám đốc", chuẩn bị "Lịch vận hành cống"
Và Đạo trả lời "Tổng kết": "Ủy viên thường trực" đi
Và Hội trả lời "Tổng kết": "Chủ tịch Hội đồng" vắng vì "họp Hội đồng nhân dân xã"
Và Thủy trả lời "Tổng kết": "Giám đốc" cử "Phó Giám đốc"
Thì có invitation_reply {"unit":@"Ban Chỉ đạo","posts":[{"post":"Ủy viên thường trực","coming":"comes"}]}
Và có invitation_reply {"unit":@"Hội đồng NVQS","posts":[{"coming":"stays_away","reason":"họp Hội đồng nhân dân xã"}]}
Và có invitation_reply {"unit":@"Công ty Thủy nông","posts":[{"coming":"sends_another","instead":"Phó Giám đốc"}]}
Khi bây giờ là 08:00 ngày 20/12/2026
Và An điểm danh "Ủy viên thường trực" của "Ban Chỉ đạo" tại "Tổng kết": có mặt
Và An điểm danh "Chủ tịch Hội đồng" của "Hội đồng NVQS" tại "Tổng kết": vắng, "họp Hội đồng nhân dân xã"
Và An điểm danh "Giám đốc" của "Công ty Thủy nông" tại "Tổng kết": cử thay, "Phó Giám đốc"
Và An ghi ý kiến của "Công ty Thủy nông", "Phó Giám đốc", tại "Tổng kết": "Đề nghị báo lịch diễn tập trước khi xả cống"
Thì "Tổng kết" có participants = ["*",{"unit":@"Ban Chỉ đạo","attended":1},{"unit":@"Hội đồng NVQS","attended":0},{"unit":@"Công ty Thủy nông","attended":1}]
Và "Tổng kết" có contributions = [{"unit":@"Công ty Thủy nông","post":"Phó Giám đốc"}]

Chuyện: Chỉ thị gửi hội đồng, ban chỉ đạo và doanh nghiệp; mỗi nơi vào sổ, nhận việc của mình và báo cáo
Khi An lệnh document.issue {"type":"chi_thi","urgency":"none","secrecy":"none","subject":"Tuyển quân và phòng chống lụt năm 2027","signer_prefix":"none",
    "groups":[{"addressee":"Hội đồng nghĩa vụ quân sự xã","group":"none","owners":[@"Hội đồng NVQS"]},{"addressee":"Công ty Thủy nông","group":"none","owners":[@"Công ty Thủy nông"]}],
    "lines":[{"group":1,"text":"Hoàn thành sơ tuyển","kind":"task","due":"2027-01-15","standing":false},{"group":2,"text":"Vận hành cống theo lịch","kind":"task","standing":true}],
    "recipients":[@"Ban Chỉ đạo"]} gọi là "chỉ thị"
Và Hội vào sổ bản "chỉ thị" gọi là "bản của hội đồng"
Và Thủy vào sổ bản "chỉ thị" gọi là "bản của công ty"
Và Đạo vào sổ bản "chỉ thị" gọi là "bản của ban chỉ đạo"
Thì "bản của hội đồng" là văn bản đến số 1 năm 2026
Và "bản của công ty" là văn bản đến số 1 năm 2026
Và "bản của ban chỉ đạo" có source = @"chỉ thị"
Khi Hội lệnh answer.accept {"task":@find(task {"text":"Hoàn thành sơ tuyển"})}
Và Thủy lệnh answer.accept {"task":@find(task {"text":"Hoàn thành sơ tuyển"})}
Thì bị từ chối: task.not_yours ở /task
Khi Thủy lệnh answer.accept {"task":@find(task {"text":"Vận hành cống theo lịch"})}
Và Hội lệnh answer.progress {"task":@find(task {"text":"Hoàn thành sơ tuyển"}),"text":"Xong 4 trong 7 thôn","percent":57}
Thì có answer {"unit":@"Hội đồng NVQS","percent":57,"text":"Xong 4 trong 7 thôn"}
Khi Hội lệnh answer.done {"task":@find(task {"text":"Hoàn thành sơ tuyển"}),"text":"Xong cả 7 thôn","evidence":[]}
Và An lệnh task.confirm {"task":@find(task {"text":"Hoàn thành sơ tuyển"}),"owner":@"Hội đồng NVQS"}
Thì có task {"text":"Hoàn thành sơ tuyển","open_in":null}
Khi bây giờ là 08:00 ngày 05/01/2027
Và Thủy lệnh answer.account {"task":@find(task {"text":"Vận hành cống theo lịch"}),"period_from":"2026-12-15","period_to":"2026-12-31","text":"Đóng mở đúng lịch, báo trước 24 giờ"}
Thì có answer {"unit":@"Công ty Thủy nông","accounted_to":"2026-12-31"}

Chuyện: Kết luận hội nghị giao việc cho hội đồng và doanh nghiệp
Cho An chuẩn bị hội nghị giao ban "Giao ban", do "Đ/c An" chủ trì
Khi An ghi kết luận của "Giao ban" giao "Hội đồng NVQS": "Công khai danh sách tạm hoãn"
Và An ra thông báo kết luận của "Giao ban"
Thì có task {"text":"Công khai danh sách tạm hoãn","owners":[{"unit":@"Hội đồng NVQS"}]}
Khi Hội lệnh answer.decline {"task":@find(task {"text":"Công khai danh sách tạm hoãn"}),"reason":"chờ kết quả phúc tra"}
Thì có answer {"unit":@"Hội đồng NVQS","state":"declined"}

Chuyện: Doanh nghiệp báo tin, ban chỉ đạo góp vào báo cáo
Khi Thủy báo "Ban CHPT khu vực 3" tin thiên tai "Nước thượng lưu cống lên 0,5 m" tại "Cống Bến Đò"
Và An nhận tin "Nước thượng lưu cống lên 0,5 m"
Thì có reply {"unit":@"Ban CHPT khu vực 3","received_at":@now}
Khi An xác minh tin "Nước thượng lưu cống lên 0,5 m" là đúng: "Trạm đo báo cùng mức"
Và Thủy nhận định tin "Nước thượng lưu cống lên 0,5 m": "Cần mở thêm một cửa cống"
Và An thống nhất nhận định tin "Nước thượng lưu cống lên 0,5 m"
Và Thủy kết thúc tin "Nước thượng lưu cống lên 0,5 m" là đúng
Thì tin "Nước thượng lưu cống lên 0,5 m" đã kết thúc là đúng
Khi An mở báo cáo "Tổng kết năm" cho kỳ 01/01/2026 đến 31/12/2026, số liệu đến 15/12/2026
Và An đề nghị "Ban Chỉ đạo" góp vào báo cáo "Tổng kết năm", hạn 18/12/2026: "Kết quả phòng chống bão"
Và Đạo gửi phần góp "Kết quả phòng chống bão": "Sơ tán xong trước khi bão vào."
Thì có contribution {"unit":@"Ban Chỉ đạo","text":"Sơ tán xong trước khi bão vào."}

Chuyện: Gửi tất cả các xã là mỗi xã một nơi: hội đồng của xã và doanh nghiệp ở xã không phải là xã
Cho hệ thống lệnh unit.relate {"kind":"guidance","from_unit":@"Công ty Thủy nông","to_unit":@"Ban CHPT khu vực 3","from":"2026-01-05"}
Khi An giao tất cả các xã nhiệm vụ "Rà soát phương án"
Thì có task {"text":"Rà soát phương án","owners":["*",{"unit":@"Ban CHQS xã Hoa Sơn"}]}
Khi An giao tất cả cấp dưới nhiệm vụ "Kiểm tra quân số"
Thì có task {"text":"Kiểm tra quân số","owners":["*",{"unit":@"Ban CHQS xã Hoa Sơn"}]}

Chuyện: Hội đồng hết nhiệm kỳ thì việc còn mở sang nơi nhận tiếp
Cho An giao "Hội đồng NVQS" nhiệm vụ "Niêm yết danh sách trước Tết"
Và Hội nhận nhiệm vụ "Niêm yết danh sách trước Tết"
Khi hệ thống lệnh unit.dissolve {"unit":@"Hội đồng NVQS","on":"2026-12-15","basis":"Quyết định 88/QĐ-UBND","successor":@"Ban CHQS xã Hoa Sơn","force_reason":""}
Và Bình báo cáo xong nhiệm vụ "Niêm yết danh sách trước Tết": "Đã xong"
Thì có answer {"task":@"Niêm yết danh sách trước Tết","owner":@"Hội đồng NVQS","unit":@"Ban CHQS xã Hoa Sơn","state":"reported"}
Khi Hội ghi sổ nội vụ: "Đến muộn"
Thì bị từ chối: unit.ended_into ở /post
