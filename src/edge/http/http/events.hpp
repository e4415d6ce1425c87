#pragma once
// Live streams (server-sent events). Ids are "EPOCH-N" in commit order; a stream resumes after the
// last id it saw, or is told to load anew when that is too long ago or of another epoch.

#include <deque>
#include <functional>
#include <mutex>
#include <set>

#include "house/request.hpp"

namespace gb {

inline constexpr std::size_t mailbox_limit = 256;  ///< a slower reader is told to load anew
inline constexpr std::size_t remembered_events = 4096;

class EventHub;

/// One reader's mailbox.
class Subscription {
  public:
    /// May the reader know of an entity in this book? Asked on the reader's own thread.
    using May = std::function<bool(const Uuid& book)>;
    Subscription(std::shared_ptr<EventHub> hub, May may);
    ~Subscription();

    /// What to send now, ready as text of the stream; empty when there is nothing.
    std::string take();
    /// Called (from any thread) whenever something new may be there.
    void on_news(std::function<void()> wake);

  private:
    friend class EventHub;
    std::shared_ptr<EventHub> hub_;
    May may_;
    std::mutex mutex_;
    std::deque<std::pair<std::uint64_t, Notice>> mailbox_;
    bool lost_ = false;
    std::function<void()> wake_;
};

class EventHub : public std::enable_shared_from_this<EventHub> {
  public:
    explicit EventHub(std::string epoch) : epoch_(std::move(epoch)) {}

    void publish(const std::vector<Notice>& notices);
    std::shared_ptr<Subscription> subscribe(const std::string& last_event_id,
                                            Subscription::May may);
    const std::string& epoch() const { return epoch_; }

  private:
    friend class Subscription;
    std::string epoch_;
    std::mutex mutex_;
    std::uint64_t last_ = 0;
    std::deque<std::pair<std::uint64_t, Notice>> recent_;
    std::set<Subscription*> readers_;
};

}  // namespace gb
