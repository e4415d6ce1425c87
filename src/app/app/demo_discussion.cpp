#include "app/demo_discussion.hpp"

#include <array>

#include "domain/conference/holding.hpp"

namespace gb::app {

namespace {

constexpr const char* commune_chief = "Chỉ huy trưởng Ban CHQS xã";
constexpr const char* commune_leader = "Lãnh đạo UBND xã";
constexpr const char* unit_chief = "Chỉ huy đơn vị";
constexpr const char* the_chair = "Chủ trì";
using enum Seat;

constexpr std::array annual_said{
    DemoSaid{
        commune, 0, commune_chief,
        "Nhất trí với báo cáo. Xã tuần tra chung với Công an xã 96 lượt; vướng nhất là hai lực "
        "lượng ghi hai mẫu sổ, cuối tháng đối chiếu mất một buổi. Đề nghị khu vực thống nhất "
        "một mẫu sổ từ đầu năm."},
    DemoSaid{host, 0, the_chair,
             "Tiếp thu. Trợ lý tham mưu làm việc với Công an tỉnh, gửi mẫu về các xã trước ngày "
             "15/01; hai tuần đầu ghi song song với sổ cũ."},
    DemoSaid{commune, 1, commune_leader,
             "Hai thôn Bến và Hạ ngập ba đợt trong năm. Xã đã bố trí tiền mua 5 loa cầm tay; xuồng "
             "máy dùng mười hai năm, máy nổ khó. Đề nghị hỗ trợ một xuồng trước mùa mưa."},
    DemoSaid{
        stationed, 1, unit_chief,
        "Tiểu đoàn sửa giúp máy xuồng của xã Yên Phú trong quý I và hướng dẫn tổ xung kích bảo "
        "dưỡng. Xe xúc của đơn vị đến điểm xa nhất mất 90 phút, cần xã cử người dẫn đường."},
    DemoSaid{commune, 2, commune_chief,
             "Đường băng cản lửa Đồi Thông phát xong 6/9 km. Ba km còn lại qua rừng khoanh nuôi, "
             "chưa rõ ai cho phép phát; đề nghị khu vực làm việc với kiểm lâm."},
    DemoSaid{commune, 9, commune_chief,
             "Cửa sông có đêm 26 tàu cá vào trú. Xã và Đồn Biên phòng đã thống nhất danh sách gọi, "
             "nhưng phao tiêu mất hai chiếc từ tháng 6, chưa được thả lại."},
    DemoSaid{stationed, 2, unit_chief,
             "Bổ sung ý xã Long Giang: đơn vị thả phao tạm, có đèn. Đề nghị các xã ven sông báo về "
             "Đồn ngay khi thuyền nhỏ rời bến lúc có tin gió mạnh."},
    DemoSaid{host, 0, the_chair,
             "Việc phao tiêu: khu vực có văn bản đề nghị trong tuần này. Việc đường băng: họp với "
             "kiểm lâm và xã Tân Lập trước ngày 30/12, kết quả báo về trực ban."},
    DemoSaid{
        commune, 5, commune_chief,
        "Có đêm một tin cháy ba nơi cùng báo, trực ban cử trùng hai tổ. Xã đề nghị ai nhận tin "
        "trước thì hỏi lại trực ban khu vực trước khi cử người."},
    DemoSaid{commune, 7, commune_leader,
             "Sau sáp nhập, biển chỉ đường tới điểm sơ tán còn ghi tên thôn cũ. Xã đã thay 11/19 "
             "biển; đề nghị mẫu sơ đồ thống nhất để người ở xã khác đến cũng đọc được."},
    DemoSaid{
        stationed, 0, unit_chief,
        "Lịch hành quân dã ngoại quý I đã gửi các xã. Cầu thôn 4 xã Hoa Sơn hạn chế 5 tấn, đơn "
        "vị đi vòng; đề nghị xã báo khi cầu sửa xong."},
    DemoSaid{police, 0, "Phòng Tham mưu",
             "Công an tỉnh thống nhất mẫu sổ chung. Tin trao đổi ban đêm nên gọi điện trước, gửi "
             "văn bản sau, để bên nhận không phải chờ."},
    DemoSaid{host, 0, the_chair,
             "Các ý kiến xác đáng. Việc làm được ngay thì làm; việc cần kinh phí, Trợ lý hậu cần "
             "tổng hợp trình cấp trên trong tháng 12. Đề nghị các đơn vị không nhắc lại trong báo "
             "cáo những thiếu sót đã khắc phục."}};

constexpr std::array first_briefing_said{
    DemoSaid{commune, 0, commune_chief,
             "Tuần tra chung với công an xã 8 lượt; đề nghị thống nhất mẫu sổ ghi của hai lực "
             "lượng."},
    DemoSaid{commune, 1, commune_chief,
             "Thiếu 2 loa cầm tay, 10 áo phao cho tổ xung kích thôn ven sông; đề nghị cấp bổ "
             "sung."},
    DemoSaid{stationed, 1, unit_chief,
             "Có thể huy động 1 xe xúc, 2 xuồng máy trong 60 phút kể từ khi nhận yêu cầu."},
    DemoSaid{stationed, 1, unit_chief,
             "Có thể huy động 1 xe xúc, 2 xuồng máy trong 90 phút kể từ khi nhận yêu cầu."},
    DemoSaid{host, 0, the_chair,
             "Áo phao cấp từ kho khu vực trong tuần; loa do xã mua, báo lại khi thiếu tiền."}};

constexpr std::array second_briefing_said{
    DemoSaid{commune, 4, commune_chief,
             "Kiểm tra 64 áo phao, hỏng 9 chiếc ở khóa. Thôn giữ áo trong nhà văn hóa, chìa khóa "
             "một người giữ; đêm mưa phải đi tìm. Xã chuyển sang hai người giữ."},
    DemoSaid{commune, 8, commune_chief,
             "Danh sách điểm sơ tán đã đổi tên thôn mới, còn thiếu sơ đồ của hai thôn vùng trũng."},
    DemoSaid{stationed, 2, unit_chief,
             "Thông tin với tàu cá gọi hai vòng: 17 giờ và 21 giờ khi có tin gió mạnh. Vòng hai "
             "thường có ba, bốn tàu không trả lời, phải hỏi qua gia đình."},
    DemoSaid{host, 0, the_chair,
             "Tàu không trả lời vòng hai thì báo ngay trực ban khu vực, không chờ đến sáng. Sơ đồ "
             "còn thiếu gửi trước thứ Sáu."}};

constexpr std::array spring_said{
    DemoSaid{commune, 3, commune_chief,
             "Giao quân xong, xã chuyển sang chuẩn bị mùa mưa. Còn thiếu vải bạt và rọ thép cho "
             "đoạn kè thôn 3."},
    DemoSaid{stationed, 1, unit_chief,
             "Đơn vị có 60 rọ thép cũ dùng được, xã cử xe đến chở trong tháng 4."},
    DemoSaid{host, 0, the_chair, "Hai bên làm biên bản giao nhận, gửi trực ban khu vực một bản."}};

constexpr std::array summer_said{
    DemoSaid{commune, 6, commune_chief,
             "Luyện tập sơ tán ban đêm lộ ra loa thôn Trại không nghe được từ xóm ngoài; đã treo "
             "thêm kẻng."},
    DemoSaid{commune, 1, commune_chief,
             "Đề nghị cho mượn máy phát điện của khu vực khi luyện tập tháng 7."},
    DemoSaid{host, 0, the_chair,
             "Đồng ý cho mượn, ghi vào sổ trang bị. Xã nào dùng kẻng thay loa phải báo cho dân quy "
             "ước số hồi."}};

constexpr std::array autumn_said{
    DemoSaid{commune, 7, commune_leader,
             "Sau bão tháng 9, ngầm thôn Nội sạt nửa mặt đường, học sinh đi vòng 4 km; cần sửa "
             "trước năm học mới của trường dưới."},
    DemoSaid{stationed, 0, unit_chief,
             "Trung đoàn cử 40 người, hai ngày, giúp kè tạm. Vật liệu do xã chuẩn bị."},
    DemoSaid{commune, 9, commune_chief,
             "Xã Long Giang và xã kế bên gửi hai số liệu khác nhau về cùng đoạn kè; hai bên đã đo "
             "lại chung."},
    DemoSaid{
        host, 0, the_chair,
        "Số liệu thiệt hại từ nay hai xã giáp ranh đối chiếu trước khi gửi, ghi rõ ai đo, ngày "
        "nào."}};

constexpr std::array winter_said{
    DemoSaid{commune, 2, commune_chief,
             "Chòi canh lửa Hòn Dài thiếu nước uống và bộ đàm dự phòng; tổ trực thay ca 12 giờ."},
    DemoSaid{police, 0, "Phòng Tham mưu",
             "Dịp cuối năm, Công an các xã tăng lượt tuần đêm; đề nghị dân quân đi cùng hai lượt "
             "mỗi tuần."},
    DemoSaid{host, 0, the_chair,
             "Thống nhất hai lượt mỗi tuần đến hết Tết. Bộ đàm dự phòng cấp cho chòi Hòn Dài "
             "trước."}};

constexpr std::array half_year_said{
    DemoSaid{commune, 4, commune_chief,
             "Sáu tháng đầu năm xã muộn báo cáo ngày 11 lần, phần lớn do trực ban kiêm việc khác. "
             "Từ tháng 7 xã bố trí người trực riêng."},
    DemoSaid{commune, 0, commune_chief,
             "Ghi sổ theo mẫu mới nhanh hơn, nhưng tổ tuần tra về muộn vẫn hay ghi dồn; xã giao ca "
             "trưởng kiểm tra lúc giao ca."},
    DemoSaid{stationed, 0, unit_chief,
             "Đề nghị các xã báo trước lễ hội có đông người qua đường hành quân, ít nhất ba ngày."},
    DemoSaid{host, 0, the_chair,
             "Biểu dương xã Đồng Tâm nói thẳng thiếu sót. Cuối quý III khu vực kiểm tra lại việc "
             "bố trí người trực ở cả mười xã."}};

Id<Unit> unit_at(const DemoHall& hall, const DemoSaid& said) {
    switch (said.seat) {
        case commune:
            return hall.communes[said.place].unit;
        case stationed:
            return hall.stationed[said.place].unit;
        case police:
            return hall.police;
        case host:
            break;
    }
    return hall.host;
}

}  // namespace

DemoHall hall_of(const DemoCast& cast) {
    return {cast.commune_chiefs(), cast.stationed_chiefs(), cast.police.unit, cast.area.unit};
}

std::span<const DemoSaid> said_at_annual() {
    return annual_said;
}

std::span<const DemoSaid> said_at_briefing(std::size_t number) {
    return number == 1 ? std::span<const DemoSaid>(first_briefing_said) : second_briefing_said;
}

std::span<const DemoSaid> said_at_review(int month) {
    switch (month) {
        case 3:
            return spring_said;
        case 6:
            return summer_said;
        case 7:
            return half_year_said;
        case 9:
            return autumn_said;
        default:
            return winter_said;
    }
}

void note_said(DemoArea& area, const DemoPerson& secretary, Id<Conference> conference,
               const DemoHall& hall, const DemoSaid& said) {
    area.give(secretary,
              NoteContribution{conference, unit_at(hall, said), "", said.post, said.text});
}

void note_all_said(DemoArea& area, const DemoPerson& secretary, Id<Conference> conference,
                   const DemoHall& hall, std::span<const DemoSaid> all) {
    for (const auto& said : all) note_said(area, secretary, conference, hall, said);
}

}  // namespace gb::app
