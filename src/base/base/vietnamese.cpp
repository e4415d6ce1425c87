#include "base/vietnamese.hpp"

#include <fmt/format.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <array>
#include <utility>

namespace gb::vi {
namespace {

/// Digits in groups of three from the right, with a point between.
std::string grouped(std::uint64_t value) {
    std::string digits = std::to_string(value);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, 1, '.');
    }
    return digits;
}

/// |value| without the overflow that -INT64_MIN would be.
std::uint64_t magnitude(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? 0 - bits : bits;
}

}  // namespace

std::string number(std::int64_t value) {
    return (value < 0 ? "-" : "") + grouped(magnitude(value));
}

std::string decimal(std::int64_t scaled, unsigned places) {
    std::uint64_t unit = 1;
    for (unsigned i = 0; i < places; ++i) unit *= 10;
    const std::uint64_t all = magnitude(scaled);
    std::string text = (scaled < 0 ? "-" : "") + grouped(all / unit);
    if (places > 0) text += fmt::format(",{:0{}}", all % unit, places);
    return text;
}

std::string count(std::int64_t value) {
    // Zero is written as one digit: "00 vụ" reads like a form not filled in.
    return value > 0 && value < 10 ? fmt::format("0{}", value) : number(value);
}

std::string part_of(std::int64_t part, std::int64_t whole) {
    return count(part) + "/" + number(whole);
}

std::string roman(unsigned value) {
    if (value == 0 || value > 3999) return std::to_string(value);
    static constexpr std::array<std::pair<unsigned, const char*>, 13> steps{{{1000, "M"},
                                                                             {900, "CM"},
                                                                             {500, "D"},
                                                                             {400, "CD"},
                                                                             {100, "C"},
                                                                             {90, "XC"},
                                                                             {50, "L"},
                                                                             {40, "XL"},
                                                                             {10, "X"},
                                                                             {9, "IX"},
                                                                             {5, "V"},
                                                                             {4, "IV"},
                                                                             {1, "I"}}};
    std::string text;
    for (const auto& [size, letters] : steps) {
        for (; value >= size; value -= size) text += letters;
    }
    return text;
}

std::string_view weekday(Date day) {
    static constexpr std::array<std::string_view, 7> names{
        "Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"};
    return names[static_cast<std::size_t>(day.weekday())];
}

std::string short_date(Date day) {
    return fmt::format("{:02}/{:02}/{:04}", day.day(), day.month(), day.year());
}

std::string weekday_date(Date day) {
    return fmt::format("{}, {}", weekday(day), short_date(day));
}

std::string official_date(Date day) {
    const int month = day.month();
    return fmt::format("ngày {:02} tháng {} năm {}", day.day(),
                       month < 3 ? fmt::format("{:02}", month) : std::to_string(month), day.year());
}

std::string place_and_date(std::string_view place, std::optional<Date> day) {
    const std::string date = day ? official_date(*day) : "ngày …… tháng …… năm ………";
    return place.empty() ? date : fmt::format("{}, {}", place, date);
}

std::string clock(Instant at) {
    return at.clock();
}

std::string spoken_clock(Instant at) {
    const std::int32_t minutes = at.minute_of_day();
    return fmt::format("{:02} giờ {:02} phút", minutes / 60, minutes % 60);
}

std::string clock_and_date(Instant at) {
    return fmt::format("{}, {}", clock(at), weekday_date(at.date()));
}

std::string_view half_day(HalfDay part) {
    switch (part) {
        case HalfDay::morning:
            return "Sáng";
        case HalfDay::afternoon:
            return "Chiều";
        case HalfDay::day:
            return "Ngày";
        case HalfDay::evening:
            return "Tối";
    }
    return "Ngày";
}

std::string half_day_date(HalfDay part, Date day) {
    return fmt::format("{} {}", half_day(part), short_date(day));
}

std::string upper(std::string_view text) {
    std::string out;
    icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())))
        .toUpper(icu::Locale("vi"))
        .toUTF8String(out);
    return out;
}

std::string sentence(std::string_view text) {
    const auto all = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    const int32_t first = all.moveIndex32(0, 1);
    icu::UnicodeString head(all, 0, first);
    std::string out;
    head.toUpper(icu::Locale("vi")).append(all, first, all.length() - first).toUTF8String(out);
    return out;
}

}  // namespace gb::vi
