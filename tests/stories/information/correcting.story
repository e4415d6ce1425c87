# Tin ghi sai thì đính chính, báo nhầm thì gạch: chữ trước vẫn đọc được, ai sửa, lúc nào, vì sao.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Đồn Biên phòng Cửa Giang"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Dũng là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Cường là sĩ quan trực của "Ban CHQS xã Hoa Sơn"
Và Hà là sĩ quan trực của "Ban CHQS xã Hoa Sơn"
Và Sơn là chỉ huy trưởng của "Đồn Biên phòng Cửa Giang"
Và bây giờ là 02:10 ngày 03/02/2026
Và Cường báo "Ban CHPT khu vực 3" và "Đồn Biên phòng Cửa Giang" tin cháy rừng "Cháy 2 ha rừng thông" tại "Đồi Mỏ, thôn 4"

Chuyện: Sai nơi thì đính chính; bản trước vẫn còn, có người sửa, giờ sửa, lý do
Khi 20 phút sau
Và Cường đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 2 ha rừng thông" tại "Đồi Sim, thôn 6" vì "Nghe nhầm tên đồi"
Thì "Cháy 2 ha rừng thông" có place = "Đồi Sim, thôn 6"
Và có information {"wording":2,"worded_by":@Cường,"worded_at":@now,"earlier":[{"stated_place":"Đồi Mỏ, thôn 4","text":"Cháy 2 ha rừng thông","by":@Cường,"since":@time("02:10 ngày 03/02/2026"),"reason":"Nghe nhầm tên đồi"}]}
Và như đã biết lúc 02:15, "Cháy 2 ha rừng thông" có place = "Đồi Mỏ, thôn 4"

Chuyện: Đã xác minh mà đính chính việc, nơi hoặc giờ thì chờ xác minh lại; lời đã ghi nói về bản đã đọc
Khi Dũng xác minh tin "Cháy 2 ha rừng thông" là không đúng: "Lên Đồi Mỏ, không thấy cháy"
Và 10 phút sau
Và Cường đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 2 ha rừng thông" tại "Đồi Sim, thôn 6" vì "Nghe nhầm tên đồi"
Thì tin "Cháy 2 ha rừng thông" chờ xác minh lại từ bản 2
Và "Ban CHPT khu vực 3" đã xác minh bản 1 của tin "Cháy 2 ha rừng thông"
Khi Bình nhận định tin "Cháy 2 ha rừng thông": "Báo nhầm"
Thì bị từ chối: information.not_verified ở /information
Khi Bình kết thúc tin "Cháy 2 ha rừng thông" là không đúng
Thì bị từ chối: information.not_verified ở /information
Khi Dũng xác minh tin "Cháy 2 ha rừng thông" là đúng: "Đồi Sim cháy 2 ha thực bì"
Thì "Ban CHPT khu vực 3" đã xác minh bản 2 của tin "Cháy 2 ha rừng thông"
Khi Bình kết thúc tin "Cháy 2 ha rừng thông" là không đúng
Thì bị từ chối: information.not_so_found ở /finding với {"finding":"untrue"}
Khi Bình kết thúc tin "Cháy 2 ha rừng thông" là đúng
Thì tin "Cháy 2 ha rừng thông" đã kết thúc là đúng

Chuyện: Đã thống nhất nhận định mà đính chính thì hỏi lại, sau khi xác minh và nhận định lại
Khi Dũng xác minh tin "Cháy 2 ha rừng thông" là đúng: "Đã đến nơi"
Và Bình nhận định tin "Cháy 2 ha rừng thông": "Lực lượng tại chỗ đủ"
Và An thống nhất nhận định tin "Cháy 2 ha rừng thông"
Và 5 phút sau
Và Bình đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 12 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Ghi thiếu một chữ số"
Thì có reply {"unit":@"Ban CHPT khu vực 3","stance":"endorsed","round":1,"stance_wording":1}
Khi Sơn thống nhất nhận định tin "Cháy 2 ha rừng thông"
Thì bị từ chối: information.assessed_before ở /information
Khi Dũng xác minh tin "Cháy 2 ha rừng thông" là đúng: "Đo lại: 12 ha"
Và Sơn không thống nhất nhận định tin "Cháy 2 ha rừng thông" vì "Chưa đủ người"
Thì bị từ chối: information.assessed_before ở /information
Khi Bình nhận định tin "Cháy 2 ha rừng thông": "Cần thêm hai tổ"
Và An thống nhất nhận định tin "Cháy 2 ha rừng thông"
Thì có reply {"unit":@"Ban CHPT khu vực 3","stance":"endorsed","round":2,"stance_wording":2}

Chuyện: Chỉ sửa nguồn tin, độ tin cậy thì không phải xác minh lại
Khi Dũng xác minh tin "Cháy 2 ha rừng thông" là đúng: "Đã đến nơi"
Và Cường đính chính nguồn của tin "Cháy 2 ha rừng thông" cháy rừng "Cháy 2 ha rừng thông" tại "Đồi Mỏ, thôn 4" thành người dân, khá tin cậy vì "Người dân báo, không phải tự thấy"
Thì có information {"id":@"Cháy 2 ha rừng thông","wording":2,"verify_from":1,"source":"people_of_area"}
Khi Bình kết thúc tin "Cháy 2 ha rừng thông" là đúng
Thì tin "Cháy 2 ha rừng thông" đã kết thúc là đúng

Chuyện: Giờ xảy ra sửa được, nhưng không sau lúc báo
Khi Cường đính chính giờ của tin "Cháy 2 ha rừng thông" cháy rừng "Cháy 2 ha rừng thông" tại "Đồi Mỏ, thôn 4" thành 02:30 ngày 03/02/2026 vì "Xem lại giờ"
Thì bị từ chối: information.after_report ở /event_time
Khi Cường đính chính giờ của tin "Cháy 2 ha rừng thông" cháy rừng "Cháy 2 ha rừng thông" tại "Đồi Mỏ, thôn 4" thành 01:30 ngày 03/02/2026 vì "Người dân thấy từ 01:30"
Thì có information {"id":@"Cháy 2 ha rừng thông","happened":@time("01:30 ngày 03/02/2026"),"verify_from":2}

Chuyện: Ai sửa thì không tự xác minh bản mình sửa
Khi Bình đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 3 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Đo lại"
Và Bình xác minh tin "Cháy 2 ha rừng thông" là đúng: "Đã xem"
Thì bị từ chối: information.own_report ở /information
Khi Hà xác minh tin "Cháy 2 ha rừng thông" là đúng: "Xem từ chòi canh"
Thì "Ban CHQS xã Hoa Sơn" đã xác minh bản 2 của tin "Cháy 2 ha rừng thông"

Chuyện: Không có gì khác thì không phải đính chính
Khi Cường đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 2 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Xem lại"
Thì bị từ chối: information.as_before ở /information

Chuyện: Người báo, người đang trực, chỉ huy đơn vị báo mới sửa được
Khi Hà đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 3 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Đo lại"
Thì bị từ chối: information.not_yours_to_correct ở /information
Khi Hà gạch tin "Cháy 2 ha rừng thông" vì "Báo nhầm"
Thì bị từ chối: information.not_yours_to_correct ở /information
Khi An đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 3 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Đo lại"
Thì bị từ chối: information.not_holder ở /information
Khi Hà nhận trực tác chiến
Và Hà đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 3 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Đo lại"
Thì có information {"id":@"Cháy 2 ha rừng thông","text":"Cháy 3 ha rừng thông","worded_by":@Hà}

Chuyện: Đọc bản cũ mà ghi thì chưa ghi, đọc bản mới đã
Khi 5 phút sau
Và Cường đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 3 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Đo lại"
Và Dũng lệnh reply.verify {"information":@"Cháy 2 ha rừng thông","finding":"confirmed","text":"Đúng 2 ha","seen":1}
Thì bị từ chối: information.corrected_since ở /seen với {"at":"02:15"}
Khi Bình lệnh information.correct {"information":@"Cháy 2 ha rừng thông","event_class":"forest_fire","text":"Cháy 2 ha","place":"Đồi Mỏ","source":"press","reliability":"unknown","reason":"Gọn lại","seen":1}
Thì bị từ chối: information.corrected_since ở /seen với {"at":"02:15"}
Khi Dũng lệnh reply.verify {"information":@"Cháy 2 ha rừng thông","finding":"confirmed","text":"Đúng 3 ha","seen":2}
Thì "Ban CHPT khu vực 3" đã xác minh bản 2 của tin "Cháy 2 ha rừng thông"

Chuyện: Bản đính chính cũng chỉ nói việc và nơi, không nói người, không mang độ mật
Khi Cường đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Ông Nguyễn Văn Tuấn đốt rẫy cháy lan" tại "Đồi Mỏ, thôn 4" vì "Rõ nguyên nhân"
Thì bị từ chối: information.named_person ở /text
Khi Cường đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 3 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Anh Tuấn thôn 3 báo lại"
Thì bị từ chối: information.named_person ở /reason
Khi Cường gạch tin "Cháy 2 ha rừng thông" vì "Gọi lại số 0912345678 thì không có cháy"
Thì bị từ chối: information.contact ở /reason

Chuyện: Kết thúc rồi thì mở lại mới đính chính; gạch thì được ngay
Khi Dũng xác minh tin "Cháy 2 ha rừng thông" là đúng: "Đã đến nơi"
Và Bình kết thúc tin "Cháy 2 ha rừng thông" là đúng
Và Cường đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 3 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Đo lại"
Thì bị từ chối: information.over ở /information
Khi Bình mở lại tin "Cháy 2 ha rừng thông" vì "Ghi sai diện tích"
Và Cường đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 3 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Đo lại"
Thì tin "Cháy 2 ha rừng thông" chờ xác minh lại từ bản 2

Chuyện: Báo nhầm thì gạch; không ai còn phải làm gì với tin ấy, chữ vẫn đọc được
Khi Dũng xác minh tin "Cháy 2 ha rừng thông" là đúng: "Đã đến nơi"
Và Bình kết thúc tin "Cháy 2 ha rừng thông" là đúng
Và Cường gạch tin "Cháy 2 ha rừng thông" vì "Ghi hai lần cùng một việc"
Thì tin "Cháy 2 ha rừng thông" đã gạch vì "Ghi hai lần cùng một việc"
Và có information {"id":@"Cháy 2 ha rừng thông","text":"Cháy 2 ha rừng thông","struck_by":@Cường,"struck_at":@now}
Khi Cường gạch tin "Cháy 2 ha rừng thông" vì "Gạch lần nữa"
Thì bị từ chối: information.struck ở /information
Khi Bình mở lại tin "Cháy 2 ha rừng thông" vì "Xem lại"
Thì bị từ chối: information.struck ở /information
Khi Sơn nhận tin "Cháy 2 ha rừng thông"
Thì bị từ chối: information.struck ở /information
Khi Sơn xác minh tin "Cháy 2 ha rừng thông" là đúng: "Đã xem"
Thì bị từ chối: information.struck ở /information
Khi Cường đính chính tin "Cháy 2 ha rừng thông" thành cháy rừng "Cháy 3 ha rừng thông" tại "Đồi Mỏ, thôn 4" vì "Đo lại"
Thì bị từ chối: information.struck ở /information

Chuyện: Tin trùng không dẫn về tin đã gạch
Khi Cường báo "Ban CHPT khu vực 3" tin cháy rừng "Cháy thông ở Đồi Mỏ" tại "Thôn 4"
Và Cường gạch tin "Cháy 2 ha rừng thông" vì "Ghi hai lần cùng một việc"
Và Dũng xác minh tin "Cháy thông ở Đồi Mỏ" trùng với tin "Cháy 2 ha rừng thông": "Cùng một vụ"
Thì bị từ chối: information.duplicate_of_struck ở /duplicate_of

Chuyện: Dòng sổ trực đã báo thành tin bị gạch thì báo lại được
Khi Cường ghi sổ tác chiến: "Trưởng thôn gọi: nước tràn ngầm"
Và Cường báo "Đồn Biên phòng Cửa Giang" tin thiên tai "Nước tràn ngầm" tại "Ngầm thôn 2" từ dòng "Trưởng thôn gọi: nước tràn ngầm"
Và Cường gạch tin "Nước tràn ngầm" vì "Gửi nhầm đơn vị"
Và Cường báo "Ban CHPT khu vực 3" tin thiên tai "Nước tràn ngầm thôn 2" tại "Ngầm thôn 2" từ dòng "Trưởng thôn gọi: nước tràn ngầm"
Thì tin "Nước tràn ngầm thôn 2" còn mở

Chuyện: Tham mưu về tin đã gạch không còn chờ cấp trên
Khi Dũng xác minh tin "Cháy 2 ha rừng thông" là đúng: "Đã đến nơi"
Và Bình tham mưu "Ban CHPT khu vực 3" về tin "Cháy 2 ha rừng thông" phương án "Xin thêm hai tổ" và "Chờ sáng", đề nghị phương án 1 vì "Gió mạnh"
Và Cường gạch tin "Cháy 2 ha rừng thông" vì "Ghi hai lần cùng một việc"
Và Bình tham mưu "Ban CHPT khu vực 3" về tin "Cháy 2 ha rừng thông" phương án "Xin thêm hai tổ" và "Chờ sáng", đề nghị phương án 1 vì "Gió mạnh"
Thì bị từ chối: information.struck ở /information
