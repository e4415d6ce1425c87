# Báo ban hằng ngày: viết, trực chỉ huy ký gửi lên trên; sai thì gạch và viết lại, trước hay sau khi gửi.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Long Giang" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Cường là sĩ quan trực của "Ban CHQS xã Hoa Sơn"
Và Lan là chỉ huy trưởng của "Ban CHQS xã Long Giang"
Và bây giờ là 06:40 ngày 03/02/2026

Chuyện: Trực ban viết, trực chỉ huy kết luận và gửi lên trên
Khi Cường nhận trực nội vụ
Và Cường viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 1 đi phép
Thì báo ban đã viết
Và có duty_report {"unit":@"Ban CHQS xã Hoa Sơn","number":{"number":1,"year":2026},"to":null,"holders":[{"duty":"internal","post":@post:Cường,"person":@Cường}]}
Khi Bình ký gửi báo ban lên "Ban CHPT khu vực 3": "Duy trì nghiêm chế độ trực"
Thì báo ban đã gửi
Và có duty_report {"to":@"Ban CHPT khu vực 3","conclusion":"Duy trì nghiêm chế độ trực","confirmed_by":@Bình,"open_in":null}

Chuyện: Mỗi ngày một báo ban; sai thì gạch, không viết chồng
Khi Cường viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 1 đi phép
Và Bình viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 0 đi phép
Thì bị từ chối: duty_report.exists ở /day với {"number":1}
Khi Cường gạch báo ban vì "nhầm quân số"
Thì báo ban đã gạch
Khi Bình viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 0 đi phép
Thì báo ban đã viết
Và có duty_report {"number":{"number":2}}

Chuyện: Gạch trước khi gửi, viết lại trong cùng một việc
Khi Cường viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 1 đi phép
Và Cường gạch báo ban vì "thiếu một người về muộn", viết lại ngày 03/02/2026: sĩ quan 5 vắng 2 đi phép
Thì báo ban đã gạch
Và báo ban mới đã viết
Khi Bình ký gửi báo ban lên "Ban CHPT khu vực 3": "Đã rõ"
Thì bị từ chối: duty_report.struck ở /report với {"number":1}

Chuyện: Đã gửi thì chỉ huy gạch, trực ban không tự gạch; bản mới phải ký gửi lại
Khi Cường viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 1 đi phép
Và Bình ký gửi báo ban lên "Ban CHPT khu vực 3": "Đã rõ"
Và Cường gạch báo ban vì "nhầm"
Thì bị từ chối: duty_report.command_strikes ở /report
Khi Bình gạch báo ban vì "có người về đột xuất", viết lại ngày 03/02/2026: sĩ quan 5 vắng 2 đi phép
Thì báo ban đã gạch
Và báo ban mới đã viết
Và có duty_report {"state":"struck","to":@"Ban CHPT khu vực 3","strike_reason":"có người về đột xuất"}
Khi Bình lệnh duty_report.confirm {"report":@"báo ban mới","to":@"Ban CHPT khu vực 3"}
Thì báo ban mới đã gửi

Chuyện: Ký hai lần thì thôi; trực ban không ký thay chỉ huy; đơn vị khác không đụng vào
Khi Cường viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 1 đi phép
Và Cường ký gửi báo ban lên "Ban CHPT khu vực 3": "Đã rõ"
Thì bị từ chối: rights.not_for_this_post
Khi Lan ký gửi báo ban lên "Ban CHPT khu vực 3": "Đã rõ"
Thì bị từ chối: duty_report.unknown ở /report
Khi Bình ký gửi báo ban lên "Ban CHPT khu vực 3": "Đã rõ"
Và Bình ký gửi báo ban lên "Ban CHPT khu vực 3": "Đã rõ"
Thì bị từ chối: duty_report.confirmed_before ở /report
Khi Lan gạch báo ban vì "không phải của tôi"
Thì bị từ chối: duty_report.unknown ở /report

Chuyện: Gửi cho đúng cấp trên; nơi không có cấp trên thì ký là xong
Khi Cường viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 1 đi phép
Và Bình ký gửi báo ban lên "Ban CHQS xã Long Giang": "Đã rõ"
Thì bị từ chối: duty_report.not_above ở /to
Khi Bình lệnh duty_report.confirm {"report":@"báo ban"}
Thì bị từ chối: duty_report.no_superior ở /to
Khi An viết báo ban ngày 03/02/2026: sĩ quan 12 vắng 3 đi phép
Và An lệnh duty_report.confirm {"report":@"báo ban","conclusion":"Đã rõ"}
Thì có duty_report {"unit":@"Ban CHPT khu vực 3","state":"confirmed","to":null}

Chuyện: Số vắng không vượt tổng số; mỗi thành phần một dòng; phải có quân số; ngày chưa tới thì chưa báo
Khi Cường viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 6 đi phép
Thì bị từ chối: duty_report.absent_too_many ở /strength/0 với {"absent":6,"total":5}
Khi Cường viết báo ban ngày 04/02/2026: sĩ quan 5 vắng 1 đi phép
Thì bị từ chối: duty_report.day_ahead ở /day
Khi Cường lệnh duty_report.write {"day":"2026-02-03","strength":[],"basis":[]}
Thì bị từ chối: duty_report.no_strength ở /strength
Khi Cường lệnh duty_report.write {"day":"2026-02-03","strength":[{"category":"soldiers","total":9,"leave":0,"study":0,"sick":0,"mission":0,"other":0},{"category":"soldiers","total":1,"leave":0,"study":0,"sick":0,"mission":0,"other":0}],"basis":[]}
Thì bị từ chối: duty_report.category_twice ở /strength/1/category
Khi Cường lệnh duty_report.write {"day":"2026-02-03","strength":[{"category":"soldiers","total":-1,"leave":0,"study":0,"sick":0,"mission":0,"other":0}],"basis":[]}
Thì bị trả lại: input.out_of_range ở /body/strength/0/total

Chuyện: Không ghi điều mật, không ghi niềm tin hay giấy tờ của ai
Khi Cường lệnh duty_report.write {"day":"2026-02-03","strength":[{"category":"officers","total":5,"leave":0,"study":0,"sick":0,"mission":0,"other":0}],"activities":"MẬT: kế hoạch trực","basis":[]}
Thì bị từ chối: document.classified ở /activities
Khi Cường lệnh duty_report.write {"day":"2026-02-03","strength":[{"category":"officers","total":5,"leave":0,"study":0,"sick":0,"mission":0,"other":0}],"unexpected":"Số điện thoại 0912345678 gọi đến","basis":[]}
Thì bị từ chối: information.contact ở /unexpected

Chuyện: Căn cứ là dòng sổ của chính đơn vị
Khi An ghi sổ tác chiến: "Gọi các xã, đủ tín hiệu"
Và Cường ghi sổ nội vụ: "Tổ tuần tra về an toàn"
Và Cường lệnh duty_report.write {"day":"2026-02-03","strength":[{"category":"officers","total":5,"leave":0,"study":0,"sick":0,"mission":0,"other":0}],"basis":[{"kind":"log_entry","id":@"Gọi các xã, đủ tín hiệu"}]}
Thì bị từ chối: duty_report.basis_unknown ở /basis/0
Khi Cường lệnh duty_report.write {"day":"2026-02-03","strength":[{"category":"officers","total":5,"leave":0,"study":0,"sick":0,"mission":0,"other":0}],"basis":[{"kind":"log_entry","id":@"Tổ tuần tra về an toàn"}]}
Thì có duty_report {"unit":@"Ban CHQS xã Hoa Sơn","basis":[{"kind":"log_entry","id":@"Tổ tuần tra về an toàn"}]}

Chuyện: Báo ban viết dở thì hết cùng đơn vị, không ký gửi được nữa
Khi Cường viết báo ban ngày 03/02/2026: sĩ quan 5 vắng 1 đi phép
Và hệ thống lệnh unit.dissolve {"unit":@"Ban CHQS xã Hoa Sơn","on":"2026-02-03","basis":"Quyết định 1","successor":@"Ban CHQS xã Long Giang","force_reason":""}
Thì có duty_report {"unit":@"Ban CHQS xã Hoa Sơn","state":"written","open_in":null}
