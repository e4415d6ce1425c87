#pragma once
// The figures of a summary as the books give them at one moment: what the signer confirms, and what
// is frozen when the paper is numbered. The two have to be the same (ADR 0056).

#include "domain/summary/signing.hpp"

namespace gb {

void need_figures(const Summary& summary, Needs& wanted);

struct CountedFigures {
    std::vector<FrozenFigure> figures;  ///< in order of the sections, each once
    std::vector<HeldBook> held;         ///< how far the books reached
    std::optional<Refusal> refusal;     ///< too many, or too large for one entry
};
CountedFigures count_figures(const Summary& summary, const Seen& seen);

/// "summary.figures_changed": the first figure that is not what the signer confirmed, what it was
/// and is, and how many more.
std::optional<Refusal> differs(const std::vector<FrozenFigure>& confirmed,
                               const std::vector<FrozenFigure>& now);
/// "summary.figure_seen_otherwise": what stood on the signer's screen is not what would be
/// confirmed.
std::optional<Refusal> seen_otherwise(const std::vector<SeenFigure>& seen,
                                      const std::vector<FrozenFigure>& now);

}  // namespace gb
