#include "app/backups.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "domain/model.hpp"
#include "house/node_log.hpp"
#include "press/pack.hpp"
#include "store/file_store.hpp"
#include "store/verify.hpp"

namespace gb::app {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view packed = ".zip";
constexpr std::string_view told_ending = ".json";
/// The copy, the tables that proving makes of it, and the packed file.
constexpr std::uintmax_t times_its_size = 3;
constexpr int less_urgent = 10;

/// What is under way is left.
struct Stopped {};

std::string name_for(Instant now) {
    const auto clock = now.clock();  // "16:55"
    const auto second = (now.ms / 1000) % 60;
    return fmt::format("giaoban-{}-{}{}{:02}{}", now.date().text(), clock.substr(0, 2),
                       clock.substr(3, 2), second, packed);
}

std::uintmax_t size_of(const fs::path& place) {
    if (!fs::exists(place)) return 0;
    if (fs::is_regular_file(place)) return fs::file_size(place);
    std::uintmax_t bytes = 0;
    for (const auto& file : fs::recursive_directory_iterator(place)) {
        if (file.is_regular_file()) bytes += file.file_size();
    }
    return bytes;
}

fs::path told_beside(const fs::path& file) {
    return fs::path(file).replace_extension(told_ending);
}

std::optional<BackupMade> read_told(const fs::path& file) {
    // As it was recorded: an earlier version told less.
    auto made = from_json<BackupMade>(bytes_of(file).value_or(""), Trust::recorded);
    if (!made) return std::nullopt;
    return std::move(*made);
}

void put_fault(const std::optional<VerifyFault>& fault, BackupMade& made) {
    if (!fault) return;
    made.intact = false;
    made.fault = fault->code;
    made.fault_in = !fault->table.empty()  ? fault->table
                    : !fault->unit.empty() ? fault->unit
                                           : fault->book.text();
    made.fault_number = static_cast<std::int64_t>(fault->number);
}

}  // namespace

Backups::Backups(Folder folder, Clock& clock) : folder_(std::move(folder)), clock_(clock) {
    if (!fs::exists(folder_.backups())) return;
    fs::remove_all(making());  // a process that was killed left it
    fs::remove_all(making().string() + ".partial");
    for (const auto& file : fs::directory_iterator(folder_.backups())) {
        if (file.path().extension() == ".new") fs::remove(file.path());
    }
}

void Backups::stop() {
    {
        const std::lock_guard lock(mutex_);  // whoever begins one now has begun, or does not
        stopping_ = true;
    }
    if (thread_.joinable()) thread_.join();
}

std::optional<BackupUnderWay> Backups::running() {
    const std::lock_guard lock(mutex_);
    return running_;
}

std::optional<BackupNotMade> Backups::failed() {
    const std::lock_guard lock(mutex_);
    return failed_;
}

/// @return whether to go on; nothing is thrown through the libraries that call this
bool Backups::at(BackupStage stage, std::int64_t done, std::int64_t all) {
    const std::lock_guard lock(mutex_);
    running_->stage = stage;
    running_->done = done;
    running_->all = all;
    return !stopping_;
}

Result<std::string> Backups::begin(Id<Person> by) {
    const std::lock_guard lock(mutex_);
    if (running_ || stopping_) return Failure{"backup.running", "", {}};
    const auto needed = times_its_size * (size_of(folder_.books()) + size_of(folder_.accounts())) +
                        2 * size_of(folder_.files());
    const auto free = fs::space(folder_.root).available;
    constexpr std::uintmax_t mebibyte = 1 << 20;
    if (free < needed) {
        return Failure{"backup.no_room",
                       "",
                       {{"needed", static_cast<std::int64_t>(needed / mebibyte + 1)},
                        {"free", static_cast<std::int64_t>(free / mebibyte)}}};
    }
    const auto now = clock_.now();
    auto name = name_for(now);
    if (fs::exists(folder_.backups() / name)) return Failure{"backup.running", "", {}};
    fs::create_directories(folder_.backups());
    fs::permissions(folder_.backups(), fs::perms::owner_all);
    if (thread_.joinable()) thread_.join();  // the one before has come to its end
    running_.emplace().began = now;
    failed_.reset();
    thread_ = std::thread([this, name, by, now] { make(name, by, now); });
    return Result<std::string>(boost::system::in_place_value, std::move(name));
}

/// The thread's whole work. Whatever goes wrong is told on the page, and nothing half-made stays.
void Backups::make(const std::string& name, Id<Person> by, Instant began) {
    auto& log = node_log();
    log.info("backup.begun", {{"name", name}});
    if (::nice(less_urgent) == -1) log.warn("backup.urgent");  // it competes with the work
    std::optional<Failure> why;
    try {
        auto made = proved(name, by, began);
        if (made) {
            remove_too_many(*made);
            log.info("backup.made", {{"name", name},
                                     {"entries", made->entries},
                                     {"intact", made->intact},
                                     {"removed", made->removed.size()}});
        } else {
            why = made.error();
        }
    } catch (const Stopped&) {
        log.info("backup.left", {{"name", name}});
    } catch (const StoreError& error) {
        why = Failure{error.kind == StoreError::Kind::full ? "store.full" : "store.failed", "", {}};
        log.error("backup.failed", {{"name", name}, {"why", error.what()}});
    } catch (const std::exception& error) {
        why = Failure{"pack.failed", "", {{"why", std::string(error.what())}}};
        log.error("backup.failed", {{"name", name}, {"why", error.what()}});
    }
    if (why) log.warn("backup.not_made", {{"name", name}, {"code", why->code}});
    std::error_code later;  // swept at the next start
    fs::remove_all(making(), later);
    fs::remove_all(making().string() + ".partial", later);
    const std::lock_guard lock(mutex_);
    running_.reset();
    if (why) failed_ = BackupNotMade{*why, clock_.now()};
}

Result<BackupMade> Backups::proved(const std::string& name, Id<Person> by, Instant began) {
    const auto copied = backup(folder_, making(), [this](std::int64_t done, std::int64_t all) {
        if (!at(BackupStage::copying, done, all)) throw Stopped();
    });
    if (!copied) return copied.error();
    const Folder copy{making()};
    BackupMade made;
    made.name = name;
    made.made_at = began;
    made.by = by;
    made.intact = true;
    made.entries = copied->entries;
    made.unsigned_books = copied->unsigned_books;
    VerifyWhat what{read_identity(copy), {}};
    what.progress = [this](VerifyStage, std::int64_t done, std::int64_t all) {
        if (!at(BackupStage::proving, done, all)) throw Stopped();
    };
    const auto report = verify(model(), copy.books(), what);
    made.books = report.books;
    put_fault(report.fault, made);
    if (report.intact() && report.tables_compared) {
        const auto files = verify_files(model(), copy);
        made.files = files.files;
        put_fault(files.fault, made);
    }
    const auto file = folder_.backups() / name;
    const auto done = press::pack(making(), file, [this](int hundredths) {
        return at(BackupStage::packing, hundredths, 100);
    });
    if (!done && done.error().code == "pack.stopped") throw Stopped();
    if (!done) return done.error();
    write_whole(told_beside(file), to_json(made) + "\n", owners_alone);
    return made;
}

/// Each stands in the node book before it goes, and beside the one after which it went.
void Backups::remove_too_many(BackupMade& made) {
    made.kept = kept();
    for (const auto& name : too_many(this->made(), made.kept)) {
        if (!tell_ || !tell_(made.by, NodeFact::backup_over_limit, name)) break;
        remove(name);
        made.removed.push_back(name);
    }
    if (made.removed.empty()) return;
    write_whole(told_beside(folder_.backups() / made.name), to_json(made) + "\n", owners_alone);
}

std::vector<BackupMade> Backups::made() const {
    std::vector<BackupMade> all;
    if (!fs::exists(folder_.backups())) return all;
    for (const auto& file : fs::directory_iterator(folder_.backups())) {
        if (file.path().extension() != packed) continue;
        if (auto one = read_told(told_beside(file.path()))) all.push_back(std::move(*one));
    }
    std::sort(all.begin(), all.end(),
              [](const auto& one, const auto& other) { return one.made_at > other.made_at; });
    return all;
}

std::optional<fs::path> Backups::file(const std::string& name) const {
    for (const auto& one : made()) {  // so that a name can lead nowhere else
        if (one.name == name) return folder_.backups() / name;
    }
    return std::nullopt;
}

bool Backups::remove(const std::string& name) {
    const auto found = file(name);
    if (!found) return false;
    fs::remove(*found);
    fs::remove(told_beside(*found));
    sync_folder(folder_.backups());
    return true;
}

}  // namespace gb::app
