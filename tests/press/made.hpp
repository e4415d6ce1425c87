// What the tests of made papers share: days, and both forms of a paper compared with the golden
// ones.
#pragma once

#include "base/time.hpp"
#include "golden.hpp"
#include "house/paper.hpp"
#include "normal.hpp"
#include "press/docx.hpp"
#include "press/html.hpp"

namespace gb::tests {

inline Date day(int month, int number) {
    return *Date::of(2026, month, number);
}
inline Instant at(Date date, int hour, int minute) {
    return {start_of(date).ms + (hour * 60 + minute) * 60'000LL};
}

inline std::string document(const paper::Paper& paper) {
    const auto made = press::docx(paper, press::default_template());
    EXPECT_TRUE(made.has_value());
    return made ? normal_form(part_of(*made, "word/document.xml")) : std::string();
}

inline void expect_both(const std::string& name, const paper::Paper& paper) {
    expect_golden(name + ".docx.txt", document(paper));
    expect_golden(name + ".html", press::print_html(paper));
}

template <class T>
T made(const Result<T>& result) {
    EXPECT_TRUE(result.has_value()) << (result ? "" : result.error().code);
    return result ? *result : T{};
}

}  // namespace gb::tests
