# Thông tin: báo việc và nơi; xác minh, thống nhất nhận định, kết thúc. Mỗi đơn vị ghi trong sổ của mình.

Cho đơn vị "Bộ CHQS tỉnh" cấp tỉnh
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh"
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Long Giang" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Đồn Biên phòng Cửa Giang"
Và Khánh là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Dũng là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Cường là sĩ quan trực của "Ban CHQS xã Hoa Sơn"
Và Lan là chỉ huy trưởng của "Ban CHQS xã Long Giang"
Và Sơn là chỉ huy trưởng của "Đồn Biên phòng Cửa Giang"
Và bây giờ là 02:10 ngày 03/02/2026

Chuyện: Báo, nhận, người khác xác minh, thống nhất, kết thúc
Khi Bình báo "Ban CHPT khu vực 3" và "Đồn Biên phòng Cửa Giang" tin cháy rừng "Cháy khoảng 2 ha rừng thông, gió cấp 4" tại "Đồi Mỏ, thôn 4"
Thì tin "Cháy khoảng 2 ha rừng thông, gió cấp 4" mang số 1 của "Ban CHQS xã Hoa Sơn"
Và tin "Cháy khoảng 2 ha rừng thông, gió cấp 4" còn mở
Khi Dũng nhận tin "Cháy khoảng 2 ha rừng thông, gió cấp 4"
Thì có reply {"unit":@"Ban CHPT khu vực 3","received_at":@now,"finding":null}
Khi 20 phút sau
Và Dũng xác minh tin "Cháy khoảng 2 ha rừng thông, gió cấp 4" là đúng một phần: "Tổ công tác đến nơi: cháy 0,8 ha thực bì dưới tán"
Thì "Ban CHPT khu vực 3" đã xác minh tin "Cháy khoảng 2 ha rừng thông, gió cấp 4" là đúng một phần
Khi Bình nhận định tin "Cháy khoảng 2 ha rừng thông, gió cấp 4": "Cháy lan chậm, lực lượng tại chỗ đủ, nguy cơ bùng lại khi gió đổi hướng"
Và An thống nhất nhận định tin "Cháy khoảng 2 ha rừng thông, gió cấp 4"
Và Sơn không thống nhất nhận định tin "Cháy khoảng 2 ha rừng thông, gió cấp 4" vì "Đường vào phía biên giới còn cháy, cần thêm người"
Thì có reply {"unit":@"Ban CHPT khu vực 3","stance":"endorsed","round":1}
Và có reply {"unit":@"Đồn Biên phòng Cửa Giang","stance":"dissented","dissent":"Đường vào phía biên giới còn cháy, cần thêm người"}
Khi Bình kết thúc tin "Cháy khoảng 2 ha rừng thông, gió cấp 4" là đúng một phần
Thì tin "Cháy khoảng 2 ha rừng thông, gió cấp 4" đã kết thúc là đúng một phần
Và có reply {"unit":@"Đồn Biên phòng Cửa Giang","stance":"dissented"}

Chuyện: Người báo không tự xác minh; người khác cùng đơn vị thì được
Khi Bình báo "Ban CHPT khu vực 3" tin thiên tai "Nước sông lên 0,4 m trong 1 giờ" tại "Cống Bến Đò"
Và Bình xác minh tin "Nước sông lên 0,4 m trong 1 giờ" là đúng: "Tôi đã ra xem"
Thì bị từ chối: information.own_report ở /information
Khi Cường xác minh tin "Nước sông lên 0,4 m trong 1 giờ" là đúng: "Đọc thước nước tại cống: 3,2 m"
Thì "Ban CHQS xã Hoa Sơn" đã xác minh tin "Nước sông lên 0,4 m trong 1 giờ" là đúng

Chuyện: Đơn vị chỉ có một người thì cấp trên xác minh, dù tin không gửi cho cấp trên ấy
Khi Lan báo "Đồn Biên phòng Cửa Giang" tin môi trường "Dầu loang khoảng 200 m² trên mặt sông" tại "Bến phà Long Giang"
Và Lan xác minh tin "Dầu loang khoảng 200 m² trên mặt sông" là đúng: "Đã xem lại"
Thì bị từ chối: information.own_report ở /information
Khi Dũng xác minh tin "Dầu loang khoảng 200 m² trên mặt sông" là đúng: "Tàu tuần tra xác nhận"
Thì "Ban CHPT khu vực 3" đã xác minh tin "Dầu loang khoảng 200 m² trên mặt sông" là đúng
Khi Khánh nhận tin "Dầu loang khoảng 200 m² trên mặt sông"
Thì có reply {"unit":@"Bộ CHQS tỉnh","finding":null}

Chuyện: Ai không liên quan thì không nói được gì trong tin
Khi Lan báo "Ban CHPT khu vực 3" tin cháy "Cháy nhà kho vật tư" tại "Khu chợ Long Giang"
Và Bình nhận tin "Cháy nhà kho vật tư"
Thì bị từ chối: information.not_yours ở /information
Khi Bình xác minh tin "Cháy nhà kho vật tư" là đúng: "Thấy khói"
Thì bị từ chối: information.not_yours ở /information
Khi Lan gửi thêm tin "Cháy nhà kho vật tư" cho "Ban CHQS xã Hoa Sơn"
Và Bình xác minh tin "Cháy nhà kho vật tư" là đúng: "Tổ chữa cháy của xã đã đến"
Thì "Ban CHQS xã Hoa Sơn" đã xác minh tin "Cháy nhà kho vật tư" là đúng
Khi Lan gửi thêm tin "Cháy nhà kho vật tư" cho "Ban CHQS xã Hoa Sơn"
Thì bị từ chối: information.sent_before ở /addressees/0
Khi Bình gửi thêm tin "Cháy nhà kho vật tư" cho "Bộ CHQS tỉnh"
Thì bị từ chối: information.not_holder ở /information

Chuyện: Tin phải có nơi nhận, và không gửi cho chính mình
Khi Bình lệnh information.report {"event_class":"fire","text":"Cháy xe tải","place":"Ngã ba","source":"press","reliability":"doubtful","addressees":[],"group":"none"}
Thì bị từ chối: information.no_addressee ở /addressees
Khi Bình lệnh information.report {"event_class":"fire","text":"Cháy xe tải","place":"Ngã ba","source":"press","reliability":"doubtful","addressees":[@"Ban CHQS xã Hoa Sơn"],"group":"none"}
Thì bị từ chối: information.to_itself ở /addressees/0
Khi Bình lệnh information.report {"event_class":"fire","text":"Cháy xe tải","place":"Ngã ba","source":"press","reliability":"doubtful","addressees":[@"Bộ CHQS tỉnh",@"Bộ CHQS tỉnh"],"group":"none"}
Thì bị từ chối: task.owner_twice ở /addressees/1

Chuyện: Gửi cho cả nhóm thì nhóm thành các đơn vị của ngày hôm ấy
Khi An báo tất cả cấp dưới tin thiên tai "Hồ chứa xả 50 m³/s từ 22 giờ" tại "Hồ Đá Bàn"
Thì có information {"text":"Hồ chứa xả 50 m³/s từ 22 giờ","addressees":["*",@"Ban CHQS xã Hoa Sơn",@"Ban CHQS xã Long Giang"]}

Chuyện: Chưa xác minh thì chưa nhận định, chưa kết thúc
Khi Bình báo "Ban CHPT khu vực 3" tin thiên tai "Sạt lở 30 m taluy" tại "Km 12 đường liên xã"
Và Bình nhận định tin "Sạt lở 30 m taluy": "Tắc đường hai ngày"
Thì bị từ chối: information.not_verified ở /information
Khi Bình kết thúc tin "Sạt lở 30 m taluy" là đúng
Thì bị từ chối: information.not_verified ở /information
Khi Dũng xác minh tin "Sạt lở 30 m taluy" là không đúng: "Chỉ là đống đất của công trường"
Và Bình kết thúc tin "Sạt lở 30 m taluy" là đúng
Thì bị từ chối: information.not_so_found ở /finding với {"finding":"confirmed"}
Khi Bình kết thúc tin "Sạt lở 30 m taluy" là không đúng
Thì tin "Sạt lở 30 m taluy" đã kết thúc là không đúng

Chuyện: Tin trùng nêu tin đã có
Khi Bình báo "Ban CHPT khu vực 3" tin cháy "Cháy quán ăn gần bến xe" tại "Bến xe Hoa Sơn"
Và Lan báo "Ban CHPT khu vực 3" tin cháy "Cháy gần bến xe Hoa Sơn" tại "Bến xe"
Và Dũng xác minh tin "Cháy gần bến xe Hoa Sơn" là trùng: "Cùng một vụ"
Thì bị từ chối: information.duplicate_of_what ở /duplicate_of
Khi Dũng xác minh tin "Cháy gần bến xe Hoa Sơn" trùng với tin "Cháy gần bến xe Hoa Sơn": "Cùng một vụ"
Thì bị từ chối: information.duplicate_of_itself ở /duplicate_of
Khi Dũng xác minh tin "Cháy gần bến xe Hoa Sơn" trùng với tin "Cháy quán ăn gần bến xe": "Cùng một vụ"
Thì có reply {"information":@"Cháy gần bến xe Hoa Sơn","finding":"duplicate","duplicate_of":@"Cháy quán ăn gần bến xe"}
Khi Dũng lệnh reply.verify {"information":@"Cháy quán ăn gần bến xe","finding":"confirmed","text":"Đúng","duplicate_of":@"Cháy gần bến xe Hoa Sơn"}
Thì bị từ chối: information.not_duplicate ở /duplicate_of

Chuyện: Tin trùng không dẫn vòng về chính nó
Khi Bình báo "Ban CHPT khu vực 3" tin cháy "Cháy quán ăn gần bến xe" tại "Bến xe Hoa Sơn"
Và Lan báo "Ban CHPT khu vực 3" tin cháy "Cháy gần bến xe Hoa Sơn" tại "Bến xe"
Và Bình báo "Ban CHPT khu vực 3" tin cháy "Cháy ki-ốt bến xe" tại "Bến xe"
Và Dũng xác minh tin "Cháy gần bến xe Hoa Sơn" trùng với tin "Cháy quán ăn gần bến xe": "Cùng một vụ"
Và Dũng xác minh tin "Cháy quán ăn gần bến xe" trùng với tin "Cháy gần bến xe Hoa Sơn": "Cùng một vụ"
Thì bị từ chối: information.duplicate_in_circle ở /duplicate_of với {"number":1}
Khi Dũng xác minh tin "Cháy quán ăn gần bến xe" trùng với tin "Cháy ki-ốt bến xe": "Cùng một vụ"
Và Dũng xác minh tin "Cháy ki-ốt bến xe" trùng với tin "Cháy gần bến xe Hoa Sơn": "Cùng một vụ"
Thì bị từ chối: information.duplicate_in_circle ở /duplicate_of với {"number":1}
# Xác minh lại là đúng thì vòng không còn.
Khi Dũng xác minh tin "Cháy quán ăn gần bến xe" là đúng: "Vụ có thật"
Và Dũng xác minh tin "Cháy ki-ốt bến xe" trùng với tin "Cháy gần bến xe Hoa Sơn": "Cùng một vụ"
Thì có reply {"information":@"Cháy ki-ốt bến xe","finding":"duplicate","duplicate_of":@"Cháy gần bến xe Hoa Sơn"}

Chuyện: Nhận định viết lại thì ý kiến cũ không mất, nhưng phải hỏi lại
Khi Bình báo "Ban CHPT khu vực 3" tin sự cố điện nước "Mất điện trạm bơm" tại "Trạm bơm số 2"
Và An thống nhất nhận định tin "Mất điện trạm bơm"
Thì bị từ chối: information.not_assessed ở /information
Khi Cường xác minh tin "Mất điện trạm bơm" là đúng: "Máy bơm dừng"
Và Bình nhận định tin "Mất điện trạm bơm": "Đủ dầu chạy 6 giờ"
Và An không thống nhất nhận định tin "Mất điện trạm bơm" vì "Dầu chỉ đủ 2 giờ"
Và Bình nhận định tin "Mất điện trạm bơm": "Dầu đủ 2 giờ, cần chở thêm"
Thì có reply {"unit":@"Ban CHPT khu vực 3","stance":"dissented","round":1}
Và "Mất điện trạm bơm" có round = 2
Khi An thống nhất nhận định tin "Mất điện trạm bơm"
Thì có reply {"unit":@"Ban CHPT khu vực 3","stance":"endorsed","round":2}
Khi An thống nhất nhận định tin "Mất điện trạm bơm"
Thì bị từ chối: information.endorsed_before ở /information
Khi Khánh thống nhất nhận định tin "Mất điện trạm bơm"
Thì bị từ chối: information.not_yours ở /information

Chuyện: Kết thúc rồi thì thôi, trừ khi mở lại và nêu lý do
Khi Bình báo "Ban CHPT khu vực 3" tin cứu nạn "Thuyền lật, ba người bám phao" tại "Ngã ba sông"
Và Dũng xác minh tin "Thuyền lật, ba người bám phao" là đúng: "Đã vớt đủ ba người"
Và Bình kết thúc tin "Thuyền lật, ba người bám phao" là đúng
Và An xác minh tin "Thuyền lật, ba người bám phao" là không đúng: "Xem lại"
Thì bị từ chối: information.over ở /information
Khi An mở lại tin "Thuyền lật, ba người bám phao" vì "Xem lại"
Thì bị từ chối: information.not_holder ở /information
Khi Bình mở lại tin "Thuyền lật, ba người bám phao" vì "Còn một thuyền nữa"
Thì tin "Thuyền lật, ba người bám phao" còn mở
Khi An xác minh tin "Thuyền lật, ba người bám phao" là đúng một phần: "Hai thuyền, bốn người"
Và Bình kết thúc tin "Thuyền lật, ba người bám phao" là đúng một phần
Thì tin "Thuyền lật, ba người bám phao" đã kết thúc là đúng một phần

Chuyện: Từ dòng sổ trực thành tin, và dòng ấy chỉ báo một lần
Khi Cường ghi sổ tác chiến: "Trưởng thôn 3 gọi: cầu treo bị cuốn trôi"
Và Cường báo "Ban CHPT khu vực 3" tin thiên tai "Cầu treo thôn 3 bị cuốn trôi" tại "Thôn 3" từ dòng "Trưởng thôn 3 gọi: cầu treo bị cuốn trôi"
Thì có information {"text":"Cầu treo thôn 3 bị cuốn trôi","log_entry":@"Trưởng thôn 3 gọi: cầu treo bị cuốn trôi"}
Khi Bình báo "Ban CHPT khu vực 3" tin thiên tai "Cầu treo trôi" tại "Thôn 3" từ dòng "Trưởng thôn 3 gọi: cầu treo bị cuốn trôi"
Thì bị từ chối: information.row_told ở /log_entry với {"number":1}
Khi Lan báo "Ban CHPT khu vực 3" tin thiên tai "Cầu treo trôi" tại "Thôn 3" từ dòng "Trưởng thôn 3 gọi: cầu treo bị cuốn trôi"
Thì bị từ chối: log.unknown ở /log_entry

Chuyện: Tin thành căn cứ của nhiệm vụ, trong sổ của người giao nhiệm vụ
Khi Bình báo "Ban CHPT khu vực 3" tin thiên tai "Kè sông nứt 15 m" tại "Kè Hoa Sơn"
Và An giao "Ban CHQS xã Long Giang" nhiệm vụ "Chở 200 bao cát đến kè Hoa Sơn"
Và Bình lấy tin "Kè sông nứt 15 m" làm căn cứ của nhiệm vụ "Chở 200 bao cát đến kè Hoa Sơn"
Thì bị từ chối: information.not_your_paper ở /references/0
Khi An lấy tin "Kè sông nứt 15 m" làm căn cứ của nhiệm vụ "Chở 200 bao cát đến kè Hoa Sơn"
Thì có reply {"unit":@"Ban CHPT khu vực 3","basis_of":[{"kind":"task","id":@"Chở 200 bao cát đến kè Hoa Sơn"}]}

Chuyện: Tham mưu lên trên, cấp trên trả lời trong sổ của mình
Khi Bình báo "Ban CHPT khu vực 3" tin thiên tai "Đê bao rò rỉ hai điểm" tại "Đê bao thôn 1"
Và An tham mưu "Bộ CHQS tỉnh" về tin "Đê bao rò rỉ hai điểm" phương án "Đắp con trạch" và "Sơ tán thôn 1", đề nghị phương án 2 vì "Mưa còn hai ngày"
Thì bị từ chối: information.not_verified ở /information
Khi Cường xác minh tin "Đê bao rò rỉ hai điểm" là đúng: "Hai mạch sủi chân đê"
Và An tham mưu "Bộ CHQS tỉnh" về tin "Đê bao rò rỉ hai điểm" phương án "Đắp con trạch" và "Sơ tán thôn 1", đề nghị phương án 2 vì "Mưa còn hai ngày"
Thì có advice {"unit":@"Ban CHPT khu vực 3","to":@"Bộ CHQS tỉnh","options":["Đắp con trạch","Sơ tán thôn 1"],"recommended":2}
Khi An chọn phương án 2 của "tham mưu"
Thì bị từ chối: advice.not_yours ở /advice
Khi Khánh quyết định khác về "tham mưu": "Làm cả hai, tỉnh tăng cường một đại đội"
Thì có advice_answer {"unit":@"Bộ CHQS tỉnh","chosen":0,"text":"Làm cả hai, tỉnh tăng cường một đại đội"}
Khi Khánh chọn phương án 2 của "tham mưu"
Thì bị từ chối: advice.answered_before ở /advice

Chuyện: Tham mưu đúng nơi, đúng phương án
Khi Bình báo "Ban CHPT khu vực 3" tin dịch bệnh "Mười hai người ngộ độc sau bữa cỗ" tại "Thôn 5"
Và Dũng xác minh tin "Mười hai người ngộ độc sau bữa cỗ" là đúng: "Trạm y tế xã xác nhận"
Và Bình tham mưu "Ban CHQS xã Long Giang" về tin "Mười hai người ngộ độc sau bữa cỗ" phương án "Xin xe cứu thương" và "Chờ", đề nghị phương án 1 vì "Đường xa"
Thì bị từ chối: advice.not_superior ở /superior
Khi Bình tham mưu "Ban CHPT khu vực 3" về tin "Mười hai người ngộ độc sau bữa cỗ" phương án "Xin xe cứu thương" và "Chờ", đề nghị phương án 3 vì "Đường xa"
Thì bị từ chối: advice.no_such_option ở /recommended với {"count":2}
Khi Bình tham mưu "Ban CHPT khu vực 3" về tin "Mười hai người ngộ độc sau bữa cỗ" phương án "Xin xe cứu thương" và "Chờ", đề nghị phương án 1 vì "Đường xa"
Và An lệnh advice.answer {"advice":@"tham mưu","chosen":0}
Thì bị từ chối: advice.say_what_instead ở /text
Khi An chọn phương án 1 của "tham mưu"
Thì có advice_answer {"unit":@"Ban CHPT khu vực 3","chosen":1}

Chuyện: Xác minh không thể trước khi việc xảy ra
Khi Bình báo "Ban CHPT khu vực 3" tin cháy "Cháy bãi rơm" tại "Thôn 2", xảy ra lúc 01:30
Và Dũng lệnh lúc 01:00: reply.verify {"information":@"Cháy bãi rơm","finding":"confirmed","text":"Đã xem"}
Thì bị từ chối: time.before_previous ở /happened

Chuyện: Văn thư, thành viên không báo tin; trực ban không nhận định thay chỉ huy
Cho Em là văn thư của "Ban CHQS xã Hoa Sơn"
Khi Em báo "Ban CHPT khu vực 3" tin cháy "Cháy bãi rơm" tại "Thôn 2"
Thì bị từ chối: rights.not_for_this_post
Khi Cường báo "Ban CHPT khu vực 3" tin cháy "Cháy bãi rơm" tại "Thôn 2"
Và Dũng xác minh tin "Cháy bãi rơm" là đúng: "Đã xem"
Và Cường nhận định tin "Cháy bãi rơm": "Không lan"
Thì bị từ chối: rights.not_for_this_post
