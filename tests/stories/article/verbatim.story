# Bài lấy từ nơi khác giữ nguyên văn; chỗ sai ghi riêng, không sửa vào bài.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Khoa lệnh article.import {"title":"Giao ban đóng quân canh phòng","lead":"Đơn vị vừa tổ chức giao ban.","body":"Đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2016.","author_line":"T/h Vương Hiến","original":{"publisher":"Cổng thông tin tỉnh","posted_on":"2021-12-30"}} gọi là "bài cũ"

Chuyện: Nguyên văn không sửa được, chuyên mục và chú thích thì được
Khi Khoa lệnh article.amend {"article":@"bài cũ","title":"Giao ban đóng quân canh phòng","lead":"Đơn vị vừa tổ chức giao ban.","body":"Đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026."}
Thì bị từ chối: article.verbatim ở /body
Khi Khoa lệnh article.amend {"article":@"bài cũ","title":"Giao ban","lead":"Đơn vị vừa tổ chức giao ban.","body":"Đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2016."}
Thì bị từ chối: article.verbatim ở /title
Khi Khoa lệnh article.amend {"article":@"bài cũ","title":"Giao ban đóng quân canh phòng","lead":"Đơn vị vừa tổ chức giao ban.","body":"Đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2016.","category":"Tin cũ"}
Thì "bài cũ" có category = "Tin cũ"
Và "bài cũ" có verbatim = true
Và "bài cũ" có original = {"publisher":"Cổng thông tin tỉnh"}

Chuyện: Đính chính đứng riêng và chỉ đúng chỗ có trong bài
Khi An đính chính bài "bài cũ": "nhiệm kỳ 2021-2036" là "nhiệm kỳ 2021-2026"
Thì bị từ chối: article.no_such_passage ở /passage
Khi An đính chính bài "bài cũ": "nhiệm kỳ 2021-2016" là "nhiệm kỳ 2021-2026"
Thì "bài cũ" có errata = [{"passage":"nhiệm kỳ 2021-2016","correction":"nhiệm kỳ 2021-2026"}]
Và "bài cũ" có body = "Đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2016."

Chuyện: Bài lấy lại cũng phải có người khác duyệt, và không đăng trước ngày đăng gốc
Khi Khoa trình bài "bài cũ"
Và Khoa đăng bài "bài cũ"
Thì bị từ chối: article.own_work ở /article
Khi An đăng bài "bài cũ"
Thì bài "bài cũ" đang đăng
Khi Khoa lệnh article.import {"title":"Bài ngày mai","body":"Nội dung.","original":{"publisher":"Cổng thông tin tỉnh","posted_on":"2199-01-01"}}
Thì bị từ chối: article.posted_ahead ở /original/posted_on
Khi Khoa lệnh article.import {"title":"Không rõ nguồn","body":"Nội dung."}
Thì bị trả lại: input.missing ở /body/original
