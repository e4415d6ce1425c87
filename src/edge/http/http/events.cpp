#include "http/events.hpp"

#include <charconv>

#include "base/json_write.hpp"

namespace gb {

Subscription::Subscription(std::shared_ptr<EventHub> hub, May may, Still still)
    : hub_(std::move(hub)),
      may_(std::move(may)),
      still_(std::move(still)),
      asked_(std::chrono::steady_clock::now()) {}

Subscription::~Subscription() {
    std::lock_guard lock(hub_->mutex_);
    hub_->readers_.erase(this);
}

void Subscription::on_news(std::function<void()> wake) {
    std::lock_guard lock(mutex_);
    wake_ = std::move(wake);
}

bool Subscription::over() {
    const auto now = std::chrono::steady_clock::now();
    if (!doubted_.exchange(false) && now - asked_ < longest_trust) return false;
    asked_ = now;
    return !still_();
}

std::string Subscription::take() {
    std::deque<std::pair<std::uint64_t, Notice>> news;
    bool lost = false;
    {
        std::lock_guard lock(mutex_);
        news.swap(mailbox_);
        std::swap(lost, lost_);
    }
    std::string out;
    if (lost) out += "event: reload\ndata: {}\n\n";
    for (const auto& [number, notice] : news) {
        if (!may_(notice)) continue;
        out += "id: " + hub_->epoch() + "-" + std::to_string(number) + "\ndata: ";
        put_json(out, NoticeView{std::string(notice.kind), notice.id, notice.book, notice.number});
        out += "\n\n";
    }
    return out;
}

void EventHub::publish(const std::vector<Notice>& notices) {
    std::lock_guard lock(mutex_);
    const std::uint64_t first = last_ + 1;
    for (const auto& notice : notices) recent_.emplace_back(++last_, notice);
    while (recent_.size() > remembered_events) recent_.pop_front();
    for (auto* reader : readers_) {
        std::function<void()> wake;
        {
            std::lock_guard reader_lock(reader->mutex_);
            std::uint64_t number = first;
            for (const auto& notice : notices) reader->mailbox_.emplace_back(number++, notice);
            if (reader->mailbox_.size() > mailbox_limit) {
                reader->mailbox_.clear();
                reader->lost_ = true;
            }
            wake = reader->wake_;
        }
        if (wake) wake();
    }
}

void EventHub::doubt() {
    std::lock_guard lock(mutex_);
    for (auto* reader : readers_) {
        reader->doubted_ = true;
        std::function<void()> wake;
        {
            std::lock_guard reader_lock(reader->mutex_);
            wake = reader->wake_;
        }
        if (wake) wake();
    }
}

std::shared_ptr<Subscription> EventHub::subscribe(const std::string& last_event_id,
                                                  Subscription::May may,
                                                  Subscription::Still still) {
    auto reader =
        std::make_shared<Subscription>(shared_from_this(), std::move(may), std::move(still));
    std::lock_guard lock(mutex_);
    readers_.insert(reader.get());
    if (last_event_id.empty()) return reader;
    const auto dash = last_event_id.rfind('-');
    std::uint64_t seen = 0;
    const bool ours = dash != std::string::npos && last_event_id.substr(0, dash) == epoch_ &&
                      std::from_chars(last_event_id.data() + dash + 1,
                                      last_event_id.data() + last_event_id.size(), seen)
                              .ec == std::errc();
    const bool whole =
        ours && seen <= last_ && (recent_.empty() || seen + 1 >= recent_.front().first);
    if (!whole) {
        reader->lost_ = true;
        return reader;
    }
    for (const auto& event : recent_) {
        if (event.first > seen) reader->mailbox_.push_back(event);
    }
    return reader;
}

}  // namespace gb
