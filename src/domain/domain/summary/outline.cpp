#include "domain/summary/outline.hpp"

namespace gb {

namespace {

constexpr OutlineItem annual[] = {
    {0, "1", "results"},      {1, "I", "situation"},    {1, "II", "work"},
    {2, "1", "duty"},         {2, "2", "patrol"},       {2, "3", "information"},
    {2, "4", "disaster"},     {2, "5", "training"},     {2, "6", "political"},
    {2, "7", "coordination"}, {1, "III", "assessment"}, {2, "1", "strengths"},
    {2, "2", "shortcomings"}, {2, "3", "causes"},       {2, "4", "lessons"},
    {1, "IV", "emulation"},   {0, "2", "ahead"},        {1, "I", "forecast"},
    {1, "II", "aim"},         {1, "III", "targets"},    {1, "IV", "measures"},
    {1, "V", "proposals"},    {0, "", "annex"},
};

constexpr OutlineItem half_year[] = {
    {0, "1", "results"},   {1, "I", "situation"},    {1, "II", "work"},
    {2, "1", "duty"},      {2, "2", "patrol"},       {2, "3", "information"},
    {2, "4", "disaster"},  {2, "5", "coordination"}, {1, "III", "assessment"},
    {2, "1", "strengths"}, {2, "2", "shortcomings"}, {0, "2", "ahead"},
    {1, "I", "measures"},  {1, "II", "proposals"},
};

}  // namespace

std::span<const OutlineItem> items_of(Outline outline) {
    if (outline == Outline::half_year) return half_year;
    return annual;
}

}  // namespace gb
