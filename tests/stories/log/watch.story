# Ai đang trực: mỗi đơn vị mỗi loại trực một bàn trực.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"
Và Bình là sĩ quan trực của "Ban CHPT khu vực 3"

Chuyện: Người đầu tiên nhận bàn trực còn trống
Khi An nhận trực tác chiến
Thì người đang trực tác chiến của "Ban CHPT khu vực 3" là An

Chuyện: Bàn trực đã có người thì không ai nhận ngang
Khi An nhận trực tác chiến
Và Bình nhận trực tác chiến
Thì bị từ chối: watch.already_open ở /duty
Và người đang trực tác chiến của "Ban CHPT khu vực 3" là An

Chuyện: Hai loại trực là hai bàn
Khi An nhận trực tác chiến
Và Bình nhận trực nội vụ
Thì người đang trực tác chiến của "Ban CHPT khu vực 3" là An
Và người đang trực nội vụ của "Ban CHPT khu vực 3" là Bình
