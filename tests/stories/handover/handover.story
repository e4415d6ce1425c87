# Bàn giao ca: hai người khác nhau cùng ký; chưa ký nhận thì người giao vẫn chịu trách nhiệm (R-07).

Cho đơn vị "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 3"
Và bây giờ là 07:30 ngày 03/02/2026
Và An nhận trực tác chiến
Và An ghi sổ tác chiến: "Xã Hoa Sơn báo nước sông lên 0,4 m"

Chuyện: Bàn giao ca phải có hai người
Khi An ký bàn giao trực tác chiến đến dòng 1
Thì biên bản bàn giao đã ký giao
Và người đang trực tác chiến của "Ban CHPT khu vực 3" là An
Khi An ký nhận ca   Thì bị từ chối: handover.same_person
Và người đang trực tác chiến của "Ban CHPT khu vực 3" là An
Khi Bình ký nhận ca
Thì được ghi 2 mục
Và biên bản bàn giao đã ký nhận
Và người đang trực tác chiến của "Ban CHPT khu vực 3" là Bình
Và "biên bản" có outgoing = @An
Và "biên bản" có incoming = @Bình
Và "biên bản" có last_row = 1

Chuyện: Một người giữ hai chức vụ cũng không tự nhận ca của mình
Cho An kiêm "Trực ban phụ" của "Ban CHPT khu vực 3", giữ vai sĩ quan trực
Khi "An / duty_officer" ký bàn giao trực tác chiến đến dòng 1
Và "An / Trực ban phụ" ký nhận ca
Thì bị từ chối: handover.same_person

Chuyện: Có dòng mới sau khi ký thì phải ký lại
Khi An ký bàn giao trực tác chiến đến dòng 1
Và An ghi sổ tác chiến: "Mất điện trạm gác 2"
Và An ghi sổ tác chiến: "Có điện lại"
Và Bình ký nhận ca
Thì bị từ chối: handover.rows_since ở /handover với {"from":2,"to":3,"year":2026}
Và người đang trực tác chiến của "Ban CHPT khu vực 3" là An
Khi An rút biên bản bàn giao
Thì biên bản bàn giao đã rút
Khi An ký bàn giao trực tác chiến đến dòng 3
Và Bình ký nhận ca
Thì người đang trực tác chiến của "Ban CHPT khu vực 3" là Bình

Chuyện: Dòng của sổ khác không làm chậm việc bàn giao
Khi An ký bàn giao trực tác chiến đến dòng 1
Và An ghi sổ nội vụ: "Báo ban tối"
Và Bình ký nhận ca
Thì được ghi

Chuyện: Biên bản phải ghi đúng dòng cuối
Khi An ký bàn giao trực tác chiến đến dòng 2
Thì bị từ chối: handover.last_row_differs ở /last_row với {"stated":2,"last":1,"year":2026}

Chuyện: Sang năm mới giữa hai chữ ký thì dòng của cả hai năm được xem
Cho bây giờ là 23:50 ngày 31/12/2026
Khi An ký bàn giao trực tác chiến đến dòng 1
Và 20 phút sau
Và An ghi sổ tác chiến: "Giao thừa yên tĩnh"
Và Bình ký nhận ca
Thì bị từ chối: handover.rows_since ở /handover với {"from":1,"to":1,"year":2027}

Chuyện: Người nhận có quyền từ chối và nêu lý do
Khi An ký bàn giao trực tác chiến đến dòng 1
Và Bình từ chối nhận ca vì "thiếu hai máy bộ đàm"
Thì biên bản bàn giao bị từ chối nhận
Và "biên bản" có refusal = "thiếu hai máy bộ đàm"
Và người đang trực tác chiến của "Ban CHPT khu vực 3" là An
Khi Bình ký nhận ca   Thì bị từ chối: handover.closed ở /handover với {"state":"refused"}

Chuyện: Chỉ người được ghi tên mới ký nhận được
Cho Chi là sĩ quan trực của "Ban CHPT khu vực 3"
Khi An ký bàn giao trực tác chiến cho Bình đến dòng 1
Và Chi ký nhận ca   Thì bị từ chối: handover.other_named
Khi Bình ký nhận ca   Thì được ghi

Chuyện: Chỉ người đang trực mới giao được ca
Khi Bình ký bàn giao trực tác chiến đến dòng 1
Thì bị từ chối: handover.not_holder ở /watch

Chuyện: Mỗi lúc chỉ có một biên bản chờ ký
Khi An ký bàn giao trực tác chiến đến dòng 1
Và An ký bàn giao trực tác chiến đến dòng 1
Thì bị từ chối: handover.already_open ở /watch

Chuyện: Không giao cho chính mình, cho người ngoài đơn vị, cho người không được trực
Cho đơn vị "Xã Hoa Sơn"
Và Dũng là sĩ quan trực của "Xã Hoa Sơn"
Và Giang là văn thư của "Ban CHPT khu vực 3"
Khi An ký bàn giao trực tác chiến cho An đến dòng 1
Thì bị từ chối: handover.same_person ở /incoming_post
Khi An ký bàn giao trực tác chiến cho Dũng đến dòng 1
Thì bị từ chối: post.unknown ở /incoming_post
Khi An ký bàn giao trực tác chiến cho Giang đến dòng 1
Thì bị từ chối: handover.post_without_duty ở /incoming_post

Chuyện: Biên bản ghi tình trạng trang bị, sổ sách, thời tiết
Khi An lệnh handover.sign {"watch":@find(watch {"duty":"operations"}),"last_row":1,
    "checklist":[{"item":"Máy bộ đàm số 2","state":"damaged","remark":"hỏng nguồn"},{"item":"Sổ trực tác chiến","state":"ok"}],
    "weather":"Áp thấp nhiệt đới, cấp 2","remarks":"Còn 3 khách trong khu nhà khách"} gọi là "biên bản"
Thì "biên bản" có checklist = [{"item":"Máy bộ đàm số 2","state":"damaged"},{"item":"Sổ trực tác chiến","state":"ok","remark":""}]
Và "biên bản" có weather = "Áp thấp nhiệt đới, cấp 2"

Chuyện: Dòng sổ được nhắc lại trong biên bản phải là dòng còn giá trị của đơn vị
Khi An ký bàn giao trực tác chiến đến dòng 1, việc còn lại [{"kind":"log_entry","entity":@"Xã Hoa Sơn báo nước sông lên 0,4 m","done":false,"remark":"theo dõi tiếp"}]
Thì được ghi
Khi An rút biên bản bàn giao
Và An gạch dòng 1 vì "xã báo nhầm"
Và An ký bàn giao trực tác chiến đến dòng 1, việc còn lại [{"kind":"log_entry","entity":@"Xã Hoa Sơn báo nước sông lên 0,4 m","done":false}]
Thì bị từ chối: handover.row_struck ở /items/0/entity với {"row":1}

Chuyện: Người giao không giao được thì chỉ huy lệnh tiếp quản
Cho Hùng là chỉ huy trưởng của "Ban CHPT khu vực 3"
Khi An ký bàn giao trực tác chiến đến dòng 1
Và Hùng lệnh cho Bình tiếp quản trực tác chiến vì "đồng chí An phải đi cấp cứu"
Thì người đang trực tác chiến của "Ban CHPT khu vực 3" là Bình
Và biên bản bàn giao hết hiệu lực
Khi Bình ký nhận ca   Thì bị từ chối: handover.closed

Chuyện: Người không phải chỉ huy thì không lệnh tiếp quản được
Khi Bình lệnh cho Bình tiếp quản trực tác chiến vì "muốn trực"
Thì bị từ chối: rights.not_for_this_post

Chuyện: Việc chưa xong phải có tên trong biên bản
Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và Khánh là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và Khánh giao "Ban CHPT khu vực 3" nhiệm vụ "Kiểm tra phương tiện phòng chống lụt bão"
Khi An ký bàn giao trực tác chiến đến dòng 1
Thì bị từ chối: handover.task_left_out ở /items với {"count":1,"number":1}
Khi An ký bàn giao trực tác chiến đến dòng 1, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện phòng chống lụt bão","done":false,"remark":"mới nhận"},
    {"kind":"task","entity":@"Kiểm tra phương tiện phòng chống lụt bão","done":false}]
Thì bị từ chối: handover.item_twice ở /items/1/entity
Khi An ký bàn giao trực tác chiến đến dòng 1, việc còn lại [{"kind":"task","entity":@"Kiểm tra phương tiện phòng chống lụt bão","done":false,"remark":"mới nhận"}]
Và Bình ký nhận ca
Thì người đang trực tác chiến của "Ban CHPT khu vực 3" là Bình
