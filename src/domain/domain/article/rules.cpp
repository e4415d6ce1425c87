#include "base/alt_text.hpp"
#include "base/naming.hpp"
#include "domain/article/words.hpp"
#include "domain/document/marking.hpp"

namespace gb {

// evolve

namespace {

ArticleBody& body_of(Article& article) {
    return article;
}

}  // namespace

void evolve(Article& article, const ArticleDrafted& event, const Stamp&) {
    body_of(article) = event;
    article.unit = event.unit;
    article.open_in = event.unit;
    article.slug.value = event.slug.value;
    article.slug.gone = event.slug.gone;
}

void evolve(Article& article, const ArticleAmended& event, const Stamp& stamp) {
    body_of(article) = event;
    if (article.published) {
        article.updated = stamp.happened;
        return;
    }
    article.slug.value = event.slug.value;
    article.slug.gone = event.slug.gone;
}

void evolve(Article& article, const ArticlePublished&, const Stamp& stamp) {
    article.state = ArticleState::published;
    article.published = stamp.happened;
}

void evolve(Article& article, const ArticleWithdrawn& event, const Stamp&) {
    article.state = ArticleState::withdrawn;
    article.withdraw_reason.value = event.reason.value;
    article.withdraw_reason.gone = event.reason.gone;
    article.open_in.reset();
}

void on_taken(Article& article, const Taken<Article>& event, const Stamp&) {
    article.unit = event.to;
}

/// A draft is given up; what citizens have read stays where it is, though nobody amends it.
void on_force_closed(Article& article, const ForceClosed<Article>& event, const Stamp&) {
    if (article.state != ArticleState::draft) return;
    article.state = ArticleState::withdrawn;
    article.withdraw_reason.value = event.reason.value;
}

// decide

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
    if (marked_secret(body.title)) return refuse("document.classified", {}, "/title");
    if (marked_secret(body.lead)) return refuse("document.classified", {}, "/lead");
    if (marked_secret(body.body)) return refuse("document.classified", {}, "/body");
    for (std::size_t i = 0; i < body.captions.size(); ++i) {
        if (const auto fault = alt_fault(body.captions[i].alt)) {
            return refuse(std::string(*fault), {}, "/captions/" + std::to_string(i) + "/alt");
        }
    }
    return std::nullopt;
}

std::optional<Refusal> check_body(const ArticleBody& body, const Seen& seen,
                                  const Context& context) {
    if (auto refusal = check_links(body, seen, context)) return refusal;
    return check_words(body);
}

void need_links(const ArticleBody& body, Needs& wanted) {
    if (body.conference) wanted.one(*body.conference);
    if (body.summary) wanted.one(*body.summary);
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

}  // namespace

void needs(const DraftArticle& command, const Context&, const Seen&, Needs& wanted) {
    need_links(command, wanted);
}

Decision decide(const DraftArticle& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_body(command, seen, context)) return *refusal;
    const auto article = context.fresh<Article>();
    return Decision().record(
        article, ArticleDrafted{{command}, context.actor.unit, slug_for(command, article)});
}

void needs(const AmendArticle& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
    need_links(command, wanted);
}

Decision decide(const AmendArticle& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (auto refusal = check_body(command, seen, context)) return *refusal;
    if (article->published && command.body.empty()) {
        return refuse("article.body_empty", {}, "/body");
    }
    return Decision().record(command.article,
                             ArticleAmended{{command}, slug_for(command, command.article)});
}

void needs(const PublishArticle& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
}

Decision decide(const PublishArticle& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (article->published) return refuse("article.already_published", {}, "/article");
    if (article->body.empty()) return refuse("article.body_empty", {}, "/article");
    return Decision().record(command.article, ArticlePublished{});
}

void needs(const WithdrawArticle& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
}

Decision decide(const WithdrawArticle& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (!article->published) return refuse("article.not_published", {}, "/article");
    return Decision().record(command.article, ArticleWithdrawn{command.reason});
}

}  // namespace gb
