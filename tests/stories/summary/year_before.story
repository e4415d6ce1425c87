# Bảng theo đơn vị đặt cạnh cùng kỳ năm trước: đơn vị sáp nhập giữa hai kỳ tính vào đơn vị thừa kế, có ghi rõ; đơn vị chia tách đứng riêng.

Cho bây giờ là 08:00 ngày 03/02/2026
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Phú Lộc" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Lộc An" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "An Bình" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và Khu là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Lộc là chỉ huy trưởng của "Phú Lộc"
Và An là chỉ huy trưởng của "Lộc An"
Và Bình là chỉ huy trưởng của "An Bình"
Và bây giờ là 08:00 ngày 10/03/2026
Và Lộc ghi sổ tác chiến: "Tuần tra đê, lần một"
Và Lộc ghi sổ tác chiến: "Tuần tra đê, lần hai"
Và An ghi sổ tác chiến: "Trực tại trụ sở"
Và Bình ghi sổ tác chiến: "Trực tại trụ sở"

Chuyện: Xã nhập vào xã khác giữa hai kỳ: số năm trước tính cho xã thừa kế, bảng ghi rõ gồm những xã nào
Khi bây giờ là 08:00 ngày 01/07/2026
Và hệ thống lệnh unit.dissolve {"unit":@"Phú Lộc","on":"2026-07-01","basis":"Nghị quyết 1656","successor":@"An Bình","force_reason":""}
Và bây giờ là 08:00 ngày 10/03/2027
Và Bình ghi sổ tác chiến: "Tuần tra đê"
Và Bình ghi sổ tác chiến: "Trực tại trụ sở"
Và Khu mở báo cáo "Sơ kết" cho kỳ 01/01/2027 đến 30/06/2027, số liệu đến 10/03/2027
Và Khu viết mục 3 của báo cáo "Sơ kết": "{{table:log_entries_by_unit;compare=1}}"
Và Khu ban hành báo cáo "Sơ kết", Khu ký
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"value":3,"rows":[{"cells":["An Bình|with|Phú Lộc","2","3","-1"]},{"cells":["Ban CHPT khu vực 3","0","0","0"]},{"cells":["Lộc An","0","1","-1"]}]}]

Chuyện: Đơn vị mới lập sau kỳ trước thì cột năm trước để trống, không phải số không
Khi bây giờ là 08:00 ngày 01/07/2026
Và đơn vị "Xuân Hòa" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 10/03/2027
Và Khu mở báo cáo "Sơ kết" cho kỳ 01/01/2027 đến 30/06/2027, số liệu đến 10/03/2027
Và Khu viết mục 3 của báo cáo "Sơ kết": "{{table:log_entries_by_unit;compare=1}}"
Và Khu ban hành báo cáo "Sơ kết", Khu ký
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"rows":[{"cells":["An Bình","0","1","-1"]},{"cells":["Ban CHPT khu vực 3","0","0","0"]},{"cells":["Lộc An","0","1","-1"]},{"cells":["Phú Lộc","0","2","-2"]},{"cells":["Xuân Hòa","0","",""]}]}]

Chuyện: Xã chia cho hai xã thì không ai nhận thay số năm trước: xã ấy giữ một dòng riêng
Khi bây giờ là 08:00 ngày 01/07/2026
Và hệ thống lệnh unit.split {"unit":@"Phú Lộc","parts":[{"into":@"An Bình","new_name":"","new_code":""},{"into":@"Lộc An","new_name":"","new_code":""}],"lives_on":false,"heir":0,"on":"2026-07-01","basis":"Nghị quyết 1656"}
Và bây giờ là 08:00 ngày 10/03/2027
Và Bình ghi sổ tác chiến: "Tuần tra đê"
Và Khu mở báo cáo "Sơ kết" cho kỳ 01/01/2027 đến 30/06/2027, số liệu đến 10/03/2027
Và Khu viết mục 3 của báo cáo "Sơ kết": "{{table:log_entries_by_unit;compare=1}}"
Và Khu ban hành báo cáo "Sơ kết", Khu ký
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"rows":[{"cells":["An Bình","1","1","0"]},{"cells":["Ban CHPT khu vực 3","0","0","0"]},{"cells":["Lộc An","0","1","-1"]},{"cells":["Phú Lộc|2026-07-01|An Bình","","2",""]}]}]
