#include "domain/article/checks.hpp"

namespace gb {

namespace {

constexpr std::size_t most_errata = 256;  ///< as long as a list may be

bool stands_in(const std::string& passage, const Article& article) {
    for (const auto* text : {&article.title.value, &article.lead.value, &article.body.value}) {
        if (text->find(passage) != std::string::npos) return true;
    }
    return false;
}

/// Why the correction of that number cannot be published or dropped any more, if it cannot.
std::optional<Refusal> check_waits(const Article& article, std::int64_t number) {
    if (number > static_cast<std::int64_t>(article.errata.size())) {
        return refuse("article.no_such_erratum", {}, "/number");
    }
    const auto& erratum = article.errata[static_cast<std::size_t>(number) - 1];
    if (erratum.dropped) return refuse("article.erratum_dropped", {{"number", number}}, "/number");
    if (erratum.published) {
        return refuse("article.erratum_published", {{"number", number}}, "/number");
    }
    return std::nullopt;
}

}  // namespace

void needs(const NoteErratum& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
}

Decision decide(const NoteErratum& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (!stands_in(command.passage.value, *article)) {
        return refuse("article.no_such_passage", {}, "/passage");
    }
    if (article->errata.size() == most_errata) return refuse("article.errata_full", {}, "/article");
    return Decision().record(command.article,
                             ArticleErratumNoted{command.passage, command.correction});
}

void needs(const PublishErratum& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.article);
    need_editors(context.actor.unit, wanted);
}

Decision decide(const PublishErratum& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (!article->published) return refuse("article.erratum_with_text", {}, "/article");
    if (auto refusal = check_waits(*article, command.number.value)) return *refusal;
    const auto& erratum = article->errata[static_cast<std::size_t>(command.number.value) - 1];
    const auto wrote = [&](Id<Person> person) { return person == erratum.by; };
    if (another_is_to(wrote, context.actor, context.now.date(), seen)) {
        return refuse("article.own_erratum", {}, "/number");
    }
    return Decision().record(
        command.article, ArticleErratumPublished{static_cast<std::int32_t>(command.number.value),
                                                 wrote(context.actor.person)});
}

void needs(const DropErratum& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
}

Decision decide(const DropErratum& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (auto refusal = check_waits(*article, command.number.value)) return *refusal;
    return Decision().record(
        command.article,
        ArticleErratumDropped{static_cast<std::int32_t>(command.number.value), command.reason});
}

}  // namespace gb
