#include "app/demo_commendations.hpp"

#include <array>

namespace gb::app {

namespace {

struct Proposed {
    int days_ago;
    std::size_t chief;
    const char* achievement;
    const char* collective;
    const char* individual;
    const char* position;
    enum class Fate { presented, decided, agreed, returned, waiting } fate;
};

using enum Proposed::Fate;

constexpr std::array<Proposed, 5> proposals{{
    {14, 0, "Kịp thời chữa cháy rừng, không để lan sang rừng phòng hộ",
     "Trung đội dân quân cơ động xã", "Nguyễn Văn Tám", "Dân quân thôn 4", presented},
    {13, 1, "Cứu ba người mắc kẹt giữa dòng nước lũ", "Tổ xung kích thôn 2", "Lê Hữu Mười",
     "Thôn đội trưởng thôn 2", decided},
    {12, 2, "Có nhiều thành tích trong năm", "Ban chỉ huy quân sự xã", "Trần Thị Chín",
     "Trợ lý hậu cần", returned},
    {6, 3, "Đắp 120 m đê bao trong đêm, giữ an toàn 45 hộ dân", "Dân quân thôn 1", "Phạm Văn Sáu",
     "Tiểu đội trưởng dân quân", agreed},
    {3, 0, "Phát hiện, giao nộp an toàn vật liệu nổ còn sót lại sau chiến tranh", "Thôn 3",
     "Hoàng Minh Đức", "Công an viên thôn 3", waiting},
}};

constexpr int review_after = 1;  ///< days
constexpr int decide_after = 3;
constexpr int present_after = 5;

Id<Commendation> propose(DemoArea& area, const CommendationCast& cast, const Proposed& set) {
    ProposeCommendation command;
    command.decider = cast.commander.unit;
    command.form = AwardForm::giay_khen;
    command.achievement = set.achievement;
    command.recipients = {
        {RecipientKind::collective, set.collective, ""},
        {RecipientKind::individual, set.individual, set.position},
    };
    return Id<Commendation>(area.give(cast.chiefs[set.chief], command).ids.front());
}

Id<Award> decide_on(DemoArea& area, const CommendationCast& cast, const Proposed& set,
                    Id<Commendation> proposal) {
    DecideAward command;
    command.form = AwardForm::giay_khen;
    command.achievement = set.achievement;
    command.recipients = {{proposal, 0}, {proposal, 1}};
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
