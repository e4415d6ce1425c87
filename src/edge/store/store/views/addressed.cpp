#include "store/views/addressed.hpp"

#include <algorithm>

namespace gb {

namespace {

struct Addressing {
    std::string_view kind;
    std::string_view sql;  ///< ?1 the entity, ?2 the unit
};

constexpr Addressing addressings[] = {
    {"task",
     "select 1 from task_owners where owner = ?1 and unit = ?2"
     " union select 1 from answer where task = ?1 and stands_in = ?2"},
    {"answer",
     "select 1 from answer join task on task.id = answer.task"
     " where answer.id = ?1 and task.giver = ?2"},
    {"conference", "select 1 from conference_invitations where owner = ?1 and unit = ?2"},
    {"contribution",
     "select 1 from contribution join contribution_call on contribution_call.id = contribution.call"
     " where contribution.id = ?1 and contribution_call.unit = ?2"},
    {"contribution_call", "select 1 from contribution_call_units where owner = ?1 and value = ?2"},
    {"document", "select 1 from document_addressed where owner = ?1 and value = ?2"},
    {"duty_report", "select 1 from duty_report where id = ?1 and \"to\" = ?2"},
    {"handed_paper",
     "select 1 from handed_paper join conference on conference.id = handed_paper.conference"
     " where handed_paper.id = ?1 and conference.unit = ?2"},
    {"information", "select 1 from information_addressees where owner = ?1 and value = ?2"},
    {"invitation_reply",
     "select 1 from invitation_reply join conference"
     " on conference.id = invitation_reply.conference"
     " where invitation_reply.id = ?1 and conference.unit = ?2"},
    {"matter", "select 1 from matter where id = ?1 and competent = ?2"},
    {"matter_answer",
     "select 1 from matter_answer join matter on matter.id = matter_answer.matter"
     " where matter_answer.id = ?1 and matter.unit = ?2"},
    {"reply",
     "select 1 from reply join information on information.id = reply.information"
     " where reply.id = ?1 and (information.unit = ?2 or exists ("
     "  select 1 from information_addressees where owner = information.id and value = ?2))"},
    {"advice", "select 1 from advice where id = ?1 and \"to\" = ?2"},
    {"advice_answer",
     "select 1 from advice_answer join advice on advice.id = advice_answer.advice"
     " where advice_answer.id = ?1 and advice.unit = ?2"},
    {"period_assessment",
     "select 1 from period_assessment_addressees where owner = ?1 and value = ?2"},
    {"assessment_reply",
     "select 1 from assessment_reply as reply"
     " join period_assessment on period_assessment.id = reply.assessment"
     " where reply.id = ?1 and (period_assessment.unit = ?2 or exists ("
     "  select 1 from period_assessment_addressees"
     "  where owner = period_assessment.id and value = ?2))"},
    {"commendation", "select 1 from commendation where id = ?1 and decider = ?2"},
    {"commendation_review",
     "select 1 from commendation_review as review"
     " join commendation on commendation.id = review.commendation"
     " where review.id = ?1 and commendation.unit = ?2"},
    {"award",
     "select 1 from award_recipients as named"
     " join commendation on commendation.id = named.commendation"
     " where named.owner = ?1 and commendation.unit = ?2"},
    {"dissemination",
     "select 1 from dissemination join document on document.id = dissemination.document"
     " where dissemination.id = ?1 and document.unit = ?2"},
};

}  // namespace

bool addressed(Reader& reader, const Viewer& viewer, const Notice& notice) {
    const auto* found =
        std::find_if(std::begin(addressings), std::end(addressings),
                     [&](const Addressing& one) { return one.kind == notice.kind; });
    if (found == std::end(addressings)) return false;
    auto row = reader.prepare(found->sql);
    row.bind(notice.id).bind(viewer.unit);
    return row.step();
}

}  // namespace gb
