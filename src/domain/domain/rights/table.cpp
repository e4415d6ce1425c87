#include "domain/rights/table.hpp"

namespace gb {

namespace {

using enum Role;
using enum Scope;

constexpr Right table[] = {
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
    // people and posts; a superior appoints in the units below as well
    {"person.enter", administrator, all},
    {"person.enter", commander, subtree},
    {"post.appoint", administrator, all},
    {"post.appoint", commander, subtree},
    {"post.end", administrator, all},
    {"post.end", commander, subtree},
    // no command: accounts stand outside the books (POST /api/accounts…)
    {"account.manage", administrator, all},
    {"clock.confirm", administrator, all},  // no command: POST /api/clock/confirm
    // duty log
    {"watch.open", commander, own},
    {"watch.open", deputy_commander, own},
    {"watch.open", duty_officer, own},
    {"log.write", commander, own},
    {"log.write", deputy_commander, own},
    {"log.write", duty_officer, own},
    {"log.write", staff, own},
    {"log.strike", commander, own},
    {"log.strike", deputy_commander, own},
    {"log.strike", duty_officer, own},
    // handover
    {"handover.sign", commander, own},
    {"handover.sign", deputy_commander, own},
    {"handover.sign", duty_officer, own},
    {"handover.countersign", commander, own},
    {"handover.countersign", deputy_commander, own},
    {"handover.countersign", duty_officer, own},
    {"handover.refuse", commander, own},
    {"handover.refuse", deputy_commander, own},
    {"handover.refuse", duty_officer, own},
    {"handover.withdraw", commander, own},
    {"handover.withdraw", deputy_commander, own},
    {"handover.withdraw", duty_officer, own},
    {"watch.order_takeover", commander, own},
    {"watch.order_takeover", deputy_commander, own},
    // the daily duty report: written by whoever is on duty, signed off by the command
    {"duty_report.write", commander, own},
    {"duty_report.write", deputy_commander, own},
    {"duty_report.write", duty_officer, own},
    {"duty_report.write", staff, own},
    {"duty_report.confirm", commander, own},
    {"duty_report.confirm", deputy_commander, own},
    {"duty_report.strike", commander, own},
    {"duty_report.strike", deputy_commander, own},
    {"duty_report.strike", duty_officer, own},
    {"duty_report.strike", staff, own},
    // files: whoever writes pages or keeps papers; what is destroyed is the command's word
    {"file.keep", commander, own},
    {"file.keep", deputy_commander, own},
    {"file.keep", duty_officer, own},
    {"file.keep", staff, own},
    {"file.keep", clerk, own},
    {"file.remove", commander, own},
    {"file.remove", deputy_commander, own},
    {"file.remove", clerk, own},
    // papers; at night the duty officer takes in what is urgent
    {"document.receive", commander, own},
    {"document.receive", deputy_commander, own},
    {"document.receive", duty_officer, own},
    {"document.receive", staff, own},
    {"document.receive", clerk, own},
    {"document.issue", commander, own},
    {"document.issue", deputy_commander, own},
    {"document.issue", clerk, own},
    {"document.note", commander, own},
    {"document.note", deputy_commander, own},
    // tasks, the giver's side
    {"task.give", commander, own},
    {"task.give", deputy_commander, own},
    {"task.withdraw", commander, own},
    {"task.withdraw", deputy_commander, own},
    {"task.confirm", commander, own},
    {"task.confirm", deputy_commander, own},
    {"task.confirm", staff, own},
    {"task.return", commander, own},
    {"task.return", deputy_commander, own},
    {"task.return", staff, own},
    // answers, the owner's side
    {"answer.accept", commander, own},
    {"answer.accept", deputy_commander, own},
    {"answer.accept", duty_officer, own},
    {"answer.accept", staff, own},
    {"answer.decline", commander, own},
    {"answer.decline", deputy_commander, own},
    {"answer.progress", commander, own},
    {"answer.progress", deputy_commander, own},
    {"answer.progress", duty_officer, own},
    {"answer.progress", staff, own},
    {"answer.done", commander, own},
    {"answer.done", deputy_commander, own},
    {"answer.done", staff, own},
    {"answer.account", commander, own},
    {"answer.account", deputy_commander, own},
    {"answer.account", staff, own},
    // information: anybody on duty tells it; what a unit makes of it is its command's word
    {"information.report", commander, own},
    {"information.report", deputy_commander, own},
    {"information.report", duty_officer, own},
    {"information.report", staff, own},
    {"information.send", commander, own},
    {"information.send", deputy_commander, own},
    {"information.send", duty_officer, own},
    {"information.send", staff, own},
    {"information.assess", commander, own},
    {"information.assess", deputy_commander, own},
    {"information.assess", staff, own},
    {"information.close", commander, own},
    {"information.close", deputy_commander, own},
    {"information.close", staff, own},
    {"information.reopen", commander, own},
    {"information.reopen", deputy_commander, own},
    {"reply.receive", commander, own},
    {"reply.receive", deputy_commander, own},
    {"reply.receive", duty_officer, own},
    {"reply.receive", staff, own},
    {"reply.verify", commander, own},
    {"reply.verify", deputy_commander, own},
    {"reply.verify", duty_officer, own},
    {"reply.verify", staff, own},
    {"reply.endorse", commander, own},
    {"reply.endorse", deputy_commander, own},
    {"reply.dissent", commander, own},
    {"reply.dissent", deputy_commander, own},
    {"reply.link", commander, own},
    {"reply.link", deputy_commander, own},
    {"reply.link", staff, own},
    {"advice.give", commander, own},
    {"advice.give", deputy_commander, own},
    {"advice.answer", commander, own},
    {"advice.answer", deputy_commander, own},
    // matters from below: whoever is there takes them in; what is answered is the command's word
    {"matter.receive", commander, own},
    {"matter.receive", deputy_commander, own},
    {"matter.receive", duty_officer, own},
    {"matter.receive", staff, own},
    {"matter.receive", clerk, own},
    {"matter.forward", commander, own},
    {"matter.forward", deputy_commander, own},
    {"matter.forward", staff, own},
    {"matter.answer", commander, own},
    {"matter.answer", deputy_commander, own},
    {"matter.answer", staff, own},
    {"matter.note_answer", commander, own},
    {"matter.note_answer", deputy_commander, own},
    {"matter.note_answer", staff, own},
    {"matter.note_answer", clerk, own},
    {"matter.close", commander, own},
    {"matter.close", deputy_commander, own},
    {"matter.close", staff, own},
    {"matter.close", clerk, own},
    {"matter.strike", commander, own},
    {"matter.strike", deputy_commander, own},
    {"matter.strike", staff, own},
    // conferences
    {"conference.prepare", commander, own},
    {"conference.prepare", deputy_commander, own},
    {"conference.prepare", staff, own},
    {"conference.prepare", clerk, own},
    {"conference.amend", commander, own},
    {"conference.amend", deputy_commander, own},
    {"conference.amend", staff, own},
    {"conference.amend", clerk, own},
    {"conference.attend", commander, own},
    {"conference.attend", deputy_commander, own},
    {"conference.attend", staff, own},
    {"conference.attend", clerk, own},
    {"conference.conclude", commander, own},
    {"conference.conclude", deputy_commander, own},
    {"conference.conclude", staff, own},
    {"conference.cancel", commander, own},
    {"conference.cancel", deputy_commander, own},
    {"conference.cancel", staff, own},
    {"conference.instruct", commander, own},
    {"conference.instruct", deputy_commander, own},
    {"conference.instruct", staff, own},
    {"conference.invite", commander, own},
    {"conference.invite", deputy_commander, own},
    {"conference.invite", staff, own},
    {"conference.invite", clerk, own},
    {"conference.tick", commander, own},
    {"conference.tick", deputy_commander, own},
    {"conference.tick", staff, own},
    {"conference.tick", clerk, own},
    {"conference.receive_paper", commander, own},
    {"conference.receive_paper", deputy_commander, own},
    {"conference.receive_paper", staff, own},
    {"conference.receive_paper", clerk, own},
    {"conference.contribute", commander, own},
    {"conference.contribute", deputy_commander, own},
    {"conference.contribute", staff, own},
    {"conference.contribute", clerk, own},
    {"conference.strike_contribution", commander, own},
    {"conference.strike_contribution", deputy_commander, own},
    {"conference.strike_contribution", staff, own},
    {"conference.strike_contribution", clerk, own},
    {"conference.account", commander, own},
    {"conference.account", deputy_commander, own},
    {"conference.account", staff, own},
    {"conference.account", clerk, own},
    // an invited unit says who comes
    {"invitation.answer", commander, own},
    {"invitation.answer", deputy_commander, own},
    {"invitation.answer", duty_officer, own},
    {"invitation.answer", staff, own},
    {"invitation.answer", clerk, own},
    // summaries
    {"summary.open", commander, own},
    {"summary.open", deputy_commander, own},
    {"summary.open", staff, own},
    {"summary.open", clerk, own},
    {"summary.amend", commander, own},
    {"summary.amend", deputy_commander, own},
    {"summary.amend", staff, own},
    {"summary.amend", clerk, own},
    {"summary.write", commander, own},
    {"summary.write", deputy_commander, own},
    {"summary.write", staff, own},
    {"summary.write", clerk, own},
    {"summary.issue", commander, own},
    {"summary.issue", deputy_commander, own},
    {"summary.issue", staff, own},
    // shortcomings and lessons
    {"lesson.record", commander, own},
    {"lesson.record", deputy_commander, own},
    {"lesson.record", staff, own},
    {"lesson.account", commander, own},
    {"lesson.account", deputy_commander, own},
    {"lesson.account", staff, own},
    {"lesson.strike", commander, own},
    {"lesson.strike", deputy_commander, own},
    {"lesson.strike", staff, own},
    // public pages: publishing is the approval, by another than the writer where there is one
    {"article.draft", commander, own},
    {"article.draft", deputy_commander, own},
    {"article.draft", staff, own},
    {"article.draft", clerk, own},
    {"article.import", commander, own},
    {"article.import", deputy_commander, own},
    {"article.import", staff, own},
    {"article.import", clerk, own},
    {"article.submit", commander, own},
    {"article.submit", deputy_commander, own},
    {"article.submit", staff, own},
    {"article.submit", clerk, own},
    {"article.return", commander, own},
    {"article.return", deputy_commander, own},
    {"article.return", staff, own},
    {"article.note_erratum", commander, own},
    {"article.note_erratum", deputy_commander, own},
    {"article.note_erratum", staff, own},
    {"article.amend", commander, own},
    {"article.amend", deputy_commander, own},
    {"article.amend", staff, own},
    {"article.amend", clerk, own},
    {"article.set_photos", commander, own},
    {"article.set_photos", deputy_commander, own},
    {"article.set_photos", staff, own},
    {"article.set_photos", clerk, own},
    {"article.publish", commander, own},
    {"article.publish", deputy_commander, own},
    {"article.publish", staff, own},
    {"article.withdraw", commander, own},
    {"article.withdraw", deputy_commander, own},
    {"article.withdraw", staff, own},
    // assessments of a period: what a unit says of one is its command's word
    {"assessment.write", commander, own},
    {"assessment.write", deputy_commander, own},
    {"assessment.write", staff, own},
    {"assessment.revise", commander, own},
    {"assessment.revise", deputy_commander, own},
    {"assessment.revise", staff, own},
    {"assessment.send", commander, own},
    {"assessment.send", deputy_commander, own},
    {"assessment.send", staff, own},
    {"assessment.settle", commander, own},
    {"assessment.settle", deputy_commander, own},
    {"assessment.withdraw", commander, own},
    {"assessment.withdraw", deputy_commander, own},
    {"assessment.endorse", commander, own},
    {"assessment.endorse", deputy_commander, own},
    {"assessment.dissent", commander, own},
    {"assessment.dissent", deputy_commander, own},
    // commendations: signing is the head's, preparing anybody's in the office
    {"commendation.propose", commander, own},
    {"commendation.propose", deputy_commander, own},
    {"commendation.propose", staff, own},
    {"commendation.propose", clerk, own},
    {"commendation.withdraw", commander, own},
    {"commendation.withdraw", deputy_commander, own},
    {"commendation.withdraw", staff, own},
    {"commendation.agree", commander, own},
    {"commendation.agree", deputy_commander, own},
    {"commendation.agree", staff, own},
    {"commendation.return", commander, own},
    {"commendation.return", deputy_commander, own},
    {"commendation.return", staff, own},
    {"award.decide", commander, own},
    {"award.decide", deputy_commander, own},
    {"award.present", commander, own},
    {"award.present", deputy_commander, own},
    {"award.present", staff, own},
    {"award.present", clerk, own},
    {"award.revoke", commander, own},
    {"award.revoke", deputy_commander, own},
    // books
    {"book.erase", administrator, own},
    {"book.erase", inspector, own},
};

constexpr int levels_up = 8;  ///< no tree of units is deeper

}  // namespace

std::span<const Right> rights_table() {
    return table;
}

std::optional<Scope> scope_of(std::string_view command, Role role) {
    std::optional<Scope> widest;
    for (const auto& right : table) {
        if (right.command == command && right.role == role && (!widest || right.scope > *widest)) {
            widest = right.scope;
        }
    }
    return widest;
}

namespace {

bool commands_below(RelationKind kind) {
    return kind == RelationKind::administrative || kind == RelationKind::military_command ||
           kind == RelationKind::guidance;
}

}  // namespace

void need_superiors(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    std::vector<Id<Unit>> level{unit};
    for (int depth = 0; depth < levels_up && !level.empty(); ++depth) {
        std::vector<Id<Unit>> next;
        for (const auto& lower : level) {
            wanted.where<Relation>("lower", lower);
            for (const auto* relation : seen.peek_where<Relation>("lower", lower)) {
                if (commands_below(relation->relation)) next.push_back(relation->upper);
            }
        }
        level = std::move(next);
    }
}

bool stands_below(Id<Unit> unit, Id<Unit> above, Date day, const Seen& seen) {
    std::vector<Id<Unit>> level{unit};
    for (int depth = 0; depth < levels_up && !level.empty(); ++depth) {
        std::vector<Id<Unit>> next;
        for (const auto& lower : level) {
            if (lower == above) return true;
            for (const auto* relation : seen.peek_where<Relation>("lower", lower)) {
                if (commands_below(relation->relation) && relation->holds_on(day)) {
                    next.push_back(relation->upper);
                }
            }
        }
        level = std::move(next);
    }
    return false;
}

}  // namespace gb
