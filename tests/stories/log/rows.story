# Sổ trực chỉ thêm, không xóa: số dòng liền nhau, sai thì gạch có lý do rồi ghi dòng mới (R-08).

Cho đơn vị "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và bây giờ là 02:10 ngày 03/02/2026

Chuyện: Dòng sổ được đánh số liền nhau
Khi An ghi sổ tác chiến: "Xã Hoa Sơn báo nước sông lên 0,4 m"
Và An ghi sổ tác chiến: "Tổ tuần tra 2 về đủ"
Thì sổ trực có dòng 1: "Xã Hoa Sơn báo nước sông lên 0,4 m"
Và sổ trực có dòng 2: "Tổ tuần tra 2 về đủ"
Và sổ trực không có dòng 3
Và "Tổ tuần tra 2 về đủ" có row.year = 2026
Và "Tổ tuần tra 2 về đủ" có author = @An
Và "Tổ tuần tra 2 về đủ" có post = @post:An
Và chuỗi của "Ban CHPT khu vực 3" nguyên vẹn

Chuyện: Mỗi loại trực một sổ, mỗi sổ một dãy số
Khi An ghi sổ tác chiến: "Sổ tác chiến"
Và An ghi sổ nội vụ: "Sổ nội vụ"
Và An ghi sổ phòng thủ dân sự: "Sổ phòng thủ dân sự"
Thì sổ tác chiến năm 2026 của "Ban CHPT khu vực 3" có dòng 1: "Sổ tác chiến"
Và sổ nội vụ năm 2026 của "Ban CHPT khu vực 3" có dòng 1: "Sổ nội vụ"
Và sổ phòng thủ dân sự năm 2026 của "Ban CHPT khu vực 3" có dòng 1: "Sổ phòng thủ dân sự"

Chuyện: Sang năm mới số dòng bắt đầu lại từ 1
Khi An ghi sổ tác chiến: "Dòng của năm 2026"
Và bây giờ là 00:00 ngày 01/01/2027
Và An ghi sổ tác chiến: "Dòng đầu năm 2027"
Thì sổ tác chiến năm 2026 của "Ban CHPT khu vực 3" có dòng 1: "Dòng của năm 2026"
Và sổ tác chiến năm 2027 của "Ban CHPT khu vực 3" có dòng 1: "Dòng đầu năm 2027"

Chuyện: Năm của sổ tính theo giờ Việt Nam
Khi bây giờ là 23:59 ngày 31/12/2026
Và An ghi sổ tác chiến: "Còn một phút"
Thì "Còn một phút" có row.year = 2026

Chuyện: Hai đơn vị, hai sổ, không lẫn số
Cho đơn vị "Xã Hoa Sơn"
Và Bình là sĩ quan trực của "Xã Hoa Sơn"
Khi An ghi sổ tác chiến: "Của khu vực"
Và Bình ghi sổ tác chiến: "Của xã"
Thì sổ tác chiến năm 2026 của "Ban CHPT khu vực 3" có dòng 1: "Của khu vực"
Và sổ tác chiến năm 2026 của "Xã Hoa Sơn" có dòng 1: "Của xã"

Chuyện: Ghi trong vòng 15 phút là đúng lúc
Khi An ghi sổ tác chiến việc lúc 01:55: "Vừa đúng mười lăm phút"
Thì dòng "Vừa đúng mười lăm phút" vào sổ sau 15 phút

Chuyện: Ghi sau hơn 15 phút thì bị đánh dấu muộn
Khi An ghi sổ tác chiến việc lúc 01:54: "Mười sáu phút"
Thì dòng "Mười sáu phút" vào sổ muộn 16 phút
Và "Mười sáu phút" có happened = @time("01:54")
Và "Mười sáu phút" có entered = @time("02:10")

Chuyện: Không ghi được việc chưa xảy ra
Khi An ghi sổ tác chiến việc lúc 02:13: "Sắp xảy ra"
Thì bị từ chối: time.in_future ở /happened với {"stated":"02:13","now":"02:10"}
Và sổ trực không có dòng 1

Chuyện: Đồng hồ của máy trực nhanh hơn máy chủ không quá 2 phút thì việc ấy là việc lúc này
Khi An ghi sổ tác chiến việc lúc 02:12: "Đồng hồ nhanh hai phút"
Thì "Đồng hồ nhanh hai phút" có happened = @time("02:10")

Chuyện: Không ghi việc của hơn một năm trước
Khi An gửi nguyên văn {"command":"log.write","key":"019c2000-0000-7000-8000-000000000009",
    "post":@post:An,"happened":0,"body":{"duty":"operations","type":"note","text":"Năm 1970"}}
Thì bị từ chối: log.too_old ở /happened
Và sổ trực không có dòng 1

Chuyện: Dòng sai bị gạch có lý do và vẫn đọc được
Khi An ghi sổ tác chiến: "Đổi gác lúc 01:30"
Và An gạch dòng 1 vì "nhầm sổ"
Thì dòng 1 đã bị gạch vì "nhầm sổ"
Và dòng 1 vào sổ đúng lúc
Và "Đổi gác lúc 01:30" có text = "Đổi gác lúc 01:30"
Và "Đổi gác lúc 01:30" có struck_by = @An

Chuyện: Dòng ghi lại nói rõ nó sửa dòng nào và giữ giờ xảy ra
Khi An ghi sổ tác chiến việc lúc 02:00: "Đổi gác lúc 01:30"
Và 60 phút sau
Và An gạch dòng 1 vì "nhầm giờ", ghi lại: "Đổi gác lúc 01:40"
Thì được ghi 2 mục
Và dòng 2 sửa cho dòng 1
Và "Đổi gác lúc 01:40" có happened = @time("02:00")
Và dòng 2 vào sổ muộn 70 phút

Chuyện: Khi giờ là chỗ sai thì dòng ghi lại mang giờ mới
Khi An ghi sổ tác chiến việc lúc 02:00: "Đổi gác"
Và An gạch dòng 1 vì "nhầm giờ", ghi lại việc lúc 01:40: "Đổi gác cổng số 1"
Thì "Đổi gác cổng số 1" có happened = @time("01:40")

Chuyện: Giờ của dòng ghi lại cũng không được nằm ở tương lai
Khi An ghi sổ tác chiến: "Đổi gác"
Và An gạch dòng 1 vì "nhầm giờ", ghi lại việc lúc 03:00: "Đổi gác cổng số 1"
Thì bị từ chối: time.in_future ở /replacement/happened
Và dòng 1 còn nguyên

Chuyện: Một dòng chỉ gạch được một lần
Khi An ghi sổ tác chiến: "Khách đến cổng"
Và An gạch dòng 1 vì "ghi hai lần"
Và An gạch dòng 1 vì "gạch lần nữa"
Thì bị từ chối: log.already_struck ở /entry với {"row":1}

Chuyện: Không ai gạch được dòng trong sổ của đơn vị khác
Cho đơn vị "Xã Hoa Sơn"
Và Bình là sĩ quan trực của "Xã Hoa Sơn"
Khi An ghi sổ tác chiến: "Của khu vực"
Và Bình gạch dòng 1 vì "không phải việc của mình"
Thì bị từ chối: log.unknown ở /entry
Và dòng 1 còn nguyên

Chuyện: Người không có quyền thì không ghi sổ
Cho Chi là văn thư của "Ban CHPT khu vực 3"
Khi Chi ghi sổ tác chiến: "Văn thư ghi"
Thì bị từ chối: rights.not_for_this_post

Chuyện: Không dùng được chức vụ của người khác
Cho Bình là sĩ quan trực của "Ban CHPT khu vực 3"
Khi An gửi nguyên văn {"command":"log.write","key":"019c2000-0000-7000-8000-000000000001",
    "post":@post:Bình,"happened":null,"body":{"duty":"operations","type":"note","text":"Mạo danh"}}
Thì bị từ chối: post.not_yours ở /post

Chuyện: Dòng sổ nhắc tới đơn vị phải là đơn vị có thật
Cho đơn vị "Xã Hoa Sơn"
Khi An ghi sổ tác chiến về "Xã Hoa Sơn": "Nước lên báo động 1"
Thì "Nước lên báo động 1" có about = [@"Xã Hoa Sơn"]
Khi An ghi sổ tác chiến về "019c2000-0000-7000-8000-000000000002": "Không rõ đơn vị nào"
Thì bị từ chối: unit.unknown ở /about/0

Chuyện: Gửi lại cùng một lệnh thì chỉ có một dòng
Khi An ghi sổ tác chiến: "Mất mạng giữa chừng"
Và lệnh ấy được gửi lại
Thì được trả lời như lần đầu
Và có 1 log_entry {"text":"Mất mạng giữa chừng"}
Và sổ trực không có dòng 2

Chuyện: Cùng khóa mà khác nội dung thì bị từ chối
Khi An ghi sổ tác chiến: "Nội dung đầu"
Và lệnh ấy được gửi lại với {"text":"Nội dung khác"}
Thì bị từ chối: key.other_content ở /key
Và sổ trực không có dòng 2

Chuyện: Sau khi bị từ chối thì lệnh cùng khóa được xét lại từ đầu
Khi An ghi sổ tác chiến việc lúc 02:13: "Ghi sớm ba phút"
Thì bị từ chối: time.in_future
Khi 3 phút sau
Và lệnh ấy được gửi lại
Thì được ghi
Và sổ trực có dòng 1

Chuyện: Đã biết lúc nào và đã xảy ra lúc nào là hai câu hỏi
Khi An ghi sổ tác chiến việc lúc 01:30: "Tàu cá mất liên lạc"
Và 20 phút sau
Và An gạch dòng 1 vì "đã liên lạc lại được"
Thì như đã biết lúc 02:00, chưa có "Tàu cá mất liên lạc"
Và như đã biết lúc 02:15, "Tàu cá mất liên lạc" có struck = false
Và như đã xảy ra lúc 01:30, "Tàu cá mất liên lạc" có text = "Tàu cá mất liên lạc"
Và như đã xảy ra lúc 01:29, chưa có "Tàu cá mất liên lạc"

Story: Rows can be told in English too
When An writes in the operations log: "River at Hoa Son rose by 0.4 m"
And 20 minutes later
Then the log has row 1

Chuyện: Dòng chỉ dẫn tới cái có thật và đơn vị được đọc
Cho đơn vị "Đơn vị khác"
Và Lạ là sĩ quan trực của "Đơn vị khác"
Và Lạ lệnh log.write {"duty":"operations","type":"note","text":"Việc nhà"} gọi là "dòng nhà khác"
Và An lệnh log.write {"duty":"operations","type":"note","text":"Dòng trước"} gọi là "dòng trước"
Khi An lệnh log.write {"duty":"operations","type":"note","text":"Tiếp","references":[{"kind":"log_entry","id":@"dòng trước"}]} gọi là "dòng tiếp"
Thì "dòng tiếp" có references = [{"kind":"log_entry","id":@"dòng trước"}]
Khi An lệnh log.write {"duty":"operations","type":"note","text":"Tiếp","references":[{"kind":"nonsense","id":@"dòng trước"}]}
Thì bị từ chối: log.reference_unknown ở /references/0
Khi An lệnh log.write {"duty":"operations","type":"note","text":"Tiếp","references":[{"kind":"log_entry","id":@"dòng trước"},{"kind":"task","id":"019c2000-0000-7000-8000-000000000002"}]}
Thì bị từ chối: log.reference_unknown ở /references/1
Khi An lệnh log.write {"duty":"operations","type":"note","text":"Tiếp","references":[{"kind":"log_entry","id":@"dòng nhà khác"}]}
Thì bị từ chối: log.reference_unknown ở /references/0
