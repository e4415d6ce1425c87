#include "app/demo_summary.hpp"

#include "domain/contribution/words.hpp"
#include "domain/log/words.hpp"
#include "domain/stated/words.hpp"
#include "domain/summary/comments.hpp"
#include "domain/summary/sections.hpp"

namespace gb::app {

namespace {

constexpr int opened_before = 3;          ///< days
constexpr int worth_summing_up = 60;      ///< days of a half-year that must be over
constexpr int paper_copied_before = 360;  ///< days, when the demo's year had just begun
constexpr int counted_until = 7;          ///< days from now, when the figures are closed

// Places in the outline of a half year (domain/summary/outline.cpp).
constexpr int duty = 3;
constexpr int patrol = 4;
constexpr int information = 5;
constexpr int disaster = 6;

class Writing {
  public:
    Writing(DemoArea& area, const SummaryCast& cast, Id<Summary> summary)
        : area_(area), cast_(cast), summary_(summary) {}

    void assign(int section, Date due) {
        area_.give(cast_.commander, AssignSection{summary_, {section}, cast_.staff.post, due});
    }
    void write(int section, std::string text) {
        WriteSection written;
        written.summary = summary_;
        written.section = section;
        written.text = std::move(text);
        area_.give(cast_.staff, written);
    }
    void submit(int section) { area_.give(cast_.staff, SubmitSection{summary_, {section}}); }
    void give_back(int section, const char* why) {
        area_.give(cast_.commander, ReturnSection{summary_, {section}, why});
    }

  private:
    DemoArea& area_;
    const SummaryCast& cast_;
    Id<Summary> summary_;
};

Id<Summary> begin(DemoArea& area, const SummaryCast& cast, Date day) {
    const Date within{day.days - worth_summing_up};
    const int year = within.year();
    const bool second = within.month() > 6;
    OpenSummary open;
    open.title = fmt::format(
        "Sơ kết công tác đóng quân canh phòng 6 tháng {} năm {}; nhiệm vụ 6 tháng {} năm {}",
        second ? "cuối" : "đầu", year, second ? "đầu" : "cuối", second ? year + 1 : year);
    open.period_from = *Date::of(year, second ? 7 : 1, 1);
    open.period_to = *Date::of(year, second ? 12 : 6, second ? 31 : 30);
    open.as_of = std::min(Date{day.days + counted_until}, open.period_to);
    open.outline = Outline::half_year;
    return Id<Summary>(area.give(cast.staff, open).ids.front());
}

/// Figures of the report a year ago, each beside the one that the books count now.
void cite_last_year(DemoArea& area, const SummaryCast& cast, Id<Summary> summary, Date day) {
    StateFigures cited;
    cited.summary = summary;
    cited.origin = StatedOrigin::cited;
    cited.source = "Báo cáo sơ kết cùng kỳ năm trước";
    cited.document = "27/BC-BCH";
    cited.issued_on = Date{day.days - 330};
    cited.file = "so-lieu-so-ket.xlsx";
    cited.figures = {{"Lượt bàn giao ca trực", "182", "handovers"},
                     {"Tin đã trao đổi", "96", "information_exchanged"},
                     {"Nhiệm vụ đã giao", "61", "tasks_given"}};
    area.give(cast.staff, cited);
}

void ask_communes(DemoArea& area, const SummaryCast& cast, Id<Summary> summary, Date day) {
    CallContributions call;
    call.summary = summary;
    call.group = AddresseeGroup::all_communes;
    call.due = Date{day.days + 5};
    call.outline =
        "1. Kết quả tuần tra chung với công an xã.\n2. Khó khăn, vướng mắc.\n3. Kiến nghị.";
    const Id<ContributionCall> id(area.give(cast.staff, call).ids.front());
    constexpr const char* sent[] = {
        "Duy trì tuần tra chung với công an xã; chưa để mất an toàn.\nKhó khăn: thiếu áo mưa.",
        "Tổ chức tuần tra chung đều, phối hợp tốt với các thôn.\nKiến nghị: bổ sung loa cầm tay.",
        "Đã giữ nghiêm chế độ trực và tuần tra chung.\nKhông có kiến nghị."};
    for (std::size_t i = 0; i < std::size(sent) && i < cast.chiefs.size(); ++i) {
        area.give(cast.chiefs[i], SendContribution{id, sent[i]});
    }
}

/// Incidents that stood in paper books before there was giaoban, so that there is a year before.
void copy_paper_book(DemoArea& area, const DemoPerson& who, Date day, int rows) {
    constexpr const char* happened[] = {"Cây đổ chắn đường liên thôn, đã dọn xong",
                                        "Va chạm giao thông tại ngã ba, không có người bị thương",
                                        "Sạt ta luy sau mưa, đã cắm biển cảnh báo",
                                        "Cháy bếp nhà dân, dập tắt sau 20 phút",
                                        "Mất điện diện rộng do giông, có điện lại trong đêm"};
    constexpr int days = 130;  // the desk takes what happened within a year
    for (int i = 0; i < rows; ++i) {
        WriteLog row;
        row.type = LogType::incident;
        row.text = fmt::format("{} (chép từ sổ giấy)",
                               happened[static_cast<std::size_t>(i * 3 + rows) % 5]);
        const Date on{day.days - 6 - i * days / rows};
        area.give(who, row, Instant{start_of(on).ms + (7 + i % 12) * 3'600'000});
    }
}

void copy_paper_books(DemoArea& area, const SummaryCast& cast, Date day) {
    copy_paper_book(area, cast.commander, day, 118);
    int rows = 11;
    for (const auto& chief : cast.chiefs) {
        copy_paper_book(area, chief, day, rows);
        rows = 9 + rows * 5 % 14;
    }
}

}  // namespace

void write_summary(DemoArea& area, const SummaryCast& cast, Date day, int days_ago) {
    if (days_ago == paper_copied_before) copy_paper_books(area, cast, day);
    if (days_ago != opened_before) return;
    const auto summary = begin(area, cast, day);
    Writing writing(area, cast, summary);
    for (const int section : {duty, patrol, information, disaster}) {
        writing.assign(section, Date{day.days + 4});
    }
    cite_last_year(area, cast, summary, day);
    writing.write(duty,
                  "Duy trì nghiêm chế độ trực, {{figure:handovers;compare=1}} lượt bàn giao ca.\n\n"
                  "{{table:log_entries_by_month;chart=1}}\n\n"
                  "Vụ việc ghi sổ ở từng đơn vị:\n\n"
                  "{{table:log_entries_by_unit;type=incident;compare=1}}");
    writing.submit(duty);
    writing.write(patrol,
                  "Tổ chức {{figure:log_entries;type=patrol}} lượt tuần tra có ghi sổ và "
                  "35 lượt phối hợp ngoài sổ.");
    writing.submit(patrol);
    writing.give_back(patrol, "35 lượt phối hợp lấy ở đâu? Nêu nguồn rồi trình lại.");
    writing.write(information,
                  "Trao đổi {{figure:information_exchanged;compare=1}} tin với các cơ quan, đơn "
                  "vị.\n\n{{table:information_exchanged_by_unit}}");
    area.give(cast.commander,
              SayComment{summary, {information}, std::nullopt, "Thêm một câu về tin không đúng."});
    ask_communes(area, cast, summary, day);
}

}  // namespace gb::app
