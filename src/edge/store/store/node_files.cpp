#include "store/node_files.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <system_error>

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "house/texts.hpp"
#include "store/sqlite.hpp"

namespace gb {

namespace {

struct IdentityFile {
    Uuid world;
    Uuid registry;
    Uuid node_book;
};
BOOST_DESCRIBE_STRUCT(IdentityFile, (), (world, registry, node_book))

[[noreturn]] void fail(const std::filesystem::path& file) {
    const int why = errno;
    const auto kind = why == ENOSPC || why == EDQUOT ? StoreError::Kind::full
                      : why == EIO                   ? StoreError::Kind::io
                                                     : StoreError::Kind::other;
    throw StoreError(kind, file.string() + ": " + std::generic_category().message(why));
}

/// Of this machine; a machine without an id counts as one machine.
std::string machine_mark() {
    return hex(sha256("giaoban " + bytes_of("/etc/machine-id").value_or("")));
}

bool write_all(int out, std::string_view content) {
    while (!content.empty()) {
        const auto written = ::write(out, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

// Lock ------------------------------------------------------------------------------------------

std::optional<FolderLock> FolderLock::take(const Folder& folder) {
    const int file = ::open(folder.lock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) fail(folder.lock());
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) return FolderLock(file);
    ::close(file);
    return std::nullopt;
}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(file_, other.file_);
    return *this;
}

FolderLock::~FolderLock() {
    if (file_ >= 0) ::close(file_);
}

std::filesystem::path Folder::seen() const {
    auto folder = std::filesystem::absolute(root).lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path();  // given with a stroke at its end
    return folder.string() + ".seen";
}

// Files -----------------------------------------------------------------------------------------

void sync_folder(const std::filesystem::path& folder) {
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) fail(folder);
    ::fsync(file);
    ::close(file);
}

void write_whole(const std::filesystem::path& file, std::string_view content, unsigned mode) {
    const std::filesystem::path beside = file.string() + ".new";
    const int out =
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, static_cast<mode_t>(mode));
    if (out < 0) fail(beside);
    const bool good = write_all(out, content) && ::fsync(out) == 0;
    ::close(out);
    if (!good || ::rename(beside.c_str(), file.c_str()) != 0) fail(file);
    sync_folder(file.parent_path());
}

std::optional<NodeIdentity> read_identity(const Folder& folder) {
    if (!std::filesystem::exists(folder.identity())) return std::nullopt;
    const auto read = from_json<IdentityFile>(bytes_of(folder.identity()).value_or(""));
    if (!read) {
        throw StoreError(StoreError::Kind::other, folder.identity().string() + " is damaged");
    }
    return NodeIdentity{read->world, read->registry, read->node_book};
}

void write_identity(const Folder& folder, const NodeIdentity& identity) {
    const IdentityFile file{identity.world, identity.registry, identity.node_book};
    write_whole(folder.identity(), to_json(file) + "\n", 0644);
}

namespace {

Failure refused(std::string code, const std::filesystem::path& folder, Facts facts) {
    facts.emplace_back("folder", folder.string());
    return {std::move(code), "", std::move(facts)};
}

}  // namespace

FolderRefused::FolderRefused(std::string code, const std::filesystem::path& folder, Facts facts)
    : FolderRefused(refused(std::move(code), folder, std::move(facts))) {}

FolderRefused::FolderRefused(Failure failure)
    : std::runtime_error(explain("en", failure.code, failure.facts)), why(std::move(failure)) {}

FolderDamaged::FolderDamaged(const Folder& folder, const std::string& part)
    : FolderRefused("folder.part_missing", folder.root, {{"file", part}}) {}

namespace {

/// Not there, or an empty file with nothing in the log beside it.
bool is_lost(const std::filesystem::path& database) {
    std::error_code none;
    const auto log = database.string() + "-wal";
    return !std::filesystem::exists(database) ||
           (std::filesystem::file_size(database, none) == 0 && !std::filesystem::exists(log, none));
}

/// @return nullopt: it cannot be read, damaged or cut short while it was made; who opens it says so
std::optional<bool> has_rows(const std::filesystem::path& file, const std::string& table) {
    if (is_lost(file)) return false;
    try {
        Database database(file, Database::Mode::read);
        auto known = database.prepare("select 1 from sqlite_schema where name = ?");
        known.bind(std::string_view(table));
        return known.step() && database.prepare("select 1 from " + table + " limit 1").step();
    } catch (const StoreError& error) {
        if (error.kind != StoreError::Kind::other) throw;
        return std::nullopt;
    }
}

}  // namespace

void check_whole(const Folder& folder) {
    const auto name = [](const std::filesystem::path& file) { return file.filename().string(); };
    const auto entries = has_rows(folder.books(), "entry");
    const auto accounts = has_rows(folder.accounts(), "account");
    if (!std::filesystem::exists(folder.identity())) {
        if (entries == true || accounts == true)
            throw FolderDamaged(folder, name(folder.identity()));
        return;
    }
    if (is_lost(folder.books()) || (accounts == true && entries == false)) {
        throw FolderDamaged(folder, name(folder.books()));
    }
    if (is_lost(folder.accounts())) throw FolderDamaged(folder, name(folder.accounts()));
}

NodeIdentity identity_of(const Folder& folder) {
    const auto identity = read_identity(folder);
    if (!identity) throw FolderRefused("folder.no_node", folder.root);
    return *identity;
}

bool accounts_hold(const Folder& folder) {
    if (is_lost(folder.accounts())) return false;
    try {
        Database database(folder.accounts(), Database::Mode::read);
        return !page_fault(database);
    } catch (const StoreError& error) {
        if (error.kind != StoreError::Kind::other) throw;
        return false;
    }
}

// The key file: the machine's mark and the secret key, one line each, in hexadecimal.

std::optional<SigningKey> read_key(const Folder& folder) {
    const std::string content = bytes_of(folder.key()).value_or("");
    const std::string mark = machine_mark() + "\n";
    SigningKey key;
    if (!content.starts_with(mark) || content.size() < mark.size() + 128 ||
        !unhex(std::string_view(content).substr(mark.size(), 128), key.secret)) {
        return std::nullopt;
    }
    crypto_sign_ed25519_sk_to_pk(key.public_key.data(), key.secret.data());
    return key;
}

std::optional<std::string> bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

NodeKey key_of(const Folder& folder) {
    if (const auto known = read_key(folder)) return {*known, false};
    return {make_key(folder), true};
}

SigningKey make_key(const Folder& folder) {
    const auto key = SigningKey::generate();
    std::filesystem::create_directories(folder.keys());
    std::filesystem::permissions(folder.keys(), std::filesystem::perms::owner_all);
    write_whole(folder.key(), machine_mark() + "\n" + hex(key.secret) + "\n", owners_alone);
    return key;
}

}  // namespace gb
