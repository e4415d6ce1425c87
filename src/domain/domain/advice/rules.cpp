#include "domain/advice/words.hpp"
#include "domain/kit/copy_words.hpp"
#include "domain/rights/table.hpp"

namespace gb {

Id<AdviceAnswer> answer_of(Id<Advice> advice) {
    return Id<AdviceAnswer>(derived(advice, "answer", 0));
}

void evolve(Advice& advice, const AdviceGiven& event, const Stamp& stamp) {
    advice.information = event.information;
    advice.unit = event.unit;
    advice.to = event.to;
    advice.options = event.options;
    advice.recommended = event.recommended;
    copy_words(advice.reason, event.reason);
    advice.given_at = stamp.happened;
    advice.given_by = stamp.author;
}

void evolve(AdviceAnswer& answer, const AdviceAnswered& event, const Stamp& stamp) {
    answer.advice = event.advice;
    answer.information = event.information;
    answer.unit = event.unit;
    answer.chosen = event.chosen;
    copy_words(answer.text, event.text);
    answer.answered_at = stamp.happened;
    answer.answered_by = stamp.author;
}

// give ------------------------------------------------------------------------------------------

void needs(const GiveAdvice& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_part_in(command.information, context, seen, wanted);
    need_replies(command.information, seen, wanted);
    need_superiors(context.actor.unit, seen, wanted);
}

namespace {

std::optional<Refusal> check_options(const GiveAdvice& command) {
    const auto count = static_cast<std::int64_t>(command.options.size());
    if (count < 1 || count > most_options) {
        return refuse("advice.options", {{"max", most_options}}, "/options");
    }
    for (std::size_t i = 0; i < command.options.size(); ++i) {
        if (auto refusal = unfit_text(command.options[i], "/options/" + std::to_string(i))) {
            return refusal;
        }
    }
    if (command.recommended > count) {
        return refuse("advice.no_such_option", {{"count", count}}, "/recommended");
    }
    return unfit_text(command.reason, "/reason");
}

std::optional<Refusal> check_subject(const GiveAdvice& command, const Seen& seen,
                                     const Context& context) {
    const auto* item = seen.find(command.information);
    if (!item) return refuse("information.unknown", {}, "/information");
    if (part_in(*item, context, seen) == InformationPart::none) {
        return refuse("information.not_yours", {}, "/information");
    }
    if (item->struck_at) return refuse("information.struck", {}, "/information");
    if (!verified(*item, seen)) {
        return refuse("information.not_verified", {}, "/information");
    }
    if (context.happened < item->happened) {
        return refuse("time.before_previous",
                      {{"stated", context.happened.clock()}, {"previous", item->happened.clock()}},
                      "/happened");
    }
    return std::nullopt;
}

}  // namespace

Decision decide(const GiveAdvice& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_subject(command, seen, context)) return *refusal;
    const auto unit = context.actor.unit;
    if (command.superior == unit ||
        !stands_below(unit, command.superior, context.now.date(), seen)) {
        return refuse("advice.not_superior", {}, "/superior");
    }
    if (auto refusal = check_options(command)) return *refusal;
    return Decision().record(context.fresh<Advice>(),
                             AdviceGiven{command.information, unit, command.superior,
                                         command.options, command.recommended, command.reason});
}

// answer ----------------------------------------------------------------------------------------

void needs(const AnswerAdvice& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.advice);
    wanted.one(answer_of(command.advice));
}

Decision decide(const AnswerAdvice& command, const Seen& seen, const Context& context) {
    const auto* advice = seen.find(command.advice);
    if (!advice || advice->to != context.actor.unit) {
        return refuse("advice.not_yours", {}, "/advice");
    }
    const auto id = answer_of(command.advice);
    if (seen.find(id)) return refuse("advice.answered_before", {}, "/advice");
    if (context.happened < advice->given_at) {
        return refuse(
            "time.before_previous",
            {{"stated", context.happened.clock()}, {"previous", advice->given_at.clock()}},
            "/happened");
    }
    const auto count = static_cast<std::int64_t>(advice->options.size());
    if (command.chosen > count) {
        return refuse("advice.no_such_option", {{"count", count}}, "/chosen");
    }
    if (command.chosen == 0 && command.text.empty()) {
        return refuse("advice.say_what_instead", {}, "/text");
    }
    if (auto refusal = unfit_text(command.text, "/text")) return *refusal;
    return Decision().record(id, AdviceAnswered{command.advice, advice->information,
                                                context.actor.unit, command.chosen, command.text});
}

}  // namespace gb
