# Người của đơn vị: một người có thể giữ nhiều chức vụ, mỗi chức vụ có hạn trong thời gian.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"

Chuyện: Chỉ huy bổ nhiệm người của đơn vị mình
Khi An lệnh person.enter {"unit":@"Ban CHPT khu vực 3","full_name":"Nguyễn Thị Chi","rank":"Thiếu tá"} gọi là "Chi"
Và An lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":@Chi,"title":"Trợ lý tác chiến","role":"staff","from":"2026-01-01"} gọi là "chức vụ của Chi"
Thì "chức vụ của Chi" có title = "Trợ lý tác chiến"
Và "Chi" có full_name = "Nguyễn Thị Chi"

Chuyện: Chỉ huy không bổ nhiệm cho đơn vị khác
Cho đơn vị "Xã Hoa Sơn"
Khi An lệnh person.enter {"unit":@"Xã Hoa Sơn","full_name":"Nguyễn Thị Chi"}
Thì bị từ chối: rights.not_for_this_unit

Chuyện: Cấp trên bổ nhiệm cho đơn vị dưới quyền, không cho đơn vị ngang cấp
Cho đơn vị "Xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHPT khu vực 4"
Khi An lệnh person.enter {"unit":@"Xã Hoa Sơn","full_name":"Nguyễn Thị Chi"} gọi là "Chi"
Và An lệnh post.appoint {"unit":@"Xã Hoa Sơn","person":@Chi,"title":"Chỉ huy trưởng","role":"commander","from":"2026-01-01"} gọi là "chức vụ của Chi"
Thì "chức vụ của Chi" có unit = @"Xã Hoa Sơn"
Khi An lệnh post.end {"unit":@"Xã Hoa Sơn","post":@"chức vụ của Chi","on":"2026-03-01"}
Thì "chức vụ của Chi" có to = "2026-03-01"
Khi An lệnh post.appoint {"unit":@"Ban CHPT khu vực 4","person":@Chi,"title":"Trợ lý","role":"staff","from":"2026-01-01"}
Thì bị từ chối: rights.not_for_this_unit

Chuyện: Một đơn vị không có hai người đứng đầu cùng lúc
Cho đơn vị "Xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Khi An lệnh person.enter {"unit":@"Xã Hoa Sơn","full_name":"Nguyễn Thị Chi"} gọi là "Chi"
Và An lệnh person.enter {"unit":@"Xã Hoa Sơn","full_name":"Trần Văn Dũng"} gọi là "Dũng"
Và An lệnh post.appoint {"unit":@"Xã Hoa Sơn","person":@Chi,"title":"Chỉ huy trưởng","role":"commander","from":"2026-01-01"} gọi là "chức vụ của Chi"
Và An lệnh post.appoint {"unit":@"Xã Hoa Sơn","person":@Dũng,"title":"Chỉ huy trưởng","role":"commander","from":"2026-02-01"}
Thì bị từ chối: post.other_holds ở /title với {"title":"Chỉ huy trưởng","from":"2026-01-01"}
Khi An lệnh post.appoint {"unit":@"Xã Hoa Sơn","person":@Dũng,"title":"Phó Chỉ huy trưởng","role":"commander","from":"2026-02-01"} gọi là "phó"
Và An lệnh post.end {"unit":@"Xã Hoa Sơn","post":@"chức vụ của Chi","on":"2026-02-01"}
Và An lệnh post.appoint {"unit":@"Xã Hoa Sơn","person":@Dũng,"title":"Chỉ huy trưởng","role":"commander","from":"2026-02-01"} gọi là "trưởng"
Thì "trưởng" có from = "2026-02-01"

Chuyện: Chỉ huy không tự lập, không tự bãi người quản trị
Khi An lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":@An,"title":"Quản trị","role":"administrator","from":"2026-01-01"}
Thì bị từ chối: post.administrator ở /role
Cho Quân là quản trị viên của "Ban CHPT khu vực 3"
Khi An lệnh post.end {"unit":@"Ban CHPT khu vực 3","post":@post:Quân,"on":"2026-03-01"}
Thì bị từ chối: post.administrator ở /post
Khi Quân lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":@An,"title":"Quản trị","role":"administrator","from":"2026-01-01"} gọi là "quản trị của An"
Thì "quản trị của An" có role = "administrator"

Chuyện: Bổ nhiệm phải có người và có hạn hợp lý
Khi An lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":"019c2000-0000-7000-8000-000000000002","title":"Trực ban","role":"staff","from":"2026-01-01"}
Thì bị từ chối: person.unknown ở /person
Khi An lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":@An,"title":"Trực ban","role":"staff","from":"2026-01-01","to":"2026-01-01"}
Thì bị từ chối: span.empty ở /to

Chuyện: Một người không giữ cùng một chức vụ hai lần trong một thời gian
Khi An lệnh person.enter {"unit":@"Ban CHPT khu vực 3","full_name":"Nguyễn Thị Chi"} gọi là "Chi"
Và An lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":@Chi,"title":"Trợ lý","role":"staff","from":"2026-01-01","to":"2026-06-01"} gọi là "chức vụ của Chi"
Và An lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":@Chi,"title":"Trợ lý","role":"staff","from":"2026-05-01"}
Thì bị từ chối: post.held_already ở /title với {"title":"Trợ lý","from":"2026-01-01"}
Khi An lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":@Chi,"title":"Trợ lý","role":"staff","from":"2026-06-01"} gọi là "chức vụ sau của Chi"
Thì "chức vụ sau của Chi" có from = "2026-06-01"
Khi An lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":@Chi,"title":"Trợ lý tác chiến","role":"duty_officer","from":"2026-05-01"} gọi là "chức vụ khác của Chi"
Thì "chức vụ khác của Chi" có role = "duty_officer"

Chuyện: Chức vụ hết hạn thì không làm được gì nữa
Cho bây giờ là 08:00 ngày 03/02/2026
Và Bình là sĩ quan trực của "Ban CHPT khu vực 3"
Khi An lệnh post.end {"unit":@"Ban CHPT khu vực 3","post":@post:Bình,"on":"2026-02-04"}
Và Bình ghi sổ tác chiến: "Ngày cuối còn ghi được"
Và bây giờ là 00:00 ngày 04/02/2026
Và Bình ghi sổ tác chiến: "Hết hạn"
Thì bị từ chối: post.not_in_force ở /post
Khi An lệnh post.end {"unit":@"Ban CHPT khu vực 3","post":@post:Bình,"on":"2026-02-05"}
Thì bị từ chối: post.already_ended ở /on

Chuyện: Một người giữ hai chức vụ ở hai đơn vị
Cho đơn vị "Ban chỉ đạo phòng thủ dân sự"
Và An kiêm "Ủy viên thường trực" của "Ban chỉ đạo phòng thủ dân sự", giữ vai trợ lý
Khi "An / Ủy viên thường trực" ghi sổ phòng thủ dân sự: "Họp ban chỉ đạo"
Thì "Họp ban chỉ đạo" có unit = @"Ban chỉ đạo phòng thủ dân sự"
Khi "An / commander" ghi sổ tác chiến: "Việc của khu vực"
Thì "Việc của khu vực" có unit = @"Ban CHPT khu vực 3"

Chuyện: Ngày tháng sai thì nói rõ trường nào
Khi An lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":@An,"title":"Trực ban","role":"staff","from":"2026-02-30"}
Thì bị trả lại: input.not_a_date ở /body/from
Khi An lệnh post.appoint {"unit":@"Ban CHPT khu vực 3","person":@An,"title":"Trực ban","role":"staff","from":"2200-01-01"}
Thì bị trả lại: input.date_out_of_range ở /body/from

Chuyện: Đơn vị phải có thật, cả khi là quản trị viên
Cho Quân là quản trị viên của "Ban CHPT khu vực 3"
Khi Quân lệnh person.enter {"unit":"019c2000-0000-7000-8000-000000000002","full_name":"Nguyễn Thị Chi"}
Thì bị từ chối: unit.unknown ở /unit
Khi Quân lệnh person.enter {"unit":"00000000-0000-0000-0000-000000000000","full_name":"Nguyễn Thị Chi"}
Thì bị từ chối: unit.unknown ở /unit
