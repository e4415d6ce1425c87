# Thẩm quyền khen thưởng của riêng một đơn vị: quản trị ghi văn bản vào sổ của đơn vị, có hiệu lực từ một ngày; quyết định đã ký không đổi.

Cho Ủy ban nhân dân "UBND xã Hoa Sơn" cấp xã có từ 2020
Và Chủ là chỉ huy trưởng của "UBND xã Hoa Sơn"
Và Văn là trợ lý của "UBND xã Hoa Sơn"
Và Quân là quản trị viên của "UBND xã Hoa Sơn"
Và bây giờ là 08:00 ngày 03/02/2026

Chuyện: Có văn bản giao thẩm quyền thì đề nghị và ký được, quyết định in tên văn bản và không coi là đã kiểm chứng
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng bằng khen cho cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Thì bị từ chối: commendation.form_not_allowed ở /form với {"name":"UBND xã Hoa Sơn"}
Khi Quân ghi "UBND xã Hoa Sơn" được tặng bằng khen từ 03/02/2026 theo "Quyết định 07/QĐ-UBND"
Thì được ghi 1 mục
Và có award_rule {"unit":@"UBND xã Hoa Sơn","form":"bang_khen","allowed":true,"from":"2026-02-03","basis":"Quyết định 07/QĐ-UBND","set_by":@Quân}
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng bằng khen cho cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Và Chủ đồng ý đề nghị "Đắp đê"
Và Chủ ra quyết định tặng bằng khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Chủ ký
Thì có award {"decided_by":@"UBND xã Hoa Sơn","form":"bang_khen","verified_rule":false,"authority":"Quyết định 07/QĐ-UBND"}

Chuyện: Người ký nêu văn bản khác thì in văn bản người ký nêu
Khi Quân ghi "UBND xã Hoa Sơn" được tặng bằng khen từ 03/02/2026 theo "Quyết định 07/QĐ-UBND"
Và Văn đề nghị "UBND xã Hoa Sơn" tặng bằng khen cho cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Và Chủ đồng ý đề nghị "Đắp đê"
Và Chủ ra quyết định tặng bằng khen cho người thứ 0 của "Đắp đê" vì "Đắp đê" theo "Quyết định 09/QĐ-UBND", Chủ ký
Thì có award {"decided_by":@"UBND xã Hoa Sơn","authority":"Quyết định 09/QĐ-UBND"}

Chuyện: Thu thẩm quyền từ một ngày thì từ ngày ấy không ký được, quyết định đã ký vẫn còn
Khi Văn đề nghị "UBND xã Hoa Sơn" tặng giấy khen cho tập thể "Thôn 4" và cá nhân "Nguyễn Văn Tám" vì "Đắp đê"
Và Chủ đồng ý đề nghị "Đắp đê"
Và Quân ghi "UBND xã Hoa Sơn" không tặng giấy khen từ 04/02/2026 theo "Công văn 11/UBND"
Và Chủ ra quyết định tặng giấy khen cho người thứ 0 của "Đắp đê" vì "Đắp đê", Chủ ký
Thì có award {"decided_by":@"UBND xã Hoa Sơn","verified_rule":true}
Khi bây giờ là 08:00 ngày 04/02/2026
Và Chủ ra quyết định tặng giấy khen cho người thứ 1 của "Đắp đê" vì "Đắp đê", Chủ ký
Thì bị từ chối: award.form_not_allowed ở /form với {"name":"UBND xã Hoa Sơn"}
Và có award {"decided_by":@"UBND xã Hoa Sơn","verified_rule":true,"revoked_at":null}

Chuyện: Chỉ quản trị ghi, không ai tự cho mình; ngày đã qua, ghi lại như cũ, văn bản mật thì bị từ chối rõ mục
Khi Chủ ghi "UBND xã Hoa Sơn" được tặng bằng khen từ 03/02/2026 theo "Quyết định 07/QĐ-UBND"
Thì bị từ chối: rights.not_for_this_post
Khi Quân ghi "UBND xã Hoa Sơn" được tặng bằng khen từ 02/02/2026 theo "Quyết định 07/QĐ-UBND"
Thì bị từ chối: rule.day_past ở /from với {"today":"2026-02-03"}
Khi Quân ghi "UBND xã Hoa Sơn" được tặng bằng khen từ 03/02/2026 theo "Tối mật"
Thì bị từ chối: document.classified ở /basis
Khi Quân ghi "UBND xã Hoa Sơn" được tặng bằng khen từ 03/02/2026 theo "Quyết định 07/QĐ-UBND"
Và Quân ghi "UBND xã Hoa Sơn" được tặng bằng khen từ 05/02/2026 theo "Quyết định 07/QĐ-UBND"
Thì bị từ chối: rule.as_before ở /allowed với {"from":"2026-02-03"}
