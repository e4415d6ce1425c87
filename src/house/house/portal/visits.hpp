#pragma once
// How many read the public site, counted without knowing who: a reader's address is mixed with dice
// of the day and forgotten with them at midnight; only counts are kept (docs/adr, "visits").

#include <map>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include "domain/article/words.hpp"
#include "house/doors.hpp"
#include "house/page.hpp"

namespace gb::portal {

/// Of whole days and of articles, as they are kept.
struct VisitCounts {
    std::map<Date, std::int64_t> days;  ///< different readers of a day
    std::map<Id<Article>, std::int64_t> views;
};

/// From any thread.
class VisitCounter {
  public:
    VisitCounter(VisitCounts kept, Dice& dice) : counts_(std::move(kept)), dice_(dice) {}

    /// A page was read. A reader counts once a day, and once a day for each article.
    /// @param reader what tells readers apart: forgotten by tomorrow, never kept as it is
    void count(std::string_view reader, const std::optional<Id<Article>>& article, Instant now);

    /// At every moment online <= today <= week <= month <= total: each span lies in the next.
    page::Visits visits(Instant now);
    std::int64_t views(Id<Article> article);
    /// What changed since it was asked last, to be kept.
    VisitCounts take_changes();
    /// They could not be kept: they are changes still.
    void give_back(const VisitCounts& changes);

  private:
    void begin_day(Date day);

    std::mutex mutex_;
    VisitCounts counts_;
    VisitCounts changed_;
    Dice& dice_;
    std::optional<Date> day_;                             ///< to which what follows belongs
    std::string salt_;                                    ///< of this day; never leaves the memory
    std::unordered_map<std::uint64_t, Instant> readers_;  ///< salted, with when they last read
    std::unordered_set<std::uint64_t> read_;              ///< salted: a reader and an article
};

}  // namespace gb::portal
