#include "domain/conference/running.hpp"

#include <charconv>

namespace gb {

namespace {

constexpr std::int64_t minutes_a_day = 24 * 60;

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || text.size() > 2 || read.ec != std::errc{} || read.ptr != end || value < 0) {
        return std::nullopt;
    }
    return value;
}

std::string clock_text(std::int64_t minute) {
    const auto two = [](std::int64_t value) {
        return (value < 10 ? "0" : "") + std::to_string(value);
    };
    return two(minute / 60) + ":" + two(minute % 60);
}

/// Minute of each item's beginning, where it is known.
std::vector<std::optional<std::int64_t>> minutes_of(const ConferenceBody& body) {
    std::vector<std::optional<std::int64_t>> all;
    auto next = minute_of_day(body.begins);
    for (const auto& item : body.programme) {
        const auto start = item.time.empty() ? next : minute_of_day(item.time);
        all.push_back(start);
        next = std::nullopt;
        if (start && item.minutes) next = *start + item.minutes->value;
        if (next && *next >= minutes_a_day) next = std::nullopt;
    }
    return all;
}

}  // namespace

std::optional<std::int64_t> minute_of_day(std::string_view clock) {
    const auto mark = clock.find_first_of(":h");
    if (mark == std::string_view::npos) return std::nullopt;
    const auto hour = whole_number(clock.substr(0, mark));
    const auto rest = clock.substr(mark + 1);
    const bool hour_alone = rest.empty() && clock[mark] == 'h';
    const auto minute = hour_alone ? std::optional<std::int64_t>(0) : whole_number(rest);
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return *hour * 60 + *minute;
}

std::vector<std::string> starts_of(const ConferenceBody& body) {
    const auto minutes = minutes_of(body);
    std::vector<std::string> starts;
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        const auto& stated = body.programme[i].time.value;
        const bool worked_out = stated.empty() && minutes[i];
        starts.push_back(worked_out ? clock_text(*minutes[i]) : stated);
    }
    return starts;
}

std::optional<std::size_t> out_of_order(const ConferenceBody& body) {
    const auto minutes = minutes_of(body);
    std::optional<std::int64_t> latest;
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        if (!minutes[i]) continue;
        if (latest && *minutes[i] < *latest) return i;
        latest = minutes[i];
    }
    return std::nullopt;
}

}  // namespace gb
