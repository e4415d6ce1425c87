# Xác nhận nhầm thì mở lại: lời xác nhận vẫn còn trong sổ, phần việc lại chờ lời của người giao.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Phú Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Hoa là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Phú là chỉ huy trưởng của "Ban CHQS xã Phú Sơn"
Và bây giờ là 08:00 ngày 20/06/2026
Và An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông", phối hợp có "Ban CHQS xã Phú Sơn"
Và Hoa nhận nhiệm vụ "Kiểm tra kè sông"
Và Hoa báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Đã kiểm tra đoạn bờ tả"

Chuyện: Mở lại rồi trả lại, làm tiếp và xác nhận lần nữa
Cho An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Kiểm tra kè sông"
Khi An mở lại phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" vì "xác nhận nhầm, còn đoạn bờ hữu"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" là đã báo cáo xong
Và phần của "Ban CHQS xã Phú Sơn" trong nhiệm vụ "Kiểm tra kè sông" là mới giao
Và nhiệm vụ "Kiểm tra kè sông" còn mở
Khi An trả lại "Ban CHQS xã Hoa Sơn" nhiệm vụ "Kiểm tra kè sông" vì "còn đoạn bờ hữu"
Và Hoa báo cáo xong nhiệm vụ "Kiểm tra kè sông": "Đã kiểm tra cả hai bờ"
Và An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Kiểm tra kè sông"
Thì nhiệm vụ "Kiểm tra kè sông" đã khép lại

Chuyện: Chỉ người giao mở lại, và chỉ mở lại cái đã xác nhận
Khi An mở lại phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" vì "chưa xác nhận"
Thì bị từ chối: task.not_confirmed ở /owner với {"state":"reported"}
Khi An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Kiểm tra kè sông"
Và Hoa mở lại phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" vì "muốn làm thêm"
Thì bị từ chối: task.unknown ở /task
Khi An mở lại phần của "Ban CHQS xã Phú Sơn" trong nhiệm vụ "Kiểm tra kè sông" vì "phần phối hợp khép theo"
Thì bị từ chối: task.over ở /owner với {"state":"confirmed"}
Khi An mở lại phần của "Ban CHPT khu vực 3" trong nhiệm vụ "Kiểm tra kè sông" vì "không có phần"
Thì bị từ chối: task.not_an_owner ở /owner

Chuyện: Đơn vị đã sáp nhập thì không ai làm tiếp phần cũ: giao nhiệm vụ mới cho đơn vị tiếp nhận
Cho An xác nhận "Ban CHQS xã Hoa Sơn" xong nhiệm vụ "Kiểm tra kè sông"
Khi bây giờ là 08:00 ngày 01/07/2026
Và hệ thống lệnh unit.merge {"units":[@"Ban CHQS xã Hoa Sơn"],"into":@"Ban CHQS xã Phú Sơn","new_name":"","new_code":"","on":"2026-07-01","basis":"Nghị quyết 1656"}
Và An mở lại phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Kiểm tra kè sông" vì "xác nhận nhầm"
Thì bị từ chối: unit.ended_into ở /owner với {"successors":"Ban CHQS xã Phú Sơn"}
