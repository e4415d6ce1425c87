# Thông báo kết luận: chỉ huy ra lệnh thì ban hành ngay; trợ lý, văn thư thì trình duyệt như mọi văn bản.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Phúc là chỉ huy phó của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Mai là văn thư của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 20/12/2026
Và Khoa chuẩn bị hội nghị tổng kết "Tổng kết", do "Đ/c An" chủ trì
Và Khoa ghi kết luận của "Tổng kết" giao "Ban CHQS xã Hoa Sơn": "Sửa chòi gác"

Chuyện: Chỉ huy ra lệnh thì ban hành ngay, trợ lý thì không
Khi Khoa ra thông báo kết luận của "Tổng kết"
Thì bị từ chối: rights.not_for_this_post
Khi An ra thông báo kết luận của "Tổng kết"
Thì được ghi 3 mục
Và "Tổng kết" có draft = null

Chuyện: Trình, duyệt, xác nhận, lấy số: nhiệm vụ giao lúc ban hành
Khi Khoa trình thông báo kết luận của "Tổng kết" cho Phúc duyệt, An ký
Thì được ghi 3 mục
Và "dự thảo thông báo" đang ở bước submitted
Và "Tổng kết" có draft = @"dự thảo thông báo"
Và có draft {"conference":@"Tổng kết","drafter":@Khoa,"subject":"Tổng kết","lines":[{"text":"Sửa chòi gác","kind":"task"}]}
Và có 0 task {"conference":@"Tổng kết"}
Khi Phúc duyệt dự thảo "dự thảo thông báo"
Và An xác nhận dự thảo "dự thảo thông báo" trên giaoban
Và Mai lấy số, ban hành "dự thảo thông báo" thành "thông báo"
Thì "Tổng kết" có document = @"thông báo"
Và "thông báo" có conference = @"Tổng kết"
Và có task {"text":"Sửa chòi gác","conference":@"Tổng kết","document":@"thông báo"}
Khi An ra thông báo kết luận của "Tổng kết"
Thì bị từ chối: conference.already_instructed

Chuyện: Đang trình thì kết luận đứng yên và không ra thông báo thứ hai
Khi Khoa trình thông báo kết luận của "Tổng kết" cho Phúc duyệt, An ký
Và Khoa ghi kết luận của "Tổng kết": "Nói lại"
Thì bị từ chối: conference.notice_under_way ở /conference
Khi An ra thông báo kết luận của "Tổng kết"
Thì bị từ chối: conference.notice_under_way ở /conference
Khi Khoa trình lại thông báo kết luận của "Tổng kết" cho Phúc duyệt, An ký
Thì bị từ chối: conference.notice_under_way ở /conference

Chuyện: Bị trả lại thì sửa ở kết luận, rồi trình lại đúng dự thảo ấy
Khi Khoa trình thông báo kết luận của "Tổng kết" cho Phúc duyệt, An ký
Và Phúc trả lại dự thảo "dự thảo thông báo" vì "Ghi rõ hạn"
Và Khoa lệnh draft.amend {"draft":@"dự thảo thông báo","type":"thong_bao","urgency":"none","secrecy":"none","subject":"Khác","text":"","groups":[],"lines":[],"recipients":[]}
Thì bị từ chối: draft.of_conclusions ở /draft
Khi Khoa trình dự thảo "dự thảo thông báo" cho Phúc duyệt, An ký
Thì bị từ chối: draft.of_conclusions ở /draft
Khi Khoa ghi kết luận của "Tổng kết" giao "Ban CHQS xã Hoa Sơn": "Sửa chòi gác trong tháng 1"
Và Mai trình lại thông báo kết luận của "Tổng kết" cho Phúc duyệt, An ký
Thì bị từ chối: draft.not_drafter ở /conference
Khi Khoa trình lại thông báo kết luận của "Tổng kết" cho Phúc duyệt, An ký
Thì được ghi 2 mục
Và có draft {"id":@"dự thảo thông báo","state":"submitted","lines":[{"text":"Sửa chòi gác trong tháng 1"}]}

Chuyện: Bỏ dự thảo thì chỉ huy ra ngay được, hoặc trình dự thảo khác
Khi Khoa trình thông báo kết luận của "Tổng kết" cho Phúc duyệt, An ký
Và Khoa bỏ dự thảo "dự thảo thông báo" vì "Chỉ huy ra ngay"
Và Mai trình thông báo kết luận của "Tổng kết" cho An duyệt, An ký
Thì được ghi 3 mục
Khi Mai bỏ dự thảo "dự thảo thông báo" vì "Chỉ huy ra ngay"
Và An ra thông báo kết luận của "Tổng kết"
Thì được ghi 3 mục

Chuyện: Người duyệt không phải người trình; chưa kết luận thì chưa có gì để trình
Khi Phúc trình thông báo kết luận của "Tổng kết" cho Phúc duyệt, An ký
Thì bị từ chối: draft.reviewed_by_drafter ở /reviewer
Khi Khoa trình thông báo kết luận của "Tổng kết" cho Mai duyệt, An ký
Thì bị từ chối: draft.reviewer_may_not_approve ở /reviewer
Khi Khoa trình thông báo kết luận của "Tổng kết" cho Phúc duyệt, Khoa ký
Thì bị từ chối: draft.signer_may_not_sign ở /signer
Khi Khoa chuẩn bị hội nghị sơ kết "Sơ kết", do "Đ/c An" chủ trì
Và Khoa trình thông báo kết luận của "Sơ kết" cho Phúc duyệt, An ký
Thì bị từ chối: conference.not_concluded
