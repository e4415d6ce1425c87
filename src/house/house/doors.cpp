#include "house/doors.hpp"

#include "domain/model.hpp"

namespace gb {

Uuid fresh_uuid(Clock& clock, Dice& dice) {
    Uuid id;
    dice.fill(id.bytes);
    const auto ms = static_cast<std::uint64_t>(clock.now().ms);
    for (int i = 0; i < 6; ++i) {
        id.bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    }
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x70);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
    return id;
}

FigureFound Ledger::figure(const FigureAsk& ask) {
    throw StoreError(StoreError::Kind::other, "this ledger does not count figures: " + ask.name);
}

std::vector<Loaded> ask(Ledger& ledger, const Model& model, const QueryNeed& need,
                        std::size_t limit) {
    const auto& type = *model.entity(need.kind);
    if (need.but.kind.empty()) return ledger.where(type, need.column, need.value, limit);
    return ledger.unanswered(type, need, *model.entity(need.but.kind), limit);
}

}  // namespace gb
