#include "house/desk.hpp"

#include <algorithm>

#include "domain/document/marking.hpp"
#include "domain/information/scope.hpp"
#include "domain/kit/event_time.hpp"
#include "domain/people/words.hpp"
#include "domain/reform/acts_after.hpp"
#include "domain/reform/words.hpp"
#include "domain/rights/table.hpp"
#include "domain/unit/papers.hpp"
#include "house/acts_after.hpp"
#include "house/fold.hpp"
#include "house/node_log.hpp"

namespace gb {

namespace {

constexpr int needs_rounds = 16;  ///< a command that asks for more is a bug

const Refusal too_many{"too_many", {{"max", std::int64_t{query_limit}}}, {}};

Salt words_salt(std::string_view words) {
    Salt salt{};
    const std::string_view before = "{\"salt\":\"";
    GB_CHECK(words.starts_with(before) && unhex(words.substr(before.size(), 32), salt),
             "words begin with their salt");
    return salt;
}

/// How many were not done, or may not have been.
std::ptrdiff_t undone(const std::vector<Answer>& answers) {
    return std::count_if(answers.begin(), answers.end(), [](const Answer& answer) {
        return std::holds_alternative<StoreFull>(answer) ||
               std::holds_alternative<OutcomeUnknown>(answer);
    });
}

}  // namespace

// Batches ---------------------------------------------------------------------------------------

Desk::Taken Desk::take(std::span<const Request> batch) {
    GB_CHECK(batch.size() <= batch_limit, "a batch keeps to its limit");
    Taken failed;
    if (auto taken = take_together(batch, failed)) return std::move(*taken);
    const bool over = failed.restart || batch.size() == 1;
    const auto why = failed.why;
    auto taken = over ? std::move(failed) : take_singly(batch);
    node_log().error("store.batch_failed",
                     {{"commands", batch.size()}, {"undone", undone(taken.answers)}, {"why", why}});
    return taken;
}

Desk::Taken Desk::take_singly(std::span<const Request> batch) {
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
        failed.why = error.what();
        failed.answers.assign(batch.size(), full ? Answer(StoreFull{}) : Answer(OutcomeUnknown{}));
        return std::nullopt;
    }
}

Desk::Taken Desk::take_all(std::span<const Request> requests,
                           const std::function<void(std::size_t done)>& progress) {
    Taken taken;
    const Request* refused_one = nullptr;
    try {
        ledger_.begin();
        for (const auto& request : requests) {
            taken.answers.push_back(take_one(request, taken.notices));
            if (std::holds_alternative<Refusal>(taken.answers.back())) {
                refused_one = &request;
                break;
            }
            progress(taken.answers.size());
        }
        if (!refused_one) {
            ledger_.commit();
            return taken;
        }
        ledger_.rollback();
    } catch (const StoreError& error) {
        ledger_.rollback();
        node_log().error(
            "store.batch_failed",
            {{"commands", requests.size()}, {"undone", requests.size()}, {"why", error.what()}});
        Taken failed;
        failed.restart = error.kind == StoreError::Kind::io;
        const bool full = error.kind == StoreError::Kind::full;
        failed.answers.assign(1, full ? Answer(StoreFull{}) : Answer(OutcomeUnknown{}));
        return failed;
    }
    // What the refused command noted went with the others; it is noted again by itself.
    Taken alone;
    alone.answers.push_back(std::move(taken.answers.back()));
    note_refusal(*refused_one, std::get<Refusal>(alone.answers.front()).code);
    return alone;
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
    context.movables = model_.movables();
    context.happened = not_ahead(request.happened.value_or(context.now), context.now);
    if (context.happened > context.now) {
        return refused(request, in_future(context.happened, context.now, "/happened"), notices);
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
    if (auto refusal = check_book_open(request, context)) {
        return refused(request, *refusal, notices);
    }
    if (auto refusal = refuse_marked(*request.type, request.command.get())) {
        return refused(request, *refusal, notices);
    }
    const auto decision = request.type->decide(request.command.get(), seen, context);
    if (decision.refusal()) return refused(request, *decision.refusal(), notices);
    // After the noun, which says more exactly what to write instead.
    if (auto refusal = refuse_watching(*request.type, request.command.get())) {
        return refused(request, *refusal, notices);
    }
    // The noun's own limits spoke first. Half an entry, because an event may say more than its
    // command.
    if (!request.system && request.content.size() > entry_limit / 2) {
        return refused(
            request,
            refuse("input.too_large", {{"max", static_cast<std::int64_t>(entry_limit / 2)}}),
            notices);
    }
    GB_CHECK(!decision.events().empty(), "a command that is not refused leaves an event");
    if (auto refusal = check_events(request, decision, context)) {
        return refused(request, *refusal, notices);
    }
    if (request.limit) {
        if (auto refusal = request.limit()) return refused(request, *refusal, notices);
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
    std::vector<Salt> salts;
    Hash recorded{};
    for (const auto& entry : entries) {
        if (entry.book == done.book) done.last = entry.number;
        const auto facts = entry.facts ? read_facts(*entry.facts) : Result<ReadFacts>(Failure{});
        GB_CHECK(facts.has_value(), "a book holds only facts of the format");
        recorded = facts->envelope.command;
        done.name(facts->envelope.entity);
        if (entry.words) salts.push_back(words_salt(*entry.words));
    }
    // Where words were erased their salt is gone too, and the key alone decides.
    const bool comparable = salts.size() == entries.size();
    if (comparable && command_hash(salts, request.content) != recorded) {
        return refuse("key.other_content", {}, "/key");
    }
    return done;
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
    const auto today = context.now.date();
    if (unit->has_ended(today)) return ended(*unit, "/post");
    if (!unit->stands_on(today)) {
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
    const bool held = scope && *scope == static_cast<int>(Scope::held);
    for (int round = 0; round < needs_rounds; ++round) {
        Needs wanted;
        request.type->needs(request.command.get(), context, seen, wanted);
        wanted.one(target);
        if (subtree && !target.empty()) need_superiors(target, seen, wanted);
        if (held) need_holder_of_papers(target, context, seen, wanted);
        bool anything_new = false;
        for (const auto& need : wanted.ones) {
            if (seen.ones.contains(need)) continue;
            seen.ones.emplace(need, ledger_.load(*model_.entity(need.kind), need.id));
            anything_new = true;
        }
        for (const auto& need : wanted.queries) {
            if (seen.queries.contains(need)) continue;
            auto found = ask(ledger_, model_, need, query_limit + 1);
            if (found.size() > query_limit) {
                if (!wanted.cut.contains(need)) return too_many;
                found.resize(query_limit);
            }
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
            seen.figures.emplace(
                ask, ask.name == acts_after ? find_acts_after(ledger_, ask) : ledger_.figure(ask));
            anything_new = true;
        }
        for (const auto& book : wanted.heads) {
            if (seen.heads.contains(book)) continue;
            seen.heads.emplace(book, ledger_.head(book).number);
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
    if (*scope == Scope::held && holds_papers(target, context, seen)) return std::nullopt;
    return refuse("rights.not_for_this_unit");
}

/// Whoever comes late is told who carries on.
Refusal Desk::ended(const Unit& unit, std::string field) {
    std::vector<const Unit*> successors;
    std::vector<Loaded> kept;
    for (const auto& loaded : ledger_.where(*model_.entity(Succession::kind), "old_unit",
                                            Cell::of(unit.id), list_limit)) {
        const auto* succession = static_cast<const Succession*>(loaded.entity.get());
        if (succession->withdrawn) continue;
        kept.push_back(ledger_.load(*model_.entity(Unit::kind), succession->new_unit));
        if (kept.back()) successors.push_back(static_cast<const Unit*>(kept.back().entity.get()));
    }
    return has_ended(unit, successors, std::move(field));
}

/// From the end of its unit a book takes only what winds it up, and its registers give no number.
std::optional<Refusal> Desk::check_book_open(const Request& request, const Context& context) {
    if (context.book == identity_.registry || context.book == identity_.node_book) return {};
    if (request.type->after_end == AfterEnd::always) return {};
    const auto loaded = ledger_.load(*model_.entity(Unit::kind), context.book);
    const auto* unit = static_cast<const Unit*>(loaded.entity.get());
    if (!unit || !unit->has_ended(context.now.date())) return {};
    if (request.type->after_end == AfterEnd::winds_up && !unit->wound_up) return {};
    // A command says which book, or writes in that of who gives it.
    return ended(*unit, request.type->writes == Writes::target_book ? "/unit" : "");
}

/// What holds for every event: only an opening event may begin an entity, an entity is written in
/// its home book, is not frozen by an offer, and acts do not go back behind the act before. The
/// events before it in the same decision count as done.
std::optional<Refusal> Desk::check_events(const Request& request, const Decision& decision,
                                          const Context& context) {
    std::map<Uuid, Meta> known;
    for (const auto& event : decision.events()) {
        const auto& type = model_.event(event.type);
        const auto book = event.book.value_or(context.book);
        GB_CHECK(book == context.book || request.type->several_books,
                 "a command writes in one book unless it says otherwise");
        auto before = known.find(event.entity);
        if (before == known.end()) {
            const auto loaded = ledger_.load(*model_.entity(type.entity), event.entity);
            if (loaded) before = known.emplace(event.entity, loaded.meta).first;
        }
        if (auto refusal = check_event(event, type, context,
                                       before == known.end() ? nullptr : &before->second)) {
            return refusal;
        }
        if (auto refusal = check_number(event, type, book)) return refusal;
        Stamp stamp;
        stamp.book = book;
        stamp.happened = event.happened.value_or(context.happened);
        stamp.doubtful = clock_.in_doubt();
        Meta meta;
        if (before == known.end()) {
            meta.home = book;
        } else {
            meta = before->second;
        }
        known[event.entity] = moved(meta, type, event.event.get(), stamp);
    }
    return std::nullopt;
}

std::optional<Refusal> Desk::check_event(const NewEvent& event, const EventType& type,
                                         const Context& context, const Meta* before) {
    const auto book = event.book.value_or(context.book);
    if (const auto erased = type.erases(event.event.get())) {
        if (auto refusal = check_erasure(event, *erased, book, context)) return refusal;
    }
    if (!before) {
        GB_CHECK(type.opens, "an entity begins with an opening event");
        return std::nullopt;
    }
    if (type.move == Move::taken || type.move == Move::declined) {
        if (before->offered_to != book) return refuse("entity.not_offered");
    } else {
        if (before->home != book) return refuse("entity.elsewhere");
        if (!before->offered_to.empty()) return refuse("entity.offered");
    }
    const auto happened = event.happened.value_or(context.happened);
    if (!type.late && !clock_.in_doubt() && happened < before->changed) {
        return refuse("time.before_previous",
                      {{"stated", happened.clock()}, {"previous", before->changed.clock()}},
                      "/happened");
    }
    return std::nullopt;
}

}  // namespace gb
