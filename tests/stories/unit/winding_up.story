# Kết thúc một đơn vị là hai việc: kết thúc theo luật, và giải quyết hết việc còn mở rồi khóa sổ.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHQS huyện Thượng" cấp huyện dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và Chỉ là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và An là chỉ huy trưởng của "Ban CHQS huyện Thượng"
Và Khu là chỉ huy trưởng của "Ban CHPT khu vực 3"

Chuyện: Còn việc mở thì không giải thể được nếu không ai nhận và không có lý do
Cho An lệnh watch.open {"duty":"operations"}
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"","successor":null,"force_reason":""}
Thì bị từ chối: unit.has_open ở /unit với {"count":1,"kinds":"watch 1"}
Và không có succession {"old_unit":@"Ban CHQS huyện Thượng"}

Chuyện: Việc đang mở sang đơn vị kế tục, bàn trực đóng, sổ khóa
Cho An lệnh watch.open {"duty":"operations"}
Và Chỉ lệnh task.give {"text":"Rà soát quân số","owners":[@"Ban CHQS huyện Thượng"],"group":"none","co_owners":[],"due":null,"standing":false,"document":null,"conference":null,"parent":null} gọi là "rà soát"
Và Chỉ lệnh task.give {"text":"Nộp sổ","owners":[@"Ban CHQS huyện Thượng"],"group":"none","co_owners":[],"due":null,"standing":false,"document":null,"conference":null,"parent":null} gọi là "nộp sổ"
Và An lệnh answer.accept {"task":@"rà soát"} gọi là "trả lời"
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"Quyết định 2786/QĐ-BQP","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì "Ban CHQS huyện Thượng" có wound_up = true
Và "trả lời" có unit = @"Ban CHPT khu vực 3"
Và "trả lời" có open_in = @"Ban CHPT khu vực 3"
Và có answer {"task":@"nộp sổ","owner":@"Ban CHQS huyện Thượng","unit":@"Ban CHPT khu vực 3","state":"silent"}
Và có watch {"unit":@"Ban CHQS huyện Thượng","open_in":null}
Và có closing {"unit":@"Ban CHQS huyện Thượng","heir":@"Ban CHPT khu vực 3"}
Và chuỗi của "Ban CHQS huyện Thượng" nguyên vẹn
Và chuỗi của "Ban CHPT khu vực 3" nguyên vẹn
Khi An ghi sổ tác chiến: "Đến muộn"
Thì bị từ chối: unit.ended_into ở /post với {"name":"Ban CHQS huyện Thượng","on":@today,"successors":"Ban CHPT khu vực 3"}
Khi Khu lệnh answer.progress {"task":@"rà soát","text":"Đã rà soát một nửa","percent":50}
Thì "trả lời" có percent = 50
Khi Khu lệnh answer.accept {"task":@"nộp sổ"}
Thì có answer {"task":@"nộp sổ","unit":@"Ban CHPT khu vực 3","state":"accepted"}
Khi hệ thống lệnh person.enter {"unit":@"Ban CHQS huyện Thượng","full_name":"Người Mới"}
Thì bị từ chối: unit.ended_into

Chuyện: Không ai nhận thì đóng có lý do
Cho An lệnh watch.open {"duty":"operations"}
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"","successor":null,"force_reason":"không còn nhiệm vụ"}
Thì "Ban CHQS huyện Thượng" có wound_up = true
Và không có succession {"old_unit":@"Ban CHQS huyện Thượng"}
Khi An ghi sổ tác chiến: "Đến muộn"
Thì bị từ chối: unit.ended ở /post

Chuyện: Nhiệm vụ đã giao sang đơn vị kế tục cùng với người giao
Cho An lệnh task.give {"text":"Kiểm tra","owners":[@"Ban CHPT khu vực 3"],"group":"none","co_owners":[],"due":null,"standing":false,"document":null,"conference":null,"parent":null} gọi là "kiểm tra"
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"Quyết định 1/QĐ","successor":@"Bộ CHQS tỉnh","force_reason":""}
Thì "kiểm tra" có giver = @"Bộ CHQS tỉnh"
Khi Chỉ lệnh task.withdraw {"task":@"kiểm tra","reason":"thay kế hoạch"}
Thì "kiểm tra" có withdraw_reason = "thay kế hoạch"

Chuyện: Hội nghị, báo cáo và bài viết dở sang đơn vị kế tục
Cho An chuẩn bị hội nghị tổng kết "Tổng kết năm 2026"
Và An mở báo cáo "Báo cáo tổng kết" cho kỳ 01/01/2026 đến 31/12/2026, số liệu đến 20/06/2026
Và An soạn bài "Tin đã đăng": "Nội dung."
Và An trình bài "Tin đã đăng"
Và An đăng bài "Tin đã đăng"
Và An soạn bài "Tin đã gỡ": "Nội dung."
Và An trình bài "Tin đã gỡ"
Và An đăng bài "Tin đã gỡ"
Và An gỡ bài "Tin đã gỡ" vì "sai"
Và An trình bản sửa "Tin sửa" của bài "Tin đã đăng": "Nội dung mới."
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"","successor":null,"force_reason":""}
Thì bị từ chối: unit.has_open ở /unit với {"count":4,"kinds":"conference 1, summary 1, article 1, revision 1"}
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"Quyết định 1/QĐ","successor":@"Bộ CHQS tỉnh","force_reason":""}
Thì "Tổng kết năm 2026" có unit = @"Bộ CHQS tỉnh"
Và "Báo cáo tổng kết" có unit = @"Bộ CHQS tỉnh"
Và "Tin đã đăng" có open_in = @"Bộ CHQS tỉnh"
Và "Tin sửa" có unit = @"Bộ CHQS tỉnh"
Và "Tin đã gỡ" có unit = @"Ban CHQS huyện Thượng"
Khi Chỉ hủy "Tổng kết năm 2026" vì "đã sáp nhập"
Và Chỉ viết mục 3 của báo cáo "Báo cáo tổng kết": "Viết tiếp."
Và Chỉ đăng bản sửa "Tin sửa"
Và Chỉ gỡ bài "Tin đã đăng" vì "thay bài mới"
Thì "Tổng kết năm 2026" có cancelled = true
Và "Tin đã đăng" có body = "Nội dung mới."
Và "Tin sửa" có by_its_writer = false
Và bài "Tin đã đăng" đang gỡ

Chuyện: Không ai nhận thì hội nghị hủy, báo cáo và bài dở thôi viết, bài đã đăng còn đó
Cho An chuẩn bị hội nghị tổng kết "Tổng kết năm 2026"
Và An mở báo cáo "Báo cáo tổng kết" cho kỳ 01/01/2026 đến 31/12/2026, số liệu đến 20/06/2026
Và An soạn bài "Bài dở": "Nội dung."
Và An soạn bài "Tin đã đăng": "Nội dung."
Và An trình bài "Tin đã đăng"
Và An đăng bài "Tin đã đăng"
Và An trình bản sửa "Tin sửa" của bài "Tin đã đăng": "Nội dung mới."
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"","successor":null,"force_reason":"không còn nhiệm vụ"}
Thì "Tổng kết năm 2026" có cancel_reason = "không còn nhiệm vụ"
Và "Báo cáo tổng kết" có closed_reason = "không còn nhiệm vụ"
Và bài "Bài dở" đang gỡ
Và bài "Tin đã đăng" đang đăng
Và "Tin đã đăng" có open_in = null
Và "Tin đã đăng" có body = "Nội dung."
Và bản sửa "Tin sửa" đang trả lại
Và "Tin sửa" có note = "không còn nhiệm vụ"

Chuyện: Quyết định ký trước, đến ngày mới giải quyết
Cho An lệnh watch.open {"duty":"operations"}
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2030-07-01","basis":"Quyết định 1/QĐ","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì "Ban CHQS huyện Thượng" có ended = "2030-07-01"
Và "Ban CHQS huyện Thượng" có wound_up = false
Và ngày 30/06/2030, "Ban CHQS huyện Thượng" thuộc "Bộ CHQS tỉnh"
Và ngày 01/07/2030, "Ban CHQS huyện Thượng" không thuộc "Bộ CHQS tỉnh"
Khi An ghi sổ tác chiến: "Vẫn còn đơn vị"
Và hệ thống lệnh unit.wind_up {"unit":@"Ban CHQS huyện Thượng","heir":null,"force_reason":""}
Thì bị từ chối: unit.still_stands ở /unit
Khi 2000 ngày sau
Và An ghi sổ tác chiến: "Đến muộn"
Thì bị từ chối: unit.ended_into ở /post
Khi hệ thống lệnh unit.wind_up {"unit":@"Ban CHQS huyện Thượng","heir":null,"force_reason":""}
Thì "Ban CHQS huyện Thượng" có wound_up = true
Và có watch {"unit":@"Ban CHQS huyện Thượng","open_in":null}
Khi hệ thống lệnh unit.wind_up {"unit":@"Ban CHQS huyện Thượng","heir":null,"force_reason":""}
Thì bị từ chối: unit.already_wound_up ở /unit

Chuyện: Không ghi lùi ngày kết thúc qua những việc đơn vị đã làm và đã ký
Cho bây giờ là 08:00 ngày 10/11/2026
Và An ghi sổ tác chiến: "Tuần tra đê"
Và An ghi sổ tác chiến: "Việc cuối"
Và bây giờ là 09:00 ngày 23/11/2026
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2026-10-01","basis":"Quyết định 15/QĐ-BQP","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì bị từ chối: unit.acted_after ở /on với {"name":"Ban CHQS huyện Thượng","on":"2026-10-01","last":"2026-11-10","number":@number("Việc cuối")}
Khi hệ thống lệnh unit.merge {"units":[@"Ban CHQS huyện Thượng"],"into":@"Ban CHPT khu vực 3","new_name":"","new_code":"","on":"2026-10-01","basis":"Quyết định 15/QĐ-BQP"}
Thì bị từ chối: unit.acted_after ở /on
Khi hệ thống lệnh unit.split {"unit":@"Ban CHQS huyện Thượng","parts":[{"into":@"Ban CHPT khu vực 3","new_name":"","new_code":""},{"into":null,"new_name":"Ban CHPT khu vực 4","new_code":""}],"lives_on":false,"heir":0,"force_reason":"","on":"2026-10-01","basis":"Quyết định 15/QĐ-BQP"}
Thì bị từ chối: unit.acted_after ở /on
Khi hệ thống lệnh unit.transfer {"unit":@"Ban CHQS huyện Thượng","kind":"military_command","to_unit":@"Ban CHPT khu vực 3","on":"2026-10-01","basis":"Quyết định 16/QĐ-BQP"}
Thì bị từ chối: relation.acted_after ở /on với {"last":"2026-11-10","number":@number("Việc cuối")}
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2026-11-10","basis":"Quyết định 15/QĐ-BQP","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì "Ban CHQS huyện Thượng" có ended = "2026-11-10"

Chuyện: Quyết định có hiệu lực từ trước mà nay mới nhập thì nêu lý do, ngày hiệu lực giữ nguyên, sổ ghi lý do ấy
Cho bây giờ là 08:00 ngày 10/11/2026
Và An ghi sổ tác chiến: "Tuần tra đê"
Và bây giờ là 09:00 ngày 23/11/2026
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2026-10-01","basis":"Quyết định 15/QĐ-BQP","successor":@"Ban CHPT khu vực 3","force_reason":"","late_reason":"Quyết định về đến Ban ngày 20/11, đơn vị vẫn trực đến hôm nay"}
Thì "Ban CHQS huyện Thượng" có ended = "2026-10-01"
Và có closing {"unit":@"Ban CHQS huyện Thượng","ended":"2026-10-01","late_reason":"Quyết định về đến Ban ngày 20/11, đơn vị vẫn trực đến hôm nay"}
Và có log_entry {"text":"Tuần tra đê","unit":@"Ban CHQS huyện Thượng"}

Chuyện: Không việc nào bị đóng vĩnh viễn mà sổ không ghi vì sao
Cho An lệnh watch.open {"duty":"operations"}
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì bị từ chối: unit.closes_without_basis ở /basis
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2030-07-01","basis":"","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì bị từ chối: unit.closes_without_basis ở /basis
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":"2030-07-01","basis":"Quyết định 15/QĐ-BQP","successor":@"Ban CHPT khu vực 3","force_reason":""}
Và 2000 ngày sau
Và hệ thống lệnh unit.wind_up {"unit":@"Ban CHQS huyện Thượng","heir":null,"force_reason":""}
Thì "Ban CHQS huyện Thượng" có closing_reason = "Quyết định 15/QĐ-BQP"
Và có watch {"unit":@"Ban CHQS huyện Thượng","open_in":null}

Chuyện: Đơn vị đã kết thúc thì không nêu được nữa, chỗ sai và đơn vị tiếp nhận được nói rõ
Cho hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"Quyết định 1/QĐ","successor":@"Ban CHPT khu vực 3","force_reason":""}
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS huyện Thượng","on":@today,"basis":"","successor":@"Ban CHPT khu vực 3","force_reason":""}
Thì bị từ chối: unit.ended ở /unit
Khi hệ thống lệnh unit.relate {"kind":"guidance","from_unit":@"Ban CHQS huyện Thượng","to_unit":@"Bộ CHQS tỉnh","from":@today,"basis":""}
Thì bị từ chối: unit.ended ở /from_unit
Khi hệ thống lệnh post.appoint {"unit":@"Ban CHQS huyện Thượng","person":@An,"title":"Trợ lý","role":"staff","from":@today}
Thì bị từ chối: unit.ended_into ở /unit
Khi Khu lệnh draft.write {"type":"thong_bao","urgency":"none","secrecy":"none","subject":"Về trực Tết","text":"Nội dung","groups":[],"lines":[],"recipients":[@"Bộ CHQS tỉnh",@"Ban CHQS huyện Thượng"]}
Thì bị từ chối: unit.ended_into ở /recipients/1 với {"name":"Ban CHQS huyện Thượng","on":@today,"successors":"Ban CHPT khu vực 3"}
Khi Khu lệnh matter.receive {"subject":"Đường ngập","place":"Thôn 1","due":@today,"competent":@"Ban CHQS huyện Thượng"}
Thì bị từ chối: unit.ended_into ở /competent
