#include "app/demo_commendations.hpp"

#include <algorithm>
#include <array>

namespace gb::app {

namespace {

struct Named {
    const char* name;
    const char* position;  ///< none: it is a collective
};

struct Proposed {
    int days_ago;
    std::size_t chief;
    const char* achievement;
    std::array<Named, 4> named;  ///< up to the first that has no name
    enum class Fate { presented, decided, agreed, returned, waiting } fate;
};

using enum Proposed::Fate;

constexpr std::array<Proposed, 10> proposals{{
    {16,
     4,
     "Giữ trạm bơm chạy suốt 31 giờ trong đợt mưa lớn, cứu 140 ha lúa",
     {{{"Tổ thủy nông, dân quân thôn 5", nullptr}}},
     presented},
    {14,
     0,
     "Kịp thời chữa cháy rừng, không để lan sang rừng phòng hộ",
     {{{"Trung đội dân quân cơ động xã", nullptr}, {"Nguyễn Văn Tám", "Dân quân thôn 4"}}},
     presented},
    {13,
     1,
     "Cứu ba người mắc kẹt giữa dòng nước lũ",
     {{{"Tổ xung kích thôn 2", nullptr},
       {"Lê Hữu Mười", "Thôn đội trưởng thôn 2"},
       {"Trần Văn Lượng", "Dân quân thôn 2"}}},
     decided},
    {12,
     2,
     "Có nhiều thành tích trong năm",
     {{{"Ban chỉ huy quân sự xã", nullptr}, {"Trần Thị Chín", "Trợ lý hậu cần"}}},
     returned},
    {9,
     6,
     "Phát hiện điểm rò ở đê bao lúc 02:20, báo trực ban sau 8 phút, giữ được 60 ha",
     {{{"Ngô Thị Hạnh", "Quản lý đê nhân dân thôn Nội"}}},
     agreed},
    {6,
     3,
     "Đắp 120 m đê bao trong đêm, giữ an toàn 45 hộ dân",
     {{{"Dân quân thôn 1", nullptr}, {"Phạm Văn Sáu", "Tiểu đội trưởng dân quân"}}},
     agreed},
    {5,
     8,
     "Thay xong 19 biển chỉ đường tới điểm sơ tán theo tên thôn mới, tự làm bằng vật liệu cũ",
     {{{"Chi đoàn dân quân xã", nullptr}}},
     agreed},
    {3,
     0,
     "Phát hiện, giao nộp an toàn vật liệu nổ còn sót lại sau chiến tranh",
     {{{"Thôn 3", nullptr}, {"Hoàng Minh Đức", "Công an viên thôn 3"}}},
     waiting},
    {2,
     9,
     "Bơi dắt hai thuyền mất lái vào bờ trong đêm gió cấp 6, bốn người an toàn",
     {{{"Đặng Văn Rạng", "Dân quân biển thôn 1"}, {"Mai Xuân Lợi", "Dân quân biển thôn 2"}}},
     waiting},
    {1,
     5,
     "Gác ngầm tràn ba ngày đêm, hướng dẫn hơn 1.200 lượt người qua an toàn",
     {{{"Tiểu đội dân quân tại chỗ thôn Hạ", nullptr}, {"Bùi Thị Sen", "Dân quân thôn Hạ"}}},
     waiting},
}};

std::size_t count_of(const Proposed& set) {
    return static_cast<std::size_t>(
        std::ranges::count_if(set.named, [](const Named& one) { return one.name != nullptr; }));
}

constexpr int review_after = 1;  ///< days
constexpr int decide_after = 3;
constexpr int present_after = 5;

Id<Commendation> propose(DemoArea& area, const CommendationCast& cast, const Proposed& set) {
    ProposeCommendation command;
    command.decider = cast.commander.unit;
    command.form = AwardForm::giay_khen;
    command.achievement = set.achievement;
    for (std::size_t i = 0; i < count_of(set); ++i) {
        const auto& one = set.named[i];
        const bool person = one.position != nullptr;
        command.recipients.push_back(
            {person ? RecipientKind::individual : RecipientKind::collective, one.name,
             person ? one.position : ""});
    }
    return Id<Commendation>(area.give(cast.chiefs[set.chief], command).ids.front());
}

Id<Award> decide_on(DemoArea& area, const CommendationCast& cast, const Proposed& set,
                    Id<Commendation> proposal) {
    DecideAward command;
    command.form = AwardForm::giay_khen;
    command.achievement = set.achievement;
    for (std::size_t i = 0; i < count_of(set); ++i) {
        command.recipients.push_back({proposal, static_cast<std::int64_t>(i)});
    }
    command.signer_post = cast.commander.post;
    command.place = "Trường Giang";
    command.authority = "Quy chế thi đua, khen thưởng của Bộ CHQS tỉnh";
    command.named_publicly = true;
    return Id<Award>(area.give(cast.commander, command).ids.front());
}

}  // namespace

void Commending::on_day(int days_ago) {
    for (std::size_t i = 0; i < proposals.size(); ++i) {
        const auto& set = proposals[i];
        const int since = set.days_ago - days_ago;
        if (since == 0) proposed_[i] = propose(area_, cast_, set);
        if (since == review_after && set.fate == returned) {
            area_.give(cast_.staff,
                       ReturnCommendation{proposed_[i], "Ghi rõ việc, ngày và kết quả."});
        } else if (since == review_after && set.fate != waiting) {
            area_.give(cast_.staff, AgreeCommendation{proposed_[i], ""});
        }
        if (since == decide_after && (set.fate == decided || set.fate == presented)) {
            awards_[i] = decide_on(area_, cast_, set, proposed_[i]);
        }
        if (since == present_after && set.fate == presented) {
            area_.give(cast_.staff, PresentAward{awards_[i], area_.clock.at.date(), {}});
        }
    }
}

}  // namespace gb::app
