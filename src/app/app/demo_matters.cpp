#include "app/demo_matters.hpp"

#include <algorithm>
#include <array>

#include "domain/matter/words.hpp"
#include "domain/model.hpp"

namespace gb::app {

namespace {

constexpr std::array<DemoMatter, 12> cases{{
    {37, 0, "Ngầm tràn Khe Rộng thiếu cọc tiêu, đêm không nhìn rõ mép đường.",
     "Ngầm Khe Rộng, thôn 3", "", "Phạm Văn Tốn", 10, 6,
     "Cắm 12 cọc tiêu phản quang ở hai đầu ngầm trong tuần.", true, true},
    {34, 3, "Cột điện bê tông nghiêng sát đường vào trường.", "Đường vào trường, thôn 5",
     "Điện lực khu vực", "", 7, 12, "Đã dựng lại cột, gia cố móng.", true, true},
    {31, 1, "Kênh tiêu thôn 2 bồi lấp, mưa to là ngập ruộng.", "Kênh tiêu thôn 2", "", "", 15, 9,
     "Huy động dân quân nạo vét 400 m cùng thôn vào cuối tuần.", true, true},
    {27, 6, "Bến đò chưa có bảng hướng dẫn gọi cứu nạn.", "Bến đò thôn 1", "", "Hoàng Thị Mận", 12,
     18, "Lắp bảng ghi số trực cứu nạn của Ban CHPT khu vực 3.", true, true},
    {24, 2, "Loa truyền thanh thôn 4 hỏng, không nghe được tin báo lũ.", "Thôn 4",
     "Phòng Văn hóa – Thông tin", "", 14, 8, "Thay bộ thu và hai loa.", false, true},
    {20, 4, "Đường ra bãi tập trung sơ tán bị cây đổ chắn một nửa.", "Thôn 6", "", "", 10, 5,
     "Đã cưa dọn, thông đường.", false, true},
    {16, 7, "Giếng làng nhiễm phèn sau lũ, cần chỗ lấy nước tạm.", "Thôn 2", "Trạm Y tế xã",
     "Đỗ Văn Kha", 10, 7, "Cấp hóa chất khử trùng, hướng dẫn lắng lọc; đặt một téc nước.", true,
     false},
    {13, 5, "Biển cảnh báo bãi vật liệu nổ cũ bị mờ.", "Đồi Mỏ", "", "", 20, 6,
     "Thay biển mới, rào lại lối mòn.", true, false},
    {11, 8, "Đề nghị cấp áo phao cho tổ chở học sinh qua suối.", "Suối Đá, thôn 7", "", "", 8, 0,
     "", false, false},
    {8, 9, "Mái nhà văn hóa (điểm sơ tán) tốc hai tấm tôn.", "Thôn 3", "", "Vũ Thị Na", 14, 0, "",
     false, false},
    {5, 0, "Nước suối chảy tràn qua sân trạm y tế khi mưa to.", "Trạm y tế, thôn 1",
     "Ban quản lý dự án huyện cũ", "", 20, 0, "", false, false},
    {2, 3, "Đề nghị thông báo trước giờ xả nước của hồ chứa.", "Hạ lưu hồ Đá Bàn", "", "", 10, 0,
     "", false, false},
}};

/// The matter of that subject, as its commune holds it.
Id<Matter> found(DemoArea& area, const DemoPerson& chief, const DemoMatter& one) {
    for (const auto& loaded : area.node.ledger->where(*model().entity(Matter::kind), "unit",
                                                      Cell::of(chief.unit), query_limit)) {
        const auto* matter = static_cast<const Matter*>(loaded.entity.get());
        if (matter->subject.value == one.subject) return matter->id;
    }
    throw std::runtime_error("the demo lost a matter");
}

}  // namespace

void receive_matter(DemoArea& area, const MatterCast& cast, const DemoMatter& one, Date day) {
    ReceiveMatter command;
    command.subject = one.subject;
    command.place = one.place;
    command.body = one.body;
    if (command.body.empty()) command.competent = cast.commander.unit;
    command.due = Date{day.days + one.due_after};
    command.submitter = one.submitter;
    area.give(cast.chiefs[one.chief], command);
}

void answer_matter(DemoArea& area, const MatterCast& cast, const DemoMatter& one, Date day) {
    const auto& chief = cast.chiefs[one.chief];
    const auto matter = found(area, chief, one);
    if (one.body[0] == '\0') {
        area.give(cast.staff, AnswerMatter{matter, one.answer, one.may_publish});
    } else {
        area.give(chief, NoteMatterAnswer{matter, one.answer, day, one.may_publish});
    }
}

void close_matter(DemoArea& area, const MatterCast& cast, const DemoMatter& one) {
    const auto& chief = cast.chiefs[one.chief];
    area.give(chief, CloseMatter{found(area, chief, one), "Đã báo lại tại cuộc họp thôn."});
}

void settle_matters(DemoArea& area, const MatterCast& cast, Date day, int days_ago) {
    for (const auto& one : cases) {
        if (days_ago == one.days_ago) receive_matter(area, cast, one, day);
        if (one.answered_after == 0 || days_ago != one.days_ago - one.answered_after) continue;
        answer_matter(area, cast, one, day);
        if (!one.closed) continue;
        area.clock.at.ms = std::min(area.clock.at.ms + 20 * 60'000, area.node.clock.now().ms);
        close_matter(area, cast, one);
    }
}

}  // namespace gb::app
