// The writing half of the desk: entries, chains, volumes, and the tables behind them.

#include "domain/book/erasing.hpp"
#include "domain/book/words.hpp"
#include "domain/unit/words.hpp"
#include "house/desk.hpp"
#include "house/fold.hpp"

namespace gb {

namespace {

void see(std::vector<SeenBook>& books, const Uuid& book, std::uint64_t number) {
    const auto known = std::find_if(books.begin(), books.end(),
                                    [&](const SeenBook& seen) { return seen.book == book; });
    if (known == books.end()) {
        books.push_back({book, number});
    } else {
        known->number = number;
    }
}

template <class Event>
NewEvent new_event(Event event) {
    return {typeid(Event), {}, std::make_shared<const Event>(std::move(event)), {}, {}};
}

}  // namespace

// Appending -------------------------------------------------------------------------------------

namespace {

/// A command's events in the order of writing: the registry's first, the others as decided. So a
/// volume that one of the other books must open, said in the registry, does not part the command's
/// entries there, and an offer stands before its taking over.
std::vector<const NewEvent*> order_of_writing(const Decision& decision, const Uuid& own_book,
                                              const Uuid& registry) {
    std::vector<const NewEvent*> events;
    for (const bool of_registry : {true, false}) {
        for (const auto& event : decision.events()) {
            const bool its = event.book.value_or(own_book) == registry;
            if (its == of_registry) events.push_back(&event);
        }
    }
    return events;
}

}  // namespace

Answer Desk::append(const Request& request, const Context& context, const Seen& seen,
                    const Decision& decision, std::vector<Notice>& notices) {
    struct Writing {
        std::int32_t place = 0;
        std::int32_t of = 0;
        std::optional<BookHead> head;
        std::vector<SeenBook> seen;
    };
    std::map<Uuid, Writing> books;
    Done done;
    for (const auto& event : decision.events()) {
        ++books[event.book.value_or(context.book)].of;
    }
    std::vector<Salt> salts(decision.events().size());
    for (auto& salt : salts) salt = fresh_salt();
    Envelope envelope;
    envelope.unit = context.actor.unit;
    envelope.author = context.actor.person;
    envelope.post = context.actor.post;
    envelope.key = request.key;
    envelope.command = command_hash(salts, request.content);
    auto salt = salts.begin();
    for (const auto* event : order_of_writing(decision, context.book, identity_.registry)) {
        const auto book = event->book.value_or(context.book);
        auto& writing = books[book];
        if (!writing.head) {
            writing.head = head_for_writing(book, context.now, notices);
            writing.seen = seen_books(book, seen);
            for (const auto& [other, its] : books) {
                if (its.head && other != book) see(writing.seen, other, its.head->number);
            }
        }
        auto& head = *writing.head;
        envelope.doubtful = clock_.in_doubt();
        envelope.entered = envelope.doubtful ? context.now : std::max(context.now, head.entered);
        envelope.happened = event->happened.value_or(context.happened);
        envelope.place = writing.place++;
        envelope.of = writing.of;
        envelope.seen = writing.seen;
        append_event(*event, envelope, *salt++, head, book, notices);
        if (done.book.empty()) done.book = book, done.first = head.number;
        if (done.book == book) done.last = head.number;
        done.name(event->entity);
    }
    return done;
}

Salt Desk::fresh_salt() {
    Salt salt;
    dice_.fill(salt);
    return salt;
}

Uuid Desk::append_own(const NewEvent& event, Id<Person> author, Id<Post> post, BookHead& head,
                      const Uuid& book, std::vector<Notice>& notices) {
    Envelope envelope;
    envelope.author = author;
    envelope.post = post;
    envelope.doubtful = clock_.in_doubt();
    envelope.entered = entry_time(head);
    envelope.happened = envelope.entered;
    envelope.key = fresh_uuid(clock_, dice_);
    NewEvent own = event;
    own.entity = derived(envelope.key, model_.event(event.type).entity, 0);
    append_event(own, envelope, fresh_salt(), head, book, notices);
    return own.entity;
}

void Desk::append_event(const NewEvent& event, const Envelope& given, const Salt& words_salt,
                        BookHead& head, const Uuid& book, std::vector<Notice>& notices) {
    const auto& type = model_.event(event.type);
    Envelope envelope = given;
    envelope.salt = fresh_salt();
    envelope.kind = type.name;
    envelope.version = type.version;
    envelope.entity = event.entity;
    Entry entry;
    entry.book = book;
    entry.volume = head.volume;
    entry.number = head.number + 1;
    entry.facts = facts_bytes(envelope, type, event.event.get());
    entry.words = words_bytes(words_salt, type, event.event.get());
    GB_CHECK(entry.facts->size() + entry.words->size() <= entry_limit,
             "an entry keeps to its limit");
    entry.facts_hash = sha256(*entry.facts);
    entry.words_hash = sha256(*entry.words);
    entry.hash =
        entry_hash(book, entry.volume, entry.number, head.hash, entry.facts_hash, entry.words_hash);
    ledger_.append(entry, envelope);
    head.number = entry.number;
    head.hash = entry.hash;
    if (!envelope.doubtful) head.entered = envelope.entered;
    ledger_.set_head(book, head);

    const auto& entity_type = *model_.entity(type.entity);
    const auto before = ledger_.load(entity_type, event.entity);
    ledger_.upsert(entity_type, event.entity,
                   folded(model_, type, before, event.event.get(),
                          envelope.stamp(book, entry.number), event.entity));
    if (const auto* number = type.number(event.event.get())) {
        ledger_.set_last_number(book, *number);
    }
    if (const auto erased = type.erases(event.event.get())) {
        erase_words(model_, ledger_, book, static_cast<std::uint64_t>(*erased));
    }
    notices.push_back({type.entity, event.entity, book, entry.number, type.on_paper});
}

/// Words that are there, and a reason that does not keep them. The node itself carries out an order
/// that was given and written elsewhere, in the words in which it was.
std::optional<Refusal> Desk::check_erasure(const NewEvent& event, std::int64_t number,
                                           const Uuid& book, const Context& context) {
    const auto entry = ledger_.entry(book, static_cast<std::uint64_t>(number));
    if (!entry) return refuse("book.no_such_entry", {{"number", number}}, "/number");
    if (auto refusal = nothing_to_erase(entry->words, number)) return refusal;
    if (context.actor.system) return std::nullopt;
    return reason_repeats(entry->words, static_cast<const Erased*>(event.event.get())->reason);
}

Instant Desk::entry_time(const BookHead& head) const {
    if (clock_.in_doubt()) return clock_.now();
    return std::max(clock_.now(), head.entered);  // never decreasing within a book
}

BookHead Desk::head_for_writing(const Uuid& book, Instant now, std::vector<Notice>& notices) {
    const auto head = ledger_.head(book);
    if (head.volume != 0 && head.key == key_.public_key) return head;
    return open_volume(book, now, notices);
}

/// A new volume: said in the registry, and as the volume's own first entry.
BookHead Desk::open_volume(const Uuid& book, Instant now, std::vector<Notice>& notices) {
    auto head = ledger_.head(book);
    VolumeOpened opened;
    opened.volume = static_cast<std::int64_t>(head.volume) + 1;
    opened.key = key_.public_key;
    opened.after = static_cast<std::int64_t>(head.number);
    opened.after_hash = head.hash;
    opened.world = identity_.world;
    if (book != identity_.registry && book != identity_.node_book) {
        const auto unit = ledger_.load(*model_.entity(Unit::kind), book);
        GB_CHECK(static_cast<bool>(unit), "a book belongs to a unit of the registry");
        opened.unit = Id<Unit>(book);
        opened.name = static_cast<const Unit*>(unit.entity.get())->latest().name.value;
    }
    head.volume += 1;
    head.key = key_.public_key;
    append_own(new_event(opened), {}, {}, head, book, notices);
    auto registry =
        book == identity_.registry ? head : head_for_writing(identity_.registry, now, notices);
    append_own(
        new_event(KeeperNamed{book, opened.volume, opened.key, opened.after, opened.after_hash}),
        {}, {}, registry, identity_.registry, notices);
    return book == identity_.registry ? registry : head;
}

void Desk::open_volumes(std::span<const Uuid> books) {
    std::vector<Notice> notices;
    ledger_.begin();
    try {
        const auto now = clock_.now();
        for (const auto& book : books) {
            if (ledger_.head(book).volume != 0) head_for_writing(book, now, notices);
        }
        ledger_.commit();
    } catch (const StoreError&) {
        ledger_.rollback();
        throw;
    }
}

/// Which number of each other book the command relied on, the registry always among them.
std::vector<SeenBook> Desk::seen_books(const Uuid& book, const Seen& seen) {
    std::set<Uuid> books{identity_.registry};
    for (const auto& [need, loaded] : seen.ones) {
        if (loaded) books.insert(loaded.meta.home);
    }
    books.erase(book);
    std::vector<SeenBook> result;
    for (const auto& other : books) result.push_back({other, ledger_.head(other).number});
    return result;
}

/// A refusal changes nothing but the node book, which notes it without the command's content.
Answer Desk::refused(const Request& request, Refusal refusal, std::vector<Notice>& notices) {
    const auto now = clock_.now();
    auto head = head_for_writing(identity_.node_book, now, notices);
    append_own(
        new_event(NodeNoted{NodeFact::refused, std::string(request.type->name), refusal.code}),
        request.person, request.post, head, identity_.node_book, notices);
    return refusal;
}

void Desk::note_refusal(const Request& request, const std::string& code) {
    std::vector<Notice> notices;
    ledger_.begin();
    try {
        refused(request, refuse(code), notices);
        ledger_.commit();
    } catch (const StoreError&) {
        ledger_.rollback();
        throw;
    }
}

void Desk::note(Id<Person> person, std::string_view what, std::string_view code) {
    std::vector<Notice> notices;
    ledger_.begin();
    try {
        auto head = head_for_writing(identity_.node_book, clock_.now(), notices);
        const auto fact = choice_of<NodeFact>(what);
        GB_CHECK(fact.has_value(), "the node book notes only known facts");
        append_own(new_event(NodeNoted{*fact, "", std::string(code)}), person, {}, head,
                   identity_.node_book, notices);
        ledger_.commit();
    } catch (const StoreError&) {
        ledger_.rollback();
        throw;
    }
}

}  // namespace gb
