#pragma once
// What several papers of a conference are put together from.

#include "house/papers/conference_papers.hpp"

namespace gb::papers {

/// Of the key "paper.KEY", in the language of papers.
std::string paper_word(std::string_view key, const Facts& facts = {});

/// The head of a paper of that type.
paper::Paper conference_paper(const views::ConferenceView& conference,
                              const ConferenceOffice& office, std::string_view type);

/// The lines of one of the conference's facts: chairs, participants …
std::vector<std::string> fact_lines(const views::ConferenceView& conference, std::string_view fact);

std::string when_and_where(const views::ConferenceView& conference);

/// A label in bold before what it names; several lines stand below it.
void put_fact(std::vector<paper::Block>& into, std::string_view key,
              const std::vector<std::string>& lines);

/// The boards of earlier conferences' conclusions, the last one's first: what was to be done, and
/// what became of it; of those before it only what nothing could be said of until now.
std::vector<paper::Block> followup_blocks(const views::ConferenceView& conference);

/// A unit that the view names; "" when it does not.
std::string named_unit(const views::ConferenceView& conference,
                       const std::optional<Id<Unit>>& unit);

}  // namespace gb::papers
