# Ngoài phạm vi: văn bản có thể nói đến, giaoban không lập thành việc. Lời văn giữ nguyên, không thành nhiệm vụ.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 08:00 ngày 03/02/2026

Chuyện: Không giao việc theo dõi con người, giải tán đám đông, vũ khí
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Làm tốt công tác bảo vệ chính trị nội bộ", hạn 10/02/2026
Thì bị từ chối: task.scope_thoughts ở /text
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Luyện tập phương án chống biểu tình", hạn 10/02/2026
Thì bị từ chối: task.scope_crowds ở /text
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Báo cáo cơ số đạn", hạn 10/02/2026
Thì bị từ chối: task.scope_weapons ở /text
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Xác minh người có CCCD 001080012345", hạn 10/02/2026
Thì bị từ chối: task.scope_persons ở /text
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Bảo đảm an toàn lễ hội, nơi tập trung đông người", hạn 10/02/2026
Thì có task {"text":"Bảo đảm an toàn lễ hội, nơi tập trung đông người"}

Chuyện: Trong văn bản, dòng ngoài phạm vi giữ nguyên lời và không thành nhiệm vụ
Khi An lệnh document.issue {"type":"chi_thi","urgency":"none","secrecy":"none","subject":"Nhiệm vụ quý I","signer_prefix":"none",
    "groups":[{"addressee":"Ban CHQS các xã","group":"all_communes"}],
    "lines":[{"group":1,"text":"Làm tốt công tác bảo vệ chính trị nội bộ","kind":"task","standing":true}],"recipients":[]}
Thì bị từ chối: task.scope_thoughts ở /lines/0/text
Khi An lệnh document.issue {"type":"chi_thi","urgency":"none","secrecy":"none","subject":"Nhiệm vụ quý I","signer_prefix":"none",
    "groups":[{"addressee":"Ban CHQS các xã","group":"all_communes"}],
    "lines":[{"group":1,"text":"Làm tốt công tác bảo vệ chính trị nội bộ","kind":"out_of_scope","standing":false}],"recipients":[]} gọi là "chỉ thị quý I"
Thì được ghi 1 mục
Và "chỉ thị quý I" có lines = [{"kind":"out_of_scope","text":"Làm tốt công tác bảo vệ chính trị nội bộ","task":null}]
