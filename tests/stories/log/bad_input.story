# Dữ liệu vào sai: nói rõ trường nào sai, không ghi gì cả.

Cho đơn vị "Ban CHPT khu vực 3"
Và An là sĩ quan trực của "Ban CHPT khu vực 3"

Chuyện: Sai kiểu
Khi An lệnh log.write {"duty":"operations","type":"note","text":7}
Thì bị trả lại: input.wrong_type ở /body/text với {"expected":"text"}

Chuyện: Thiếu trường
Khi An lệnh log.write {"duty":"operations","type":"note"}
Thì bị trả lại: input.missing ở /body/text

Chuyện: Trường lạ
Khi An lệnh log.write {"duty":"operations","type":"note","text":"a","mật_khẩu":"x"}
Thì bị trả lại: input.unknown_field ở /body/mật_khẩu

Chuyện: Lời rỗng
Khi An lệnh log.write {"duty":"operations","type":"note","text":""}
Thì bị trả lại: input.empty ở /body/text

Chuyện: Lời chỉ có dấu cách
Khi An lệnh log.write {"duty":"operations","type":"note","text":"   "}
Thì bị trả lại: input.blank ở /body/text
Khi An lệnh log.write {"duty":"operations","type":"note","text":"\n\u00a0\n"}
Thì bị trả lại: input.blank ở /body/text
Khi An lệnh unit.establish {"described":{"name":"Xã A","short_name":" ","unit_kind":"area","level":"commune","from":"2026-01-01"},"relations":[]}
Thì bị trả lại: input.blank ở /body/described/short_name

Chuyện: Ký tự không hiện ra, hoặc đảo chiều chữ
Khi An lệnh log.write {"duty":"operations","type":"note","text":"đã \u202eign"}
Thì bị trả lại: input.hidden_character ở /body/text
Khi An lệnh log.write {"duty":"operations","type":"note","text":"m\u200bật"}
Thì bị trả lại: input.hidden_character ở /body/text

Chuyện: Lời dài vừa đúng mức thì được
Khi An lệnh log.write {"duty":"operations","type":"note","text":@repeat("ă", 4000)}
Thì được ghi

Chuyện: Lời quá dài
Khi An lệnh log.write {"duty":"operations","type":"note","text":@repeat("ă", 4001)}
Thì bị trả lại: input.too_long ở /body/text với {"max":4000}

Chuyện: Không phải UTF-8
Khi An lệnh log.write {"duty":"operations","type":"note","text":"nước \xC3\x28 lên"}
Thì bị trả lại: input.not_utf8 ở /body/text

Chuyện: Chữ không ở dạng NFC
Khi An lệnh log.write {"duty":"operations","type":"note","text":"nu\u031b\u01a1\u0301c"}
Thì bị trả lại: input.not_nfc ở /body/text

Chuyện: Ký tự điều khiển
Khi An lệnh log.write {"duty":"operations","type":"note","text":"một\thai"}
Thì bị trả lại: input.control_character ở /body/text

Chuyện: Ký tự mà bản tin RSS và văn bản không chứa được
Khi An lệnh log.write {"duty":"operations","type":"note","text":"một\uffffhai"}
Thì bị trả lại: input.control_character ở /body/text

Chuyện: Không phải một trong các lựa chọn
Khi An lệnh log.write {"duty":"kitchen","type":"note","text":"a"}
Thì bị trả lại: input.not_a_choice ở /body/duty

Chuyện: Không phải định danh
Khi An lệnh log.write {"duty":"operations","type":"note","text":"a","about":["Hoa Sơn"]}
Thì bị trả lại: input.not_an_id ở /body/about/0

Chuyện: Danh sách quá dài
Khi An lệnh log.write {"duty":"operations","type":"note","text":"a","about":@list("019c2000-0000-7000-8000-000000000002", 257)}
Thì bị trả lại: input.too_many ở /body/about với {"max":256}

Chuyện: Giờ không phải số nguyên
Khi An gửi nguyên văn {"command":"log.write","key":"019c2000-0000-7000-8000-000000000001",
    "post":@post:An,"happened":"02:10","body":{"duty":"operations","type":"note","text":"a"}}
Thì bị trả lại: input.wrong_type ở /happened

Chuyện: Giờ ngoài khoảng
Khi An gửi nguyên văn {"command":"log.write","key":"019c2000-0000-7000-8000-000000000001",
    "post":@post:An,"happened":9000000000000000,"body":{"duty":"operations","type":"note","text":"a"}}
Thì bị trả lại: input.out_of_range ở /happened

Chuyện: Khóa không phải UUID v7
Khi An gửi nguyên văn {"command":"log.write","key":"6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "post":@post:An,"happened":null,"body":{"duty":"operations","type":"note","text":"a"}}
Thì bị trả lại: input.not_a_key ở /key

Chuyện: Lệnh không có
Khi An lệnh log.burn {}
Thì bị trả lại: input.unknown_command ở /command với {"command":"log.burn"}

Chuyện: Thiếu nội dung lệnh
Khi An gửi nguyên văn {"command":"log.write","key":"019c2000-0000-7000-8000-000000000001","post":@post:An,"happened":null}
Thì bị trả lại: input.missing ở /body

Chuyện: Không phải JSON
Khi An gửi nguyên văn {"command":}
Thì bị trả lại: input.not_json

Chuyện: Lồng quá sâu
Khi An lệnh log.write {"duty":"operations","type":"note","text":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}
Thì bị trả lại: input.too_deep
