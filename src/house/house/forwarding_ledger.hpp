#pragma once
// A ledger that hands everything on to another: the base for those that do one thing otherwise.

#include "house/doors.hpp"

namespace gb {

class ForwardingLedger : public Ledger {
  public:
    explicit ForwardingLedger(Ledger& inner) : inner_(inner) {}

    void begin() override { inner_.begin(); }
    void commit() override { inner_.commit(); }
    void rollback() noexcept override { inner_.rollback(); }

    BookHead head(const Uuid& book) override { return inner_.head(book); }
    void set_head(const Uuid& book, const BookHead& head) override { inner_.set_head(book, head); }
    void append(const Entry& entry, const Envelope& envelope) override {
        inner_.append(entry, envelope);
    }
    std::optional<Entry> entry(const Uuid& book, std::uint64_t number) override {
        return inner_.entry(book, number);
    }
    std::vector<Entry> by_key(const Uuid& key) override { return inner_.by_key(key); }
    std::vector<Entry> by_entity(const Uuid& entity) override { return inner_.by_entity(entity); }
    void each_entry(const Uuid& book, std::uint64_t from, std::uint64_t to,
                    const std::function<bool(const Entry&)>& take) override {
        inner_.each_entry(book, from, to, take);
    }
    void erase_words(const Uuid& book, std::uint64_t number) override {
        inner_.erase_words(book, number);
    }
    Loaded load(const EntityType& type, const Uuid& id) override { return inner_.load(type, id); }
    std::vector<Loaded> where(const EntityType& type, std::string_view column, const Cell& value,
                              std::size_t limit) override {
        return inner_.where(type, column, value, limit);
    }
    std::vector<Loaded> unanswered(const EntityType& type, const QueryNeed& need,
                                   const EntityType& answer, std::size_t limit) override {
        return inner_.unanswered(type, need, answer, limit);
    }
    void upsert(const EntityType& type, const Uuid& id, const Loaded& loaded) override {
        inner_.upsert(type, id, loaded);
    }
    std::int64_t last_number(const Uuid& book, std::string_view name, std::int32_t year) override {
        return inner_.last_number(book, name, year);
    }
    void set_last_number(const Uuid& book, const RegisterNumber& number) override {
        inner_.set_last_number(book, number);
    }
    FigureFound figure(const FigureAsk& ask) override { return inner_.figure(ask); }

  protected:
    Ledger& inner_;
};

}  // namespace gb
