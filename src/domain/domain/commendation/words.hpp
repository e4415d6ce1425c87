#pragma once
// Commendation (khen thưởng): a unit proposes whom to commend, and for what, in its own book; the
// unit that decides reviews the proposal in its own. The decision itself is domain/award.

#include "domain/commendation/forms.hpp"
#include "domain/conference/words.hpp"
#include "domain/information/words.hpp"

namespace gb {

/// Whom the proposal names. No date of birth, no number of a card: a list needs neither.
struct CommendedRecipient {
    RecipientKind recipient_kind = RecipientKind::individual;
    words<200> name;
    maybe_words<200> position;  ///< post, unit or place: what tells two of one name apart
};
BOOST_DESCRIBE_STRUCT(CommendedRecipient, (), (recipient_kind, name, position))

struct ProposalCore {
    Id<Unit> decider;  ///< the unit itself or one above it
    AwardForm form = AwardForm::giay_khen;
    words<1000> achievement;
    std::vector<CommendedRecipient> recipients;
    // what the achievement can be read from
    std::optional<Id<Conference>> conference;
    std::optional<Id<Document>> document;
    std::optional<Id<Information>> information;
};
BOOST_DESCRIBE_STRUCT(ProposalCore, (),
                      (decider, form, achievement, recipients, conference, document, information))

struct ProposalBody : ProposalCore {
    maybe_label<120> own_form;  ///< its name, where the form is one of the decider's own
};
BOOST_DESCRIBE_STRUCT(ProposalBody, (ProposalCore), (own_form))

struct Commendation;
struct CommendationIdentity {
    Id<Commendation> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(CommendationIdentity, (), (id, unit))

/// The proposal. Once sent it is its addressee's matter: it does not travel when its unit ends.
struct Commendation : CommendationIdentity, ProposalBody {
    static constexpr std::string_view kind = "commendation";
    static constexpr std::array<std::string_view, 2> indexed{"unit", "decider"};
    Id<Person> proposer;
    Id<Post> post;
    Instant proposed_at;
    bool withdrawn = false;
    maybe_words<500> withdraw_reason;
};
BOOST_DESCRIBE_STRUCT(Commendation, (CommendationIdentity, ProposalBody),
                      (proposer, post, proposed_at, withdrawn, withdraw_reason))

enum class Verdict {
    waiting,  ///< a successor has it among its own and has not spoken yet
    agreed,
    returned
};
BOOST_DESCRIBE_ENUM(Verdict, waiting, agreed, returned)

/// What the deciding unit says of a proposal: one for each, with an id both sides can derive.
struct CommendationReview {
    static constexpr std::string_view kind = "commendation_review";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 3> indexed{"commendation", "unit", "open_in"};
    Id<CommendationReview> id;
    Id<Commendation> commendation;
    Id<Unit> unit;  ///< who decides: whom the proposal names, or who took its work over
    Verdict verdict = Verdict::waiting;
    maybe_words<500> reason;
    Id<Person> reviewer;
    std::optional<Instant> reviewed_at;
    std::optional<Id<Unit>> open_in;  ///< the unit, unless it was returned

    /// Also the proposals nobody has reviewed yet, and of the agreed ones only those not decided.
    static const Movable& movable();
};
BOOST_DESCRIBE_STRUCT(CommendationReview, (),
                      (id, commendation, unit, verdict, reason, reviewer, reviewed_at, open_in))
void on_taken(CommendationReview&, const Taken<CommendationReview>&, const Stamp&);
void on_force_closed(CommendationReview&, const ForceClosed<CommendationReview>&, const Stamp&);

Id<CommendationReview> review_of(Id<Commendation> commendation);

/// Who decides on it now; `review` is null while nobody has spoken.
Id<Unit> decider_of(const Commendation& proposal, const CommendationReview* review);

/// Classified, or with a number, an address or a date that a list of commendations has no use for.
std::optional<Refusal> unfit_for_list(std::string_view text, std::string field);

// Events

struct CommendationProposed : ProposalBody {
    using Entity = Commendation;
    static constexpr std::string_view verb = "proposed";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(CommendationProposed, (ProposalBody), (unit))
void evolve(Commendation&, const CommendationProposed&, const Stamp&);

/// The first version knew no form of a unit's own.
struct CommendationProposed1 : ProposalCore {
    using Entity = Commendation;
    static constexpr std::string_view verb = "proposed";
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(CommendationProposed1, (ProposalCore), (unit))
void evolve(Commendation&, const CommendationProposed1&, const Stamp&);

struct CommendationWithdrawn {
    using Entity = Commendation;
    static constexpr std::string_view verb = "withdrawn";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(CommendationWithdrawn, (), (reason))
void evolve(Commendation&, const CommendationWithdrawn&, const Stamp&);

struct ReviewAgreed {
    using Entity = CommendationReview;
    static constexpr std::string_view verb = "agreed";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Commendation> commendation;
    Id<Unit> unit;
    maybe_words<500> remark;
};
BOOST_DESCRIBE_STRUCT(ReviewAgreed, (), (commendation, unit, remark))
void evolve(CommendationReview&, const ReviewAgreed&, const Stamp&);

struct ReviewReturned {
    using Entity = CommendationReview;
    static constexpr std::string_view verb = "returned";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Commendation> commendation;
    Id<Unit> unit;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ReviewReturned, (), (commendation, unit, reason))
void evolve(CommendationReview&, const ReviewReturned&, const Stamp&);

/// The successor of a unit that ended without a word finds the proposal among its own.
struct ReviewInherited {
    using Entity = CommendationReview;
    static constexpr std::string_view verb = "inherited";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Commendation> commendation;
    Id<Unit> from;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ReviewInherited, (), (commendation, from, unit))
void evolve(CommendationReview&, const ReviewInherited&, const Stamp&);

// Commands

struct ProposeCommendation : ProposalBody {
    static constexpr std::string_view name = "commendation.propose";
};
BOOST_DESCRIBE_STRUCT(ProposeCommendation, (ProposalBody), ())
void needs(const ProposeCommendation&, const Context&, const Seen&, Needs&);
Decision decide(const ProposeCommendation&, const Seen&, const Context&);

struct WithdrawCommendation {
    static constexpr std::string_view name = "commendation.withdraw";
    Id<Commendation> commendation;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawCommendation, (), (commendation, reason))
void needs(const WithdrawCommendation&, const Context&, const Seen&, Needs&);
Decision decide(const WithdrawCommendation&, const Seen&, const Context&);

struct AgreeCommendation {
    static constexpr std::string_view name = "commendation.agree";
    Id<Commendation> commendation;
    maybe_words<500> remark;
};
BOOST_DESCRIBE_STRUCT(AgreeCommendation, (), (commendation, remark))
void needs(const AgreeCommendation&, const Context&, const Seen&, Needs&);
Decision decide(const AgreeCommendation&, const Seen&, const Context&);

/// Also of one that was agreed, as long as nobody of it has been awarded.
struct ReturnCommendation {
    static constexpr std::string_view name = "commendation.return";
    Id<Commendation> commendation;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ReturnCommendation, (), (commendation, reason))
void needs(const ReturnCommendation&, const Context&, const Seen&, Needs&);
Decision decide(const ReturnCommendation&, const Seen&, const Context&);

Noun commendation_noun();

}  // namespace gb
