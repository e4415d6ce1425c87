# Văn thư: vào sổ bản nhận được, xếp lưu, hủy số; quán triệt chỉ thị.

Cho đơn vị "Ban CHQS huyện Thọ Bình" cấp huyện
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHQS huyện Thọ Bình"
Và đơn vị "Ban CHQS xã Phú Sơn" cấp xã dưới quyền "Ban CHQS huyện Thọ Bình"
Và An là chỉ huy trưởng của "Ban CHQS huyện Thọ Bình"
Và Thư là văn thư của "Ban CHQS huyện Thọ Bình"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"
Và Cường là chỉ huy trưởng của "Ban CHQS xã Phú Sơn"
Và bây giờ là 08:00 ngày 03/02/2026

Chuyện: Văn bản gửi trong hệ thống vào sổ bằng một phím, ghi rõ là bản của văn bản nào
Khi An ban hành chỉ thị "Trực Tết" gửi các xã
Và Bình vào sổ bản "Trực Tết" gọi là "bản đến"
Thì được ghi 2 mục
Và "bản đến" là văn bản đến số 1 năm 2026
Và "bản đến" có symbol = "01/CT-BCHQS"
Và "bản đến" có source = @"Trực Tết"
Và "bản đến" có issuer = "Ban CHQS huyện Thọ Bình"
Khi Bình vào sổ bản "Trực Tết" gọi là "lần nữa"
Thì bị từ chối: document.received_before ở /document

Chuyện: Không vào sổ văn bản không gửi cho mình
Khi An ban hành chỉ thị "Riêng Hoa Sơn" gửi "Ban CHQS xã Hoa Sơn"
Và Cường vào sổ bản "Riêng Hoa Sơn" gọi là "x"
Thì bị từ chối: document.not_addressed ở /document

Chuyện: Xếp lưu văn bản đến không phải làm gì
Khi Thư vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Để biết"
Và Thư xếp lưu "Để biết": "Chỉ huy đã xem"
Thì "Để biết" có filing = "Chỉ huy đã xem"
Khi Thư xếp lưu "Để biết": "nữa"
Thì bị từ chối: document.filed ở /document

Chuyện: Số đã hủy không dùng lại, và văn bản vào sổ lại có số mới
Khi Thư vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Ghi nhầm"
Và Thư hủy số "Ghi nhầm" vì "ghi nhầm trích yếu"
Thì "Ghi nhầm" có annul_reason = "ghi nhầm trích yếu"
Và "Ghi nhầm" là văn bản đến số 1 năm 2026
Khi Thư vào sổ công văn đến số "12/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Ghi đúng"
Thì "Ghi đúng" là văn bản đến số 2 năm 2026
Khi An bút phê vào "Ghi nhầm": "Làm đi", giao "Ban CHQS xã Hoa Sơn"
Thì bị từ chối: document.annulled ở /document
Khi Thư hủy số "Ghi nhầm" vì "lần nữa"
Thì bị từ chối: document.annulled ở /document

Chuyện: Còn nhiệm vụ chưa xong thì chưa hủy số
Khi Thư vào sổ công văn đến số "13/BCH" ngày 02/02/2026 của "Bộ CHQS tỉnh": "Về tuần tra"
Và An bút phê vào "Về tuần tra": "Tuần tra hai lượt", giao "Ban CHQS xã Hoa Sơn"
Và Thư hủy số "Về tuần tra" vì "gửi nhầm"
Thì bị từ chối: document.tasks_open ở /document với {"count":1}

Chuyện: Mỗi đơn vị ghi buổi quán triệt trong sổ của mình
Khi An ban hành chỉ thị "Trực Tết" gửi các xã
Và Thư yêu cầu quán triệt "Trực Tết" trước ngày 10/02/2026
Thì "Trực Tết" có sessions_by = "2026-02-10"
Khi bây giờ là 08:00 ngày 05/02/2026
Và Bình ghi buổi quán triệt "Trực Tết" ngày 04/02/2026, tập trung, 28/31 người gọi là "buổi một"
Thì có dissemination {"document":@"Trực Tết","unit":@"Ban CHQS xã Hoa Sơn","attended":28,"strength":31,"form":"meeting","struck":false}
Khi Bình ghi buổi quán triệt "Trực Tết" ngày 04/02/2026, tập trung, 28/31 người gọi là "trùng"
Thì bị từ chối: dissemination.recorded_before ở /held_on
Khi Bình gạch buổi "buổi một" vì "ghi nhầm số người"
Và Bình ghi buổi quán triệt "Trực Tết" ngày 04/02/2026, tập trung, 29/31 người gọi là "buổi đúng"
Thì có dissemination {"id":@"buổi một","struck":true,"strike_reason":"ghi nhầm số người"}
Và có dissemination {"id":@"buổi đúng","attended":29,"struck":false}
Khi Bình gạch buổi "buổi một" vì "nữa"
Thì bị từ chối: dissemination.struck ở /dissemination

Chuyện: Ghi trên bản đã vào sổ là ghi cho chính chỉ thị ấy
Khi An ban hành chỉ thị "Trực Tết" gửi các xã
Và Bình vào sổ bản "Trực Tết" gọi là "bản đến"
Và Bình ghi buổi quán triệt "bản đến" ngày 03/02/2026, lồng ghép, 10/12 người gọi là "buổi"
Thì có dissemination {"id":@"buổi","document":@"Trực Tết"}

Chuyện: Chỉ đơn vị nhận văn bản mới ghi; không trước ngày văn bản, không ở tương lai, không quá quân số
Khi An ban hành chỉ thị "Riêng Hoa Sơn" gửi "Ban CHQS xã Hoa Sơn"
Và Cường ghi buổi quán triệt "Riêng Hoa Sơn" ngày 03/02/2026, tập trung, 5/5 người gọi là "x"
Thì bị từ chối: dissemination.not_addressed ở /document
Khi Bình ghi buổi quán triệt "Riêng Hoa Sơn" ngày 02/02/2026, tập trung, 5/5 người gọi là "x"
Thì bị từ chối: dissemination.before_document ở /held_on
Khi Bình ghi buổi quán triệt "Riêng Hoa Sơn" ngày 04/02/2026, tập trung, 5/5 người gọi là "x"
Thì bị từ chối: dissemination.not_held_yet ở /held_on
Khi Bình ghi buổi quán triệt "Riêng Hoa Sơn" ngày 03/02/2026, tập trung, 6/5 người gọi là "x"
Thì bị từ chối: dissemination.more_than_strength ở /attended với {"attended":6,"strength":5}
Khi Cường gạch buổi "Riêng Hoa Sơn" vì "không phải của mình"
Thì bị từ chối: dissemination.unknown ở /dissemination

Chuyện: Văn bản từ ngoài hệ thống thì đơn vị đã vào sổ tự ghi
Khi Thư vào sổ công văn đến số "14/BCH" ngày 02/02/2026 của "Quân khu": "Học tập nghị quyết"
Và Thư ghi buổi quán triệt "Học tập nghị quyết" ngày 03/02/2026, trực tuyến, 40/42 người gọi là "buổi"
Thì có dissemination {"id":@"buổi","document":@"Học tập nghị quyết"}
Khi Bình ghi buổi quán triệt "Học tập nghị quyết" ngày 03/02/2026, tập trung, 5/5 người gọi là "x"
Thì bị từ chối: dissemination.not_addressed ở /document
Khi Thư yêu cầu quán triệt "Học tập nghị quyết" trước ngày 10/02/2026
Thì bị từ chối: document.addressed_to_nobody ở /document

Chuyện: Bản quét đã ký đính vào văn bản, sổ giữ mã băm; ảnh thường hay tệp của đơn vị khác thì không
Khi An ban hành chỉ thị "Trực Tết" gửi các xã
Và Thư gửi lên bản quét "01 CT da ky.pdf"
Và Thư đính bản quét "01 CT da ky.pdf" vào "Trực Tết"
Thì "Trực Tết" có scans = [{"file":@"01 CT da ky.pdf","by":@Thư}]
Khi Thư đính bản quét "01 CT da ky.pdf" vào "Trực Tết"
Thì bị từ chối: document.scan_twice ở /file
Khi Thư gửi lên ảnh "DSC_1.jpg"
Và Thư đính bản quét "DSC_1.jpg" vào "Trực Tết"
Thì bị từ chối: document.no_scan ở /file
Khi Bình gửi lên bản quét "khac.pdf"
Và Thư đính bản quét "khac.pdf" vào "Trực Tết"
Thì bị từ chối: file.unknown ở /file
Khi Bình đính bản quét "khac.pdf" vào "Trực Tết"
Thì bị từ chối: document.unknown ở /document
