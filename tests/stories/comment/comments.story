# Ý kiến bạn đọc: lời nằm ngoài sổ; sổ chỉ giữ ai quyết định cho hiện, từ chối hay xóa, và vì sao.

Cho đơn vị "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Hoa Sơn"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Vân là văn thư của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Khoa soạn bài "Tập huấn": "Sáng nay khai mạc lớp tập huấn."
Và Khoa trình bài "Tập huấn"
Và An đăng bài "Tập huấn"

Chuyện: Cho hiện một lần, sau đó còn xóa được, xóa rồi thì thôi
Khi Khoa cho hiện ý kiến "019c2000-0000-7000-8000-0000000000c1" dưới bài "Tập huấn"
Thì có comment {"comment":"019c2000-0000-7000-8000-0000000000c1","verdict":"shown","article":@"Tập huấn"}
Khi An cho hiện ý kiến "019c2000-0000-7000-8000-0000000000c1" dưới bài "Tập huấn"
Thì bị từ chối: comment.shown ở /comment
Khi An xóa ý kiến "019c2000-0000-7000-8000-0000000000c1" dưới bài "Tập huấn" vì "người viết yêu cầu"
Thì có comment {"comment":"019c2000-0000-7000-8000-0000000000c1","verdict":"deleted","reason":"người viết yêu cầu"}
Khi An cho hiện ý kiến "019c2000-0000-7000-8000-0000000000c1" dưới bài "Tập huấn"
Thì bị từ chối: comment.gone ở /comment

Chuyện: Từ chối phải nói lý do
Khi Khoa từ chối ý kiến "019c2000-0000-7000-8000-0000000000c2" dưới bài "Tập huấn" vì "có lời xúc phạm người khác"
Thì có comment {"comment":"019c2000-0000-7000-8000-0000000000c2","verdict":"refused"}
Khi Khoa lệnh comment.decide {"comment":"019c2000-0000-7000-8000-0000000000c3","article":@"Tập huấn","verdict":"refused","reason":""}
Thì bị từ chối: comment.reason_missing ở /reason
Khi Khoa lệnh comment.decide {"comment":"019c2000-0000-7000-8000-0000000000c3","article":@"Tập huấn","verdict":"deleted"}
Thì bị từ chối: comment.reason_missing ở /reason

Chuyện: Chỉ đơn vị có bài, và chỉ người được đăng bài, mới quyết định
Khi Bình cho hiện ý kiến "019c2000-0000-7000-8000-0000000000c1" dưới bài "Tập huấn"
Thì bị từ chối: article.unknown ở /article
Khi Vân cho hiện ý kiến "019c2000-0000-7000-8000-0000000000c1" dưới bài "Tập huấn"
Thì bị từ chối: rights.not_for_this_post

Chuyện: Bài đã gỡ thì không cho hiện thêm, nhưng vẫn xóa được
Khi Khoa cho hiện ý kiến "019c2000-0000-7000-8000-0000000000c1" dưới bài "Tập huấn"
Và An gỡ bài "Tập huấn" vì "sai số liệu"
Và Khoa cho hiện ý kiến "019c2000-0000-7000-8000-0000000000c4" dưới bài "Tập huấn"
Thì bị từ chối: article.not_published ở /article
Khi Khoa xóa ý kiến "019c2000-0000-7000-8000-0000000000c1" dưới bài "Tập huấn" vì "người viết yêu cầu"
Thì có comment {"comment":"019c2000-0000-7000-8000-0000000000c1","verdict":"deleted"}

Chuyện: Một ý kiến chỉ thuộc một bài
Cho Khoa soạn bài "Bài khác": "Nội dung."
Và Khoa trình bài "Bài khác"
Và An đăng bài "Bài khác"
Khi Khoa cho hiện ý kiến "019c2000-0000-7000-8000-0000000000c1" dưới bài "Tập huấn"
Và Khoa xóa ý kiến "019c2000-0000-7000-8000-0000000000c1" dưới bài "Bài khác" vì "nhầm"
Thì bị từ chối: comment.unknown ở /comment
