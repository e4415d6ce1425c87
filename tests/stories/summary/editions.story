# Báo cáo đã ban hành mà sổ có mục vào sau: ban hành lại bằng văn bản số mới, bản trước còn nguyên.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Đơn vị bạn"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Chi là văn thư của "Ban CHPT khu vực 3"
Và Tư là chỉ huy trưởng của "Đơn vị bạn"
Và bây giờ là 08:00 ngày 20/06/2026
Và An ghi sổ tác chiến: "Dòng một"
Và An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026
Và An viết mục 3 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries}} dòng."
Và An viết mục 12 của báo cáo "Sơ kết": "Tiếp tục trực nghiêm."

Chuyện: Mục vào sau được đưa vào bản ban hành lại, bản trước giữ nguyên số và số liệu
Khi An ban hành báo cáo "Sơ kết", An ký
Và An ghi sổ tác chiến: "Dòng nhớ ra sau"
Và Khoa ban hành lại báo cáo "Sơ kết" thành "Sơ kết, bản hai" vì "Bổ sung một dòng trực ghi muộn"
Thì báo cáo "Sơ kết, bản hai" thay báo cáo "Sơ kết"
Và có summary {"id":@"Sơ kết, bản hai","title":"Sơ kết","period_to":"2026-06-30"}
Khi Khoa viết mục 12 của báo cáo "Sơ kết, bản hai": "Tiếp tục trực nghiêm, ghi sổ kịp thời."
Và An ban hành báo cáo "Sơ kết, bản hai", An ký
Thì báo cáo "Sơ kết, bản hai" mang số 2, số liệu [{"token":"figure:log_entries","value":2}]
Và báo cáo "Sơ kết" mang số 1, số liệu [{"token":"figure:log_entries","value":1}]

Chuyện: Chưa ban hành thì sửa, không ban hành lại
Khi An ban hành lại báo cáo "Sơ kết" thành "Bản hai" vì "Sai số"
Thì bị từ chối: summary.not_issued ở /summary

Chuyện: Một báo cáo chỉ có một bản thay
Khi An ban hành báo cáo "Sơ kết", An ký
Và An ban hành lại báo cáo "Sơ kết" thành "Bản hai" vì "Bổ sung"
Và Khoa ban hành lại báo cáo "Sơ kết" thành "Bản hai nữa" vì "Bổ sung"
Thì bị từ chối: summary.edition_begun ở /summary
Khi An ban hành báo cáo "Bản hai", An ký
Và Khoa ban hành lại báo cáo "Sơ kết" thành "Bản hai nữa" vì "Bổ sung"
Thì bị từ chối: summary.already_replaced ở /summary với {"number":2}
Khi An ban hành lại báo cáo "Bản hai" thành "Bản ba" vì "Bổ sung lần nữa"
Thì báo cáo "Bản ba" thay báo cáo "Bản hai"
Và có summary {"id":@"Bản ba","earlier":[@"Sơ kết",@"Bản hai"]}

Chuyện: Đơn vị khác không ban hành lại, văn thư không quyết việc ban hành lại
Khi An ban hành báo cáo "Sơ kết", An ký
Và Tư ban hành lại báo cáo "Sơ kết" thành "Bản của đơn vị bạn" vì "Thấy sai"
Thì bị từ chối: summary.unknown ở /summary
Khi Chi ban hành lại báo cáo "Sơ kết" thành "Bản của văn thư" vì "Thấy sai"
Thì bị từ chối: rights.not_for_this_post

Chuyện: Số nêu nguồn ở bản trước còn dùng ở bản sau, không gạch được nữa
Khi An nêu số "46" cho "Lượt tuần tra" của báo cáo "Sơ kết", nguồn "Sổ gác giấy"
Và An lệnh summary.write {"summary":@"Sơ kết","section":4,"text":@join("Tuần tra {{stated:", @"Lượt tuần tra", "}} lượt.")}
Và An ban hành báo cáo "Sơ kết", An ký
Và An ban hành lại báo cáo "Sơ kết" thành "Bản hai" vì "Bổ sung"
Và Khoa lệnh summary.write {"summary":@"Bản hai","section":4,"text":@join("Đã tuần tra {{stated:", @"Lượt tuần tra", "}} lượt.")}
Và An lệnh summary.strike_stated {"figure":@"Lượt tuần tra","reason":"gõ nhầm"}
Thì bị từ chối: summary.already_issued ở /summary với {"number":1}
Khi An nêu số "47" cho "Lượt tuần tra đếm lại" của báo cáo "Bản hai", nguồn "Sổ gác giấy, đếm lại"
Và Khoa lệnh summary.write {"summary":@"Bản hai","section":4,"text":@join("Tuần tra {{stated:", @"Lượt tuần tra đếm lại", "}} lượt.")}
Và An ban hành báo cáo "Bản hai", An ký
Thì báo cáo "Bản hai" mang số 2, số liệu [{"token":"figure:log_entries","value":1}]

Chuyện: Lý do ban hành lại không mang độ mật
Khi An ban hành báo cáo "Sơ kết", An ký
Và An ban hành lại báo cáo "Sơ kết" thành "Bản hai" vì "MẬT: bổ sung"
Thì bị từ chối: document.classified ở /reason

Chuyện: Bản ban hành lại giữ chữ trong ký hiệu của bản trước
Khi An lệnh summary.issue {"summary":@"Sơ kết","signer_prefix":"none","signer_post":@post:An,"place":"Hoa Sơn","recipients":["Lưu VT"],"organisation":"BCH"}
Và An ban hành lại báo cáo "Sơ kết" thành "Bản hai" vì "Bổ sung"
Và An ban hành báo cáo "Bản hai", An ký
Thì có summary {"id":@"Bản hai","issue":{"symbol":"BC-BCH","number":{"number":2}}}
