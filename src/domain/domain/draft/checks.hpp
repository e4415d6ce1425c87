#pragma once
// What several commands about a draft ask first.

#include "domain/draft/words.hpp"

namespace gb {

/// Neither issued nor withdrawn. Null: there is none.
inline bool is_open(const DocumentDraft* draft) {
    return draft && draft->open_in.has_value();
}

/// Its reviewer, signer or clerk has it: whoever wrote it waits.
inline bool is_before_others(const DocumentDraft* draft) {
    if (!is_open(draft)) return false;
    return draft->state != DraftState::writing && draft->state != DraftState::returned;
}

std::optional<Refusal> check_draft(const DraftBody& body, Secrecy secrecy);

/// Only its drafter goes on with it; one without a drafter is anybody's.
std::optional<Refusal> check_drafter(const DocumentDraft& draft, const Context& context,
                                     std::string field);

/// Posts of the own unit that may review and sign; the reviewer is not who submits it.
std::optional<Refusal> check_way(Id<Post> reviewer, Id<Post> signer, const Seen& seen,
                                 const Context& context);

}  // namespace gb
