# Báo cáo của cấp trên lấy phần góp của đơn vị; mỗi đơn vị viết trong sổ của mình.
Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Long Giang" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Hoa là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Giang là chỉ huy trưởng của "Ban CHQS xã Long Giang"
Và bây giờ là 08:00 ngày 20/06/2026
Và An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026

Chuyện: Đơn vị được đề nghị thì góp, viết lại được, đơn vị khác thì không
Khi An đề nghị "Ban CHQS xã Hoa Sơn" góp vào báo cáo "Sơ kết", hạn 25/06/2026: "Kết quả tuần tra chung với Công an xã"
Và Hoa gửi phần góp "Kết quả tuần tra chung với Công an xã": "Đã tổ chức đều hằng tuần."
Và Hoa gửi phần góp "Kết quả tuần tra chung với Công an xã": "Đã tổ chức đều hằng tuần; thêm một đợt cao điểm."
Thì có contribution {"unit":@"Ban CHQS xã Hoa Sơn","version":2,"text":"Đã tổ chức đều hằng tuần; thêm một đợt cao điểm."}
Khi Giang gửi phần góp "Kết quả tuần tra chung với Công an xã": "Xin góp."
Thì bị từ chối: contribution.not_asked ở /call

Chuyện: Đề nghị cả nhóm đơn vị, hạn không ở quá khứ
Khi An lệnh contribution.call {"summary":@"Sơ kết","units":[],"group":"all_communes","due":"2026-06-25","outline":"Kết quả sáu tháng"} gọi là "cả xã"
Và Hoa gửi phần góp "cả xã": "Phần của Hoa Sơn."
Và Giang gửi phần góp "cả xã": "Phần của Long Giang."
Thì có 2 contribution {"call":@"cả xã"}
Khi An đề nghị "Ban CHQS xã Hoa Sơn" góp vào báo cáo "Sơ kết", hạn 19/06/2026: "Quá hạn"
Thì bị từ chối: summary.due_past ở /due
Khi An lệnh contribution.call {"summary":@"Sơ kết","units":[],"group":"none","due":"2026-06-25","outline":"Không gửi ai"}
Thì bị từ chối: contribution.no_units ở /units

Chuyện: Ban hành rồi thì phần góp đứng nguyên; bản ban hành lại muốn góp thêm thì đề nghị lại
Cho An đề nghị "Ban CHQS xã Hoa Sơn" góp vào báo cáo "Sơ kết", hạn 25/06/2026: "Kết quả tuần tra"
Và Hoa gửi phần góp "Kết quả tuần tra": "Đã tuần tra đều."
Và An ban hành báo cáo "Sơ kết", An ký
Khi Hoa gửi phần góp "Kết quả tuần tra": "Đã tuần tra đều, nhớ thêm một lượt."
Thì bị từ chối: contribution.summary_issued ở /call với {"number":1}
Khi An ban hành lại báo cáo "Sơ kết" thành "Bản hai" vì "Bổ sung"
Và Hoa gửi phần góp "Kết quả tuần tra": "Đã tuần tra đều, nhớ thêm một lượt."
Thì bị từ chối: contribution.summary_issued ở /call với {"number":1}
Khi An đề nghị "Ban CHQS xã Hoa Sơn" góp vào báo cáo "Bản hai", hạn 25/06/2026: "Lượt tuần tra nhớ ra sau"
Và Hoa gửi phần góp "Lượt tuần tra nhớ ra sau": "Thêm một lượt đêm 19/6."
Thì có contribution {"call":@"Kết quả tuần tra","version":1,"text":"Đã tuần tra đều."}
Và có contribution {"call":@"Lượt tuần tra nhớ ra sau","version":1,"text":"Thêm một lượt đêm 19/6."}
