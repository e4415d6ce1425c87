#include "store/backup.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <memory>

#include "store/heads.hpp"
#include "store/node_tables.hpp"

namespace gb {

namespace {

constexpr int pages_a_step = 1024;

Failure fault(std::string code, const std::filesystem::path& folder) {
    return {std::move(code), "", {{"folder", folder.string()}}};
}

bool is_free(const std::filesystem::path& folder) {
    return !std::filesystem::exists(folder) ||
           (std::filesystem::is_directory(folder) && std::filesystem::is_empty(folder));
}

/// One state of a database, whatever is written to it meanwhile.
void copy_database(const std::filesystem::path& from, const std::filesystem::path& to,
                   const BackupProgress& progress) {
    Database source(from, Database::Mode::read);
    source.execute("begin; select count(*) from sqlite_schema;");  // holds the state copied
    Database target(to, Database::Mode::write);
    // Ended too when `progress` throws, which is how a node that stops ends a backup: a database
    // with an unfinished one cannot be closed.
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> copy(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"),
        &sqlite3_backup_finish);
    if (!copy) target.fail(sqlite3_errcode(target.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(copy.get(), pages_a_step);
        const auto all = sqlite3_backup_pagecount(copy.get());
        if (progress) progress(all - sqlite3_backup_remaining(copy.get()), all);
    }
    if (code != SQLITE_DONE) target.fail(code);
}

/// Nobody stays signed in on a copy.
void end_sessions(const std::filesystem::path& accounts) {
    Database database(accounts, Database::Mode::write);
    const bool any = database.prepare("select 1 from sqlite_schema where name = 'session'").step();
    if (any) database.execute("delete from session; vacuum;");
}

BackupReport report_of(const std::filesystem::path& books) {
    Database database(books, Database::Mode::read);
    BackupReport report;
    auto entries = database.prepare("select count(*) from entry");
    entries.step();
    report.entries = entries.integer(0);
    auto open = database.prepare(
        "select count(*) from head join book on book.id = head.book where not exists("
        "select 1 from signed_head as s where s.book = uuid and s.volume = head.volume"
        " and s.number = head.number)");
    open.step();
    report.unsigned_books = open.integer(0);
    report.bytes = std::filesystem::file_size(books);
    return report;
}

void sync_file(const std::filesystem::path& file) {
    const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (opened < 0) return;
    ::fsync(opened);
    ::close(opened);
}

void copy_folder(const std::filesystem::path& from, const std::filesystem::path& to) {
    namespace fs = std::filesystem;
    if (!fs::is_directory(from)) return;
    fs::copy(from, to, fs::copy_options::recursive);
    for (const auto& file : fs::recursive_directory_iterator(to)) {
        if (file.is_regular_file()) sync_file(file.path());
    }
}

/// Where it is there.
void copy_small(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (!std::filesystem::is_regular_file(from)) return;
    std::filesystem::copy_file(from, to);
    sync_file(to);
}

void copy_accounts(const Folder& from, const Folder& to) {
    if (!std::filesystem::is_regular_file(from.accounts())) return;
    copy_database(from.accounts(), to.accounts(), {});
    end_sessions(to.accounts());
    sync_file(to.accounts());
}

/// With nobody in them: the next start gives the administrator a password.
void found_accounts(const Folder& node) {
    Database fresh(node.accounts(), Database::Mode::write);
    migrate_node_tables(fresh);
}

/// What is copied besides the books and the accounts, from one folder to another.
void copy_rest(const Folder& from, const Folder& to) {
    copy_folder(from.templates(), to.templates());
    copy_folder(from.files(), to.files());  // after the books: what they name is there
    copy_small(from.portal(), to.portal());
    copy_small(from.backup_limit(), to.backup_limit());
    copy_small(from.identity(), to.identity());
}

/// What was begun and not finished goes: a later start would take it for a new node.
struct HalfMade {
    std::filesystem::path root;
    bool whole = false;
    ~HalfMade() {
        std::error_code stays;
        if (whole) return;
        for (const auto& made : std::filesystem::directory_iterator(root, stays)) {
            std::filesystem::remove_all(made.path(), stays);
        }
    }
};

}  // namespace

Result<BackupReport> backup(const Folder& node, const std::filesystem::path& to,
                            const BackupProgress& progress) {
    namespace fs = std::filesystem;
    if (!fs::exists(node.books()) || !fs::exists(node.identity())) {
        return fault("backup.no_books", node.root);
    }
    if (!is_free(to)) return fault("backup.not_empty", to);
    const Folder partial{to.string() + ".partial"};
    fs::remove_all(partial.root);
    fs::create_directories(partial.root);
    fs::permissions(partial.root, fs::perms::owner_all);
    copy_database(node.books(), partial.books(), progress);
    if (const auto key = read_key(node)) HeadSigner(partial.books(), *key).close();
    sync_file(partial.books());
    copy_accounts(node, partial);
    copy_rest(node, partial);
    const auto report = report_of(partial.books());
    sync_folder(partial.root);
    fs::rename(partial.root, to);
    sync_folder(fs::absolute(to).parent_path());
    return report;
}

Result<BackupReport> restore(const std::filesystem::path& from, const Folder& node,
                             const BackupProgress& progress) {
    namespace fs = std::filesystem;
    const Folder source{from};
    if (!fs::is_regular_file(source.books()) || !fs::is_regular_file(source.identity())) {
        return fault("backup.not_a_backup", from);
    }
    if (!is_free(node.root)) return fault("backup.not_empty", node.root);
    fs::create_directories(node.root);
    fs::permissions(node.root, fs::perms::owner_all);
    const auto lock = FolderLock::take(node);  // nobody starts on half a node
    if (!lock) return fault("backup.not_empty", node.root);
    HalfMade half{node.root};
    // Under another name until everything else is there.
    const fs::path beside = node.books().string() + ".restoring";
    copy_database(source.books(), beside, progress);
    sync_file(beside);
    accounts_hold(source) ? copy_accounts(source, node) : found_accounts(node);
    copy_rest(source, node);
    fs::rename(beside, node.books());
    sync_folder(node.root);
    const auto report = report_of(node.books());
    half.whole = true;
    return report;
}

}  // namespace gb
