#include "store/verify_chains.hpp"

#include "base/json_read.hpp"
#include "house/fold.hpp"
#include "store/heads.hpp"

namespace gb {

namespace {

constexpr std::int64_t progress_step = 4096;

std::optional<std::string> part_of(const Statement& row, int column) {
    if (row.null(column)) return std::nullopt;
    return std::string(row.blob(column));
}

Entry entry_of(const Uuid& book, const Statement& row) {
    Entry entry;
    entry.book = book;
    entry.number = static_cast<std::uint64_t>(row.integer(0));
    entry.volume = static_cast<std::uint32_t>(row.integer(1));
    entry.hash = row.hash(2);
    entry.facts = part_of(row, 3);
    entry.words = part_of(row, 4);
    if (!entry.facts) entry.facts_hash = row.hash(5);
    if (!entry.words) entry.words_hash = row.hash(6);
    return entry;
}

template <class T>
T value_in(const boost::json::object& object, std::string_view name) {
    T value{};
    const auto* found = object.if_contains(name);
    if (found) JsonReader(Trust::recorded).read(*found, value);
    return value;
}

}  // namespace

bool ChainsProof::fail(const Uuid& book, BookFault fault) {
    if (!report_.fault) {
        report_.fault = VerifyFault{std::move(fault.code),  book, unit_, fault.number, {}, {},
                                    std::move(fault.detail)};
    }
    return false;
}

bool ChainsProof::book(const Uuid& book, const Progress& progress, std::int64_t all) {
    auto& database = ledger_.database();
    unit_.clear();
    Walk walk{.book = book, .chain = ChainCheck(book), .heads = signed_heads(database, book)};
    auto rows = database.prepare(
        "select number, volume, hash, facts, words, facts_hash, words_hash, entity, key, position"
        " from entry where book = (select id from book where uuid = ?) order by number");
    rows.bind(book);
    while (rows.step()) {
        if (!entry_holds(walk, rows)) return false;
        if (++report_.entries % progress_step == 0) progress(report_.entries, all);
    }
    ++report_.books;
    return whole_holds(walk);
}

bool ChainsProof::entry_holds(Walk& walk, const Statement& row) {
    auto& chain = walk.chain;
    if (auto fault = chain.take(entry_of(walk.book, row))) {
        return fail(walk.book, std::move(*fault));
    }
    if (chain.opened()) unit_ = chain.volumes().back().name;
    if (row.integer(9) <= walk.position) {
        return fail(walk.book, {"order", 0, chain.count(), "position"});
    }
    walk.position = row.integer(9);
    if (!index_holds(row, chain.facts())) {
        return fail(walk.book, {"index", 0, chain.count(), "entity, key"});
    }
    if (!heads_hold(walk)) return false;
    if (const auto* facts = chain.facts()) {
        note_facts(walk.book, chain.count(), *facts);
        if (!facts->contains("doubtful")) walk.entered = value_in<std::int64_t>(*facts, "entered");
    }
    return true;
}

/// Those that were signed at the entry taken last.
bool ChainsProof::heads_hold(Walk& walk) {
    const auto& chain = walk.chain;
    for (; walk.next_head < walk.heads.size(); ++walk.next_head) {
        const auto& head = walk.heads[walk.next_head];
        if (head.number != chain.count()) break;
        const auto& volume = chain.volumes().back();
        if (head.hash != chain.hash() || head.volume != volume.volume) {
            return fail(walk.book, {"head", 0, chain.count(), "signed_head"});
        }
        if (!head_holds(volume.key, head)) {
            return fail(walk.book, {"signature", 0, chain.count(), "signed_head"});
        }
        ++report_.heads;
    }
    return true;
}

/// What can be told once all entries were taken.
bool ChainsProof::whole_holds(Walk& walk) {
    auto& chain = walk.chain;
    if (walk.next_head < walk.heads.size()) {  // its entries are gone
        return fail(walk.book, {"head", 0, chain.count() + 1, "signed_head"});
    }
    if (chain.count() == 0) return true;
    note_unsigned(walk);
    if (auto fault = chain.finish()) return fail(walk.book, std::move(*fault));
    report_.unproved += static_cast<std::int64_t>(chain.unproved());
    if (auto fault = volumes_fault(chain.volumes())) return fail(walk.book, std::move(*fault));
    if (identity_ && chain.volumes().front().world != identity_->world) {
        return fail(walk.book, {"world", 0, 1, "world"});
    }
    volumes_[walk.book] = chain.volumes();
    return end_holds(walk);
}

/// Of each volume what stands behind its last signed head.
void ChainsProof::note_unsigned(const Walk& walk) {
    const auto& volumes = walk.chain.volumes();
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        const auto& volume = volumes[i];
        const bool last = i + 1 == volumes.size();
        UnsignedEnd end{walk.book,
                        volume.volume,
                        volume.key,
                        volume.after + 1,
                        last ? walk.chain.count() : volumes[i + 1].after,
                        true};
        for (const auto& head : walk.heads) {
            if (head.volume != volume.volume) continue;
            end.first = head.number + 1;
            end.headless = false;
        }
        if (end.first > end.last) continue;
        ends_.push_back(end);
        if (!last) continue;  // the next volume vouches for them
        ++report_.unsigned_books;
        report_.unsigned_entries += static_cast<std::int64_t>(end.last - end.first + 1);
    }
}

/// A key that has a seal here signed here: the books that the registry names under it lie here.
bool ChainsProof::none_is_gone(const HeadsProof& proof) {
    for (const auto& keeping : keepings_) {
        const auto& said = keeping.said;
        if (volumes_.contains(said.unit) || !proof.sealed(said.key)) continue;
        unit_.clear();
        return fail(said.unit, {"keeping", 0, said.after + 1, "book"});
    }
    return true;
}

bool ChainsProof::heads_stand(const HeadsProof& proof, std::optional<Uuid> only) {
    report_.sealed = !proof.older();
    for (const auto& doubt : proof.doubts(ends_)) {
        if (only && doubt.book != *only) continue;
        const auto held = volumes_.find(doubt.book);
        unit_ = held == volumes_.end() ? std::string() : held->second.back().name;
        return fail(doubt.book, {doubt.code, 0, doubt.number, doubt.detail});
    }
    return true;
}

bool ChainsProof::head_stands(const Uuid& book) {
    return heads_stand(HeadsProof(ledger_.database()), book);
}

/// Entity and key stand beside each entry so that it can be found; they must be those of its facts.
bool ChainsProof::index_holds(const Statement& row, const boost::json::object* facts) const {
    if (!facts) return true;
    return value_in<Uuid>(*facts, "entity") == row.id(7) &&
           value_in<Uuid>(*facts, "key") == row.id(8);
}

/// What an entry says of another book.
void ChainsProof::note_facts(const Uuid& book, std::uint64_t number,
                             const boost::json::object& facts) {
    const auto kind = std::string_view(facts.at("kind").get_string());
    const auto& body = facts.at("body").get_object();
    if (kind == "keeping.named") {
        OpenedVolume said;
        said.volume = static_cast<std::uint32_t>(value_in<std::int64_t>(body, "volume"));
        said.key = value_in<Hash>(body, "key");
        said.after = static_cast<std::uint64_t>(value_in<std::int64_t>(body, "after"));
        said.after_hash = value_in<Hash>(body, "after_hash");
        said.unit = value_in<Uuid>(body, "book");
        keepings_.push_back({book, number, said});
    } else if (kind == "witness.recorded") {
        seen_.push_back({book, number, value_in<Uuid>(body, "book"),
                         static_cast<std::uint64_t>(value_in<std::int64_t>(body, "number")),
                         value_in<Hash>(body, "hash")});
    }
}

/// The table of book ends says what the chain says.
bool ChainsProof::end_holds(const Walk& walk) {
    const auto& chain = walk.chain;
    const auto end = ledger_.head(walk.book);
    const auto& volume = chain.volumes().back();
    const bool same = end.number == chain.count() && end.hash == chain.hash() &&
                      end.volume == volume.volume && end.key == volume.key &&
                      end.entered.ms == walk.entered;
    if (same) return true;
    // The chain may have been cut or lengthened without the table: number tells which.
    return fail(walk.book, {"head", 0, std::min(end.number, chain.count()) + 1, "head"});
}

/// Every head that one book wrote down of another is the head that this one has at that number. The
/// holder of the key can write a book anew and sign it; its superior's he would have to write anew
/// as well.
bool ChainsProof::witnesses_hold() {
    for (const auto& seen : seen_) {
        const auto held = volumes_.find(seen.book);
        if (held == volumes_.end()) continue;  // a book kept elsewhere
        unit_ = held->second.back().name;
        auto row = ledger_.database().prepare(
            "select hash from entry where book = (select id from book where uuid = ?)"
            " and number = ?");
        row.bind(seen.book).bind(static_cast<std::int64_t>(seen.number));
        if (!row.step() || row.hash(0) != seen.hash) {
            return fail(seen.book, {"witness", 0, seen.number, where_seen(seen)});
        }
        ++report_.witnesses;
    }
    return true;
}

/// "Ban CHQS huyện (ID) entry 97": where the other head stands.
std::string ChainsProof::where_seen(const Seen& seen) const {
    const auto held = volumes_.find(seen.in);
    const auto name = held == volumes_.end() ? std::string() : held->second.back().name;
    return name + " (" + seen.in.text() + ") entry " + std::to_string(seen.at) + ": " +
           head_code(seen.number, seen.hash);
}

bool ChainsProof::across() {
    std::map<Uuid, std::size_t> named;
    for (const auto& keeping : keepings_) {
        if (identity_ && keeping.registry != identity_->registry) continue;
        const auto held = volumes_.find(keeping.said.unit);
        if (held == volumes_.end()) continue;  // a book kept elsewhere
        const auto match = std::find_if(
            held->second.begin(), held->second.end(),
            [&](const OpenedVolume& volume) { return volume.volume == keeping.said.volume; });
        const auto& said = keeping.said;
        unit_ = held->second.back().name;
        if (match == held->second.end()) {
            return fail(said.unit, {"keeping", 0, said.after + 1, "volume"});
        }
        if (match->key != said.key || match->after != said.after ||
            match->after_hash != said.after_hash) {
            return fail(said.unit, {"keeping", 0, match->after + 1, "key"});
        }
        ++named[said.unit];
    }
    for (const auto& [book, volumes] : volumes_) {
        unit_ = volumes.back().name;
        if (named[book] < volumes.size()) {
            return fail(book, {"keeping", 0, volumes.back().after + 1, "registry"});
        }
    }
    const HeadsProof proof(ledger_.database());
    if (!witnesses_hold() || !none_is_gone(proof) || !heads_stand(proof, {})) return false;
    unit_.clear();
    auto stray = ledger_.database().prepare(
        "select number from entry where book not in (select id from book) limit 1");
    if (stray.step()) {
        return fail({}, {"order", 0, static_cast<std::uint64_t>(stray.integer(0)), "book"});
    }
    return true;
}

}  // namespace gb
