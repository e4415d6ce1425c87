#pragma once
// The papers of a conference: its programme before, its minutes after, and the notice of its
// conclusions. Views must be in Vietnamese, the language of papers.

#include "domain/document/words.hpp"
#include "house/papers/conference.hpp"
#include "house/views/document.hpp"

namespace gb::papers {

/// What the conference's view does not tell.
struct ConferenceOffice {
    std::string superior;  ///< the body above, at the head of the paper
    /// The directive that the conclusions became, with the names of those it went to.
    std::optional<Document> directive;
    std::vector<std::string> recipients;
    views::SignerView signer;  ///< of the directive
    /// Of the paper that is asked for; none on one that nobody issued.
    std::optional<std::string> code;
};

/// @return failure paper.no_programme
Result<paper::Paper> programme_paper(const views::ConferenceView& conference,
                                     const ConferenceOffice& office);

/// What is not stated is left open, to be written in by hand.
paper::Paper minutes_paper(const views::ConferenceView& conference, const ConferenceOffice& office);

/// What is said to one addressee, or to one unit.
struct Extract {
    std::vector<std::int64_t> groups;  ///< places in the conclusions, from 1
    std::string unit;   ///< its name; empty: the addressee as the conclusions name it
    std::string field;  ///< of the question, for a refusal
};

/// To all, or an extract.
/// @return failures paper.no_conclusions, paper.no_such_addressee
Result<paper::Paper> conclusion_paper(const views::ConferenceView& conference,
                                      const ConferenceOffice& office,
                                      const std::optional<Extract>& extract);

}  // namespace gb::papers
