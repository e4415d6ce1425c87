#include <algorithm>

#include "base/alt_text.hpp"
#include "base/naming.hpp"
#include "domain/article/checks.hpp"
#include "domain/article/revision.hpp"

namespace gb {

namespace {

/// Title and a few letters of the id: two pages of one name have two addresses.
std::string slug_for(const ArticleBody& body, Id<Article> article) {
    constexpr std::size_t id_letters = 6;
    const auto id = article.text();
    const auto tail = id.substr(id.size() - id_letters);
    const auto title = slug_of(body.title);
    return title.empty() ? tail : title + "-" + tail;
}

std::optional<Refusal> check_links(const ArticleBody& body, const Seen& seen,
                                   const Context& context) {
    if (body.conference) {
        const auto* conference = seen.find(*body.conference);
        if (!conference || conference->unit != context.actor.unit) {
            return refuse("conference.unknown", {}, "/conference");
        }
    }
    if (body.summary) {
        const auto* summary = seen.find(*body.summary);
        if (!summary || summary->unit != context.actor.unit) {
            return refuse("summary.unknown", {}, "/summary");
        }
    }
    return std::nullopt;
}

std::optional<Refusal> check_words(const ArticleBody& body) {
    for (std::size_t i = 0; i < body.captions.size(); ++i) {
        if (const auto fault = alt_fault(body.captions[i].alt)) {
            return refuse(std::string(*fault), {}, "/captions/" + std::to_string(i) + "/alt");
        }
    }
    return std::nullopt;
}

}  // namespace

void need_links(const ArticleBody& body, Needs& wanted) {
    if (body.conference) wanted.one(*body.conference);
    if (body.summary) wanted.one(*body.summary);
}

std::optional<Refusal> check_body(const ArticleBody& body, const Seen& seen,
                                  const Context& context) {
    if (auto refusal = check_links(body, seen, context)) return refusal;
    return check_words(body);
}

std::optional<Refusal> lacks(const ArticleBody& body, const std::string& at) {
    if (body.body.empty() && body.figures.empty()) return refuse("article.body_empty", {}, at);
    if (!body.figures.empty() && !body.as_of) return refuse("article.as_of_missing", {}, at);
    const bool named = !body.symbol.empty() && body.issued_on && !body.issuer.empty();
    if (body.section == ArticleSection::documents && !named) {
        return refuse("article.document_unnamed", {}, at);
    }
    return std::nullopt;
}

std::optional<Refusal> check_verbatim(const Article& article, const ArticleBody& body) {
    if (!article.verbatim) return std::nullopt;
    const auto same = [](const auto& was, const auto& is) { return was.value == is.value; };
    if (!same(article.title, body.title)) return refuse("article.verbatim", {}, "/title");
    if (!same(article.lead, body.lead)) return refuse("article.verbatim", {}, "/lead");
    if (!same(article.body, body.body)) return refuse("article.verbatim", {}, "/body");
    return std::nullopt;
}

void need_editors(Id<Unit> unit, Needs& wanted) {
    wanted.where<Post>("unit", unit);
}

bool another_is_to(const Wrote& wrote, const Actor& actor, Date day, const Seen& seen) {
    const auto posts = seen.where<Post>("unit", actor.unit);
    return wrote(actor.person) && std::any_of(posts.begin(), posts.end(), [&](const Post* post) {
               return post->holds_on(day) && may_publish(post->role) && !wrote(post->person);
           });
}

std::optional<Refusal> check_own(const Article* article, const Context& context) {
    if (!article || article->unit != context.actor.unit) {
        return refuse("article.unknown", {}, "/article");
    }
    if (article->state == ArticleState::withdrawn) {
        return refuse("article.withdrawn", {}, "/article");
    }
    return std::nullopt;
}

void needs(const DraftArticle& command, const Context&, const Seen&, Needs& wanted) {
    need_links(command, wanted);
}

Decision decide(const DraftArticle& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_body(command, seen, context)) return *refusal;
    const auto article = context.fresh<Article>();
    return Decision().record(
        article, ArticleDrafted{{command}, context.actor.unit, slug_for(command, article)});
}

void needs(const ImportArticle& command, const Context&, const Seen&, Needs& wanted) {
    need_links(command, wanted);
}

Decision decide(const ImportArticle& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_body(command, seen, context)) return *refusal;
    if (command.original.posted_on && *command.original.posted_on > context.now.date()) {
        return refuse("article.posted_ahead", {}, "/original/posted_on");
    }
    const auto article = context.fresh<Article>();
    return Decision().record(
        article, ArticleImported{
                     {command}, context.actor.unit, slug_for(command, article), command.original});
}

void needs(const AmendArticle& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
    need_links(command, wanted);
}

Decision decide(const AmendArticle& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (auto refusal = check_body(command, seen, context)) return *refusal;
    if (auto refusal = check_verbatim(*article, command)) return *refusal;
    if (article->published) return refuse("article.needs_revision", {}, "/article");
    return Decision().record(command.article,
                             ArticleAmended{{command}, slug_for(command, command.article)});
}

void needs(const SubmitArticle& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
}

Decision decide(const SubmitArticle& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (article->state != ArticleState::draft) return refuse("article.no_draft", {}, "/article");
    if (auto refusal = lacks(*article, "/article")) return *refusal;
    return Decision().record(command.article, ArticleSubmitted{});
}

void needs(const ReturnArticle& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
}

Decision decide(const ReturnArticle& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (article->state != ArticleState::review) {
        return refuse("article.not_in_review", {}, "/article");
    }
    return Decision().record(command.article, ArticleReturned{command.note});
}

void needs(const PublishArticle& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.article);
    need_editors(context.actor.unit, wanted);
}

Decision decide(const PublishArticle& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (article->published) return refuse("article.already_published", {}, "/article");
    if (article->state != ArticleState::review) {
        return refuse("article.not_in_review", {}, "/article");
    }
    const auto wrote = [&](Id<Person> person) { return wrote_in(*article, person); };
    if (another_is_to(wrote, context.actor, context.now.date(), seen)) {
        return refuse("article.own_work", {}, "/article");
    }
    return Decision().record(command.article, ArticlePublished{wrote(context.actor.person)});
}

void needs(const WithdrawArticle& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
    need_waiting_revision(command.article, wanted);
}

Decision decide(const WithdrawArticle& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (!article->published) return refuse("article.not_published", {}, "/article");
    auto decision = Decision().record(command.article, ArticleWithdrawn{command.reason});
    if (const auto* revision = waiting_revision(command.article, seen)) {
        decision.record(revision->id, RevisionReturned{command.reason.value});
    }
    return decision;
}

}  // namespace gb
