#include "house/book_range.hpp"

#include "base/recorded.hpp"

namespace gb {

bool WithholdOutside::operator()(const Entry& entry) {
    const auto facts = entry.facts ? read_facts(*entry.facts) : Failure{"book.unreadable", "", {}};
    if (!facts) return true;
    const auto& envelope = facts->envelope;
    const bool kept =
        inside(envelope.entered) || inside(envelope.happened) || concerns_kept(*facts);
    if (!kept) return true;
    kept_.insert(entry.number);
    if (envelope.kind == "log_entry.written") rows_.insert(envelope.entity);
    return false;
}

bool WithholdOutside::concerns_kept(const ReadFacts& facts) const {
    if (facts.envelope.kind == "log_entry.struck") return rows_.contains(facts.envelope.entity);
    if (facts.envelope.kind != "erasure.recorded") return false;
    RecordedReader body(facts.body);
    std::uint64_t number = 0;
    return body.take('{') && body.member("number", number) && kept_.contains(number);
}

}  // namespace gb
