# Trình, duyệt, ký: soạn, trình người duyệt, người ký xác nhận, văn thư lấy số ban hành.
# Xác nhận trên giaoban không phải là chữ ký.

Cho đơn vị "Ban CHQS huyện Thọ Bình" cấp huyện
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHQS huyện Thọ Bình"
Và An là chỉ huy trưởng của "Ban CHQS huyện Thọ Bình"
Và Phúc là chỉ huy phó của "Ban CHQS huyện Thọ Bình"
Và Khoa là trợ lý của "Ban CHQS huyện Thọ Bình"
Và Thư là văn thư của "Ban CHQS huyện Thọ Bình"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 08:00 ngày 03/02/2026

Chuyện: Từ dự thảo đến văn bản có số, nhiệm vụ giao cùng lúc
Khi Khoa soạn dự thảo thông báo "Tăng cường trực Tết" gửi "Ban CHQS xã Hoa Sơn"
Thì "Tăng cường trực Tết" đang ở bước writing
Khi Khoa trình dự thảo "Tăng cường trực Tết" cho Phúc duyệt, An ký
Và Phúc duyệt dự thảo "Tăng cường trực Tết"
Thì "Tăng cường trực Tết" đang ở bước approved
Và có draft {"approved_by":@Phúc}
Khi An xác nhận dự thảo "Tăng cường trực Tết" trên giaoban
Thì "Tăng cường trực Tết" có signer_title = "commander"
Và "Tăng cường trực Tết" có confirmed_by = @An
Khi Thư lấy số, ban hành "Tăng cường trực Tết" thành "thông báo số 1"
Thì được ghi 4 mục
Và "thông báo số 1" có symbol = "01/TB-BCHQS"
Và "thông báo số 1" có text = "Nội dung văn bản"
Và "thông báo số 1" có addressed = [@"Ban CHQS xã Hoa Sơn"]
Và có task {"text":"Tăng cường trực Tết","document":@"thông báo số 1"}
Và có draft {"id":@"Tăng cường trực Tết","state":"issued","document":@"thông báo số 1","open_in":null}
Khi Thư lấy số, ban hành "Tăng cường trực Tết" thành "lần nữa"
Thì bị từ chối: draft.not_at_this_step ở /draft

Chuyện: Trả lại nêu lý do, sửa rồi trình lại; người khác không sửa được
Khi Khoa soạn dự thảo thông báo "Trực Tết" gửi "Ban CHQS xã Hoa Sơn"
Và Khoa trình dự thảo "Trực Tết" cho Phúc duyệt, An ký
Và An trả lại dự thảo "Trực Tết" vì "Chưa rõ quân số"
Thì bị từ chối: draft.not_before_you ở /draft
Khi Phúc trả lại dự thảo "Trực Tết" vì "Chưa rõ quân số"
Thì có draft {"id":@"Trực Tết","state":"returned","reason":"Chưa rõ quân số"}
Khi Thư lệnh draft.amend {"draft":@"Trực Tết","type":"thong_bao","urgency":"none","secrecy":"none","subject":"Trực Tết","text":"Trực 1/3 quân số","groups":[],"lines":[],"recipients":[@"Ban CHQS xã Hoa Sơn"]}
Thì bị từ chối: draft.not_drafter ở /draft
Khi Khoa lệnh draft.amend {"draft":@"Trực Tết","type":"thong_bao","urgency":"none","secrecy":"none","subject":"Trực Tết","text":"Trực 1/3 quân số","groups":[],"lines":[],"recipients":[@"Ban CHQS xã Hoa Sơn"]}
Và Khoa trình dự thảo "Trực Tết" cho Phúc duyệt, An ký
Và Khoa lệnh draft.amend {"draft":@"Trực Tết","type":"thong_bao","urgency":"none","secrecy":"none","subject":"Sửa lén","text":"","groups":[],"lines":[],"recipients":[]}
Thì bị từ chối: draft.not_at_this_step ở /draft
Khi Phúc duyệt dự thảo "Trực Tết"
Và An trả lại dự thảo "Trực Tết" vì "Bổ sung nơi nhận"
Thì có draft {"id":@"Trực Tết","state":"returned","approved_by":null}

Chuyện: Người duyệt khác người soạn; người ký phải có quyền ký
Khi Phúc soạn dự thảo thông báo "Nghỉ lễ" gửi "Ban CHQS xã Hoa Sơn"
Và Phúc trình dự thảo "Nghỉ lễ" cho Phúc duyệt, An ký
Thì bị từ chối: draft.reviewed_by_drafter ở /reviewer
Khi Phúc trình dự thảo "Nghỉ lễ" cho Thư duyệt, An ký
Thì bị từ chối: draft.reviewer_may_not_approve ở /reviewer
Khi Phúc trình dự thảo "Nghỉ lễ" cho An duyệt, Khoa ký
Thì bị từ chối: draft.signer_may_not_sign ở /signer
Khi Phúc trình dự thảo "Nghỉ lễ" cho Bình duyệt, An ký
Thì bị từ chối: post.unknown ở /reviewer

Chuyện: Người duyệt cũng là người ký thì xác nhận một lần; chưa duyệt thì không ký
Khi Khoa soạn dự thảo thông báo "Trực hè" gửi "Ban CHQS xã Hoa Sơn"
Và Khoa trình dự thảo "Trực hè" cho Phúc duyệt, An ký
Và An xác nhận dự thảo "Trực hè" trên giaoban
Thì bị từ chối: draft.not_approved ở /draft
Khi Khoa trình dự thảo "Trực hè" cho An duyệt, An ký
Và Phúc xác nhận dự thảo "Trực hè" trên giaoban
Thì bị từ chối: draft.not_before_you ở /draft
Khi An xác nhận dự thảo "Trực hè" trên giaoban
Thì có draft {"id":@"Trực hè","state":"confirmed","approved_by":@An,"confirmed_by":@An}
Khi Khoa lấy số, ban hành "Trực hè" thành "x"
Thì bị từ chối: rights.not_for_this_post

Chuyện: Văn thư trả lại khi thể thức chưa đúng; ký hiệu theo quy định của đơn vị
Khi Khoa soạn dự thảo thông báo "Kiểm tra kho" gửi "Ban CHQS xã Hoa Sơn"
Và Khoa trình dự thảo "Kiểm tra kho" cho An duyệt, An ký
Và An xác nhận dự thảo "Kiểm tra kho" trên giaoban
Và Thư trả lại dự thảo "Kiểm tra kho" vì "Thiếu nơi nhận"
Và Khoa trình dự thảo "Kiểm tra kho" cho An duyệt, An ký
Và An xác nhận dự thảo "Kiểm tra kho" trên giaoban
Và Thư lấy số, ban hành "Kiểm tra kho" với ký hiệu "TB-BCHQS/2" thành "x"
Thì bị từ chối: document.ending_unfit ở /ending
Khi Thư lấy số, ban hành "Kiểm tra kho" với ký hiệu "TB-BCHQS-TM" thành "thông báo"
Thì "thông báo" có symbol = "01/TB-BCHQS-TM"

Chuyện: Văn bản mật không soạn trên giaoban
Khi Khoa lệnh draft.write {"type":"thong_bao","urgency":"none","secrecy":"mat","subject":"Về kế hoạch","text":"","groups":[],"lines":[],"recipients":[]}
Thì bị từ chối: document.classified ở /secrecy
Khi Khoa lệnh draft.write {"type":"thong_bao","urgency":"none","secrecy":"none","subject":"Về kế hoạch","text":"(Tối mật) nội dung","groups":[],"lines":[],"recipients":[]}
Thì bị từ chối: document.classified ở /text

Chuyện: Bỏ dự thảo, nêu lý do; đơn vị khác không động vào được
Khi Khoa soạn dự thảo thông báo "Tạm" gửi "Ban CHQS xã Hoa Sơn"
Và Bình bỏ dự thảo "Tạm" vì "không cần"
Thì bị từ chối: draft.unknown ở /draft
Khi Thư bỏ dự thảo "Tạm" vì "không cần"
Thì bị từ chối: draft.not_drafter ở /draft
Khi Khoa bỏ dự thảo "Tạm" vì "không cần"
Thì có draft {"id":@"Tạm","state":"withdrawn","reason":"không cần","open_in":null}

Chuyện: Văn thư không ban hành thay người ký; người ký tự ban hành thì không cần dự thảo
Khi Thư lệnh document.issue {"type":"thong_bao","urgency":"none","secrecy":"none","subject":"Nghỉ lễ","signer_prefix":"none","groups":[],"lines":[],"recipients":[@"Ban CHQS xã Hoa Sơn"]}
Thì bị từ chối: rights.not_for_this_post
Khi Phúc lệnh document.issue {"type":"thong_bao","urgency":"none","secrecy":"none","subject":"Nghỉ lễ","signer_prefix":"none","groups":[],"lines":[],"recipients":[@"Ban CHQS xã Hoa Sơn"]}
Thì có document {"symbol":"01/TB-BCHQS"}
