#pragma once
// Live streams (server-sent events). Ids are "EPOCH-N" in commit order; a stream resumes after the
// last id it saw, or is told to load anew when that is too long ago or of another epoch.

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <set>

#include "house/request.hpp"

namespace gb {

inline constexpr std::size_t mailbox_limit = 256;  ///< a slower reader is told to load anew
inline constexpr std::size_t remembered_events = 4096;
/// The longest that a stream lives on without asking whether its reader still may.
inline constexpr std::chrono::seconds longest_trust{20};

class EventHub;

/// One reader's mailbox.
class Subscription {
  public:
    /// May the reader know of it? Asked on the reader's own thread.
    using May = std::function<bool(const Notice&)>;
    /// Is the reader still who they were: signed in, in the same post, with the same units to read?
    using Still = std::function<bool()>;
    Subscription(std::shared_ptr<EventHub> hub, May may, Still still);
    ~Subscription();

    /// What to send now, ready as text of the stream; empty when there is nothing.
    std::string take();
    /// Whether the stream is to be closed: the reader signs in, and asks, anew. Asks where
    /// something changed that it may hang on, and now and then.
    bool over();
    /// Called (from any thread) whenever something new may be there.
    void on_news(std::function<void()> wake);

  private:
    friend class EventHub;
    std::shared_ptr<EventHub> hub_;
    May may_;
    Still still_;
    std::atomic<bool> doubted_{true};  ///< something may have changed while it was being opened
    std::chrono::steady_clock::time_point asked_;
    std::mutex mutex_;
    std::deque<std::pair<std::uint64_t, Notice>> mailbox_;
    bool lost_ = false;
    std::function<void()> wake_;
};

class EventHub : public std::enable_shared_from_this<EventHub> {
  public:
    explicit EventHub(std::string epoch) : epoch_(std::move(epoch)) {}

    void publish(const std::vector<Notice>& notices);
    std::shared_ptr<Subscription> subscribe(const std::string& last_event_id, Subscription::May may,
                                            Subscription::Still still);
    /// Posts, rights, the tree or sessions changed: every stream asks whether it still stands.
    void doubt();
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
