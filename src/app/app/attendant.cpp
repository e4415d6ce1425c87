#include "app/attendant.hpp"

#include "base/json_write.hpp"
#include "domain/reform/words.hpp"
#include "house/node_log.hpp"
#include "house/witness.hpp"
#include "store/views/units.hpp"

namespace gb::app {

namespace {

bool is_on_paper(const Notice& notice) {
    return notice.on_paper;
}

}  // namespace

// Heads are signed after they were witnessed: what was signed or issued behind the last signed head
// may have no witness, because the process ended in between.
Attendant::Attendant(Node& node) : node_(node) {
    noted(node.signer->unsigned_entries(model()));
}

void Attendant::noted(const std::vector<Notice>& notices) {
    std::copy_if(notices.begin(), notices.end(), std::back_inserter(on_paper_), is_on_paper);
}

std::vector<Notice> Attendant::tend(Desk& desk, Clock& clock) {
    const auto today = clock.now().date();
    std::vector<Notice> committed;
    if (day_ != today) committed = wind_up(desk, today);
    day_ = today;
    if (!witness_all(desk, today, committed)) return committed;
    node_.signer->sign_dirty();
    node_.tell_doubts();
    return committed;
}

/// Many in one transaction. @return false: the store had no room for all of them
bool Attendant::witness_all(Desk& desk, Date today, std::vector<Notice>& committed) {
    while (!on_paper_.empty()) {
        const auto end = on_paper_.begin() +
                         static_cast<std::ptrdiff_t>(std::min(batch_limit, on_paper_.size()));
        std::vector<Request> requests;
        for (auto paper = on_paper_.begin(); paper != end; ++paper) {
            if (auto request = witness_to(*paper, today)) requests.push_back(std::move(*request));
        }
        const auto taken = desk.take(requests);
        committed.insert(committed.end(), taken.notices.begin(), taken.notices.end());
        for (const auto& answer : taken.answers) {
            if (std::holds_alternative<StoreFull>(answer)) return false;
        }
        on_paper_.erase(on_paper_.begin(), end);
    }
    return true;
}

std::optional<Request> Attendant::witness_to(const Notice& paper, Date today) {
    const auto entry = node_.ledger->entry(paper.book, paper.number);
    const auto head =
        entry && entry->facts ? paper_head(model(), paper.number, *entry->facts) : std::nullopt;
    if (!head) return std::nullopt;
    return witness_request(model(), *node_.ledger, paper.book, *head, paper.kind, today);
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
            node_log().warn("unit.not_wound_up", {{"unit", unit.text()}, {"code", refusal->code}});
        }
        committed.insert(committed.end(), taken.notices.begin(), taken.notices.end());
    }
    return committed;
}

}  // namespace gb::app
