#include "app/demo_accounts.hpp"

#include <algorithm>

#include "domain/model.hpp"
#include "domain/office/words.hpp"
#include "domain/summary/lessons_first.hpp"

namespace gb::app {

namespace {

std::shared_ptr<const Conference> stored_conference(const Loaded& loaded) {
    return std::static_pointer_cast<const Conference>(loaded.entity);
}

std::shared_ptr<const Conference> stored_conference(DemoArea& area, Id<Conference> id) {
    return stored_conference(area.node.ledger->load(*model().entity(Conference::kind), id));
}

bool accounted_for(const Conference& conference, const AccountForConclusion& line) {
    return std::any_of(conference.accounts.begin(), conference.accounts.end(),
                       [&](const ConclusionAccount& known) {
                           return known.previous == line.previous &&
                                  known.group.value == line.group.value &&
                                  known.bullet.value == line.bullet.value;
                       });
}

/// What was due by now is done; the rest goes on.
void judge_line(AccountForConclusion& line, const ConclusionBullet& bullet, Date today) {
    const bool over = bullet.due && *bullet.due <= today;
    line.outcome = over ? AccountOutcome::done : AccountOutcome::continues;
    line.text = over ? "Các đơn vị đã báo cáo kết quả." : "";
}

}  // namespace

std::shared_ptr<const Conference> last_before(DemoArea& area, Id<Conference> conference) {
    const auto own = stored_conference(area, conference);
    const auto waiting = area.node.ledger->where(*model().entity(Conference::kind), "follow_in",
                                                 Cell::of(own->unit), query_limit);
    std::vector<const Conference*> each;
    for (const auto& loaded : waiting) each.push_back(stored_conference(loaded).get());
    const auto* last = to_account_for(*own, each);
    return last ? stored_conference(area, last->id) : nullptr;
}

void account_for_last(DemoArea& area, const DemoPerson& staff, Id<Conference> conference) {
    const auto last = last_before(area, conference);
    if (!last) return;
    const auto own = stored_conference(area, conference);
    for (std::size_t i = 0; i < last->groups.size(); ++i) {
        const auto& bullets = last->groups[i].bullets;
        for (std::size_t j = 0; j < bullets.size(); ++j) {
            if (bullets[j].kind != LineKind::task) continue;
            AccountForConclusion line;
            line.conference = conference;
            line.previous = last->id;
            line.group = static_cast<std::int64_t>(i + 1);
            line.bullet = static_cast<std::int64_t>(j + 1);
            if (accounted_for(*own, line)) continue;
            judge_line(line, bullets[j], area.clock.at.date());
            area.give(staff, line);
        }
    }
}

void take_in_notice(DemoArea& area, const DemoPerson& reader, Id<Conference> conference) {
    const auto notice = stored_conference(area, conference)->document;
    const Id<Document> receipt(area.give(reader, RegisterDocument{notice}).ids.front());
    area.give(reader, FileDocument{receipt, "Đã giao các bộ phận thực hiện."});
}

void account_for_lessons(DemoArea& area, const DemoPerson& staff, Id<Summary> id) {
    auto& ledger = *area.node.ledger;
    const auto loaded = ledger.load(*model().entity(Summary::kind), id);
    const auto& summary = *static_cast<const Summary*>(loaded.entity.get());
    for (const auto& one : ledger.where(*model().entity(Lesson::kind), "open_in",
                                        Cell::of(summary.unit), query_limit)) {
        const auto& lesson = *static_cast<const Lesson*>(one.entity.get());
        if (lesson.period_to >= summary.period_from || accounted_in(lesson, summary)) continue;
        area.give(staff, AccountLesson{lesson.id,
                                       LessonOutcome::improving,
                                       "Đã đôn đốc trong kỳ; tiếp tục theo dõi ở kỳ sau.",
                                       {}});
    }
}

}  // namespace gb::app
