#pragma once
// A paper that a unit reads at another's conference (tham luận), in the form of its own office; and
// the list of those papers in the papers of the conference.

#include "house/papers/conference_papers.hpp"

namespace gb::papers {

/// The version that counts for the reader, where it is a text.
/// @param superior  the body above the unit that wrote it
/// @return failures paper.not_handed_in, paper.is_a_file
Result<paper::Paper> handed_paper(const views::PaperPage& handed, const std::string& superior);

/// Whose papers are to be read: of the units that were asked, then those that the organiser noted.
/// Nothing where no unit was asked. All delegates read it: who is late stands in paper_states.
std::vector<paper::Block> paper_table(const views::ConferenceView& conference);

/// The same with what became of each paper, for the secretary; nothing for a unit that takes part.
std::vector<paper::Block> paper_states(const views::ConferenceView& conference);

/// A line for each paper that was accepted.
std::vector<std::string> accepted_lines(const views::ConferenceView& conference);

}  // namespace gb::papers
