# Đính chính cũng qua hai người như bài: người ghi không tự đăng, khi đơn vị có người khác đăng được.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Vân là văn thư của "Ban CHPT khu vực 3"
Và Khoa soạn bài "Tập huấn": "Sáng 20/12 khai mạc lớp tập huấn."
Và Khoa trình bài "Tập huấn"

Chuyện: Đính chính bài đã đăng chờ người khác xem và đăng
Khi An đăng bài "Tập huấn"
Và Khoa đính chính bài "Tập huấn": "20/12" là "21/12"
Thì "Tập huấn" có errata = [{"passage":"20/12","correction":"21/12","by":@Khoa,"published":null}]
Khi Khoa đăng đính chính 1 của bài "Tập huấn"
Thì bị từ chối: article.own_erratum ở /number
Khi Vân đăng đính chính 1 của bài "Tập huấn"
Thì bị từ chối: rights.not_for_this_post
Khi 5 phút sau
Và An đăng đính chính 1 của bài "Tập huấn"
Thì "Tập huấn" có errata = [{"published":@now,"by_its_writer":false}]
Và "Tập huấn" có updated = @now
Khi An đăng đính chính 1 của bài "Tập huấn"
Thì bị từ chối: article.erratum_published ở /number với {"number":1}
Khi An bỏ đính chính 1 của bài "Tập huấn" vì "thôi"
Thì bị từ chối: article.erratum_published ở /number
Khi An đăng đính chính 2 của bài "Tập huấn"
Thì bị từ chối: article.no_such_erratum ở /number

Chuyện: Đính chính sai thì bỏ, nêu lý do, bạn đọc không thấy
Khi An đăng bài "Tập huấn"
Và Khoa đính chính bài "Tập huấn": "20/12" là "31/12"
Và An bỏ đính chính 1 của bài "Tập huấn" vì "Ngày 21 mới đúng"
Thì "Tập huấn" có errata = [{"dropped":true,"drop_reason":"Ngày 21 mới đúng","published":null}]
Khi An đăng đính chính 1 của bài "Tập huấn"
Thì bị từ chối: article.erratum_dropped ở /number với {"number":1}
Khi Khoa đính chính bài "Tập huấn": "20/12" là "21/12"
Và An đăng đính chính 2 của bài "Tập huấn"
Thì "Tập huấn" có errata = [{"dropped":true},{"published":@now}]

Chuyện: Ghi trước khi đăng thì rút bài về soạn, duyệt cùng bài
Khi An đính chính bài "Tập huấn": "20/12" là "21/12"
Thì bài "Tập huấn" đang soạn
Và "Tập huấn" có writers = [@Khoa, @An]
Khi An đăng đính chính 1 của bài "Tập huấn"
Thì bị từ chối: article.erratum_with_text ở /article
Khi Khoa trình bài "Tập huấn"
Và An đăng bài "Tập huấn"
Thì "Tập huấn" có by_its_writer = true
Và "Tập huấn" có errata = [{"published":@now}]

Chuyện: Đơn vị chỉ có một người đăng được thì người ấy đăng, và ghi rõ như vậy
Cho đơn vị "Ban CHQS xã Hoa Sơn"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Bình soạn bài "Tuần tra": "Tối 20/12 tuần tra."
Và Bình trình bài "Tuần tra"
Khi Bình đăng bài "Tuần tra"
Và Bình đính chính bài "Tuần tra": "20/12" là "21/12"
Và Bình đăng đính chính 1 của bài "Tuần tra"
Thì "Tuần tra" có errata = [{"by_its_writer":true}]

Chuyện: Nội dung mật không vào đính chính
Khi Khoa đính chính bài "Tập huấn": "20/12" là "theo văn bản TUYỆT MẬT"
Thì bị từ chối: document.classified ở /correction
