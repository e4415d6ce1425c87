# Sáp nhập: hai xã cùng được giao một nhiệm vụ thành một xã mới. Xã mới trả lời cho cả hai phần, từng phần một.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Phú Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Long Giang" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Hoa là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Phú là chỉ huy trưởng của "Ban CHQS xã Phú Sơn"
Và Giang là chỉ huy trưởng của "Ban CHQS xã Long Giang"
Và bây giờ là 08:00 ngày 20/06/2026

Chuyện: Xã mới nhận, báo cáo và được xác nhận từng phần của hai xã cũ
Cho An lệnh task.give {"text":"Kiểm tra kè sông","owners":[@"Ban CHQS xã Hoa Sơn",@"Ban CHQS xã Phú Sơn",@"Ban CHQS xã Long Giang"],"group":"none","standing":false} gọi là "Kiểm tra kè sông"
Và Hoa nhận nhiệm vụ "Kiểm tra kè sông"
Khi bây giờ là 08:00 ngày 01/07/2026
Và hệ thống lệnh unit.merge {"units":[@"Ban CHQS xã Hoa Sơn",@"Ban CHQS xã Phú Sơn"],"into":null,"new_name":"Ban CHQS xã An Bình","new_code":"","on":"2026-07-01","basis":"Nghị quyết 1656"} gọi là "Ban CHQS xã An Bình"
Và Bình là chỉ huy trưởng của "Ban CHQS xã An Bình"
Thì có answer {"task":@"Kiểm tra kè sông","owner":@"Ban CHQS xã Hoa Sơn","unit":@"Ban CHQS xã An Bình","state":"accepted"}
Và có answer {"task":@"Kiểm tra kè sông","owner":@"Ban CHQS xã Phú Sơn","unit":@"Ban CHQS xã An Bình","state":"silent"}
Khi Bình báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Xong cả hai đoạn"
Thì bị từ chối: answer.which_part ở /owner với {"count":2,"owners":"Ban CHQS xã Hoa Sơn, Ban CHQS xã Phú Sơn"}
Khi Bình báo cáo xong phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông": "Xong đoạn Hoa Sơn"
Và Bình nhận phần của "Ban CHQS xã Phú Sơn" trong nhiệm vụ "Kiểm tra kè sông"
Và Bình báo cáo phần của "Ban CHQS xã Phú Sơn" trong nhiệm vụ "Kiểm tra kè sông" đạt 50%: "Được nửa đoạn Phú Sơn"
Và Bình báo cáo phần của "Ban CHQS xã Long Giang" trong nhiệm vụ "Kiểm tra kè sông" đạt 50%: "Không phải việc mình"
Thì bị từ chối: task.not_yours ở /owner
Khi An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Kiểm tra kè sông"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã xác nhận
Và phần của "Ban CHQS xã Phú Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã nhận
Khi Bình báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Xong đoạn Phú Sơn, phần còn lại"
Thì phần của "Ban CHQS xã Phú Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã báo cáo xong
Khi An trả lại "Ban CHQS xã Phú Sơn" nhiệm vụ "Kiểm tra kè sông" vì "thiếu ảnh"
Và Bình báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Đã bổ sung ảnh"
Và An xác nhận "Ban CHQS xã Phú Sơn" xong nhiệm vụ "Kiểm tra kè sông"
Và Giang nhận nhiệm vụ "Kiểm tra kè sông"
Và Giang báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Xong"
Và An xác nhận "Ban CHQS xã Long Giang" xong nhiệm vụ "Kiểm tra kè sông"
Thì nhiệm vụ "Kiểm tra kè sông" đã khép lại
Khi Bình báo cáo nhiệm vụ "Kiểm tra kè sông" đạt 90%: "Muộn"
Thì bị từ chối: task.over ở /task với {"state":"confirmed"}

Chuyện: Nhập vào xã đang có phần của mình: phần của mình và phần của xã cũ đứng riêng
Cho An giao tất cả các xã nhiệm vụ "Kiểm tra kè sông"
Và Hoa nhận nhiệm vụ "Kiểm tra kè sông"
Và Phú nhận nhiệm vụ "Kiểm tra kè sông"
Khi bây giờ là 08:00 ngày 01/07/2026
Và hệ thống lệnh unit.merge {"units":[@"Ban CHQS xã Hoa Sơn"],"into":@"Ban CHQS xã Phú Sơn","new_name":"","new_code":"","on":"2026-07-01","basis":"Nghị quyết 1656"}
Và Phú báo cáo xong phần của "Ban CHQS xã Phú Sơn" trong nhiệm vụ "Kiểm tra kè sông": "Xong đoạn của mình"
Và Phú báo cáo xong phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông": "Xong đoạn Hoa Sơn cũ"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã báo cáo xong
Và phần của "Ban CHQS xã Phú Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã báo cáo xong

Chuyện: Báo cáo rồi mới sáp nhập, bị trả lại thì xã mới làm tiếp, sáp nhập lần nữa cũng không mất
Cho An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Đếm thuyền"
Và Hoa nhận nhiệm vụ "Đếm thuyền"
Và Hoa báo cáo xong nhiệm vụ "Đếm thuyền": "Đã đếm"
Khi bây giờ là 08:00 ngày 01/07/2026
Và hệ thống lệnh unit.merge {"units":[@"Ban CHQS xã Hoa Sơn"],"into":@"Ban CHQS xã Phú Sơn","new_name":"","new_code":"","on":"2026-07-01","basis":"Nghị quyết 1656"}
Và An trả lại "Ban CHQS xã Hoa Sơn" nhiệm vụ "Đếm thuyền" vì "thiếu thuyền nan"
Và bây giờ là 08:00 ngày 02/08/2026
Và hệ thống lệnh unit.merge {"units":[@"Ban CHQS xã Phú Sơn"],"into":@"Ban CHQS xã Long Giang","new_name":"","new_code":"","on":"2026-08-01","basis":"Nghị quyết 2000"}
Và Giang báo cáo xong nhiệm vụ "Đếm thuyền": "Đã đếm cả thuyền nan"
Và An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Đếm thuyền"
Thì nhiệm vụ "Đếm thuyền" đã khép lại

Chuyện: Nhiệm vụ thường xuyên của hai xã cũ, xã mới báo cáo kỳ cho từng phần
Cho An lệnh task.give {"text":"Nắm tình hình ven sông","owners":[@"Ban CHQS xã Hoa Sơn",@"Ban CHQS xã Phú Sơn"],"group":"none","standing":true} gọi là "Nắm tình hình ven sông"
Và Hoa nhận nhiệm vụ "Nắm tình hình ven sông"
Và Phú nhận nhiệm vụ "Nắm tình hình ven sông"
Khi bây giờ là 08:00 ngày 01/07/2026
Và hệ thống lệnh unit.merge {"units":[@"Ban CHQS xã Hoa Sơn",@"Ban CHQS xã Phú Sơn"],"into":null,"new_name":"Ban CHQS xã An Bình","new_code":"","on":"2026-07-01","basis":"Nghị quyết 1656"} gọi là "Ban CHQS xã An Bình"
Và Bình là chỉ huy trưởng của "Ban CHQS xã An Bình"
Và bây giờ là 08:00 ngày 01/08/2026
Và Bình báo cáo phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Nắm tình hình ven sông" từ 01/07/2026 đến 31/07/2026: "Bình thường"
Và Bình báo cáo phần của "Ban CHQS xã Phú Sơn" trong nhiệm vụ "Nắm tình hình ven sông" từ 01/07/2026 đến 31/07/2026: "Bình thường"
Thì có 2 answer {"task":@"Nắm tình hình ven sông","unit":@"Ban CHQS xã An Bình","accounts":1}

Chuyện: Giao cho đơn vị đã sáp nhập thì được chỉ sang đơn vị tiếp nhận
Khi bây giờ là 08:00 ngày 01/07/2026
Và hệ thống lệnh unit.merge {"units":[@"Ban CHQS xã Hoa Sơn",@"Ban CHQS xã Phú Sơn"],"into":null,"new_name":"Ban CHQS xã An Bình","new_code":"","on":"2026-07-01","basis":"Nghị quyết 1656"} gọi là "Ban CHQS xã An Bình"
Và An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Đếm thuyền"
Thì bị từ chối: unit.ended_into ở /owners/0 với {"name":"Ban CHQS xã Hoa Sơn","on":"2026-07-01","successors":"Ban CHQS xã An Bình"}
Khi An lệnh conference.prepare {"conference_kind":"giao_ban","title":"Giao ban tháng 7","held_on":"2026-07-05","participants":[{"unit":@"Ban CHQS xã Phú Sơn"}]}
Thì bị từ chối: unit.ended_into ở /participants/0/unit với {"successors":"Ban CHQS xã An Bình"}

Chuyện: Bàn giao ca ở xã mới phải nêu nhiệm vụ tiếp nhận, dù phần nào còn dở
Cho An giao tất cả các xã nhiệm vụ "Kiểm tra kè sông"
Và Hoa nhận nhiệm vụ "Kiểm tra kè sông"
Và Hoa báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Xong"
Khi bây giờ là 08:00 ngày 01/07/2026
Và hệ thống lệnh unit.merge {"units":[@"Ban CHQS xã Hoa Sơn",@"Ban CHQS xã Phú Sơn"],"into":null,"new_name":"Ban CHQS xã An Bình","new_code":"","on":"2026-07-01","basis":"Nghị quyết 1656"} gọi là "Ban CHQS xã An Bình"
Và Bình là sĩ quan trực của "Ban CHQS xã An Bình"
Và Bình lệnh watch.open {"duty":"operations"} gọi là "ca trực"
Và Bình lệnh handover.sign {"watch":@"ca trực","last_row":0}
Thì bị từ chối: handover.task_left_out ở /items với {"count":1}
