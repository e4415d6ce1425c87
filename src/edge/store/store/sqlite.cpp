#include "store/sqlite.hpp"

#include <algorithm>
#include <cerrno>

#include "house/node_log.hpp"

namespace gb {

namespace {

StoreError::Kind kind_of(int code) {
    switch (code & 0xff) {
        case SQLITE_FULL:
            return StoreError::Kind::full;
        case SQLITE_IOERR:
            return StoreError::Kind::io;
        default:
            return StoreError::Kind::other;
    }
}

constexpr int busy_wait_ms = 5000;
constexpr int write_back_wait_ms = 1000;  ///< for others who read: the end of a node waits for it

/// SQLite counts its memory under one lock for all connections; nobody asks for the count.
void leave_memory_uncounted() {
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)once;
}

}  // namespace

Database::Database(const std::filesystem::path& file, Mode mode) {
    leave_memory_uncounted();
    const int flags =
        mode == Mode::write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &opened,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, nullptr);
    handle_.reset(opened);
    if (code != SQLITE_OK) {
        throw StoreError(kind_of(code), file.string() + ": " + sqlite3_errmsg(handle()));
    }
    sqlite3_busy_timeout(handle(), busy_wait_ms);
    if (mode == Mode::write) {
        execute(
            "pragma journal_mode=wal; pragma synchronous=full; pragma temp_store=memory;"
            "pragma foreign_keys=off; pragma cache_size=-32000; pragma secure_delete=on;");
    } else {
        execute("pragma query_only=1; pragma temp_store=memory; pragma cache_size=-8000;");
    }
}

Database::~Database() {
    for (auto& [sql, statement] : statements_) sqlite3_finalize(statement);
}

void Database::fail(int code) {
    // Growing the shared memory of WAL without room is told as a fault of the device.
    const int system = (code & 0xff) == SQLITE_IOERR ? sqlite3_system_errno(handle()) : 0;
    const bool full = system == ENOSPC || system == EDQUOT;
    throw StoreError(full ? StoreError::Kind::full : kind_of(code),
                     std::string(sqlite3_errmsg(handle())) + " (" +
                         std::to_string(sqlite3_extended_errcode(handle())) + ")");
}

sqlite3_stmt* Database::kept(std::string_view sql) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        sqlite3_stmt* statement = nullptr;
        const int code = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK) fail(code);
        found = statements_.emplace(std::string(sql), statement).first;
    }
    return found->second;
}

sqlite3_stmt* Database::kept(const FrequentSql& sql) {
    if (sql.of != this) {
        sql.statement = kept(std::string_view(sql.text));
        sql.of = this;
    }
    return sql.statement;
}

void Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code);
}

Statement::Statement(Database& database, const FrequentSql& sql)
    : Statement(database, database.kept(sql)) {}

Statement::~Statement() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

Statement& Statement::bind(std::int64_t value) {
    sqlite3_bind_int64(statement_, ++bound_, value);
    return *this;
}
Statement& Statement::bind(std::string_view text) {
    sqlite3_bind_text(statement_, ++bound_, text.data() ? text.data() : "",
                      static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
}
Statement& Statement::bind_blob(std::string_view bytes) {
    sqlite3_bind_blob(statement_, ++bound_, bytes.data() ? bytes.data() : "",
                      static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}
Statement& Statement::bind_kept(std::string_view text) {
    sqlite3_bind_text(statement_, ++bound_, text.data() ? text.data() : "",
                      static_cast<int>(text.size()), SQLITE_STATIC);
    return *this;
}
Statement& Statement::bind_blob_kept(std::string_view bytes) {
    sqlite3_bind_blob(statement_, ++bound_, bytes.data() ? bytes.data() : "",
                      static_cast<int>(bytes.size()), SQLITE_STATIC);
    return *this;
}
Statement& Statement::bind_null() {
    sqlite3_bind_null(statement_, ++bound_);
    return *this;
}
Statement& Statement::bind(const Cell& cell) {
    switch (cell.kind) {
        case Cell::Kind::integer:
            return bind(cell.number);
        case Cell::Kind::text:
            return bind(std::string_view(cell.bytes));
        case Cell::Kind::blob:
            return bind_blob(cell.bytes);
        case Cell::Kind::null:
            break;
    }
    return bind_null();
}

bool Statement::step() {
    if (done_) return false;  // SQLite would begin again
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) database_->fail(code);
    done_ = true;
    return false;
}

void Statement::run() {
    while (step()) {
    }
}

bool Statement::null(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}
std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}
std::string_view Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {text ? text : "", static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}
std::string_view Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}
int Statement::columns() const {
    return sqlite3_column_count(statement_);
}

std::string Statement::column_name(int column) const {
    return sqlite3_column_name(statement_, column);
}

bool Statement::same(const Statement& other, int column) const {
    const int type = sqlite3_column_type(statement_, column);
    if (type != sqlite3_column_type(other.statement_, column)) return false;
    if (type == SQLITE_NULL) return true;
    if (type == SQLITE_INTEGER) return integer(column) == other.integer(column);
    return blob(column) == other.blob(column);
}

Uuid Statement::id(int column) const {
    Uuid id;
    const auto bytes = blob(column);
    if (bytes.size() == id.bytes.size()) std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return id;
}
Hash Statement::hash(int column) const {
    Hash hash{};
    const auto bytes = blob(column);
    if (bytes.size() == hash.size()) std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

std::optional<std::string> page_fault(Database& database) {
    auto row = database.prepare("pragma integrity_check(1)");
    if (row.step() && row.text(0) == "ok") return std::nullopt;
    return std::string(row.text(0));
}

bool empty_log(Database& database, int wait_ms) {
    sqlite3_busy_timeout(database.handle(), wait_ms);
    bool emptied = false;
    {
        auto told = database.prepare("pragma wal_checkpoint(truncate)");
        emptied = told.step() && told.integer(0) == 0;
    }
    sqlite3_busy_timeout(database.handle(), busy_wait_ms);
    return emptied;
}

void write_back(const std::filesystem::path& file) noexcept {
    try {
        if (!std::filesystem::exists(file)) return;
        Database database(file, Database::Mode::write);
        if (empty_log(database, write_back_wait_ms)) return;
        node_log().warn("store.not_written_back",
                        {{"file", file.filename().string()}, {"why", "another process reads it"}});
    } catch (const std::exception& error) {
        node_log().warn("store.not_written_back",
                        {{"file", file.filename().string()}, {"why", error.what()}});
    }
}

void migrate(Database& database, std::span<const char* const> steps) {
    auto version = [&] {
        auto row = database.prepare("pragma user_version");
        row.step();
        return static_cast<std::size_t>(row.integer(0));
    }();
    for (; version < steps.size(); ++version) {
        database.execute("begin immediate;" + std::string(steps[version]) +
                         "pragma user_version=" + std::to_string(version + 1) + ";commit;");
    }
}

}  // namespace gb
