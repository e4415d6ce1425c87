#pragma once
// What every act of the holder asks first.

#include "domain/information/words.hpp"

namespace gb {

struct HeldItem {
    const Information* item = nullptr;
    std::optional<Refusal> refusal;
};

/// The unit's own, and not struck.
HeldItem own_item(Id<Information> id, const Seen& seen, const Context& context);
/// Nor closed.
HeldItem own_open_item(Id<Information> id, const Seen& seen, const Context& context);

}  // namespace gb
