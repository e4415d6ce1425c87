#include "app/demo_office.hpp"

#include "domain/draft/words.hpp"
#include "domain/office/words.hpp"

namespace gb::app {

namespace {

/// How far a draft of the demo has come.
enum class Reached { submitted, returned, confirmed, issued };

constexpr int annulled_days_ago = 15;
constexpr int directive_days_ago = 20;  ///< the one that the communes make known

struct Drafted {
    int days_ago;
    DocumentType type;
    const char* subject;
    const char* text;
    Reached reached;
};

constexpr Drafted drafts[] = {
    {directive_days_ago, DocumentType::huong_dan,
     "Một số điểm về trực, canh phòng và thông tin báo cáo những tháng cuối năm",
     "Thực hiện chỉ đạo của cấp trên, Ban CHPT khu vực 3 hướng dẫn:\n\n- Duy trì trực 24/24 giờ, "
     "bàn giao ca có sổ;\n- Báo ban trước 16 giờ 30 phút hằng ngày;\n- Tin về thiên tai, cháy rừng "
     "báo ngay, không chờ hết ca.\n\nCác xã phổ biến đến toàn thể cán bộ, dân quân thường trực.",
     Reached::issued},
    {12, DocumentType::ke_hoach, "Kiểm tra vật chất phòng, chống thiên tai các xã",
     "Thời gian: hai ngày trong tuần tới.\n\nNội dung: áo phao, xuồng, loa cầm tay, đèn pin, cuốc "
     "xẻng; số lượng, nơi để, người giữ.",
     Reached::issued},
    {4, DocumentType::cong_van, "V/v báo cáo quân số trực dịp cuối năm",
     "Đề nghị các xã gửi số liệu trước ngày 25.", Reached::returned},
    {2, DocumentType::ke_hoach, "Tuần tra chung các tuyến đê tháng tới",
     "Phối hợp với Công an xã, mỗi tuần hai lượt, có sổ ghi.", Reached::confirmed},
    {1, DocumentType::huong_dan, "Ghi sổ trực và bàn giao ca trên giaoban",
     "Mỗi dòng ghi một việc; ghi nhầm thì gạch, nêu lý do, ghi lại.", Reached::submitted},
};

}  // namespace

DemoDesk::DemoDesk(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast)
    : area_(area), calendar_(calendar), cast_(cast) {
    for (std::size_t place = 0; place < std::size(drafts); ++place) {
        calendar.on(calendar.day(drafts[place].days_ago), 9, 20, [this, place] { draft(place); });
    }
    calendar.on(calendar.day(annulled_days_ago), 10, 40, [this] { annul_one(); });
    hold_sessions();
}

void DemoDesk::draft(std::size_t place) {
    const auto& one = drafts[place];
    WriteDraft body;
    body.type = one.type;
    body.subject = one.subject;
    body.text = one.text;
    DocumentGroup communes;
    communes.addressee = "Ban CHQS các xã";
    communes.group = AddresseeGroup::all_communes;
    body.groups = {communes};
    const Id<DocumentDraft> draft(area_.give(cast_.staff, body).ids.front());
    const auto& chief = cast_.area.chief;
    area_.give(cast_.staff, SubmitDraft{draft, chief.post, chief.post});
    if (one.reached == Reached::submitted) return;
    if (one.reached == Reached::returned) {
        area_.give(chief, ReturnDraft{draft, "Nêu rõ mẫu số liệu và nơi nhận báo cáo."});
        return;
    }
    area_.give(chief, ConfirmDraft{draft, SignerPrefix::none});
    if (one.reached == Reached::confirmed) return;
    const Id<Document> document(area_.give(cast_.clerk, IssueDraft{draft, {}}).ids.front());
    for (const auto& office : cast_.communes) area_.give(office.chief, RegisterDocument{document});
    if (one.days_ago != directive_days_ago) return;
    directive_ = document;
    const Date by{area_.clock.at.date().days + 10};
    area_.give(cast_.clerk, AskSessions{document, by});
}

/// Written into the register with a wrong subject, annulled and written again.
void DemoDesk::annul_one() {
    ReceiveDocument paper;
    paper.type = DocumentType::thong_bao;
    paper.symbol = "33/TB-BCH";
    paper.issued_on = Date{area_.clock.at.date().days - 1};
    paper.issuer = "Bộ Chỉ huy quân sự tỉnh Trường Giang";
    paper.subject = "Kết quả kiểm tra công tác trực sẵn sàng chiến đấu";
    const Id<Document> wrong(area_.give(cast_.clerk, paper).ids.front());
    area_.give(cast_.clerk, AnnulDocument{wrong, "Ghi nhầm trích yếu, vào sổ lại."});
    paper.subject = "Kết quả kiểm tra công tác trực, canh phòng quý này";
    const Id<Document> right(area_.give(cast_.clerk, paper).ids.front());
    area_.give(cast_.area.chief, FileDocument{right, "Đã xem, các bộ phận biết."});
}

/// Two communes are late: the board of the giver has something to show.
void DemoDesk::hold_sessions() {
    for (std::size_t i = 0; i + 2 < cast_.communes.size(); ++i) {
        const auto day = calendar_.day(directive_days_ago - 2 - static_cast<int>(i));
        calendar_.on(day, 16, 15, [this, i, day] {
            RecordDissemination session;
            session.document = directive_;
            session.held_on = day;
            session.form = i % 3 == 1 ? SessionForm::combined : SessionForm::meeting;
            session.strength = 24 + static_cast<std::int64_t>(i % 5);
            session.attended = session.strength.value - static_cast<std::int64_t>(i % 3);
            session.presenter = "Chỉ huy trưởng";
            area_.give(cast_.communes[i].chief, session);
        });
    }
}

}  // namespace gb::app
