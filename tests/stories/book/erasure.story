# Xóa theo luật: lời mất, số, giờ, người và chuỗi còn.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và Dũng là thanh tra của "Ban CHPT khu vực 3"

Chuyện: Xóa lời của một mục mà chuỗi còn nguyên
Khi An ghi sổ tác chiến: "Số điện thoại của một người dân"
Và Dũng lệnh book.erase {"number":@number("Số điện thoại của một người dân"),"reason":"theo yêu cầu của người dân"}
Thì có log_entry {"row":{"number":1},"text":null,"author":@An}
Và lời của dòng 1 đã mất, dữ kiện còn
Và có erasure {"number":@number("Số điện thoại của một người dân"),"reason":"theo yêu cầu của người dân"}
Và chuỗi của "Ban CHPT khu vực 3" nguyên vẹn

Chuyện: Dòng đã gạch cũng xóa được lời, dấu gạch còn
Khi An ghi sổ tác chiến: "Tên một người"
Và An gạch dòng 1 vì "ghi nhầm người"
Và Dũng lệnh book.erase {"number":@number("Tên một người"),"reason":"dữ liệu cá nhân"}
Thì có log_entry {"row":{"number":1},"text":null,"struck":true,"strike_reason":"ghi nhầm người"}

Chuyện: Không xóa được mục không có
Khi Dũng lệnh book.erase {"number":999,"reason":"nhầm"}
Thì bị từ chối: book.no_such_entry ở /number với {"number":999}
Khi Dũng lệnh book.erase {"number":0,"reason":"nhầm"}
Thì bị từ chối: book.no_such_entry ở /number

Chuyện: Người trực không tự xóa được
Khi An ghi sổ tác chiến: "Muốn xóa"
Và An lệnh book.erase {"number":2,"reason":"muốn thế"}
Thì bị từ chối: rights.not_for_this_post
Và "Muốn xóa" có text = "Muốn xóa"
