#pragma once
// The letters before a signature (NĐ 30/2020): TM. for a collective; KT., TL. and TUQ. for a head
// who does not sign in person; Q. for one who acts as head.

#include "domain/document/words.hpp"

namespace gb {

/// The head signs for nobody above the signature. Which letters a deputy takes follows from what
/// the house has arranged, so nothing is refused there.
inline std::optional<Refusal> unfit_prefix(SignerPrefix prefix, Role role, std::string field) {
    const bool for_the_head =
        prefix == SignerPrefix::kt || prefix == SignerPrefix::tl || prefix == SignerPrefix::tuq;
    if (role != Role::commander || !for_the_head) return std::nullopt;
    return refuse("document.prefix_of_another", {}, std::move(field));
}

}  // namespace gb
