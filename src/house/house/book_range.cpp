#include "house/book_range.hpp"

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
    const auto* number =
        facts.body.is_object() ? facts.body.get_object().if_contains("number") : nullptr;
    return number && number->is_int64() &&
           kept_.contains(static_cast<std::uint64_t>(number->get_int64()));
}

}  // namespace gb
