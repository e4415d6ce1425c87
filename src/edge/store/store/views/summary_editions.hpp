#pragma once
// The editions of a summary: which one it replaces, which one replaces it, and what a later one
// counted anew.

#include "house/views/summary.hpp"
#include "store/reader.hpp"

namespace gb {

using Summaries = std::vector<std::shared_ptr<const Summary>>;

/// "05/BC-BCHQS"
std::string symbol_written(const Issue& issue);

/// @param beside  the edition on whose page it is named
views::EditionRef edition_ref(Reader&, const Summary& edition, const Summary& beside);

/// The issued editions after this one, the nearest first.
Summaries later_editions(Reader&, const Summary&);
/// The newest of them, as a page names it; nothing: this one is in force.
std::optional<views::EditionRef> replaced_by(Reader&, const Summary&);
/// The one that it replaces, as a page names it; nothing: it is the first.
std::optional<views::EditionRef> replaces(Reader&, const Summary&);
/// Whether one of them says the figure anew: then it is that one which must be watched.
bool said_anew(const FrozenFigure& figure, const Summaries& later);

/// The figures stated for the summary and for the editions before it, in order of editions.
std::vector<std::shared_ptr<const StatedFigure>> stated_for(Reader&, const Summary&);

void put_editions(Reader&, const Viewer&, views::SummaryView&, const Summary&);

/// What the edition before said of the same question; null: it did not ask it.
const FrozenFigure* said_before(const Summary& before, const FrozenFigure& now);

}  // namespace gb
