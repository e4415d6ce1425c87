# Dấu độ mật: giaoban có kết nối mạng nên không nhận, ở bất kỳ mục nào của bất kỳ lệnh nào.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 03/02/2026

Chuyện: Dấu viết hoa, viết thường, đứng đầu, đứng cuối đều là dấu
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Mật: Kế hoạch năm 2026"
Thì bị từ chối: document.classified ở /subject
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Kế hoạch tuyệt mật năm 2026"
Thì bị từ chối: document.classified ở /subject
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Kế hoạch Tối Mật"
Thì bị từ chối: document.classified ở /subject
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Kế hoạch năm 2026 - Mật"
Thì bị từ chối: document.classified ở /subject
Và không có document {}

Chuyện: Mục nào cũng được xem, không riêng trích yếu
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "TỐI MẬT": "Kế hoạch"
Thì bị từ chối: document.classified ở /issuer
Khi An lệnh document.receive {"type":"cong_van","symbol":"12/BCH","issued_on":"2026-02-02","issuer":"Bộ CHQS tỉnh","urgency":"none","secrecy":"none","subject":"Kế hoạch","addressees":["Các xã","Các phòng (tuyệt mật)"],"lines":[]}
Thì bị từ chối: document.classified ở /addressees/1
Khi Bình ghi sổ tác chiến: "TỐI MẬT: nội dung"
Thì bị từ chối: document.classified ở /text
Khi An lệnh person.enter {"unit":@"Ban CHPT khu vực 3","full_name":"Nguyễn Thị Chi","rank":"Thiếu tá - Mật"}
Thì bị từ chối: document.classified ở /rank

Chuyện: Nói về việc giữ bí mật, về mật ong, về nơi tên Mật Sơn thì không phải là dấu
Khi Bình ghi sổ tác chiến: "Tập huấn bảo vệ bí mật nhà nước tại Mật Sơn; đổi mật khẩu máy trực"
Và Bình ghi sổ tác chiến: "Không soạn văn bản mật, tối mật, tuyệt mật trên máy nối mạng"
Và Bình ghi sổ tác chiến: "Từ 18 giờ tối mật phục tại cầu số 2; cháy kho mật ong, mật độ xe cao"
Thì có 3 log_entry {"type":"note"}
