# Giấy mời: đơn vị được mời trả lời ai đi, theo chức vụ, trong sổ của mình.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Phú Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Đồn Biên phòng"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Cường là chỉ huy trưởng của "Ban CHQS xã Phú Sơn"
Và Biên là chỉ huy trưởng của "Đồn Biên phòng"
Và bây giờ là 08:00 ngày 15/12/2026
Và An chuẩn bị hội nghị tổng kết "Tổng kết"
Và An định ngày họp 20/12/2026 cho "Tổng kết"

Chuyện: Mời một đơn vị ngoài quyền, và mọi xã; mỗi xã thành một thành phần dự
Khi An mời "Đồn Biên phòng" dự "Tổng kết" với chức vụ "Đồn trưởng", chuẩn bị "Tham luận về tuần tra bờ biển"
Và An mời tất cả các xã dự "Tổng kết" với chức vụ "Chỉ huy trưởng"
Thì được ghi
Và "Tổng kết" có invitations = ["*",{"unit":@"Đồn Biên phòng","prepare":"Tham luận về tuần tra bờ biển"},{"unit":@"Ban CHQS xã Hoa Sơn","prepare":""},{"unit":@"Ban CHQS xã Phú Sơn"}]
Và "Tổng kết" có participants = ["*",{"unit":@"Đồn Biên phòng","posts":["Đồn trưởng"],"invited":1},{"unit":@"Ban CHQS xã Hoa Sơn","invited":1},{"unit":@"Ban CHQS xã Phú Sơn","posts":["Chỉ huy trưởng"]}]

Chuyện: Mời lại thì dặn lại việc chuẩn bị, không thêm dòng
Khi An mời "Đồn Biên phòng" dự "Tổng kết" với chức vụ "Đồn trưởng", chuẩn bị "Bản đồ"
Và An mời "Đồn Biên phòng" dự "Tổng kết" với chức vụ "Đồn trưởng", chuẩn bị "Bản đồ và số liệu"
Thì "Tổng kết" có invitations = [{"unit":@"Đồn Biên phòng","prepare":"Bản đồ và số liệu"}]
Và "Tổng kết" có participants = [{"unit":@"Đồn Biên phòng"}]

# bug: mời thêm chức vụ của đơn vị đã có trong thành phần thì được trả lời là xong, mà chức vụ mất
Chuyện: Mời thêm chức vụ của đơn vị đã có trong thành phần dự
Khi An mời "Ban CHQS xã Hoa Sơn" dự "Tổng kết" với chức vụ "Chỉ huy trưởng", chuẩn bị ""
Và An lệnh conference.invite {"conference":@"Tổng kết","units":[@"Ban CHQS xã Hoa Sơn"],"group":"none","posts":["Chính trị viên","Chỉ huy trưởng","Trợ lý"]}
Thì được ghi 1 mục
Và "Tổng kết" có participants = [{"unit":@"Ban CHQS xã Hoa Sơn","posts":["Chỉ huy trưởng","Chính trị viên","Trợ lý"],"invited":3}]
Và "Tổng kết" có invitations = [{"unit":@"Ban CHQS xã Hoa Sơn"}]

Chuyện: Mời cả nhóm thêm một chức vụ: xã có sẵn thì thêm vào, xã chưa có thì thêm dòng; số mời đã ghi nhiều hơn thì giữ
Khi An lệnh conference.amend {"conference":@"Tổng kết","conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-20","participants":[{"unit":@"Ban CHQS xã Hoa Sơn","posts":["Chỉ huy trưởng"],"invited":5}]}
Và An mời tất cả các xã dự "Tổng kết" với chức vụ "Trợ lý"
Thì "Tổng kết" có participants = ["*",{"unit":@"Ban CHQS xã Hoa Sơn","posts":["Chỉ huy trưởng","Trợ lý"],"invited":5},{"unit":@"Ban CHQS xã Phú Sơn","posts":["Trợ lý"],"invited":1}]

Chuyện: Một đơn vị dự với nhiều nhất hai trăm năm mươi sáu chức vụ
Khi An lệnh conference.invite {"conference":@"Tổng kết","units":[@"Ban CHQS xã Hoa Sơn"],"group":"none","posts":["Chỉ huy trưởng"]}
Và An lệnh conference.amend {"conference":@"Tổng kết","conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-20","participants":[{"unit":@"Ban CHQS xã Hoa Sơn","posts":@list("Trợ lý", 256)}]}
Và An lệnh conference.invite {"conference":@"Tổng kết","units":[@"Ban CHQS xã Hoa Sơn"],"group":"none","posts":["Chỉ huy trưởng"]}
Thì bị từ chối: conference.too_many_posts ở /posts với {"max":256}

Chuyện: Đơn vị được mời trả lời theo chức vụ: đi, cử thay, vắng có lý do
Khi An mời tất cả các xã dự "Tổng kết" với chức vụ "Chỉ huy trưởng"
Và Bình trả lời "Tổng kết": "Chỉ huy trưởng" cử "Chỉ huy phó"
Thì có invitation_reply {"conference":@"Tổng kết","unit":@"Ban CHQS xã Hoa Sơn","posts":[{"post":"Chỉ huy trưởng","coming":"sends_another","instead":"Chỉ huy phó"}],"round":0}
Khi Cường trả lời "Tổng kết": "Chỉ huy trưởng" vắng vì "đang học ở tỉnh"
Thì có invitation_reply {"unit":@"Ban CHQS xã Phú Sơn","posts":[{"coming":"stays_away","reason":"đang học ở tỉnh"}]}
Khi Bình trả lời "Tổng kết": "Chỉ huy trưởng" đi
Thì có 2 invitation_reply {"conference":@"Tổng kết"}
Và có invitation_reply {"unit":@"Ban CHQS xã Hoa Sơn","posts":[{"coming":"comes","instead":""}]}

Chuyện: Không được mời thì không trả lời; ai vắng phải nói lý do, ai cử thay phải nói chức vụ
Khi Biên trả lời "Tổng kết": "Đồn trưởng" đi
Thì bị từ chối: invitation.none ở /conference
Khi An mời tất cả các xã dự "Tổng kết" với chức vụ "Chỉ huy trưởng"
Và Bình lệnh invitation.answer {"conference":@"Tổng kết","posts":[{"post":"Chỉ huy trưởng","coming":"stays_away"}]}
Thì bị từ chối: invitation.no_reason ở /posts/0/reason với {"post":"Chỉ huy trưởng"}
Khi Bình lệnh invitation.answer {"conference":@"Tổng kết","posts":[{"post":"Chỉ huy trưởng","coming":"sends_another"}]}
Thì bị từ chối: invitation.instead ở /posts/0/instead
Khi Bình lệnh invitation.answer {"conference":@"Tổng kết","posts":[{"post":"Chỉ huy trưởng","coming":"comes"},{"post":"Chỉ huy trưởng","coming":"comes"}]}
Thì bị từ chối: invitation.post_twice ở /posts/1/post
Khi Bình lệnh invitation.answer {"conference":@"Tổng kết","posts":[]}
Thì bị từ chối: invitation.nobody ở /posts
Khi Bình lệnh invitation.answer {"conference":@"Tổng kết","posts":[{"post":"Ông tên Lê Văn Tám, số điện thoại 0912345678","coming":"comes"}]}
Thì bị từ chối: information.contact ở /posts/0/post

Chuyện: Đổi ngày sau khi mời thì trả lời cũ là của ngày cũ
Khi An mời tất cả các xã dự "Tổng kết" với chức vụ "Chỉ huy trưởng"
Và Bình trả lời "Tổng kết": "Chỉ huy trưởng" đi
Và An lệnh conference.amend {"conference":@"Tổng kết","conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-22","chairs":[{"name":"Đ/c An","opened":true,"directed":true}],"participants":[{"unit":@"Ban CHQS xã Hoa Sơn","posts":["Chỉ huy trưởng"],"invited":1}]}
Thì "Tổng kết" có round = 1
Và có invitation_reply {"unit":@"Ban CHQS xã Hoa Sơn","round":0}
Và "Tổng kết" có invitations = [{"unit":@"Ban CHQS xã Hoa Sơn"}]
Khi Bình trả lời "Tổng kết": "Chỉ huy trưởng" đi
Thì có invitation_reply {"unit":@"Ban CHQS xã Hoa Sơn","round":1}
Khi Cường trả lời "Tổng kết": "Chỉ huy trưởng" đi
Thì bị từ chối: invitation.none ở /conference

Chuyện: Chưa định ngày thì chưa mời; họp rồi thì không mời nữa; không tự mời mình
Khi An chuẩn bị hội nghị giao ban "Giao ban"
Và An mời "Đồn Biên phòng" dự "Giao ban" với chức vụ "Đồn trưởng", chuẩn bị "Số liệu"
Thì bị từ chối: conference.no_day_to_invite ở /conference
Khi An mời "Ban CHPT khu vực 3" dự "Tổng kết" với chức vụ "Chỉ huy trưởng", chuẩn bị "Số liệu"
Thì bị từ chối: conference.invites_itself ở /units/0
Khi An lệnh conference.invite {"conference":@"Tổng kết","units":[],"group":"none","posts":[]}
Thì bị từ chối: conference.nobody_invited ở /units
Khi An lệnh conference.invite {"conference":@"Tổng kết","units":[@"Đồn Biên phòng"],"group":"none","posts":[],"reply_by":"2026-12-25"}
Thì bị từ chối: conference.reply_by ở /reply_by
Khi An lệnh conference.invite {"conference":@"Tổng kết","units":[@"Đồn Biên phòng"],"group":"none","posts":[],"prepare":"Danh sách người theo đạo"}
Thì bị từ chối: information.beliefs ở /prepare
Khi Bình lệnh conference.invite {"conference":@"Tổng kết","units":[@"Đồn Biên phòng"],"group":"none","posts":[]}
Thì bị từ chối: conference.unknown ở /conference
Khi bây giờ là 08:00 ngày 21/12/2026
Và An mời "Đồn Biên phòng" dự "Tổng kết" với chức vụ "Đồn trưởng", chuẩn bị "Số liệu"
Thì bị từ chối: conference.held_before ở /conference với {"held_on":"2026-12-20"}

Chuyện: Hội nghị hủy hoặc đã kết luận thì không trả lời nữa
Khi An mời tất cả các xã dự "Tổng kết" với chức vụ "Chỉ huy trưởng"
Và bây giờ là 10:00 ngày 20/12/2026
Và An ghi kết luận của "Tổng kết": "Làm tốt"
Và Bình trả lời "Tổng kết": "Chỉ huy trưởng" đi
Thì bị từ chối: conference.already_concluded ở /conference
