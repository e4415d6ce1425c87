#pragma once
// Commendations: proposals with what was said of them, and the awards. Lists tell numbers and never
// names; names stand only where one proposal or award is asked for.

#include "domain/award/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

/// How a proposal stands, as all books together know it.
enum class CommendationState { to_review, agreed, decided, returned, withdrawn };
BOOST_DESCRIBE_ENUM(CommendationState, to_review, agreed, decided, returned, withdrawn)

struct RecipientView {
    RecipientKind recipient_kind = RecipientKind::individual;
    std::optional<std::string> name;  ///< absent: erased, or not this viewer's to read
    std::optional<std::string> position;
    Id<Commendation> commendation;
    std::int64_t line = 0;
    std::optional<Id<Award>> award;  ///< in force
    std::string symbol;              ///< of that award
};
BOOST_DESCRIBE_STRUCT(RecipientView, (),
                      (recipient_kind, name, position, commendation, line, award, symbol))

/// Where one more of a kind is counted, in a view of a proposal or of an award.
template <class View>
std::int64_t& count_of(RecipientKind kind, View& view) {
    switch (kind) {
        case RecipientKind::individual:
            return view.individuals;
        case RecipientKind::collective:
            return view.collectives;
        case RecipientKind::household:
            break;
    }
    return view.households;
}

struct CommendationView {
    Id<Commendation> id;
    UnitRef unit;
    UnitRef to;  ///< who decides now
    AwardForm form = AwardForm::giay_khen;
    std::string own_form;                    ///< its name, where it is the decider's own
    std::optional<std::string> achievement;  ///< absent: erased
    std::int64_t individuals = 0;
    std::int64_t collectives = 0;
    std::int64_t households = 0;
    std::int64_t awarded = 0;
    CommendationState state = CommendationState::to_review;
    std::string proposer;
    Instant proposed_at;
    std::string reviewer;
    std::optional<Instant> reviewed_at;
    std::optional<std::string> reason;  ///< of the review, or of the withdrawal
    // Only where one is asked for:
    std::optional<Id<Conference>> conference;
    std::optional<Id<Document>> document;
    std::optional<Id<Information>> information;
    std::vector<RecipientView> recipients;
    std::vector<std::string> can;  ///< what the viewer's unit may do next, as it stands
};
BOOST_DESCRIBE_STRUCT(CommendationView, (),
                      (id, unit, to, form, own_form, achievement, individuals, collectives,
                       households, awarded, state, proposer, proposed_at, reviewer, reviewed_at,
                       reason, conference, document, information, recipients, can))

struct AwardView {
    Id<Award> id;
    UnitRef unit;  ///< whose head signed
    std::string symbol;
    Date signed_on;
    SignerPrefix signer_prefix = SignerPrefix::none;
    std::string signer;
    std::string signer_rank;
    std::string signer_title;
    AwardForm form = AwardForm::giay_khen;
    std::string own_form;  ///< its name, where it is the unit's own
    std::optional<std::string> achievement;
    std::int64_t individuals = 0;
    std::int64_t collectives = 0;
    std::int64_t households = 0;
    bool named_publicly = false;
    bool verified_rule = false;
    std::string place;
    std::string authority;
    std::optional<Date> held_on;  ///< of the ceremony
    std::optional<Id<Conference>> conference;
    std::optional<std::string> conference_title;
    std::optional<Instant> revoked_at;
    std::optional<std::string> revoke_reason;
    // Only where one is asked for:
    std::vector<RecipientView> recipients;
    std::vector<std::string> can;
    std::optional<std::string> code;  ///< of the paper
};
BOOST_DESCRIBE_STRUCT(AwardView, (),
                      (id, unit, symbol, signed_on, signer_prefix, signer, signer_rank,
                       signer_title, form, own_form, achievement, individuals, collectives,
                       households, named_publicly, verified_rule, place, authority, held_on,
                       conference, conference_title, revoked_at, revoke_reason, recipients, can,
                       code))

enum class CommendationBox {
    to_review,  ///< waits for the unit's word
    to_decide,  ///< agreed, and nobody of it awarded
    ours,       ///< proposed by the unit
    all         ///< everything the viewer may read
};
BOOST_DESCRIBE_ENUM(CommendationBox, to_review, to_decide, ours, all)

struct CommendationsParams {
    Id<Post> post;
    std::optional<CommendationBox> box;  ///< by default all
    std::optional<Id<Commendation>> before;
};
BOOST_DESCRIBE_STRUCT(CommendationsParams, (), (post, box, before))

struct Commendations {
    std::vector<CommendationView> items;  ///< the newest first
    std::optional<Id<Commendation>> more;
    // What waits for the unit, whatever the box:
    std::int64_t to_review = 0;
    std::int64_t to_decide = 0;
    std::int64_t to_present = 0;
};
BOOST_DESCRIBE_STRUCT(Commendations, (), (items, more, to_review, to_decide, to_present))

struct CommendationParams {
    Id<Post> post;
    Id<Commendation> id;
};
BOOST_DESCRIBE_STRUCT(CommendationParams, (), (post, id))

struct AwardsParams {
    Id<Post> post;
    std::optional<Id<Conference>> conference;  ///< only those presented there
    std::optional<Id<Award>> before;
};
BOOST_DESCRIBE_STRUCT(AwardsParams, (), (post, conference, before))

struct Awards {
    std::vector<AwardView> items;  ///< the newest first
    std::optional<Id<Award>> more;
};
BOOST_DESCRIBE_STRUCT(Awards, (), (items, more))

struct AwardParams {
    Id<Post> post;
    Id<Award> id;
};
BOOST_DESCRIBE_STRUCT(AwardParams, (), (post, id))

/// Which forms the head of a unit may award today.
struct AwardFormsParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;  ///< by default the viewer's own
};
BOOST_DESCRIBE_STRUCT(AwardFormsParams, (), (post, unit))

struct AwardFormView {
    AwardForm form = AwardForm::giay_khen;
    RuleSource source = RuleSource::emulation_law;
    bool verified = false;
    std::string basis;         ///< the paper stated for that unit; empty: none was
    bool individuals = false;  ///< whom it may be awarded to
    bool collectives = false;
    bool households = false;
    std::string own_form;  ///< its name, where it is the unit's own
};
BOOST_DESCRIBE_STRUCT(AwardFormView, (),
                      (form, source, verified, basis, individuals, collectives, households,
                       own_form))

struct AwardForms {
    std::vector<AwardFormView> forms;
};
BOOST_DESCRIBE_STRUCT(AwardForms, (), (forms))

}  // namespace gb::views
