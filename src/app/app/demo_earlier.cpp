#include "app/demo_earlier.hpp"

namespace gb::app {

namespace {

constexpr int agreed_after = 2;  ///< days
constexpr int decided_after = 6;
constexpr int presented_after = 13;

/// While it stands, chance is drawn from these dice.
class DrawnApart {
  public:
    DrawnApart(DemoArea& area, std::mt19937_64& engine) : area_(area), engine_(engine) {
        std::swap(area_.dice.engine, engine_);
    }
    ~DrawnApart() { std::swap(area_.dice.engine, engine_); }
    DrawnApart(const DrawnApart&) = delete;
    DrawnApart& operator=(const DrawnApart&) = delete;

  private:
    DemoArea& area_;
    std::mt19937_64& engine_;
};

}  // namespace

DemoEarlier::DemoEarlier(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast)
    : area_(area), calendar_(calendar), cast_(cast) {
    const DrawnApart apart(area_, engine_);
    chairman_ = area.appoint(cast.committee, "Phan Thế Hiển", "", "Chủ tịch Ủy ban nhân dân tỉnh",
                             Role::commander);
    secretary_ = area.appoint(cast.committee, "Tạ Thị Ngân", "",
                              "Chuyên viên Ban Thi đua – Khen thưởng", Role::staff);
    for (const auto& one : earlier_praise()) plan_praise(one);
    for (const auto& one : earlier_matters()) plan_matter(one);
    for (const auto& one : earlier_lessons()) {
        for (const int days : {one.days_ago, one.days_ago - one.accounted_after}) {
            on(days, [this, &one, days] {
                find_lessons(area_, cast_.staff, cast_.area.unit, std::span(&one, 1), days);
            });
        }
    }
}

void DemoEarlier::on(int days_ago, const std::function<void()>& act) {
    calendar_.on(calendar_.day(days_ago), 16, 20, [this, act] {
        const DrawnApart apart(area_, engine_);
        act();
    });
}

DemoEarlier::Hands DemoEarlier::hands_of(const DemoPraise& one) const {
    switch (one.by) {
        case Praises::province:
            return {cast_.staff, cast_.province.deputy, cast_.province.chief, AwardForm::giay_khen,
                    "Quy chế thi đua, khen thưởng của Quân khu"};
        case Praises::stationed: {
            const auto& unit = cast_.stationed[one.office];
            return {unit.deputy, unit.chief, unit.chief, AwardForm::giay_khen,
                    "Quy chế thi đua, khen thưởng của đơn vị"};
        }
        case Praises::committee:
            return {secretary_, chairman_, chairman_, AwardForm::bang_khen,
                    "Quy chế thi đua, khen thưởng của Ủy ban nhân dân tỉnh"};
        case Praises::area:
            break;
    }
    return {cast_.communes[one.office].chief, cast_.staff, cast_.area.chief, AwardForm::giay_khen,
            "Quy chế thi đua, khen thưởng của Bộ CHQS tỉnh"};
}

void DemoEarlier::plan_praise(const DemoPraise& one) {
    struct Made {
        Id<Commendation> proposal;
        Id<Award> award;
    };
    const auto made = std::make_shared<Made>();
    const auto hands = hands_of(one);
    on(one.days_ago, [this, &one, made, hands] {
        ProposeCommendation command;
        command.decider = hands.head.unit;
        command.form = hands.form;
        command.achievement = one.achievement;
        command.recipients = {{RecipientKind::collective, one.collective, ""},
                              {RecipientKind::individual, one.individual, one.position}};
        made->proposal = Id<Commendation>(area_.give(hands.proposer, command).ids.front());
    });
    on(one.days_ago - agreed_after,
       [this, made, hands] { area_.give(hands.reviewer, AgreeCommendation{made->proposal, ""}); });
    on(one.days_ago - decided_after, [this, &one, made, hands] {
        DecideAward command;
        command.form = hands.form;
        command.achievement = one.achievement;
        command.recipients = {{made->proposal, 0}, {made->proposal, 1}};
        command.signer_post = hands.head.post;
        command.place = "Trường Giang";
        command.authority = hands.authority;
        command.named_publicly = true;
        made->award = Id<Award>(area_.give(hands.head, command).ids.front());
    });
    if (!one.presented) return;
    on(one.days_ago - presented_after, [this, made, hands] {
        area_.give(hands.reviewer, PresentAward{made->award, area_.clock.at.date(), {}});
    });
}

void DemoEarlier::plan_matter(const DemoMatter& one) {
    const MatterCast cast{cast_.area.chief, cast_.staff, cast_.commune_chiefs()};
    on(one.days_ago,
       [this, &one, cast] { receive_matter(area_, cast, one, calendar_.day(one.days_ago)); });
    if (one.answered_after == 0) return;
    const int answered = one.days_ago - one.answered_after;
    on(answered,
       [this, &one, cast, answered] { answer_matter(area_, cast, one, calendar_.day(answered)); });
    if (one.closed) on(answered - 1, [this, &one, cast] { close_matter(area_, cast, one); });
}

}  // namespace gb::app
