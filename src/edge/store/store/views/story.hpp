#pragma once
// The entries of an entity, read for the story that a page tells of it.

#include <boost/json/value.hpp>
#include <functional>

#include "house/entry.hpp"
#include "house/views/task.hpp"
#include "store/reader.hpp"

namespace gb {

struct ToldEntry {
    Envelope envelope;
    boost::json::value facts;         ///< the event's own
    std::optional<std::string> text;  ///< its text or reason; absent: none, or erased
    Uuid book;
    std::int64_t number = 0;

    /// A fact that is a text; empty where there is none.
    std::string_view fact(std::string_view name) const;
};

/// In the order in which they came.
void each_entry(Reader&, const Uuid& entity, const std::function<void(const ToldEntry&)>& tell);

}  // namespace gb
