# Cấp độ đã công bố: ba thang riêng, mỗi loại hình thiên tai một cấp; công bố, đổi và bãi bỏ là các lần ghi, mỗi lần một văn bản (R-20).

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Khoa là trợ lý của "Ban CHPT khu vực 3"
Và Hoa là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 14:20 ngày 07/09/2026

Chuyện: Trực ban ghi ngay cấp độ vừa công bố, nơi áp dụng là đơn vị mình
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2, theo "Bản tin số 12"
Thì được ghi 1 mục
Và có level {"id":@"Bản tin số 12","unit":@"Ban CHPT khu vực 3","open_in":@"Ban CHPT khu vực 3","notices":[{"act":"announced","disaster_risk":{"hazard":"heavy_rain","base":"level_2","raise":null},"area":[@"Ban CHPT khu vực 3"],"issuer":"Đài KTTV tỉnh","document":"Bản tin số 12","from":@now,"until":null,"by":@An}]}

Chuyện: Ghi muộn thì giờ công bố và giờ vào sổ là hai giờ
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2, theo "Bản tin số 12", công bố lúc 13:00
Thì có level {"id":@"Bản tin số 12","notices":[{"from":@time("13:00"),"happened":@time("13:00"),"entered":@time("14:20")}]}
Và như đã biết lúc 14:00, chưa có "Bản tin số 12"
Và như đã xảy ra lúc 14:00, "Bản tin số 12" có over_since = null

Chuyện: Cùng thang, cùng loại hình, cùng nơi thì đổi cấp, không thành hai cấp cạnh nhau
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2, theo "Bản tin số 12"
Và An ghi rủi ro thiên tai do mưa lớn ở cấp 3, theo "Bản tin số 13"
Thì bị từ chối: level.stands_already với {"document":"Bản tin số 12"}
Khi 60 phút sau
Và An đổi "Bản tin số 12" sang rủi ro thiên tai do mưa lớn ở cấp 3, theo "Bản tin số 13"
Thì có level {"id":@"Bản tin số 12","notices":[{"act":"announced","document":"Bản tin số 12"},{"act":"changed","document":"Bản tin số 13","disaster_risk":{"base":"level_3"}}]}
Và cấp độ "Bản tin số 12" còn hiệu lực

Chuyện: Loại hình khác, thang khác, nơi khác thì đứng cạnh nhau
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2, theo "Bản tin mưa"
Và An ghi rủi ro thiên tai do lũ ở cấp 2, theo "Bản tin lũ"
Và An ghi phòng thủ dân sự cấp độ 1, theo "Quyết định số 4"
Và An ghi dự báo cháy rừng cấp IV, theo "Thông báo số 9"
Và An ghi rủi ro thiên tai do mưa lớn ở cấp 3 tại "Ban CHQS xã Hoa Sơn", theo "Bản tin riêng"
Thì có 5 level {"unit":@"Ban CHPT khu vực 3","over_since":null}

Chuyện: Đổi cấp giữ nguyên thang và loại hình
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2, theo "Bản tin số 12"
Và An đổi "Bản tin số 12" sang rủi ro thiên tai do lũ ở cấp 3, theo "Bản tin số 13"
Thì bị từ chối: level.other_scale ở /level

Chuyện: Cùng một văn bản ghi hai lần thì nói đã ghi; bản tin mới giữ nguyên cấp thì vẫn ghi
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2, theo "Bản tin số 12"
Và An đổi "Bản tin số 12" sang rủi ro thiên tai do mưa lớn ở cấp 2, theo "Bản tin số 12"
Thì bị từ chối: level.as_before ở /level
Khi An đổi "Bản tin số 12" sang rủi ro thiên tai do mưa lớn ở cấp 2, theo "Bản tin số 13"
Thì được ghi 1 mục

Chuyện: Nâng cấp là người quyết, có lý do, không quá cấp 5
Khi An ghi rủi ro thiên tai do bão ở cấp 3, nâng một cấp vì "bão kết hợp lũ trên sông", theo "Tin bão số 5"
Thì có level {"id":@"Tin bão số 5","notices":[{"disaster_risk":{"base":"level_3","raise":"combined","reason":"bão kết hợp lũ trên sông"}}]}
Khi An lệnh level.announce {"disaster_risk":{"hazard":"flood","base":"level_3","raise":"grave_loss","reason":""},"issuer":"Đài KTTV tỉnh","document":"Tin lũ","issued_on":@today}
Thì bị từ chối: level.raise_without_reason ở /disaster_risk/reason
Khi An lệnh level.announce {"disaster_risk":{"hazard":"flood","base":"level_3","reason":"nước lên nhanh"},"issuer":"Đài KTTV tỉnh","document":"Tin lũ","issued_on":@today}
Thì bị từ chối: level.reason_without_raise ở /disaster_risk/reason
Khi An ghi rủi ro thiên tai do lũ ở cấp 5, nâng một cấp vì "nước lên nhanh", theo "Tin lũ"
Thì bị từ chối: level.highest_already ở /disaster_risk/raise
Khi An ghi rủi ro thiên tai do lũ ở cấp 4, nâng hai cấp vì "nguy cơ vỡ đê", theo "Tin lũ"
Thì được ghi 1 mục

Chuyện: Đúng một thang, không có cấp ngoài thang
Khi An lệnh level.announce {"civil_defence":"level_1","forest_fire":"level_iv","issuer":"UBND tỉnh","document":"Văn bản 1","issued_on":@today}
Thì bị từ chối: level.one_scale
Khi An lệnh level.announce {"issuer":"UBND tỉnh","document":"Văn bản 1","issued_on":@today}
Thì bị từ chối: level.one_scale
Khi An lệnh level.announce {"civil_defence":"level_4","issuer":"UBND tỉnh","document":"Văn bản 1","issued_on":@today}
Thì bị trả lại: input.not_a_choice ở /body/civil_defence
Khi An lệnh level.announce {"disaster_risk":{"hazard":"flood","base":"level_6"},"issuer":"UBND tỉnh","document":"Văn bản 1","issued_on":@today}
Thì bị trả lại: input.not_a_choice ở /body/disaster_risk/base

Chuyện: Công bố và bãi bỏ là hai văn bản; bãi bỏ rồi thì không đổi được nữa, công bố mới thì được
Khi An ghi phòng thủ dân sự cấp độ 1, theo "Quyết định số 4"
Và 60 phút sau
Và An bãi bỏ "Quyết định số 4", theo "Quyết định số 6"
Thì có level {"id":@"Quyết định số 4","open_in":null,"over_since":@now,"notices":[{"act":"announced"},{"act":"lifted","document":"Quyết định số 6","civil_defence":null,"area":[],"from":@now}]}
Khi An bãi bỏ "Quyết định số 4", theo "Quyết định số 7"
Thì bị từ chối: level.over ở /level
Khi An ghi phòng thủ dân sự cấp độ 1, theo "Quyết định số 8"
Thì được ghi 1 mục

Chuyện: Ghi nhầm thì gạch lần ghi cuối có lý do, cấp trước đó lại có hiệu lực, rồi ghi lại
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2, theo "Bản tin số 12"
Và 10 phút sau
Và An đổi "Bản tin số 12" sang rủi ro thiên tai do mưa lớn ở cấp 4, theo "Bản tin số 13"
Và 5 phút sau
Và An gạch lần ghi 1 của "Bản tin số 12" vì "nhầm cấp"
Thì bị từ chối: level.not_the_last ở /notice với {"last":2}
Khi An gạch lần ghi 2 của "Bản tin số 12" vì "nhầm cấp"
Và An đổi "Bản tin số 12" sang rủi ro thiên tai do mưa lớn ở cấp 3, theo "Bản tin số 13", công bố lúc 14:30
Thì có level {"id":@"Bản tin số 12","over_since":null,"notices":[{"struck_at":null},{"strike_reason":"nhầm cấp","struck_at":@now,"struck_by":@An},{"disaster_risk":{"base":"level_3"},"happened":@time("14:30"),"struck_at":null}]}

Chuyện: Gạch lần công bố duy nhất thì không còn gì có hiệu lực, lần ghi vẫn đọc được
Khi An ghi rủi ro thiên tai do bão ở cấp 3, theo "Tin bão của tỉnh bên"
Và An gạch lần ghi 1 của "Tin bão của tỉnh bên" vì "bản tin của tỉnh bên"
Thì có level {"id":@"Tin bão của tỉnh bên","open_in":null,"notices":[{"document":"Tin bão của tỉnh bên","strike_reason":"bản tin của tỉnh bên"}]}
Khi An gạch lần ghi 1 của "Tin bão của tỉnh bên" vì "gạch lần nữa"
Thì bị từ chối: level.struck_already ở /level
Khi An ghi rủi ro thiên tai do bão ở cấp 1, theo "Tin bão đúng"
Thì được ghi 1 mục

Chuyện: Gạch lần bãi bỏ nhầm thì cấp độ lại có hiệu lực, trừ khi nơi ấy đã có cấp khác
Khi An ghi dự báo cháy rừng cấp IV, theo "Thông báo số 9"
Và An bãi bỏ "Thông báo số 9", theo "Thông báo số 10"
Và An gạch lần ghi 2 của "Thông báo số 9" vì "chưa có văn bản bãi bỏ"
Thì cấp độ "Thông báo số 9" còn hiệu lực
Khi An bãi bỏ "Thông báo số 9", theo "Thông báo số 10"
Và An ghi dự báo cháy rừng cấp V, theo "Thông báo số 11"
Và An gạch lần ghi 3 của "Thông báo số 9" vì "nhầm"
Thì bị từ chối: level.stands_already với {"document":"Thông báo số 11"}

Chuyện: Lần ghi sau không được sớm hơn lần ghi trước còn giá trị
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2, theo "Bản tin số 12", công bố lúc 14:00
Và An đổi "Bản tin số 12" sang rủi ro thiên tai do mưa lớn ở cấp 3, theo "Bản tin số 13", công bố lúc 13:59
Thì bị từ chối: time.before_previous ở /happened với {"stated":"13:59","previous":"14:00"}
Khi An bãi bỏ "Bản tin số 12", theo "Tin cuối", lúc 14:00
Thì được ghi 1 mục

Chuyện: Hiệu lực có thể bắt đầu sau giờ công bố, và dự kiến kết thúc sau đó
Khi An lệnh level.announce {"forest_fire":"level_v","from":@time("00:00 ngày 08/09/2026"),"until":@time("00:00 ngày 09/09/2026"),"issuer":"Chi cục Kiểm lâm","document":"Dự báo ngày 08/9","issued_on":@today} gọi là "dự báo"
Thì có level {"id":@"dự báo","notices":[{"happened":@now,"from":@time("00:00 ngày 08/09/2026")}]}
Khi An lệnh level.announce {"civil_defence":"level_1","from":@time("14:19"),"issuer":"UBND xã","document":"Quyết định 4","issued_on":@today}
Thì bị từ chối: level.before_announced ở /from
Khi An lệnh level.announce {"civil_defence":"level_1","from":@time("14:21 ngày 08/10/2026"),"issuer":"UBND xã","document":"Quyết định 4","issued_on":@today}
Thì bị từ chối: level.too_far_ahead ở /from với {"max":31}
Khi An lệnh level.announce {"civil_defence":"level_1","until":@now,"issuer":"UBND xã","document":"Quyết định 4","issued_on":@today}
Thì bị từ chối: level.ends_before_it_begins ở /until
Khi An lệnh level.announce {"civil_defence":"level_1","issuer":"UBND xã","document":"Quyết định 4","issued_on":"2026-09-08"}
Thì bị từ chối: level.paper_ahead ở /issued_on với {"today":"2026-09-07"}

Chuyện: Trực ban và chỉ huy ghi, người khác không; sổ đơn vị khác không đụng tới
Khi Khoa ghi phòng thủ dân sự cấp độ 1, theo "Quyết định số 4"
Thì bị từ chối: rights.not_for_this_post
Khi Bình ghi phòng thủ dân sự cấp độ 1, theo "Quyết định số 4"
Và Hoa bãi bỏ "Quyết định số 4", theo "Quyết định số 5"
Thì bị từ chối: level.unknown ở /level
Khi Hoa ghi phòng thủ dân sự cấp độ 1, theo "Quyết định của xã"
Thì có level {"id":@"Quyết định của xã","unit":@"Ban CHQS xã Hoa Sơn"}

Chuyện: Nơi áp dụng phải có thật, điều mật và tên người không vào sổ
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2 tại "019c2000-0000-7000-8000-000000000002", theo "Bản tin"
Thì bị từ chối: unit.unknown ở /area/0
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2, theo "MẬT: số 4"
Thì bị từ chối: document.classified ở /document
Khi An ghi rủi ro thiên tai do mưa lớn ở cấp 2, nâng một cấp vì "gọi 0912345678 không nghe", theo "Bản tin"
Thì bị từ chối: information.contact ở /disaster_risk/reason

Chuyện: Ghi cấp độ thì ghi luôn một dòng sổ trực, cùng lúc, dẫn về cấp độ ấy
Khi An lệnh level.announce {"civil_defence":"level_1","issuer":"Chủ tịch UBND xã","document":"Quyết định số 4","issued_on":@today,"row":{"duty":"operations","text":"Công bố phòng thủ dân sự cấp độ 1"}} gọi là "Quyết định số 4"
Thì được ghi 2 mục
Và có log_entry {"duty":"operations","type":"order","text":"Công bố phòng thủ dân sự cấp độ 1","author":@An,"references":[{"kind":"level","id":@"Quyết định số 4"}]}
Khi 30 phút sau
Và An lệnh level.lift {"level":@"Quyết định số 4","issuer":"Chủ tịch UBND xã","document":"Quyết định số 6","issued_on":@today,"row":{"duty":"operations","text":"Bãi bỏ phòng thủ dân sự cấp độ 1"}}
Thì được ghi 2 mục
Và có log_entry {"row":{"number":2},"type":"order","text":"Bãi bỏ phòng thủ dân sự cấp độ 1"}
Khi An lệnh level.announce {"disaster_risk":{"hazard":"flood","base":"level_2"},"issuer":"Đài KTTV tỉnh","document":"Tin lũ","issued_on":@today,"row":{"duty":"civil_defence","text":"Tin lũ: cấp 2"}} gọi là "Tin lũ"
Thì có log_entry {"duty":"civil_defence","type":"weather","row":{"number":1}}
Khi An lệnh level.change {"level":@"Tin lũ","disaster_risk":{"hazard":"flood","base":"level_3"},"issuer":"Đài KTTV tỉnh","document":"Tin lũ 2","issued_on":@today,"row":{"duty":"civil_defence","text":"Tin lũ: cấp 3"}}
Thì có log_entry {"duty":"civil_defence","type":"weather","row":{"number":2}}

Chuyện: Dòng sổ trực mang độ mật thì cả hai đều không ghi
Khi An lệnh level.announce {"civil_defence":"level_1","issuer":"Chủ tịch UBND xã","document":"Quyết định số 4","issued_on":@today,"row":{"duty":"operations","text":"MẬT: quyết định số 4"}}
Thì bị từ chối: document.classified ở /row/text
Và có 0 level {"unit":@"Ban CHPT khu vực 3"}
