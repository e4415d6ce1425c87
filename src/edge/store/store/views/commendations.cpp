#include "store/views/commendations.hpp"

#include <map>

#include "domain/award_rule/words.hpp"
#include "store/seeing.hpp"
#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

using views::CommendationBox;
using views::CommendationState;

const std::string awarded_somebody =
    "exists (select 1 from award_recipients join award on award.id = award_recipients.owner"
    " where award_recipients.commendation = commendation.id and award.revoked_at is null)";

/// A condition on the review of a proposal.
std::string reviewed(const std::string& how) {
    return "exists (select 1 from commendation_review as review"
           " where review.commendation = commendation.id and " +
           how + ")";
}

/// ?1 the viewer's unit, ?2 today, ?3 the proposal to page before.
std::string in_box(const Reader& reader, CommendationBox box, bool administrator) {
    const std::string all = "(?1 = ?1 and ?2 = ?2 and ?3 is ?3)";
    const auto units = reader.readable_units();
    switch (box) {
        case CommendationBox::to_review:
            return all + " and not withdrawn and ((decider = ?1 and not " + reviewed("1") +
                   ") or " + reviewed("review.unit = ?1 and verdict = 'waiting'") + ")";
        case CommendationBox::to_decide:
            return all + " and not withdrawn and " +
                   reviewed("review.unit = ?1 and verdict = 'agreed'") + " and not " +
                   awarded_somebody;
        case CommendationBox::ours:
            return all + " and unit = ?1";
        case CommendationBox::all:
            break;
    }
    if (administrator) return all;
    return all + " and (unit in " + units + " or decider in " + units + " or " +
           reviewed("review.unit in " + units) + ")";
}

std::int64_t count(Reader& reader, const Viewer& viewer, const std::string& sql) {
    auto row = reader.prepare("select count(*) from commendation where " + sql);
    row.bind(viewer.unit).bind(Cell::of(viewer.now.date())).bind(Uuid{});
    return row.step() ? row.integer(0) : 0;
}

std::int64_t to_present(Reader& reader, const Viewer& viewer) {
    auto row = reader.prepare("select count(*) from award where open_in = ?");
    row.bind(viewer.unit);
    return row.step() ? row.integer(0) : 0;
}

/// The awards in force, by the place in the proposal's list.
std::map<std::int64_t, std::pair<Id<Award>, std::string>> awards_of(Reader& reader,
                                                                    Id<Commendation> id) {
    std::map<std::int64_t, std::pair<Id<Award>, std::string>> found;
    auto rows = reader.prepare(
        "select award_recipients.line, award.id, award.symbol from award_recipients"
        " join award on award.id = award_recipients.owner"
        " where award_recipients.commendation = ? and award.revoked_at is null");
    rows.bind(id);
    while (rows.step()) {
        found.emplace(rows.integer(0), std::pair(Id<Award>(rows.id(1)), std::string(rows.text(2))));
    }
    return found;
}

CommendationState state_of(const Commendation& proposal, const CommendationReview* review,
                           bool awarded) {
    if (proposal.withdrawn) return CommendationState::withdrawn;
    if (!review || review->verdict == Verdict::waiting) return CommendationState::to_review;
    if (review->verdict == Verdict::returned) return CommendationState::returned;
    return awarded ? CommendationState::decided : CommendationState::agreed;
}

/// As it stands in a list: how many are named, not who.
views::CommendationView summary_of(Reader& reader, const Commendation& proposal) {
    views::CommendationView view;
    const auto review = reader.load(review_of(proposal.id));
    const auto day = proposal.proposed_at.date();
    const auto decider = decider_of(proposal, review.get());
    view.id = proposal.id;
    view.unit = unit_ref(reader, proposal.unit, day);
    view.to = unit_ref(reader, decider, day);
    view.form = proposal.form;
    view.own_form = proposal.own_form.value;
    view.achievement = if_written(proposal.achievement);
    for (const auto& recipient : proposal.recipients) {
        ++views::count_of(recipient.recipient_kind, view);
    }
    view.awarded = static_cast<std::int64_t>(awards_of(reader, proposal.id).size());
    view.state = state_of(proposal, review.get(), view.awarded > 0);
    view.proposer = reader.person_name(proposal.proposer);
    view.proposed_at = proposal.proposed_at;
    if (review && review->reviewed_at) {
        view.reviewer = reader.person_name(review->reviewer);
        view.reviewed_at = review->reviewed_at;
        view.reason = if_written(review->reason);
    }
    if (proposal.withdrawn) view.reason = if_written(proposal.withdraw_reason);
    return view;
}

void put_recipients(Reader& reader, const Commendation& proposal, views::CommendationView& view) {
    const auto awards = awards_of(reader, proposal.id);
    for (std::size_t i = 0; i < proposal.recipients.size(); ++i) {
        const auto& named = proposal.recipients[i];
        views::RecipientView recipient;
        recipient.recipient_kind = named.recipient_kind;
        recipient.name = if_written(named.name);
        recipient.position = if_written(named.position);
        recipient.commendation = proposal.id;
        recipient.line = static_cast<std::int64_t>(i);
        if (const auto found = awards.find(recipient.line); found != awards.end()) {
            recipient.award = found->second.first;
            recipient.symbol = found->second.second;
        }
        view.recipients.push_back(std::move(recipient));
    }
}

/// As the rules of the commands have it; what the post may do is the rights table's.
std::vector<std::string> next_acts(const views::CommendationView& view,
                                   const Commendation& proposal, const Viewer& viewer) {
    using enum CommendationState;
    std::vector<std::string> acts;
    const bool decides = view.to.id == viewer.unit;
    const bool open = view.state == to_review || view.state == agreed;
    const bool other_person = proposal.proposer != viewer.person;
    if (decides && other_person && view.state == to_review) {
        acts.emplace_back(AgreeCommendation::name);
    }
    if (decides && other_person && open) acts.emplace_back(ReturnCommendation::name);
    if (decides && (view.state == agreed || view.state == decided) &&
        view.awarded < view.individuals + view.collectives + view.households) {
        acts.emplace_back(DecideAward::name);
    }
    if (proposal.unit == viewer.unit && open) acts.emplace_back(WithdrawCommendation::name);
    return acts;
}

}  // namespace

Result<views::Commendations> commendations_view(Reader& reader, const Viewer& viewer,
                                                const views::CommendationsParams& params) {
    const bool administrator = viewer.role == Role::administrator;
    views::Commendations list;
    list.to_review =
        count(reader, viewer, in_box(reader, CommendationBox::to_review, administrator));
    list.to_decide =
        count(reader, viewer, in_box(reader, CommendationBox::to_decide, administrator));
    list.to_present = to_present(reader, viewer);
    const auto found = reader.where<Commendation>(
        in_box(reader, params.box.value_or(CommendationBox::all), administrator) +
            (params.before ? " and (proposed_at, id) <"
                             " (select proposed_at, id from commendation where id = ?3)"
                           : "") +
            " order by proposed_at desc, id desc limit " + std::to_string(page_items + 1),
        viewer.unit, viewer.now.date(), params.before.value_or(Id<Commendation>{}));
    for (const auto& proposal : found) {
        if (list.items.size() == page_items) {
            list.more = list.items.back().id;
            break;
        }
        list.items.push_back(summary_of(reader, *proposal));
    }
    return list;
}

Result<views::CommendationView> commendation_view(Reader& reader, const Viewer& viewer,
                                                  const views::CommendationParams& params) {
    const auto proposal = reader.load(params.id);
    if (!proposal) return Failure{"view.not_found", "/id", {}};
    auto view = summary_of(reader, *proposal);
    const auto range = reader.readable(viewer);
    if (!range.has(proposal->unit) && !range.has(proposal->decider) && !range.has(view.to.id)) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    view.conference = proposal->conference;
    view.document = proposal->document;
    view.information = proposal->information;
    put_recipients(reader, *proposal, view);
    view.can = next_acts(view, *proposal, viewer);
    return view;
}

Result<views::AwardForms> award_forms_view(Reader& reader, const Viewer& viewer,
                                           const views::AwardFormsParams& params) {
    const auto today = viewer.now.date();
    const auto unit = reader.load(params.unit.value_or(viewer.unit));
    if (!unit) return Failure{"view.not_found", "/unit", {}};
    views::AwardForms result;
    const auto* version = unit->version_on(today);
    if (!version || !unit->stands_on(today)) return result;
    const auto seen =
        see(reader, [&](const Seen&, Needs& wanted) { wanted.where<AwardRule>("unit", unit->id); });
    const auto offer = [&](AwardForm form, const std::string& own) {
        const auto by = award_authority(unit->id, *version, {form, own}, today, seen);
        if (!by) return;
        result.forms.push_back({form, by->source, by->verified, by->basis, by->suits.individuals,
                                by->suits.collectives, by->suits.households, own});
    };
    for (const auto& choice : choice_names<AwardForm>) {
        offer(static_cast<AwardForm>(choice.value), "");
    }
    for (const auto& name : own_forms(unit->id, seen)) offer(AwardForm::hinh_thuc_rieng, name);
    return result;
}

}  // namespace gb
