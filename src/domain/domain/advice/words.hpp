#pragma once
// Advice (tham mưu): on a verified item a unit puts options before its superior and recommends one.
// The advice stands in the unit's book, the superior's answer in the superior's.

#include "domain/reply/words.hpp"

namespace gb {

inline constexpr std::int64_t most_options = 6;

struct Advice {
    static constexpr std::string_view kind = "advice";
    static constexpr std::array<std::string_view, 2> indexed{"information", "to"};
    Id<Advice> id;
    Id<Information> information;
    Id<Unit> unit;
    Id<Unit> to;
    std::vector<words<500>> options;
    Number<1, most_options> recommended;
    maybe_words<1000> reason;
    Instant given_at;
    Id<Person> given_by;
};
BOOST_DESCRIBE_STRUCT(Advice, (),
                      (id, information, unit, to, options, recommended, reason, given_at, given_by))

struct AdviceAnswer {
    static constexpr std::string_view kind = "advice_answer";
    static constexpr std::array<std::string_view, 2> indexed{"information", "advice"};
    Id<AdviceAnswer> id;
    Id<Advice> advice;
    Id<Information> information;
    Id<Unit> unit;
    Number<0, most_options> chosen;  ///< 0: something else, as the text says
    maybe_words<2000> text;
    Instant answered_at;
    Id<Person> answered_by;
};
BOOST_DESCRIBE_STRUCT(AdviceAnswer, (),
                      (id, advice, information, unit, chosen, text, answered_at, answered_by))

Id<AdviceAnswer> answer_of(Id<Advice> advice);

// Events

struct AdviceGiven {
    using Entity = Advice;
    static constexpr std::string_view verb = "given";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Information> information;
    Id<Unit> unit;
    Id<Unit> to;
    std::vector<words<500>> options;
    Number<1, most_options> recommended;
    words<1000> reason;
};
BOOST_DESCRIBE_STRUCT(AdviceGiven, (), (information, unit, to, options, recommended, reason))
void evolve(Advice&, const AdviceGiven&, const Stamp&);

struct AdviceAnswered {
    using Entity = AdviceAnswer;
    static constexpr std::string_view verb = "answered";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Advice> advice;
    Id<Information> information;
    Id<Unit> unit;
    Number<0, most_options> chosen;
    maybe_words<2000> text;
};
BOOST_DESCRIBE_STRUCT(AdviceAnswered, (), (advice, information, unit, chosen, text))
void evolve(AdviceAnswer&, const AdviceAnswered&, const Stamp&);

// Commands

struct GiveAdvice {
    static constexpr std::string_view name = "advice.give";
    Id<Information> information;
    Id<Unit> superior;
    std::vector<words<500>> options;
    Number<1, most_options> recommended;
    words<1000> reason;
};
BOOST_DESCRIBE_STRUCT(GiveAdvice, (), (information, superior, options, recommended, reason))
void needs(const GiveAdvice&, const Context&, const Seen&, Needs&);
Decision decide(const GiveAdvice&, const Seen&, const Context&);

struct AnswerAdvice {
    static constexpr std::string_view name = "advice.answer";
    Id<Advice> advice;
    Number<0, most_options> chosen;
    maybe_words<2000> text;
};
BOOST_DESCRIBE_STRUCT(AnswerAdvice, (), (advice, chosen, text))
void needs(const AnswerAdvice&, const Context&, const Seen&, Needs&);
Decision decide(const AnswerAdvice&, const Seen&, const Context&);

Noun advice_noun();

}  // namespace gb
