#pragma once
// A new edition of an issued summary, once later entries changed its figures or its words were
// wrong. The issued one stays as it was signed. The new one begins with its words, is worked on
// like any draft, and takes a number of its own when it is issued.

#include "domain/summary/words.hpp"

namespace gb {

struct EditionOpened : SummaryBody {
    using Entity = Summary;
    static constexpr std::string_view verb = "edition_opened";
    static constexpr bool opens = true;
    Id<Unit> unit;
    std::vector<OutlineSection> sections;
    std::vector<Id<Summary>> earlier;  ///< the editions before, the oldest first
    words<1'000> reason;
};
BOOST_DESCRIBE_STRUCT(EditionOpened, (SummaryBody), (unit, sections, earlier, reason))
void evolve(Summary&, const EditionOpened&, const Stamp&);

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
