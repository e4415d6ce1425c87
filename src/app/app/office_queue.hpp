#pragma once
// Papers that wait for LibreOffice: one at a time, on a thread of their own, and not too many.

#include <atomic>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include "press/office.hpp"

namespace gb::app {

class OfficeQueue {
  public:
    explicit OfficeQueue(press::Office::Options options) : office(std::move(options)) {}
    ~OfficeQueue() { stop(); }

    /// @return false: too many wait already
    bool take(std::function<void()> work) {
        if (++waiting_ > most) {
            --waiting_;
            return false;
        }
        boost::asio::post(thread_, [this, work = std::move(work)] {
            work();
            --waiting_;
        });
        return true;
    }
    /// Whoever still waits is answered that it took too long.
    void stop() {
        office.stop();
        thread_.join();
    }

    press::Office office;

  private:
    static constexpr int most = 8;
    std::atomic<int> waiting_ = 0;
    boost::asio::thread_pool thread_{1};
};

}  // namespace gb::app
