#pragma once

#include "domain/matter/words.hpp"

namespace gb {

/// Whether an entry of that kind says who brought a matter. It is read where that is noted down
/// (the view "matter/submitter"), not by everyone who may read the book.
inline bool names_submitter(std::string_view event_kind) {
    return event_kind.substr(0, event_kind.find('.')) == Submitter::kind;
}

}  // namespace gb
