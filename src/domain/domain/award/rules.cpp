#include "base/naming.hpp"
#include "domain/award/words.hpp"
#include "domain/award_rule/words.hpp"
#include "domain/commendation/known_by.hpp"
#include "domain/document/prefix.hpp"

namespace gb {

// decide ----------------------------------------------------------------------------------------

namespace {

/// What is compared to find one achievement commended twice; same name, same person, unless two
/// different positions tell namesakes apart.
bool same_person(const HeldRecipient& held, const CommendedRecipient& named) {
    if (held.recipient_kind != named.recipient_kind) return false;
    const auto position = plain_words(named.position);
    const auto other = plain_words(held.position);
    return position.empty() || other.empty() || position == other;
}

const CommendedRecipient* named_in(const Commendation* proposal, std::int64_t place) {
    const auto at = static_cast<std::size_t>(place);
    if (!proposal || at >= proposal->recipients.size()) return nullptr;
    return &proposal->recipients[at];
}

const CommendedRecipient* peek_named(const ChosenRecipient& chosen, const Seen& seen) {
    return named_in(seen.peek(chosen.commendation), chosen.line);
}

Facts facts_of(const Award& award) {
    return {{"symbol", award.symbol.value}, {"signed_on", award.signed_on.text()}};
}

/// The proposal is agreed, this unit's to decide on, and names somebody at that place.
std::optional<Refusal> check_chosen(const ChosenRecipient& chosen, const Seen& seen,
                                    const Context& context, const std::string& field) {
    const auto* proposal = seen.find(chosen.commendation);
    if (!proposal) return refuse("commendation.unknown", {}, field + "/commendation");
    const auto* review = seen.find(review_of(chosen.commendation));
    if (decider_of(*proposal, review) != context.actor.unit) {
        return refuse("commendation.not_yours", {}, field + "/commendation");
    }
    if (proposal->withdrawn) return refuse("commendation.withdrawn", {}, field + "/commendation");
    if (!review || review->verdict != Verdict::agreed) {
        return refuse("award.not_agreed", {}, field + "/commendation");
    }
    const auto* named = named_in(proposal, chosen.line);
    if (!named) {
        return refuse("award.no_such_recipient",
                      {{"count", static_cast<std::int64_t>(proposal->recipients.size())}},
                      field + "/line");
    }
    if (named->name.empty()) return refuse("award.name_erased", {}, field + "/line");
    return std::nullopt;
}

/// One achievement, one form for each recipient.
std::optional<Refusal> awarded_before(const DecideAward& command, const ChosenRecipient& chosen,
                                      const Seen& seen, const std::string& field) {
    for (const auto* award : seen.where<Award>("recipients.commendation", chosen.commendation)) {
        if (award->revoked_at) continue;
        for (const auto& held : award->recipients) {
            if (held.commendation == chosen.commendation && held.line == chosen.line) {
                return refuse("award.awarded_before", facts_of(*award), field + "/line");
            }
        }
    }
    const auto* named = peek_named(chosen, seen);
    const auto name = known_by(named->name);
    const auto achievement = plain_words(command.achievement);
    for (const auto* award : seen.where<Award>("recipients.known", maybe_words<400>(name))) {
        if (award->revoked_at || plain_words(award->achievement) != achievement) continue;
        for (const auto& held : award->recipients) {
            if (held.known.value == name && same_person(held, *named)) {
                return refuse("award.same_achievement", facts_of(*award), field + "/line");
            }
        }
    }
    return std::nullopt;
}

/// The same person twice in one list, by two proposals or one named twice.
bool listed_before(const AwardDecided& event, const CommendedRecipient& named) {
    for (const auto& listed : event.recipients) {
        HeldRecipient held;
        static_cast<AwardRecipient&>(held) = listed;
        if (known_by(listed.name) == known_by(named.name) && same_person(held, named)) return true;
    }
    return false;
}

std::optional<Refusal> add_recipients(const DecideAward& command, const Suits& suited,
                                      const Seen& seen, const Context& context,
                                      AwardDecided& event) {
    if (command.recipients.empty()) return refuse("award.no_recipient", {}, "/recipients");
    for (std::size_t i = 0; i < command.recipients.size(); ++i) {
        const auto& chosen = command.recipients[i];
        const auto field = "/recipients/" + std::to_string(i);
        if (auto refusal = check_chosen(chosen, seen, context, field)) return refusal;
        const auto& named = *peek_named(chosen, seen);
        if (!suited.has(named.recipient_kind)) {
            return refuse("commendation.form_does_not_suit", {}, field + "/line");
        }
        if (listed_before(event, named)) {
            return refuse("commendation.recipient_twice", {}, field + "/line");
        }
        if (auto refusal = awarded_before(command, chosen, seen, field)) return refusal;
        event.recipients.push_back({chosen.commendation,
                                    static_cast<std::int32_t>(chosen.line.value),
                                    named.recipient_kind, named.name.value, named.position.value});
    }
    return std::nullopt;
}

std::optional<Refusal> check_signer(const DecideAward& command, const Seen& seen,
                                    const Context& context) {
    const auto* post = seen.find(command.signer_post);
    if (!post || post->unit != context.actor.unit) {
        return refuse("post.unknown", {}, "/signer_post");
    }
    if (!post->holds_on(context.now.date())) {
        return refuse("post.not_in_force", {}, "/signer_post");
    }
    if (post->role != Role::commander && post->role != Role::deputy_commander) {
        return refuse("award.signer_not_head", {}, "/signer_post");
    }
    // Deciding is signing: nobody does it in the name of another.
    if (command.signer_post != context.actor.post) {
        return refuse("award.signer_not_you", {}, "/signer_post");
    }
    return unfit_prefix(command.signer_prefix, post->role, "/signer_prefix");
}

/// @param suited whom the form may be awarded to, where nothing is refused
std::optional<Refusal> sign(const DecideAward& command, const Seen& seen, const Context& context,
                            AwardDecided& event, Suits& suited) {
    const auto today = context.now.date();
    const auto* unit = seen.find(context.actor.unit);
    const auto* version = unit->version_on(today);
    const auto& described = version ? *version : unit->latest();
    const auto rule = award_authority(context.actor.unit, described,
                                      {command.form, command.own_form}, today, seen);
    if (!rule) {
        return refuse("award.form_not_allowed", {{"name", described.name.value}}, "/form");
    }
    suited = rule->suits;
    const std::string authority = command.authority.empty() ? rule->basis : command.authority.value;
    if (!rule->verified && authority.empty()) {
        return refuse("award.authority_missing", {}, "/authority");
    }
    const auto* post = seen.find(command.signer_post);
    const auto letters = letters_of(described.name.value, described.short_name.value);
    event.number = seen.next_number(outgoing_register(DocumentType::quyet_dinh), today.year());
    event.symbol = document_symbol(DocumentType::quyet_dinh, event.number.number, letters);
    event.signed_on = today;
    event.signer_prefix = command.signer_prefix;
    event.signer_post = command.signer_post;
    event.signer = post->person;
    event.signer_title = post->title;
    event.place = command.place;
    event.authority = authority;
    event.verified_rule = rule->verified;
    return std::nullopt;
}

}  // namespace

void needs(const DecideAward& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(context.actor.unit);
    wanted.one(command.signer_post);
    wanted.where<AwardRule>("unit", context.actor.unit);
    wanted.number(outgoing_register(DocumentType::quyet_dinh), context.now.date().year());
    for (const auto& chosen : command.recipients) {
        wanted.one(chosen.commendation);
        wanted.one(review_of(chosen.commendation));
        wanted.where<Award>("recipients.commendation", chosen.commendation);
        const auto* named = peek_named(chosen, seen);
        if (!named || named->name.empty()) continue;
        wanted.where<Award>("recipients.known", maybe_words<400>(known_by(named->name)));
    }
}

Decision decide(const DecideAward& command, const Seen& seen, const Context& context) {
    AwardDecided event;
    event.unit = context.actor.unit;
    event.form = command.form;
    event.own_form = command.own_form;
    event.achievement = command.achievement;
    event.named_publicly = command.named_publicly;
    if (auto refusal = check_signer(command, seen, context)) return *refusal;
    Suits suited;
    if (auto refusal = sign(command, seen, context, event, suited)) return *refusal;
    if (auto refusal = unfit_for_list(command.achievement, "/achievement")) return *refusal;
    if (auto refusal = add_recipients(command, suited, seen, context, event)) return *refusal;
    return Decision().record(context.fresh<Award>(), std::move(event));
}

// present, revoke -------------------------------------------------------------------------------

namespace {

std::optional<Refusal> check_own(const Award* award, const Context& context) {
    if (!award || award->unit != context.actor.unit) {
        return refuse("award.unknown", {}, "/award");
    }
    if (award->revoked_at) return refuse("award.revoked", facts_of(*award), "/award");
    return std::nullopt;
}

std::optional<Refusal> check_day(const PresentAward& command, const Award& award, Date today) {
    if (command.held_on > today) {
        return refuse("award.not_held_yet", {{"held_on", command.held_on.text()}}, "/held_on");
    }
    if (command.held_on < award.signed_on) {
        return refuse("award.before_signing", facts_of(award), "/held_on");
    }
    return std::nullopt;
}

}  // namespace

void needs(const PresentAward& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.award);
    if (command.conference) wanted.one(*command.conference);
}

Decision decide(const PresentAward& command, const Seen& seen, const Context& context) {
    const auto* award = seen.find(command.award);
    if (auto refusal = check_own(award, context)) return *refusal;
    if (award->ceremony) {
        return refuse("award.presented_before", {{"held_on", award->ceremony->held_on.text()}},
                      "/award");
    }
    if (auto refusal = check_day(command, *award, context.now.date())) return *refusal;
    if (command.conference) {
        const auto* conference = seen.find(*command.conference);
        if (!conference || conference->unit != context.actor.unit) {
            return refuse("conference.unknown", {}, "/conference");
        }
        if (conference->cancelled) return refuse("conference.cancelled", {}, "/conference");
    }
    AwardPresented event;
    event.held_on = command.held_on;
    event.conference = command.conference.value_or(Id<Conference>{});
    return Decision().record(command.award, event);
}

void needs(const RevokeAward& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.award);
}

Decision decide(const RevokeAward& command, const Seen& seen, const Context& context) {
    const auto* award = seen.find(command.award);
    if (auto refusal = check_own(award, context)) return *refusal;
    return Decision().record(command.award, AwardRevoked{command.reason});
}

}  // namespace gb
