# Báo cáo: lời do người viết, số liệu đếm từ sổ; ban hành thì có số và số liệu đứng lại.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Bình là sĩ quan trực của "Ban CHQS xã Hoa Sơn"
Và bây giờ là 08:00 ngày 20/06/2026

Chuyện: Số liệu trong báo cáo đếm từ sổ, dòng đã gạch không tính
Khi An ghi sổ tác chiến: "Dòng một"
Và An ghi sổ tác chiến: "Dòng hai"
Và Bình ghi sổ tác chiến: "Dòng của xã"
Và An gạch dòng "Dòng hai" vì "ghi nhầm"
Và An mở báo cáo "Sơ kết 6 tháng đầu năm" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026
Và An viết mục 3 của báo cáo "Sơ kết 6 tháng đầu năm": "Đã ghi {{figure:log_entries}} dòng, riêng đơn vị {{figure:log_entries;scope=unit}} dòng."
Và An ban hành báo cáo "Sơ kết 6 tháng đầu năm", An ký
Thì báo cáo "Sơ kết 6 tháng đầu năm" mang số 1, số liệu [{"token":"figure:log_entries","value":2},{"token":"figure:log_entries;scope=unit","value":1}]

Chuyện: Số liệu đã ban hành thì đứng lại
Khi An ghi sổ tác chiến: "Dòng một"
Và An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026
Và An viết mục 3 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries;estimate=1}} dòng."
Và An ban hành báo cáo "Sơ kết", An ký
Và An ghi sổ tác chiến: "Dòng đến sau"
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"value":1,"estimate":true}]
Khi An viết mục 3 của báo cáo "Sơ kết": "Viết lại"
Thì bị từ chối: summary.already_issued ở /summary với {"number":1}

Chuyện: Báo cáo ban hành thì giấy mang mã đầu sổ, bản nháp thì không
Khi An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026
Và An viết mục 3 của báo cáo "Sơ kết": "Đã ghi {{figure:log_entries}} dòng."
Thì giấy của "Sơ kết" chưa mang mã đầu sổ
Khi An ban hành báo cáo "Sơ kết", An ký
Thì giấy của "Sơ kết" mang mã đầu sổ vừa ghi

Chuyện: Việc xảy ra ngoài kỳ không tính, tính theo giờ xảy ra
Khi bây giờ là 00:05 ngày 01/07/2026
Và An lệnh lúc 23:58 ngày 30/06/2026: log.write {"duty":"operations","type":"note","text":"Cuối kỳ"}
Và An ghi sổ tác chiến: "Đầu kỳ sau"
Và An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 30/06/2026
Và An viết mục 3 của báo cáo "Sơ kết": "{{figure:log_entries}}"
Và An ban hành báo cáo "Sơ kết", An ký
Thì báo cáo "Sơ kết" mang số 1, số liệu [{"value":1}]

Chuyện: Chỗ ghi số liệu viết sai thì nói rõ sai ở đâu
Khi An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026
Và An viết mục 3 của báo cáo "Sơ kết": "Có {{figure:nothing}} việc"
Thì bị từ chối: summary.token_unknown_figure ở /text
Khi An viết mục 3 của báo cáo "Sơ kết": "Có {{figure:log_entries việc"
Thì bị từ chối: summary.token_unclosed ở /text
Khi An viết mục 99 của báo cáo "Sơ kết": "Không có mục này"
Thì bị từ chối: summary.no_such_section ở /section

Chuyện: Không lấy số liệu của đơn vị không thuộc quyền
Cho đơn vị "Đơn vị bạn"
Khi An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026
Và An lệnh summary.write {"summary":@"Sơ kết","section":3,"text":@join("{{figure:log_entries;unit=", @"Đơn vị bạn", "}}")}
Thì bị từ chối: summary.figure_not_below ở /text với {"name":"Đơn vị bạn"}

Chuyện: Kỳ báo cáo phải hợp lý, ngày số liệu không ở tương lai
Khi An mở báo cáo "Sơ kết" cho kỳ 30/06/2026 đến 01/01/2026, số liệu đến 30/06/2026
Thì bị từ chối: summary.period_reversed ở /period_to
Khi An mở báo cáo "Sơ kết" cho kỳ 01/06/2026 đến 30/06/2026, số liệu đến 31/05/2026
Thì bị từ chối: summary.as_of_before_period ở /as_of
Khi An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 30/06/2026
Và An ban hành báo cáo "Sơ kết", An ký
Thì bị từ chối: summary.as_of_ahead ở /summary

Chuyện: Người ký phải giữ chức vụ ở đơn vị
Khi An mở báo cáo "Sơ kết" cho kỳ 01/01/2026 đến 30/06/2026, số liệu đến 20/06/2026
Và An ban hành báo cáo "Sơ kết", Bình ký
Thì bị từ chối: post.unknown ở /signer_post
