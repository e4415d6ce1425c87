# Ai ký báo cáo: người ký tự ban hành, hoặc xác nhận trước bằng chính chức vụ của mình; không ai ký hộ.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Phó là chỉ huy phó của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Mai là văn thư của "Ban CHPT khu vực 3"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 3"
Và bây giờ là 08:00 ngày 20/06/2026
Và Khoa mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026
Và Khoa viết mục 3 của báo cáo "Sơ kết": "Duy trì nghiêm chế độ trực."

Chuyện: Trợ lý không ban hành được bằng tên người chưa xác nhận
Khi Khoa ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: summary.not_confirmed ở /signer_post
Khi Khoa ban hành báo cáo "Sơ kết", Bình ký
Thì bị từ chối: summary.signer_may_not_sign ở /signer_post
Khi Khoa ban hành báo cáo "Sơ kết", Khoa ký
Thì bị từ chối: summary.signer_may_not_sign ở /signer_post
Khi An ban hành báo cáo "Sơ kết", Phó ký
Thì bị từ chối: summary.not_confirmed ở /signer_post

Chuyện: Người ký tự ban hành thì là người ký
Khi An ban hành báo cáo "Sơ kết", An ký
Thì được ghi 1 mục
Và có summary {"id":@"Sơ kết","issue":{"signer":@An,"signer_post":@post:An}}

Chuyện: Trình ký, người ký xác nhận, trợ lý lấy số ban hành
Khi Mai trình báo cáo "Sơ kết" cho An ký
Thì có summary {"id":@"Sơ kết","signing":{"signer":@post:An,"asked_by":@Mai,"confirmed_at":null}}
Khi Khoa ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: summary.not_confirmed ở /signer_post
Khi Phó xác nhận báo cáo "Sơ kết"
Thì bị từ chối: summary.not_before_you ở /summary
Khi An xác nhận báo cáo "Sơ kết"
Và Khoa ban hành báo cáo "Sơ kết", An ký
Thì được ghi 1 mục
Và có summary {"id":@"Sơ kết","issue":{"signer":@An,"signer_post":@post:An}}

Chuyện: Trình cho người không được ký thì không được
Khi Khoa trình báo cáo "Sơ kết" cho Bình ký
Thì bị từ chối: summary.signer_may_not_sign ở /signer
Khi Khoa trình báo cáo "Sơ kết" cho Mai ký
Thì bị từ chối: summary.signer_may_not_sign ở /signer
Khi Khoa xác nhận báo cáo "Sơ kết"
Thì bị từ chối: rights.not_for_this_post

Chuyện: Xác nhận rồi mà còn viết thêm thì phải xác nhận lại
Khi Khoa trình báo cáo "Sơ kết" cho An ký
Và An xác nhận báo cáo "Sơ kết"
Và Khoa viết mục 3 của báo cáo "Sơ kết": "Duy trì chế độ trực."
Và Khoa ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: summary.not_confirmed ở /signer_post
Khi An xác nhận báo cáo "Sơ kết"
Và Khoa ban hành báo cáo "Sơ kết", An ký
Thì được ghi 1 mục

Chuyện: Người ký xem bản nào thì xác nhận bản ấy
Khi Khoa trình báo cáo "Sơ kết" cho An ký
Và An lệnh summary.confirm {"summary":@"Sơ kết","signer_prefix":"none","over":1}
Thì bị từ chối: summary.changed_since ở /over

Chuyện: Người ký trả lại thì chưa ký, ghi rõ vì sao
Khi Khoa trình báo cáo "Sơ kết" cho An ký
Và An trả lại báo cáo "Sơ kết" chưa ký vì "Thiếu phần phương hướng"
Thì "Sơ kết" có signing = null
Và "Sơ kết" có handed_back = "Thiếu phần phương hướng"
Khi An xác nhận báo cáo "Sơ kết"
Thì bị từ chối: summary.not_before_you ở /summary
Khi Khoa trình báo cáo "Sơ kết" cho An ký
Thì "Sơ kết" có handed_back = ""

Chuyện: Chữ đứng trước chức vụ đúng với người ký
Khi An lệnh summary.issue {"summary":@"Sơ kết","signer_prefix":"kt","signer_post":@post:An,"place":"","recipients":[]}
Thì bị từ chối: document.prefix_of_another ở /signer_prefix
Khi Khoa trình báo cáo "Sơ kết" cho Phó ký
Và Phó lệnh summary.confirm {"summary":@"Sơ kết","signer_prefix":"kt"}
Và Khoa ban hành báo cáo "Sơ kết", Phó ký
Thì bị từ chối: summary.confirmed_otherwise ở /signer_prefix
Khi Khoa lệnh summary.issue {"summary":@"Sơ kết","signer_prefix":"kt","signer_post":@post:Phó,"place":"","recipients":[]}
Thì được ghi 1 mục
Và có summary {"id":@"Sơ kết","issue":{"signer":@Phó,"signer_prefix":"kt"}}

Chuyện: Người ký thôi giữ chức thì lời xác nhận không còn dùng được
Khi Khoa trình báo cáo "Sơ kết" cho An ký
Và An xác nhận báo cáo "Sơ kết"
Và hệ thống lệnh post.end {"unit":@"Ban CHPT khu vực 3","post":@post:An,"on":"2026-06-20"}
Và Khoa ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: post.not_in_force ở /signer_post

Chuyện: Người ký xác nhận số liệu nào thì ban hành đúng số liệu ấy
Khi An ghi sổ tác chiến: "Dòng một"
Và Khoa viết mục 3 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries}} dòng."
Và Khoa trình báo cáo "Sơ kết" cho An ký
Và An xác nhận báo cáo "Sơ kết"
Thì có summary {"id":@"Sơ kết","confirmed":[{"token":"figure:log_entries","value":1}]}
Khi Khoa ban hành báo cáo "Sơ kết", An ký
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"token":"figure:log_entries","value":1}]

Chuyện: Sau khi xác nhận mà số liệu đổi thì chưa lấy số được; người ký xác nhận lại thì ban hành theo số mới
Khi An ghi sổ tác chiến: "Dòng một"
Và Khoa viết mục 3 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries}} dòng."
Và Khoa trình báo cáo "Sơ kết" cho An ký
Và An xác nhận báo cáo "Sơ kết"
Và An ghi sổ tác chiến: "Dòng hai"
Và Khoa ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: summary.figures_changed ở /summary với {"counted":"figure:log_entries","was":1,"now":2,"more":0}
Khi An xác nhận báo cáo "Sơ kết"
Và Khoa ban hành báo cáo "Sơ kết", An ký
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"token":"figure:log_entries","value":2}]

Chuyện: Số liệu đổi thì người ký trả lại được, kể cả khi đã xác nhận; trợ lý trình lại được
Khi An ghi sổ tác chiến: "Dòng một"
Và Khoa viết mục 3 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries}} dòng."
Và Khoa trình báo cáo "Sơ kết" cho An ký
Và An xác nhận báo cáo "Sơ kết"
Và An ghi sổ tác chiến: "Dòng hai"
Và An trả lại báo cáo "Sơ kết" chưa ký vì "Số liệu đã đổi, xem lại mục 3"
Thì "Sơ kết" có signing = null
Và "Sơ kết" có confirmed = []
Khi Khoa trình báo cáo "Sơ kết" cho An ký
Và Khoa ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: summary.not_confirmed ở /signer_post

Chuyện: Dòng bị gạch sau khi xác nhận cũng là số liệu đổi; gạch rồi ghi lại đúng như cũ thì không
Khi An ghi sổ tác chiến: "Dòng một"
Và Khoa viết mục 3 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries}} dòng."
Và Khoa trình báo cáo "Sơ kết" cho An ký
Và An xác nhận báo cáo "Sơ kết"
Và An gạch dòng "Dòng một" vì "ghi nhầm"
Và Khoa ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: summary.figures_changed ở /summary với {"was":1,"now":0}
Khi An ghi sổ tác chiến: "Dòng một, đúng"
Và Khoa ban hành báo cáo "Sơ kết", An ký
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"token":"figure:log_entries","value":1}]

Chuyện: Màn hình người ký còn số cũ thì chưa xác nhận được
Khi An ghi sổ tác chiến: "Dòng một"
Và Khoa viết mục 3 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries}} dòng."
Và Khoa trình báo cáo "Sơ kết" cho An ký
Và An lệnh summary.confirm {"summary":@"Sơ kết","signer_prefix":"none","figures":[{"token":"figure:log_entries","value":0}]}
Thì bị từ chối: summary.figure_seen_otherwise ở /figures với {"counted":"figure:log_entries","was":0,"now":1}
Khi An lệnh summary.confirm {"summary":@"Sơ kết","signer_prefix":"none","figures":[{"token":"figure:log_entries","value":1}]}
Thì được ghi 1 mục

Chuyện: Người ký tự ban hành thì số liệu là số lúc ban hành
Khi An ghi sổ tác chiến: "Dòng một"
Và Khoa viết mục 3 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries}} dòng."
Và Khoa trình báo cáo "Sơ kết" cho An ký
Và An xác nhận báo cáo "Sơ kết"
Và An ghi sổ tác chiến: "Dòng hai"
Và An ban hành báo cáo "Sơ kết", An ký
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"token":"figure:log_entries","value":2}]

Chuyện: Ngày chốt số liệu chưa tới thì chưa xác nhận
Khi Khoa mở báo cáo "Quý ba" cho kỳ 01/01/2026 đến 30/09/2026, số liệu đến 30/09/2026
Và Khoa trình báo cáo "Quý ba" cho An ký
Và An xác nhận báo cáo "Quý ba"
Thì bị từ chối: summary.as_of_ahead ở /summary với {"as_of":"2026-09-30"}
