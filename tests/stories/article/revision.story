# Sửa bài đã công bố: bản sửa chờ người khác xem và đăng; đến lúc ấy bạn đọc vẫn đọc lời cũ.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Vân là văn thư của "Ban CHPT khu vực 3"
Và Khoa soạn bài "Tập huấn": "Sáng 20/12 khai mạc lớp tập huấn."
Và Khoa trình bài "Tập huấn"
Và An đăng bài "Tập huấn"

Chuyện: Người khác xem rồi đăng; đến lúc ấy bài vẫn như cũ
Khi Khoa lệnh article.amend {"article":@"Tập huấn","title":"Tập huấn","body":"Chiều 20/12."}
Thì bị từ chối: article.needs_revision ở /article
Khi Khoa trình bản sửa "Tập huấn dân quân" của bài "Tập huấn": "Sáng 21/12 khai mạc lớp tập huấn."
Thì bản sửa "Tập huấn dân quân" đang chờ duyệt
Và "Tập huấn dân quân" có author = @Khoa
Và "Tập huấn" có body = "Sáng 20/12 khai mạc lớp tập huấn."
Và "Tập huấn" có updated = null
Khi Khoa đăng bản sửa "Tập huấn dân quân"
Thì bị từ chối: revision.own_work ở /revision
Khi Vân đăng bản sửa "Tập huấn dân quân"
Thì bị từ chối: rights.not_for_this_post
Khi 5 phút sau
Và An đăng bản sửa "Tập huấn dân quân"
Thì bản sửa "Tập huấn dân quân" đang đăng
Và "Tập huấn dân quân" có by_its_writer = false
Và "Tập huấn" có title = "Tập huấn dân quân"
Và "Tập huấn" có body = "Sáng 21/12 khai mạc lớp tập huấn."
Và "Tập huấn" có updated = @now
Và bài "Tập huấn" đang đăng
Khi An đăng bản sửa "Tập huấn dân quân"
Thì bị từ chối: revision.not_waiting ở /revision

Chuyện: Mỗi bài một bản sửa đang chờ
Khi Khoa trình bản sửa "Bản một" của bài "Tập huấn": "Sáng 21/12."
Và An trình bản sửa "Bản hai" của bài "Tập huấn": "Sáng 22/12."
Thì bị từ chối: revision.waits ở /article
Khi An đăng bản sửa "Bản một"
Và An trình bản sửa "Bản hai" của bài "Tập huấn": "Sáng 22/12."
Thì bản sửa "Bản hai" đang chờ duyệt

Chuyện: Trả lại thì nêu lý do, bài vẫn như cũ và sửa được bản khác
Khi Khoa trình bản sửa "Bản một" của bài "Tập huấn": "Sáng 31/12."
Và An trả bản sửa "Bản một": "Ngày 21 mới đúng."
Thì bản sửa "Bản một" đang trả lại
Và "Bản một" có note = "Ngày 21 mới đúng."
Và "Tập huấn" có body = "Sáng 20/12 khai mạc lớp tập huấn."
Khi An đăng bản sửa "Bản một"
Thì bị từ chối: revision.not_waiting ở /revision
Khi Khoa trình bản sửa "Bản hai" của bài "Tập huấn": "Sáng 21/12."
Và An đăng bản sửa "Bản hai"
Thì "Tập huấn" có body = "Sáng 21/12."

Chuyện: Người viết rút bản sửa của mình, không ai rút thay
Khi Khoa trình bản sửa "Bản một" của bài "Tập huấn": "Sáng 21/12."
Và An rút bản sửa "Bản một"
Thì bị từ chối: revision.not_yours ở /revision
Khi Khoa rút bản sửa "Bản một"
Thì bản sửa "Bản một" đang rút
Và "Bản một" có open_in = null
Khi An trả bản sửa "Bản một": "Thôi."
Thì bị từ chối: revision.not_waiting ở /revision

Chuyện: Văn thư trình được bản sửa, vì đã có người xem
Khi Vân trình bản sửa "Bản của văn thư" của bài "Tập huấn": "Sáng 21/12."
Và Khoa đăng bản sửa "Bản của văn thư"
Thì "Tập huấn" có body = "Sáng 21/12."

Chuyện: Người đã viết bài vẫn duyệt được bản sửa của người khác
Khi An trình bản sửa "Bản của An" của bài "Tập huấn": "Sáng 21/12."
Và Khoa đăng bản sửa "Bản của An"
Thì "Bản của An" có by_its_writer = false

Chuyện: Đơn vị chỉ có một người đăng được thì người ấy đăng bản sửa của mình
Cho đơn vị "Ban CHQS xã Hoa Sơn"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Bình soạn bài "Tuần tra": "Tối 20/12 tuần tra."
Và Bình trình bài "Tuần tra"
Và Bình đăng bài "Tuần tra"
Khi An trình bản sửa "Bản của An" của bài "Tuần tra": "Tối 21/12 tuần tra."
Thì bị từ chối: article.unknown ở /article
Khi Bình trình bản sửa "Tuần tra đêm" của bài "Tuần tra": "Tối 21/12 tuần tra."
Và An đăng bản sửa "Tuần tra đêm"
Thì bị từ chối: revision.unknown ở /revision
Khi Bình đăng bản sửa "Tuần tra đêm"
Thì "Tuần tra đêm" có by_its_writer = true
Và "Tuần tra" có body = "Tối 21/12 tuần tra."

Chuyện: Ảnh cũng chờ cùng bản sửa
Cho Khoa gửi lên ảnh "DSC_0412.jpg"
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"DSC_0412.jpg","alt":"Hội trường"}]}
Thì bị từ chối: article.needs_revision ở /article
Khi Khoa lệnh revision.put_forward {"article":@"Tập huấn","title":"Tập huấn","body":"Sáng 20/12 khai mạc lớp tập huấn.","photos":[{"file":@"DSC_0412.jpg","alt":""}]}
Thì bị từ chối: alt.missing ở /photos/0/alt
Khi Khoa lệnh revision.put_forward {"article":@"Tập huấn","title":"Tập huấn","body":"Sáng 20/12 khai mạc lớp tập huấn.","photos":[{"file":@"DSC_0412.jpg","alt":"Hội trường"}]} gọi là "thêm ảnh"
Thì "Tập huấn" có photos = []
Khi An đăng bản sửa "thêm ảnh"
Thì "Tập huấn" có photos = [{"file":@"DSC_0412.jpg","alt":"Hội trường"}]

Chuyện: Bài chưa công bố thì sửa thẳng; không đổi gì thì không có bản sửa
Khi Khoa soạn bài "Bài nháp": "Nội dung."
Và Khoa trình bản sửa "Bản một" của bài "Bài nháp": "Nội dung khác."
Thì bị từ chối: revision.not_published ở /article
Khi Khoa lệnh revision.put_forward {"article":@"Tập huấn","title":"Tập huấn","body":"Sáng 20/12 khai mạc lớp tập huấn."}
Thì bị từ chối: revision.nothing_changed ở /article
Khi Khoa trình bản sửa "Tập huấn" của bài "Tập huấn": ""
Thì bị từ chối: article.body_empty ở /body
Khi Khoa trình bản sửa "Tập huấn" của bài "Tập huấn": "Theo văn bản TUYỆT MẬT."
Thì bị từ chối: document.classified ở /body

Chuyện: Bài lấy nguyên văn giữ nguyên văn cả trong bản sửa
Cho Khoa lệnh article.import {"title":"Giao ban","body":"Nhiệm kỳ 2021-2016.","original":{"publisher":"Cổng thông tin tỉnh"}} gọi là "bài cũ"
Và Khoa trình bài "bài cũ"
Và An đăng bài "bài cũ"
Khi Khoa lệnh revision.put_forward {"article":@"bài cũ","title":"Giao ban","body":"Nhiệm kỳ 2021-2026."}
Thì bị từ chối: article.verbatim ở /body
Khi Khoa lệnh revision.put_forward {"article":@"bài cũ","title":"Giao ban","body":"Nhiệm kỳ 2021-2016.","category":"Tin cũ"} gọi là "chuyên mục"
Và An đăng bản sửa "chuyên mục"
Thì "bài cũ" có category = "Tin cũ"
Và "bài cũ" có verbatim = true

Chuyện: Thu hồi bài thì bản sửa đang chờ cũng thôi
Khi Khoa trình bản sửa "Bản một" của bài "Tập huấn": "Sáng 21/12."
Và An gỡ bài "Tập huấn" vì "sai số liệu"
Thì bản sửa "Bản một" đang trả lại
Và "Bản một" có note = "sai số liệu"
Khi Khoa trình bản sửa "Bản hai" của bài "Tập huấn": "Sáng 22/12."
Thì bị từ chối: article.withdrawn ở /article

Chuyện: Lời đã bị hủy theo lệnh thì không đăng ra nữa
Cho Dũng là thanh tra của "Ban CHPT khu vực 3"
Và Khoa trình bản sửa "Bản một" của bài "Tập huấn": "Nhà ông Nguyễn Văn A."
Khi Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":@number("Bản một"),"reason":"theo yêu cầu của người được nêu tên"}
Và An đăng bản sửa "Bản một"
Thì bị từ chối: revision.erased ở /revision
