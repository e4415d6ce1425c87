#pragma once
// Needs and Seen: a command names what it needs, the desk loads it inside the writer's transaction,
// and `decide` sees that and nothing else. When what is needed depends on what was seen (the unit
// of a task), `needs` is simply asked again until it asks for nothing new.

#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "base/check.hpp"
#include "base/rows.hpp"
#include "domain/kit/context.hpp"
#include "domain/kit/figure.hpp"

namespace gb {

/// One value as it stands in a table, to compare with.
struct Cell {
    enum class Kind { null, integer, text, blob } kind = Kind::null;
    std::int64_t number = 0;
    std::string bytes;

    auto operator<=>(const Cell&) const = default;

    template <class T>
    static Cell of(const T& value);
};

/// What every entity's row holds besides its own fields.
struct Meta {
    Uuid home;                ///< the book that the entity is written in now
    std::uint64_t first = 0;  ///< number of its first entry in the book it began in
    std::uint64_t last = 0;   ///< number of its last entry in `home`
    Instant opened;           ///< event time of its first entry
    Instant changed;          ///< latest event time of its entries
    Uuid offered_to;          ///< unit that the entity is offered to; frozen until it answers
};

struct Loaded {
    Meta meta;
    std::shared_ptr<const void> entity;  ///< null: no such entity

    explicit operator bool() const { return entity != nullptr; }
};

struct OneNeed {
    std::string_view kind;
    Uuid id;
    auto operator<=>(const OneNeed&) const = default;
};
/// Leaves out of a query what a unit has answered in its own book: whatever an entity of another
/// kind, of that unit, names in one of its indexed columns.
struct AnsweredBy {
    std::string_view kind;  ///< empty: nothing is left out
    std::string column;
    Uuid unit;
    auto operator<=>(const AnsweredBy&) const = default;
};
struct QueryNeed {
    std::string_view kind;
    std::string column;  ///< one of the entity's indexed columns
    Cell value;
    AnsweredBy but = {};
    auto operator<=>(const QueryNeed&) const = default;
};
struct NumberNeed {
    std::string name;
    std::int32_t year;
    auto operator<=>(const NumberNeed&) const = default;
};

/// The most entities that one query of a command may bring; more is a refusal ("too_many").
inline constexpr std::size_t query_limit = 4096;

class Needs {
  public:
    template <class E>
    void one(Id<E> id) {
        if (!id.empty()) ones.insert({E::kind, id});
    }
    template <class E, class T>
    void where(std::string_view column, const T& value) {
        queries.insert({E::kind, std::string(column), Cell::of(value)});
    }
    /// Likewise, where the oldest will do: what is beyond the limit stays unseen, not refused.
    template <class E, class T>
    void oldest(std::string_view column, const T& value) {
        const QueryNeed need{E::kind, std::string(column), Cell::of(value)};
        queries.insert(need);
        cut.insert(need);
    }
    /// Those with the unit in a column that no entity A of the unit answers: what waits for an
    /// answer that stands in another book than the question. The oldest, where there are too many.
    template <class E, class A>
    void unanswered(std::string_view column, const Uuid& unit, std::string_view answers) {
        const QueryNeed need{
            E::kind, std::string(column), Cell::of(unit), {A::kind, std::string(answers), unit}};
        queries.insert(need);
        cut.insert(need);
    }
    /// The next number of a register of the book that is written in.
    void number(std::string_view name, std::int32_t year) {
        numbers.insert({std::string(name), year});
    }
    void figure(const FigureAsk& ask) { figures.insert(ask); }
    /// How far a unit's book has come.
    void head(const Uuid& book) {
        if (!book.empty()) heads.insert(book);
    }

    std::set<OneNeed> ones;
    std::set<QueryNeed> queries;
    std::set<QueryNeed> cut;  ///< those of them that may be cut at the limit
    std::set<NumberNeed> numbers;
    std::set<FigureAsk> figures;
    std::set<Uuid> heads;
};

class Seen {
  public:
    /// Null when there is no such entity. Asking for what was not needed is a bug.
    template <class E>
    const E* find(Id<E> id) const {
        const auto* loaded = find_loaded({E::kind, id});
        return loaded ? static_cast<const E*>(loaded->entity.get()) : nullptr;
    }
    template <class E>
    const Meta* meta(Id<E> id) const {
        const auto* loaded = find_loaded({E::kind, id});
        return loaded && *loaded ? &loaded->meta : nullptr;
    }
    /// In order of id, which is order of time for ids made here.
    template <class E, class T>
    std::vector<const E*> where(std::string_view column, const T& value) const {
        return entities_of<E>(find_query({E::kind, std::string(column), Cell::of(value)}));
    }
    template <class E, class A>
    std::vector<const E*> unanswered(std::string_view column, const Uuid& unit,
                                     std::string_view answers) const {
        return entities_of<E>(find_query(
            {E::kind, std::string(column), Cell::of(unit), {A::kind, std::string(answers), unit}}));
    }
    /// For `needs`, which may ask before anything is loaded.
    template <class E, class A>
    std::vector<const E*> peek_unanswered(std::string_view column, const Uuid& unit,
                                          std::string_view answers) const {
        auto found = queries.find(
            {E::kind, std::string(column), Cell::of(unit), {A::kind, std::string(answers), unit}});
        return found == queries.end() ? std::vector<const E*>{} : entities_of<E>(found->second);
    }
    template <class E>
    const E* peek(Id<E> id) const {
        auto found = ones.find({E::kind, id});
        return found == ones.end() ? nullptr : static_cast<const E*>(found->second.entity.get());
    }
    template <class E, class T>
    std::vector<const E*> peek_where(std::string_view column, const T& value) const {
        auto found = queries.find({E::kind, std::string(column), Cell::of(value)});
        return found == queries.end() ? std::vector<const E*>{} : entities_of<E>(found->second);
    }
    RegisterNumber next_number(std::string_view name, std::int32_t year) const {
        auto found = numbers.find({std::string(name), year});
        GB_CHECK(found != numbers.end(), "a register number was needed before it is given");
        return {std::string(name), year, found->second + 1};
    }

    const FigureFound& figure(const FigureAsk& ask) const {
        auto found = figures.find(ask);
        GB_CHECK(found != figures.end(), "a figure was needed before it is frozen");
        return found->second;
    }
    /// Number of the book's last entry; 0: it has none.
    std::uint64_t head(const Uuid& book) const {
        auto found = heads.find(book);
        GB_CHECK(found != heads.end(), "decide looks only at what the command needed");
        return found->second;
    }

    std::map<OneNeed, Loaded> ones;
    std::map<QueryNeed, std::vector<Loaded>> queries;
    std::map<NumberNeed, std::int64_t> numbers;  ///< the last one given
    std::map<FigureAsk, FigureFound> figures;
    std::map<Uuid, std::uint64_t> heads;

  private:
    template <class E>
    static std::vector<const E*> entities_of(const std::vector<Loaded>& loaded) {
        std::vector<const E*> result;
        for (const auto& one : loaded) result.push_back(static_cast<const E*>(one.entity.get()));
        return result;
    }
    const Loaded* find_loaded(const OneNeed& need) const {
        if (need.id.empty()) return nullptr;
        auto found = ones.find(need);
        GB_CHECK(found != ones.end(), "decide looks only at what the command needed");
        return found->second ? &found->second : nullptr;
    }
    const std::vector<Loaded>& find_query(const QueryNeed& need) const {
        auto found = queries.find(need);
        GB_CHECK(found != queries.end(), "decide queries only what the command needed");
        return found->second;
    }
};

namespace detail {
struct OneCell final : CellWriter {
    Cell cell;
    void null() override { cell = {}; }
    void integer(std::int64_t value) override { cell = {Cell::Kind::integer, value, {}}; }
    void text(std::string_view value) override { cell = {Cell::Kind::text, 0, std::string(value)}; }
    void blob(std::string_view value) override { cell = {Cell::Kind::blob, 0, std::string(value)}; }
};
}  // namespace detail

template <class T>
Cell Cell::of(const T& value) {
    detail::OneCell writer;
    rows::put_cell(value, writer);
    return writer.cell;
}

}  // namespace gb
