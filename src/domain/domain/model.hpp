#pragma once
// All nouns together. A new noun is one line in model.cpp.

#include <unordered_map>

#include "domain/kit/types.hpp"

namespace gb {

class Model {
  public:
    explicit Model(std::vector<Noun> nouns);
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;

    const std::vector<const EntityType*>& entities() const { return entities_; }
    const std::vector<const EventType*>& events() const { return events_; }
    const std::vector<const CommandType*>& commands() const { return commands_; }

    /// The kinds whose open entities outlive their unit.
    std::span<const Movable* const> movables() const { return movables_; }

    const EntityType* entity(std::string_view kind) const;  ///< null: unknown
    const EventType* event(std::string_view name, std::int32_t version) const;
    const EventType& event(std::type_index type) const;  ///< a noun forgot to list it: a bug
    const CommandType* command(std::string_view name) const;

    /// Changes whenever a table's shape does; the tables are rebuilt when it differs at start.
    const std::string& fingerprint() const { return fingerprint_; }

  private:
    std::vector<Noun> nouns_;
    std::vector<const EntityType*> entities_;
    std::vector<const EventType*> events_;
    std::vector<const CommandType*> commands_;
    std::vector<const Movable*> movables_;
    std::unordered_map<std::string_view, const EntityType*> entity_by_kind_;
    std::unordered_map<std::string_view, std::vector<const EventType*>> event_by_name_;
    std::unordered_map<std::type_index, const EventType*> event_by_type_;
    std::unordered_map<std::string_view, const CommandType*> command_by_name_;
    std::string fingerprint_;
};

/// The model of this program.
const Model& model();

}  // namespace gb
