#include "store/search_index.hpp"

#include "base/text.hpp"
#include "domain/book/words.hpp"
#include "house/entry.hpp"
#include "store/search_numbers.hpp"
#include "store/search_texts.hpp"

namespace gb {

namespace {

constexpr std::string_view form = "3";       ///< of the index itself; another one makes it anew
constexpr std::size_t units_in_words = 200;  ///< whoever may read more is let through afterwards
constexpr std::size_t whole_when_behind = 20'000;  ///< entries; making it anew is faster then

const std::string create_found =
    "create virtual table if not exists found using fts5(words, numbers, who, detail=column, "
    "columnsize=0,"
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
    for (const auto& one : searched_kinds()) {
        all += " " + std::string(one.kind) + ":" + std::string(one.group);
    }
    return all;
}

std::string group_word(std::string_view group) {
    auto word = "k" + std::string(group);
    std::erase(word, '_');
    return word;
}

std::string_view group_of(std::string_view kind) {
    for (const auto& one : searched_kinds()) {
        if (one.kind == kind) return one.group;
    }
    return {};
}

/// In whose hands it stands, as words of their own column.
std::string who_of(std::string_view group, const SearchText& text) {
    auto who = group_word(group);
    for (const auto& unit : text.below) who += " " + below_word(unit) + " " + exact_word(unit);
    for (const auto& unit : text.exact) who += " " + exact_word(unit);
    if (text.everybody) who += " " + std::string(everybody_word);
    return who;
}

std::string numbers_of(const SearchText& text) {
    std::string all;
    for (const auto& number : text.numbers) {
        for (const auto& word : number_words(number)) all += (all.empty() ? "" : " ") + word;
    }
    return all;
}

/// A number is meant with zeros before it and without.
std::string wanted_digits(const AskedNumber& number) {
    std::string wanted;
    for (const auto& digits : number.digits) {
        wanted += (wanted.empty() ? "(\"" : " OR \"") + digits + "\"";
    }
    return wanted + ")";
}

/// What the index is asked: all words, the last of them perhaps only begun. Empty: no word at all.
std::string wanted_words(std::string_view typed, const std::optional<AskedNumber>& number) {
    const auto words = words_in(typed);
    std::string wanted;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (number && number->said && i + 1 == number->at) continue;
        if (!wanted.empty()) wanted += " AND ";
        if (number && i == number->at) {
            wanted += wanted_digits(*number);
        } else {
            wanted += "\"" + words[i].folded + "\"" + (i + 1 == words.size() ? " *" : "");
        }
    }
    return wanted.empty() ? wanted : "words : (" + wanted + ")";
}

std::string wanted_number(const AskedNumber& number) {
    return "numbers : \"" + number.begins + "\" *";
}

std::string wanted_who(const SearchIndex::Ask& ask) {
    std::string wanted;
    if (!ask.group.empty()) wanted += " AND who : " + group_word(ask.group);
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
    database_.execute("pragma synchronous=normal;");
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
    for (const auto& one : searched_kinds()) {
        const auto& sql = reader_.sql_of(one.kind);
        auto rows = reader_.prepare(sql.select_list + " order by id");
        for (auto some = read_rows(reader_.database(), sql, rows); !some.empty();
             some = read_rows(reader_.database(), sql, rows)) {
            for (const auto& loaded : some) take_in(one.kind, loaded);
        }
    }
}

/// By its first entry. Empty: the facts of it are not here.
std::string_view SearchIndex::kind_of(const Uuid& entity) {
    auto row = reader_.prepare(
        "select facts from entry where entity = ? and facts is not null order by position limit 1");
    row.bind(entity);
    const auto facts = row.step() ? read_facts(row.blob(0)) : Failure{"book.unreadable", "", {}};
    if (!facts) return {};
    const auto* event = reader_.model().event(facts->envelope.kind, facts->envelope.version);
    return event ? event->entity : std::string_view{};
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
    const auto known = kind_of(entity);
    for (const auto& one : searched_kinds()) {
        if (!known.empty() && known != one.kind) continue;
        const auto loaded = reader_.load_any(one.kind, entity);
        if (!loaded) continue;
        take_in(one.kind, loaded);
        const auto others = searched_with(reader_, one.kind, loaded.entity.get());
        for (const auto& other : others) take_in_touched(other);
        return;
    }
}

/// Each circle of readers has a row of its own, all next to each other.
void SearchIndex::take_in(std::string_view kind, const Loaded& loaded) {
    const auto [id, texts] = search_texts(reader_, kind, loaded.entity.get());
    auto began = reader_.prepare("select min(position) from entry where entity = ?");
    began.bind(id);
    began.step();
    const auto place = began.integer(0);
    database_.prepare("insert or replace into item(place, kind, entity) values(?, ?, ?)")
        .bind(place)
        .bind(kind)
        .bind(id)
        .run();
    const auto first = place * static_cast<std::int64_t>(most_circles);
    database_.prepare("delete from found where rowid >= ? and rowid < ?")
        .bind(first)
        .bind(first + static_cast<std::int64_t>(most_circles))
        .run();
    GB_CHECK(texts.size() <= most_circles, "an entity has room for its circles of readers");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto folded = fold(texts[i].text);
        const auto numbers = numbers_of(texts[i]);
        const auto who = who_of(group_of(kind), texts[i]);
        database_.prepare("insert into found(rowid, words, numbers, who) values(?, ?, ?, ?)")
            .bind(first + static_cast<std::int64_t>(i))
            .bind(std::string_view(folded))
            .bind(std::string_view(numbers))
            .bind(std::string_view(who))
            .run();
    }
}

/// Reading goes on while the disk is full: what stands there is asked, if it is of these books and
/// nothing was erased since. @return false: it is behind them
bool SearchIndex::followed_if_room() {
    try {
        follow_locked();
        return true;
    } catch (const StoreError& error) {
        if (error.kind != StoreError::Kind::full) throw;
        if (!fits() || erased_since(followed_)) throw;
        return false;
    }
}

bool SearchIndex::erased_since(std::int64_t position) {
    auto rows = reader_.prepare(
        "select distinct entity from entry where position > ? and entity is not null");
    rows.bind(position);
    while (rows.step()) {
        if (reader_.load_any(Erasure::kind, rows.id(0))) return true;
    }
    return false;
}

SearchIndex::Answer SearchIndex::find(const Ask& ask, std::size_t limit) {
    const auto number = asked_number(ask.words);
    const auto words = wanted_words(ask.words, number);
    if (words.empty()) return {};
    const auto who = wanted_who(ask);
    const std::lock_guard lock(mutex_);
    Answer answer;
    answer.behind = !followed_if_room();
    auto& found = answer.found;
    if (!number) {
        find_more(ask, words + who, false, limit, found);
        return answer;
    }
    const auto bears = wanted_number(*number);
    if (ask.before <= 0) find_more(ask, bears + who, true, limit, found);
    find_more(ask, "(" + words + " NOT " + bears + ")" + who, false, limit, found);
    return answer;
}

/// @param by_number whether this asks for what bears the number
void SearchIndex::find_more(const Ask& ask, const std::string& wanted, bool by_number,
                            std::size_t limit, std::vector<Found>& found) {
    auto rows = database_.prepare(
        "select item.place, item.kind, item.entity, found.who from found cross join item"
        " on item.place = found.rowid / ?3 where found match ?1 and found.rowid < ?2"
        " order by found.rowid desc");
    constexpr auto circles = static_cast<std::int64_t>(most_circles);
    const auto before = by_number ? -std::max(ask.before, -INT64_MAX) : ask.before;
    const bool all = before <= 0 || before > INT64_MAX / circles;
    rows.bind(std::string_view(wanted)).bind(all ? INT64_MAX : before * circles).bind(circles);
    while (found.size() < limit && rows.step()) {
        const bool again = !found.empty() && found.back().place == rows.integer(0);
        if (again || !may_find(ask, rows.text(3))) continue;
        found.push_back({rows.integer(0), std::string(rows.text(1)), rows.id(2), by_number});
    }
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
