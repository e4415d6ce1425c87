#include "domain/model.hpp"

#include "domain/advice/words.hpp"
#include "domain/answer/words.hpp"
#include "domain/article/words.hpp"
#include "domain/assessment/words.hpp"
#include "domain/award/words.hpp"
#include "domain/award_rule/words.hpp"
#include "domain/book/words.hpp"
#include "domain/commendation/words.hpp"
#include "domain/comment/words.hpp"
#include "domain/conference/words.hpp"
#include "domain/contribution/words.hpp"
#include "domain/document/words.hpp"
#include "domain/draft/words.hpp"
#include "domain/duty_report/words.hpp"
#include "domain/file/words.hpp"
#include "domain/handover/words.hpp"
#include "domain/import/words.hpp"
#include "domain/invitation/words.hpp"
#include "domain/lesson/words.hpp"
#include "domain/level/words.hpp"
#include "domain/log/words.hpp"
#include "domain/matter/words.hpp"
#include "domain/office/words.hpp"
#include "domain/paper/words.hpp"
#include "domain/people/words.hpp"
#include "domain/reform/words.hpp"
#include "domain/register/words.hpp"
#include "domain/relation/words.hpp"
#include "domain/rule/words.hpp"
#include "domain/stated/words.hpp"
#include "domain/summary/words.hpp"
#include "domain/unit/words.hpp"

namespace gb {

const Model& model() {
    static const Model all([] {
        std::vector<Noun> nouns;
        nouns.push_back(book_noun());
        nouns.push_back(register_noun());
        nouns.push_back(unit_noun());
        nouns.push_back(relation_noun());
        nouns.push_back(reform_noun());
        nouns.push_back(import_noun());
        nouns.push_back(people_noun());
        nouns.push_back(log_noun());
        nouns.push_back(task_noun());
        nouns.push_back(answer_noun());
        nouns.push_back(document_noun());
        nouns.push_back(office_noun());
        nouns.push_back(draft_noun());
        nouns.push_back(information_noun());
        nouns.push_back(reply_noun());
        nouns.push_back(advice_noun());
        nouns.push_back(matter_noun());
        nouns.push_back(handover_noun());
        nouns.push_back(duty_report_noun());
        nouns.push_back(conference_noun());
        nouns.push_back(invitation_noun());
        nouns.push_back(paper_noun());
        nouns.push_back(summary_noun());
        nouns.push_back(file_noun());
        nouns.push_back(stated_noun());
        nouns.push_back(contribution_noun());
        nouns.push_back(article_noun());
        nouns.push_back(comment_noun());
        nouns.push_back(commendation_noun());
        nouns.push_back(award_noun());
        nouns.push_back(assessment_noun());
        nouns.push_back(lesson_noun());
        nouns.push_back(level_noun());
        nouns.push_back(rule_noun());
        nouns.push_back(award_rule_noun());
        return nouns;
    }());
    return all;
}

namespace {

std::string versioned(std::string_view name, std::int32_t version) {
    return std::string(name) + "/" + std::to_string(version);
}

std::string shape_text(const EntityType& type) {
    std::string text(type.kind);
    for (const auto& column : type.shape.columns) {
        text += "," + column.name + ":" + std::to_string(static_cast<int>(column.kind));
    }
    for (const auto& child : type.shape.children) {
        text += ";" + child.name;
        for (const auto& column : child.columns) text += "," + column.name;
    }
    for (auto indexed : type.indexed) text += "+" + std::string(indexed);
    return text + "\n";
}

}  // namespace

Model::Model(std::vector<Noun> nouns) : nouns_(std::move(nouns)) {
    std::string shapes;
    for (auto& noun : nouns_) {
        for (const auto& entity : noun.entities) {
            if (!entity.move_events) continue;
            movables_.push_back(entity.movable);
            for (auto& event : entity.move_events()) noun.events.push_back(std::move(event));
        }
    }
    for (const auto& noun : nouns_) {
        for (const auto& entity : noun.entities) {
            entities_.push_back(&entity);
            GB_CHECK(entity_by_kind_.emplace(entity.kind, &entity).second,
                     "an entity has one noun");
            shapes += shape_text(entity);
        }
        for (const auto& event : noun.events) {
            events_.push_back(&event);
            const bool fresh = this->event(event.name, event.version) == nullptr;
            GB_CHECK(fresh, "an event has one noun");
            event_by_name_[event.name].push_back(&event);
            event_by_type_.emplace(event.type, &event);
            shapes += versioned(event.name, event.version) + "\n";
        }
        for (const auto& command : noun.commands) {
            commands_.push_back(&command);
            GB_CHECK(command_by_name_.emplace(command.name, &command).second,
                     "a command has one noun");
        }
    }
    fingerprint_ = hex(sha256(shapes));
}

const EntityType* Model::entity(std::string_view kind) const {
    auto found = entity_by_kind_.find(kind);
    return found == entity_by_kind_.end() ? nullptr : found->second;
}

const EventType* Model::event(std::string_view name, std::int32_t version) const {
    const auto found = event_by_name_.find(name);
    if (found == event_by_name_.end()) return nullptr;
    for (const auto* type : found->second) {
        if (type->version == version) return type;
    }
    return nullptr;
}

const EventType& Model::event(std::type_index type) const {
    auto found = event_by_type_.find(type);
    GB_CHECK(found != event_by_type_.end(), "every recorded event is listed by its noun");
    return *found->second;
}

const CommandType* Model::command(std::string_view name) const {
    auto found = command_by_name_.find(name);
    return found == command_by_name_.end() ? nullptr : found->second;
}

}  // namespace gb
