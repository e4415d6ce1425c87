#pragma once
// The one writer of a node: a thread, a bounded queue, group commit. Whoever submits is called back
// after COMMIT, on the writer's thread, so callbacks must be short.

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "house/desk.hpp"

namespace gb {

/// The most commands that wait; one more is answered "busy" at once.
inline constexpr std::size_t queue_limit = 4096;

class Writer {
  public:
    using Reply = std::function<void(Answer)>;
    using Told = std::function<void(const std::vector<Notice>&)>;
    using Device_failed = std::function<void()>;

    /// @param told  called after every commit with what was committed
    /// @param failed called once when the device failed and the process must begin anew
    Writer(Desk& desk, Told told, Device_failed failed);
    ~Writer() { stop(); }
    void stop();  ///< takes what still waits, answers it, and takes nothing more

    /// @return false: the queue is full, nothing was taken
    bool submit(Request request, Reply reply);
    /// Runs something else in the writer's turn (a note in the node book, a backup's checkpoint).
    /// When the store cannot do it, it is left undone.
    bool run(std::function<void(Desk&)> work);

  private:
    struct Job {
        Request request;
        Reply reply;
        std::function<void(Desk&)> work;  ///< instead of a request
    };
    void loop();
    void take(std::vector<Job>& jobs);

    Desk& desk_;
    Told told_;
    Device_failed failed_;
    std::mutex mutex_;
    std::condition_variable waiting_;
    std::deque<Job> queue_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace gb
