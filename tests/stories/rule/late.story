# Mức ghi muộn là quy tắc đơn vị đặt được từ một ngày; dấu muộn ghi lúc vào sổ và không đổi khi quy tắc đổi.

Cho đơn vị "Bộ CHQS tỉnh Sông Lam" cấp tỉnh
Và đơn vị "Ban CHPT khu vực 3" cấp khu vực dưới quyền "Bộ CHQS tỉnh Sông Lam"
Và Sơn là chỉ huy trưởng của "Bộ CHQS tỉnh Sông Lam"
Và Bình là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và bây giờ là 02:10 ngày 03/02/2026

Chuyện: Đơn vị đặt 30 phút thì 16 phút chưa phải là muộn
Khi Bình đặt mức ghi muộn của "Ban CHPT khu vực 3" là 30 từ 03/02/2026, căn cứ "Quy chế trực số 05/QC"
Và An ghi sổ tác chiến việc lúc 01:54: "Mười sáu phút"
Thì dòng "Mười sáu phút" vào sổ sau 16 phút
Khi An ghi sổ tác chiến việc lúc 01:39: "Ba mươi mốt phút"
Thì dòng "Ba mươi mốt phút" vào sổ muộn 31 phút

Chuyện: Chưa tự đặt thì theo cấp trên
Khi Sơn đặt mức ghi muộn của "Bộ CHQS tỉnh Sông Lam" là 5 từ 03/02/2026
Và An ghi sổ tác chiến việc lúc 02:05: "Năm phút"
Thì dòng "Năm phút" vào sổ sau 5 phút
Khi An ghi sổ tác chiến việc lúc 02:04: "Sáu phút"
Thì dòng "Sáu phút" vào sổ muộn 6 phút

Chuyện: Quy tắc có hiệu lực từ ngày đã đặt, và dấu đã ghi thì giữ nguyên
Khi Bình đặt mức ghi muộn của "Ban CHPT khu vực 3" là 60 từ 04/02/2026
Và An ghi sổ tác chiến việc lúc 01:54: "Đêm trước khi đổi"
Thì dòng "Đêm trước khi đổi" vào sổ muộn 16 phút
Khi bây giờ là 02:10 ngày 04/02/2026
Và An ghi sổ tác chiến việc lúc 01:54: "Đêm sau khi đổi"
Thì dòng "Đêm sau khi đổi" vào sổ sau 16 phút
Và dòng "Đêm trước khi đổi" vào sổ muộn 16 phút

Chuyện: Dòng ghi lại cũng theo mức của đơn vị
Khi An ghi sổ tác chiến việc lúc 02:00: "Đổi gác lúc 01:30"
Và Bình đặt mức ghi muộn của "Ban CHPT khu vực 3" là 5 từ 03/02/2026
Và An gạch dòng "Đổi gác lúc 01:30" vì "nhầm giờ", ghi lại: "Đổi gác lúc 02:00"
Thì dòng "Đổi gác lúc 02:00" vào sổ muộn 10 phút

Chuyện: Ngoài khoảng cho phép thì nói rõ
Khi Bình đặt mức ghi muộn của "Ban CHPT khu vực 3" là 4 từ 03/02/2026
Thì bị từ chối: rule.out_of_range ở /value với {"least":5,"most":240}
Khi Bình đặt mức ghi muộn của "Ban CHPT khu vực 3" là 241 từ 03/02/2026
Thì bị từ chối: rule.out_of_range ở /value với {"least":5,"most":240}
