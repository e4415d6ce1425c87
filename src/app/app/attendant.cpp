#include "app/attendant.hpp"

#include <spdlog/spdlog.h>

#include "base/json_write.hpp"
#include "domain/document/words.hpp"
#include "domain/handover/words.hpp"
#include "domain/reform/words.hpp"
#include "domain/summary/words.hpp"
#include "house/witness.hpp"
#include "store/views/units.hpp"

namespace gb::app {

namespace {

bool may_be_signed(const Notice& notice) {
    return notice.kind == Handover::kind || notice.kind == Summary::kind ||
           notice.kind == Document::kind;
}

/// Whether a handover is signed by both, or a paper issued: then paper leaves the house.
bool is_signed(SqliteLedger& ledger, const Notice& notice) {
    const auto loaded = ledger.load(*model().entity(notice.kind), notice.id);
    if (!loaded) return false;
    if (notice.kind == Handover::kind) {
        return static_cast<const Handover*>(loaded.entity.get())->state ==
               HandoverState::countersigned;
    }
    if (notice.kind == Summary::kind) {
        return static_cast<const Summary*>(loaded.entity.get())->issue.has_value();
    }
    return static_cast<const Document*>(loaded.entity.get())->direction == Direction::issued;
}

}  // namespace

void Attendant::noted(const std::vector<Notice>& notices) {
    std::copy_if(notices.begin(), notices.end(), std::back_inserter(told_of_), may_be_signed);
}

std::vector<Notice> Attendant::tend(Desk& desk, Clock& clock) {
    const auto today = clock.now().date();
    std::vector<Notice> committed;
    if (day_ != today) committed = wind_up(desk, today);
    day_ = today;
    for (; !told_of_.empty(); told_of_.pop_back()) {
        const auto& notice = told_of_.back();
        if (!is_signed(*node_.ledger, notice)) continue;
        const auto request =
            witness_request(model(), *node_.ledger, notice.book, notice.kind, today);
        if (!request) continue;
        auto taken = desk.take(std::span(&*request, 1));
        if (std::holds_alternative<StoreFull>(taken.answers.front())) return committed;
        committed.insert(committed.end(), taken.notices.begin(), taken.notices.end());
    }
    signer_.sign_dirty();
    return committed;
}

/// Ends that were signed beforehand and whose day has come.
std::vector<Notice> Attendant::wind_up(Desk& desk, Date today) {
    std::vector<Notice> committed;
    for (const auto& unit : units_to_wind_up(node_.ledger->database(), today)) {
        WindUpUnit command;
        command.unit = unit;
        const auto request = system_request(model(), WindUpUnit::name, to_json(command),
                                            fresh_uuid(node_.clock, node_.dice));
        const auto taken = desk.take(std::span(&request, 1));
        if (const auto* refusal = std::get_if<Refusal>(&taken.answers.front())) {
            spdlog::warn("unit {} cannot be wound up yet: {}", unit.text(), refusal->code);
        }
        committed.insert(committed.end(), taken.notices.begin(), taken.notices.end());
    }
    return committed;
}

}  // namespace gb::app
