#include "house/writer.hpp"

#include "house/node_log.hpp"

namespace gb {

Writer::Writer(Desk& desk, Told told, Device_failed failed)
    : desk_(desk),
      told_(std::move(told)),
      failed_(std::move(failed)),
      thread_([this] { loop(); }) {}

void Writer::stop() {
    {
        std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    waiting_.notify_one();
    if (thread_.joinable()) thread_.join();
}

bool Writer::submit(Request request, Reply reply) {
    {
        std::lock_guard lock(mutex_);
        if (stopping_ || queue_.size() >= queue_limit) return false;
        queue_.push_back({std::move(request), std::move(reply), nullptr});
    }
    waiting_.notify_one();
    return true;
}

bool Writer::run(std::function<void(Desk&)> work) {
    {
        std::lock_guard lock(mutex_);
        if (stopping_ || queue_.size() >= queue_limit) return false;
        queue_.push_back({{}, nullptr, std::move(work)});
    }
    waiting_.notify_one();
    return true;
}

void Writer::loop() {
    std::vector<Job> jobs;
    for (;;) {
        {
            std::unique_lock lock(mutex_);
            waiting_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
            if (queue_.empty()) return;
            // Everything that waits goes into one batch; other work ends a batch.
            while (!queue_.empty() && jobs.size() < batch_limit) {
                const bool work = queue_.front().work != nullptr;
                if (work && !jobs.empty()) break;
                jobs.push_back(std::move(queue_.front()));
                queue_.pop_front();
                if (work) break;
            }
        }
        take(jobs);
        jobs.clear();
    }
}

void Writer::take(std::vector<Job>& jobs) {
    if (jobs.front().work) {
        try {
            jobs.front().work(desk_);
        } catch (const StoreError& error) {
            node_log().error("store.turn_failed", {{"why", error.what()}});
            // Without room a sign-in goes unnoted, and heads are signed at a later turn.
            if (error.kind == StoreError::Kind::io) failed_();
        }
        return;
    }
    std::vector<Request> batch;
    batch.reserve(jobs.size());
    for (auto& job : jobs) batch.push_back(std::move(job.request));
    auto taken = desk_.take(batch);
    if (!taken.notices.empty()) told_(taken.notices);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (jobs[i].reply) jobs[i].reply(std::move(taken.answers[i]));
    }
    if (taken.restart) failed_();
}

}  // namespace gb
