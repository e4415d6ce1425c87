# Việc chưa kiểm điểm được không mất: hội nghị sau nữa hỏi lại, đến khi kiểm điểm được
# hoặc có quyết định thôi, nêu rõ vì sao.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Mai là văn thư của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 20/03/2026
Và An chuẩn bị hội nghị giao ban "Giao ban 1", do "Đ/c An" chủ trì
Và An lệnh conference.conclude {"conference":@"Giao ban 1","text":"","groups":[{"addressee":"Xã Hoa Sơn","owners":[@"Ban CHQS xã Hoa Sơn"],"group":"none","bullets":[{"text":"Sửa chòi gác","kind":"task","standing":false},{"text":"Phát quang","kind":"task","standing":false}]}]}
Và bây giờ là 08:00 ngày 20/04/2026
Và An chuẩn bị hội nghị giao ban "Giao ban 2", do "Đ/c An" chủ trì
Và Mai kiểm điểm tại "Giao ban 2" việc 1 nhóm 1 của "Giao ban 1": chưa kiểm điểm, "Xã chưa gửi biên bản nghiệm thu"
Và Mai kiểm điểm tại "Giao ban 2" việc 2 nhóm 1 của "Giao ban 1": đã xong, "Đã kiểm tra"

Chuyện: Chưa kiểm điểm được thì hội nghị sau nữa hỏi lại, nhớ từ bao giờ
Khi An ghi kết luận của "Giao ban 2": "Kết luận"
Thì được ghi 3 mục
Và "Giao ban 1" có followed_by = @"Giao ban 2"
Và "Giao ban 1" có unaccounted = [{"group":1,"bullet":1,"times":1,"since":@time("08:00")}]
Và "Giao ban 1" có unaccounted_in = @"Ban CHPT khu vực 3"
Khi bây giờ là 08:00 ngày 20/05/2026
Và An chuẩn bị hội nghị giao ban "Giao ban 3", do "Đ/c An" chủ trì
Và An ghi kết luận của "Giao ban 3": "Kết luận"
Thì bị từ chối: conference.account_first ở /conference với {"count":1,"group":1,"bullet":1,"earlier":@"Giao ban 1"}
Khi Mai kiểm điểm tại "Giao ban 3" việc 1 nhóm 1 của "Giao ban 1": chưa kiểm điểm, "Vẫn chờ biên bản"
Và An ghi kết luận của "Giao ban 3": "Kết luận"
Thì được ghi 2 mục
Và "Giao ban 1" có unaccounted = [{"group":1,"bullet":1,"times":2}]
Khi bây giờ là 08:00 ngày 20/06/2026
Và An chuẩn bị hội nghị giao ban "Giao ban 4", do "Đ/c An" chủ trì
Và Mai kiểm điểm tại "Giao ban 4" việc 1 nhóm 1 của "Giao ban 1": đã xong, "Đã nghiệm thu ngày 12/6"
Và An ghi kết luận của "Giao ban 4": "Kết luận"
Thì "Giao ban 1" có unaccounted = []
Và "Giao ban 1" có unaccounted_in = null
Khi 5 phút sau
Và An chuẩn bị hội nghị giao ban "Giao ban 5", do "Đ/c An" chủ trì
Và An ghi kết luận của "Giao ban 5": "Kết luận"
Thì được ghi 1 mục

Chuyện: Thôi một việc thì nêu vì sao
Khi An ghi kết luận của "Giao ban 2": "Kết luận"
Và 5 phút sau
Và An chuẩn bị hội nghị giao ban "Giao ban 3", do "Đ/c An" chủ trì
Và Mai lệnh conference.account {"conference":@"Giao ban 3","previous":@"Giao ban 1","group":1,"bullet":1,"outcome":"dropped","text":""}
Thì bị từ chối: conference.why_dropped ở /text
Khi Mai kiểm điểm tại "Giao ban 3" việc 1 nhóm 1 của "Giao ban 1": thôi, "Chòi gác đã dỡ theo quy hoạch mới"
Và An ghi kết luận của "Giao ban 3": "Kết luận"
Thì "Giao ban 1" có unaccounted_in = null

Chuyện: Kiểm điểm được ngay sau khi kết luận thì không phải hỏi lại
Khi An ghi kết luận của "Giao ban 2": "Kết luận"
Và Mai kiểm điểm tại "Giao ban 2" việc 1 nhóm 1 của "Giao ban 1": đã xong, "Biên bản vừa tới"
Thì được ghi 2 mục
Và "Giao ban 1" có unaccounted_in = null
Khi 5 phút sau
Và An chuẩn bị hội nghị giao ban "Giao ban 3", do "Đ/c An" chủ trì
Và An ghi kết luận của "Giao ban 3": "Kết luận"
Thì được ghi 1 mục

Chuyện: Việc mới của hội nghị trước và việc còn lại của hội nghị trước nữa hỏi cùng lúc
Khi An ghi kết luận của "Giao ban 2" giao "Ban CHQS xã Hoa Sơn": "Làm kè"
Và 5 phút sau
Và An chuẩn bị hội nghị giao ban "Giao ban 3", do "Đ/c An" chủ trì
Và An ghi kết luận của "Giao ban 3": "Kết luận"
Thì bị từ chối: conference.account_first ở /conference với {"count":2,"group":1,"bullet":1}
Khi Mai kiểm điểm tại "Giao ban 3" việc 1 nhóm 1 của "Giao ban 2": tiếp tục, "Đang làm"
Và An ghi kết luận của "Giao ban 3": "Kết luận"
Thì bị từ chối: conference.account_first ở /conference với {"count":1,"earlier":@"Giao ban 1"}

Chuyện: Báo cáo của hội nghị cũng chờ việc còn lại của hội nghị trước nữa
Khi An ghi kết luận của "Giao ban 2": "Kết luận"
Và 5 phút sau
Và An chuẩn bị hội nghị giao ban "Giao ban 3", do "Đ/c An" chủ trì
Và An lệnh summary.open {"conference":@"Giao ban 3","title":"Báo cáo","period_from":"2026-01-01","period_to":"2026-06-30","as_of":"2026-04-20"} gọi là "báo cáo"
Và An ban hành báo cáo "báo cáo", An ký
Thì bị từ chối: conference.account_first ở /summary với {"count":1,"earlier":@"Giao ban 1"}

Chuyện: Hội nghị họp trước mà kết luận sau bị hội nghị mới vượt qua thì việc của nó không mất
Khi An ghi kết luận của "Giao ban 2": "Kết luận"
Và bây giờ là 08:00 ngày 20/06/2026
Và An lệnh conference.prepare {"conference_kind":"so_ket","title":"Sơ kết sớm","held_on":"2026-06-01","chairs":[{"name":"Đ/c An","opened":true,"directed":true}]} gọi là "Sơ kết sớm"
Và An lệnh conference.prepare {"conference_kind":"so_ket","title":"Sơ kết muộn","held_on":"2026-06-10","chairs":[{"name":"Đ/c An","opened":true,"directed":true}]} gọi là "Sơ kết muộn"
Và An ghi kết luận của "Sơ kết muộn" giao "Ban CHQS xã Hoa Sơn": "Việc muộn"
Và An ghi kết luận của "Sơ kết sớm" giao "Ban CHQS xã Hoa Sơn": "Việc sớm"
Và 5 phút sau
Và An chuẩn bị hội nghị sơ kết "Sơ kết sau", do "Đ/c An" chủ trì
Và Mai kiểm điểm tại "Sơ kết sau" việc 1 nhóm 1 của "Sơ kết muộn": đã xong, "Đã nghiệm thu"
Và An ghi kết luận của "Sơ kết sau": "Kết luận"
Thì "Sơ kết sớm" có unaccounted = [{"group":1,"bullet":1}]
Và "Sơ kết sớm" có unaccounted_in = @"Ban CHPT khu vực 3"

Chuyện: Đơn vị kết thúc thì đơn vị kế tiếp kiểm điểm kết luận còn lại
Cho đơn vị "Ban CHPT khu vực 4" cấp khu vực
Và Cường là chỉ huy trưởng của "Ban CHPT khu vực 4"
Và An ghi kết luận của "Giao ban 2" giao "Ban CHQS xã Hoa Sơn": "Làm kè"
Và An ra thông báo kết luận của "Giao ban 2"
Và 5 phút sau
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHPT khu vực 3","on":"2026-04-20","basis":"Quyết định 1","successor":@"Ban CHPT khu vực 4","force_reason":""}
Thì "Giao ban 1" có unaccounted_in = @"Ban CHPT khu vực 4"
Và "Giao ban 2" có follow_in = @"Ban CHPT khu vực 4"
Khi Cường chuẩn bị hội nghị giao ban "Giao ban mới", do "Đ/c Cường" chủ trì
Và Cường ghi kết luận của "Giao ban mới": "Kết luận"
Thì bị từ chối: conference.account_first ở /conference với {"count":2}
Khi Cường kiểm điểm tại "Giao ban mới" việc 1 nhóm 1 của "Giao ban 2": tiếp tục, "Đang làm"
Và Cường kiểm điểm tại "Giao ban mới" việc 1 nhóm 1 của "Giao ban 1": đã xong, "Đã nghiệm thu"
Và Cường ghi kết luận của "Giao ban mới": "Kết luận"
Thì "Giao ban 1" có unaccounted_in = null
