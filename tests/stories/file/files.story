# Tệp kèm nằm ngoài sổ; sổ giữ mã băm, để không ai thay được tệp khác vào.

Cho đơn vị "Ban CHPT khu vực 3"
Và đơn vị "Ban CHQS xã Hoa Sơn"
Và An là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Vân là văn thư của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHQS xã Hoa Sơn"

Chuyện: Sổ giữ mã băm, cỡ và loại của tệp
Khi Vân gửi lên ảnh "DSC_0412.jpg"
Thì được ghi 1 mục
Và "DSC_0412.jpg" có sha256 = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
Và "DSC_0412.jpg" có width = 1600
Khi Vân gửi lên bản quét "BC 05 da ky.pdf"
Thì "BC 05 da ky.pdf" có file_type = "pdf"

Chuyện: Ảnh phải là ảnh; tệp có dấu mật thì không nhận
Khi Vân lệnh file.keep {"file_kind":"photo","file_type":"pdf","sha256":"fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9","bytes":81920,"width":0,"height":0}
Thì bị từ chối: file.no_photo ở /file_kind
Khi Vân lệnh file.keep {"file_kind":"photo","file_type":"jpeg","sha256":"fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9","bytes":81920,"width":0,"height":0}
Thì bị từ chối: file.size_unknown ở /width
Khi Vân gửi lên bản quét "Kế hoạch (TỐI MẬT).pdf"
Thì bị từ chối: document.classified ở /called

Chuyện: Hủy tệp là hủy hẳn, một lần, bởi đơn vị đã nhận
Khi Vân gửi lên ảnh "DSC_0412.jpg"
Và Bình hủy tệp "DSC_0412.jpg" vì "không phải việc của mình"
Thì bị từ chối: file.unknown ở /file
Khi An hủy tệp "DSC_0412.jpg" vì "người trong ảnh yêu cầu"
Thì "DSC_0412.jpg" có removed = @now
Và "DSC_0412.jpg" có sha256 = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
Khi An hủy tệp "DSC_0412.jpg" vì "lần nữa"
Thì bị từ chối: file.removed ở /file
