# Tham luận: hội nghị đặt, đơn vị được mời nộp trong sổ của mình, thư ký duyệt, xếp vào chương trình.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Phú Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Đồn Biên phòng"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Mai là văn thư của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Cường là chỉ huy trưởng của "Ban CHQS xã Phú Sơn"
Và Biên là chỉ huy trưởng của "Đồn Biên phòng"
Và bây giờ là 08:00 ngày 10/12/2026
Và An chuẩn bị hội nghị tổng kết "Tổng kết"
Và An định ngày họp 20/12/2026 cho "Tổng kết"
Và An mời tất cả các xã dự "Tổng kết" với chức vụ "Chỉ huy trưởng"

Chuyện: Đặt, nộp, trả lại, nộp lại, duyệt, xếp vào chương trình
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Thì "Tổng kết" có asked_papers = [{"unit":@"Ban CHQS xã Hoa Sơn","topic":"Tuần tra chung","due":"2026-12-16","minutes":10,"verdict":"none","withdrawn":false}]
Khi bây giờ là 09:00 ngày 12/12/2026
Và Bình nộp tham luận số 1 cho "Tổng kết", tên "Kinh nghiệm tuần tra chung": "Tuần tra chung mỗi tuần hai lượt."
Thì được ghi 1 mục
Và có handed_paper {"conference":@"Tổng kết","number":1,"unit":@"Ban CHQS xã Hoa Sơn","versions":[{"title":"Kinh nghiệm tuần tra chung","text":"Tuần tra chung mỗi tuần hai lượt.","speaker":"Chỉ huy trưởng","struck":false}]}
Khi Mai trả lại tham luận số 1 của "Tổng kết", bản 1: "Bổ sung bài học rút ra"
Thì "Tổng kết" có asked_papers = [{"verdict":"returned","looked_at":1,"reason":"Bổ sung bài học rút ra"}]
Khi Bình nộp tham luận số 1 cho "Tổng kết", tên "Kinh nghiệm tuần tra chung": "Tuần tra chung mỗi tuần hai lượt. Bài học: ghi sổ tại chỗ."
Thì có handed_paper {"number":1,"versions":[{"text":"Tuần tra chung mỗi tuần hai lượt.","struck":true},{"text":"Tuần tra chung mỗi tuần hai lượt. Bài học: ghi sổ tại chỗ.","struck":false}]}
Khi Mai duyệt tham luận số 1 của "Tổng kết", bản 2
Và Mai xếp tham luận số 1 của "Tổng kết" vào chỗ 1 của chương trình
Thì "Tổng kết" có asked_papers = [{"verdict":"accepted","looked_at":2,"reason":""}]
Và "Tổng kết" có programme = [{"time":"","item":"Kinh nghiệm tuần tra chung","speaker":"Ban CHQS xã Hoa Sơn","minutes":10,"paper":1}]

Chuyện: Đặt nhiều đơn vị một lần thì mỗi đơn vị một bài, mỗi bài một số
Khi Mai lệnh conference.ask_papers {"conference":@"Tổng kết","units":[@"Ban CHQS xã Hoa Sơn",@"Ban CHQS xã Phú Sơn"],"topic":"Bốn tại chỗ","due":"2026-12-16"}
Thì được ghi 1 mục
Và "Tổng kết" có asked_papers = [{"unit":@"Ban CHQS xã Hoa Sơn","minutes":null},{"unit":@"Ban CHQS xã Phú Sơn"}]
Khi Cường nộp tham luận số 2 cho "Tổng kết", tên "Bốn tại chỗ ở Phú Sơn": "Bốn thôn có tổ xung kích."
Thì có 1 handed_paper {"conference":@"Tổng kết"}
Khi Cường nộp tham luận số 1 cho "Tổng kết", tên "Bốn tại chỗ": "Của xã khác."
Thì bị từ chối: conference.paper_not_asked ở /number
Khi Biên nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra bờ biển": "Của đồn."
Thì bị từ chối: invitation.none ở /conference

Chuyện: Chỉ đặt đơn vị đã mời, hạn còn ở trước ngày họp
Khi Mai đặt "Đồn Biên phòng" viết tham luận "Tuần tra bờ biển" cho "Tổng kết", hạn 16/12/2026
Thì bị từ chối: conference.paper_not_invited ở /units/0
Khi Mai lệnh conference.ask_papers {"conference":@"Tổng kết","units":[],"topic":"Bốn tại chỗ","due":"2026-12-16"}
Thì bị từ chối: conference.no_paper_units ở /units
Khi Mai lệnh conference.ask_papers {"conference":@"Tổng kết","units":[@"Ban CHQS xã Hoa Sơn",@"Ban CHQS xã Hoa Sơn"],"topic":"Bốn tại chỗ","due":"2026-12-16"}
Thì bị từ chối: conference.paper_unit_twice ở /units/1
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Bốn tại chỗ" cho "Tổng kết", hạn 09/12/2026
Thì bị từ chối: conference.paper_due_past ở /due với {"due":"2026-12-09"}
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Bốn tại chỗ" cho "Tổng kết", hạn 21/12/2026
Thì bị từ chối: conference.paper_due_late ở /due với {"held_on":"2026-12-20"}
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Số người theo đạo" cho "Tổng kết", hạn 16/12/2026
Thì bị từ chối: information.beliefs ở /topic
Khi Bình đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Bốn tại chỗ" cho "Tổng kết", hạn 16/12/2026
Thì bị từ chối: conference.unknown ở /conference

Chuyện: Nộp bằng tệp của chính đơn vị, hoặc bằng lời, không cả hai
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Và Bình gửi lên bài viết "Tham luan Hoa Son.docx"
Và Cường gửi lên bài viết "Tham luan Phu Son.docx"
Và Bình gửi lên bản quét "Ban quet.pdf"
Và Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung", bằng tệp "Tham luan Phu Son.docx"
Thì bị từ chối: file.unknown ở /file
Khi Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung", bằng tệp "Ban quet.pdf"
Thì bị từ chối: file.no_paper ở /file
Khi Bình lệnh paper.hand_in {"conference":@"Tổng kết","number":1,"title":"Tuần tra chung","text":"Hai lượt mỗi tuần.","file":@"Tham luan Hoa Son.docx"}
Thì bị từ chối: conference.paper_text_or_file ở /file
Khi Bình lệnh paper.hand_in {"conference":@"Tổng kết","number":1,"title":"Tuần tra chung","text":""}
Thì bị từ chối: conference.paper_empty ở /text
Khi Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung", bằng tệp "Tham luan Hoa Son.docx"
Thì có handed_paper {"number":1,"versions":[{"title":"Tuần tra chung","text":"","file":@"Tham luan Hoa Son.docx"}]}
Khi Bình hủy tệp "Tham luan Hoa Son.docx" vì "gửi nhầm"
Và Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung", bằng tệp "Tham luan Hoa Son.docx"
Thì bị từ chối: file.removed ở /file

Chuyện: Tham luận nói việc, không nói tư tưởng, tôn giáo của ai; có dấu mật thì không nhận
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Và Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Thôn 3 có ba hộ theo đạo."
Thì bị từ chối: information.beliefs ở /text
Khi Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung (TỐI MẬT)": "Hai lượt mỗi tuần."
Thì bị từ chối: document.classified ở /title
Khi Bình lệnh paper.hand_in {"conference":@"Tổng kết","number":1,"title":"Tuần tra chung","text":"Hai lượt.","speaker":"Ông Nguyễn Văn Tám"}
Thì bị từ chối: information.named_person ở /speaker
Khi Bình gửi lên bài viết "Tham luan (TỐI MẬT).docx"
Thì bị từ chối: document.classified ở /called

Chuyện: Bài được nhận là bài đã đọc: có bản mới thì đọc lại
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Và Mai duyệt tham luận số 1 của "Tổng kết", bản 1
Thì bị từ chối: conference.paper_not_in ở /number
Khi Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản một."
Và Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản hai."
Và Mai duyệt tham luận số 1 của "Tổng kết", bản 1
Thì bị từ chối: conference.paper_replaced ở /version với {"version":2}
Khi Mai trả lại tham luận số 1 của "Tổng kết", bản 1: "Viết ngắn hơn"
Thì bị từ chối: conference.paper_replaced ở /version với {"version":2}
Khi Mai duyệt tham luận số 1 của "Tổng kết", bản 2
Và Mai duyệt tham luận số 1 của "Tổng kết", bản 2
Thì bị từ chối: conference.paper_accepted ở /number
Khi Mai trả lại tham luận số 1 của "Tổng kết", bản 2: "Viết ngắn hơn"
Và Mai trả lại tham luận số 1 của "Tổng kết", bản 2: "Viết ngắn hơn nữa"
Thì bị từ chối: conference.paper_returned ở /number
Khi Mai duyệt tham luận số 2 của "Tổng kết", bản 1
Thì bị từ chối: conference.no_such_paper ở /number
Khi Bình duyệt tham luận số 1 của "Tổng kết", bản 2
Thì bị từ chối: conference.unknown ở /conference

Chuyện: Chốt danh sách thì không nộp, không trả lại nữa; mở lại thì được
Khi Mai chốt danh sách tham luận của "Tổng kết"
Thì bị từ chối: conference.no_papers ở /conference
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Và Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản một."
Và Mai chốt danh sách tham luận của "Tổng kết"
Thì "Tổng kết" có papers_closed = @now
Khi Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản hai."
Thì bị từ chối: conference.papers_closed ở /conference
Khi Mai trả lại tham luận số 1 của "Tổng kết", bản 1: "Viết ngắn hơn"
Thì bị từ chối: conference.papers_closed ở /conference
Khi Mai đặt "Ban CHQS xã Phú Sơn" viết tham luận "Bốn tại chỗ" cho "Tổng kết", hạn 16/12/2026
Thì bị từ chối: conference.papers_closed ở /conference
Khi Mai chốt danh sách tham luận của "Tổng kết"
Thì bị từ chối: conference.papers_closed ở /closed
Khi Mai duyệt tham luận số 1 của "Tổng kết", bản 1
Và Mai mở lại danh sách tham luận của "Tổng kết"
Thì "Tổng kết" có papers_closed = null
Khi Mai mở lại danh sách tham luận của "Tổng kết"
Thì bị từ chối: conference.papers_open ở /closed
Khi Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản hai."
Thì được ghi 1 mục

Chuyện: Thôi đặt thì không nộp nữa và ra khỏi chương trình; bài đã nộp vẫn còn trong sổ đơn vị
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Và Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản một."
Và Mai xếp tham luận số 1 của "Tổng kết" vào chỗ 1 của chương trình
Và Mai thôi đặt tham luận số 1 của "Tổng kết" vì "hết thời gian"
Thì được ghi 2 mục
Và "Tổng kết" có asked_papers = [{"withdrawn":true,"reason":"hết thời gian"}]
Và "Tổng kết" có programme = []
Và có handed_paper {"number":1,"versions":[{"text":"Bản một."}]}
Khi Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản hai."
Thì bị từ chối: conference.paper_withdrawn ở /number với {"number":1}
Khi Mai duyệt tham luận số 1 của "Tổng kết", bản 1
Thì bị từ chối: conference.paper_withdrawn ở /number

Chuyện: Đưa đơn vị ra khỏi thành phần thì cũng thôi đặt tham luận của đơn vị đó
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Và An lệnh conference.amend {"conference":@"Tổng kết","conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-20","participants":[{"unit":@"Ban CHQS xã Phú Sơn","posts":["Chỉ huy trưởng"],"invited":1}]}
Thì "Tổng kết" có asked_papers = [{"unit":@"Ban CHQS xã Hoa Sơn","withdrawn":true}]
Khi Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản một."
Thì bị từ chối: invitation.none ở /conference

Chuyện: Xếp vào chương trình: đúng chỗ, một lần, giờ các mục sau không lùi
Khi An lệnh conference.amend {"conference":@"Tổng kết","conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-20","begins":"08:00","participants":[{"unit":@"Ban CHQS xã Hoa Sơn","posts":["Chỉ huy trưởng"],"invited":1},{"unit":@"Ban CHQS xã Phú Sơn","posts":["Chỉ huy trưởng"],"invited":1}],"programme":[{"item":"Khai mạc","minutes":20},{"item":"Báo cáo","minutes":30},{"item":"Kết luận","time":"08:55"}]}
Và Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Và Mai đặt "Ban CHQS xã Phú Sơn" viết tham luận "Bốn tại chỗ" cho "Tổng kết", hạn 16/12/2026
Và Mai xếp tham luận số 1 của "Tổng kết" vào chỗ 3 của chương trình
Thì "Tổng kết" có programme = [{"item":"Khai mạc"},{"item":"Báo cáo"},{"item":"Tuần tra chung","speaker":"Ban CHQS xã Hoa Sơn","minutes":10,"paper":1},{"item":"Kết luận"}]
Khi Mai xếp tham luận số 2 của "Tổng kết" vào chỗ 4 của chương trình
Thì bị từ chối: conference.programme_out_of_order ở /place với {"item":5}
Khi Mai xếp tham luận số 1 của "Tổng kết" vào chỗ 2 của chương trình
Thì "Tổng kết" có programme = [{"item":"Khai mạc"},{"item":"Tuần tra chung","paper":1},{"item":"Báo cáo"},{"item":"Kết luận"}]
Khi Mai xếp tham luận số 2 của "Tổng kết" vào chỗ 6 của chương trình
Thì bị từ chối: conference.no_such_place ở /place với {"max":5}
Khi Mai lệnh conference.schedule_paper {"conference":@"Tổng kết","number":2}
Thì "Tổng kết" có programme = [{"item":"Khai mạc"},{"paper":1},{"item":"Báo cáo"},{"item":"Kết luận"},{"item":"Bốn tại chỗ","paper":2}]
Khi Mai rút tham luận số 1 của "Tổng kết" khỏi chương trình
Thì "Tổng kết" có programme = [{"item":"Khai mạc"},{"item":"Báo cáo"},{"item":"Kết luận"},{"paper":2}]
Khi Mai rút tham luận số 1 của "Tổng kết" khỏi chương trình
Thì bị từ chối: conference.paper_not_scheduled ở /number

Chuyện: Sửa chương trình bằng tay giữ tham luận đã xếp, không nhận bài không có
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Và An lệnh conference.amend {"conference":@"Tổng kết","conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-20","participants":[{"unit":@"Ban CHQS xã Hoa Sơn","posts":["Chỉ huy trưởng"],"invited":1}],"programme":[{"item":"Tuần tra chung","paper":1},{"item":"Kết luận"}]}
Thì "Tổng kết" có programme = [{"item":"Tuần tra chung","paper":1},{"item":"Kết luận","paper":null}]
Khi An lệnh conference.amend {"conference":@"Tổng kết","conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-20","programme":[{"item":"Tuần tra chung","paper":1},{"item":"Lần nữa","paper":1}]}
Thì bị từ chối: conference.paper_twice ở /programme/1/paper với {"number":1}
Khi An lệnh conference.amend {"conference":@"Tổng kết","conference_kind":"tong_ket","title":"Tổng kết","held_on":"2026-12-20","programme":[{"item":"Bài khác","paper":2}]}
Thì bị từ chối: conference.no_such_paper ở /programme/0/paper
Khi An lệnh conference.prepare {"conference_kind":"tong_ket","title":"Hội nghị khác","programme":[{"item":"Bài khác","paper":1}]}
Thì bị từ chối: conference.no_such_paper ở /programme/0/paper

Chuyện: Kết luận hoặc hủy hội nghị rồi thì không đặt, không nộp nữa
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Và Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản một."
Và bây giờ là 11:00 ngày 20/12/2026
Và An ghi kết luận của "Tổng kết": "Làm tốt"
Và Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản hai."
Thì bị từ chối: conference.already_concluded ở /conference
Khi Mai duyệt tham luận số 1 của "Tổng kết", bản 1
Thì bị từ chối: conference.already_concluded ở /conference
Khi Mai đặt "Ban CHQS xã Phú Sơn" viết tham luận "Bốn tại chỗ" cho "Tổng kết", hạn 20/12/2026
Thì bị từ chối: conference.already_concluded ở /conference

Chuyện: Hội nghị hủy thì không nộp
Khi Mai đặt "Ban CHQS xã Hoa Sơn" viết tham luận "Tuần tra chung" cho "Tổng kết", hạn 16/12/2026
Và An hủy "Tổng kết" vì "bão số 9"
Và Bình nộp tham luận số 1 cho "Tổng kết", tên "Tuần tra chung": "Bản một."
Thì bị từ chối: conference.cancelled ở /conference

Chuyện: Danh sách đơn vị quá dài thì trả lại
Khi Mai lệnh conference.ask_papers {"conference":@"Tổng kết","units":@list("019c2000-0000-7000-8000-000000000002", 257),"topic":"Tuần tra chung","due":"2026-12-16"}
Thì bị trả lại: input.too_many ở /body/units
