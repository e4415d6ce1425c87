#include "store/heads.hpp"

#include "house/book_file.hpp"
#include "store/ledger.hpp"

namespace gb {

namespace {

/// The node's own tables among the books; the position in this list is pragma user_version.
const char* const head_steps[] = {
    R"sql(
create table signed_head(
    book blob not null,
    volume integer not null,
    number integer not null,
    hash blob not null,
    signature blob not null,
    kept integer not null,
    primary key(book, volume, number)) without rowid, strict;
)sql",
    // No head was ever kept beside the last one: what witnesses are compared with is the entry.
    "alter table signed_head drop column kept;",
    // Seals. The mark under a key that nobody has says that heads were signed before there were
    // any.
    R"sql(
alter table signed_head add column key blob;
update signed_head set key = (
    select head.key from head join book on book.id = head.book
    where book.uuid = signed_head.book and head.volume = signed_head.volume);
create table seal(
    key blob primary key,
    closed integer not null,
    heads integer not null,
    digest blob not null,
    signature blob not null) without rowid, strict;
insert into seal(key, closed, heads, digest, signature)
    select zeroblob(32), 0, 0, zeroblob(32), zeroblob(64) where exists(select 1 from entry);
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

/// @param rows  volume, number, hash, signature; a signature of another length proves nothing
std::vector<SignedHead> heads_in(Statement& rows, const Uuid& book) {
    std::vector<SignedHead> heads;
    while (rows.step()) {
        SignedHead head{book,
                        static_cast<std::uint32_t>(rows.integer(0)),
                        static_cast<std::uint64_t>(rows.integer(1)),
                        rows.hash(2),
                        {}};
        const auto signature = rows.blob(3);
        if (signature.size() == head.signature.size()) {
            std::copy(signature.begin(), signature.end(), head.signature.begin());
        }
        heads.push_back(head);
    }
    return heads;
}

}  // namespace

void create_heads(Database& database) {
    migrate(database, head_steps);
}

std::vector<SignedHead> signed_heads(Database& database, const Uuid& book) {
    auto rows = database.prepare(
        "select volume, number, hash, signature from signed_head where book = ? order by number");
    rows.bind(book);
    return heads_in(rows, book);
}

std::vector<SignedHead> last_heads(Database& database, const Uuid& book) {
    auto rows = database.prepare(
        "select volume, max(number), hash, signature from signed_head where book = ?"
        " group by volume order by volume");
    rows.bind(book);
    return heads_in(rows, book);
}

// Signing ---------------------------------------------------------------------------------------

// "cross join" keeps the order of the tables: SQLite would read all entries in the order asked for,
// rather than sort the few that are found.
const std::string_view entries_behind_signed_heads =
    "select book.uuid, entry.number, facts from head cross join book on book.id = head.book"
    " cross join entry on entry.book = head.book and entry.number >"
    " (select coalesce(max(s.number), 0) from signed_head as s where s.book = book.uuid)"
    " where head.key = ? and facts is not null order by position";

HeadSigner::HeadSigner(const std::filesystem::path& books, const SigningKey& key)
    : database_(books, Database::Mode::write), key_(key) {
    create_heads(database_);
    look();
    if (stands_) store({}, false);
}

/// What is lost stays lost until the books are restored: nothing is signed over it.
void HeadSigner::look() {
    const HeadsProof proof(database_);
    const auto ends = proof.ends();
    const auto doubts = proof.doubts(ends);
    const auto doubtful = [&](const Uuid& book) {
        return std::any_of(doubts.begin(), doubts.end(),
                           [&](const HeadDoubt& doubt) { return doubt.book == book; });
    };
    bool any = false;
    for (const auto& end : ends) {
        if (end.key != key_.public_key) continue;
        any = true;
        if (!doubtful(end.book)) left_unsigned_ += end.last - end.first + 1;
    }
    for (const auto& doubt : doubts) {
        if (doubt.lost && doubt.key == key_.public_key) lost_.insert(doubt.book);
    }
    const bool fresh =
        !any && !proof.signed_under(key_.public_key) && !proof.sealed(key_.public_key);
    stands_ = fresh || !proof.broken(key_.public_key);
    doubts_.insert(doubts_.end(), doubts.begin(), doubts.end());
}

/// The ends of books that this key has not signed there yet.
std::vector<SignedHead> HeadSigner::dirty() {
    std::vector<SignedHead> heads;
    auto rows = database_.prepare(
        std::string(head_columns) +
        " where key = ? and not exists(select 1 from signed_head as s"
        " where s.book = uuid and s.volume = head.volume and s.number = head.number)");
    rows.bind(key_.public_key);
    while (rows.step()) {
        const auto end = read_end(rows);
        if (!lost_.contains(end.book)) heads.push_back(sign_end(key_, end));
    }
    return heads;
}

/// Somebody else wrote among the heads since they were last signed.
bool HeadSigner::heads_changed() {
    if (!stands_ || !seal_) return false;
    const auto now = make_seal(database_, key_, false);
    return now.digest != seal_->digest || now.heads != seal_->heads;
}

std::size_t HeadSigner::sign_dirty() {
    std::lock_guard lock(mutex_);
    auto heads = dirty();
    if (heads.empty()) return 0;
    if (heads_changed()) {
        look();
        heads = dirty();
    }
    store(heads, false);
    return heads.size();
}

void HeadSigner::close() {
    std::lock_guard lock(mutex_);
    if (stands_ && heads_changed()) look();
    store(dirty(), true);
}

std::vector<HeadDoubt> HeadSigner::take_doubts() {
    std::lock_guard lock(mutex_);
    return std::exchange(doubts_, {});
}

std::vector<Notice> HeadSigner::unsigned_entries(const Model& model) {
    std::lock_guard lock(mutex_);
    std::vector<Notice> notices;
    auto rows = database_.prepare(entries_behind_signed_heads);
    rows.bind(key_.public_key);
    while (rows.step()) {
        const auto facts = read_facts(rows.blob(2));
        if (!facts) continue;
        const auto& envelope = facts->envelope;
        const auto* type = model.event(envelope.kind, envelope.version);
        if (!type) continue;  // of a later release
        notices.push_back({type->entity, envelope.entity, rows.id(0),
                           static_cast<std::uint64_t>(rows.integer(1)), type->on_paper});
    }
    return notices;
}

/// All of them, or none.
void HeadSigner::store(std::span<const SignedHead> heads, bool closed) {
    database_.prepare("begin immediate").run();
    try {
        for (const auto& head : heads) put(head);
        const auto seal = make_seal(database_, key_, closed);
        if (stands_) put_seal(database_, seal);
        database_.prepare("commit").run();
        seal_ = seal;
    } catch (const StoreError&) {
        if (sqlite3_get_autocommit(database_.handle()) == 0) database_.execute("rollback");
        throw;
    }
    if (seen_) seen_->add(database_, heads);
}

/// In place of the one before in its volume.
void HeadSigner::put(const SignedHead& head) {
    database_.prepare("delete from signed_head where book = ? and volume = ? and number < ?")
        .bind(head.book)
        .bind(static_cast<std::int64_t>(head.volume))
        .bind(static_cast<std::int64_t>(head.number))
        .run();
    database_
        .prepare(
            "insert into signed_head(book, volume, number, hash, signature, key)"
            " values(?, ?, ?, ?, ?, ?) on conflict(book, volume, number) do nothing")
        .bind(head.book)
        .bind(static_cast<std::int64_t>(head.volume))
        .bind(static_cast<std::int64_t>(head.number))
        .bind(head.hash)
        .bind_blob(view(head.signature))
        .bind(key_.public_key)
        .run();
}

// Exporting -------------------------------------------------------------------------------------

Result<std::uint64_t> export_book(const Model& model, const std::filesystem::path& books,
                                  const ExportBook& what, std::ostream& out) {
    SqliteLedger ledger(model, books, Database::Mode::read);
    ledger.begin();
    const auto end = ledger.head(what.book);
    if (end.volume == 0) return Failure{"book.unknown", "", {}};
    const HeadsProof proof(ledger.database());
    for (const auto& doubt : proof.doubts(proof.ends())) {
        if (doubt.book != what.book) continue;
        return Failure{"book.head_lost", "", {{"number", static_cast<std::int64_t>(doubt.number)}}};
    }
    auto heads = last_heads(ledger.database(), what.book);
    if (what.key && what.key->public_key == end.key) {
        if (!heads.empty() && heads.back().volume == end.volume) heads.pop_back();
        heads.push_back(sign_head(*what.key, what.book, end.volume, end.number, end.hash));
    }
    if (heads.empty()) return Failure{"book.unsigned", "", {}};
    return write_book(ledger, {what.book, std::move(heads), what.withhold, what.progress}, out);
}

}  // namespace gb
