// The demo's information: items told, verified, assessed together, advised on and closed; some of
// them untrue or told twice, and some that still wait for whoever visits.

#include <array>

#include "app/demo_area.hpp"
#include "domain/advice/words.hpp"

namespace gb::app {

namespace {

/// How far an item has come by today.
enum class Way { told, received, verified, assessed, closed };

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

void later(DemoArea& area, int minutes) {
    area.clock.at.ms =
        std::min(area.clock.at.ms + std::int64_t{minutes} * 60'000, area.node.clock.now().ms);
}

ReportInformation report_of(const Item& item, const InformationCast& cast) {
    ReportInformation report;
    report.event_class = item.event_class;
    report.text = item.text;
    report.place = item.place;
    report.source = item.source;
    report.reliability = item.reliability;
    report.addressees = {cast.commander.unit, cast.stationed.at(item.reporter % 3).unit};
    return report;
}

void verify(DemoArea& area, const DemoPerson& who, Id<Information> item, Finding finding,
            const char* found, std::optional<Id<Information>> same = {}) {
    later(area, area.pick(15, 40));
    VerifyInformation command;
    command.information = item;
    command.finding = finding;
    command.text = found;
    command.duplicate_of = same;
    area.give(who, command);
}

/// The parties' words on an assessment; now and then one of them sees it otherwise.
void assess(DemoArea& area, const InformationCast& cast, const Item& item, Id<Information> id) {
    later(area, 20);
    area.give(cast.chiefs[item.reporter], AssessInformation{id, item.assessment});
    later(area, 15);
    area.give(cast.commander, EndorseInformation{id});
    later(area, 10);
    const auto& beside = cast.stationed.at(item.reporter % 3);
    if (item.event_class == utility_failure) {
        area.give(beside,
                  DissentInformation{
                      id, "Đơn vị ở gần trạm thấy dầu chỉ còn khoảng 3 giờ; cần chở ngay."});
    } else if (item.way == Way::closed) {
        area.give(beside, EndorseInformation{id});
    }
}

Id<Information> live_through(DemoArea& area, const InformationCast& cast, const Item& item) {
    const auto& reporter = cast.chiefs[item.reporter];
    const Id<Information> id(area.give(reporter, report_of(item, cast)).ids.front());
    if (item.way == Way::told) return id;
    later(area, area.pick(3, 9));
    area.give(cast.officer, ReceiveInformation{id});
    if (item.way == Way::received) return id;
    verify(area, cast.officer, id, item.finding, item.found);
    if (item.assessment[0] != '\0') assess(area, cast, item, id);
    if (item.way != Way::closed) return id;
    later(area, area.pick(10, 25));
    area.give(reporter, CloseInformation{id, item.finding, ""});
    return id;
}

/// The neighbours told of the same river in their own words.
void tell_twice(DemoArea& area, const InformationCast& cast, Id<Information> first) {
    ReportInformation report;
    report.event_class = natural_hazard;
    report.text = "Nước sông dâng nhanh ở đoạn cống Bến Đò.";
    report.place = "Bờ tả, đối diện cống Bến Đò";
    report.source = people_of_area;
    report.reliability = fairly_reliable;
    report.addressees = {cast.commander.unit};
    const Id<Information> second(area.give(cast.chiefs[3], report).ids.front());
    verify(area, cast.officer, second, Finding::duplicate,
           "Cùng một cống, cùng giờ, hai bên bờ báo.", first);
    later(area, 10);
    area.give(cast.chiefs[3], CloseInformation{second, Finding::duplicate, ""});
}

/// What was found in the field goes up with options; the province decides, and a task follows.
void advise(DemoArea& area, const InformationCast& cast, Id<Information> item) {
    later(area, 30);
    GiveAdvice advice;
    advice.information = item;
    advice.superior = cast.province.unit;
    advice.options = {{"Giữ nguyên hiện trường, chờ công binh của tỉnh trong ngày."},
                      {"Nhờ Tiểu đoàn Công binh 27 đóng trên địa bàn xử lý ngay chiều nay."}};
    advice.recommended = 2;
    advice.reason = "Gần đường liên xã, sáng mai có chợ phiên.";
    const Id<Advice> given(area.give(cast.commander, advice).ids.front());
    later(area, 45);
    area.give(cast.province, AnswerAdvice{given, 2, ""});
    later(area, 10);
    GiveTask task;
    task.text = "Canh giữ, hướng dẫn người dân tránh khu vực có vật liệu nổ đến khi xử lý xong.";
    task.owners = {cast.chiefs[5].unit};
    task.due = Date{area.clock.at.date().days + 2};
    const auto done = area.give(cast.commander, task);
    LinkInformation link;
    link.information = item;
    link.references = {{Task::kind, done.ids.front()}};
    area.give(cast.commander, link);
}

}  // namespace

void exchange_information(DemoArea& area, const InformationCast& cast, int days_ago) {
    for (const auto& item : items) {
        if (item.days_ago != days_ago) continue;
        const auto id = live_through(area, cast, item);
        if (item.event_class == ordnance_found) advise(area, cast, id);
        if (item.source == technical_device) tell_twice(area, cast, id);
    }
}

}  // namespace gb::app
