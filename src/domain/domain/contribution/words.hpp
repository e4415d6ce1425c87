#pragma once
// Contributions to a summary: its unit asks others, with an outline and a deadline, and each says
// in its own book what it has to say. One contribution for each call and unit, with an id that both
// sides can derive; said anew, the new text counts, until the summary is issued.

#include "domain/summary/words.hpp"
#include "domain/task/addressees.hpp"

namespace gb {

struct CallBody {
    words<4'000> outline;  ///< what is asked for
    Date due;
};
BOOST_DESCRIBE_STRUCT(CallBody, (), (outline, due))

struct ContributionCall;
struct CallIdentity {
    Id<ContributionCall> id;
    Id<Unit> unit;
    Id<Summary> summary;
};
BOOST_DESCRIBE_STRUCT(CallIdentity, (), (id, unit, summary))

struct ContributionCall : CallIdentity, CallBody {
    static constexpr std::string_view kind = "contribution_call";
    static constexpr std::array<std::string_view, 2> indexed{"summary", "units.value"};
    maybe_words<500> title;  ///< of the summary, for those who may not read it yet
    std::vector<Id<Unit>> units;
    Instant called_at;
};
BOOST_DESCRIBE_STRUCT(ContributionCall, (CallIdentity, CallBody), (title, units, called_at))

struct Contributed {
    static constexpr std::string_view kind = "contribution";
    static constexpr std::array<std::string_view, 2> indexed{"call", "unit"};
    Id<Contributed> id;
    Id<ContributionCall> call;
    Id<Unit> unit;
    maybe_words<20'000> text;
    Id<Person> author;
    Instant first_sent;
    Instant sent_at;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Contributed, (), (id, call, unit, text, author, first_sent, sent_at, version))

Id<Contributed> contribution_of(Id<ContributionCall> call, Id<Unit> unit);

struct ContributionCalled : CallBody {
    using Entity = ContributionCall;
    static constexpr std::string_view verb = "called";
    static constexpr bool opens = true;
    Id<Unit> unit;
    Id<Summary> summary;
    maybe_words<500> title;
    std::vector<Id<Unit>> units;
};
BOOST_DESCRIBE_STRUCT(ContributionCalled, (CallBody), (unit, summary, title, units))
void evolve(ContributionCall&, const ContributionCalled&, const Stamp&);

struct ContributionSent {
    using Entity = Contributed;
    static constexpr std::string_view verb = "sent";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<ContributionCall> call;
    Id<Unit> unit;
    words<20'000> text;
};
BOOST_DESCRIBE_STRUCT(ContributionSent, (), (call, unit, text))
void evolve(Contributed&, const ContributionSent&, const Stamp&);

struct CallContributions : CallBody {
    static constexpr std::string_view name = "contribution.call";
    Id<Summary> summary;
    std::vector<Id<Unit>> units;
    AddresseeGroup group = AddresseeGroup::none;
};
BOOST_DESCRIBE_STRUCT(CallContributions, (CallBody), (summary, units, group))
void needs(const CallContributions&, const Context&, const Seen&, Needs&);
Decision decide(const CallContributions&, const Seen&, const Context&);

struct SendContribution {
    static constexpr std::string_view name = "contribution.send";
    Id<ContributionCall> call;
    words<20'000> text;
};
BOOST_DESCRIBE_STRUCT(SendContribution, (), (call, text))
void needs(const SendContribution&, const Context&, const Seen&, Needs&);
Decision decide(const SendContribution&, const Seen&, const Context&);

Noun contribution_noun();

}  // namespace gb
