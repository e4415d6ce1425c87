# Văn bản đến và đi: đánh số khi vào sổ, mỗi dòng là nhiệm vụ, để biết, hoặc ngoài phạm vi.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Phú Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 08:00 ngày 03/02/2026

Chuyện: Văn bản đến được đánh số liền nhau trong năm
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Về việc trực Tết"
Và An vào sổ kế hoạch đến số "05/KH-BCH" ngày 01/02/2026 của "Bộ CHQS tỉnh": "Diễn tập năm 2026"
Thì "Về việc trực Tết" là văn bản đến số 1 năm 2026
Và "Diễn tập năm 2026" là văn bản đến số 2 năm 2026
Khi bây giờ là 08:00 ngày 04/01/2027
Và An vào sổ công văn đến số "01/BCH" ngày 03/01/2027 của "Bộ CHQS tỉnh": "Sơ kết"
Thì "Sơ kết" là văn bản đến số 1 năm 2027

Chuyện: Một văn bản chỉ vào sổ một lần
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Về việc trực Tết"
Và An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Về việc trực Tết"
Thì bị từ chối: document.received_before ở /symbol với {"symbol":"12/BCH","number":1,"year":2026}

Chuyện: Ngày ký không ở tương lai
Khi An vào sổ công văn đến số "12/BCH" ngày 04/02/2026 của "Bộ CHQS tỉnh": "Về việc trực Tết"
Thì bị từ chối: document.date_in_future ở /issued_on
Khi An vào sổ công văn đến số "12/BCH" ngày 04/02/1926 của "Bộ CHQS tỉnh": "Về việc trực Tết"
Thì bị từ chối: document.date_too_old ở /issued_on

Chuyện: Văn bản mật không được vào hệ thống, ở bất kỳ chỗ nào có dấu
Khi An lệnh document.receive {"type":"cong_van","symbol":"12/BCH","issued_on":"2026-02-02","issuer":"Bộ CHQS tỉnh","urgency":"none","secrecy":"mat","subject":"Về việc trực"}
Thì bị từ chối: document.classified ở /secrecy
Khi An lệnh document.receive {"type":"cong_van","symbol":"12/BCH","issued_on":"2026-02-02","issuer":"Bộ CHQS tỉnh","urgency":"none","secrecy":"toi_mat","subject":"Về việc trực"}
Thì bị từ chối: document.classified ở /secrecy
Khi An lệnh document.receive {"type":"cong_van","symbol":"12/BCH","issued_on":"2026-02-02","issuer":"Bộ CHQS tỉnh","urgency":"none","secrecy":"tuyet_mat","subject":"Về việc trực"}
Thì bị từ chối: document.classified ở /secrecy
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "TUYỆT MẬT - Về phương án"
Thì bị từ chối: document.classified ở /subject
Khi An vào sổ công văn đến số "12-MẬT/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Về việc trực"
Thì bị từ chối: document.classified ở /symbol
Khi An lệnh document.receive {"type":"cong_van","symbol":"12/BCH","issued_on":"2026-02-02","issuer":"Bộ CHQS tỉnh","urgency":"none","secrecy":"none","subject":"Về việc trực",
    "addressees":["Các xã"],"lines":[{"group":1,"text":"(Tối mật) nội dung","kind":"information"}]}
Thì bị từ chối: document.classified ở /lines/0/text
Và không có document {}
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "MẬT: đi nắm tình hình"
Thì bị từ chối: document.classified ở /text

Chuyện: Chữ thường có tiếng "mật" không phải là dấu mật
Khi An vào sổ công văn đến số "13/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Về bảo mật mật khẩu máy tính"
Thì "Về bảo mật mật khẩu máy tính" là văn bản đến số 1 năm 2026

Chuyện: Bút phê trên văn bản đến trở thành nhiệm vụ
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Về việc trực Tết"
Và An bút phê vào "Về việc trực Tết": "Đ/c Bình tổ chức trực đủ quân số", giao "Ban CHQS xã Hoa Sơn", hạn 10/02/2026
Thì được ghi 2 mục
Và có task {"text":"Đ/c Bình tổ chức trực đủ quân số","document":@"Về việc trực Tết","due":"2026-02-10","owners":[{"unit":@"Ban CHQS xã Hoa Sơn"}]}
Và "Về việc trực Tết" có notes = [{"text":"Đ/c Bình tổ chức trực đủ quân số","author":@An,"task":@"Đ/c Bình tổ chức trực đủ quân số"}]
Khi Bình nhận nhiệm vụ "Đ/c Bình tổ chức trực đủ quân số"
Thì phần của "Ban CHQS xã Hoa Sơn" trong nhiệm vụ "Đ/c Bình tổ chức trực đủ quân số" là đã nhận

Chuyện: Không bút phê vào văn bản của đơn vị khác
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Về việc trực Tết"
Và Bình bút phê vào "Về việc trực Tết": "Xem", giao "Ban CHQS xã Hoa Sơn"
Thì bị từ chối: document.unknown ở /document

Chuyện: Ban hành văn bản có nhóm người nhận, mỗi dòng một số phận
Khi An lệnh document.issue {"type":"cong_van","urgency":"khan","secrecy":"none","subject":"Tăng cường trực bão","signer_prefix":"none",
    "groups":[{"addressee":"Ban CHQS các xã","group":"all_communes"},{"addressee":"Cơ quan","group":"none"}],
    "lines":[{"group":1,"text":"Trực 24/24 giờ","kind":"task","due":"2026-02-10","standing":false},
             {"group":1,"text":"Bão có thể vào ngày 8/2","kind":"information","standing":false},
             {"group":1,"text":"Nội dung ngoài phạm vi hệ thống","kind":"out_of_scope","standing":false},
             {"group":1,"text":"Nắm tình hình tàu thuyền","kind":"task","standing":true}],
    "recipients":[@"Bộ CHQS tỉnh"]} gọi là "công văn trực bão"
Thì được ghi 3 mục
Và "công văn trực bão" có number.number = 1
Và "công văn trực bão" có lines = [{"kind":"task","task":@find(task {"text":"Trực 24/24 giờ"})},{"kind":"information","task":null},{"kind":"out_of_scope","task":null},{"kind":"task","task":@find(task {"text":"Nắm tình hình tàu thuyền"})}]
Và có 2 task {"document":@"công văn trực bão"}
Và có task {"text":"Trực 24/24 giờ","number":{"number":1},"owners":["*",{"unit":@"Ban CHQS xã Hoa Sơn"},{"unit":@"Ban CHQS xã Phú Sơn"}]}
Và có task {"text":"Nắm tình hình tàu thuyền","standing":true}

Chuyện: Chỉ nhiệm vụ mới có hạn, và dòng phải thuộc một nhóm có thật
Khi An lệnh document.issue {"type":"cong_van","urgency":"none","secrecy":"none","subject":"Thử","signer_prefix":"none",
    "groups":[{"addressee":"Các xã","group":"all_communes"}],"lines":[{"group":1,"text":"Để biết","kind":"information","due":"2026-02-10","standing":false}]}
Thì bị từ chối: document.only_tasks_are_due ở /lines/0/kind
Khi An lệnh document.issue {"type":"cong_van","urgency":"none","secrecy":"none","subject":"Thử","signer_prefix":"none",
    "groups":[{"addressee":"Các xã","group":"all_communes"}],"lines":[{"group":2,"text":"Để biết","kind":"information","standing":false}]}
Thì bị từ chối: document.no_such_group ở /lines/0/group với {"group":2,"groups":1}
