// Information of the last weeks that is known by name: some items are untrue or told twice, and
// some still wait for whoever visits.

#include <array>

#include "app/demo_exchange.hpp"

namespace gb::app {

namespace {

struct Item {
    int days_ago;
    std::size_t reporter;  ///< of the communes
    EventClass event_class;
    const char* text;
    const char* place;
    SourceKind source;
    Reliability reliability;
    Way way;
    Finding finding;
    const char* found;
    const char* assessment;
};

using enum EventClass;
using enum SourceKind;
using enum Reliability;

constexpr std::array<Item, 11> items{{
    {24, 1, forest_fire, "Cháy thực bì khoảng 0,5 ha ở bìa rừng, gió cấp 3.", "Đồi Mỏ, thôn 4",
     people_of_area, fairly_reliable, Way::closed, Finding::partly,
     "Tổ tuần tra đến nơi: cháy 0,2 ha thực bì, đã khoanh vùng bằng đường băng trắng.",
     "Cháy nhỏ, lực lượng tại chỗ đủ sức; theo dõi tàn lửa đến hết ngày."},
    {21, 2, natural_hazard, "Nước sông lên 0,4 m trong một giờ, còn 0,6 m đến báo động 1.",
     "Trạm đo nước cống Bến Đò", technical_device, reliable, Way::closed, Finding::confirmed,
     "Đọc thước nước tại chỗ: 3,2 m, khớp số liệu trạm đo.",
     "Lũ nhỏ do mưa thượng nguồn; chưa phải di dời, tăng người canh cống."},
    {19, 3, fire, "Có khói lớn ở khu chợ, nghi cháy ki-ốt.", "Chợ trung tâm xã", people_of_area,
     doubtful, Way::closed, Finding::untrue,
     "Đến nơi kiểm tra: khói do đốt rác sau chợ, không có cháy.", ""},
    {16, 4, utility_failure, "Mất điện toàn xã từ 21 giờ, trạm bơm tiêu dừng.", "Trạm bơm số 2",
     own_observation, reliable, Way::closed, Finding::confirmed,
     "Điện lực xác nhận đứt dây nhánh; trạm bơm có máy phát dự phòng.",
     "Dầu đủ chạy máy phát 6 giờ; nếu quá 3 giờ chưa có điện thì chở thêm dầu."},
    {13, 5, ordnance_found, "Đào mương gặp vật nghi là bom còn sót lại sau chiến tranh.",
     "Cánh đồng thôn 1, cách đường liên xã 300 m", people_of_area, fairly_reliable, Way::closed,
     Finding::confirmed, "Công binh xác định là đạn cối đã gỉ; đã chăng dây, cử người canh.",
     "Chờ công binh xử lý; giữ khoảng cách 200 m, hướng dẫn người dân đi đường khác."},
    {10, 6, damage, "Mất 300 m dây cáp điện trạm bơm, chưa rõ lúc nào.", "Trạm bơm thôn 6",
     peoples_committee, reliable, Way::assessed, Finding::confirmed,
     "Kiểm tra cùng công an xã: dây bị cắt ở hai đầu, trạm ngừng bơm.",
     "Ảnh hưởng tưới 40 ha; điện lực thay dây trong hai ngày, tăng tuần tra ban đêm."},
    {7, 7, rescue, "Thuyền chở cát chìm ở ngã ba sông, bốn người đã lên bờ an toàn.",
     "Ngã ba sông, cách bến phà 500 m", other_force, fairly_reliable, Way::assessed,
     Finding::confirmed, "Đồn Biên phòng đưa xuồng ra: đủ bốn người, thuyền chìm cản luồng.",
     "Đặt phao báo hiệu, đề nghị cấm thuyền lớn qua đoạn này đến khi trục vớt."},
    {4, 8, natural_hazard, "Sạt lở 30 m taluy dương, một làn đường bị lấp.", "Km 12 đường liên xã",
     own_observation, reliable, Way::verified, Finding::confirmed,
     "Đo tại chỗ: lấp 30 m, dày 1,2 m; xe máy còn qua được.", ""},
    {2, 9, traffic_accident, "Xe tải trượt xuống mương, không có người bị thương.",
     "Ngầm tràn suối Đá", people_of_area, fairly_reliable, Way::received, Finding::confirmed, "",
     ""},
    {1, 0, natural_hazard, "Đê bao rò rỉ hai điểm, nước đục chảy ra chân đê.", "Đê bao thôn 1",
     own_observation, reliable, Way::told, Finding::confirmed, "", ""},
    {1, 2, natural_hazard, "Nghe nói hồ chứa xả lũ đột xuất đêm nay.", "Hồ Đá Bàn", people_of_area,
     doubtful, Way::told, Finding::confirmed, "", ""},
}};

DemoItem made_of(const Item& known) {
    DemoItem item;
    item.event_class = known.event_class;
    item.text = known.text;
    item.place = known.place;
    item.source = known.source;
    item.reliability = known.reliability;
    item.way = known.way;
    item.finding = known.finding;
    item.found = known.found;
    item.assessment = known.assessment;
    if (known.event_class == utility_failure) {
        item.dissent = "Đơn vị ở gần trạm thấy dầu chỉ còn khoảng 3 giờ; cần chở ngay.";
    }
    return item;
}

}  // namespace

void DemoExchange::plan_known_items() {
    for (const auto& known : items) {
        calendar_.on(calendar_.day(known.days_ago), 9, 10 + known.days_ago, [this, &known] {
            auto thread = thread_of(made_of(known), known.reporter);
            const auto unit = cast_.communes[known.reporter].unit;
            if (known.event_class == ordnance_found) {
                thread.when_verified = [this, unit](Id<Information> id) { advise(id, unit); };
            }
            if (known.source == technical_device) {
                thread.when_verified = [this, item = thread.item](Id<Information> id) {
                    tell_twice(id, item, 3);
                };
            }
            // One that was told without its place, and one that waits to be verified once more.
            if (known.way == Way::received) thread.slip = Slip::place;
            if (known.way == Way::verified) thread.slip = Slip::hour;
            tell(std::move(thread));
        });
    }
}

}  // namespace gb::app
