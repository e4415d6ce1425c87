#pragma once
// Award (quyết định khen thưởng): the decision, in the book of the unit whose head signs it. It
// takes its number in the register of decisions, its recipients from agreed proposals, and is
// handed over at a ceremony, most often a conference.

#include <set>

#include "domain/commendation/words.hpp"
#include "domain/people/words.hpp"

namespace gb {

struct AwardRecipient {
    Id<Commendation> commendation;  ///< the proposal that named them
    std::int32_t line = 0;          ///< where in its list, from 0
    RecipientKind recipient_kind = RecipientKind::individual;
    maybe_words<200> name;
    maybe_words<200> position;
};
BOOST_DESCRIBE_STRUCT(AwardRecipient, (), (commendation, line, recipient_kind, name, position))

/// The same with what the duplicates are found by; it goes when the name goes.
struct HeldRecipient : AwardRecipient {
    maybe_words<400> known;
};
BOOST_DESCRIBE_STRUCT(HeldRecipient, (AwardRecipient), (known))

/// How it was signed.
struct AwardSigning {
    RegisterNumber number;
    label<60> symbol;  ///< "12/QĐ-UBND"
    Date signed_on;
    SignerPrefix signer_prefix = SignerPrefix::none;
    Id<Post> signer_post;
    Id<Person> signer;
    label<200> signer_title;
    maybe_label<200> place;      ///< "Hoa Sơn", before the date on the paper
    maybe_label<200> authority;  ///< the paper that gives it, where no verified rule does
    bool verified_rule = false;  ///< whether the rule it was checked by was confirmed by a source
};
BOOST_DESCRIBE_STRUCT(AwardSigning, (),
                      (number, symbol, signed_on, signer_prefix, signer_post, signer, signer_title,
                       place, authority, verified_rule))

struct Ceremony {
    Date held_on;
    Id<Conference> conference;  ///< empty: not at a conference
};
BOOST_DESCRIBE_STRUCT(Ceremony, (), (held_on, conference))

struct Award;
struct AwardIdentity {
    Id<Award> id;
    Id<Unit> unit;        ///< who answers for it: who decided, or who took it over
    Id<Unit> decided_by;  ///< never changes
};
BOOST_DESCRIBE_STRUCT(AwardIdentity, (), (id, unit, decided_by))

struct Award : AwardIdentity, AwardSigning {
    static constexpr std::string_view kind = "award";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 4> indexed{
        "unit", "open_in", "recipients.commendation", "recipients.known"};
    AwardForm form = AwardForm::giay_khen;
    maybe_label<120> own_form;  ///< its name, where it is one of the unit's own
    maybe_words<1000> achievement;
    std::vector<HeldRecipient> recipients;
    bool named_publicly = false;
    std::optional<Ceremony> ceremony;
    std::optional<Instant> revoked_at;
    maybe_words<500> revoke_reason;
    std::optional<Id<Unit>> open_in;  ///< the unit until it is handed over or revoked
};
BOOST_DESCRIBE_STRUCT(Award, (AwardIdentity, AwardSigning),
                      (form, own_form, achievement, recipients, named_publicly, ceremony,
                       revoked_at, revoke_reason, open_in))
void on_taken(Award&, const Taken<Award>&, const Stamp&);

/// Places of a proposal's list that awards in force hold. Needs where("recipients.commendation").
std::set<std::int64_t> awarded_places(Id<Commendation> commendation, const Seen& seen);

// Events

struct AwardContent : AwardSigning {
    Id<Unit> unit;
    AwardForm form = AwardForm::giay_khen;
    words<1000> achievement;
    std::vector<AwardRecipient> recipients;
    bool named_publicly = false;
};
BOOST_DESCRIBE_STRUCT(AwardContent, (AwardSigning),
                      (unit, form, achievement, recipients, named_publicly))

struct AwardDecided : AwardContent {
    using Entity = Award;
    static constexpr std::string_view verb = "decided";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    static constexpr bool act = true;
    static constexpr bool on_paper = true;
    maybe_label<120> own_form;
};
BOOST_DESCRIBE_STRUCT(AwardDecided, (AwardContent), (own_form))
void evolve(Award&, const AwardDecided&, const Stamp&);

/// The first version knew no form of a unit's own.
struct AwardDecided1 : AwardContent {
    using Entity = Award;
    static constexpr std::string_view verb = "decided";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    static constexpr bool on_paper = true;
};
BOOST_DESCRIBE_STRUCT(AwardDecided1, (AwardContent), ())
void evolve(Award&, const AwardDecided1&, const Stamp&);

struct AwardPresented : Ceremony {
    using Entity = Award;
    static constexpr std::string_view verb = "presented";
};
BOOST_DESCRIBE_STRUCT(AwardPresented, (Ceremony), ())
void evolve(Award&, const AwardPresented&, const Stamp&);

struct AwardRevoked {
    using Entity = Award;
    static constexpr std::string_view verb = "revoked";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(AwardRevoked, (), (reason))
void evolve(Award&, const AwardRevoked&, const Stamp&);

// Commands

/// One of those whom an agreed proposal names.
struct ChosenRecipient {
    Id<Commendation> commendation;
    Number<0, 255> line;
};
BOOST_DESCRIBE_STRUCT(ChosenRecipient, (), (commendation, line))

struct DecideAward {
    static constexpr std::string_view name = "award.decide";
    AwardForm form = AwardForm::giay_khen;
    words<1000> achievement;
    std::vector<ChosenRecipient> recipients;
    SignerPrefix signer_prefix = SignerPrefix::none;
    Id<Post> signer_post;
    maybe_label<200> place;
    maybe_label<200> authority;
    bool named_publicly = false;
    maybe_label<120> own_form;  ///< its name, where it is one of the unit's own
};
BOOST_DESCRIBE_STRUCT(DecideAward, (),
                      (form, achievement, recipients, signer_prefix, signer_post, place, authority,
                       named_publicly, own_form))
void needs(const DecideAward&, const Context&, const Seen&, Needs&);
Decision decide(const DecideAward&, const Seen&, const Context&);

struct PresentAward {
    static constexpr std::string_view name = "award.present";
    Id<Award> award;
    Date held_on;
    std::optional<Id<Conference>> conference;
};
BOOST_DESCRIBE_STRUCT(PresentAward, (), (award, held_on, conference))
void needs(const PresentAward&, const Context&, const Seen&, Needs&);
Decision decide(const PresentAward&, const Seen&, const Context&);

struct RevokeAward {
    static constexpr std::string_view name = "award.revoke";
    Id<Award> award;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(RevokeAward, (), (award, reason))
void needs(const RevokeAward&, const Context&, const Seen&, Needs&);
Decision decide(const RevokeAward&, const Seen&, const Context&);

Noun award_noun();

}  // namespace gb
