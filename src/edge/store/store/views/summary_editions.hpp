#pragma once
// The editions of a summary: which one it replaces, which one replaces it, and what a later one
// counted anew.

#include "house/views/summary.hpp"
#include "store/reader.hpp"

namespace gb {

using Summaries = std::vector<std::shared_ptr<const Summary>>;

/// "05/BC-BCHQS"
std::string symbol_written(const Issue& issue);

/// The issued editions after this one, the nearest first.
Summaries later_editions(Reader&, const Summary&);
/// The newest of them, as a page names it; nothing: this one is in force.
std::optional<views::EditionRef> replaced_by(Reader&, const Summary&);
/// Whether one of them says the figure anew: then it is that one which must be watched.
bool said_anew(const FrozenFigure& figure, const Summaries& later);

/// The figures stated for the summary and for the editions before it, in order of editions.
std::vector<std::shared_ptr<const StatedFigure>> stated_for(Reader&, const Summary&);

void put_editions(Reader&, views::SummaryView&, const Summary&);

}  // namespace gb
