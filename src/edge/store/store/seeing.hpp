#pragma once
// Lets a view ask what a rule asks: the same `needs` and the same function over what was seen, so
// that a page shows exactly what a command would be judged by.

#include "store/reader.hpp"

namespace gb {

/// Loads for a reading what `needs(seen, wanted)` asks for, until it asks for nothing new.
template <class Ask>
Seen see(Reader& reader, Ask needs) {
    Seen seen;
    for (bool anything_new = true; anything_new;) {
        anything_new = false;
        Needs wanted;
        needs(seen, wanted);
        for (const auto& need : wanted.ones) {
            if (seen.ones.contains(need)) continue;
            seen.ones.emplace(need, reader.load_any(need.kind, need.id));
            anything_new = true;
        }
        for (const auto& need : wanted.queries) {
            if (seen.queries.contains(need)) continue;
            seen.queries.emplace(need, reader.where_any(need));
            anything_new = true;
        }
    }
    return seen;
}

}  // namespace gb
