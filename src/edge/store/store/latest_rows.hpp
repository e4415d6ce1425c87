#pragma once
// The newest rows of the logs that this reader was asked for, as it last read them. Only an entry
// of the unit's own book changes them (a row written or struck, words erased, an item made of a
// row), so they are good until the head of that book moves. Names are not kept: they stand
// elsewhere.
// An item that an heir took over and struck there changes what the rows of an ended unit lead to;
// nobody has a desk in one.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/information/words.hpp"
#include "domain/log/words.hpp"

namespace gb {

using LogEntries = std::vector<std::shared_ptr<const LogEntry>>;

struct ReadRows {
    LogEntries entries;                     ///< newest first
    std::map<Uuid, Id<Information>> items;  ///< those that were made of some of them
    std::optional<std::int64_t> more;       ///< rows before this number of the book are there too
};

class LatestRows {
  public:
    static constexpr std::size_t most_units = 64;  ///< of which rows are kept at once

    /// @param head code of the book's head now; @param read asked when another head stood before
    template <class Read>
    const ReadRows& of(Id<Unit> unit, const std::string& head, Read read) {
        if (kept_.size() >= most_units && !kept_.contains(unit)) kept_.clear();
        auto& kept = kept_[unit];
        if (kept.first != head || head.empty()) kept = {head, read()};
        return kept.second;
    }

  private:
    std::map<Id<Unit>, std::pair<std::string, ReadRows>> kept_;
};

}  // namespace gb
