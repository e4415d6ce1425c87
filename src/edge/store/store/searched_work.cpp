// What goes to and fro between units: information, tasks, matters, assessments, and the answers.

#include "store/searched.hpp"

namespace gb {

namespace {

/// Whoever reads the item reads what the parties say of it.
std::vector<Uuid> readers_of(const Information& item) {
    std::vector<Uuid> units{item.unit};
    add_units(units, item.addressees);
    return units;
}

std::vector<Uuid> readers_of(const Matter& matter) {
    std::vector<Uuid> units{matter.unit};
    if (!matter.competent.empty()) units.push_back(matter.competent);
    return units;
}

std::vector<Uuid> readers_of(const PeriodAssessment& assessment) {
    std::vector<Uuid> units{assessment.unit};
    add_units(units, assessment.addressees);
    return units;
}

}  // namespace

SearchTexts texts_of(Reader&, const Information& item) {
    SearchText out;
    add(out, item.number);
    add(out, item.text);
    add(out, item.place);
    add(out, item.assessment);
    add(out, item.closing);
    for (const auto& wording : item.earlier) {  // by what one has read of it
        add(out, wording.text);
        add(out, wording.stated_place);
    }
    out.below = readers_of(item);
    return {out};
}

SearchTexts texts_of(Reader& reader, const InformationReply& reply) {
    SearchText out;
    add(out, reply.found);
    add(out, reply.dissent);
    const auto item = reader.load(reply.information);
    if (item) out.below = readers_of(*item);
    return {out};
}

/// Between a unit and its superior: the other parties do not see it.
SearchTexts texts_of(Reader&, const Advice& advice) {
    SearchText out;
    add_words(out, advice);
    out.below = {advice.unit, advice.to};
    return {out};
}

SearchTexts texts_of(Reader& reader, const AdviceAnswer& answer) {
    SearchText out;
    add(out, answer.text);
    const auto advice = reader.load(answer.advice);
    if (advice) out.below = {advice->unit, advice->to};
    return {out};
}

SearchTexts texts_of(Reader&, const Task& task) {
    SearchText out;
    add(out, task.number);
    add(out, task.text);
    out.below = {task.giver};
    for (const auto& owner : task.owners) out.below.push_back(owner.unit);
    return {out};
}

/// What others answered is theirs and the giver's.
SearchTexts texts_of(Reader& reader, const TaskAnswer& answer) {
    SearchText out;
    add(out, answer.text);
    if (answer.state == OwnerSide::declined) add(out, answer.decline_reason);
    out.below = {answer.owner, answer.unit};
    const auto task = reader.load(answer.task);
    if (task) out.below.push_back(task->giver);
    return {out};
}

/// Never by who brought it.
SearchTexts texts_of(Reader&, const Matter& matter) {
    SearchText out;
    add(out, matter.number);
    add_words(out, matter);
    out.below = readers_of(matter);
    return {out};
}

SearchTexts texts_of(Reader& reader, const MatterAnswer& answer) {
    SearchText out;
    add(out, answer.text);
    const auto matter = reader.load(answer.matter);
    if (matter) out.below = readers_of(*matter);
    return {out};
}

SearchTexts texts_of(Reader&, const PeriodAssessment& assessment) {
    SearchText out;
    add(out, assessment.number);
    add(out, assessment.situation);
    for (const auto& hazard : assessment.hazards) add(out, hazard.text);
    for (const auto& measure : assessment.measures) add(out, measure.text);
    add(out, assessment.remark);
    out.below = readers_of(assessment);
    return {out};
}

SearchTexts texts_of(Reader& reader, const AssessmentReply& reply) {
    SearchText out;
    add(out, reply.dissent);
    const auto assessment = reader.load(reply.assessment);
    if (assessment) out.below = readers_of(*assessment);
    return {out};
}

SearchTexts texts_of(Reader&, const Commendation& proposal) {
    SearchText out;
    add(out, proposal.achievement);
    for (const auto& recipient : proposal.recipients) add(out, recipient.name);
    out.below = {proposal.unit, proposal.decider};
    return {out};
}

SearchTexts texts_of(Reader& reader, const CommendationReview& review) {
    SearchText out;
    add(out, review.reason);
    out.below = {review.unit};
    const auto proposal = reader.load(review.commendation);
    if (proposal) add_units(out.below, std::array{proposal->unit, proposal->decider});
    return {out};
}

namespace {

SearchText decision_text(const Award& award) {
    SearchText out;
    add(out, award.number);
    add_symbol(out, award.symbol);
    add(out, award.achievement);
    add(out, award.revoke_reason);
    return out;
}

}  // namespace

/// By all its names for who decided; by those whom it named itself for who proposed, as
/// store/views/awards.cpp shows them.
SearchTexts texts_of(Reader& reader, const Award& award) {
    auto whole = decision_text(award);
    whole.below = {award.unit, award.decided_by};
    std::map<Id<Commendation>, SearchText> proposed;
    for (const auto& recipient : award.recipients) {
        add(whole, recipient.name);
        auto& own =
            proposed.try_emplace(recipient.commendation, decision_text(award)).first->second;
        add(own, recipient.name);
    }
    SearchTexts texts;
    for (auto& [id, own] : proposed) {
        const auto proposal = reader.load(id);
        if (!proposal) continue;
        if (award.named_publicly) {
            whole.below.push_back(proposal->unit);
        } else {
            own.below = {proposal->unit};
            texts.push_back(std::move(own));
        }
    }
    texts.push_back(std::move(whole));
    return texts;
}

}  // namespace gb
