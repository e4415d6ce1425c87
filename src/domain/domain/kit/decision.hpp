#pragma once
// What `decide` returns: events, or a refusal.

#include <memory>
#include <typeindex>
#include <vector>

#include "domain/kit/context.hpp"

namespace gb {

struct NewEvent {
    std::type_index type;
    Uuid entity;
    std::shared_ptr<const void> event;
    std::optional<Instant> happened;  ///< where it differs from the command's event time
    std::optional<Uuid> book;         ///< where it differs from the command's book
};

/// Events in the order in which they will stand in the book. One event changes one entity; the
/// first event's entity is the one the answer is about.
class Decision {
  public:
    Decision() = default;
    Decision(Refusal refusal) : refusal_(std::move(refusal)) {}

    template <class Event>
    Decision& record(Id<typename Event::Entity> entity, Event event,
                     std::optional<Instant> happened = {}) & {
        events_.push_back({std::type_index(typeid(Event)), entity,
                           std::make_shared<const Event>(std::move(event)), happened,
                           std::nullopt});
        return *this;
    }
    /// In a book other than the command's own; only for commands marked `several_books`.
    template <class Event>
    Decision& record_in(const Uuid& book, Id<typename Event::Entity> entity, Event event) {
        record(entity, std::move(event));
        events_.back().book = book;
        return *this;
    }
    template <class Event>
    Decision&& record(Id<typename Event::Entity> entity, Event event,
                      std::optional<Instant> happened = {}) && {
        record(entity, std::move(event), happened);
        return std::move(*this);
    }

    /// Another decision's events after these.
    void append(Decision other) {
        for (auto& event : other.events_) events_.push_back(std::move(event));
    }

    const std::optional<Refusal>& refusal() const { return refusal_; }
    const std::vector<NewEvent>& events() const { return events_; }

  private:
    std::vector<NewEvent> events_;
    std::optional<Refusal> refusal_;
};

inline Refusal refuse(std::string code, Facts facts = {}, std::string field = {}) {
    return {std::move(code), std::move(facts), std::move(field)};
}

}  // namespace gb
