#include "store/search_index.hpp"

#include "base/text.hpp"
#include "domain/book/words.hpp"
#include "store/search_texts.hpp"

namespace gb {

namespace {

constexpr std::string_view form = "1";       ///< of the index itself; another one makes it anew
constexpr std::size_t units_in_words = 200;  ///< whoever may read more is let through afterwards
constexpr std::size_t whole_when_behind = 20'000;  ///< entries; making it anew is faster then

const std::string create_found =
    "create virtual table if not exists found using fts5(words, who, detail=column, columnsize=0,"
    " tokenize=\"unicode61 remove_diacritics 0\");";

std::filesystem::path beside(const std::filesystem::path& books) {
    return books.parent_path() / (books.stem().string() + "-search.db");
}

std::string below_word(const Uuid& unit) {
    return "u" + hex(unit.bytes);
}
std::string exact_word(const Uuid& unit) {
    return "x" + hex(unit.bytes);
}
constexpr std::string_view everybody_word = "all";

/// An index that knows fewer kinds than the program is made anew.
std::string all_kinds() {
    std::string all;
    for (const auto kind : searched_kinds()) all += " " + std::string(kind);
    return all;
}

/// In whose hands it stands, as words of their own column.
std::string who_of(std::string_view kind, const SearchText& text) {
    std::string who = "k" + std::string(kind);
    std::erase(who, '_');
    for (const auto& unit : text.below) who += " " + below_word(unit) + " " + exact_word(unit);
    for (const auto& unit : text.exact) who += " " + exact_word(unit);
    if (text.everybody) who += " " + std::string(everybody_word);
    return who;
}

/// What the index is asked: all words, the last of them perhaps only begun. Empty: no word at all.
std::string wanted_words(std::string_view typed) {
    std::string wanted;
    for (const auto& word : words_in(typed)) {
        wanted += (wanted.empty() ? "\"" : " AND \"") + word.folded + "\"";
    }
    return wanted.empty() ? wanted : "words : (" + wanted + " *)";
}

std::string wanted_who(const SearchIndex::Ask& ask) {
    std::string wanted;
    if (!ask.kind.empty()) {
        std::string kind = "k" + ask.kind;
        std::erase(kind, '_');
        wanted += " AND who : " + kind;
    }
    if (ask.range.all || ask.range.units.size() > units_in_words) return wanted;
    wanted += " AND who : (" + std::string(everybody_word) + " OR " + exact_word(ask.unit);
    for (const auto& unit : ask.range.units) wanted += " OR " + below_word(unit);
    return wanted + ")";
}

/// The same judged by the words that stand there, for whoever may read very many units.
bool may_find(const SearchIndex::Ask& ask, std::string_view who) {
    if (ask.range.all || ask.range.units.size() <= units_in_words) return true;
    if (who.ends_with(everybody_word)) return true;
    if (who.find(exact_word(ask.unit)) != who.npos) return true;
    for (auto at = who.find(" u"); at != who.npos; at = who.find(" u", at + 2)) {
        Uuid unit;
        if (unhex(who.substr(at + 2, 32), unit.bytes) && ask.range.has(unit)) return true;
    }
    return false;
}

}  // namespace

SearchIndex::SearchIndex(const Model& model, const std::filesystem::path& books)
    : maker_(model.fingerprint() + " " GIAOBAN_VERSION " " + std::string(form) + all_kinds()),
      reader_(model, books),
      database_(beside(books), Database::Mode::write) {
    // Whatever a lost machine loses of it is taken in again; what was erased leaves no trace.
    database_.execute("pragma synchronous=normal; pragma secure_delete=on;");
    database_.execute(
        "create table if not exists followed(maker text not null, position integer not null,"
        " hash blob not null) strict;"
        "create table if not exists item(place integer primary key, kind text not null,"
        " entity blob not null unique) strict;");
    database_.execute(create_found);
}

void SearchIndex::follow() {
    const std::lock_guard lock(mutex_);
    follow_locked();
}

void SearchIndex::follow_locked() {
    const Reader::Snapshot snapshot(reader_);
    auto row = reader_.prepare("select coalesce(max(position), 0) from entry");
    row.step();
    const auto last = row.integer(0);
    if (followed_ == last) return;
    database_.prepare("begin immediate").run();
    try {
        const bool fit = fits();
        if (!fit || last - followed_ > static_cast<std::int64_t>(whole_when_behind)) {
            make_anew();
        } else {
            take_in_since(followed_);
        }
        followed_ = last;
        note_followed();
        database_.prepare("commit").run();
        // What is gone leaves the file, and the file of what was written lately.
        if (std::exchange(anew_, false)) database_.execute("pragma wal_checkpoint(truncate)");
    } catch (...) {
        followed_ = -1;
        if (sqlite3_get_autocommit(database_.handle()) == 0) database_.prepare("rollback").run();
        throw;
    }
}

/// Whether it was made by this release of these very books. Sets how far it has followed them.
bool SearchIndex::fits() {
    auto kept = database_.prepare("select maker, position, hash from followed");
    if (!kept.step() || kept.text(0) != maker_) return false;
    followed_ = kept.integer(1);
    auto entry = reader_.prepare("select hash from entry where position = ?");
    entry.bind(followed_);
    return entry.step() && entry.blob(0) == kept.blob(2);
}

void SearchIndex::note_followed() {
    database_.prepare("delete from followed").run();
    auto entry = reader_.prepare("select hash from entry where position = ?");
    entry.bind(followed_);
    if (!entry.step()) return;
    database_.prepare("insert into followed(maker, position, hash) values(?, ?, ?)")
        .bind(std::string_view(maker_))
        .bind(followed_)
        .bind_blob(entry.blob(0))
        .run();
}

void SearchIndex::make_anew() {
    database_.execute("delete from item; drop table found;");
    database_.execute(create_found);
    anew_ = true;
    for (const auto kind : searched_kinds()) {
        const auto& sql = reader_.sql_of(kind);
        auto rows = reader_.prepare(sql.select_list + " order by id");
        for (auto some = read_rows(reader_.database(), sql, rows); !some.empty();
             some = read_rows(reader_.database(), sql, rows)) {
            for (const auto& loaded : some) take_in(kind, loaded);
        }
    }
}

void SearchIndex::take_in_since(std::int64_t position) {
    std::vector<Uuid> touched;
    {
        auto rows = reader_.prepare(
            "select distinct entity from entry where position > ? and entity is not null");
        rows.bind(position);
        while (rows.step()) touched.push_back(rows.id(0));
    }
    for (const auto& entity : touched) {
        // Words were destroyed: an index made anew holds nothing of them.
        if (reader_.load_any(Erasure::kind, entity)) return make_anew();
    }
    for (const auto& entity : touched) take_in_touched(entity);
}

void SearchIndex::take_in_touched(const Uuid& entity) {
    for (const auto kind : searched_kinds()) {
        const auto loaded = reader_.load_any(kind, entity);
        if (!loaded) continue;
        take_in(kind, loaded);
        const auto others = searched_with(kind, loaded.entity.get());
        for (const auto& other : others) take_in_touched(other);
        return;
    }
}

void SearchIndex::take_in(std::string_view kind, const Loaded& loaded) {
    const auto text = search_text(reader_, kind, loaded.entity.get());
    const auto& id = text.id;
    auto began = reader_.prepare("select min(position) from entry where entity = ?");
    began.bind(id);
    began.step();
    const auto place = began.integer(0);
    database_.prepare("insert or replace into item(place, kind, entity) values(?, ?, ?)")
        .bind(place)
        .bind(kind)
        .bind(id)
        .run();
    database_.prepare("delete from found where rowid = ?").bind(place).run();
    const auto folded = fold(text.text);
    const auto who = who_of(kind, text);
    database_.prepare("insert into found(rowid, words, who) values(?, ?, ?)")
        .bind(place)
        .bind(std::string_view(folded))
        .bind(std::string_view(who))
        .run();
}

std::vector<SearchIndex::Found> SearchIndex::find(const Ask& ask, std::size_t limit) {
    const auto words = wanted_words(ask.words);
    if (words.empty()) return {};
    const auto wanted = words + wanted_who(ask);
    const std::lock_guard lock(mutex_);
    follow_locked();
    std::vector<Found> found;
    auto rows = database_.prepare(
        "select item.place, item.kind, item.entity, found.who from found cross join item"
        " on item.place = found.rowid where found match ? and found.rowid < ?"
        " order by found.rowid desc");
    rows.bind(std::string_view(wanted)).bind(ask.before);
    while (found.size() < limit && rows.step()) {
        if (!may_find(ask, rows.text(3))) continue;
        found.push_back({rows.integer(0), std::string(rows.text(1)), rows.id(2)});
    }
    return found;
}

SearchIndex& search_index(const Model& model, const std::filesystem::path& books) {
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<SearchIndex>> indexes;
    const std::lock_guard lock(mutex);
    auto& index = indexes[books.string()];
    if (!index) index = std::make_unique<SearchIndex>(model, books);
    return *index;
}

}  // namespace gb
