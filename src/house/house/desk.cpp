#include "house/desk.hpp"

#include "domain/book/words.hpp"
#include "domain/people/words.hpp"
#include "domain/rights/table.hpp"
#include "house/fold.hpp"

namespace gb {

namespace {

constexpr int needs_rounds = 12;  ///< a command that asks for more is a bug

const Refusal too_many{"too_many", {{"max", std::int64_t{query_limit}}}, {}};

template <class Event>
NewEvent new_event(Event event) {
    return {typeid(Event), {}, std::make_shared<const Event>(std::move(event)), {}};
}

Salt words_salt(std::string_view words) {
    Salt salt{};
    const std::string_view before = "{\"salt\":\"";
    GB_CHECK(words.starts_with(before) && unhex(words.substr(before.size(), 32), salt),
             "words begin with their salt");
    return salt;
}

}  // namespace

// Batches ---------------------------------------------------------------------------------------

Desk::Taken Desk::take(std::span<const Request> batch) {
    GB_CHECK(batch.size() <= batch_limit, "a batch keeps to its limit");
    Taken failed;
    if (auto taken = take_together(batch, failed)) return std::move(*taken);
    if (failed.restart || batch.size() == 1) return failed;
    Taken all;
    for (const auto& request : batch) {
        if (all.restart) {
            all.answers.push_back(OutcomeUnknown{});
            continue;
        }
        Taken alone_failed;
        auto alone = take_together(std::span(&request, 1), alone_failed);
        auto& outcome = alone ? *alone : alone_failed;
        all.answers.push_back(std::move(outcome.answers.front()));
        all.notices.insert(all.notices.end(), outcome.notices.begin(), outcome.notices.end());
        all.restart = outcome.restart;
    }
    return all;
}

/// One transaction. On a store error nothing of it stays, and `failed` tells what to answer.
std::optional<Desk::Taken> Desk::take_together(std::span<const Request> batch, Taken& failed) {
    Taken taken;
    try {
        ledger_.begin();
        for (const auto& request : batch) {
            taken.answers.push_back(take_one(request, taken.notices));
        }
        ledger_.commit();
        return taken;
    } catch (const StoreError& error) {
        ledger_.rollback();
        const bool full = error.kind == StoreError::Kind::full;
        failed.restart = error.kind == StoreError::Kind::io;
        failed.answers.assign(batch.size(), full ? Answer(StoreFull{}) : Answer(OutcomeUnknown{}));
        return std::nullopt;
    }
}

// One command -----------------------------------------------------------------------------------

Answer Desk::take_one(const Request& request, std::vector<Notice>& notices) {
    if (auto before = answered_before(request)) {
        const auto* refusal = std::get_if<Refusal>(&*before);
        return refusal ? refused(request, *refusal, notices) : *before;
    }
    Context context;
    context.key = request.key;
    context.now = clock_.now();
    if (auto refusal = find_actor(request, context)) return refused(request, *refusal, notices);
    context.book = book_of(request, context);
    context.now = entry_time(ledger_.head(context.book));
    context.happened = request.happened.value_or(context.now);
    if (context.happened > context.now) {
        return refused(request,
                       refuse("time.in_future",
                              {{"stated", context.happened.clock()}, {"now", context.now.clock()}},
                              "/happened"),
                       notices);
    }
    Seen seen;
    std::optional<int> scope;
    if (!request.system) {
        const auto right = scope_of(request.type->name, context.actor.role);
        if (!right) return refused(request, refuse("rights.not_for_this_post"), notices);
        scope = static_cast<int>(*right);
    }
    if (auto refusal = load_needs(request, context, scope, seen)) {
        return refused(request, *refusal, notices);
    }
    if (auto refusal = check_rights(request, context, seen)) {
        return refused(request, *refusal, notices);
    }
    const auto decision = request.type->decide(request.command.get(), seen, context);
    if (decision.refusal()) return refused(request, *decision.refusal(), notices);
    GB_CHECK(!decision.events().empty(), "a command that is not refused leaves an event");
    for (const auto& event : decision.events()) {
        const auto& type = model_.event(event.type);
        if (auto refusal = check_event(event, type, context)) {
            return refused(request, *refusal, notices);
        }
    }
    return append(request, context, seen, decision, notices);
}

std::optional<Answer> Desk::answered_before(const Request& request) {
    const auto entries = ledger_.by_key(request.key);
    if (entries.empty()) return std::nullopt;
    Done done;
    done.replayed = true;
    done.book = entries.front().book;
    done.first = entries.front().number;
    done.last = entries.back().number;
    std::vector<Salt> salts;
    Hash recorded{};
    for (const auto& entry : entries) {
        const auto facts = entry.facts ? read_facts(*entry.facts) : Result<ReadFacts>(Failure{});
        GB_CHECK(facts.has_value(), "a book holds only facts of the format");
        recorded = facts->envelope.command;
        const auto& entity = facts->envelope.entity;
        if (std::find(done.ids.begin(), done.ids.end(), entity) == done.ids.end()) {
            done.ids.push_back(entity);
        }
        if (entry.words) salts.push_back(words_salt(*entry.words));
    }
    // Where words were erased their salt is gone too, and the key alone decides.
    const bool comparable = salts.size() == entries.size();
    if (comparable && command_hash(salts, request.content) != recorded) {
        return refuse("key.other_content", {}, "/key");
    }
    return done;
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

std::optional<Refusal> Desk::find_actor(const Request& request, Context& context) {
    if (request.system) {
        context.actor.system = true;
        return std::nullopt;
    }
    const auto* post_type = model_.entity(Post::kind);
    const auto loaded = ledger_.load(*post_type, request.post);
    const auto* post = static_cast<const Post*>(loaded.entity.get());
    if (!post || post->person != request.person) return refuse("post.not_yours", {}, "/post");
    if (!post->holds_on(context.now.date())) return refuse("post.not_in_force", {}, "/post");
    const auto unit_loaded = ledger_.load(*model_.entity(Unit::kind), post->unit);
    const auto* unit = static_cast<const Unit*>(unit_loaded.entity.get());
    if (!unit) return refuse("unit.unknown", {}, "/post");
    if (!unit->stands_on(context.now.date())) {
        return refuse("unit.not_standing", {{"name", unit->latest().name.value}}, "/post");
    }
    context.actor = {post->person, post->id, post->unit, post->role, false};
    return std::nullopt;
}

Uuid Desk::book_of(const Request& request, const Context& context) const {
    switch (request.type->writes) {
        case Writes::registry:
            return identity_.registry;
        case Writes::target_book:
            return request.type->target(request.command.get());
        case Writes::own_book:
            break;
    }
    return context.actor.unit;
}

std::optional<Refusal> Desk::load_needs(const Request& request, const Context& context,
                                        std::optional<int> scope, Seen& seen) {
    const auto target = request.type->target(request.command.get());
    const bool subtree = scope && *scope == static_cast<int>(Scope::subtree);
    for (int round = 0; round < needs_rounds; ++round) {
        Needs wanted;
        request.type->needs(request.command.get(), context, seen, wanted);
        wanted.one(target);
        if (subtree && !target.empty()) need_superiors(target, seen, wanted);
        bool anything_new = false;
        for (const auto& need : wanted.ones) {
            if (seen.ones.contains(need)) continue;
            seen.ones.emplace(need, ledger_.load(*model_.entity(need.kind), need.id));
            anything_new = true;
        }
        for (const auto& need : wanted.queries) {
            if (seen.queries.contains(need)) continue;
            auto found =
                ledger_.where(*model_.entity(need.kind), need.column, need.value, query_limit + 1);
            if (found.size() > query_limit) return too_many;
            seen.queries.emplace(need, std::move(found));
            anything_new = true;
        }
        for (const auto& need : wanted.numbers) {
            if (seen.numbers.contains(need)) continue;
            seen.numbers.emplace(need, ledger_.last_number(context.book, need.name, need.year));
            anything_new = true;
        }
        for (const auto& ask : wanted.figures) {
            if (seen.figures.contains(ask)) continue;
            seen.figures.emplace(ask, ledger_.figure(ask));
            anything_new = true;
        }
        if (!anything_new) return std::nullopt;
    }
    broken("needs come to an end", __FILE__, __LINE__);
}

std::optional<Refusal> Desk::check_rights(const Request& request, const Context& context,
                                          const Seen& seen) const {
    const auto target = request.type->target(request.command.get());
    const bool must_be_named = request.type->writes == Writes::target_book;
    if ((must_be_named || !target.empty()) && !seen.find(target)) {
        return refuse("unit.unknown", {}, "/unit");
    }
    if (request.system) return std::nullopt;
    const auto scope = scope_of(request.type->name, context.actor.role);
    if (target.empty() || target == context.actor.unit || *scope == Scope::all) return std::nullopt;
    const auto today = context.now.date();
    if (*scope == Scope::subtree && stands_below(target, context.actor.unit, today, seen)) {
        return std::nullopt;
    }
    return refuse("rights.not_for_this_unit");
}

/// What holds for every event: only an opening event may begin an entity, an entity is written in
/// its home book, is not frozen by an offer, and acts do not go back behind the act before.
std::optional<Refusal> Desk::check_event(const NewEvent& event, const EventType& type,
                                         const Context& context) {
    if (const auto erased = type.erases(event.event.get())) {
        if (!ledger_.entry(context.book, static_cast<std::uint64_t>(*erased))) {
            return refuse("book.no_such_entry", {{"number", *erased}}, "/number");
        }
    }
    const auto before = ledger_.load(*model_.entity(type.entity), event.entity);
    if (!before) {
        GB_CHECK(type.opens, "an entity begins with an opening event");
        return std::nullopt;
    }
    const auto& meta = before.meta;
    const bool moving = type.move == Move::taken || type.move == Move::declined;
    if (meta.home != context.book && !moving) return refuse("entity.elsewhere");
    if (!meta.offered_to.empty() && !moving) return refuse("entity.offered");
    const auto happened = event.happened.value_or(context.happened);
    if (!type.late && happened < meta.changed) {
        return refuse("time.before_previous",
                      {{"stated", happened.clock()}, {"previous", meta.changed.clock()}},
                      "/happened");
    }
    return std::nullopt;
}

// Appending -------------------------------------------------------------------------------------

Answer Desk::append(const Request& request, const Context& context, const Seen& seen,
                    const Decision& decision, std::vector<Notice>& notices) {
    auto head = head_for_writing(context.book, context.now, notices);
    std::vector<Salt> salts(decision.events().size());
    for (auto& salt : salts) salt = fresh_salt();
    Envelope envelope;
    envelope.unit = context.actor.unit;
    envelope.author = context.actor.person;
    envelope.post = context.actor.post;
    envelope.entered = context.now;
    envelope.key = request.key;
    envelope.of = static_cast<std::int32_t>(decision.events().size());
    envelope.command = command_hash(salts, request.content);
    envelope.seen = seen_books(context.book, seen);
    Done done;
    done.book = context.book;
    done.first = head.number + 1;
    for (const auto& event : decision.events()) {
        envelope.happened = event.happened.value_or(context.happened);
        append_event(event, envelope, salts[static_cast<std::size_t>(envelope.place)], head,
                     context.book, notices);
        ++envelope.place;
        if (std::find(done.ids.begin(), done.ids.end(), event.entity) == done.ids.end()) {
            done.ids.push_back(event.entity);
        }
    }
    done.last = head.number;
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
    head.entered = envelope.entered;
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
    notices.push_back({type.entity, event.entity, book, entry.number});
}

Instant Desk::entry_time(const BookHead& head) const {
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
