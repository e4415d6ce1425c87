# Biên bản nêu tên mọi việc đang chờ đơn vị: nhiệm vụ, tin, vấn đề ở cơ sở, văn bản đến, dự thảo.
# Thiếu việc nào thì bị từ chối và nói rõ việc ấy.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Đồn Biên phòng Cửa Giang"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 3"
Và Hùng là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Thư là văn thư của "Ban CHPT khu vực 3"
Và Cường là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Dũng là sĩ quan trực của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 02:10 ngày 03/02/2026
Và An nhận trực tác chiến
Và Dũng nhận trực tác chiến

Chuyện: Tin báo đến chưa kết luận thì ca sau phải biết
Khi Cường báo "Ban CHPT khu vực 3" tin cháy rừng "Cháy khoảng 2 ha rừng thông" tại "Đồi Mỏ"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.information_left_out ở /items với {"count":1,"number":1,"year":2026}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"information","entity":@"Cháy khoảng 2 ha rừng thông","done":false,"remark":"tổ công tác đang đi"}]
Thì biên bản bàn giao đã ký giao
Và "biên bản" có items = [{"kind":"information","entity":@"Cháy khoảng 2 ha rừng thông","done":false,"remark":"tổ công tác đang đi"}]
Và "biên bản" có unnamed = 0
Khi Bình ký nhận ca   Thì được ghi 2 mục

Chuyện: Đơn vị báo tin cũng bàn giao tin ấy, đến khi kết thúc
Khi Cường báo "Ban CHPT khu vực 3" tin cháy rừng "Cháy thực bì" tại "Đồi Mỏ"
Và Dũng ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.information_left_out ở /items với {"count":1,"number":1}
Khi An xác minh tin "Cháy thực bì" là đúng: "Tổ công tác đã đến nơi"
Và Cường kết thúc tin "Cháy thực bì" là đúng
Và Dũng ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"information","entity":@"Cháy thực bì","done":false}]
Thì bị từ chối: handover.item_over ở /items/0/entity với {"kind":"information","number":1}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"information","entity":@"Cháy thực bì","done":true}]
Thì biên bản bàn giao đã ký giao

Chuyện: Tin mở lại thì lại phải nêu
Khi Cường báo "Ban CHPT khu vực 3" tin cháy rừng "Cháy thực bì" tại "Đồi Mỏ"
Và An xác minh tin "Cháy thực bì" là đúng: "Tổ công tác đã đến nơi"
Và Cường kết thúc tin "Cháy thực bì" là đúng
Và Cường mở lại tin "Cháy thực bì" vì "Lửa bùng lại"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.information_left_out ở /items

Chuyện: Tin không gửi cho đơn vị thì không nêu được; gửi thêm thì phải nêu
Khi Cường báo "Đồn Biên phòng Cửa Giang" tin cứu nạn "Thuyền trôi" tại "Cửa Giang"
Và An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"information","entity":@"Thuyền trôi","done":false}]
Thì bị từ chối: information.unknown ở /items/0/entity
Khi An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Cường gửi thêm tin "Thuyền trôi" cho "Ban CHPT khu vực 3"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.information_left_out ở /items với {"count":1,"number":1}

Chuyện: Vấn đề ở cơ sở chờ cơ quan có thẩm quyền đến khi trả lời, chờ xã đến khi kết thúc
Khi Dũng tiếp nhận vấn đề "Loa thôn 2 hỏng" tại "Thôn 2", giao "Ban CHPT khu vực 3", hạn 20/02/2026
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.matter_left_out ở /items với {"count":1,"number":1,"year":2026}
Khi Hùng trả lời vấn đề "Loa thôn 2 hỏng": "Đã thay loa."
Và An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"matter","entity":@"Loa thôn 2 hỏng","done":false}]
Thì bị từ chối: handover.item_over ở /items/0/entity với {"kind":"matter","number":1}
Khi An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao
Khi Dũng ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.matter_left_out ở /items với {"count":1,"number":1}
Khi Cường kết thúc vấn đề "Loa thôn 2 hỏng"
Và Dũng ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao

Chuyện: Vấn đề chuyển nơi khác thì không còn chờ đơn vị cũ
Khi Dũng tiếp nhận vấn đề "Đường vào bến hẹp" tại "Bến Đò", giao "Ban CHPT khu vực 3", hạn 20/02/2026
Và Cường chuyển vấn đề "Đường vào bến hẹp" cho "Đồn Biên phòng Cửa Giang", hạn 25/02/2026, vì "Bến thuộc đồn"
Và An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"matter","entity":@"Đường vào bến hẹp","done":false}]
Thì bị từ chối: matter.unknown ở /items/0/entity
Khi An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao

Chuyện: Văn bản đến chưa có ý kiến chỉ huy thì phải nêu; có bút phê thì nhiệm vụ thay chỗ
Khi An vào sổ công điện đến số "05/CĐ-BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Ứng phó mưa lớn"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.document_left_out ở /items với {"count":1,"number":1,"year":2026}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"document","entity":@"Ứng phó mưa lớn","done":false,"remark":"06 giờ báo chỉ huy"}]
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Hùng bút phê vào "Ứng phó mưa lớn": "Trực ban theo dõi", giao "Ban CHPT khu vực 3"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.task_left_out ở /items với {"count":1,"number":1}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"task","entity":@"Trực ban theo dõi","done":false}]
Thì biên bản bàn giao đã ký giao

Chuyện: Văn bản đến đã xếp lưu hay hủy số thì không còn chờ
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Lịch họp"
Và An vào sổ công văn đến số "13/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Danh sách"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.document_left_out ở /items với {"count":2,"number":1}
Khi Thư xếp lưu "Lịch họp": "Chỉ huy đã xem"
Và Thư hủy số "Danh sách" vì "vào sổ hai lần"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao

Chuyện: Dự thảo đang trình ký phải nêu, đang soạn thì không
Khi Khoa soạn dự thảo công văn "Xin bổ sung áo mưa" gửi "Ban CHQS xã Hoa Sơn"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Khoa trình dự thảo "Xin bổ sung áo mưa" cho Hùng duyệt, Hùng ký
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.draft_left_out ở /items với {"count":1,"entity":@"Xin bổ sung áo mưa"}
Khi Hùng xác nhận dự thảo "Xin bổ sung áo mưa" trên giaoban
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.draft_left_out ở /items với {"count":1}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"draft","entity":@"Xin bổ sung áo mưa","done":false,"remark":"văn thư lấy số lúc 07 giờ"}]
Thì biên bản bàn giao đã ký giao
Khi An rút biên bản bàn giao
Và Thư lấy số, ban hành "Xin bổ sung áo mưa" thành "công văn số 1"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì biên bản bàn giao đã ký giao

Chuyện: Thiếu nhiều việc thì nói có bao nhiêu và việc đầu tiên, nhiệm vụ trước
Khi Cường báo "Ban CHPT khu vực 3" tin cháy rừng "Cháy thực bì" tại "Đồi Mỏ"
Và Dũng tiếp nhận vấn đề "Loa thôn 2 hỏng" tại "Thôn 2", giao "Ban CHPT khu vực 3", hạn 20/02/2026
Và Hùng giao "Ban CHPT khu vực 3" nhiệm vụ "Kiểm tra phương tiện"
Và An ký bàn giao trực tác chiến đến dòng 0
Thì bị từ chối: handover.task_left_out ở /items với {"count":3,"number":1}
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện","done":false},{"kind":"matter","entity":@"Loa thôn 2 hỏng","done":false}]
Thì bị từ chối: handover.information_left_out ở /items với {"count":1,"number":1}

Chuyện: Việc của đơn vị khác, việc không có thật thì không nêu được
Khi Dũng vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Lịch họp"
Và An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"document","entity":@"Lịch họp","done":false}]
Thì bị từ chối: document.unknown ở /items/0/entity
Khi An ký bàn giao trực tác chiến đến dòng 0, việc còn lại [{"kind":"draft","entity":@An,"done":false}]
Thì bị từ chối: draft.unknown ở /items/0/entity
