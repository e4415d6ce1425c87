#include "store/views/information_thread.hpp"

#include <algorithm>

#include "domain/document/words.hpp"
#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/story.hpp"
#include "store/views/texts.hpp"

namespace gb {

InformationThread::InformationThread(Reader& reader, std::shared_ptr<const Information> item,
                                     const Viewer& viewer)
    : reader_(reader),
      item_(std::move(item)),
      viewer_(viewer),
      range_(reader.readable(viewer)),
      replies_(reader.where<InformationReply>("information = ? order by opened, id", item_->id)) {}

bool InformationThread::may_see() const {
    return range_.has(item_->unit) ||
           std::any_of(item_->addressees.begin(), item_->addressees.end(),
                       [&](const auto& unit) { return range_.has(unit); });
}

InformationPart InformationThread::part_of(Id<Unit> unit) const {
    if (item_->unit == unit) return InformationPart::holder;
    return item_->sent_to(unit) ? InformationPart::addressee : InformationPart::superior;
}

const InformationReply* InformationThread::reply_by(Id<Unit> unit) const {
    for (const auto& reply : replies_) {
        if (reply->unit == unit) return reply.get();
    }
    return nullptr;
}

StanceState InformationThread::stance_of(Id<Unit> unit) const {
    const auto* reply = reply_by(unit);
    return stance_state(item_->round, reply ? reply->stance : Stance::silent,
                        reply ? reply->round : 0, item_->assessment_outdated());
}

/// Of what it tells now.
const InformationReply* InformationThread::verified_last() const {
    const InformationReply* latest = nullptr;
    for (const auto& reply : replies_) {
        if (!reply->verified_as_it_reads(*item_)) continue;
        if (!latest || latest->verified_at <= reply->verified_at) latest = reply.get();
    }
    return latest;
}

std::optional<Finding> InformationThread::found_last() const {
    const auto* latest = verified_last();
    return latest ? latest->finding : std::nullopt;
}

// The wordings ------------------------------------------------------------------------------------

/// When a wording was written that is corrected since; nothing: it is the one that stands.
std::optional<Instant> InformationThread::text_of(std::int32_t wording) const {
    if (wording < 1 || wording >= item_->wording) return std::nullopt;
    return item_->earlier[static_cast<std::size_t>(wording) - 1].since;
}

std::vector<views::WordingView> InformationThread::earlier() const {
    std::vector<views::WordingView> all;
    for (std::size_t i = item_->earlier.size(); i-- > 0;) {
        const auto& one = item_->earlier[i];
        const bool last = i + 1 == item_->earlier.size();
        auto& view = all.emplace_back();
        view.wording = static_cast<std::int64_t>(i + 1);
        view.event_class = one.event_class;
        view.text = if_written(one.text);
        view.place = if_written(one.stated_place);
        if (!one.area.empty()) view.area = unit_ref(reader_, one.area, one.happened.date());
        view.happened = one.happened;
        view.source = one.source;
        view.reliability = one.reliability;
        view.by = reader_.person_name(one.by);
        view.since = one.since;
        view.corrected_at = last ? item_->worded_at : item_->earlier[i + 1].since;
        view.corrected_by = reader_.person_name(last ? item_->worded_by : item_->earlier[i + 1].by);
        view.reason = if_written(one.reason);
    }
    return all;
}

std::optional<views::InformationRef> InformationThread::reference(Id<Information> id) const {
    const auto other = id.empty() ? nullptr : reader_.load(id);
    if (!other) return std::nullopt;
    return views::InformationRef{id, other->number.number, other->number.year,
                                 unit_ref(reader_, other->unit, other->happened.date()),
                                 other->struck_at.has_value()};
}

views::InformationView InformationThread::summary() const {
    views::InformationView view;
    const auto day = item_->happened.date();
    view.id = item_->id;
    view.number = item_->number.number;
    view.year = item_->number.year;
    view.unit = unit_ref(reader_, item_->unit, day);
    view.event_class = item_->event_class;
    view.text = if_written(item_->text);
    view.place = if_written(item_->place);
    if (!item_->area.empty()) view.area = unit_ref(reader_, item_->area, day);
    view.happened = item_->happened;
    view.reported_at = item_->reported_at;
    view.doubtful = item_->doubtful;
    view.reporter = reader_.person_name(item_->reporter);
    view.source = item_->source;
    view.reliability = item_->reliability;
    // A row of the log is its unit's own: to others it says nothing.
    if (!item_->log_entry.empty() && range_.has(item_->unit)) view.log_entry = item_->log_entry;
    const auto found = found_last();
    view.state = information_state(item_->side(), found.has_value());
    view.finding = item_->closed_as ? item_->closed_as : found;
    view.disputed = std::any_of(replies_.begin(), replies_.end(), [&](const auto& reply) {
        return reply->verified_as_it_reads(*item_) && reply->finding != found;
    });
    view.wording = item_->wording;
    if (item_->wording > 1) view.corrected_at = item_->worded_at;
    view.verify_again = view.state == InformationState::to_verify &&
                        std::any_of(replies_.begin(), replies_.end(),
                                    [](const auto& reply) { return reply->finding.has_value(); });
    if (item_->struck_at) {
        view.struck = {if_written(item_->strike_reason), *item_->struck_at,
                       reader_.person_name(item_->struck_by)};
    }
    view.assessment = if_written(item_->assessment);
    view.assessed_at = item_->assessed_at;
    view.assessed_text = text_of(item_->assessed_wording);
    view.addressed = static_cast<std::int64_t>(item_->addressees.size());
    for (const auto& unit : item_->addressees) {
        const auto stance = stance_of(unit);
        view.received += reply_by(unit) != nullptr;
        view.endorsed += stance == StanceState::endorsed;
        view.dissented += stance == StanceState::dissented;
    }
    view.closing = if_written(item_->closing);
    view.closed_at = item_->closed_at;
    return view;
}

views::InformationView InformationThread::whole() const {
    auto view = summary();
    view.earlier = earlier();
    view.parties = parties();
    view.advice = advice();
    view.story = story();
    view.can = next_acts();
    return view;
}

// The parties -------------------------------------------------------------------------------------

std::vector<views::BasisView> InformationThread::basis_of(const InformationReply& reply) const {
    std::vector<views::BasisView> all;
    for (const auto& reference : reply.basis_of) {
        views::BasisView basis{reference.kind.value, reference.id, ""};
        if (range_.has(reply.unit) && reference.kind.value == Task::kind) {
            const auto task = reader_.load(Id<Task>(reference.id));
            if (task) basis.label = std::to_string(task->number.number);
        } else if (range_.has(reply.unit)) {
            const auto paper = reader_.load(Id<Document>(reference.id));
            if (paper) basis.label = paper->symbol.value;
        }
        all.push_back(std::move(basis));
    }
    return all;
}

views::PartyView InformationThread::party(Id<Unit> unit, InformationPart part) const {
    views::PartyView view;
    view.unit = unit_ref(reader_, unit, item_->happened.date());
    view.part = part;
    if (part == InformationPart::addressee) view.stance = stance_of(unit);
    const auto* reply = reply_by(unit);
    if (!reply) return view;
    view.received_at = reply->received_at;
    view.finding = reply->finding;
    view.found = if_written(reply->found);
    view.verified_at = reply->verified_at;
    if (reply->finding) view.verified_by = reader_.person_name(reply->verifier);
    view.duplicate_of = reference(reply->duplicate_of);
    view.verified_text = text_of(reply->verified_wording);
    view.verify_again = reply->finding && !reply->verified_as_it_reads(*item_);
    view.stance_text = text_of(reply->stance_wording);
    view.dissent = if_written(reply->dissent);
    view.basis_of = basis_of(*reply);
    return view;
}

std::vector<views::PartyView> InformationThread::parties() const {
    std::vector<views::PartyView> all;
    if (reply_by(item_->unit)) all.push_back(party(item_->unit, InformationPart::holder));
    for (const auto& unit : item_->addressees) {
        if (unit != item_->unit) all.push_back(party(unit, InformationPart::addressee));
    }
    for (const auto& reply : replies_) {
        if (part_of(reply->unit) == InformationPart::superior) {
            all.push_back(party(reply->unit, InformationPart::superior));
        }
    }
    return all;
}

// Advice ------------------------------------------------------------------------------------------

std::vector<views::AdviceView> InformationThread::advice() const {
    std::vector<views::AdviceView> all;
    for (const auto& advice : reader_.where<Advice>("information = ? order by id", item_->id)) {
        // Between a unit and its superior: the other parties do not see it.
        if (!range_.has(advice->unit) && !range_.has(advice->to)) continue;
        auto& view = all.emplace_back();
        const auto day = advice->given_at.date();
        view.id = advice->id;
        view.unit = unit_ref(reader_, advice->unit, day);
        view.to = unit_ref(reader_, advice->to, day);
        for (const auto& option : advice->options) view.options.push_back(option.value);
        view.recommended = advice->recommended;
        view.reason = if_written(advice->reason);
        view.at = advice->given_at;
        view.by = reader_.person_name(advice->given_by);
        const auto answer = reader_.load(answer_of(advice->id));
        if (!answer) continue;
        view.answer =
            views::AdviceAnswerView{answer->chosen, if_written(answer->text), answer->answered_at,
                                    reader_.person_name(answer->answered_by)};
    }
    return all;
}

// The story ---------------------------------------------------------------------------------------

std::vector<views::InformationStep> InformationThread::story() const {
    std::vector<views::InformationStep> steps;
    const auto tell = [&](const ToldEntry& entry) {
        const auto& envelope = entry.envelope;
        views::InformationStep step;
        step.at = envelope.happened;
        step.unit = unit_ref(reader_, Id<Unit>(entry.book), envelope.entered.date());
        step.by = reader_.person_name(envelope.author);
        step.what = envelope.kind;
        step.text = entry.text;
        step.finding = choice_of<Finding>(entry.fact("finding"));
        step.number = entry.number;
        steps.push_back(std::move(step));
    };
    each_entry(reader_, item_->id, tell);
    for (const auto& reply : replies_) each_entry(reader_, reply->id, tell);
    for (const auto& given : advice()) {
        each_entry(reader_, given.id, tell);
        each_entry(reader_, answer_of(given.id), tell);
    }
    sort_by_key(steps, [](const auto& step) { return step.at; });
    return steps;
}

// What comes next ---------------------------------------------------------------------------------

/// As information/correcting.cpp has it.
bool InformationThread::may_correct() const {
    if (item_->reporter == viewer_.person || viewer_.role == Role::commander ||
        viewer_.role == Role::deputy_commander) {
        return true;
    }
    const auto watches = reader_.where<Watch>("unit = ?", viewer_.unit);
    return std::any_of(watches.begin(), watches.end(),
                       [&](const auto& watch) { return watch->holder == viewer_.post; });
}

/// As the rules of the commands have it, for the unit; what the post may do is the rights table's.
std::vector<std::string> InformationThread::next_acts() const {
    const auto unit = viewer_.unit;
    const bool holder = item_->unit == unit;
    const bool addressee = !holder && item_->sent_to(unit);
    if (!holder && !addressee && !range_.has(item_->unit)) return {};
    if (item_->struck_at) return {};
    const bool open = !item_->closed_at;
    const bool verified = verified_last() != nullptr;
    const bool asked = open && addressee && item_->side() == HolderSide::assessed;
    const auto stance = stance_of(unit);
    std::vector<std::string> acts;
    const auto may = [&](bool now, std::string_view command) {
        if (now) acts.emplace_back(command);
    };
    may(!holder && !reply_by(unit), ReceiveInformation::name);
    may(open && !item_->told_by(viewer_.person), VerifyInformation::name);
    may(asked && stance != StanceState::endorsed, EndorseInformation::name);
    may(asked && stance != StanceState::dissented, DissentInformation::name);
    may(open && holder && verified, AssessInformation::name);
    may(open && holder && verified, CloseInformation::name);
    may(open && holder, SendInformation::name);
    may(!open && holder, ReopenInformation::name);
    may(open && holder && may_correct(), CorrectInformation::name);
    may(holder && may_correct(), StrikeInformation::name);
    may(verified, GiveAdvice::name);
    may(true, LinkInformation::name);
    return acts;
}

}  // namespace gb
