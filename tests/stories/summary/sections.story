# Mục báo cáo giao cho từng người: viết, trình, trả lại, duyệt; hai người một mục thì không ai mất chữ.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 20/06/2026
Và An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026

Chuyện: Mục được giao, viết, trình, trả lại, trình lại và duyệt
Khi An giao mục 4 của báo cáo "Sơ kết" cho Khoa, hạn 25/06/2026
Và Khoa trình mục 4 của báo cáo "Sơ kết"
Thì bị từ chối: summary.section_empty ở /section
Khi Khoa viết mục 4 của báo cáo "Sơ kết": "Tuần tra bảo đảm."
Và An duyệt mục 4 của báo cáo "Sơ kết"
Thì bị từ chối: summary.section_not_submitted ở /section
Khi Khoa trình mục 4 của báo cáo "Sơ kết"
Và Khoa viết mục 4 của báo cáo "Sơ kết": "Sửa sau khi trình."
Thì bị từ chối: summary.section_submitted ở /section
Khi An trả lại mục 4 của báo cáo "Sơ kết": "Nêu rõ số lượt."
Và Khoa viết mục 4 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries}} dòng."
Và Khoa trình mục 4 của báo cáo "Sơ kết"
Và An duyệt mục 4 của báo cáo "Sơ kết"
Và An ban hành báo cáo "Sơ kết", An ký
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"token":"figure:log_entries","value":0}]

Chuyện: Người viết không tự duyệt mục của mình
Khi An giao mục 4 của báo cáo "Sơ kết" cho Khoa, hạn 25/06/2026
Và Khoa viết mục 4 của báo cáo "Sơ kết": "Tuần tra bảo đảm."
Và Khoa trình mục 4 của báo cáo "Sơ kết"
Và Khoa duyệt mục 4 của báo cáo "Sơ kết"
Thì bị từ chối: summary.own_section ở /section

Chuyện: Mục đã giao mà chưa duyệt thì chưa ban hành
Khi An giao mục 4 của báo cáo "Sơ kết" cho Khoa, hạn 25/06/2026
Và An ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: summary.section_not_accepted ở /summary với {"outline":"patrol"}

Chuyện: Không giao cho chức vụ không viết báo cáo, không đặt hạn đã qua
Khi An giao mục 4 của báo cáo "Sơ kết" cho Bình, hạn 25/06/2026
Thì bị từ chối: summary.post_cannot_write ở /writer
Khi An giao mục 4 của báo cáo "Sơ kết" cho Khoa, hạn 19/06/2026
Thì bị từ chối: summary.due_past ở /due

Chuyện: Hai người viết một mục, người sau không đè lên người trước
Khi An lệnh summary.write {"summary":@"Sơ kết","section":4,"text":"Bản của An.","over":0}
Và Khoa lệnh summary.write {"summary":@"Sơ kết","section":4,"text":"Bản của Khoa.","over":0}
Thì bị từ chối: summary.section_changed ở /text
Khi Khoa lệnh summary.write {"summary":@"Sơ kết","section":4,"text":"Bản của Khoa, sau khi đọc bản của An.","over":1}
Và An lệnh summary.write {"summary":@"Sơ kết","section":4,"text":"Bản của An, viết đè.","over":1}
Thì bị từ chối: summary.section_changed ở /text

Chuyện: Trao đổi ở một mục có trả lời và được khép
Khi Khoa trao đổi ở mục 4 của báo cáo "Sơ kết": "Có tính lượt của xã không?"
Và An lệnh summary.comment {"summary":@"Sơ kết","section":4,"to":@"Có tính lượt của xã không?","text":"Có."}
Và Khoa khép trao đổi "Có tính lượt của xã không?"
Thì có 2 summary_comment {"section":4}
Khi Khoa khép trao đổi "Có tính lượt của xã không?"
Thì bị từ chối: summary.comment_resolved ở /comment
Khi An lệnh summary.comment {"summary":@"Sơ kết","section":5,"to":@"Có tính lượt của xã không?","text":"Nhầm mục."}
Thì bị từ chối: summary.no_such_comment ở /to
