# Đơn vị đã kết thúc: tệp của đơn vị đó do đơn vị kế tiếp hủy, ghi vào sổ đã đóng như xóa theo lệnh.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Long Giang" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Cường là chỉ huy trưởng của "Ban CHQS xã Long Giang"
Và bây giờ là 09:00 ngày 03/02/2026
Và Bình gửi lên ảnh "DSC_0412.jpg"

Chuyện: Đơn vị kế tiếp hủy được tệp của đơn vị đã kết thúc, đơn vị khác thì không
Khi An hủy tệp "DSC_0412.jpg" vì "người trong ảnh yêu cầu"
Thì bị từ chối: file.unknown ở /file
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS xã Hoa Sơn","on":"2026-02-03","basis":"Quyết định 1","successor":@"Ban CHPT khu vực 3","force_reason":""}
Và Cường hủy tệp "DSC_0412.jpg" vì "không phải việc của mình"
Thì bị từ chối: file.unknown ở /file
Khi An hủy tệp "DSC_0412.jpg" vì "người trong ảnh yêu cầu"
Thì "DSC_0412.jpg" có removed = @now
Khi An hủy tệp "DSC_0412.jpg" vì "lần nữa"
Thì bị từ chối: file.removed ở /file
