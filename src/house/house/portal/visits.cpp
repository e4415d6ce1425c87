#include "house/portal/visits.hpp"

#include <cstring>

#include "base/bytes.hpp"

namespace gb::portal {

namespace {

constexpr std::int64_t online_ms = 5 * 60'000;
constexpr int week_days = 7;
constexpr int month_days = 30;
constexpr std::size_t salt_bytes = 32;
/// More than this a day are not told apart any more and not counted: memory has an end.
constexpr std::size_t most_remembered = 200'000;

std::uint64_t mixed(const std::string& salt, std::string_view what) {
    const auto hash = sha256(salt + std::string(what));
    std::uint64_t number = 0;
    std::memcpy(&number, hash.data(), sizeof number);
    return number;
}

}  // namespace

void VisitCounter::begin_day(Date day) {
    if (day_ == day) return;
    day_ = day;
    readers_.clear();
    read_.clear();
    salt_.assign(salt_bytes, '\0');
    dice_.fill({reinterpret_cast<std::uint8_t*>(salt_.data()), salt_.size()});
}

void VisitCounter::count(std::string_view reader, const std::optional<Id<Article>>& article,
                         Instant now) {
    const std::lock_guard lock(mutex_);
    begin_day(now.date());
    const auto who = mixed(salt_, reader);
    if (const auto known = readers_.find(who); known != readers_.end()) {
        known->second = now;
    } else if (readers_.size() < most_remembered) {
        readers_.emplace(who, now);
        changed_.days[*day_] = ++counts_.days[*day_];
    }
    if (!article || read_.size() >= most_remembered) return;
    if (read_.insert(mixed(salt_, article->text() + std::string(reader))).second) {
        changed_.views[*article] = ++counts_.views[*article];
    }
}

page::Visits VisitCounter::visits(Instant now) {
    const std::lock_guard lock(mutex_);
    const auto today = now.date();
    begin_day(today);
    page::Visits visits;
    for (const auto& [reader, last] : readers_) {
        if (last.ms > now.ms - online_ms) ++visits.online;
    }
    for (const auto& [day, count] : counts_.days) {
        const auto ago = today.days - day.days;
        visits.total += count;
        if (ago >= 0 && ago < month_days) visits.month += count;
        if (ago >= 0 && ago < week_days) visits.week += count;
        if (ago == 0) visits.today += count;
    }
    return visits;
}

std::int64_t VisitCounter::views(Id<Article> article) {
    const std::lock_guard lock(mutex_);
    const auto found = counts_.views.find(article);
    return found == counts_.views.end() ? 0 : found->second;
}

VisitCounts VisitCounter::take_changes() {
    const std::lock_guard lock(mutex_);
    return std::exchange(changed_, {});
}

void VisitCounter::give_back(const VisitCounts& changes) {
    const std::lock_guard lock(mutex_);
    changed_.days.insert(changes.days.begin(), changes.days.end());
    changed_.views.insert(changes.views.begin(), changes.views.end());
}

}  // namespace gb::portal
