# Vấn đề nảy sinh ở cơ sở: đơn vị gần dân tiếp nhận, cơ quan có thẩm quyền trả lời trong hạn.
# Không xếp hạng nhóm người hay địa bàn; người nêu không bắt buộc, và xóa được.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Phú Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Cường là chỉ huy trưởng của "Ban CHQS xã Phú Sơn"
Và Dũng là thanh tra của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 08:00 ngày 10/11/2026

Chuyện: Xã tiếp nhận, cấp trên trả lời trong hạn, xã báo lại người nêu
Khi Bình tiếp nhận vấn đề "Ngầm tràn Khe Rộng thiếu cọc tiêu" tại "Thôn 3", giao "Ban CHPT khu vực 3", hạn 20/11/2026
Thì "Ngầm tràn Khe Rộng thiếu cọc tiêu" có number = {"name":"matter","number":1}
Và "Ngầm tràn Khe Rộng thiếu cọc tiêu" có submitter = null
Khi An trả lời vấn đề "Ngầm tràn Khe Rộng thiếu cọc tiêu", được công khai: "Cắm 12 cọc trước ngày 18/11."
Thì có matter_answer {"matter":@"Ngầm tràn Khe Rộng thiếu cọc tiêu","unit":@"Ban CHPT khu vực 3","answered_on":"2026-11-10","may_publish":true,"versions":1}
Khi Bình kết thúc vấn đề "Ngầm tràn Khe Rộng thiếu cọc tiêu"
Thì có matter {"id":@"Ngầm tràn Khe Rộng thiếu cọc tiêu","closing":"Đã báo lại người nêu","open_in":null}
Khi An trả lời vấn đề "Ngầm tràn Khe Rộng thiếu cọc tiêu": "Nói thêm"
Thì bị từ chối: matter.closed ở /matter

Chuyện: Trả lời lại thì lời mới có giá trị, ngày trả lời là ngày đầu
Khi Bình tiếp nhận vấn đề "Loa thôn 2 hỏng" tại "Thôn 2", giao "Ban CHPT khu vực 3", hạn 20/11/2026
Và An trả lời vấn đề "Loa thôn 2 hỏng": "Sẽ xem xét."
Và bây giờ là 08:00 ngày 25/11/2026
Và An trả lời vấn đề "Loa thôn 2 hỏng": "Đã thay loa."
Thì có matter_answer {"matter":@"Loa thôn 2 hỏng","text":"Đã thay loa.","answered_on":"2026-11-10","versions":2}

Chuyện: Chuyển cho nơi khác có thẩm quyền, nêu lý do, hẹn ngày khác
Khi Bình tiếp nhận vấn đề "Đường vào bến hẹp" tại "Bến Đò", giao "Ban CHPT khu vực 3", hạn 20/11/2026
Và Bình chuyển vấn đề "Đường vào bến hẹp" cho "Ban CHQS xã Phú Sơn", hạn 30/11/2026, vì "Bến thuộc xã Phú Sơn"
Thì "Đường vào bến hẹp" có competent = @"Ban CHQS xã Phú Sơn"
Và "Đường vào bến hẹp" có due = "2026-11-30"
Khi An trả lời vấn đề "Đường vào bến hẹp": "Đã rõ"
Thì bị từ chối: matter.not_competent ở /matter
Khi Cường trả lời vấn đề "Đường vào bến hẹp": "Mở rộng trong quý I."
Thì có matter_answer {"unit":@"Ban CHQS xã Phú Sơn"}

Chuyện: Cơ quan không có sổ ở đây trả lời bằng công văn, xã ghi lại
Khi Bình tiếp nhận vấn đề "Cột điện nghiêng" tại "Thôn 5", chuyển "Điện lực huyện" trả lời, hạn 15/11/2026
Và bây giờ là 08:00 ngày 20/11/2026
Và Bình ghi trả lời ngày 18/11/2026 của vấn đề "Cột điện nghiêng": "Đã dựng lại cột."
Thì "Cột điện nghiêng" có answered_on = "2026-11-18"
Khi Bình ghi trả lời ngày 21/11/2026 của vấn đề "Cột điện nghiêng": "Sai ngày"
Thì bị từ chối: matter.answer_day ở /answered_on với {"stated":"2026-11-21"}
Khi Bình ghi trả lời ngày 09/11/2026 của vấn đề "Cột điện nghiêng": "Sai ngày"
Thì bị từ chối: matter.answer_day ở /answered_on
Khi Bình tiếp nhận vấn đề "Cầu yếu" tại "Thôn 1", giao "Ban CHPT khu vực 3", hạn 25/11/2026
Và Bình ghi trả lời ngày 20/11/2026 của vấn đề "Cầu yếu": "Trả lời hộ"
Thì bị từ chối: matter.answers_itself ở /matter

Chuyện: Người nêu đứng riêng, xóa được, vấn đề và chuỗi còn nguyên
Khi Bình tiếp nhận vấn đề "Giếng thôn 4 nhiễm mặn" tại "Thôn 4", giao "Ban CHPT khu vực 3", hạn 20/11/2026, do "Lê Thị Bưởi" nêu
Thì được ghi 2 mục
Và "Giếng thôn 4 nhiễm mặn" có submitter = @"người nêu"
Và có submitter {"name":"Lê Thị Bưởi"}
Khi Dũng lệnh book.erase {"unit":@"Ban CHQS xã Hoa Sơn","number":@number("người nêu"),"reason":"theo yêu cầu của người nêu"}
Thì có submitter {"id":@"người nêu","name":null}
Và không có submitter {"name":"Lê Thị Bưởi"}
Và "Giếng thôn 4 nhiễm mặn" có subject = "Giếng thôn 4 nhiễm mặn"
Và chuỗi của "Ban CHQS xã Hoa Sơn" nguyên vẹn

Chuyện: Vấn đề là việc ở một nơi, không kể về người
Khi Bình tiếp nhận vấn đề "Thôn 3 có ba hộ theo đạo" tại "Thôn 3", giao "Ban CHPT khu vực 3", hạn 20/11/2026
Thì bị từ chối: information.beliefs ở /subject
Khi Bình tiếp nhận vấn đề "Đơn của một hộ" tại "Nhà ông tên Lê Văn Tám", giao "Ban CHPT khu vực 3", hạn 20/11/2026
Thì bị từ chối: information.named_person ở /place
Khi Bình tiếp nhận vấn đề "Giếng khô" tại "Thôn 4", giao "Ban CHPT khu vực 3", hạn 20/11/2026
Và An trả lời vấn đề "Giếng khô": "Liên hệ số điện thoại 0912345678"
Thì bị từ chối: information.contact ở /text
Khi An trả lời vấn đề "Giếng khô": "Nội dung TỐI MẬT"
Thì bị từ chối: document.classified ở /text

Chuyện: Phải rõ nơi trả lời và hạn
Khi Bình lệnh matter.receive {"subject":"Đường ngập","place":"Thôn 1","due":"2026-11-20"}
Thì bị từ chối: matter.no_body ở /competent
Khi Bình lệnh matter.receive {"subject":"Đường ngập","place":"Thôn 1","competent":@"Ban CHPT khu vực 3","body":"Huyện","due":"2026-11-20"}
Thì bị từ chối: matter.two_bodies ở /body
Khi Bình tiếp nhận vấn đề "Đường ngập" tại "Thôn 1", giao "Ban CHPT khu vực 3", hạn 09/11/2026
Thì bị từ chối: matter.due_past ở /due với {"due":"2026-11-09"}
Khi Bình lệnh matter.receive {"subject":"Đường ngập","place":"Thôn 1","competent":"019c2000-0000-7000-8000-000000000002","due":"2026-11-20"}
Thì bị từ chối: unit.unknown ở /competent

Chuyện: Chưa trả lời thì chưa kết thúc; của đơn vị khác thì không đụng vào; ghi nhầm thì gạch
Khi Bình tiếp nhận vấn đề "Đường ngập" tại "Thôn 1", giao "Ban CHPT khu vực 3", hạn 20/11/2026
Và Bình kết thúc vấn đề "Đường ngập"
Thì bị từ chối: matter.not_answered ở /matter
Khi Cường gạch vấn đề "Đường ngập" vì "không phải của tôi"
Thì bị từ chối: matter.not_yours ở /matter
Khi Bình gạch vấn đề "Đường ngập" vì "ghi hai lần"
Thì "Đường ngập" có struck = true
Khi An trả lời vấn đề "Đường ngập": "Đã rõ"
Thì bị từ chối: matter.struck ở /matter
