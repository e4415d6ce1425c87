// Rebuilding the tables of a ledger from its books: one thread reads the entries, the other folds
// them and writes the tables.
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "house/node_log.hpp"
#include "store/ledger.hpp"

namespace gb {

namespace {

constexpr std::int64_t write_batch = 3'000;  ///< entries between two writings of the tables
constexpr std::int64_t read_batch = 256;
constexpr std::size_t batches_ahead = 16;

/// What goes from the one thread to the other, in order.
template <class Batch>
class Pipe {
  public:
    /// @return false: the other side has given up
    bool put(Batch batch) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return batches_.size() < batches_ahead || given_up_; });
        batches_.push_back(std::move(batch));
        changed_.notify_all();
        return !given_up_;
    }
    void end(std::exception_ptr error) {
        std::lock_guard lock(mutex_);
        ended_ = true;
        error_ = error;
        changed_.notify_all();
    }
    /// @return an empty batch at the end; throws what stopped the reading
    Batch next() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !batches_.empty() || ended_; });
        if (batches_.empty()) {
            if (error_) std::rethrow_exception(error_);
            return {};
        }
        auto batch = std::move(batches_.front());
        batches_.pop_front();
        changed_.notify_all();
        return batch;
    }
    void give_up() {
        std::lock_guard lock(mutex_);
        given_up_ = true;
        changed_.notify_all();
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Batch> batches_;
    bool ended_ = false;
    bool given_up_ = false;
    std::exception_ptr error_;
};

}  // namespace

bool SqliteLedger::tables_current() {
    auto row = database_.prepare("select fingerprint from mirror");
    if (!row.step()) return !any_entry();
    return row.text(0) == maker();
}

bool SqliteLedger::tables_of_another_release() {
    auto row = database_.prepare("select fingerprint from mirror");
    return row.step() && row.text(0) != maker();
}

std::vector<SqliteLedger::MirrorTable> SqliteLedger::mirror_tables() const {
    std::vector<MirrorTable> tables;
    for (const auto* type : model_.entities()) {
        const auto& sql = kinds_.at(type).sql;
        tables.push_back({sql.name, sql.columns, "id"});
        for (const auto& child : sql.children) {
            tables.push_back({child.name, child.columns, "owner, place"});
        }
    }
    tables.push_back({"register", "name, year, book, number", "book, name, year"});
    return tables;
}

/// Of a small node the definitions weigh more than the rows: those that this release made stay.
void SqliteLedger::clear_tables(std::int64_t entries) {
    const bool stay = entries <= write_batch && tables_current();
    if (!stay) drop_mirror(database_);
    create_tables();
    if (!stay) return;
    for (const auto& table : mirror_tables()) database_.execute("delete from " + table.name);
}

void SqliteLedger::rebuild(
    const std::function<void(std::int64_t done, std::int64_t all)>& progress) {
    {
        SqliteLedger source(model_, file_, Database::Mode::read);
        source.begin();
        rebuild_from(source, progress);
    }
    // As much was written as the tables hold: into its place now, not at somebody's next command.
    database_.execute("pragma wal_checkpoint(truncate)");
}

std::vector<SqliteLedger::BookId> SqliteLedger::book_ids() {
    std::vector<BookId> all;
    auto rows = database_.prepare("select id, uuid from book");
    while (rows.step()) all.push_back({rows.integer(0), rows.id(1)});
    return all;
}

/// With the same ids, so that the tables can be compared.
void SqliteLedger::copy_books(const std::vector<BookId>& books) {
    for (const auto& book : books) {
        database_.prepare("insert or ignore into book(id, uuid) values(?, ?)")
            .bind(book.id)
            .bind(book.uuid)
            .run();
    }
}

void SqliteLedger::each_batch_arrived(const std::function<bool(Arrived)>& take) {
    auto row = database_.prepare("select book, number, facts, words from entry order by position");
    Arrived batch;
    while (row.step()) {
        ++batch.count;
        if (!row.null(2)) {
            const auto words = row.blob(3);
            auto read = gb::read_entry(model_, book_uuid(row.integer(0)),
                                       static_cast<std::uint64_t>(row.integer(1)), row.blob(2),
                                       row.null(3) ? nullptr : &words);
            if (read) batch.read.push_back(std::move(*read));
        }
        if (batch.count == read_batch && !take(std::exchange(batch, {}))) return;
    }
    if (batch.count > 0) take(std::move(batch));
}

void SqliteLedger::fold_arriving(const std::function<Arrived()>& next,
                                 const std::function<void(std::int64_t done)>& progress) {
    std::int64_t done = 0;
    std::int64_t written = 0;
    for (auto batch = next(); batch.count > 0; batch = next()) {
        for (const auto& read : batch.read) fold_read(model_, *this, read);
        done += batch.count;
        if (done - written < write_batch) continue;
        written = done;
        flush_all();
        clear_cache();
        progress(done);
    }
}

void SqliteLedger::rebuild_from(
    SqliteLedger& source,
    const std::function<void(std::int64_t done, std::int64_t all)>& progress) {
    forget();
    // All that this thread wants to know of the source, before the other one reads it: a connection
    // serves one thread at a time.
    const auto all = source.entries();
    const auto books = source.book_ids();
    Pipe<Arrived> pipe;
    std::jthread reading([&] {
        try {
            source.each_batch_arrived([&](Arrived batch) { return pipe.put(std::move(batch)); });
            pipe.end(nullptr);
        } catch (...) {
            pipe.end(std::current_exception());
        }
    });
    try {
        begin();
        clear_tables(all);
        copy_books(books);
        fold_arriving([&] { return pipe.next(); }, [&](std::int64_t done) { progress(done, all); });
        create_indexes();
        set_mirror();
        commit();
    } catch (...) {
        pipe.give_up();
        rollback();
        throw;
    }
    progress(all, all);
}

// Erasing: in the book, and on the disk
// ------------------------------------------------------------

void SqliteLedger::erase_words(const Uuid& book, std::uint64_t number) {
    const auto found = entry(book, number);
    if (!found || !found->words) return;
    erasing_ = true;
    database_.prepare("update entry set words = null, words_hash = ? where book = ? and number = ?")
        .bind(found->words_hash)
        .bind(book_id(book))
        .bind(static_cast<std::int64_t>(number))
        .run();
}

/// It is no matter of the transaction any more: a fault of it is not one of the commands.
bool SqliteLedger::destroy_erased() noexcept {
    if (!log_may_hold_them_) return true;
    try {
        log_may_hold_them_ = !empty_log(database_, 0);
    } catch (const StoreError& error) {
        node_log().warn("store.not_written_back",
                        {{"file", file_.filename().string()}, {"why", error.what()}});
    }
    return !log_may_hold_them_;
}

}  // namespace gb
