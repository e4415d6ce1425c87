# Người viết không tự duyệt bài của mình, khi đơn vị có người khác duyệt được.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Vân là văn thư của "Ban CHPT khu vực 3"

Chuyện: Người khác duyệt mới được đăng
Khi Khoa soạn bài "Tập huấn": "Sáng nay khai mạc lớp tập huấn."
Và Khoa trình bài "Tập huấn"
Và Khoa đăng bài "Tập huấn"
Thì bị từ chối: article.own_work ở /article
Khi An đăng bài "Tập huấn"
Thì bài "Tập huấn" đang đăng
Và "Tập huấn" có by_its_writer = false
Và "Tập huấn" có writers = [@Khoa]

Chuyện: Trả lại để sửa thì nói rõ chỗ cần sửa
Khi Khoa soạn bài "Tập huấn": "Sáng nay khai mạc lớp tập huấn."
Và An trả bài "Tập huấn" để sửa: "Ghi số người dự."
Thì bị từ chối: article.not_in_review ở /article
Khi Khoa trình bài "Tập huấn"
Và An trả bài "Tập huấn" để sửa: "Ghi số người dự."
Thì bài "Tập huấn" đang soạn
Và "Tập huấn" có returned = "Ghi số người dự."
Khi Khoa lệnh article.amend {"article":@"Tập huấn","title":"Tập huấn","body":"Bốn mươi người dự."}
Và Khoa trình bài "Tập huấn"
Thì "Tập huấn" có returned = ""
Và bài "Tập huấn" đang chờ duyệt

Chuyện: Sửa bài đang chờ duyệt là rút về soạn tiếp
Khi Khoa soạn bài "Tập huấn": "Sáng nay khai mạc lớp tập huấn."
Và Khoa trình bài "Tập huấn"
Và Khoa lệnh article.amend {"article":@"Tập huấn","title":"Tập huấn","body":"Chiều nay."}
Thì bài "Tập huấn" đang soạn

Chuyện: Người duyệt đã viết vào bài thì thành người viết
Khi Khoa soạn bài "Tập huấn": "Sáng nay khai mạc lớp tập huấn."
Và An lệnh article.amend {"article":@"Tập huấn","title":"Tập huấn","body":"Chiều nay khai mạc."}
Và An trình bài "Tập huấn"
Và An đăng bài "Tập huấn"
Thì bài "Tập huấn" đang đăng
Và "Tập huấn" có by_its_writer = true
Và "Tập huấn" có writers = [@Khoa, @An]

Chuyện: Văn thư soạn và trình, nhưng không đăng; bài đã đăng không ai sửa thẳng
Khi Vân soạn bài "Thông báo": "Lịch tiếp dân."
Và Vân trình bài "Thông báo"
Và Vân đăng bài "Thông báo"
Thì bị từ chối: rights.not_for_this_post
Khi Khoa đăng bài "Thông báo"
Và Vân lệnh article.amend {"article":@"Thông báo","title":"Thông báo","body":"Lịch khác."}
Thì bị từ chối: article.needs_revision ở /article

Chuyện: Văn bản có số, ngày và nơi ban hành; số liệu có ngày tính đến
Khi Khoa lệnh article.draft {"title":"Kế hoạch","body":"Nội dung.","section":"documents","symbol":"05/KH-BCH"} gọi là "kế hoạch"
Và Khoa trình bài "kế hoạch"
Thì bị từ chối: article.document_unnamed ở /article
Khi Khoa lệnh article.amend {"article":@"kế hoạch","title":"Kế hoạch","body":"Nội dung.","section":"documents","symbol":"05/KH-BCH","issued_on":"2026-01-05","issuer":"Ban CHPT khu vực 3"}
Và Khoa trình bài "kế hoạch"
Thì bài "kế hoạch" đang chờ duyệt
Khi Khoa lệnh article.draft {"title":"Số liệu","section":"statistics","figures":[{"name":"Lượt tuần tra","value":"924","measure":"lượt","estimate":false}]} gọi là "số liệu"
Và Khoa trình bài "số liệu"
Thì bị từ chối: article.as_of_missing ở /article
Khi Khoa lệnh article.draft {"title":"Kế hoạch mật","section":"documents","symbol":"05/KH-BCH (Mật)","body":"Nội dung."}
Thì bị từ chối: document.classified ở /symbol
