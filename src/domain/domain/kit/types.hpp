#pragma once
// The tables of functions through which the desk and the store handle any noun without knowing it.
// A noun makes them from its structs in its noun.cpp (see noun.hpp); nobody writes them by hand.

#include <boost/json/value.hpp>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <typeindex>
#include <vector>

#include "base/rows.hpp"
#include "base/schema.hpp"
#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"

namespace gb {

struct EventType;
struct Movable;

/// An index by which the rows of one book are read, a page or a span of time of them.
struct BookIndex {
    std::string_view name;
    std::string_view columns;  ///< of the row, also those of Meta, the first of them "home"
};

struct EntityType {
    std::string_view kind;  ///< "log_entry"; also the table's name
    RowShape shape;
    /// Columns that a query may ask for; "owners.open_for" is a column of the list `owners`.
    std::vector<std::string_view> indexed;
    /// Where there are any, the rows are wide and many, and are read by book (store/tables.cpp).
    std::vector<BookIndex> by_book;
    std::shared_ptr<void> (*fresh)(const Uuid& id);
    std::shared_ptr<void> (*copy)(const void* entity);
    void (*put)(const void* entity, CellWriter&);
    void (*put_children)(const void* entity, ChildWriter&);
    std::int64_t (*filled_lists)(const void* entity);  ///< a bit for each
    void (*take)(void* entity, CellReader&);
    void (*take_children)(void* entity, ChildReader&);
    void (*put_json)(const void* entity, std::string& out);
    const Movable* movable = nullptr;  ///< null: its entities are never open
    std::vector<EventType> (*move_events)() = nullptr;
};

/// What an event does to where its entity lives, besides changing it.
enum class Move { none, offered, taken, declined };

struct EventType {
    std::string name;  ///< "log_entry.written"
    std::int32_t version = 1;
    std::string_view entity;
    std::type_index type;
    bool opens = false;  ///< may be an entity's first event
    bool late = true;  ///< a row: may state any event time; acts follow their entity's previous one
    Move move = Move::none;
    bool on_paper = false;  ///< signs or issues a paper: its head code is printed and witnessed
    Uuid (*offered_to)(const void* event);  ///< the unit, where it offers its entity
    void (*put_part)(const void* event, Show part, std::string& out);
    PutSchema schema;
    /// Lenient: what was recorded is read whatever the limits are now. Null words: erased or
    /// withheld.
    std::shared_ptr<const void> (*read)(std::string_view facts, const std::string_view* words);
    void (*evolve)(void* entity, const void* event, const Stamp& stamp);
    const RegisterNumber* (*number)(const void* event);  ///< the register number it gives, if any
    std::optional<std::int64_t> (*erases)(const void* event);  ///< number of the entry it erases
};

/// Whose book a command writes in.
enum class Writes { own_book, target_book, registry };

/// Whether a command may still write in the book of a unit that has ended.
enum class AfterEnd {
    refused,
    winds_up,  ///< until the book is closed
    always     ///< what concerns the book itself: lawful erasure, witness
};

/// Told a text that is not empty, and where it stands ("/lines/2/text").
using TextVisit = std::function<void(std::string_view text, const std::string& field)>;

struct CommandType {
    std::string_view name;  ///< "log.write"
    Writes writes = Writes::own_book;
    bool several_books = false;  ///< its events may stand in books other than its own
    AfterEnd after_end = AfterEnd::refused;
    bool by_pin = false;  ///< a signature: the person's own PIN comes with it
    Result<std::shared_ptr<const void>> (*parse)(const boost::json::value& body);
    void (*put_json)(const void* command, std::string& out);
    PutSchema schema;
    void (*texts)(const void* command, const TextVisit& visit);  ///< every one of them, in order
    void (*needs)(const void* command, const Context&, const Seen&, Needs&);
    Decision (*decide)(const void* command, const Seen&, const Context&);
    /// The unit that the command is about, for the scope of the right; empty: the actor's own.
    Id<Unit> (*target)(const void* command);
    std::type_index type;
};

struct Noun {
    std::vector<EntityType> entities;
    std::vector<EventType> events;
    std::vector<CommandType> commands;
};

}  // namespace gb
