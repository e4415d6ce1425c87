#pragma once
// What a conference gathers while it is prepared and held: whom it invites, who came, what was said
// there, and how the conclusions of the one before it were accounted for.

#include "domain/conference/body.hpp"

namespace gb {

struct Conference;

/// A unit that is invited, and what it is asked to prepare. Its answer stands in its own book
/// (domain/invitation).
struct ConferenceInvitation {
    Id<Unit> unit;
    maybe_words<1'000> prepare;
    std::optional<Date> reply_by;
    Instant invited_at;
    std::optional<Id<Unit>> open_for = {};  ///< the unit until the conference is over
};
BOOST_DESCRIBE_STRUCT(ConferenceInvitation, (), (unit, prepare, reply_by, invited_at, open_for))

enum class Presence { attended, absent, replaced };
BOOST_DESCRIBE_ENUM(Presence, attended, absent, replaced)

/// One post of an invited unit, as the secretary ticked it at the door. A unit has a post once.
struct RollLine {
    Id<Unit> unit;
    PostTitle post;
    Presence presence = Presence::attended;
    maybe_words<300> note;  ///< why nobody came, or who came instead
};
BOOST_DESCRIBE_STRUCT(RollLine, (), (unit, post, presence, note))

/// What was said in the matter at hand, by whom as a unit and a post. Its number is its place.
struct Contribution {
    Id<Unit> unit;             ///< empty: no unit of this register
    maybe_label<200> speaker;  ///< then, for whom it was said
    maybe_label<200> post;
    maybe_words<2'000> text;
    Instant at;
    bool struck = false;
    maybe_words<300> strike_reason;
};
BOOST_DESCRIBE_STRUCT(Contribution, (), (unit, speaker, post, text, at, struck, strike_reason))

enum class PaperVerdict { none, accepted, returned };
BOOST_DESCRIBE_ENUM(PaperVerdict, none, accepted, returned)

/// A paper (tham luận) that an invited unit is asked for. Its number is its place; what the unit
/// hands in stands in its own book (domain/paper).
struct AskedPaper {
    Id<Unit> unit;
    words<500> topic;
    Date due;
    std::optional<Minutes> minutes;  ///< for reading it
    Instant asked_at;
    PaperVerdict verdict = PaperVerdict::none;
    std::int32_t looked_at = 0;  ///< the version that was accepted or returned
    bool withdrawn = false;
    maybe_words<1'000> reason;  ///< why it was returned, or is not asked for any more
};
BOOST_DESCRIBE_STRUCT(AskedPaper, (),
                      (unit, topic, due, minutes, asked_at, verdict, looked_at, withdrawn, reason))

enum class AccountOutcome {
    done,
    continues,
    dropped,
    not_accounted  ///< nothing can be said of it this time; the text says why
};
BOOST_DESCRIBE_ENUM(AccountOutcome, done, continues, dropped, not_accounted)

/// Accounted for in this conference: one line of the conclusions of an earlier one.
struct ConclusionAccount {
    Id<Conference> previous;
    Number<1, 256> group{1};   ///< place in its conclusions
    Number<1, 256> bullet{1};  ///< place in the group
    AccountOutcome outcome = AccountOutcome::continues;
    maybe_words<1'000> text;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ConclusionAccount, (), (previous, group, bullet, outcome, text, at))

/// A line of the conclusions by its place.
struct ConclusionPlace {
    Number<1, 256> group{1};
    Number<1, 256> bullet{1};
    bool operator==(const ConclusionPlace& other) const {
        return group.value == other.group.value && bullet.value == other.bullet.value;
    }
};
BOOST_DESCRIBE_STRUCT(ConclusionPlace, (), (group, bullet))

/// A line of the conclusions of which the next conference could say nothing, nor any since.
struct UnaccountedLine : ConclusionPlace {
    Instant since;           ///< when it was passed over first
    std::int32_t times = 1;  ///< how many conferences passed over it
    Id<Conference> by;       ///< the last of them
};
BOOST_DESCRIBE_STRUCT(UnaccountedLine, (ConclusionPlace), (since, times, by))

}  // namespace gb
