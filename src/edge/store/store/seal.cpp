#include "store/seal.hpp"

#include <algorithm>

#include "base/bytes.hpp"
#include "house/entry.hpp"
#include "store/views/sorting.hpp"

namespace gb {

namespace {

/// Entries reach the disk some 0.8 s before their head. Far above that, for a disk that is full or
/// slow; far below what it takes to work on a book in secret.
constexpr std::int64_t longest_unsigned_ms = 3'600'000;

/// The mark that an older release wrote here (heads.cpp): a key that nobody has.
constexpr Hash no_key{};

void put_big_endian(std::string& bytes, std::uint64_t number, int length) {
    for (int i = length - 1; i >= 0; --i) {
        bytes.push_back(static_cast<char>((number >> (8 * i)) & 0xff));
    }
}

void put_signed(std::string& bytes, const Uuid& book, std::uint64_t volume, std::uint64_t number,
                const Hash& hash) {
    bytes += view(book.bytes);
    put_big_endian(bytes, volume, 4);
    put_big_endian(bytes, number, 8);
    bytes += view(hash);
}

/// "gbs1", closed or not, how many heads, their digest.
std::string sealed_bytes(const Seal& seal) {
    std::string bytes = "gbs1";
    put_big_endian(bytes, seal.closed ? 1 : 0, 1);
    put_big_endian(bytes, seal.heads, 8);
    bytes += view(seal.digest);
    return bytes;
}

std::int64_t entered_at(const Statement& row, int column) {
    const auto facts = row.null(column) ? Failure{"", "", {}} : read_facts(row.blob(column));
    return facts && !facts->envelope.doubtful ? facts->envelope.entered.ms : 0;
}

}  // namespace

Seal make_seal(Database& database, const SigningKey& key, bool closed) {
    Seal seal;
    seal.key = key.public_key;
    seal.closed = closed;
    std::string bytes;
    auto rows = database.prepare(
        "select book, volume, number, hash from signed_head where key = ?"
        " order by book, volume, number");
    rows.bind(key.public_key);
    while (rows.step()) {
        ++seal.heads;
        put_signed(bytes, rows.id(0), static_cast<std::uint64_t>(rows.integer(1)),
                   static_cast<std::uint64_t>(rows.integer(2)), rows.hash(3));
    }
    seal.digest = sha256(bytes);
    seal.signature = key.sign(sealed_bytes(seal));
    return seal;
}

void put_seal(Database& database, const Seal& seal) {
    database
        .prepare(
            "insert into seal(key, closed, heads, digest, signature) values(?, ?, ?, ?, ?)"
            " on conflict(key) do update set closed = excluded.closed, heads = excluded.heads,"
            " digest = excluded.digest, signature = excluded.signature")
        .bind(seal.key)
        .bind(static_cast<std::int64_t>(seal.closed))
        .bind(static_cast<std::int64_t>(seal.heads))
        .bind(seal.digest)
        .bind_blob(view(seal.signature))
        .run();
}

HeadsProof::HeadsProof(Database& database) : database_(database) {
    has_seals_ = database_.prepare("select 1 from sqlite_schema where name = 'seal'").step();
    older_ = !has_seals_;
    if (has_seals_) read_seals();
    read_heads();
    for (const auto& [key, seal] : seals_) {
        if (!agrees(seal)) broken_.insert(key);
    }
}

void HeadsProof::read_seals() {
    auto rows = database_.prepare("select key, closed, heads, digest, signature from seal");
    while (rows.step()) {
        Seal seal;
        seal.key = rows.hash(0);
        if (seal.key == no_key) {
            older_ = true;
            continue;
        }
        seal.closed = rows.integer(1) != 0;
        seal.heads = static_cast<std::uint64_t>(rows.integer(2));
        seal.digest = rows.hash(3);
        const auto signature = rows.blob(4);
        if (signature.size() == seal.signature.size()) {
            std::copy(signature.begin(), signature.end(), seal.signature.begin());
        }
        seals_[seal.key] = seal;
    }
}

void HeadsProof::read_heads() {
    // An older release did not write down under which key a head was signed.
    const std::string key =
        has_seals_ ? "s.key"
                   : "(select key from head where head.book = b.id and head.volume = s.volume)";
    auto rows =
        database_.prepare("select s.book, s.volume, s.number, s.hash, e.hash, e.position, " + key +
                          " from signed_head as s left join book as b on b.uuid = s.book"
                          " left join entry as e on e.book = b.id and e.number = s.number"
                          " order by s.book, s.volume, s.number");
    while (rows.step()) {
        const auto number = static_cast<std::uint64_t>(rows.integer(2));
        if (rows.null(4) || rows.hash(3) != rows.hash(4)) {
            const auto of = rows.null(6) ? no_key : rows.hash(6);
            changed_.push_back({"head", rows.id(0), number, "signed_head", of, true});
        }
        if (rows.null(6)) continue;
        auto& of_key = signed_[rows.hash(6)];
        ++of_key.heads;
        put_signed(of_key.bytes, rows.id(0), static_cast<std::uint64_t>(rows.integer(1)), number,
                   rows.hash(3));
        if (!rows.null(5)) of_key.position = std::max(of_key.position, rows.integer(5));
    }
}

bool HeadsProof::agrees(const Seal& seal) const {
    const auto found = signed_.find(seal.key);
    const auto heads = found == signed_.end() ? 0 : found->second.heads;
    const auto digest = sha256(found == signed_.end() ? std::string() : found->second.bytes);
    return heads == seal.heads && digest == seal.digest &&
           verify_signature(seal.key, sealed_bytes(seal), seal.signature);
}

bool HeadsProof::broken(const Hash& key) const {
    return broken_.contains(key) || (!older_ && !seals_.contains(key));
}

std::vector<UnsignedEnd> HeadsProof::ends() const {
    std::vector<UnsignedEnd> ends;
    auto rows = database_.prepare(
        "select b.uuid, h.volume, h.key, h.number, (select max(s.number) from signed_head as s"
        " where s.book = b.uuid and s.volume = h.volume), b.id"
        " from head as h join book as b on b.id = h.book order by b.id");
    while (rows.step()) {
        UnsignedEnd end{rows.id(0), static_cast<std::uint32_t>(rows.integer(1)), rows.hash(2)};
        end.last = static_cast<std::uint64_t>(rows.integer(3));
        end.headless = rows.null(4);
        if (!end.headless) {
            end.first = static_cast<std::uint64_t>(rows.integer(4)) + 1;
        } else {  // from the opening of the volume: volumes only rise, so half the way each time
            std::uint64_t before = 0;
            end.first = end.last;
            while (before + 1 < end.first) {
                const auto middle = before + (end.first - before) / 2;
                auto entry =
                    database_.prepare("select volume from entry where book = ? and number = ?");
                entry.bind(rows.integer(5)).bind(static_cast<std::int64_t>(middle));
                const bool earlier = !entry.step() || entry.integer(0) < end.volume;
                (earlier ? before : end.first) = middle;
            }
        }
        if (end.first <= end.last) ends.push_back(end);
    }
    return ends;
}

/// One round of signing signs all that stands under the key. So what stands unsigned came after
/// every head of the key; what came before one of them had a head of its own once.
std::optional<HeadDoubt> HeadsProof::doubt(const UnsignedEnd& end) const {
    const auto said = [&](std::string code, bool lost) {
        const auto count = end.last - end.first + 1;
        return HeadDoubt{std::move(code), end.book,
                         end.first,       std::to_string(count) + " entries unsigned",
                         end.key,         lost};
    };
    auto first = database_.prepare(
        "select position from entry where number = ? and book = (select id from book where uuid = "
        "?)");
    first.bind(static_cast<std::int64_t>(end.first)).bind(end.book);
    const auto position = first.step() ? first.integer(0) : 0;
    const auto of_key = signed_.find(end.key);
    const bool overtaken = of_key != signed_.end() && position <= of_key->second.position;
    if (broken(end.key)) return said("seal", end.headless || overtaken);
    if (overtaken) return said("unsigned", true);
    const auto seal = seals_.find(end.key);
    const bool closed = seal != seals_.end() && seal->second.closed;
    if (closed || long_ago(end)) return said("unsigned", false);
    return std::nullopt;
}

/// Longer than signing is ever late.
bool HeadsProof::long_ago(const UnsignedEnd& end) const {
    auto rows = database_.prepare(
        "select facts from entry where book = (select id from book where uuid = ?)"
        " and number in (?, ?) order by number");
    rows.bind(end.book)
        .bind(static_cast<std::int64_t>(end.first))
        .bind(static_cast<std::int64_t>(end.last));
    const auto first = rows.step() ? entered_at(rows, 0) : 0;
    const auto last = rows.step() ? entered_at(rows, 0) : first;
    return first != 0 && last != 0 && last - first > longest_unsigned_ms;
}

std::vector<HeadDoubt> HeadsProof::doubts(const std::vector<UnsignedEnd>& ends) const {
    auto doubts = changed_;
    std::set<Hash> told;
    for (const auto& end : ends) {
        auto found = doubt(end);
        if (!found) continue;
        if (found->code == "seal") told.insert(end.key);
        doubts.push_back(std::move(*found));
    }
    std::set<Hash> keys;
    for (const auto& [key, seal] : seals_) keys.insert(key);
    for (const auto& [key, heads] : signed_) keys.insert(key);
    for (const auto& key : keys) {
        if (!broken(key) || told.contains(key)) continue;
        doubts.push_back({"seal", {}, 0, "key " + fingerprint(key), key, true});
    }
    sort_by_key(doubts, [](const auto& doubt) { return !doubt.lost; });
    return doubts;
}

}  // namespace gb
