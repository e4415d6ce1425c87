#include <set>

#include "domain/answer/words.hpp"
#include "domain/document/words.hpp"
#include "domain/reply/words.hpp"
#include "domain/rights/table.hpp"

namespace gb {

Id<InformationReply> reply_of(Id<Information> information, Id<Unit> unit) {
    return Id<InformationReply>(derived(information, "reply." + unit.text(), 0));
}

void need_part_in(Id<Information> information, const Context& context, const Seen& seen,
                  Needs& wanted) {
    wanted.one(information);
    wanted.one(reply_of(information, context.actor.unit));
    const auto* item = seen.peek(information);
    if (!item || item->unit == context.actor.unit || item->sent_to(context.actor.unit)) return;
    need_superiors(item->unit, seen, wanted);
}

InformationPart part_in(const Information& item, const Context& context, const Seen& seen) {
    const auto unit = context.actor.unit;
    if (item.unit == unit) return InformationPart::holder;
    if (item.sent_to(unit)) return InformationPart::addressee;
    return stands_below(item.unit, unit, context.now.date(), seen) ? InformationPart::superior
                                                                   : InformationPart::none;
}

void need_replies(Id<Information> information, const Seen& seen, Needs& wanted) {
    wanted.where<InformationReply>("information", information);
    for (const auto* reply : seen.peek_where<InformationReply>("information", information)) {
        wanted.one(reply->id);
    }
}

bool verified(const Information& item, const Seen& seen) {
    for (const auto* reply : seen.where<InformationReply>("information", item.id)) {
        if (reply->verified_as_it_reads(item)) return true;
    }
    return false;
}

namespace {

struct CheckedInformation {
    const Information* item = nullptr;
    InformationPart part = InformationPart::none;
    Id<InformationReply> id;
    const InformationReply* reply = nullptr;  ///< null: the unit has said nothing yet
    std::optional<Refusal> refusal;
};

/// What every reply asks first: the unit has a part in the item, and the reply does not claim to be
/// older than the event.
CheckedInformation checked(Id<Information> information, const Seen& seen, const Context& context) {
    CheckedInformation result;
    result.item = seen.find(information);
    if (!result.item) {
        result.refusal = refuse("information.unknown", {}, "/information");
        return result;
    }
    result.part = part_in(*result.item, context, seen);
    result.id = reply_of(information, context.actor.unit);
    result.reply = seen.find(result.id);
    if (result.part == InformationPart::none) {
        result.refusal = refuse("information.not_yours", {}, "/information");
    } else if (result.item->struck_at) {
        result.refusal = refuse("information.struck", {}, "/information");
    } else if (context.happened < result.item->happened) {
        result.refusal = refuse(
            "time.before_previous",
            {{"stated", context.happened.clock()}, {"previous", result.item->happened.clock()}},
            "/happened");
    }
    return result;
}

/// What is said of the item is said of one wording of it.
CheckedInformation checked_open(Id<Information> information,
                                const std::optional<WordingNumber>& read, const Seen& seen,
                                const Context& context) {
    auto result = checked(information, seen, context);
    if (result.refusal) return result;
    if (result.item->closed_at) {
        result.refusal = refuse("information.over", {}, "/information");
    } else {
        result.refusal = corrected_since(*result.item, read);
    }
    return result;
}

/// Endorsing and dissenting are for those to whom the item was sent.
CheckedInformation checked_party(Id<Information> information,
                                 const std::optional<WordingNumber>& read, const Seen& seen,
                                 const Context& context) {
    auto result = checked_open(information, read, seen, context);
    if (result.refusal) return result;
    if (result.part != InformationPart::addressee) {
        result.refusal = refuse("information.not_yours", {}, "/information");
    } else if (result.item->round == 0) {
        result.refusal = refuse("information.not_assessed", {}, "/information");
    } else if (result.item->assessment_outdated()) {
        result.refusal = refuse("information.assessed_before", {}, "/information");
    }
    return result;
}

}  // namespace

// receive ---------------------------------------------------------------------------------------

void needs(const ReceiveInformation& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    need_part_in(command.information, context, seen, wanted);
}

Decision decide(const ReceiveInformation& command, const Seen& seen, const Context& context) {
    const auto found = checked(command.information, seen, context);
    if (found.refusal) return *found.refusal;
    if (found.part == InformationPart::holder) {
        return refuse("information.own_item", {}, "/information");
    }
    if (found.reply) return refuse("information.received_before", {}, "/information");
    return Decision().record(found.id, ReplyReceived{command.information, context.actor.unit});
}

// verify ----------------------------------------------------------------------------------------

namespace {

/// The item itself and all that it was found to tell again, and these again. Peeks, so that it
/// serves the asking too.
std::set<Id<Information>> doubles_of(Id<Information> first, const Seen& seen) {
    std::set<Id<Information>> found{first};
    std::vector<Id<Information>> to_read{first};
    while (!to_read.empty()) {
        const auto id = to_read.back();
        to_read.pop_back();
        const auto* item = seen.peek(id);
        if (!item) continue;
        for (const auto* reply : seen.peek_where<InformationReply>("information", id)) {
            const bool stands =
                reply->finding == Finding::duplicate && reply->verified_as_it_reads(*item);
            if (stands && found.insert(reply->duplicate_of).second) {
                to_read.push_back(reply->duplicate_of);
            }
        }
    }
    return found;
}

void need_doubles(Id<Information> first, const Seen& seen, Needs& wanted) {
    for (const auto& id : doubles_of(first, seen)) {
        wanted.one(id);
        need_replies(id, seen, wanted);
    }
}

}  // namespace

void needs(const VerifyInformation& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    need_part_in(command.information, context, seen, wanted);
    if (command.duplicate_of) need_doubles(*command.duplicate_of, seen, wanted);
}

namespace {

std::optional<Refusal> check_duplicate(const VerifyInformation& command, const Seen& seen) {
    constexpr auto field = "/duplicate_of";
    if (command.finding != Finding::duplicate) {
        if (command.duplicate_of) return refuse("information.not_duplicate", {}, field);
        return std::nullopt;
    }
    if (!command.duplicate_of) return refuse("information.duplicate_of_what", {}, field);
    if (*command.duplicate_of == command.information) {
        return refuse("information.duplicate_of_itself", {}, field);
    }
    const auto* other = seen.find(*command.duplicate_of);
    if (!other) return refuse("information.unknown", {}, field);
    if (other->struck_at) return refuse("information.duplicate_of_struck", {}, field);
    if (doubles_of(other->id, seen).contains(command.information)) {
        return refuse("information.duplicate_in_circle", {{"number", other->number.number}}, field);
    }
    return std::nullopt;
}

}  // namespace

Decision decide(const VerifyInformation& command, const Seen& seen, const Context& context) {
    const auto found = checked_open(command.information, command.seen, seen, context);
    if (found.refusal) return *found.refusal;
    // The person, not the unit: a second pair of eyes in the same house will do, one's own will
    // not.
    if (found.item->told_by(context.actor.person)) {
        return refuse("information.own_report", {}, "/information");
    }
    if (auto refusal = check_duplicate(command, seen)) return *refusal;
    if (auto refusal = unfit_text(command.text, "/text")) return *refusal;
    return Decision().record(
        found.id, ReplyVerified{{command.information, context.actor.unit, command.finding,
                                 command.duplicate_of.value_or(Id<Information>{}), command.text},
                                found.item->wording});
}

// endorse, dissent ------------------------------------------------------------------------------

namespace {

bool stands_so(const CheckedInformation& found, Stance stance) {
    return found.reply && found.reply->stance == stance && found.reply->round == found.item->round;
}

}  // namespace

void needs(const EndorseInformation& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    need_part_in(command.information, context, seen, wanted);
}

Decision decide(const EndorseInformation& command, const Seen& seen, const Context& context) {
    const auto found = checked_party(command.information, command.seen, seen, context);
    if (found.refusal) return *found.refusal;
    if (stands_so(found, Stance::endorsed)) {
        return refuse("information.endorsed_before", {}, "/information");
    }
    return Decision().record(
        found.id, ReplyEndorsed{{command.information, context.actor.unit, found.item->round},
                                found.item->wording});
}

void needs(const DissentInformation& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    need_part_in(command.information, context, seen, wanted);
}

Decision decide(const DissentInformation& command, const Seen& seen, const Context& context) {
    const auto found = checked_party(command.information, command.seen, seen, context);
    if (found.refusal) return *found.refusal;
    if (auto refusal = unfit_text(command.reason, "/reason")) return *refusal;
    return Decision().record(found.id, ReplyDissented{{command.information, context.actor.unit,
                                                       found.item->round, command.reason},
                                                      found.item->wording});
}

// link ------------------------------------------------------------------------------------------

void needs(const LinkInformation& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    need_part_in(command.information, context, seen, wanted);
    for (const auto& reference : command.references) {
        if (reference.kind.value == Task::kind) wanted.one(Id<Task>(reference.id));
        if (reference.kind.value == Document::kind) wanted.one(Id<Document>(reference.id));
    }
}

namespace {

/// A task that the unit gave, or a paper of its own.
bool is_own(const Reference& reference, const Seen& seen, Id<Unit> unit) {
    if (reference.kind.value == Task::kind) {
        const auto* task = seen.find(Id<Task>(reference.id));
        return task && task->giver == unit;
    }
    if (reference.kind.value == Document::kind) {
        const auto* document = seen.find(Id<Document>(reference.id));
        return document && document->unit == unit;
    }
    return false;
}

}  // namespace

Decision decide(const LinkInformation& command, const Seen& seen, const Context& context) {
    const auto found = checked(command.information, seen, context);
    if (found.refusal) return *found.refusal;
    if (command.references.empty()) return refuse("information.no_link", {}, "/references");
    for (std::size_t i = 0; i < command.references.size(); ++i) {
        if (!is_own(command.references[i], seen, context.actor.unit)) {
            return refuse("information.not_your_paper", {}, "/references/" + std::to_string(i));
        }
    }
    const auto held = found.reply ? found.reply->basis_of.size() : 0;
    if (held + command.references.size() > list_limit) {
        return refuse("information.too_many_links", {{"max", std::int64_t{list_limit}}},
                      "/references");
    }
    return Decision().record(
        found.id, ReplyLinked{command.information, context.actor.unit, command.references});
}

}  // namespace gb
