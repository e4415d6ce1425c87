# Gửi các xã: mỗi xã đúng một nơi, là cơ quan của ngành được chọn; xã chưa có cơ quan ấy thì ghi địa bàn, không bỏ sót xã nào.

Cho địa bàn "Tỉnh T" cấp tỉnh
Và địa bàn "Xã Một" cấp xã thuộc "Tỉnh T"
Và địa bàn "Xã Hai" cấp xã thuộc "Tỉnh T"
Và địa bàn "Xã Ba" cấp xã thuộc "Tỉnh T"
Và đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và hệ thống lệnh unit.relate {"kind":"serves_area","from_unit":@"Bộ CHQS tỉnh","to_unit":@"Tỉnh T","from":"2020-01-01"}
Và An là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và hệ thống lệnh unit.establish {"described":{"name":"Ban CHQS xã Một","unit_kind":"military_command","level":"commune","from":"2020-01-01"},"relations":[{"kind":"serves_area","to":@"Xã Một"}]} gọi là "Ban CHQS xã Một"
Và hệ thống lệnh unit.establish {"described":{"name":"Công an xã Một","unit_kind":"police","level":"commune","from":"2020-01-01"},"relations":[{"kind":"serves_area","to":@"Xã Một"}]} gọi là "Công an xã Một"
Và hệ thống lệnh unit.establish {"described":{"name":"UBND xã Hai","unit_kind":"peoples_committee","level":"commune","from":"2020-01-01"},"relations":[{"kind":"serves_area","to":@"Xã Hai"}]} gọi là "UBND xã Hai"
Và bây giờ là 08:00 ngày 03/02/2026

Chuyện: Không nói gì thêm thì theo ngành của người giao
Khi An giao tất cả các xã nhiệm vụ "Báo cáo quân số"
Thì "Báo cáo quân số" có owners = ["*",{"unit":@"Ban CHQS xã Một"},{"unit":@"Xã Hai"},{"unit":@"Xã Ba"}]

Chuyện: Chọn ngành nào thì gửi cơ quan của ngành ấy
Khi An giao UBND các xã nhiệm vụ "Rà soát hộ dân"
Thì "Rà soát hộ dân" có owners = ["*",{"unit":@"Xã Một"},{"unit":@"UBND xã Hai"},{"unit":@"Xã Ba"}]
Khi An giao Công an các xã nhiệm vụ "Phối hợp tuần tra"
Thì "Phối hợp tuần tra" có owners = ["*",{"unit":@"Công an xã Một"},{"unit":@"Xã Hai"},{"unit":@"Xã Ba"}]

Chuyện: Xã của cơ quan cấp dưới cũng là xã của người giao
Cho địa bàn "Xã Bốn" cấp xã
Và hệ thống lệnh unit.establish {"described":{"name":"Công an xã Bốn","unit_kind":"police","level":"commune","from":"2020-01-01"},"relations":[{"kind":"guidance","to":@"Bộ CHQS tỉnh"},{"kind":"serves_area","to":@"Xã Bốn"}]} gọi là "Công an xã Bốn"
Khi An giao Ban CHQS các xã nhiệm vụ "Báo cáo quân số"
Thì "Báo cáo quân số" có owners = ["*",{"unit":@"Ban CHQS xã Một"},{"unit":@"Xã Hai"},{"unit":@"Xã Ba"},{"unit":@"Xã Bốn"}]

Chuyện: Dẫn hội nghị hay mục không có thì không nhận
Khi An lệnh task.give {"text":"Diễn tập","owners":[@"Ban CHQS xã Một"],"group":"none","standing":false,"conference":"019c2000-0000-7000-8000-000000000002"}
Thì bị từ chối: conference.unknown ở /conference
Khi An lệnh document.issue {"type":"chi_thi","urgency":"none","secrecy":"none","subject":"Trực Tết","signer_prefix":"none","groups":[],"lines":[],"recipients":[],"conference":"019c2000-0000-7000-8000-000000000002"}
Thì bị từ chối: conference.unknown ở /conference
