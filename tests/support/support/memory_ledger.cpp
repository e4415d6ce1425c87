#include "support/memory_ledger.hpp"

#include <algorithm>

#include "house/fold.hpp"

namespace gb::test {

void MemoryLedger::begin() {
    GB_CHECK(!open_, "one transaction at a time");
    open_ = true;
    touched_.clear();
}

void MemoryLedger::commit() {
    GB_CHECK(open_, "a commit ends a transaction");
    undo_.clear();
    open_ = false;
}

void MemoryLedger::rollback() noexcept {
    while (!undo_.empty()) {
        undo_.back()();
        undo_.pop_back();
    }
    touched_.clear();
    open_ = false;
}

/// Remembers what stands at a key before it is changed.
template <class Map>
void MemoryLedger::undo_put(Map& map, const typename Map::key_type& key) {
    auto found = map.find(key);
    if (found == map.end()) {
        undo_.push_back([&map, key] { map.erase(key); });
    } else {
        undo_.push_back([&map, key, before = found->second] { map[key] = before; });
    }
}

// Books -----------------------------------------------------------------------------------------

BookHead MemoryLedger::head(const Uuid& book) {
    auto found = heads_.find(book);
    return found == heads_.end() ? BookHead{} : found->second;
}

void MemoryLedger::set_head(const Uuid& book, const BookHead& head) {
    touched_.insert(book);
    undo_put(heads_, book);
    heads_[book] = head;
}

void MemoryLedger::append(const Entry& entry, const Envelope& envelope) {
    GB_CHECK(open_, "entries are written within a transaction");
    const auto at = entries_.size();
    const bool fresh = numbers_.emplace(std::pair(entry.book, entry.number), at).second;
    GB_CHECK(fresh, "a number is given once in a book");
    touched_.insert(entry.book);
    entries_.push_back(entry);
    const auto key = keys_.emplace(envelope.key, at);
    const auto entity = entities_.emplace(envelope.entity, at);
    undo_.push_back([this, key, entity, number = std::pair(entry.book, entry.number)] {
        entities_.erase(entity);
        keys_.erase(key);
        numbers_.erase(number);
        entries_.pop_back();
    });
}

std::optional<Entry> MemoryLedger::entry(const Uuid& book, std::uint64_t number) {
    auto found = numbers_.find({book, number});
    if (found == numbers_.end()) return std::nullopt;
    return entries_[found->second];
}

std::vector<Entry> MemoryLedger::by_key(const Uuid& key) {
    std::vector<Entry> result;
    auto [from, to] = keys_.equal_range(key);  // equal keys stay in the order they came
    for (; from != to; ++from) result.push_back(entries_[from->second]);
    return result;
}

std::vector<Entry> MemoryLedger::by_entity(const Uuid& entity) {
    std::vector<Entry> result;
    auto [from, to] = entities_.equal_range(entity);
    for (; from != to; ++from) result.push_back(entries_[from->second]);
    return result;
}

void MemoryLedger::each_entry(const Uuid& book, std::uint64_t from, std::uint64_t to,
                              const std::function<bool(const Entry&)>& take) {
    auto place = numbers_.lower_bound({book, from});
    for (; place != numbers_.end(); ++place) {
        if (place->first.first != book || place->first.second > to) return;
        if (!take(entries_[place->second])) return;
    }
}

void MemoryLedger::erase_words(const Uuid& book, std::uint64_t number) {
    auto found = numbers_.find({book, number});
    if (found == numbers_.end()) return;
    touched_.insert(book);
    undo_.push_back([this, at = found->second, before = entries_[found->second].words] {
        entries_[at].words = before;
    });
    entries_[found->second].words.reset();
}

std::vector<Uuid> MemoryLedger::books() const {
    std::vector<Uuid> found;
    for (const auto& entry : entries_) {
        if (entry.number == 1) found.push_back(entry.book);
    }
    return found;
}

// Tables ----------------------------------------------------------------------------------------

Loaded MemoryLedger::load(const EntityType& type, const Uuid& id) {
    const auto& table = tables_[type.kind];
    auto found = table.find(id);
    return found == table.end() ? Loaded{} : found->second;
}

namespace {

/// Takes the cells of a row and keeps the one asked for.
struct CellAt final : CellWriter {
    explicit CellAt(std::size_t place) : wanted(place) {}
    std::size_t wanted;
    std::size_t at = 0;
    Cell cell;

    void put(Cell given) {
        if (at++ == wanted) cell = std::move(given);
    }
    void null() override { put({}); }
    void integer(std::int64_t value) override { put({Cell::Kind::integer, value, {}}); }
    void text(std::string_view value) override { put({Cell::Kind::text, 0, std::string(value)}); }
    void blob(std::string_view value) override { put({Cell::Kind::blob, 0, std::string(value)}); }
};

}  // namespace

namespace {

/// Whether a column of the entity, or of one item of a list in it ("owners.open_for"), is `value`.
bool has_value(const EntityType& type, const void* entity, std::string_view column,
               const Cell& value) {
    const auto place = [](const std::vector<Column>& columns, std::string_view name) {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&](const Column& each) { return each.name == name; });
        GB_CHECK(found != columns.end(), "an indexed column exists");
        return static_cast<std::size_t>(found - columns.begin());
    };
    const auto dot = column.find('.');
    if (dot == column.npos) {
        CellAt wanted(place(type.shape.columns, column));
        type.put(entity, wanted);
        return wanted.cell == value;
    }
    struct Lists final : ChildWriter {
        Lists(std::size_t list, std::size_t at, const Cell& wanted)
            : list_(list), at_(at), wanted_(wanted) {}
        CellWriter& row(std::size_t child, std::size_t) override {
            inside_ = child == list_;
            return cells_.emplace(at_);
        }
        void end_row() override { found = found || (inside_ && cells_->cell == wanted_); }
        bool found = false;

      private:
        std::size_t list_;
        std::size_t at_;
        const Cell& wanted_;
        bool inside_ = false;
        std::optional<CellAt> cells_;
    };
    const auto& children = type.shape.children;
    const auto child = std::find_if(children.begin(), children.end(), [&](const ChildShape& each) {
        return each.name == column.substr(0, dot);
    });
    GB_CHECK(child != children.end(), "an indexed list exists");
    Lists lists(static_cast<std::size_t>(child - children.begin()),
                place(child->columns, column.substr(dot + 1)), value);
    type.put_children(entity, lists);
    return lists.found;
}

}  // namespace

std::vector<Loaded> MemoryLedger::where(const EntityType& type, std::string_view column,
                                        const Cell& value, std::size_t limit) {
    const bool indexed =
        std::find(type.indexed.begin(), type.indexed.end(), column) != type.indexed.end();
    GB_CHECK(indexed, "a command queries only indexed columns");
    std::vector<Loaded> result;
    if (value.kind == Cell::Kind::null) return result;  // as in SQL, nothing equals null
    for (const auto& [id, loaded] : tables_[type.kind]) {
        if (has_value(type, loaded.entity.get(), column, value)) result.push_back(loaded);
        if (result.size() == limit) break;
    }
    return result;
}

std::vector<Loaded> MemoryLedger::unanswered(const EntityType& type, const QueryNeed& need,
                                             const EntityType& answer, std::size_t limit) {
    std::vector<Loaded> result;
    const auto unit = Cell::of(need.but.unit);
    const auto is_answered = [&](const Uuid& id) {
        const auto answers = where(answer, need.but.column, Cell::of(id), SIZE_MAX);
        return std::any_of(answers.begin(), answers.end(), [&](const Loaded& own) {
            return has_value(answer, own.entity.get(), "unit", unit);
        });
    };
    for (const auto& [id, loaded] : tables_[type.kind]) {
        if (!has_value(type, loaded.entity.get(), need.column, need.value)) continue;
        if (!is_answered(id)) result.push_back(loaded);
        if (result.size() == limit) break;
    }
    return result;
}

void MemoryLedger::upsert(const EntityType& type, const Uuid& id, const Loaded& loaded) {
    auto& table = tables_[type.kind];
    touched_.insert(loaded.meta.home);
    undo_put(table, id);
    table[id] = loaded;
}

std::int64_t MemoryLedger::last_number(const Uuid& book, std::string_view name, std::int32_t year) {
    auto found = registers_.find({book, std::string(name), year});
    return found == registers_.end() ? 0 : found->second;
}

void MemoryLedger::set_last_number(const Uuid& book, const RegisterNumber& number) {
    const auto key = std::tuple(book, number.name.value, number.year);
    touched_.insert(book);
    undo_put(registers_, key);
    auto& last = registers_[key];
    last = std::max(last, number.number);
}

std::vector<Loaded> MemoryLedger::all(std::string_view kind) const {
    std::vector<Loaded> result;
    auto table = tables_.find(kind);
    if (table == tables_.end()) return result;
    for (const auto& [id, loaded] : table->second) result.push_back(loaded);
    return result;
}

void MemoryLedger::rebuild() {
    begin();
    tables_.clear();
    registers_.clear();
    for (const auto& entry : entries_) {
        fold_entry(model_, *this, entry);
        undo_.clear();  // nobody rolls a rebuild back
    }
    commit();
}

std::string MemoryLedger::dump(const std::vector<Uuid>& leave_out) const {
    const auto left_out = [&](const Uuid& book) {
        return std::find(leave_out.begin(), leave_out.end(), book) != leave_out.end();
    };
    std::string text;
    for (const auto& [kind, table] : tables_) {
        const auto& type = *model_.entity(kind);
        for (const auto& [id, loaded] : table) {
            const auto& meta = loaded.meta;
            if (left_out(meta.home)) continue;
            text += std::string(kind) + " " + meta.home.text() + " " + std::to_string(meta.first) +
                    " " + std::to_string(meta.last) + " " + std::to_string(meta.opened.ms) + " " +
                    std::to_string(meta.changed.ms) + " " + meta.offered_to.text() + " ";
            type.put_json(loaded.entity.get(), text);
            text += '\n';
        }
    }
    for (const auto& [key, number] : registers_) {
        const auto& [book, name, year] = key;
        if (left_out(book)) continue;
        text += "register " + book.text() + " " + name + " " + std::to_string(year) + " " +
                std::to_string(number) + "\n";
    }
    return text;
}

}  // namespace gb::test
