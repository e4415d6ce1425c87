# Quyết định khen thưởng: đúng thẩm quyền tại ngày ký, mỗi thành tích một hình thức cho mỗi người.

Cho bây giờ là 08:00 ngày 30/06/2025
Và Ủy ban nhân dân "UBND tỉnh" cấp tỉnh có từ 2020
Và Ủy ban nhân dân "UBND huyện Thọ Bình" cấp huyện thuộc "UBND tỉnh" có từ 2020
Và Ủy ban nhân dân "UBND xã Hoa Sơn" cấp xã thuộc "UBND huyện Thọ Bình" có từ 2020
Và Tỉnh là chỉ huy trưởng của "UBND tỉnh"
Và Huyện là chỉ huy trưởng của "UBND huyện Thọ Bình"
Và Chủ là chỉ huy trưởng của "UBND xã Hoa Sơn"
Và Phó là chỉ huy phó của "UBND xã Hoa Sơn"
Và Văn là trợ lý của "UBND xã Hoa Sơn"

Chuyện: Chủ tịch xã không tặng bằng khen, chủ tịch tỉnh thì tặng
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng bằng khen cho cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Thì bị từ chối: commendation.form_not_allowed ở /form với {"name":"UBND xã Hoa Sơn"}
Khi Văn đề nghị "UBND tỉnh" tặng bằng khen cho cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Và Tỉnh đồng ý đề nghị "Đắp đê"
Và Tỉnh ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Tỉnh ký
Thì bị từ chối: award.form_not_allowed ở /form với {"name":"UBND tỉnh"}
Khi Tỉnh ra quyết định tặng bằng khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Tỉnh ký
Thì bị từ chối: award.authority_missing ở /authority
Khi Tỉnh ra quyết định tặng bằng khen cho người thứ 0 của "Đắp đê" vì "Đắp đê" theo "Quy chế thi đua, khen thưởng của tỉnh", Tỉnh ký
Thì "quyết định" mang số "01/QĐ-UBND" của "UBND tỉnh"

Chuyện: Ngày 30/6/2025 chủ tịch huyện còn tặng giấy khen, hôm sau thì không
Khi Văn đề nghị "UBND huyện Thọ Bình" tặng giấy khen cho tập thể "Thôn 4" và cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Và Huyện đồng ý đề nghị "Đắp đê"
Và Huyện ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Huyện ký
Thì "quyết định" mang số "01/QĐ-UBND" của "UBND huyện Thọ Bình"
Cho bây giờ là 08:00 ngày 01/07/2025
Khi Huyện ra quyết định tặng giấy khen cho người thứ 1 của "Đắp đê" vì "Đắp đê", Huyện ký
Thì bị từ chối: award.form_not_allowed ở /form với {"name":"UBND huyện Thọ Bình"}

Chuyện: Danh hiệu của cá nhân không tặng tập thể, và ngược lại
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng lao động tiên tiến cho tập thể "Thôn 4" vì "Năm 2025"
Thì bị từ chối: commendation.form_does_not_suit ở /recipients/0/recipient_kind
Khi Văn đề nghị "UBND huyện Thọ Bình" tặng tập thể lao động tiên tiến cho cá nhân "Nguyễn Văn Tám" vì "Năm 2025"
Thì bị từ chối: commendation.form_does_not_suit ở /recipients/0/recipient_kind
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho tập thể "Thôn 4" vì "Năm 2025"
Và Chủ đồng ý đề nghị "Năm 2025"
Và Chủ ra quyết định tặng lao động tiên tiến cho người thứ 0 của "Năm 2025" vì "Năm 2025", Chủ ký
Thì bị từ chối: commendation.form_does_not_suit ở /recipients/0/line

Chuyện: Quân đội theo quy định của Bộ trưởng: mặc định chưa xác minh, người ký nêu văn bản giao thẩm quyền
Cho cơ quan quân sự "Bộ CHQS tỉnh" cấp tỉnh có từ 2020
Và Khánh là chỉ huy trưởng của "Bộ CHQS tỉnh"
Và Lan là trợ lý của "Bộ CHQS tỉnh"
Khi Lan đề nghị "Bộ CHQS tỉnh" tặng giấy khen cho cá nhân "Nguyễn Văn Tám" vì "Huấn luyện giỏi"
Và Khánh đồng ý đề nghị "Huấn luyện giỏi"
Và Khánh ra quyết định tặng giấy khen cho người thứ 0 của "Huấn luyện giỏi" vì "Huấn luyện giỏi", Khánh ký
Thì bị từ chối: award.authority_missing ở /authority
Khi Khánh ra quyết định tặng giấy khen cho người thứ 0 của "Huấn luyện giỏi" vì "Huấn luyện giỏi" theo "Quy chế thi đua của Bộ CHQS tỉnh", Khánh ký
Thì có award {"decided_by":@"Bộ CHQS tỉnh","verified_rule":false,"authority":"Quy chế thi đua của Bộ CHQS tỉnh"}

Chuyện: Một thành tích, một người, một hình thức
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Hòa" vì "Đắp đê thôn 4"
Và Chủ đồng ý đề nghị "Đắp đê thôn 4"
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê thôn 4" vì "Đắp đê thôn 4", Chủ ký
Và Chủ ra quyết định tặng lao động tiên tiến cho người thứ 0 của "Đắp đê thôn 4" vì "Cả năm", Chủ ký
Thì bị từ chối: award.awarded_before ở /recipients/0/line với {"symbol":"01/QĐ-UBND"}
Khi Văn đề nghị "UBND tỉnh" tặng bằng khen cho cá nhân "NGUYỄN VĂN HOÀ" vì "Đắp đê, lần hai"
Và Tỉnh đồng ý đề nghị "Đắp đê, lần hai"
Và Tỉnh ra quyết định tặng bằng khen cho người thứ 0 của "Đắp đê, lần hai" vì "Đắp đê thôn 4" theo "Quy chế thi đua, khen thưởng của tỉnh", Tỉnh ký
Thì bị từ chối: award.same_achievement ở /recipients/0/line với {"symbol":"01/QĐ-UBND"}
Khi Tỉnh ra quyết định tặng bằng khen cho người thứ 0 của "Đắp đê, lần hai" vì "Cứu ba người trong lũ" theo "Quy chế thi đua, khen thưởng của tỉnh", Tỉnh ký
Thì "quyết định" mang số "01/QĐ-UBND" của "UBND tỉnh"

Chuyện: Thêm dấu chấm, dấu cách hay "Đ/c" thì vẫn là người ấy, thành tích ấy
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Hòa" vì "Đắp đê thôn 4"
Và Chủ đồng ý đề nghị "Đắp đê thôn 4"
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê thôn 4" vì "Đắp đê thôn 4", Chủ ký
Và Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Đ/c  Nguyễn  Văn Hòa" vì "Đắp đê, lần hai"
Và Chủ đồng ý đề nghị "Đắp đê, lần hai"
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê, lần hai" vì "Đắp  đê, thôn 4.", Chủ ký
Thì bị từ chối: award.same_achievement ở /recipients/0/line với {"symbol":"01/QĐ-UBND"}
Khi Chủ ra quyết định tặng lao động tiên tiến cho người thứ 0 của "Đắp đê, lần hai" vì "ĐẮP ĐÊ THÔN 4", Chủ ký
Thì bị từ chối: award.same_achievement ở /recipients/0/line với {"symbol":"01/QĐ-UBND"}
Khi Văn lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","achievement":"Đắp đê","recipients":[{"recipient_kind":"individual","name":"Trần Văn Bé","position":""},{"recipient_kind":"individual","name":"Thiếu tá Trần Văn Bé","position":""}]}
Thì bị từ chối: commendation.recipient_twice ở /recipients/1/name

Chuyện: Hai người trùng tên phân biệt bằng chức vụ, đơn vị
Khi Văn lệnh commendation.propose {"decider":@"UBND xã Hoa Sơn","form":"giay_khen","achievement":"Đắp đê","recipients":[{"recipient_kind":"individual","name":"Nguyễn Văn Hòa","position":"Thôn 3"},{"recipient_kind":"individual","name":"Nguyễn Văn Hòa","position":"Thôn 4"}]} gọi là "Đắp đê"
Và Chủ đồng ý đề nghị "Đắp đê"
Và Chủ ra quyết định công khai tặng giấy khen cho người thứ 0 và 1 của "Đắp đê" vì "Đắp đê", Chủ ký
Thì có award {"named_publicly":true,"recipients":[{"position":"Thôn 3"},{"position":"Thôn 4"}]}

Chuyện: Một người không đứng hai lần trong một danh sách
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Hòa" vì "Đắp đê"
Và Chủ đồng ý đề nghị "Đắp đê"
Và Chủ ra quyết định công khai tặng giấy khen cho người thứ 0 và 0 của "Đắp đê" vì "Đắp đê", Chủ ký
Thì bị từ chối: commendation.recipient_twice ở /recipients/1/line
Khi Chủ ra quyết định tặng giấy khen cho người thứ 1 của "Đắp đê" vì "Đắp đê", Chủ ký
Thì bị từ chối: award.no_such_recipient ở /recipients/0/line với {"count":1}
Khi Chủ lệnh award.decide {"form":"giay_khen","achievement":"Đắp đê","recipients":[],"signer_prefix":"none","signer_post":@post:Chủ,"named_publicly":false}
Thì bị từ chối: award.no_recipient ở /recipients

Chuyện: Chưa đồng ý thì chưa quyết định; đã quyết định thì không rút, không trả lại
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Hòa" vì "Đắp đê"
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Chủ ký
Thì bị từ chối: award.not_agreed ở /recipients/0/commendation
Khi Chủ đồng ý đề nghị "Đắp đê"
Và Huyện ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Huyện ký
Thì bị từ chối: commendation.not_yours ở /recipients/0/commendation
Khi Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Chủ ký
Và Văn rút đề nghị "Đắp đê" vì "Nhầm"
Thì bị từ chối: commendation.decided ở /commendation
Khi Chủ trả lại đề nghị "Đắp đê" vì "Nhầm"
Thì bị từ chối: commendation.decided ở /commendation

Chuyện: Người ký là người đứng đầu hoặc cấp phó của chính đơn vị
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Hòa" vì "Đắp đê"
Và Chủ đồng ý đề nghị "Đắp đê"
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Văn ký
Thì bị từ chối: award.signer_not_head ở /signer_post
Khi Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Tỉnh ký
Thì bị từ chối: post.unknown ở /signer_post
Khi Văn ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Chủ ký
Thì bị từ chối: rights.not_for_this_post
Khi Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Phó ký
Thì bị từ chối: award.signer_not_you ở /signer_post
Khi Chủ lệnh award.decide {"form":"giay_khen","achievement":"Đắp đê","recipients":[{"commendation":@"Đắp đê","line":0}],"signer_prefix":"kt","signer_post":@post:Chủ,"named_publicly":false}
Thì bị từ chối: document.prefix_of_another ở /signer_prefix
Khi Phó lệnh award.decide {"form":"giay_khen","achievement":"Đắp đê","recipients":[{"commendation":@"Đắp đê","line":0}],"signer_prefix":"kt","signer_post":@post:Phó,"named_publicly":false}
Thì có award {"signer":@Phó,"signer_prefix":"kt"}

Chuyện: Hủy quyết định có lý do; khi đó được quyết định lại, số mới
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Hòa" vì "Đắp đê"
Và Chủ đồng ý đề nghị "Đắp đê"
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Chủ ký
Và Chủ hủy "quyết định" với lý do "Ghi sai tên người được khen"
Thì "quyết định" có revoke_reason = "Ghi sai tên người được khen"
Khi Chủ hủy "quyết định" với lý do "Lần nữa"
Thì bị từ chối: award.revoked ở /award
Khi Văn trao "quyết định" ngày 30/06/2025
Thì bị từ chối: award.revoked ở /award
Khi Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Chủ ký
Thì "quyết định" mang số "02/QĐ-UBND" của "UBND xã Hoa Sơn"

Chuyện: Trao sau khi ký, không trao trước, không trao hai lần
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho cá nhân "Nguyễn Văn Hòa" vì "Đắp đê"
Và Chủ đồng ý đề nghị "Đắp đê"
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Chủ ký
Và Văn trao "quyết định" ngày 01/07/2025
Thì bị từ chối: award.not_held_yet ở /held_on
Khi Văn trao "quyết định" ngày 29/06/2025
Thì bị từ chối: award.before_signing ở /held_on
Khi Tỉnh trao "quyết định" ngày 30/06/2025
Thì bị từ chối: award.unknown ở /award
Khi Văn trao "quyết định" ngày 30/06/2025
Và Văn trao "quyết định" ngày 30/06/2025
Thì bị từ chối: award.presented_before ở /award

Chuyện: Xóa lời thì mất tên, số người còn
Cho Tra là thanh tra của "UBND xã Hoa Sơn"
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho tập thể "Thôn 4" và cá nhân "Nguyễn Văn Hòa" vì "Đắp đê"
Và Chủ đồng ý đề nghị "Đắp đê"
Và Chủ ra quyết định tặng giấy khen cho người thứ 1 của "Đắp đê" vì "Đắp đê", Chủ ký
Và Tra lệnh book.erase {"unit":@"UBND xã Hoa Sơn","number":@number("quyết định"),"reason":"theo yêu cầu của người được khen"}
Thì có award {"achievement":null,"recipients":[{"recipient_kind":"individual","line":1,"name":null,"position":null,"known":null}]}
Khi Tra lệnh book.erase {"unit":@"UBND xã Hoa Sơn","number":@number("Đắp đê"),"reason":"theo yêu cầu của người được khen"}
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Chủ ký
Thì bị từ chối: award.name_erased ở /recipients/0/line
