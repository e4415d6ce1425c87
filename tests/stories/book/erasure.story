# Xóa theo luật: lời mất, số, giờ, người và chuỗi còn.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và Dũng là thanh tra của "Ban CHPT khu vực 3"

Chuyện: Xóa lời của một mục mà chuỗi còn nguyên
Khi An ghi sổ tác chiến: "Số điện thoại của một người dân"
Và Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":@number("Số điện thoại của một người dân"),"reason":"theo yêu cầu của người dân"}
Thì có log_entry {"row":{"number":1},"text":null,"author":@An}
Và lời của dòng 1 đã mất, dữ kiện còn
Và có erasure {"number":@number("Số điện thoại của một người dân"),"reason":"theo yêu cầu của người dân"}
Và chuỗi của "Ban CHPT khu vực 3" nguyên vẹn

Chuyện: Dòng đã gạch cũng xóa được lời, dấu gạch còn
Khi An ghi sổ tác chiến: "Tên một người"
Và An gạch dòng 1 vì "ghi nhầm người"
Và Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":@number("Tên một người"),"reason":"dữ liệu cá nhân"}
Thì có log_entry {"row":{"number":1},"text":null,"struck":true,"strike_reason":"ghi nhầm người"}

Chuyện: Không xóa được mục không có
Khi Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":999,"reason":"nhầm"}
Thì bị từ chối: book.no_such_entry ở /number với {"number":999}
Khi Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":0,"reason":"nhầm"}
Thì bị từ chối: book.no_such_entry ở /number

Chuyện: Đã xóa rồi, hoặc không có lời nào, thì không còn gì để xóa
Khi An ghi sổ tác chiến: "Tên một người"
Và Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":@number("Tên một người"),"reason":"theo yêu cầu của người dân"} gọi là "lệnh xóa"
Và Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":@number("Tên một người"),"reason":"lần nữa"}
Thì bị từ chối: book.erased_before ở /number với {"number":@number("Tên một người")}
Khi Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":@number("lệnh xóa"),"reason":"xóa cả lệnh xóa"}
Thì bị từ chối: book.no_words ở /number với {"number":@number("lệnh xóa")}
Và có 1 erasure {}

Chuyện: Lý do còn lại mãi mãi nên không nhắc lại tên sẽ xóa
Khi An ghi sổ tác chiến: "Bà Lê Thị Mùi ở xã Hoa Sơn đến báo tin"
Và Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":@number("Bà Lê Thị Mùi ở xã Hoa Sơn đến báo tin"),"reason":"Theo yêu cầu của Bà Lê Thị Mùi"}
Thì bị từ chối: book.reason_names ở /reason
Khi Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":@number("Bà Lê Thị Mùi ở xã Hoa Sơn đến báo tin"),"reason":"ba le thi mui yeu cau"}
Thì bị từ chối: book.reason_names ở /reason
Và có 0 erasure {}
Khi Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":@number("Bà Lê Thị Mùi ở xã Hoa Sơn đến báo tin"),"reason":"Theo đơn của một công dân xã Hoa Sơn"}
Thì có 1 erasure {}

Chuyện: Người trực không tự xóa được
Khi An ghi sổ tác chiến: "Muốn xóa"
Và An lệnh book.erase {"unit":@"Ban CHPT khu vực 3","number":2,"reason":"muốn thế"}
Thì bị từ chối: rights.not_for_this_post
Và "Muốn xóa" có text = "Muốn xóa"

Chuyện: Lệnh nêu sổ nào thì hủy ở sổ ấy; sổ của đơn vị khác đang hoạt động thì không được
Cho đơn vị "Ban CHPT khu vực 4"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 4"
Khi Bình ghi sổ tác chiến: "Số điện thoại ở khu vực 4"
Và Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 4","number":@number("Số điện thoại ở khu vực 4"),"reason":"nhầm sổ"}
Thì bị từ chối: rights.not_for_this_unit
Và "Số điện thoại ở khu vực 4" có text = "Số điện thoại ở khu vực 4"
Khi Dũng lệnh book.erase {"number":3,"reason":"không nêu sổ"}
Thì bị trả lại: input.missing ở /body/unit

Chuyện: Sổ của đơn vị đã kết thúc do thanh tra của đơn vị giữ hồ sơ hủy lời, mục cùng số ở sổ của đơn vị ấy còn nguyên
Cho đơn vị "Ban CHPT khu vực 4"
Và đơn vị "Ban CHPT khu vực 5"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 4"
Và Em là thanh tra của "Ban CHPT khu vực 4"
Và Giang là thanh tra của "Ban CHPT khu vực 5"
Và An ghi sổ tác chiến: "Đổi gác ở khu vực 3"
Và Bình ghi sổ tác chiến: "Số điện thoại ở khu vực 4"
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHPT khu vực 4","on":@today,"basis":"Quyết định 2786/QĐ-BQP","successor":@"Ban CHPT khu vực 3","force_reason":""}
Và Em lệnh book.erase {"unit":@"Ban CHPT khu vực 4","number":@number("Số điện thoại ở khu vực 4"),"reason":"theo yêu cầu của người dân"}
Thì bị từ chối: unit.ended_into ở /post
Khi Giang lệnh book.erase {"unit":@"Ban CHPT khu vực 4","number":@number("Số điện thoại ở khu vực 4"),"reason":"theo yêu cầu của người dân"}
Thì bị từ chối: rights.not_for_this_unit
Khi Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 4","number":@number("Số điện thoại ở khu vực 4"),"reason":"theo yêu cầu của người dân"}
Thì có log_entry {"unit":@"Ban CHPT khu vực 4","row":{"number":1},"text":null,"author":@Bình}
Và "Đổi gác ở khu vực 3" có text = "Đổi gác ở khu vực 3"
Và chuỗi của "Ban CHPT khu vực 4" nguyên vẹn
Và chuỗi của "Ban CHPT khu vực 3" nguyên vẹn

Chuyện: Không ai giữ hồ sơ của đơn vị đã kết thúc thì quản trị hủy lời trong sổ của nó, thanh tra nơi khác thì không
Cho đơn vị "Ban CHPT khu vực 4"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 4"
Và Quang là quản trị viên của "Ban CHPT khu vực 3"
Và Bình ghi sổ tác chiến: "Tên một người"
Khi Quang lệnh book.erase {"unit":@"Ban CHPT khu vực 4","number":@number("Tên một người"),"reason":"theo luật"}
Thì bị từ chối: rights.not_for_this_unit
Khi hệ thống lệnh unit.dissolve {"unit":@"Ban CHPT khu vực 4","on":@today,"basis":"","successor":null,"force_reason":"không còn nhiệm vụ"}
Và Dũng lệnh book.erase {"unit":@"Ban CHPT khu vực 4","number":@number("Tên một người"),"reason":"theo luật"}
Thì bị từ chối: rights.not_for_this_unit
Khi Quang lệnh book.erase {"unit":@"Ban CHPT khu vực 4","number":@number("Tên một người"),"reason":"theo luật"}
Thì có log_entry {"unit":@"Ban CHPT khu vực 4","row":{"number":1},"text":null,"author":@Bình}
Và chuỗi của "Ban CHPT khu vực 4" nguyên vẹn
