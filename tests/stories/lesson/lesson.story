# Hạn chế, bài học: ghi nguyên nhân, biện pháp, đơn vị và chức vụ chịu trách nhiệm; kỳ sau giải trình trước tiên.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Dũng là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 09:00 ngày 03/02/2026

Chuyện: Ghi hạn chế, giải trình nhiều lần, khắc phục xong thì khép lại
Khi Khoa ghi hạn chế "Máy phát dự phòng không nổ", giao "Ban CHQS xã Hoa Sơn" khắc phục
Thì hạn chế "Máy phát dự phòng không nổ" còn mở
Và có lesson {"unit":@"Ban CHPT khu vực 3","owner":@"Ban CHQS xã Hoa Sơn","owner_post":"Chỉ huy trưởng","number":{"number":1,"year":2026}}
Khi An giải trình "Máy phát dự phòng không nổ" đang khắc phục: "Đã thay bình điện"
Thì hạn chế "Máy phát dự phòng không nổ" còn mở
Khi 20 phút sau
Và An giải trình "Máy phát dự phòng không nổ" đã khắc phục: "Chạy thử ba lần, nổ tốt"
Thì có lesson {"id":@"Máy phát dự phòng không nổ","open_in":null,"remedied_at":@now}
Khi An giải trình "Máy phát dự phòng không nổ" chưa khắc phục: "Lại hỏng"
Thì bị từ chối: lesson.over ở /lesson với {"number":1}

Chuyện: Mỗi hội nghị giải trình một lần
Khi Khoa ghi hạn chế "Ghi sổ muộn", giao "Ban CHPT khu vực 3" khắc phục
Và Khoa lệnh conference.prepare {"conference_kind":"giao_ban","title":"Giao ban tháng 2","topics":[],"organisers":[],"chairs":[],"participants":[],"programme":[],"papers":[]} gọi là "giao ban"
Và An giải trình "Ghi sổ muộn" tại "giao ban" đang khắc phục: "Đã quán triệt"
Và An giải trình "Ghi sổ muộn" tại "giao ban" đã khắc phục: "Đã xong"
Thì bị từ chối: lesson.accounted_before ở /conference với {"number":1}
Và hạn chế "Ghi sổ muộn" còn mở

Chuyện: Nguồn gốc là hội nghị, báo cáo, dòng sổ hay tin của chính đơn vị
Khi Dũng ghi sổ tác chiến mục sự việc: "Cây đổ, cưa máy không nổ"
Và Khoa lệnh lesson.record {"lesson_kind":"lesson","text":"Thử máy trước mùa mưa","owner":@"Ban CHPT khu vực 3","period_to":"2026-02-03","source":{"kind":"log_entry","id":@"Cây đổ, cưa máy không nổ"}} gọi là "bài học"
Thì có lesson {"id":@"bài học","source":{"kind":"log_entry","id":@"Cây đổ, cưa máy không nổ"}}
Khi Bình lệnh lesson.record {"lesson_kind":"lesson","text":"Thử máy trước mùa mưa","owner":@"Ban CHQS xã Hoa Sơn","period_to":"2026-02-03","source":{"kind":"log_entry","id":@"Cây đổ, cưa máy không nổ"}}
Thì bị từ chối: lesson.source_unknown ở /source

Chuyện: Người khác không giải trình thay, kỳ chưa tới thì chưa ghi, điều mật và giấy tờ của ai không ghi
Khi Khoa ghi hạn chế "Ghi sổ muộn", giao "Ban CHPT khu vực 3" khắc phục
Và Bình giải trình "Ghi sổ muộn" đã khắc phục: "Đã xong"
Thì bị từ chối: lesson.unknown ở /lesson
Khi Dũng giải trình "Ghi sổ muộn" đã khắc phục: "Đã xong"
Thì bị từ chối: rights.not_for_this_post
Khi Khoa lệnh lesson.record {"lesson_kind":"lesson","text":"Thử máy","owner":@"Ban CHPT khu vực 3","period_to":"2026-02-04"}
Thì bị từ chối: lesson.period_ahead ở /period_to
Khi Khoa lệnh lesson.record {"lesson_kind":"lesson","text":"MẬT: phương án","owner":@"Ban CHPT khu vực 3","period_to":"2026-02-03"}
Thì bị từ chối: document.classified ở /text
Khi Khoa lệnh lesson.record {"lesson_kind":"lesson","text":"Thử máy","cause":"gọi 0912345678 không nghe","owner":@"Ban CHPT khu vực 3","period_to":"2026-02-03"}
Thì bị từ chối: information.contact ở /cause

Chuyện: Ghi nhầm thì gạch
Khi Khoa ghi hạn chế "Ghi nhầm", giao "Ban CHPT khu vực 3" khắc phục
Và Khoa gạch hạn chế "Ghi nhầm" vì "trùng với hạn chế khác"
Thì có lesson {"id":@"Ghi nhầm","strike_reason":"trùng với hạn chế khác","open_in":null}
