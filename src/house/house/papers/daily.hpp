#pragma once
// The sheet of the daily giao ban on one page: what does not find room is said to be left out.

#include "house/paper.hpp"
#include "house/views/daily.hpp"

namespace gb::papers {

paper::Paper daily_paper(const views::DailySheet& sheet, const std::string& superior);

}  // namespace gb::papers
