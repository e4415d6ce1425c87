#pragma once
// A conference in the words of an office: the facts beside an article, the annex of a report.

#include "house/page.hpp"
#include "house/views/conference.hpp"

namespace gb::papers {

/// "Năm 2022", "6 tháng đầu năm 2022", "Quý I năm 2022" where the days are just that, by either
/// calendar of reports; else "từ 01/02/2022 đến 30/03/2022".
std::string period_in_words(std::string_view language, Date from, Date to);

/// Only what is stated: what a conference leaves open has no line.
std::vector<page::Fact> conference_facts(const views::ConferenceView& conference,
                                         std::string_view language);

/// Text and numbered groups of the conclusions; empty when there are none.
std::vector<paper::Block> conclusion_blocks(const views::ConferenceView& conference,
                                            std::string_view language);

}  // namespace gb::papers
