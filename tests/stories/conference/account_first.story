# Kết luận của hội nghị trước được kiểm điểm trước hết: còn việc chưa kiểm điểm, chưa nói vì sao,
# thì hội nghị sau chưa kết luận, báo cáo của nó chưa ban hành.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Mai là văn thư của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 08:00 ngày 20/12/2026
Và An chuẩn bị hội nghị tổng kết "Tổng kết 2025", do "Đ/c An" chủ trì
Và An lệnh conference.conclude {"conference":@"Tổng kết 2025","text":"","groups":[{"addressee":"Xã Hoa Sơn","owners":[@"Ban CHQS xã Hoa Sơn"],"group":"none","bullets":[{"text":"Sửa chòi gác","kind":"task","standing":false},{"text":"Biểu dương","kind":"information","standing":false},{"text":"Trực 24/24 giờ","kind":"task","standing":true}]}]}
Và An ra thông báo kết luận của "Tổng kết 2025"
Và 5 phút sau
Và An chuẩn bị hội nghị tổng kết "Tổng kết 2026", do "Đ/c An" chủ trì

Chuyện: Còn việc chưa kiểm điểm thì chưa kết luận được
Khi An ghi kết luận của "Tổng kết 2026": "Kết luận"
Thì bị từ chối: conference.account_first ở /conference với {"count":2,"group":1,"bullet":1}
Khi Mai kiểm điểm tại "Tổng kết 2026" việc 1 nhóm 1 của "Tổng kết 2025": đã xong, "Đã nghiệm thu"
Và An ghi kết luận của "Tổng kết 2026": "Kết luận"
Thì bị từ chối: conference.account_first ở /conference với {"count":1,"group":1,"bullet":3}
Khi Mai kiểm điểm tại "Tổng kết 2026" việc 3 nhóm 1 của "Tổng kết 2025": tiếp tục, "Giữ nền nếp"
Và An ghi kết luận của "Tổng kết 2026" giao "Ban CHQS xã Hoa Sơn": "Làm kè"
Thì được ghi 2 mục
Và "Tổng kết 2025" có followed_by = @"Tổng kết 2026"
Và "Tổng kết 2025" có follow_in = null
Và "Tổng kết 2026" có follow_in = @"Ban CHPT khu vực 3"

Chuyện: Không kiểm điểm được thì ghi vì sao, từng việc một
Khi Mai lệnh conference.account {"conference":@"Tổng kết 2026","previous":@"Tổng kết 2025","group":1,"bullet":1,"outcome":"not_accounted","text":""}
Thì bị từ chối: conference.why_not_accounted ở /text
Khi Mai kiểm điểm tại "Tổng kết 2026" việc 1 nhóm 1 của "Tổng kết 2025": chưa kiểm điểm, "Xã chưa gửi biên bản nghiệm thu"
Và Mai kiểm điểm tại "Tổng kết 2026" việc 3 nhóm 1 của "Tổng kết 2025": chưa kiểm điểm, "Để lại hội nghị quý I"
Thì "Tổng kết 2026" có accounts = [{"group":1,"bullet":1,"outcome":"not_accounted","text":"Xã chưa gửi biên bản nghiệm thu"},{"bullet":3,"outcome":"not_accounted"}]
Khi An ghi kết luận của "Tổng kết 2026": "Kết luận"
Thì được ghi 3 mục

Chuyện: Kết luận không giao việc thì không phải kiểm điểm; loại hội nghị khác cũng không
Khi An chuẩn bị hội nghị sơ kết "Sơ kết", do "Đ/c An" chủ trì
Và An ghi kết luận của "Sơ kết": "Chỉ có lời"
Thì được ghi 1 mục
Và "Sơ kết" có follow_in = null
Khi 5 phút sau
Và An chuẩn bị hội nghị sơ kết "Sơ kết lần hai", do "Đ/c An" chủ trì
Và An ghi kết luận của "Sơ kết lần hai": "Kết luận"
Thì được ghi 1 mục

Chuyện: Báo cáo của hội nghị cũng chờ kiểm điểm
Khi An lệnh summary.open {"conference":@"Tổng kết 2026","title":"Tổng kết năm 2026","period_from":"2026-01-01","period_to":"2026-12-31","as_of":"2026-12-20"} gọi là "báo cáo"
Và An ban hành báo cáo "báo cáo", An ký
Thì bị từ chối: conference.account_first ở /summary với {"count":2}
Khi Mai kiểm điểm tại "Tổng kết 2026" việc 1 nhóm 1 của "Tổng kết 2025": đã xong, "Đã nghiệm thu"
Và Mai kiểm điểm tại "Tổng kết 2026" việc 3 nhóm 1 của "Tổng kết 2025": tiếp tục, "Giữ nền nếp"
Và An ban hành báo cáo "báo cáo", An ký
Thì được ghi 1 mục

Chuyện: Đã được hội nghị sau kiểm điểm thì không ghi lại kết luận
Khi An chuẩn bị hội nghị giao ban "Giao ban 1", do "Đ/c An" chủ trì
Và An ghi kết luận của "Giao ban 1" giao "Ban CHQS xã Hoa Sơn": "Phát quang"
Và 5 phút sau
Và An chuẩn bị hội nghị giao ban "Giao ban 2", do "Đ/c An" chủ trì
Và Mai kiểm điểm tại "Giao ban 2" việc 1 nhóm 1 của "Giao ban 1": thôi, "Đã có đơn vị khác làm"
Và An ghi kết luận của "Giao ban 2": "Kết luận"
Và An ghi kết luận của "Giao ban 1" giao "Ban CHQS xã Hoa Sơn": "Phát quang lại"
Thì bị từ chối: conference.followed_up

Chuyện: Ghi lại kết luận của chính mình thì không phải kiểm điểm lần nữa
Khi Mai kiểm điểm tại "Tổng kết 2026" việc 1 nhóm 1 của "Tổng kết 2025": đã xong, "Đã nghiệm thu"
Và Mai kiểm điểm tại "Tổng kết 2026" việc 3 nhóm 1 của "Tổng kết 2025": tiếp tục, "Giữ nền nếp"
Và An ghi kết luận của "Tổng kết 2026": "Kết luận"
Và An ghi kết luận của "Tổng kết 2026": "Kết luận, nói rõ hơn"
Thì được ghi 1 mục
Và "Tổng kết 2025" có followed_by = @"Tổng kết 2026"

Chuyện: Kết luận hội nghị không thành việc theo dõi người; để ngoài phạm vi thì chỉ là lời văn
Khi An lệnh conference.conclude {"conference":@"Tổng kết 2026","text":"","groups":[{"addressee":"Xã Hoa Sơn","owners":[@"Ban CHQS xã Hoa Sơn"],"group":"none","bullets":[{"text":"Lập danh sách đối tượng chính trị trên địa bàn","kind":"task","standing":false}]}]}
Thì bị từ chối: task.scope_watching ở /groups/0/bullets/0/text
