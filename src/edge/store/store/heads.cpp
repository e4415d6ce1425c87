#include "store/heads.hpp"

#include "house/book_file.hpp"
#include "store/ledger.hpp"

namespace gb {

namespace {

/// The node's own tables among the books; the position in this list is pragma user_version.
const char* const migrations[] = {
    R"sql(
create table signed_head(
    book blob not null,
    volume integer not null,
    number integer not null,
    hash blob not null,
    signature blob not null,
    kept integer not null,     -- 1: printed or witnessed, never replaced by a later one
    primary key(book, volume, number)) without rowid, strict;
)sql",
};

constexpr std::string_view head_columns =
    "select uuid, volume, number, hash, key from head join book on book.id = head.book";

struct BookEnd {
    Uuid book;
    BookHead head;
};

BookEnd read_end(const Statement& row) {
    BookEnd end;
    end.book = row.id(0);
    end.head.volume = static_cast<std::uint32_t>(row.integer(1));
    end.head.number = static_cast<std::uint64_t>(row.integer(2));
    end.head.hash = row.hash(3);
    end.head.key = row.hash(4);
    return end;
}

SignedHead sign_end(const SigningKey& key, const BookEnd& end) {
    return sign_head(key, end.book, end.head.volume, end.head.number, end.head.hash);
}

Signature signature_in(const Statement& row, int column) {
    Signature signature{};
    const auto bytes = row.blob(column);
    if (bytes.size() == signature.size()) {
        std::copy(bytes.begin(), bytes.end(), signature.begin());
    }
    return signature;
}

}  // namespace

void create_heads(Database& database) {
    const auto version = [&] {
        auto row = database.prepare("pragma user_version");
        row.step();
        return static_cast<std::size_t>(row.integer(0));
    }();
    for (auto next = version; next < std::size(migrations); ++next) {
        database.execute("begin immediate;" + std::string(migrations[next]) +
                         "pragma user_version=" + std::to_string(next + 1) + ";commit;");
    }
}

std::vector<SignedHead> last_heads(Database& database, const Uuid& book) {
    std::vector<SignedHead> heads;
    auto rows = database.prepare(
        "select volume, max(number), hash, signature from signed_head where book = ?"
        " group by volume order by volume");
    rows.bind(book);
    while (rows.step()) {
        heads.push_back({book, static_cast<std::uint32_t>(rows.integer(0)),
                         static_cast<std::uint64_t>(rows.integer(1)), rows.hash(2),
                         signature_in(rows, 3)});
    }
    return heads;
}

// Signing ---------------------------------------------------------------------------------------

HeadSigner::HeadSigner(const std::filesystem::path& books, const SigningKey& key)
    : database_(books, Database::Mode::write), key_(key) {
    create_heads(database_);
}

std::size_t HeadSigner::sign_dirty() {
    std::lock_guard lock(mutex_);
    std::vector<SignedHead> signed_now;
    {
        auto rows = database_.prepare(
            std::string(head_columns) +
            " where key = ? and not exists(select 1 from signed_head as s"
            " where s.book = uuid and s.volume = head.volume and s.number = head.number)");
        rows.bind(key_.public_key);
        while (rows.step()) signed_now.push_back(sign_end(key_, read_end(rows)));
    }
    if (signed_now.empty()) return 0;
    database_.prepare("begin immediate").run();
    try {
        for (const auto& head : signed_now) store(head, false);
        database_.prepare("commit").run();
    } catch (const StoreError&) {
        if (sqlite3_get_autocommit(database_.handle()) == 0) database_.execute("rollback");
        throw;
    }
    return signed_now.size();
}

std::optional<SignedHead> HeadSigner::sign_now(const Uuid& book, bool keep) {
    std::lock_guard lock(mutex_);
    SignedHead head;
    {
        auto row = database_.prepare(std::string(head_columns) + " where uuid = ?");
        row.bind(book);
        if (!row.step()) return std::nullopt;
        const auto end = read_end(row);
        if (end.head.key != key_.public_key) return std::nullopt;
        head = sign_end(key_, end);
    }
    database_.prepare("begin immediate").run();
    try {
        store(head, keep);
        database_.prepare("commit").run();
    } catch (const StoreError&) {
        if (sqlite3_get_autocommit(database_.handle()) == 0) database_.execute("rollback");
        throw;
    }
    return head;
}

/// In place of the one before in its volume, unless that one is kept.
void HeadSigner::store(const SignedHead& head, bool keep) {
    database_
        .prepare(
            "delete from signed_head where book = ? and volume = ? and number < ?"
            " and kept = 0")
        .bind(head.book)
        .bind(static_cast<std::int64_t>(head.volume))
        .bind(static_cast<std::int64_t>(head.number))
        .run();
    database_
        .prepare(
            "insert into signed_head(book, volume, number, hash, signature, kept)"
            " values(?, ?, ?, ?, ?, ?) on conflict(book, volume, number) do update set"
            " hash = excluded.hash, signature = excluded.signature,"
            " kept = max(kept, excluded.kept)")
        .bind(head.book)
        .bind(static_cast<std::int64_t>(head.volume))
        .bind(static_cast<std::int64_t>(head.number))
        .bind(head.hash)
        .bind_blob(view(head.signature))
        .bind(std::int64_t{keep})
        .run();
}

// Exporting -------------------------------------------------------------------------------------

Result<std::uint64_t> export_book(const Model& model, const std::filesystem::path& books,
                                  const ExportBook& what, std::ostream& out) {
    SqliteLedger ledger(model, books, Database::Mode::read);
    ledger.begin();
    const auto end = ledger.head(what.book);
    if (end.volume == 0) return Failure{"book.unknown", "", {}};
    auto heads = last_heads(ledger.database(), what.book);
    if (what.key && what.key->public_key == end.key) {
        if (!heads.empty() && heads.back().volume == end.volume) heads.pop_back();
        heads.push_back(sign_head(*what.key, what.book, end.volume, end.number, end.hash));
    }
    return write_book(ledger, {what.book, std::move(heads), what.withhold, what.progress}, out);
}

}  // namespace gb
