#include "domain/rights/table.hpp"

namespace gb {

namespace {

using enum Role;
using enum Scope;

constexpr Roles heads = commander | deputy_commander;

// One line for each command, in order of the nouns; in the post's own unit where nothing is said.
constexpr Right every_right[] = {
    // the registry of units
    {"unit.establish", administrator, all},
    {"unit.rename", administrator, all},
    {"unit.seat", administrator, all},
    {"unit.relate", administrator, all},
    {"unit.unrelate", administrator, all},
    {"unit.transfer", administrator, all},
    {"unit.merge", administrator, all},
    {"unit.split", administrator, all},
    {"unit.dissolve", administrator, all},
    {"unit.wind_up", administrator, all},
    {"unit.countermand", administrator, all},
    // people and posts; a superior appoints in the units below as well
    {"person.enter", administrator, all},
    {"person.enter", commander, subtree},
    {"person.rank", administrator, all},
    {"person.rank", commander, subtree},
    {"person.correct", administrator, all},
    {"person.correct", commander, subtree},
    {"post.appoint", administrator, all},
    {"post.appoint", commander, subtree},
    {"post.end", administrator, all},
    {"post.end", commander, subtree},
    // no command: accounts stand outside the books (POST /api/accounts…)
    {"account.manage", administrator, all},
    {"clock.confirm", administrator, all},    // no command: POST /api/clock/confirm
    {"portal.manage", administrator, all},    // no command: POST /api/portal…
    {"template.manage", administrator, all},  // no command: POST /api/template…
    {"backup.manage", administrator, all},    // no command: POST /api/backup…
    {"factor.require", administrator, all},   // no command: POST /api/second_factor_rule/set
    {"rights.read", administrator, all},      // no command: who may do what, and what was refused
    {"rights.read", inspector, all},
    // nobody gives it to themselves: the administrator states what a paper says
    {"award_rule.state", administrator, all},
    {"rule.set", administrator, all},
    {"rule.set", commander, own},
    {"rule.follow", administrator, all},
    {"rule.follow", commander, own},
    // duty log
    {"watch.open", heads | duty_officer},
    {"log.write", heads | duty_officer | staff},
    {"log.strike", heads | duty_officer},
    // announced levels: whoever has the watch notes them at once
    {"level.announce", heads | duty_officer},
    {"level.change", heads | duty_officer},
    {"level.lift", heads | duty_officer},
    {"level.strike", heads | duty_officer},
    // handover
    {"handover.sign", heads | duty_officer},
    {"handover.countersign", heads | duty_officer},
    {"handover.refuse", heads | duty_officer},
    {"handover.withdraw", heads | duty_officer},
    {"watch.order_takeover", heads},
    // the daily duty report: written by whoever is on duty, signed off by the command
    {"duty_report.write", heads | duty_officer | staff},
    {"duty_report.confirm", heads},
    {"duty_report.strike", heads | duty_officer | staff},
    // files: whoever writes pages or keeps papers; what is destroyed is the command's word
    {"file.keep", heads | duty_officer | staff | clerk},
    {"file.remove", heads | clerk},
    // papers; at night the duty officer takes in what is urgent. Whoever issues without a draft may
    // sign: what a clerk numbers was confirmed by one of the heads
    {"document.receive", heads | duty_officer | staff | clerk},
    {"document.issue", heads},
    {"document.note", heads},
    {"document.register", heads | duty_officer | staff | clerk},
    {"document.file", heads | clerk},
    {"document.annul", heads | clerk},
    {"document.ask_sessions", heads | staff | clerk},
    {"document.attach_scan", heads | staff | clerk},
    {"dissemination.record", heads | staff | clerk},
    {"dissemination.strike", heads | staff | clerk},
    // drafts: who may sign is the command; the number is the clerk's to give
    {"draft.write", heads | staff | clerk},
    {"draft.amend", heads | staff | clerk},
    {"draft.submit", heads | staff | clerk},
    {"draft.return", heads | staff | clerk},
    {"draft.approve", heads | staff},
    {"draft.confirm", heads},
    {"draft.issue", heads | clerk},
    {"draft.withdraw", heads | staff | clerk},
    // tasks, the giver's side
    {"task.give", heads},
    {"task.withdraw", heads},
    {"task.confirm", heads | staff},
    {"task.reopen", heads | staff},
    {"task.return", heads | staff},
    // answers, the owner's side
    {"answer.accept", heads | duty_officer | staff},
    {"answer.decline", heads},
    {"answer.progress", heads | duty_officer | staff},
    {"answer.done", heads | staff},
    {"answer.account", heads | staff},
    // information: anybody on duty tells it; what a unit makes of it is its command's word
    {"information.report", heads | duty_officer | staff},
    {"information.send", heads | duty_officer | staff},
    {"information.assess", heads | staff},
    {"information.close", heads | staff},
    {"information.reopen", heads},
    // whoever reported it, has a watch of the unit or heads it (information/correcting.cpp)
    {"information.correct", heads | duty_officer | staff},
    {"information.strike", heads | duty_officer | staff},
    {"reply.receive", heads | duty_officer | staff},
    {"reply.verify", heads | duty_officer | staff},
    {"reply.endorse", heads},
    {"reply.dissent", heads},
    {"reply.link", heads | staff},
    {"advice.give", heads},
    {"advice.answer", heads},
    // matters from below: whoever is there takes them in; what is answered is the command's word
    {"matter.receive", heads | duty_officer | staff | clerk},
    {"matter.forward", heads | staff},
    {"matter.answer", heads | staff},
    {"matter.note_answer", heads | staff | clerk},
    {"matter.close", heads | staff | clerk},
    {"matter.strike", heads | staff},
    // conferences
    {"conference.prepare", heads | staff | clerk},
    {"conference.amend", heads | staff | clerk},
    {"conference.attend", heads | staff | clerk},
    {"conference.conclude", heads | staff},
    {"conference.cancel", heads | staff},
    // at once by whoever may sign; others send the notice for review
    {"conference.instruct", heads},
    {"conference.submit_notice", heads | staff | clerk},
    {"conference.invite", heads | staff | clerk},
    {"conference.tick", heads | staff | clerk},
    {"conference.receive_paper", heads | staff | clerk},
    // papers are asked for, looked at, put into the running order
    {"conference.ask_papers", heads | staff | clerk},
    {"conference.withdraw_paper", heads | staff | clerk},
    {"conference.accept_paper", heads | staff | clerk},
    {"conference.return_paper", heads | staff | clerk},
    {"conference.schedule_paper", heads | staff | clerk},
    {"conference.unschedule_paper", heads | staff | clerk},
    {"conference.close_papers", heads | staff | clerk},
    {"conference.contribute", heads | staff | clerk},
    {"conference.strike_contribution", heads | staff | clerk},
    {"conference.account", heads | staff | clerk},
    // an invited unit says who comes
    {"invitation.answer", heads | duty_officer | staff | clerk},
    // and hands in its paper
    {"paper.hand_in", heads | staff | clerk},
    // summaries
    {"summary.open", heads | staff | clerk},
    {"summary.amend", heads | staff | clerk},
    {"summary.write", heads | staff | clerk},
    // one of the heads signs by issuing it, or confirms it first; then staff may number it
    {"summary.put_to_sign", heads | staff | clerk},
    {"summary.confirm", heads},
    {"summary.hand_back", heads},
    {"summary.issue", heads | staff},
    {"summary.reissue", heads | staff},
    {"summary.assign", heads | staff},
    {"summary.submit", heads | staff | clerk},
    {"summary.return", heads | staff},
    {"summary.accept", heads | staff},
    {"summary.comment", heads | staff | clerk},
    {"summary.resolve", heads | staff | clerk},
    {"summary.state", heads | staff | clerk},
    {"summary.strike_stated", heads | staff | clerk},
    // what units contribute to a summary
    {"contribution.call", heads | staff},
    {"contribution.send", heads | staff | clerk},
    // shortcomings and lessons
    {"lesson.record", heads | staff},
    {"lesson.account", heads | staff},
    {"lesson.strike", heads | staff},
    // public pages: publishing is the approval, by another than the writer where there is one
    {"article.draft", heads | staff | clerk},
    {"article.import", heads | staff | clerk},
    {"article.submit", heads | staff | clerk},
    {"article.return", heads | staff},
    {"article.note_erratum", heads | staff},
    {"article.publish_erratum", heads | staff},
    {"article.drop_erratum", heads | staff},
    {"article.amend", heads | staff | clerk},
    {"article.set_photos", heads | staff | clerk},
    {"revision.put_forward", heads | staff | clerk},
    {"revision.publish", heads | staff},
    {"revision.return", heads | staff},
    {"revision.withdraw", heads | staff | clerk},
    {"comment.decide", heads | staff},
    {"article.publish", heads | staff},
    {"article.withdraw", heads | staff},
    // assessments of a period: what a unit says of one is its command's word
    {"assessment.write", heads | staff},
    {"assessment.revise", heads | staff},
    {"assessment.send", heads | staff},
    {"assessment.settle", heads},
    {"assessment.withdraw", heads},
    {"assessment.endorse", heads},
    {"assessment.dissent", heads},
    // commendations: signing is the head's, preparing anybody's in the office
    {"commendation.propose", heads | staff | clerk},
    {"commendation.withdraw", heads | staff},
    {"commendation.agree", heads | staff},
    {"commendation.return", heads | staff},
    {"award.decide", heads},
    {"award.present", heads | staff | clerk},
    {"award.revoke", heads},
    // registers: whoever gives numbers states the last one; an administrator for every unit
    {"register.state", administrator, all},
    {"register.state", heads | duty_officer | staff | clerk},
    // books
    {"book.erase", administrator | inspector, held},
};

}  // namespace

std::span<const Right> rights_table() {
    return every_right;
}

}  // namespace gb
