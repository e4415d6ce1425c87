# Mã đầu sổ trên giấy: văn bản nào ký hoặc ban hành thì mang mã của sổ, tính đến mục cuối của chính việc ký, việc ban hành ấy.
# Chưa ai ký thì không có mã, vì chưa có gì để đối chiếu.

Cho Ủy ban nhân dân "UBND xã Hoa Sơn" cấp xã có từ 2020
Và Chủ là chỉ huy trưởng của "UBND xã Hoa Sơn"
Và Văn là trợ lý của "UBND xã Hoa Sơn"
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Phúc là chỉ huy phó của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Thư là văn thư của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Cường là sĩ quan trực của "Ban CHQS xã Hoa Sơn"
Và Dũng là sĩ quan trực của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 07:00 ngày 03/02/2026

Chuyện: Biên bản bàn giao mang mã từ chữ ký giao, rồi mã mới từ chữ ký nhận
Khi Cường nhận trực tác chiến
Và Cường ký bàn giao trực tác chiến đến dòng 0
Thì giấy của "biên bản" mang mã đầu sổ vừa ghi
Khi Dũng ký nhận ca
Thì giấy của "biên bản" mang mã đầu sổ vừa ghi

Chuyện: Biên bản bị từ chối vẫn chỉ mang mã của chữ ký giao
Khi Cường nhận trực tác chiến
Và Cường ký bàn giao trực tác chiến đến dòng 0
Thì giấy của "biên bản" mang mã đầu sổ vừa ghi
Khi Dũng từ chối nhận ca vì "chưa kiểm đủ máy"
Thì giấy của "biên bản" mang mã đầu sổ ghi trước đó

Chuyện: Báo ban mới viết thì chưa có mã, trực chỉ huy ký gửi thì có
Khi Cường nhận trực nội vụ
Và Cường viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 1 đi phép
Thì giấy của "báo ban" chưa mang mã đầu sổ
Khi Bình ký gửi báo ban lên "Ban CHPT khu vực 3": "Duy trì nghiêm chế độ trực"
Thì giấy của "báo ban" mang mã đầu sổ vừa ghi
Khi Bình gạch báo ban vì "nhầm quân số"
Thì giấy của "báo ban" mang mã đầu sổ ghi trước đó

Chuyện: Văn bản ban hành ngay mang mã sau khi mọi nhiệm vụ của nó đã vào sổ
Khi An ban hành chỉ thị "Trực bão" gửi "Ban CHQS xã Hoa Sơn"
Thì giấy của "Trực bão" mang mã đầu sổ vừa ghi

Chuyện: Văn bản đến không phải giấy của mình, không mang mã
Khi An vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Về việc trực Tết"
Thì giấy của "Về việc trực Tết" chưa mang mã đầu sổ

Chuyện: Dự thảo chưa ai ký thì không có mã; ký trên giaoban thì có; ban hành thì văn bản mang mã bao cả lời văn và nhiệm vụ
Khi Khoa soạn dự thảo thông báo "Tăng cường trực Tết" gửi "Ban CHQS xã Hoa Sơn"
Thì giấy của "Tăng cường trực Tết" chưa mang mã đầu sổ
Khi Khoa trình dự thảo "Tăng cường trực Tết" cho Phúc duyệt, An ký
Và Phúc duyệt dự thảo "Tăng cường trực Tết"
Thì giấy của "Tăng cường trực Tết" chưa mang mã đầu sổ
Khi An xác nhận dự thảo "Tăng cường trực Tết" trên giaoban
Thì giấy của "Tăng cường trực Tết" mang mã đầu sổ vừa ghi
Khi Thư lấy số, ban hành "Tăng cường trực Tết" thành "thông báo số 1"
Thì được ghi 4 mục
Và giấy của "thông báo số 1" mang mã đầu sổ vừa ghi

Chuyện: Thông báo kết luận hội nghị mang mã của văn bản mà kết luận trở thành
Khi Khoa chuẩn bị hội nghị tổng kết "Tổng kết", do "Đ/c An" chủ trì
Và Khoa ghi kết luận của "Tổng kết" giao "Ban CHQS xã Hoa Sơn": "Sửa chòi gác"
Thì giấy của "Tổng kết" chưa mang mã đầu sổ
Khi An ra thông báo kết luận của "Tổng kết"
Thì giấy của "thông báo kết luận" mang mã đầu sổ vừa ghi

Chuyện: Giấy mời gửi đi thì mang mã
Khi Khoa chuẩn bị hội nghị tổng kết "Tổng kết"
Và An định ngày họp 20/12/2026 cho "Tổng kết"
Và An mời tất cả các xã dự "Tổng kết" với chức vụ "Chỉ huy trưởng"
Thì giấy của "Tổng kết" mang mã đầu sổ vừa ghi

Chuyện: Quyết định khen thưởng mang mã; hủy rồi thì giấy cũ vẫn là giấy đã ký
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho tập thể "Thôn 4" vì "Đắp đê thôn 4"
Và Chủ đồng ý đề nghị "Đắp đê thôn 4"
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê thôn 4" vì "Đắp đê thôn 4", Chủ ký
Thì giấy của "quyết định" mang mã đầu sổ vừa ghi
Khi Chủ hủy "quyết định" với lý do "ghi sai tên"
Thì giấy của "quyết định" mang mã đầu sổ ghi trước đó
