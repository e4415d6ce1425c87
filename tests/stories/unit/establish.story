# Đơn vị: định danh tách khỏi tên gọi, mã số không phải là định danh.

Chuyện: Lập đơn vị dưới quyền một đơn vị khác
Cho địa bàn "Tỉnh Hòa Bình Mới" cấp tỉnh
Và địa bàn "Xã Hoa Sơn" cấp xã thuộc "Tỉnh Hòa Bình Mới"
Khi hệ thống lệnh unit.establish {"described":{"name":"Ban CHQS xã Hoa Sơn","name_en":"Hoa Son Military Command","short_name":"Ban CHQS Hoa Sơn","code":"","unit_kind":"military_command","level":"commune","from":"2025-07-01","basis":"Quyết định 15/QĐ-UBND"},"relations":[{"kind":"serves_area","to":@"Xã Hoa Sơn"}]} gọi là "Ban CHQS xã Hoa Sơn"
Thì ngày 01/07/2025, "Ban CHQS xã Hoa Sơn" phụ trách địa bàn "Xã Hoa Sơn"
Và ngày 30/06/2025, "Ban CHQS xã Hoa Sơn" không thuộc "Xã Hoa Sơn"
Và ngày 30/06/2025, "Ban CHQS xã Hoa Sơn" không còn
Và ngày 01/07/2025, "Xã Hoa Sơn" thuộc "Tỉnh Hòa Bình Mới"

Chuyện: Mã số đang dùng thì đơn vị khác không lấy được
Khi hệ thống lệnh unit.establish {"described":{"name":"Xã A","code":"00123","unit_kind":"area","level":"commune","from":"2020-01-01"}} gọi là "Xã A"
Và hệ thống lệnh unit.establish {"described":{"name":"Xã B","code":"00123","unit_kind":"area","level":"commune","from":"2020-01-01"}}
Thì bị từ chối: unit.code_taken ở /described/code với {"code":"00123"}

Chuyện: Cấp trên phải có và đang tồn tại
Khi hệ thống lệnh unit.establish {"described":{"name":"Xã B","unit_kind":"area","level":"commune","from":"2020-01-01"},"relations":[{"kind":"administrative","to":"019c2000-0000-7000-8000-000000000002"}]}
Thì bị từ chối: unit.unknown ở /relations/0/to
Cho địa bàn "Tỉnh Hòa Bình Mới" cấp tỉnh
Khi hệ thống lệnh unit.establish {"described":{"name":"Xã B","unit_kind":"area","level":"commune","from":"2019-01-01"},"relations":[{"kind":"administrative","to":@"Tỉnh Hòa Bình Mới"}]}
Thì bị từ chối: unit.not_standing ở /relations/0/to với {"name":"Tỉnh Hòa Bình Mới"}

Chuyện: Hội đồng do quyết định lập ra cũng là đơn vị, thành viên theo chức vụ
Khi hệ thống lệnh unit.establish {"described":{"name":"Hội đồng nghĩa vụ quân sự xã Hoa Sơn","unit_kind":"council","level":"commune","from":"2026-01-05","basis":"Quyết định 02/QĐ-UBND ngày 05/01/2026",
    "decision_number":"02/QĐ-UBND","decision_date":"2026-01-05",
    "members":[{"post_title":"Chủ tịch UBND xã","note":"Chủ tịch Hội đồng"},{"post_title":"Chỉ huy trưởng Ban CHQS xã"}]}} gọi là "Hội đồng"
Thì "Hội đồng" có versions = [{"unit_kind":"council","decision_number":"02/QĐ-UBND","members":[{"post_title":"Chủ tịch UBND xã"},{"post_title":"Chỉ huy trưởng Ban CHQS xã"}]}]

Chuyện: Cơ quan mang tên lĩnh vực mình phụ trách thì vẫn lập được, vẫn bổ nhiệm được
Khi hệ thống lệnh unit.establish {"described":{"name":"Phòng An ninh chính trị nội bộ","code":"","unit_kind":"police","level":"province","from":"2020-01-01"}} gọi là "Phòng An ninh chính trị nội bộ"
Và hệ thống lệnh unit.establish {"described":{"name":"Ban Dân tộc và Tôn giáo","code":"","unit_kind":"peoples_committee","level":"province","from":"2020-01-01"}} gọi là "Ban Dân tộc và Tôn giáo"
Và hệ thống lệnh person.enter {"unit":@"Ban Dân tộc và Tôn giáo","full_name":"Nguyễn Thị Chi","rank":""} gọi là "Chi"
Và hệ thống lệnh post.appoint {"unit":@"Ban Dân tộc và Tôn giáo","person":@Chi,"title":"Chuyên viên nắm tình hình tôn giáo","role":"staff","from":"2020-01-01"} gọi là "chức vụ của Chi"
Thì "chức vụ của Chi" có title = "Chuyên viên nắm tình hình tôn giáo"
Và "Phòng An ninh chính trị nội bộ" có ended = null
