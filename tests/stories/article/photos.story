# Ảnh của bài: mỗi ảnh có lời tả, chú thích, người chụp và thứ tự; ảnh nào cũng đã gửi lên trước.

Cho đơn vị "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Hoa Sơn"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Vân là văn thư của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Khoa soạn bài "Tập huấn": "Sáng nay khai mạc lớp tập huấn."
Và Khoa gửi lên ảnh "DSC_0412.jpg"
Và Khoa gửi lên ảnh "DSC_0413.jpg"

Chuyện: Xếp ảnh vào bài, đổi thứ tự, bỏ ảnh
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"DSC_0412.jpg","caption":"Quang cảnh lớp học","credit":"Minh Đức","alt":"Bốn mươi người ngồi trong hội trường","after":0},{"file":@"DSC_0413.jpg","alt":"Giảng viên chỉ lên bản đồ","after":1}]}
Thì "Tập huấn" có photos = [{"file":@"DSC_0412.jpg","caption":"Quang cảnh lớp học"},{"file":@"DSC_0413.jpg","after":1}]
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"DSC_0413.jpg","alt":"Giảng viên chỉ lên bản đồ","after":0},{"file":@"DSC_0412.jpg","alt":"Bốn mươi người ngồi trong hội trường","after":0}]}
Thì "Tập huấn" có photos = [{"file":@"DSC_0413.jpg"},{"file":@"DSC_0412.jpg"}]
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[]}
Thì "Tập huấn" có photos = []

Chuyện: Không ghi chỗ đứng khác với đứng trước đoạn đầu
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"DSC_0412.jpg","alt":"Bốn mươi người ngồi trong hội trường","after":0},{"file":@"DSC_0413.jpg","alt":"Giảng viên chỉ lên bản đồ"}]}
Thì "Tập huấn" có photos = [{"file":@"DSC_0412.jpg","after":0},{"file":@"DSC_0413.jpg","after":null}]

Chuyện: Lời tả ảnh không được trống, không phải tên tệp, dù có đuôi hay không
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"DSC_0412.jpg","alt":"","after":0}]}
Thì bị từ chối: alt.missing ở /photos/0/alt
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"DSC_0412.jpg","alt":"IMG_1234.jpg","after":0}]}
Thì bị từ chối: alt.is_file_name ở /photos/0/alt
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"DSC_0412.jpg","alt":"dsc_0412","after":0}]}
Thì bị từ chối: alt.is_file_name ở /photos/0/alt

Chuyện: Chỉ xếp ảnh của đơn vị mình, còn tệp, mỗi ảnh một lần
Cho Bình gửi lên ảnh "ảnh xã"
Và Khoa gửi lên bản quét "BC 05.pdf"
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"ảnh xã","alt":"Dân quân tuần tra","after":0}]}
Thì bị từ chối: file.unknown ở /photos/0/file
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"BC 05.pdf","alt":"Báo cáo đã ký","after":0}]}
Thì bị từ chối: file.no_photo ở /photos/0/file
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"DSC_0412.jpg","alt":"Hội trường","after":0},{"file":@"DSC_0412.jpg","alt":"Hội trường","after":0}]}
Thì bị từ chối: article.photo_twice ở /photos/1/file
Khi An hủy tệp "DSC_0413.jpg" vì "người trong ảnh yêu cầu"
Và Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"DSC_0413.jpg","alt":"Giảng viên","after":0}]}
Thì bị từ chối: file.removed ở /photos/0/file

Chuyện: Thêm ảnh khi chờ duyệt là rút về soạn tiếp; bài đã đăng thì không xếp thẳng
Khi Khoa trình bài "Tập huấn"
Và Vân lệnh article.set_photos {"article":@"Tập huấn","photos":[{"file":@"DSC_0412.jpg","alt":"Hội trường","after":0}]}
Thì bài "Tập huấn" đang soạn
Và "Tập huấn" có writers = [@Khoa, @Vân]
Khi Khoa trình bài "Tập huấn"
Và An đăng bài "Tập huấn"
Và An lệnh article.set_photos {"article":@"Tập huấn","photos":[]}
Thì bị từ chối: article.needs_revision ở /article

Chuyện: Bài có hai trăm năm mươi sáu ảnh thì được, hơn nữa thì thôi
Khi Khoa lệnh article.set_photos {"article":@"Tập huấn","photos":@list("x", 257)}
Thì bị trả lại: input.too_many ở /body/photos
