#pragma once
// Makes the function tables of types.hpp from a noun's structs. Included only by noun.cpp files:
// the templates here are the expensive ones.
//
// An entity:  static constexpr std::string_view kind;  static constexpr auto indexed = {…columns…};
//             Id<Self> id as first field; a field list. Optional: by_book = {…BookIndex…}.
// An event:   using Entity; static constexpr std::string_view verb;  a field list; and a function
//             evolve(Entity&, const Event&, const Stamp&) found by argument-dependent lookup.
//             Optional: static constexpr int version (1), bool opens (false), bool act (true unless
//             opens), Move move, bool on_paper: it signs or issues a paper, which then bears the
//             head code of the book and is witnessed in the superior's (house/witness.hpp).
// A command:  static constexpr std::string_view name; a field list; decide(cmd, Seen, Context) and,
//             where it needs anything, needs(cmd, Context, Seen, Needs).
//             Optional: static constexpr Writes writes; bool several_books; AfterEnd after_end;
//             bool by_pin: a signature, given with the person's own PIN; Id<Unit> target() const.

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "base/recorded.hpp"
#include "domain/kit/moves.hpp"
#include "domain/kit/types.hpp"

namespace gb {

namespace detail {

template <class T>
constexpr int version_of() {
    if constexpr (requires { T::version; }) return T::version;
    return 1;
}
template <class T>
constexpr bool opens_of() {
    if constexpr (requires { T::opens; }) return T::opens;
    return false;
}
template <class T>
constexpr bool act_of() {
    if constexpr (requires { T::act; }) return T::act;
    return !opens_of<T>();
}
template <class T>
constexpr Move move_of() {
    if constexpr (requires { T::move; }) return T::move;
    return Move::none;
}
template <class T>
constexpr bool on_paper_of() {
    if constexpr (requires { T::on_paper; }) return T::on_paper;
    return false;
}
template <class T>
constexpr Writes writes_of() {
    if constexpr (requires { T::writes; }) return T::writes;
    return Writes::own_book;
}

template <class T>
constexpr bool several_books_of() {
    if constexpr (requires { T::several_books; }) return T::several_books;
    return false;
}
template <class T>
constexpr AfterEnd after_end_of() {
    if constexpr (requires { T::after_end; }) return T::after_end;
    return AfterEnd::refused;
}

template <class T>
constexpr bool by_pin_of() {
    if constexpr (requires { T::by_pin; }) return T::by_pin;
    return false;
}

template <class Event>
const RegisterNumber* number_in(const void* event) {
    const RegisterNumber* found = nullptr;
    for_each_field<Event>([&](std::string_view, auto pointer) {
        if constexpr (std::is_same_v<member_type_t<decltype(pointer)>, RegisterNumber>) {
            found = &(static_cast<const Event*>(event)->*pointer);
        }
    });
    return found;
}

/// Marks every text that is words as gone.
template <class T>
void mark_gone(T& value) {
    if constexpr (is_text<T>) {
        if constexpr (T::part == Part::words) value.gone = true;
    } else if constexpr (is_list<T>) {
        for (auto& item : value) mark_gone(item);
    } else if constexpr (is_optional<T>) {
        if (value) mark_gone(*value);
    } else if constexpr (Struct<T>) {
        for_each_field<T>([&](std::string_view, auto pointer) { mark_gone(value.*pointer); });
    }
}

/// Every text in it that is not empty.
/// @param field  where the value stands; as it was when this returns
template <class T>
void visit_texts(const T& value, std::string& field, const TextVisit& visit) {
    if constexpr (is_text<T>) {
        if (!value.empty()) visit(value, field);
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (!value.empty()) visit(value, field);
    } else if constexpr (is_list<T>) {
        const auto length = field.size();
        for (std::size_t i = 0; i < value.size(); ++i) {
            field += "/" + std::to_string(i);
            visit_texts(value[i], field, visit);
            field.resize(length);
        }
    } else if constexpr (is_optional<T>) {
        if (value) visit_texts(*value, field, visit);
    } else if constexpr (Struct<T>) {
        const auto length = field.size();
        for_each_field<T>([&](std::string_view name, auto pointer) {
            field.append("/").append(name);
            visit_texts(value.*pointer, field, visit);
            field.resize(length);
        });
    }
}

template <Show S, class Event>
bool read_part(std::string_view text, Event& event) {
    RecordedReader reader(text);
    return reader.read<S>(event) && reader.rest().empty();
}

template <class Event>
std::shared_ptr<const void> read_event(std::string_view facts, const std::string_view* words) {
    auto event = std::make_shared<Event>();
    if (!read_part<Show::facts>(facts, *event)) return nullptr;
    if (!words) {
        mark_gone(*event);
    } else if (!read_part<Show::words>(*words, *event)) {
        return nullptr;
    }
    return event;
}

}  // namespace detail

template <class Event>
EventType event_type();

template <class E>
EntityType entity_type() {
    EntityType type;
    type.kind = E::kind;
    type.shape = rows::shape_of<E>();
    type.indexed.assign(std::begin(E::indexed), std::end(E::indexed));
    if constexpr (requires { E::by_book; }) {
        type.by_book.assign(std::begin(E::by_book), std::end(E::by_book));
    }
    type.fresh = [](const Uuid& id) -> std::shared_ptr<void> {
        auto entity = std::make_shared<E>();
        entity->id = Id<E>(id);
        return entity;
    };
    type.copy = [](const void* entity) -> std::shared_ptr<void> {
        return std::make_shared<E>(*static_cast<const E*>(entity));
    };
    type.put = [](const void* e, CellWriter& out) { rows::put(*static_cast<const E*>(e), out); };
    type.put_children = [](const void* e, ChildWriter& out) {
        rows::put_children(*static_cast<const E*>(e), out);
    };
    type.filled_lists = [](const void* e) { return rows::filled_lists(*static_cast<const E*>(e)); };
    type.take = [](void* e, CellReader& in) { rows::take(*static_cast<E*>(e), in); };
    type.take_children = [](void* e, ChildReader& in) {
        rows::take_children(*static_cast<E*>(e), in);
    };
    type.put_json = [](const void* e, std::string& out) {
        gb::put_json(out, *static_cast<const E*>(e));
    };
    if constexpr (OpenInUnit<E>) {
        if constexpr (requires { E::movable(); }) {
            type.movable = &E::movable();
        } else {
            type.movable = &movable<E>;
        }
        type.move_events = [] {
            std::vector<EventType> all{event_type<ForceClosed<E>>()};
            if constexpr (E::at_unit_end == AtUnitEnd::moves) {
                all.push_back(event_type<Offered<E>>());
                all.push_back(event_type<Taken<E>>());
            }
            return all;
        };
    }
    return type;
}

template <class Event>
EventType event_type() {
    using E = typename Event::Entity;
    return EventType{
        .name = std::string(E::kind) + "." + std::string(Event::verb),
        .version = detail::version_of<Event>(),
        .entity = E::kind,
        .type = typeid(Event),
        .opens = detail::opens_of<Event>(),
        .late = !detail::act_of<Event>(),
        .move = detail::move_of<Event>(),
        .on_paper = detail::on_paper_of<Event>(),
        .offered_to = [](const void* event) -> Uuid {
            if constexpr (requires(const Event& e) { e.offered_to(); }) {
                return static_cast<const Event*>(event)->offered_to();
            }
            (void)event;
            return {};
        },
        .put_part =
            [](const void* event, Show part, std::string& out) {
                const auto& it = *static_cast<const Event*>(event);
                part == Show::facts ? put_json<Show::facts>(out, it)
                                    : put_json<Show::words>(out, it);
            },
        .schema = [](Schemas& to) { return to.fields_of<Way::request, Event>(); },
        .read = detail::read_event<Event>,
        .evolve =
            [](void* entity, const void* event, const Stamp& stamp) {
                evolve(*static_cast<E*>(entity), *static_cast<const Event*>(event), stamp);
            },
        .number = detail::number_in<Event>,
        .erases = [](const void* event) -> std::optional<std::int64_t> {
            if constexpr (requires(const Event& e) { e.erases(); }) {
                return static_cast<const Event*>(event)->erases();
            }
            (void)event;
            return std::nullopt;
        },
    };
}

template <class Command>
CommandType command_type() {
    return CommandType{
        .name = Command::name,
        .writes = detail::writes_of<Command>(),
        .several_books = detail::several_books_of<Command>(),
        .after_end = detail::after_end_of<Command>(),
        .by_pin = detail::by_pin_of<Command>(),
        .parse = [](const boost::json::value& body) -> Result<std::shared_ptr<const void>> {
            auto command = std::make_shared<Command>();
            JsonReader reader(Trust::outside);
            if (!reader.read(body, *command)) return reader.failure();
            return std::shared_ptr<const void>(command);
        },
        .put_json = [](const void* c,
                       std::string& out) { gb::put_json(out, *static_cast<const Command*>(c)); },
        .schema = [](Schemas& to) { return to.fields_of<Way::request, Command>(); },
        .texts =
            [](const void* c, const TextVisit& visit) {
                std::string field;
                detail::visit_texts(*static_cast<const Command*>(c), field, visit);
            },
        .needs =
            [](const void* c, const Context& context, const Seen& seen, Needs& wanted) {
                if constexpr (requires(const Command& command) {
                                  needs(command, context, seen, wanted);
                              }) {
                    needs(*static_cast<const Command*>(c), context, seen, wanted);
                } else {
                    (void)c, (void)context, (void)seen, (void)wanted;
                }
            },
        .decide = [](const void* c, const Seen& seen, const Context& context) -> Decision {
            return decide(*static_cast<const Command*>(c), seen, context);
        },
        .target = [](const void* c) -> Id<Unit> {
            if constexpr (requires(const Command& command) { command.target(); }) {
                return static_cast<const Command*>(c)->target();
            }
            (void)c;
            return {};
        },
        .type = typeid(Command),
    };
}

/// template lists, so that a noun reads as three lines
template <class... E>
std::vector<EntityType> entities() {
    std::vector<EntityType> all;
    (all.push_back(entity_type<E>()), ...);
    return all;
}
template <class... Ev>
std::vector<EventType> events() {
    std::vector<EventType> all;
    (all.push_back(event_type<Ev>()), ...);
    return all;
}
template <class... C>
std::vector<CommandType> commands() {
    std::vector<CommandType> all;
    (all.push_back(command_type<C>()), ...);
    return all;
}

}  // namespace gb
