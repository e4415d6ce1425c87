# Nhiệm vụ: người giao ghi trong sổ của mình, người nhận trả lời trong sổ của mình.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và Khánh là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 08:00 ngày 03/02/2026

Chuyện: Giao, nhận, báo cáo, xác nhận
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông", hạn 10/02/2026
Thì nhiệm vụ "Kiểm tra kè sông" mang số 1 của "Ban CHPT khu vực 3"
Và phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là mới giao
Khi Bình nhận nhiệm vụ "Kiểm tra kè sông"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã nhận
Khi Bình báo cáo nhiệm vụ "Kiểm tra kè sông" đạt 60%: "Xong đoạn bờ tả"
Thì có answer {"task":@"Kiểm tra kè sông","unit":@"Ban CHQS xã Hoa Sơn","percent":60,"text":"Xong đoạn bờ tả"}
Khi Bình báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Đã kiểm tra 2,4 km kè"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã báo cáo xong
Và nhiệm vụ "Kiểm tra kè sông" còn mở
Khi An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Kiểm tra kè sông"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã xác nhận
Và nhiệm vụ "Kiểm tra kè sông" đã khép lại

Chuyện: Không ai giao nhiệm vụ cho cấp trên của mình
Khi Bình giao "Ban CHPT khu vực 3" nhiệm vụ "Nộp báo cáo"
Thì bị từ chối: task.owner_above ở /owners/0 với {"name":"Ban CHPT khu vực 3"}
Khi Bình giao "Bộ CHQS tỉnh" nhiệm vụ "Nộp báo cáo"
Thì bị từ chối: task.owner_above ở /owners/0 với {"name":"Bộ CHQS tỉnh"}
Khi Bình giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Trực tăng cường"
Thì nhiệm vụ "Trực tăng cường" mang số 1 của "Ban CHQS xã Hoa Sơn"

Chuyện: Địa bàn không phải cơ quan nên không nhận nhiệm vụ được
Cho địa bàn "Xã Hoa Sơn" cấp xã
Khi An giao "Xã Hoa Sơn" nhiệm vụ "Khơi thông cống"
Thì bị từ chối: task.owner_no_office ở /owners/0 với {"name":"Xã Hoa Sơn"}

Chuyện: Xong hay chưa là lời của người giao
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông"
Và Bình nhận nhiệm vụ "Kiểm tra kè sông"
Và An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Kiểm tra kè sông"
Thì bị từ chối: task.not_reported ở /owner với {"state":"accepted"}
Khi Bình lệnh task.confirm {"task":@"Kiểm tra kè sông","owner":@"Ban CHQS xã Hoa Sơn"}
Thì bị từ chối: task.unknown ở /task

Chuyện: Báo cáo chưa đạt thì bị trả lại và làm tiếp
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông"
Và Bình nhận nhiệm vụ "Kiểm tra kè sông"
Và Bình báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Đã xong"
Và An trả lại "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông" vì "thiếu ảnh đoạn bờ hữu"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là bị trả lại
Và có task {"id":@"Kiểm tra kè sông","owners":[{"returns":1,"return_reason":"thiếu ảnh đoạn bờ hữu"}]}
Khi An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Kiểm tra kè sông"
Thì bị từ chối: task.not_reported ở /owner với {"state":"returned"}
Khi Bình báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Đã bổ sung ảnh"
Và An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Kiểm tra kè sông"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã xác nhận

Chuyện: Không nhận thì nêu lý do, và có thể nghĩ lại
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông"
Và Bình không nhận nhiệm vụ "Kiểm tra kè sông" vì "kè thuộc xã bên"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là không nhận
Khi Bình báo cáo nhiệm vụ "Kiểm tra kè sông" đạt 10%: "Đang làm"
Thì bị từ chối: answer.not_accepted ở /task
Khi Bình nhận nhiệm vụ "Kiểm tra kè sông"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã nhận
Khi Bình nhận nhiệm vụ "Kiểm tra kè sông"
Thì bị từ chối: answer.already_answered ở /task với {"state":"accepted"}

Chuyện: Chỉ đơn vị được giao mới trả lời
Khi Khánh giao "Ban CHPT khu vực 3" nhiệm vụ "Kiểm tra kè sông"
Và Bình nhận nhiệm vụ "Kiểm tra kè sông"
Thì bị từ chối: task.not_yours ở /task

Chuyện: Rút nhiệm vụ đã nhận và rút nhiệm vụ chưa ai nhận
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông"
Và Bình nhận nhiệm vụ "Kiểm tra kè sông"
Và An rút nhiệm vụ "Kiểm tra kè sông" vì "tỉnh đã kiểm tra"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã rút
Và nhiệm vụ "Kiểm tra kè sông" đã khép lại
Khi Bình báo cáo nhiệm vụ "Kiểm tra kè sông" đạt 50%: "Vẫn làm"
Thì bị từ chối: task.over ở /task với {"state":"withdrawn"}
Khi An rút nhiệm vụ "Kiểm tra kè sông" vì "rút lần nữa"
Thì bị từ chối: task.already_withdrawn ở /task
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Đếm thuyền"
Và An rút nhiệm vụ "Đếm thuyền" vì "không cần nữa"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Đếm thuyền" là đã rút

Chuyện: Quá hạn thấy ngay hôm sau ngày hạn, báo cáo xong thì thôi
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông", hạn 10/02/2026
Và Bình nhận nhiệm vụ "Kiểm tra kè sông"
Và bây giờ là 23:59 ngày 10/02/2026
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" không quá hạn
Khi bây giờ là 00:00 ngày 11/02/2026
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" quá hạn 1 ngày
Khi bây giờ là 09:00 ngày 15/02/2026
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" quá hạn 5 ngày
Khi Bình báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Đã xong"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" không quá hạn

Chuyện: Hạn không nằm trong quá khứ và không quá xa
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông", hạn 02/02/2026
Thì bị từ chối: task.due_past ở /due
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông", hạn 03/02/2126
Thì bị từ chối: task.due_too_far ở /due

Chuyện: Nhiệm vụ thường xuyên không bao giờ xong, mỗi kỳ báo cáo một lần
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ thường xuyên "Nắm tình hình ven sông"
Và Bình nhận nhiệm vụ "Nắm tình hình ven sông"
Và Bình báo cáo xong nhiệm vụ "Nắm tình hình ven sông": "Đã xong"
Thì bị từ chối: task.standing_never_done ở /task
Khi bây giờ là 08:00 ngày 02/03/2026
Và Bình báo cáo nhiệm vụ "Nắm tình hình ven sông" từ 03/02/2026 đến 28/02/2026: "Không có gì bất thường"
Thì có answer {"task":@"Nắm tình hình ven sông","accounts":1,"accounted_to":"2026-02-28"}
Khi Bình báo cáo nhiệm vụ "Nắm tình hình ven sông" từ 28/02/2026 đến 01/03/2026: "Báo trùng một ngày"
Thì bị từ chối: answer.period_accounted ở /period_from với {"to":"2026-02-28"}
Khi Bình báo cáo nhiệm vụ "Nắm tình hình ven sông" từ 01/03/2026 đến 31/03/2026: "Kỳ chưa hết"
Thì bị từ chối: answer.period_not_over ở /period_to
Khi An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Nắm tình hình ven sông"
Thì bị từ chối: task.standing_never_done ở /task

Chuyện: Nhiệm vụ thường xuyên không có hạn, nhiệm vụ có hạn không báo cáo theo kỳ
Khi An lệnh task.give {"text":"Nắm tình hình","owners":[@"Ban CHQS xã Hoa Sơn"],"group":"none","due":"2026-03-01","standing":true}
Thì bị từ chối: task.standing_has_no_due ở /due
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông"
Và Bình nhận nhiệm vụ "Kiểm tra kè sông"
Và Bình báo cáo nhiệm vụ "Kiểm tra kè sông" từ 01/02/2026 đến 02/02/2026: "Theo kỳ"
Thì bị từ chối: answer.not_standing ở /task

Chuyện: Chuyển một phần xuống cấp dưới
Khi Khánh giao "Ban CHPT khu vực 3" nhiệm vụ "Kiểm tra toàn tuyến kè", hạn 10/02/2026
Và An giao lại "Ban CHQS xã Hoa Sơn" một phần của "Kiểm tra toàn tuyến kè": "Đoạn qua xã"
Thì bị từ chối: task.parent_not_accepted ở /parent
Khi An nhận nhiệm vụ "Kiểm tra toàn tuyến kè"
Và An giao lại "Ban CHQS xã Hoa Sơn" một phần của "Kiểm tra toàn tuyến kè": "Đoạn qua xã", hạn 11/02/2026
Thì bị từ chối: task.due_after_parent ở /due với {"due":"2026-02-11","parent_due":"2026-02-10"}
Khi An giao lại "Ban CHQS xã Hoa Sơn" một phần của "Kiểm tra toàn tuyến kè": "Đoạn qua xã", hạn 09/02/2026
Thì "Đoạn qua xã" có parent = @"Kiểm tra toàn tuyến kè"
Và "Đoạn qua xã" có giver = @"Ban CHPT khu vực 3"

Chuyện: Giao tất cả các xã là giao từng xã có trong ngày hôm ấy
Cho đơn vị "Ban CHQS xã Hòa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Phú Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Khi An giao tất cả các xã nhiệm vụ "Báo cáo quân số"
Thì "Báo cáo quân số" có owners = ["*",{"unit":@"Ban CHQS xã Hoa Sơn"},{"unit":@"Ban CHQS xã Hòa Sơn"},{"unit":@"Ban CHQS xã Phú Sơn"}]
Cho đơn vị "Ban CHQS xã Đến Sau" cấp xã dưới quyền "Ban CHPT khu vực 3"
Khi Bình nhận nhiệm vụ "Báo cáo quân số"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Báo cáo quân số" là đã nhận
Và phần của "Ban CHQS xã Phú Sơn" trong nhiệm vụ "Báo cáo quân số" là mới giao
Và có task {"id":@"Báo cáo quân số","owners":[{},{},{}]}

Chuyện: Nhóm không có ai thì không giao được
Khi An giao tất cả đơn vị đóng quân nhiệm vụ "Báo cáo quân số"
Thì bị từ chối: task.group_empty ở /owners
Khi An lệnh task.give {"text":"Không giao cho ai","owners":[],"group":"none","standing":false}
Thì bị từ chối: task.no_owner ở /owners

Chuyện: Cùng làm và phối hợp
Cho đơn vị "Trung đoàn 88" cấp khu vực
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Diễn tập", phối hợp có "Trung đoàn 88"
Thì "Diễn tập" có owners = [{"unit":@"Ban CHQS xã Hoa Sơn","co":false},{"unit":@"Trung đoàn 88","co":true}]
Khi An lệnh task.give {"text":"Diễn tập","owners":[@"Ban CHQS xã Hoa Sơn",@"Ban CHQS xã Hoa Sơn"],"group":"none","standing":false}
Thì bị từ chối: task.owner_twice ở /owners/1 với {"name":"Ban CHQS xã Hoa Sơn"}

Chuyện: Chỉ giao cho đơn vị có thật và còn tồn tại
Khi An lệnh task.give {"text":"Diễn tập","owners":["019c2000-0000-7000-8000-000000000002"],"group":"none","standing":false}
Thì bị từ chối: unit.unknown ở /owners/0

Chuyện: Người trực không giao nhiệm vụ
Cho Chi là sĩ quan trực của "Ban CHPT khu vực 3"
Khi Chi giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Diễn tập"
Thì bị từ chối: rights.not_for_this_post

Chuyện: Trả lời không thể sớm hơn lúc giao
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Diễn tập"
Và 10 phút sau
Và Bình lệnh lúc 07:59: answer.accept {"task":@"Diễn tập"}
Thì bị từ chối: time.before_previous ở /happened

Chuyện: Kết quả dẫn chứng điều có thật, đơn vị đọc được; không thì nêu đúng chỗ
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông"
Và Bình nhận nhiệm vụ "Kiểm tra kè sông"
Và Bình lệnh answer.done {"task":@"Kiểm tra kè sông","text":"Đã xong","evidence":[{"kind":"log_entry","id":"019c2000-0000-7000-8000-000000000002"}]}
Thì bị từ chối: log.reference_unknown ở /evidence/0
Khi An ghi sổ tác chiến: "Việc riêng của khu vực"
Và Bình ghi sổ tác chiến: "Đo xong 2,4 km kè"
Và Bình lệnh answer.done {"task":@"Kiểm tra kè sông","text":"Đã xong","evidence":[{"kind":"log_entry","id":@"Đo xong 2,4 km kè"},{"kind":"log_entry","id":@"Việc riêng của khu vực"}]}
Thì bị từ chối: log.reference_unknown ở /evidence/1
Khi Bình lệnh answer.done {"task":@"Kiểm tra kè sông","text":"Đã xong","evidence":[{"kind":"log_entry","id":@"Đo xong 2,4 km kè"}]}
Thì có answer {"task":@"Kiểm tra kè sông","evidence":[{"kind":"log_entry","id":@"Đo xong 2,4 km kè"}]}
