#include "store/views/assessments.hpp"

#include <algorithm>

#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/story.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

using views::AssessmentBox;
using views::AssessmentState;

const std::string sent = "select owner from period_assessment_addressees where value";

/// Open, sent to the viewer's unit, and that has not spoken of its present text.
const std::string waits_for_word =
    "settled_at is null and not withdrawn and id in (" + sent +
    " = ?1) and not exists (select 1 from assessment_reply as reply where reply.assessment ="
    " period_assessment.id and reply.unit = ?1 and reply.round >= period_assessment.round)";

/// ?1 the viewer's unit, ?2 today, ?3 the one to page before.
std::string in_box(const Reader& reader, AssessmentBox box, bool administrator) {
    const std::string all = "(?1 = ?1 and ?2 = ?2 and ?3 is ?3)";
    const auto units = reader.readable_units();
    switch (box) {
        case AssessmentBox::ours:
            return all + " and unit = ?1";
        case AssessmentBox::received:
            return all + " and id in (" + sent + " = ?1)";
        case AssessmentBox::all:
            break;
    }
    if (administrator) return all;
    return all + " and (unit in " + units + " or id in (" + sent + " in " + units + "))";
}

std::int64_t waiting(Reader& reader, const Viewer& viewer) {
    auto row = reader.prepare("select count(*) from period_assessment where " + waits_for_word);
    row.bind(viewer.unit);
    return row.step() ? row.integer(0) : 0;
}

AssessmentState state_of(const PeriodAssessment& assessment) {
    if (assessment.withdrawn) return AssessmentState::withdrawn;
    return assessment.settled_at ? AssessmentState::settled : AssessmentState::in_discussion;
}

/// One assessment and all that was said of it.
class Thread {
  public:
    Thread(Reader& reader, const Viewer& viewer, std::shared_ptr<const PeriodAssessment> of)
        : reader_(reader),
          viewer_(viewer),
          of_(std::move(of)),
          replies_(reader.where<AssessmentReply>("assessment = ? order by opened, id", of_->id)) {}

    bool may_see() const {
        const auto range = reader_.readable(viewer_);
        return range.has(of_->unit) ||
               std::any_of(of_->addressees.begin(), of_->addressees.end(),
                           [&](const auto& unit) { return range.has(unit); });
    }

    views::AssessmentView summary() const {
        views::AssessmentView view;
        view.id = of_->id;
        view.number = of_->number.number;
        view.year = of_->number.year;
        view.unit = unit_ref(reader_, of_->unit, of_->period_to);
        view.period_from = of_->period_from;
        view.period_to = of_->period_to;
        put_text(view);
        view.author = reader_.person_name(of_->author);
        view.written_at = of_->written_at;
        view.round = of_->round;
        view.state = state_of(*of_);
        view.addressed = static_cast<std::int64_t>(of_->addressees.size());
        for (const auto& unit : of_->addressees) {
            const auto stance = stance_of(unit);
            view.endorsed += stance == StanceState::endorsed;
            view.dissented += stance == StanceState::dissented;
        }
        view.waits = waits();
        view.settled_at = of_->settled_at;
        view.remark = if_written(of_->remark);
        view.withdraw_reason = if_written(of_->withdraw_reason);
        return view;
    }

    views::AssessmentView whole() const {
        auto view = summary();
        for (const auto& unit : of_->addressees) view.parties.push_back(party(unit));
        view.story = story();
        view.can = next_acts();
        return view;
    }

  private:
    void put_text(views::AssessmentView& view) const {
        view.situation = if_written(of_->situation);
        for (const auto& hazard : of_->hazards) {
            auto& one = view.hazards.emplace_back();
            one.event_class = hazard.event_class;
            if (hazard.area) one.area = unit_ref(reader_, *hazard.area, of_->period_to);
            one.location = if_written(hazard.location);
            one.text = if_written(hazard.text);
        }
        for (const auto& measure : of_->measures) {
            if (auto text = if_written(measure.text)) view.measures.push_back(std::move(*text));
        }
    }

    const AssessmentReply* reply_by(Id<Unit> unit) const {
        for (const auto& reply : replies_) {
            if (reply->unit == unit) return reply.get();
        }
        return nullptr;
    }

    StanceState stance_of(Id<Unit> unit) const {
        const auto* reply = reply_by(unit);
        return stance_state(of_->round, reply ? reply->stance : Stance::silent,
                            reply ? reply->round : 0);
    }

    bool waits() const {
        if (of_->over() || !of_->sent_to(viewer_.unit)) return false;
        const auto stance = stance_of(viewer_.unit);
        return stance != StanceState::endorsed && stance != StanceState::dissented;
    }

    views::AssessmentPartyView party(Id<Unit> unit) const {
        views::AssessmentPartyView view;
        view.unit = unit_ref(reader_, unit, of_->period_to);
        view.stance = stance_of(unit);
        const auto* reply = reply_by(unit);
        if (!reply) return view;
        view.dissent = if_written(reply->dissent);
        view.by = reader_.person_name(reply->author);
        view.at = reply->stance_at;
        return view;
    }

    std::vector<views::AssessmentStep> story() const {
        std::vector<views::AssessmentStep> steps;
        const auto tell = [&](const ToldEntry& entry) {
            const auto& envelope = entry.envelope;
            steps.push_back({envelope.happened,
                             unit_ref(reader_, Id<Unit>(entry.book), envelope.entered.date()),
                             reader_.person_name(envelope.author), envelope.kind, entry.text,
                             entry.number});
        };
        each_entry(reader_, of_->id, tell);
        for (const auto& reply : replies_) each_entry(reader_, reply->id, tell);
        sort_by_key(steps, [](const auto& step) { return step.at; });
        return steps;
    }

    /// As the rules of the commands have it, for the unit; what the post may do is the rights
    /// table's.
    std::vector<std::string> next_acts() const {
        std::vector<std::string> acts;
        if (of_->over()) return acts;
        const auto may = [&](bool now, std::string_view command) {
            if (now) acts.emplace_back(command);
        };
        const bool holder = of_->unit == viewer_.unit;
        const bool party = of_->sent_to(viewer_.unit);
        const auto stance = stance_of(viewer_.unit);
        may(party && stance != StanceState::endorsed, EndorseAssessment::name);
        may(party && stance != StanceState::dissented, DissentAssessment::name);
        may(holder, SettleAssessment::name);
        may(holder, ReviseAssessment::name);
        may(holder, SendAssessment::name);
        may(holder, WithdrawAssessment::name);
        return acts;
    }

    Reader& reader_;
    const Viewer& viewer_;
    std::shared_ptr<const PeriodAssessment> of_;
    std::vector<std::shared_ptr<const AssessmentReply>> replies_;
};

}  // namespace

Result<views::Assessments> assessments_view(Reader& reader, const Viewer& viewer,
                                            const views::AssessmentsParams& params) {
    views::Assessments list;
    list.waiting = waiting(reader, viewer);
    const auto found = reader.where<PeriodAssessment>(
        in_box(reader, params.box.value_or(AssessmentBox::all),
               viewer.role == Role::administrator) +
            (params.before ? " and (opened, id) <"
                             " (select opened, id from period_assessment where id = ?3)"
                           : "") +
            " order by opened desc, id desc limit " + std::to_string(page_items + 1),
        viewer.unit, viewer.now.date(), params.before.value_or(Id<PeriodAssessment>{}));
    for (const auto& one : found) {
        if (list.items.size() == page_items) {
            list.more = list.items.back().id;
            break;
        }
        list.items.push_back(Thread(reader, viewer, one).summary());
    }
    return list;
}

Result<views::AssessmentView> assessment_view(Reader& reader, const Viewer& viewer,
                                              const views::AssessmentParams& params) {
    const auto found = reader.load(params.id);
    if (!found) return Failure{"view.not_found", "/id", {}};
    const Thread thread(reader, viewer, found);
    if (!thread.may_see()) return Failure{"rights.not_yours_to_read", "", {}};
    return thread.whole();
}

}  // namespace gb
