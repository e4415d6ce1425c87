#pragma once
// The ledger in memory: what the pure beds of the stories and the property tests stand on. It keeps
// the promises of house/doors.hpp and nothing else, so that a rule which passes here and fails on
// SQLite points at the store.

#include <map>
#include <set>

#include "domain/model.hpp"
#include "house/doors.hpp"

namespace gb::test {

class MemoryLedger final : public Ledger {
  public:
    explicit MemoryLedger(const Model& known = model()) : model_(known) {}

    void begin() override;
    void commit() override;
    void rollback() noexcept override;

    BookHead head(const Uuid& book) override;
    void set_head(const Uuid& book, const BookHead& head) override;
    void append(const Entry& entry, const Envelope& envelope) override;
    std::optional<Entry> entry(const Uuid& book, std::uint64_t number) override;
    std::vector<Entry> by_key(const Uuid& key) override;
    std::vector<Entry> by_entity(const Uuid& entity) override;
    void each_entry(const Uuid& book, std::uint64_t from, std::uint64_t to,
                    const std::function<bool(const Entry&)>& take) override;
    void erase_words(const Uuid& book, std::uint64_t number) override;

    Loaded load(const EntityType& type, const Uuid& id) override;
    std::vector<Loaded> where(const EntityType& type, std::string_view column, const Cell& value,
                              std::size_t limit) override;
    std::vector<Loaded> unanswered(const EntityType& type, const QueryNeed& need,
                                   const EntityType& answer, std::size_t limit) override;
    void upsert(const EntityType& type, const Uuid& id, const Loaded& loaded) override;
    std::int64_t last_number(const Uuid& book, std::string_view name, std::int32_t year) override;
    void set_last_number(const Uuid& book, const RegisterNumber& number) override;
    /// Rows of the log, counted without SQL: what the store counts is compared with it.
    FigureFound figure(const FigureAsk& ask) override;

    // beyond the door
    /// The books that the last transaction wrote in, or whose entities or registers it changed.
    const std::set<Uuid>& touched() const { return touched_; }
    std::vector<Uuid> books() const;  ///< in order of their first entry
    const std::vector<Entry>& arrived() const { return entries_; }
    std::vector<Loaded> all(std::string_view kind) const;  ///< in order of id
    /// Forgets all tables and folds every entry again, in order of arrival.
    void rebuild();
    /// Everything in the tables and registers, as lines one can compare; entities at home in a
    /// book of `leave_out` are left out.
    std::string dump(const std::vector<Uuid>& leave_out = {}) const;

  private:
    using Table = std::map<Uuid, Loaded>;
    using Undo = std::function<void()>;
    template <class Map>
    void undo_put(Map& map, const typename Map::key_type& key);

    const Model& model_;
    bool open_ = false;
    std::set<Uuid> touched_;
    std::vector<Undo> undo_;  ///< of the transaction, last change last
    std::vector<Entry> entries_;
    std::map<std::pair<Uuid, std::uint64_t>, std::size_t> numbers_;  ///< to a place in entries_
    std::multimap<Uuid, std::size_t> keys_;
    std::multimap<Uuid, std::size_t> entities_;
    std::map<Uuid, BookHead> heads_;
    std::map<std::string_view, Table> tables_;
    std::map<std::tuple<Uuid, std::string, std::int32_t>, std::int64_t> registers_;
};

}  // namespace gb::test
