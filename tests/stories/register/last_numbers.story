# Số đã cấp trên giấy thì không cấp lại: khai số cuối, sổ đi tiếp sau số ấy, khoảng giữa để trống có ghi rõ.

Cho đơn vị "Ban CHPT khu vực 3" cấp khu vực
Và đơn vị "Ban CHQS xã Hoa Sơn" cấp xã dưới quyền "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là chỉ huy trưởng của "Ban CHPT khu vực 3"
Và Quân là quản trị viên của "Ban CHPT khu vực 3"
Và Dũng là thanh tra của "Ban CHPT khu vực 3"
Và bây giờ là 09:00 ngày 03/02/2026

Chuyện: Khai số cuối thì dòng sau đi tiếp, số ở giữa không có trong sổ
Khi An ghi sổ tác chiến: "Dòng thứ nhất"
Và An khai số cuối sổ tác chiến của "Ban CHPT khu vực 3" là 48
Thì được ghi 1 mục
Và có register_statement {"unit":@"Ban CHPT khu vực 3","number":{"name":"log.operations","year":2026,"number":48},"stated":[{"known":1,"last":48,"at":@now,"by":@An}]}
Khi An ghi sổ tác chiến: "Dòng sau"
Thì có log_entry {"row":{"name":"log.operations","year":2026,"number":49}}

Chuyện: Không khai nhỏ hơn số đã có trong sổ, không khai sổ không có, không khai quá xa
Khi An ghi sổ tác chiến: "Dòng thứ nhất"
Và An ghi sổ tác chiến: "Dòng thứ hai"
Và An khai số cuối sổ tác chiến của "Ban CHPT khu vực 3" là 1
Thì bị từ chối: register.given_in_book ở /registers/0/last với {"register":"log.operations","known":2}
Khi An khai số cuối sổ tác chiến của "Ban CHPT khu vực 3" là 10003
Thì bị từ chối: register.too_far ở /registers/0/last
Khi An lệnh register.state {"unit":@"Ban CHPT khu vực 3","registers":[{"name":"log.none","last":3}]}
Thì bị từ chối: register.unknown ở /registers/0/name
Khi An lệnh register.state {"unit":@"Ban CHPT khu vực 3","registers":[]}
Thì bị từ chối: register.none ở /registers
Khi An lệnh register.state {"unit":@"Ban CHPT khu vực 3","registers":[{"name":"task","last":3},{"name":"task","last":4}]}
Thì bị từ chối: register.twice ở /registers/1/name

Chuyện: Một lần khai được nhiều sổ; khai lại chỉ có thể lớn hơn
Khi Bình lệnh register.state {"unit":@"Ban CHPT khu vực 3","registers":[{"name":"task","last":3},{"name":"document.thong_bao","last":9}]}
Thì được ghi 2 mục
Khi Bình khai số cuối sổ thông báo đi của "Ban CHPT khu vực 3" là 8
Thì bị từ chối: register.given_in_book ở /registers/0/last
Khi Bình khai số cuối sổ thông báo đi của "Ban CHPT khu vực 3" là 11
Thì có register_statement {"number":{"name":"document.thong_bao","year":2026,"number":11},"stated":[{"known":0,"last":9,"at":@now,"by":@Bình},{"known":9,"last":11,"at":@now,"by":@Bình}]}

Chuyện: Quản trị khai cho mọi đơn vị, người khác chỉ khai cho đơn vị mình, thanh tra không khai
Khi Quân khai số cuối sổ văn bản đến của "Ban CHQS xã Hoa Sơn" là 12
Thì có register_statement {"unit":@"Ban CHQS xã Hoa Sơn"}
Khi Bình khai số cuối sổ văn bản đến của "Ban CHQS xã Hoa Sơn" là 13
Thì bị từ chối: rights.not_for_this_unit
Khi Dũng khai số cuối sổ văn bản đến của "Ban CHPT khu vực 3" là 13
Thì bị từ chối: rights.not_for_this_post
