#pragma once
// Backups that an administrator has made in the browser: one at a time, on a thread of its own,
// each proved as `verify` would prove it and packed as one file in DIR/backups. Restoring is the
// command line's: nothing that serves is replaced under those who work with it.

#include <mutex>
#include <thread>

#include "app/backup_limit.hpp"
#include "app/node.hpp"
#include "domain/book/words.hpp"
#include "http/api.hpp"
#include "store/backup.hpp"

namespace gb::app {

enum class BackupStage { copying, proving, packing };
BOOST_DESCRIBE_ENUM(BackupStage, copying, proving, packing)

/// What is told of a finished one; it lies beside its file.
struct BackupMade {
    std::string name;  ///< "giaoban-2026-11-22-165501.zip"
    Instant made_at;
    Id<Person> by;
    std::int64_t entries = 0;
    std::int64_t books = 0;
    std::int64_t files = 0;
    std::int64_t unsigned_books = 0;
    bool intact = false;
    std::string fault;     ///< what verify found: text key book.fault.CODE
    std::string fault_in;  ///< the unit, table or book
    std::int64_t fault_number = 0;
    std::vector<std::string> removed{};  ///< older ones that went when this one was there,
    std::int64_t kept = 0;               ///< because so many were to be kept
};
BOOST_DESCRIBE_STRUCT(BackupMade, (),
                      (name, made_at, by, entries, books, files, unsigned_books, intact, fault,
                       fault_in, fault_number, removed, kept))

/// How far the one under way is.
struct BackupUnderWay {
    BackupStage stage = BackupStage::copying;
    std::int64_t done = 0;
    std::int64_t all = 0;
    Instant began;
};
struct BackupNotMade {
    Failure why;
    Instant at;
};

class Backups {
  public:
    /// Notes in the node book and waits for it. @return whether it stands there
    using Tell = std::function<bool(Id<Person>, NodeFact, const std::string& code)>;

    Backups(Folder folder, Clock& clock);
    ~Backups() { stop(); }

    /// Before that, none is removed by itself: nothing goes unsaid.
    void tell_by(Tell tell) { tell_ = std::move(tell); }

    /// @return the name it will have. Failures: backup.running, backup.no_room {needed, free}
    Result<std::string> begin(Id<Person> by);
    std::optional<BackupUnderWay> running();
    /// Why the last one did not come to its end, until the next begins.
    std::optional<BackupNotMade> failed();
    std::vector<BackupMade> made() const;  ///< the latest first
    /// @return nothing: there is none of that name
    std::optional<std::filesystem::path> file(const std::string& name) const;
    /// @return whether there was one
    bool remove(const std::string& name);
    std::int64_t kept() const { return kept_backups(folder_); }
    void keep(KeptBackups kept) const { keep_backups(folder_, kept); }
    /// Which go when one more is made and proved, the oldest first.
    std::vector<std::string> next_to_go() const { return too_many(made(), kept() - 1); }
    void stop();  ///< what is under way is left, and nothing of it stays

  private:
    std::filesystem::path making() const { return folder_.backups() / "making"; }
    void make(const std::string& name, Id<Person> by, Instant began);
    Result<BackupMade> proved(const std::string& name, Id<Person> by, Instant began);
    void remove_too_many(BackupMade& made);
    bool at(BackupStage stage, std::int64_t done, std::int64_t all);

    Folder folder_;
    Clock& clock_;
    Tell tell_;
    mutable std::mutex mutex_;
    std::optional<BackupUnderWay> running_;
    std::optional<BackupNotMade> failed_;
    bool stopping_ = false;
    std::thread thread_;
};

/// Without a node they can only be described, for the contract.
std::vector<Download> backup_downloads(Node* node, Backups* backups);
std::vector<Upload> backup_uploads(Backups* backups);

}  // namespace gb::app
