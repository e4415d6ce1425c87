#pragma once
// The thin layer over SQLite: a database, prepared statements kept by their text, typed errors.

#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/id.hpp"
#include "house/doors.hpp"

namespace gb {

class Database;
struct FrequentSql;

/// A prepared statement in use; given back, reset, when it goes out of scope.
class Statement {
  public:
    Statement(Database& database, sqlite3_stmt* statement)
        : database_(&database), statement_(statement) {}
    Statement(Database& database, const FrequentSql& sql);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    // Parameters are bound in order.
    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view text);
    Statement& bind_blob(std::string_view bytes);
    Statement& bind(const Uuid& id) { return bind_blob(view(id.bytes)); }
    Statement& bind(const Hash& hash) { return bind_blob(view(hash)); }
    Statement& bind(const Cell& cell);
    Statement& bind_null();
    // Not copied: the bytes stay until the statement is done.
    Statement& bind_kept(std::string_view text);
    Statement& bind_blob_kept(std::string_view bytes);

    bool step();  ///< true: a row is there; after the last row it stays false
    void run();   ///< for statements without rows

    bool null(int column) const;
    std::int64_t integer(int column) const;
    std::string_view text(int column) const;  ///< valid until the next step
    std::string_view blob(int column) const;
    Uuid id(int column) const;
    Hash hash(int column) const;
    int columns() const;
    std::string column_name(int column) const;
    /// Whether a column holds the same value, of the same type, in the other's current row.
    bool same(const Statement& other, int column) const;

  private:
    Database* database_;
    sqlite3_stmt* statement_;
    int bound_ = 0;
    bool done_ = false;
};

/// A text of SQL that is used for every row: it remembers its prepared statement.
struct FrequentSql {
    std::string text;
    mutable const Database* of = nullptr;
    mutable sqlite3_stmt* statement = nullptr;
};

class Database {
  public:
    enum class Mode { write, read };
    Database(const std::filesystem::path& file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Statement prepare(std::string_view sql) { return Statement(*this, kept(sql)); }
    Statement prepare(const FrequentSql& sql) { return Statement(*this, sql); }
    /// The prepared statement of that text, made at its first use.
    sqlite3_stmt* kept(std::string_view sql);
    sqlite3_stmt* kept(const FrequentSql& sql);
    void execute(const std::string& sql);  ///< one or more statements without parameters
    sqlite3* handle() { return handle_.get(); }
    [[noreturn]] void fail(int code);

  private:
    struct Close {
        void operator()(sqlite3* open) const { sqlite3_close(open); }
    };
    std::unique_ptr<sqlite3, Close> handle_;  // closed too when the constructor throws
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    std::unordered_map<std::string, sqlite3_stmt*, TextHash, std::equal_to<>> statements_;
};

/// The first thing wrong with the pages of the file or with its indexes; none: they hold.
std::optional<std::string> page_fault(Database& database);

/// Brings what stands in a database's log into its file and cuts the log to nothing.
/// @return false: somebody still reads a state that stands in it. @throws StoreError
bool empty_log(Database& database, int wait_ms);

/// Brings into a database's one file what stands in the log beside it, which is then empty. Where
/// that cannot be, it stays beside it and nothing is lost; the log of the node tells why.
void write_back(const std::filesystem::path& file) noexcept;

/// Runs the steps that a database has not seen yet, each in a transaction; how many it has seen
/// stands in its pragma user_version, so steps are only ever added at the end.
void migrate(Database& database, std::span<const char* const> steps);

}  // namespace gb
