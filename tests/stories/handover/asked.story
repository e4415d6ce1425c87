# Biên bản nêu cả việc nơi khác đang chờ đơn vị: văn bản gửi đến chưa vào sổ, giấy mời chưa trả lời,
# tham luận phải nộp, tham mưu chờ trả lời, phần góp báo cáo phải gửi.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 3"
Và Hùng là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Thư là văn thư của "Ban CHPT khu vực 3"
Và Khánh là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và Cường là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 02:10 ngày 03/02/2026
Và An nhận trực tác chiến

Chuyện: Văn bản nơi khác gửi đến thì ca trực phải biết, đến khi vào sổ
Khi Khánh ban hành chỉ thị "Trực sẵn sàng dịp Tết" gửi "Ban CHPT khu vực 3"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.sent_document_left_out ở /items với {"count":1,"number":0,"entity":@"Trực sẵn sàng dịp Tết"}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"sent_document","entity":@"Trực sẵn sàng dịp Tết","done":false,"remark":"07 giờ giao văn thư"}]
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Thư vào sổ bản "Trực sẵn sàng dịp Tết" gọi là "bản đến"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.document_left_out ở /items với {"count":1,"number":1}
Khi Thư xếp lưu "bản đến": "Chỉ huy đã xem"
Và An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"sent_document","entity":@"Trực sẵn sàng dịp Tết","done":false}]
Thì bị từ chối: handover.item_over ở /items/0/entity với {"kind":"sent_document"}
Khi An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao

Chuyện: Vào sổ bằng tay cũng là vào sổ; hủy số thì lại chờ; nơi gửi hủy thì thôi
Khi Khánh ban hành chỉ thị "Trực sẵn sàng dịp Tết" gửi "Ban CHPT khu vực 3"
Và Thư vào sổ bản "Trực sẵn sàng dịp Tết" gọi là "bản đến"
Và Thư hủy số "bản đến" vì "vào nhầm sổ"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.sent_document_left_out ở /items với {"count":1}
Khi Thư lệnh document.receive {"type":"chi_thi","symbol":"01/CT-BCHQS","issued_on":"2026-02-03","issuer":"Bộ CHQS tỉnh","urgency":"none","secrecy":"none","subject":"Trực sẵn sàng dịp Tết","addressees":[],"lines":[]} gọi là "bản chép tay"
Và Thư xếp lưu "bản chép tay": "Chỉ huy đã xem"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Khánh ban hành chỉ thị "Gửi nhầm" gửi "Ban CHPT khu vực 3"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.sent_document_left_out ở /items với {"entity":@"Gửi nhầm"}
Khi Khánh hủy số "Gửi nhầm" vì "gửi nhầm nơi"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao

Chuyện: Văn bản không gửi cho đơn vị thì không nêu được
Khi Khánh ban hành chỉ thị "Riêng cho xã" gửi "Ban CHQS xã Hoa Sơn"
Và An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"sent_document","entity":@"Riêng cho xã","done":false}]
Thì bị từ chối: sent_document.unknown ở /items/0/entity
Khi An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao

Chuyện: Giấy mời chưa trả lời, tham luận chưa nộp là hai việc của một hội nghị
Khi Khánh chuẩn bị hội nghị tổng kết "Tổng kết", do "Đ/c Khánh" chủ trì
Và Khánh định ngày họp 20/02/2026 cho "Tổng kết"
Và Khánh mời "Ban CHPT khu vực 3" dự "Tổng kết" với chức vụ "Chỉ huy trưởng", chuẩn bị "Báo cáo sáu tháng"
Và Khánh đặt "Ban CHPT khu vực 3" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/02/2026
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.invitation_left_out ở /items với {"count":2,"entity":@"Tổng kết"}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"invitation","entity":@"Tổng kết","done":false}]
Thì bị từ chối: handover.paper_left_out ở /items với {"count":1,"entity":@"Tổng kết"}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"invitation","entity":@"Tổng kết","done":false},{"kind":"paper","entity":@"Tổng kết","done":false}]
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Hùng trả lời "Tổng kết": "Chỉ huy trưởng" đi
Và Hùng nộp tham luận số 1 cho "Tổng kết", tên "Kinh nghiệm tuần tra": "Tuần tra chung mỗi tuần hai lượt."
Và An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Khánh trả lại tham luận số 1 của "Tổng kết", bản 1: "Bổ sung bài học"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.paper_left_out ở /items với {"count":1}
Khi Khánh thôi đặt tham luận số 1 của "Tổng kết" vì "đã đủ bài"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao

Chuyện: Hội nghị hoãn, họp xong hay đã qua ngày thì giấy mời không còn chờ
Khi Khánh chuẩn bị hội nghị tổng kết "Tổng kết", do "Đ/c Khánh" chủ trì
Và Khánh định ngày họp 20/02/2026 cho "Tổng kết"
Và Khánh mời "Ban CHPT khu vực 3" dự "Tổng kết" với chức vụ "Chỉ huy trưởng", chuẩn bị "Báo cáo"
Và Khánh hủy "Tổng kết" vì "hoãn sang quý sau"
Và An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"invitation","entity":@"Tổng kết","done":false}]
Thì bị từ chối: handover.item_over ở /items/0/entity với {"kind":"invitation"}
Khi An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao

Chuyện: Tham mưu của cấp dưới chờ đơn vị đến khi trả lời
Khi Cường báo "Ban CHPT khu vực 3" tin thiên tai "Đê bao rò rỉ hai điểm" tại "Đê bao thôn 1"
Và An xác minh tin "Đê bao rò rỉ hai điểm" là đúng: "Hai mạch sủi chân đê"
Và Cường tham mưu "Ban CHPT khu vực 3" về tin "Đê bao rò rỉ hai điểm" phương án "Đắp con trạch" và "Sơ tán thôn 1", đề nghị phương án 2 vì "Mưa còn hai ngày"
Và Cường kết thúc tin "Đê bao rò rỉ hai điểm" là đúng
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.advice_left_out ở /items với {"count":1,"number":1,"year":2026,"entity":@"tham mưu"}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"advice","entity":@"tham mưu","done":false,"remark":"đã báo chỉ huy lúc 02 giờ"}]
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Hùng chọn phương án 2 của "tham mưu"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao

Chuyện: Phần góp vào báo cáo nơi khác chờ đến khi gửi, hoặc báo cáo đã ban hành
Khi Khánh mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 03/02/2026
Và Khánh đề nghị "Ban CHPT khu vực 3" góp vào báo cáo "Sơ kết", hạn 10/02/2026: "Kết quả tuần tra"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.contribution_left_out ở /items với {"count":1,"entity":@"Kết quả tuần tra"}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"contribution","entity":@"Kết quả tuần tra","done":false}]
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Hùng gửi phần góp "Kết quả tuần tra": "Tuần tra đều hằng tuần."
Và An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Khánh đề nghị "Ban CHPT khu vực 3" góp vào báo cáo "Sơ kết", hạn 10/02/2026: "Kết quả trực"
Và Khánh ban hành báo cáo "Sơ kết", Khánh ký
Và An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao
