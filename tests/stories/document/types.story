# Loại văn bản: 29 loại của Nghị định 30/2020/NĐ-CP; văn bản quy phạm của trung ương thì chỉ vào sổ đến.

Cho đơn vị "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 03/02/2026

Chuyện: Luật, nghị định, thông tư vào sổ văn bản đến
Khi An vào sổ luật đến số "49/2019/QH14" ngày 22/11/2019 của "Quốc hội": "Luật Dân quân tự vệ"
Và An vào sổ nghị định đến số "30/2020/NĐ-CP" ngày 05/03/2020 của "Chính phủ": "Về công tác văn thư"
Và An vào sổ thông tư đến số "12/2026/TT-BQP" ngày 12/01/2026 của "Bộ Quốc phòng": "Quy định về trực sẵn sàng chiến đấu"
Thì "Về công tác văn thư" là văn bản đến số 2 năm 2026
Và có document {"type":"luat"}
Và có document {"type":"thong_tu"}

Chuyện: Không đơn vị nào ở đây ban hành thông tư
Khi An lệnh document.issue {"type":"thong_tu","urgency":"none","secrecy":"none","subject":"Quy định trực","signer_prefix":"none","groups":[],"lines":[],"recipients":[@"Ban CHQS xã Hoa Sơn"],"conference":null,"ending":""}
Thì bị từ chối: document.only_received ở /type với {"type":"thong_tu"}
Và không có document {}

Chuyện: Quy chế, phương án, mệnh lệnh có số và chữ viết tắt riêng
Khi An lệnh document.issue {"type":"quy_dinh","urgency":"none","secrecy":"none","subject":"Về giờ giấc trực","signer_prefix":"none","groups":[],"lines":[],"recipients":[@"Ban CHQS xã Hoa Sơn"],"conference":null,"ending":""} gọi là "quy định"
Và An lệnh document.issue {"type":"phuong_an","urgency":"none","secrecy":"none","subject":"Phòng, chống lụt","signer_prefix":"none","groups":[],"lines":[],"recipients":[@"Ban CHQS xã Hoa Sơn"],"conference":null,"ending":"PA-BCH"} gọi là "phương án"
Thì "quy định" có number = {"name":"document.quy_dinh","year":2026,"number":1}
Và "phương án" có symbol = "01/PA-BCH"

Chuyện: Công văn và thư công không có chữ viết tắt nên chung một dãy số
Khi An lệnh document.issue {"type":"cong_van","urgency":"none","secrecy":"none","subject":"Về việc trực","signer_prefix":"none","groups":[],"lines":[],"recipients":[@"Ban CHQS xã Hoa Sơn"],"conference":null,"ending":"BCH"} gọi là "công văn"
Và An lệnh document.issue {"type":"thu_cong","urgency":"none","secrecy":"none","subject":"Thư chúc Tết","signer_prefix":"none","groups":[],"lines":[],"recipients":[@"Ban CHQS xã Hoa Sơn"],"conference":null,"ending":"BCH"} gọi là "thư công"
Thì "công văn" có symbol = "01/BCH"
Và "thư công" có symbol = "02/BCH"
