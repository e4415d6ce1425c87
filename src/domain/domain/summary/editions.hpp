#pragma once
// A new edition of an issued summary, once later entries changed its figures or its words were
// wrong. The issued one stays as it was signed. The new one begins with its words, is worked on
// like any draft, and takes a number of its own when it is issued. Where the unit that issued it
// has ended, it is issued anew by whoever holds its papers, and goes on counting that unit's books.

#include "domain/summary/words.hpp"

namespace gb {

struct EditionOpened : SummaryBody {
    using Entity = Summary;
    static constexpr std::string_view verb = "edition_opened";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    Id<Unit> unit;
    Id<Unit> reports_on;  ///< as the first edition did; another than `unit` where that one ended
    std::vector<OutlineSection> sections;
    std::vector<Id<Summary>> earlier;  ///< the editions before, the oldest first
    words<1'000> reason;
};
BOOST_DESCRIBE_STRUCT(EditionOpened, (SummaryBody), (unit, reports_on, sections, earlier, reason))
void evolve(Summary&, const EditionOpened&, const Stamp&);

/// The first version knew editions of a unit's own papers only.
struct EditionOpened1 : SummaryBody {
    using Entity = Summary;
    static constexpr std::string_view verb = "edition_opened";
    static constexpr bool opens = true;
    Id<Unit> unit;
    std::vector<OutlineSection> sections;
    std::vector<Id<Summary>> earlier;
    words<1'000> reason;
};
BOOST_DESCRIBE_STRUCT(EditionOpened1, (SummaryBody), (unit, sections, earlier, reason))
void evolve(Summary&, const EditionOpened1&, const Stamp&);

struct ReissueSummary {
    static constexpr std::string_view name = "summary.reissue";
    Id<Summary> summary;
    words<1'000> reason;
};
BOOST_DESCRIBE_STRUCT(ReissueSummary, (), (summary, reason))
void needs(const ReissueSummary&, const Context&, const Seen&, Needs&);
Decision decide(const ReissueSummary&, const Seen&, const Context&);

/// This summary and the editions before it, the oldest first: what was stated for one of them
/// stands in the words that the next began with.
std::vector<Id<Summary>> editions_up_to(const Summary& summary);

/// Whether a figure of a later edition answers the question of an earlier one anew.
bool counts_anew(const FrozenFigure& earlier, const FrozenFigure& later);

}  // namespace gb
