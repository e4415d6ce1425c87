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

Chuyện: Không giao việc theo dõi người, hộ, tôn giáo, khiếu kiện; việc thường ngày vẫn giao được
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Theo dõi ông Nguyễn Văn Tám vì theo đạo lạ"
Thì bị từ chối: task.scope_thoughts ở /text
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Nắm tình hình tôn giáo"
Thì bị từ chối: task.scope_thoughts ở /text
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Giám sát hộ Lê Văn B thôn 3"
Thì bị từ chối: task.scope_watching ở /text
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Theo dõi, quản lý số đối tượng ra tù, nghiện ma túy"
Thì bị từ chối: task.scope_watching ở /text
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Báo cáo số người khiếu kiện đông người"
Thì bị từ chối: task.scope_crowds ở /text
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Đồng chí Nguyễn Văn Nam đi kiểm tra kè, nắm tình hình mưa lũ"
Thì có task {"text":"Đồng chí Nguyễn Văn Nam đi kiểm tra kè, nắm tình hình mưa lũ"}

Chuyện: Điều không được hỏi thì cũng không được trả lời, ở bất kỳ ô chữ nào
Khi An giao "Ban CHQS xã Hoa Sơn" nhiệm vụ "Rà soát số hộ cần sơ tán"
Và Bình nhận nhiệm vụ "Rà soát số hộ cần sơ tán"
Và Bình báo cáo nhiệm vụ "Rà soát số hộ cần sơ tán" đạt 50%: "Bà Trần Thị Lan thôn 4 theo đạo lạ, hay tụ tập nhóm cầu nguyện tại nhà"
Thì bị từ chối: scope.thoughts ở /text
Khi Bình báo cáo nhiệm vụ "Rà soát số hộ cần sơ tán" đạt 50%: "Giám sát hộ Lê Văn B thôn 3"
Thì bị từ chối: scope.watching ở /text
Khi Bình báo cáo xong nhiệm vụ "Rà soát số hộ cần sơ tán": "20 người khiếu kiện"
Thì bị từ chối: scope.crowds ở /text
Khi An lệnh task.withdraw {"task":@"Rà soát số hộ cần sơ tán","reason":"Ông Tám nói xấu chính quyền"}
Thì bị từ chối: scope.thoughts ở /reason
Khi Bình báo cáo xong nhiệm vụ "Rà soát số hộ cần sơ tán": "12 hộ ven sông cần sơ tán, có hộ bà Trần Thị Lan thôn 4"
Thì có answer {"task":@"Rà soát số hộ cần sơ tán"}
