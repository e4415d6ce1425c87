#include "app/demo_assessments.hpp"

#include "domain/assessment/words.hpp"

namespace gb::app {

namespace {

constexpr int settled_days_ago = 11;
constexpr int waiting_days_ago = 2;

using enum EventClass;

LikelyHazard hazard(EventClass event_class, const char* location, const char* text) {
    LikelyHazard one;
    one.event_class = event_class;
    one.location = location;
    one.text = text;
    return one;
}

void pass(DemoArea& area, int minutes) {
    area.clock.at.ms =
        std::min(area.clock.at.ms + std::int64_t{minutes} * 60'000, area.node.clock.now().ms);
}

/// The area command's own, of the weeks before; one of the units stationed there sees more.
void settle_one(DemoArea& area, const DemoCast& cast) {
    const auto today = area.clock.at.date();
    WriteAssessment written;
    written.period_from = Date{today.days - 28};
    written.period_to = Date{today.days - 1};
    written.situation =
        "Ba đợt mưa lớn, một vụ cháy thực bì nhỏ. Nước sông lên nhanh hơn cùng kỳ; đê bao và "
        "ngầm tràn chịu được, chưa phải di dời.";
    written.hazards = {
        hazard(natural_hazard, "Đê bao thôn 1", "Rò rỉ trở lại khi mưa trên 150 mm trong ngày."),
        hazard(forest_fire, "Đồi Mỏ", "Cháy lan khi hanh khô kéo dài quá mười ngày."),
    };
    written.measures = {{"Canh đê bao thôn 1 suốt ngày đêm khi có cảnh báo cấp 2."},
                        {"Dọn đường băng cản lửa Đồi Mỏ trước ngày 15 hằng tháng."}};
    written.addressees = {cast.communes[0].unit, cast.communes[1].unit, cast.stationed[0].unit};
    const Id<PeriodAssessment> id(area.give(cast.area.chief, written).ids.front());
    pass(area, 18);
    area.give(cast.communes[0].chief, EndorseAssessment{id});
    pass(area, 25);
    area.give(cast.communes[1].chief, EndorseAssessment{id});
    pass(area, 40);
    area.give(cast.stationed[0].chief,
              DissentAssessment{id, "Còn thiếu đoạn đường liên xã km 12: taluy đang nứt."});
    pass(area, 55);
    area.give(cast.area.chief,
              SettleAssessment{id, "Ghi nhận ý kiến về km 12, kiểm tra trong tuần tới."});
}

/// One of a commune waits for the area command; one of the area command for the communes.
void leave_open(DemoArea& area, const DemoCast& cast) {
    const auto today = area.clock.at.date();
    WriteAssessment of_commune;
    of_commune.period_from = Date{today.days - 30};
    of_commune.period_to = today;
    of_commune.situation = "Hai điểm đê bao rò rỉ, một lần mất điện trạm bơm. Lúa mùa an toàn.";
    of_commune.hazards = {
        hazard(natural_hazard, "Đê bao thôn 1", "Tràn cục bộ nếu hồ Đá Bàn xả cùng lúc mưa lớn.")};
    of_commune.measures = {{"Dự trữ 500 bao tải cát tại điếm canh đê thôn 1."}};
    of_commune.addressees = {cast.area.chief.unit};
    area.give(cast.communes[0].chief, of_commune);
    WriteAssessment of_area;
    of_area.period_from = Date{today.days - 10};
    of_area.period_to = today;
    of_area.situation = "Sạt lở 30 m taluy dương ở km 12 đường liên xã; giao thông còn một làn.";
    of_area.hazards = {
        hazard(natural_hazard, "Km 12 đường liên xã", "Lấp cả hai làn sau đợt mưa tới.")};
    of_area.measures = {{"Cắm biển, cử người gác hai đầu đoạn sạt khi có mưa."}};
    of_area.group = AddresseeGroup::all_communes;
    const Id<PeriodAssessment> id(area.give(cast.area.chief, of_area).ids.front());
    pass(area, 12);
    area.give(cast.communes[1].chief, EndorseAssessment{id});
    pass(area, 9);
    area.give(cast.communes[2].chief, EndorseAssessment{id});
}

}  // namespace

void assess_periods(DemoArea& area, const DemoCast& cast, int days_ago) {
    if (days_ago == settled_days_ago) settle_one(area, cast);
    if (days_ago == waiting_days_ago) leave_open(area, cast);
}

}  // namespace gb::app
