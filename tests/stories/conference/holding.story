# Điều hành hội nghị: điểm danh, tham luận, ý kiến phát biểu, chương trình, kiểm điểm kết luận trước.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Mai là văn thư của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 20/12/2026

Chuyện: Thư ký điểm danh từng chức vụ: có mặt, vắng có lý do, người dự thay
Khi Mai lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-20","participants":[{"unit":@"Ban CHQS xã Hoa Sơn","posts":["Chủ tịch UBND","Chỉ huy trưởng","Trưởng Công an"],"invited":3}]} gọi là "Tổng kết"
Và Mai điểm danh "Chỉ huy trưởng" của "Ban CHQS xã Hoa Sơn" tại "Tổng kết": có mặt
Và Mai điểm danh "Chủ tịch UBND" của "Ban CHQS xã Hoa Sơn" tại "Tổng kết": cử thay, "Phó Chủ tịch"
Và Mai điểm danh "Trưởng Công an" của "Ban CHQS xã Hoa Sơn" tại "Tổng kết": vắng, "trực sự cố"
Thì "Tổng kết" có participants = [{"attended":2,"invited":3}]
Và "Tổng kết" có roll = ["*",{"post":"Chỉ huy trưởng","presence":"attended"},{"post":"Chủ tịch UBND","presence":"replaced","note":"Phó Chủ tịch"},{"post":"Trưởng Công an","presence":"absent","note":"trực sự cố"}]
Khi Mai điểm danh "Trưởng Công an" của "Ban CHQS xã Hoa Sơn" tại "Tổng kết": có mặt
Thì "Tổng kết" có participants = [{"attended":3}]

Chuyện: Sửa chuẩn bị sau khi điểm danh không mất số đã điểm
Khi Mai lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-20","participants":[{"unit":@"Ban CHQS xã Hoa Sơn","posts":["Chỉ huy trưởng"],"invited":1}]} gọi là "Tổng kết"
Và Mai điểm danh "Chỉ huy trưởng" của "Ban CHQS xã Hoa Sơn" tại "Tổng kết": có mặt
Và Mai lệnh conference.amend {"conference":@"Tổng kết","conference_kind":"tong_ket","title":"Tổng kết năm","held_on":"2026-12-20","participants":[{"label":"Khách mời","invited":2},{"unit":@"Ban CHQS xã Hoa Sơn","posts":["Chỉ huy trưởng"],"invited":1,"attended":null}]}
Thì "Tổng kết" có participants = [{"label":"Khách mời","attended":null},{"attended":1}]

Chuyện: Chưa họp thì chưa điểm danh; chỉ điểm danh đơn vị có trong thành phần
Khi Mai lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-25","participants":[{"unit":@"Ban CHQS xã Hoa Sơn","posts":["Chỉ huy trưởng"]}]} gọi là "Tổng kết"
Và Mai điểm danh "Chỉ huy trưởng" của "Ban CHQS xã Hoa Sơn" tại "Tổng kết": có mặt
Thì bị từ chối: conference.not_held_yet ở /presence với {"held_on":"2026-12-25"}
Khi bây giờ là 07:00 ngày 25/12/2026
Và Mai điểm danh "Chỉ huy trưởng" của "Ban CHPT khu vực 3" tại "Tổng kết": có mặt
Thì bị từ chối: conference.no_such_participant ở /unit
Khi Mai lệnh conference.tick {"conference":@"Tổng kết","unit":@"Ban CHQS xã Hoa Sơn","post":"Chỉ huy trưởng","presence":"replaced"}
Thì bị từ chối: conference.replaced_by_whom ở /note
Khi Mai điểm danh "Chỉ huy trưởng" của "Ban CHQS xã Hoa Sơn" tại "Tổng kết": có mặt, "đến muộn"
Thì bị từ chối: conference.attended_needs_no_note ở /note

Chuyện: Chương trình: giờ ghi sẵn hoặc tính theo thời lượng, không lùi
Khi Mai lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","begins":"07:30","programme":[{"item":"Đón tiếp","minutes":30},{"item":"Khai mạc","minutes":15},{"item":"Báo cáo","time":"08:30","minutes":45},{"item":"Kết luận"}]} gọi là "Tổng kết"
Thì "Tổng kết" có begins = "07:30"
Khi Mai lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","begins":"07:30","programme":[{"item":"Đón tiếp","minutes":30},{"item":"Khai mạc","time":"07:00"}]}
Thì bị từ chối: conference.programme_out_of_order ở /programme/1/time với {"item":2}
Khi Mai lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","begins":"sáng"}
Thì bị từ chối: conference.no_clock ở /begins

Chuyện: Tham luận nộp trước: ai nộp, lúc nào, còn thiếu bài nào
Khi Mai lệnh conference.prepare {"conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-25","papers":[{"title":"Bốn tại chỗ","by":"Xã Hoa Sơn","unit":@"Ban CHQS xã Hoa Sơn","due":"2026-12-22"},{"title":"Tuần tra chung","by":"Xã Phú Sơn","due":"2026-12-22"}]} gọi là "Tổng kết"
Và Mai nhận tham luận thứ 0 của "Tổng kết"
Thì "Tổng kết" có papers = [{"title":"Bốn tại chỗ","handed_in":@now},{"title":"Tuần tra chung","handed_in":null}]
Khi Mai nhận tham luận thứ 0 của "Tổng kết"
Thì bị từ chối: conference.paper_handed_in ở /paper
Khi Mai nhận tham luận thứ 2 của "Tổng kết"
Thì bị từ chối: conference.no_such_paper ở /paper

Chuyện: Ý kiến phát biểu ghi theo đơn vị và chức vụ; ghi sai thì gạch và ghi lại
Khi An chuẩn bị hội nghị tổng kết "Tổng kết"
Và Mai ghi ý kiến của "Ban CHQS xã Hoa Sơn", "Chỉ huy trưởng", tại "Tổng kết": "Đề nghị cấp thêm 2 xuồng máy"
Và Mai gạch ý kiến 1 tại "Tổng kết" vì "ghi sai số lượng"
Và Mai ghi ý kiến của "Ban CHQS xã Hoa Sơn", "Chỉ huy trưởng", tại "Tổng kết": "Đề nghị cấp thêm 3 xuồng máy"
Thì "Tổng kết" có contributions = [{"unit":@"Ban CHQS xã Hoa Sơn","post":"Chỉ huy trưởng","text":"Đề nghị cấp thêm 2 xuồng máy","struck":true,"strike_reason":"ghi sai số lượng"},{"text":"Đề nghị cấp thêm 3 xuồng máy","struck":false}]
Khi Mai gạch ý kiến 1 tại "Tổng kết" vì "nhầm"
Thì bị từ chối: conference.contribution_struck ở /number với {"number":1}
Khi Mai gạch ý kiến 3 tại "Tổng kết" vì "nhầm"
Thì bị từ chối: conference.no_such_contribution ở /number
Khi Mai lệnh conference.contribute {"conference":@"Tổng kết","text":"Nhất trí"}
Thì bị từ chối: conference.speaker_unnamed ở /unit
Khi Mai lệnh conference.contribute {"conference":@"Tổng kết","unit":@"Ban CHQS xã Hoa Sơn","speaker":"Khách","text":"Nhất trí"}
Thì bị từ chối: conference.speaker_twice ở /speaker

Chuyện: Biên bản ghi việc, không ghi tư tưởng, tôn giáo hay lý lịch của ai
Khi An chuẩn bị hội nghị tổng kết "Tổng kết"
Và Mai ghi ý kiến của "Ban CHQS xã Hoa Sơn", "Chỉ huy trưởng", tại "Tổng kết": "Thôn 3 có ba hộ theo đạo"
Thì bị từ chối: information.beliefs ở /text
Khi Mai ghi ý kiến của "Ban CHQS xã Hoa Sơn", "Chỉ huy trưởng", tại "Tổng kết": "Đối tượng tên Lê Văn Tám"
Thì bị từ chối: information.named_person ở /text
Khi Mai ghi ý kiến của "Ban CHQS xã Hoa Sơn", "Chỉ huy trưởng", tại "Tổng kết": "Nội dung TỐI MẬT"
Thì bị từ chối: document.classified ở /text

Chuyện: Hội nghị sau kiểm điểm trước hết kết luận của hội nghị trước
Khi An chuẩn bị hội nghị tổng kết "Tổng kết 2025", do "Đ/c An" chủ trì
Và An ghi kết luận của "Tổng kết 2025" giao "Ban CHQS xã Hoa Sơn": "Sửa chòi gác"
Và An ra thông báo kết luận của "Tổng kết 2025"
Và An chuẩn bị hội nghị tổng kết "Tổng kết 2026", do "Đ/c An" chủ trì
Và Mai kiểm điểm tại "Tổng kết 2026" việc 1 nhóm 1 của "Tổng kết 2025": tiếp tục, "Còn thiếu mái tôn"
Thì "Tổng kết 2026" có accounts = [{"previous":@"Tổng kết 2025","group":1,"bullet":1,"outcome":"continues","text":"Còn thiếu mái tôn"}]
Khi Mai kiểm điểm tại "Tổng kết 2026" việc 1 nhóm 1 của "Tổng kết 2025": đã xong, "Đã nghiệm thu"
Thì "Tổng kết 2026" có accounts = [{"outcome":"done","text":"Đã nghiệm thu"}]
Khi Mai kiểm điểm tại "Tổng kết 2026" việc 2 nhóm 1 của "Tổng kết 2025": đã xong, "Xong"
Thì bị từ chối: conference.no_such_line ở /bullet
Khi Mai kiểm điểm tại "Tổng kết 2026" việc 1 nhóm 2 của "Tổng kết 2025": đã xong, "Xong"
Thì bị từ chối: conference.no_such_line ở /group
Khi Mai kiểm điểm tại "Tổng kết 2026" việc 1 nhóm 1 của "Tổng kết 2026": đã xong, "Xong"
Thì bị từ chối: conference.unknown ở /previous
Khi An chuẩn bị hội nghị giao ban "Giao ban"
Và Mai kiểm điểm tại "Tổng kết 2026" việc 1 nhóm 1 của "Giao ban": đã xong, "Xong"
Thì bị từ chối: conference.not_concluded ở /previous
