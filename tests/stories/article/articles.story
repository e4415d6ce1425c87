# Bài công khai: chỉ bài đã đăng mới ra ngoài; mỗi ảnh có lời tả cho người không nhìn thấy.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"

Chuyện: Soạn, trình, đăng, sửa, gỡ
Khi An soạn bài "Hội nghị tổng kết năm 2026": "Sáng 20/12, đơn vị tổ chức hội nghị."
Thì bài "Hội nghị tổng kết năm 2026" đang soạn
Và "Hội nghị tổng kết năm 2026" có published = null
Khi An gỡ bài "Hội nghị tổng kết năm 2026" vì "chưa đăng"
Thì bị từ chối: article.not_published ở /article
Khi An đăng bài "Hội nghị tổng kết năm 2026"
Thì bị từ chối: article.not_in_review ở /article
Khi An trình bài "Hội nghị tổng kết năm 2026"
Thì bài "Hội nghị tổng kết năm 2026" đang chờ duyệt
Khi An đăng bài "Hội nghị tổng kết năm 2026"
Thì bài "Hội nghị tổng kết năm 2026" đang đăng
Và "Hội nghị tổng kết năm 2026" có published = @now
Khi An đăng bài "Hội nghị tổng kết năm 2026"
Thì bị từ chối: article.already_published ở /article
Khi An trình bài "Hội nghị tổng kết năm 2026"
Thì bị từ chối: article.no_draft ở /article
Khi 5 phút sau
Và An lệnh article.amend {"article":@"Hội nghị tổng kết năm 2026","title":"Tổng kết năm 2026","body":"Đã sửa."}
Thì bị từ chối: article.needs_revision ở /article
Khi An trình bản sửa "Tổng kết năm 2026" của bài "Hội nghị tổng kết năm 2026": "Đã sửa."
Và An đăng bản sửa "Tổng kết năm 2026"
Thì "Hội nghị tổng kết năm 2026" có updated = @now
Và bài "Hội nghị tổng kết năm 2026" đang đăng
Khi An gỡ bài "Hội nghị tổng kết năm 2026" vì "sai số liệu"
Thì bài "Hội nghị tổng kết năm 2026" đang gỡ
Khi An đăng bài "Hội nghị tổng kết năm 2026"
Thì bị từ chối: article.withdrawn ở /article

Chuyện: Bài trống thì không trình, không đăng
Khi An soạn bài "Chưa viết": ""
Và An trình bài "Chưa viết"
Thì bị từ chối: article.body_empty ở /article

Chuyện: Lời tả ảnh không được trống và không phải tên tệp
Khi An lệnh article.draft {"title":"Bài có ảnh","captions":[{"caption":"Quang cảnh hội nghị","alt":"Các đại biểu ngồi trong hội trường"}]} gọi là "bài"
Thì "bài" có captions = [{"caption":"Quang cảnh hội nghị"}]
Khi An lệnh article.draft {"title":"Bài có ảnh","captions":[{"caption":"Quang cảnh hội nghị","alt":""}]}
Thì bị từ chối: alt.missing ở /captions/0/alt
Khi An lệnh article.draft {"title":"Bài có ảnh","captions":[{"caption":"Quang cảnh hội nghị","alt":"THO 1.png"}]}
Thì bị từ chối: alt.is_file_name ở /captions/0/alt
Khi An lệnh article.draft {"title":"Bài có ảnh","captions":[{"caption":"Quang cảnh hội nghị","alt":"anh tin bai"}]}
Thì bị từ chối: alt.is_filler ở /captions/0/alt

Chuyện: Nội dung mật không ra trang công khai
Khi An soạn bài "Hội nghị": "Theo văn bản TUYỆT MẬT của cấp trên."
Thì bị từ chối: document.classified ở /body
