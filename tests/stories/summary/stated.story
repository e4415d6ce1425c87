# Mọi con số trong phần kết quả: đếm từ sổ, trích từ văn bản, hoặc có người nêu nguồn.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 20/06/2026
Và An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026

Chuyện: Số gõ trong phần kết quả mà không ai nêu nguồn thì chưa ban hành
Khi Khoa viết mục 4 của báo cáo "Sơ kết": "Ngày 15/5, theo điểm a khoản 2 Điều 7 và Kế hoạch 12/KH-BCH, tuần tra 46 lượt."
Và An ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: summary.loose_number ở /summary với {"outline":"patrol","number":"46","more":0}
Khi Khoa nêu số "46" cho "Lượt tuần tra" của báo cáo "Sơ kết", nguồn "Sổ gác giấy của đội tuần tra"
Và Khoa lệnh summary.write {"summary":@"Sơ kết","section":4,"text":@join("Tuần tra {{stated:", @"Lượt tuần tra", "}} lượt.")}
Và An ban hành báo cáo "Sơ kết", An ký
Thì báo cáo "Sơ kết" mang số 1, số liệu []

Chuyện: Hai nghìn lượt tuần tra không lọt như một năm, cấp độ rủi ro không bị hỏi nguồn
Khi Khoa viết mục 4 của báo cáo "Sơ kết": "Năm 2026 ứng phó thiên tai cấp độ 3, huy động 2024 lượt người."
Và An ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: summary.loose_number ở /summary với {"outline":"patrol","number":"2024","more":0}

Chuyện: Phần phương hướng nêu chỉ tiêu thì không cần nguồn
Khi Khoa viết mục 12 của báo cáo "Sơ kết": "Phấn đấu 100% xã trực đủ."
Và An ban hành báo cáo "Sơ kết", An ký
Thì báo cáo "Sơ kết" mang số 1, số liệu []

Chuyện: Số trích dẫn phải có văn bản
Khi An lệnh summary.state {"summary":@"Sơ kết","origin":"cited","source":"Báo cáo năm trước","figures":[{"counts":"Lượt tuần tra","value":"41"}]}
Thì bị từ chối: summary.cited_without_paper ở /document
Khi An trích số "1.234" cho "Lượt tuần tra năm trước" của báo cáo "Sơ kết" từ văn bản "52/BC-BCH" ngày 05/12/2025
Thì có stated_figure {"value":"1.234","document":"52/BC-BCH","origin":"cited"}
Khi An nêu số "khoảng chục" cho "Lượt tuần tra" của báo cáo "Sơ kết", nguồn "Nghe nói"
Thì bị từ chối: summary.not_a_number ở /figures/0/value

Chuyện: Số còn trong báo cáo thì không gạch được
Khi An nêu số "46" cho "Lượt tuần tra" của báo cáo "Sơ kết", nguồn "Sổ gác giấy"
Và An lệnh summary.write {"summary":@"Sơ kết","section":4,"text":@join("Tuần tra {{stated:", @"Lượt tuần tra", "}} lượt.")}
Và An lệnh summary.strike_stated {"figure":@"Lượt tuần tra","reason":"gõ nhầm"}
Thì bị từ chối: summary.stated_in_use ở /figure
Khi An viết mục 4 của báo cáo "Sơ kết": "Tuần tra bảo đảm."
Và An lệnh summary.strike_stated {"figure":@"Lượt tuần tra","reason":"gõ nhầm"}
Thì có stated_figure {"struck":true}
Khi An lệnh summary.write {"summary":@"Sơ kết","section":4,"text":@join("Tuần tra {{stated:", @"Lượt tuần tra", "}} lượt.")}
Thì bị từ chối: summary.stated_unknown ở /text
