import { describe, expect, it } from "vitest";
import { bareNames } from "../src/information/names";

describe("a text that may name somebody", () => {
  it.each([
    ["Nguyễn Văn Nam bị nước cuốn ở ngầm tràn", ["Nguyễn Văn Nam"]],
    ["Đã đưa Trần Thị Hoa đi cấp cứu", ["Trần Thị Hoa"]],
    ["Chủ xe: Lê Nam, đã rời hiện trường", ["Lê Nam"]],
    ["Người bị nạn (Hoàng Đình Tư) đã về nhà", ["Hoàng Đình Tư"]],
    ["Nguyễn Văn Nam và Phạm Minh Đức vào cứu", ["Nguyễn Văn Nam", "Phạm Minh Đức"]],
    ["Cháy chợ Hoa Sơn. Nguyễn Văn Nam báo", ["Nguyễn Văn Nam"]],
    ["Hồ Văn Biển chết máy thuyền", ["Hồ Văn Biển"]],
    ["Nguyen Van Nam bi nuoc cuon", ["Nguyen Van Nam"]],
    ["CHÁY NHÀ NGUYỄN VĂN NAM", ["NGUYỄN VĂN NAM"]],
    ["Nguyễn Văn Nam".normalize("NFD"), ["Nguyễn Văn Nam"]],
  ])("%s", (text, names) => expect(bareNames(text)).toEqual(names));
});

describe("a text that tells of places and events", () => {
  it.each([
    "",
    "Một người đàn ông khoảng 40 tuổi bị nước cuốn, chưa tìm thấy",
    "Vệ sinh ngày thứ bảy, dọn bùn đường Nguyễn Huệ, cầu Trần Phú",
    "Ngập đường Nguyễn Huệ, Lê Lợi và Trần Phú",
    "Nổ lốp trên đường Lê Lợi, xã Phan Thiết",
    "Học sinh trường Nguyễn Trãi nghỉ học do lũ",
    "Trường tiểu học Nguyễn Văn Trỗi tốc mái hai phòng",
    "Trường THCS Võ Thị Sáu cho nghỉ",
    "Bệnh viện Nguyễn Tri Phương nhận bốn người bị thương",
    "Phường Hoàng Văn Thụ mất điện",
    "Hồ Đá Bàn xả 50 m³/s; Lý Sơn có gió cấp 8",
    "Tàu từ Hà Nội vào Phan Thiết chậm hai giờ",
    "Ngã tư Đinh Tiên Hoàng – Lê Duẩn ùn tắc",
    "Tượng đài Trần Hưng Đạo bị sét đánh",
    "Ba hộ dân mất nhà; bà con đã ổn định",
  ])("%s", (text) => expect(bareNames(text)).toEqual([]));
});

it("does not ask about what the server sends back by itself", () => {
  expect(bareNames("Cháy nhà của ông Nguyễn Văn Nam")).toEqual([]);
  expect(bareNames("Cháy nhà của ông Đào Văn Nam")).toEqual(["Đào Văn Nam"]);
});
