# Hạn chế, bài học của kỳ trước giải trình trước tiên: còn mục chưa có lời nào, kể cả lời nói vì sao
# chưa giải trình được, thì báo cáo chưa ban hành.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và bây giờ là 09:00 ngày 10/06/2026
Và Khoa lệnh lesson.record {"lesson_kind":"shortcoming","text":"Ghi sổ muộn","owner":@"Ban CHPT khu vực 3","period_to":"2026-06-10"} gọi là "Ghi sổ muộn"
Và bây giờ là 08:00 ngày 20/12/2026
Và An mở báo cáo "Tổng kết" cho kỳ 01/07/2026 đến 31/12/2026, số liệu đến 15/12/2026

Chuyện: Chưa giải trình thì chưa ban hành; giải trình xong thì ban hành, kể cả sau ngày chốt số liệu
Khi An ban hành báo cáo "Tổng kết", An ký
Thì bị từ chối: summary.lessons_first ở /summary với {"count":1,"number":1,"year":2026,"entity":@"Ghi sổ muộn"}
Khi Khoa giải trình "Ghi sổ muộn" đang khắc phục: "Đã quán triệt, còn hai ca ghi muộn"
Và An ban hành báo cáo "Tổng kết", An ký
Thì được ghi 1 mục

Chuyện: Chưa giải trình được thì ghi vì sao; kỳ sau hỏi lại
Khi Khoa giải trình "Ghi sổ muộn" chưa giải trình được: "Chờ kết quả kiểm tra của cấp trên"
Và An ban hành báo cáo "Tổng kết", An ký
Thì được ghi 1 mục
Và hạn chế "Ghi sổ muộn" còn mở
Khi bây giờ là 08:00 ngày 20/06/2027
Và An mở báo cáo "Kỳ sau" cho kỳ 01/01/2027 đến 30/06/2027, số liệu đến 15/06/2027
Và An ban hành báo cáo "Kỳ sau", An ký
Thì bị từ chối: summary.lessons_first ở /summary với {"count":1,"number":1,"year":2026}
Khi Khoa giải trình "Ghi sổ muộn" đã khắc phục: "Ba tháng liền không còn dòng ghi muộn"
Và An ban hành báo cáo "Kỳ sau", An ký
Thì được ghi 1 mục

Chuyện: Giải trình của kỳ trước không thay cho kỳ này; điều rút ra trong kỳ này thì kỳ sau mới hỏi
Khi Khoa gạch hạn chế "Ghi sổ muộn" vì "trùng với hạn chế khác"
Và Khoa lệnh lesson.record {"lesson_kind":"lesson","text":"Thử máy trước mùa mưa","owner":@"Ban CHPT khu vực 3","period_to":"2026-12-20"} gọi là "Thử máy"
Và An ban hành báo cáo "Tổng kết", An ký
Thì được ghi 1 mục
