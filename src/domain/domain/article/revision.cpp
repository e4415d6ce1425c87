#include "domain/article/revision.hpp"

#include "base/json_write.hpp"
#include "domain/article/checks.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

namespace {

bool same(const ArticleContent& one, const ArticleContent& other) {
    return to_json(one) == to_json(other);
}

std::optional<Refusal> check_waiting(const Revision* revision, const Context& context) {
    if (!revision || revision->unit != context.actor.unit) {
        return refuse("revision.unknown", {}, "/revision");
    }
    if (revision->state != RevisionState::waiting) {
        return refuse("revision.not_waiting", {}, "/revision");
    }
    return std::nullopt;
}

void close(Revision& revision, RevisionState state) {
    revision.state = state;
    revision.open_in.reset();
}

}  // namespace

void need_waiting_revision(Id<Article> article, Needs& wanted) {
    wanted.where<Revision>("article", article);
}

const Revision* waiting_revision(Id<Article> article, const Seen& seen) {
    for (const auto* revision : seen.where<Revision>("article", article)) {
        if (revision->state == RevisionState::waiting) return revision;
    }
    return nullptr;
}

void needs(const PutForwardRevision& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
    need_links(command, wanted);
    need_photos(command.photos, wanted);
    need_waiting_revision(command.article, wanted);
}

Decision decide(const PutForwardRevision& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (!article->published) return refuse("revision.not_published", {}, "/article");
    if (waiting_revision(command.article, seen)) return refuse("revision.waits", {}, "/article");
    if (auto refusal = check_body(command, seen, context)) return *refusal;
    if (auto refusal = check_verbatim(*article, command)) return *refusal;
    if (auto refusal = lacks(command, "/body")) return *refusal;
    if (auto refusal = check_photos(command.photos, *article, seen, context)) return *refusal;
    if (same(command, *article)) return refuse("revision.nothing_changed", {}, "/article");
    return Decision().record(context.fresh<Revision>(),
                             RevisionPutForward{{command}, context.actor.unit, command.article});
}

void needs(const PublishRevision& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.revision);
    need_editors(context.actor.unit, wanted);
}

Decision decide(const PublishRevision& command, const Seen& seen, const Context& context) {
    const auto* revision = seen.find(command.revision);
    if (auto refusal = check_waiting(revision, context)) return *refusal;
    if (revision->title.gone) return refuse("revision.erased", {}, "/revision");
    const auto wrote = [&](Id<Person> person) { return person == revision->author; };
    if (another_is_to(wrote, context.actor, context.now.date(), seen)) {
        return refuse("revision.own_work", {}, "/revision");
    }
    return Decision()
        .record(command.revision, RevisionPublished{wrote(context.actor.person)})
        .record(revision->article, ArticleRevised{{*revision}, command.revision});
}

void needs(const ReturnRevision& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.revision);
}

Decision decide(const ReturnRevision& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_waiting(seen.find(command.revision), context)) return *refusal;
    return Decision().record(command.revision, RevisionReturned{command.note});
}

void needs(const WithdrawRevision& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.revision);
}

Decision decide(const WithdrawRevision& command, const Seen& seen, const Context& context) {
    const auto* revision = seen.find(command.revision);
    if (auto refusal = check_waiting(revision, context)) return *refusal;
    if (revision->author != context.actor.person) {
        return refuse("revision.not_yours", {}, "/revision");
    }
    return Decision().record(command.revision, RevisionWithdrawn{});
}

void evolve(Revision& revision, const RevisionPutForward& event, const Stamp& stamp) {
    static_cast<ArticleContent&>(revision) = event;
    revision.unit = event.unit;
    revision.article = event.article;
    revision.open_in = event.unit;
    revision.author = stamp.author;
    revision.at = stamp.happened;
}

void evolve(Revision& revision, const RevisionPublished& event, const Stamp&) {
    close(revision, RevisionState::published);
    revision.by_its_writer = event.by_its_writer;
}

void evolve(Revision& revision, const RevisionReturned& event, const Stamp&) {
    close(revision, RevisionState::returned);
    copy_words(revision.note, event.note);
}

void evolve(Revision& revision, const RevisionWithdrawn&, const Stamp&) {
    close(revision, RevisionState::withdrawn);
}

void on_taken(Revision& revision, const Taken<Revision>& event, const Stamp&) {
    revision.unit = event.to;
}

void on_force_closed(Revision& revision, const ForceClosed<Revision>& event, const Stamp&) {
    revision.state = RevisionState::returned;
    revision.note.value = event.reason.value;
}

}  // namespace gb
