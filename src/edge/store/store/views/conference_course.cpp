#include "store/views/conference_course.hpp"

#include <algorithm>

#include "domain/answer/words.hpp"
#include "domain/conference/follow.hpp"
#include "store/views/desk.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

std::shared_ptr<const InvitationReply> reply_to(Reader& reader, const Conference& conference,
                                                Id<Unit> unit) {
    return reader.load(invitation_reply_of(conference.id, unit));
}

}  // namespace

InvitationState reply_state(Reader& reader, const Conference& conference, Id<Unit> unit) {
    return invitation_state(conference, reply_to(reader, conference, unit).get());
}

std::vector<views::InvitationView> invitations_of(Reader& reader, const Conference& conference,
                                                  Date today) {
    std::vector<views::InvitationView> all;
    for (const auto& invitation : conference.invitations) {
        auto& view = all.emplace_back();
        view.unit = unit_ref(reader, invitation.unit, conference.held_on.value_or(today));
        view.prepare = invitation.prepare;
        view.reply_by = invitation.reply_by;
        view.invited_at = invitation.invited_at;
        const auto reply = reply_to(reader, conference, invitation.unit);
        view.state = invitation_state(conference, reply.get());
        if (!reply) continue;
        view.posts = reply->posts;
        view.note = reply->note;
        view.answered_at = reply->answered_at;
    }
    return all;
}

// the tick list ---------------------------------------------------------------------------------

namespace {

class Seats {
  public:
    views::Seat& of(Id<Unit> unit, const std::string& post) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const views::Seat& seat) {
            return seat.unit == unit && seat.post == post;
        });
        if (found != all.end()) return *found;
        views::Seat seat;
        seat.unit = unit;
        seat.post = post;
        return all.emplace_back(std::move(seat));
    }

    std::vector<views::Seat> all;
};

void add_answer(Seats& seats, const views::InvitationView& invitation) {
    for (const auto& one : invitation.posts) {
        auto& seat = seats.of(invitation.unit.id, one.post.value);
        seat.coming = one.coming;
        seat.instead = one.instead.value;
        seat.reason = if_written(one.reason);
    }
}

}  // namespace

std::vector<views::Seat> roll_of(const Conference& conference,
                                 const std::vector<views::InvitationView>& invitations) {
    Seats seats;
    for (const auto& participant : conference.participants) {
        if (!participant.unit) continue;
        const auto unit = *participant.unit;
        for (const auto& post : participant.posts) seats.of(unit, post.value);
        for (const auto& invitation : invitations) {
            if (invitation.unit.id == unit) add_answer(seats, invitation);
        }
        for (const auto& line : conference.roll) {
            if (line.unit != unit) continue;
            auto& seat = seats.of(unit, line.post.value);
            seat.presence = line.presence;
            seat.note = if_written(line.note);
        }
    }
    return std::move(seats.all);
}

// the board of the conclusions ------------------------------------------------------------------

namespace {

using LineAnswers = std::vector<std::shared_ptr<const TaskAnswer>>;

const TaskAnswer* line_answer(const LineAnswers& answers, Id<Unit> owner) {
    const TaskAnswer* latest = nullptr;
    for (const auto& answer : answers) {
        if (answer->owner == owner) latest = answer.get();
    }
    return latest;
}

/// One owner's part, counted into its line.
void count(views::FollowupLine& line, const Task& task, const TaskOwner& part,
           const TaskAnswer* answer, Date since, Date today) {
    const auto state = state_of(part, answer);
    ++line.total;
    if (overdue_days(task.due, state, today) > 0) ++line.late;
    const bool done = state == PartState::confirmed;
    const bool reported = done || state == PartState::reported;
    const bool accounted = answer && answer->accounted_to && *answer->accounted_to >= since;
    line.done += done;
    line.reported += reported || (task.standing && accounted);
    line.accepted += reported || state == PartState::accepted || state == PartState::returned;
}

void add_task(Reader& reader, views::FollowupLine& line, Id<Task> id, Date since, Date today) {
    const auto task = reader.load(id);
    if (!task) return;
    line.task = id;
    line.number = task->number.number;
    const auto answers = reader.where<TaskAnswer>("task = ? order by opened, id", id);
    for (const auto& part : task->owners) {
        if (!part.co) count(line, *task, part, line_answer(answers, part.unit), since, today);
    }
}

/// The tasks that the lines of the conclusions became: the directive holds them in their order.
std::vector<Id<Task>> tasks_in_order(Reader& reader, const Conference& conference) {
    std::vector<Id<Task>> tasks;
    const auto directive = reader.load(conference.document);
    if (!directive) return tasks;
    for (const auto& line : directive->lines) tasks.push_back(line.task);
    return tasks;
}

void add_account(views::FollowupLine& line, const Conference& conference, const Conference* after) {
    if (!after) return;
    for (const auto& account : after->accounts) {
        if (account.previous != conference.id || account.group.value != line.group ||
            account.bullet.value != line.bullet) {
            continue;
        }
        line.outcome = account.outcome;
        line.account = if_written(account.text);
    }
}

/// How long nothing could be said of it.
void add_unaccounted(views::FollowupLine& line, const Conference& conference) {
    for (const auto& each : conference.unaccounted) {
        if (each.group.value != line.group || each.bullet.value != line.bullet) continue;
        line.unaccounted_since = each.since;
        line.passed_over = each.times;
    }
}

}  // namespace

views::Followup followup_of(Reader& reader, const Conference& conference, const Conference* after,
                            Date today) {
    views::Followup board;
    board.conference = conference.id;
    board.title = unless_gone(conference.title);
    board.held_on = conference.held_on;
    if (!conference.followed_by.empty()) board.accounted_in = conference.followed_by;
    const auto tasks = tasks_in_order(reader, conference);
    const auto since = conference.concluded ? conference.concluded->date() : today;
    std::size_t place = 0;
    for (std::size_t i = 0; i < conference.groups.size(); ++i) {
        const auto& group = conference.groups[i];
        for (std::size_t j = 0; j < group.bullets.size(); ++j, ++place) {
            const auto& bullet = group.bullets[j];
            if (bullet.kind != LineKind::task) continue;
            auto& line = board.lines.emplace_back();
            line.group = static_cast<std::int64_t>(i + 1);
            line.bullet = static_cast<std::int64_t>(j + 1);
            line.addressee = group.addressee.value;
            line.text = unless_gone(bullet.text);
            line.due = bullet.due;
            line.standing = bullet.standing;
            if (place < tasks.size()) add_task(reader, line, tasks[place], since, today);
            add_account(line, conference, after);
            add_unaccounted(line, conference);
        }
    }
    return board;
}

views::Followup own_followup(Reader& reader, const Conference& conference, Date today) {
    const auto after = reader.load(conference.followed_by);
    auto board = followup_of(reader, conference, after.get(), today);
    for (const auto& later :
         reader.where<Conference>("id in (select owner from conference_accounts where previous = ?)"
                                  " and concluded is not null order by concluded, id",
                                  conference.id)) {
        for (auto& line : board.lines) add_account(line, conference, later.get());
    }
    return board;
}

std::vector<views::Followup> carried_to(Reader& reader, const Conference& conference,
                                        const Conference* before, Date today) {
    std::vector<views::Followup> boards;
    for (const auto& earlier : reader.where<Conference>(
             "id in (select previous from conference_accounts where owner = ?1)"
             " or unaccounted_in = ?2 order by held_on, concluded, id",
             conference.id, conference.unit)) {
        if (before && earlier->id == before->id) continue;
        const bool asked = !conference.concluded && carries_over(*earlier, conference);
        auto board = followup_of(reader, *earlier, &conference, today);
        std::erase_if(board.lines, [&](const views::FollowupLine& line) {
            return !line.outcome && !(asked && line.unaccounted_since);
        });
        if (!board.lines.empty()) boards.push_back(std::move(board));
    }
    return boards;
}

std::shared_ptr<const Conference> conference_before(Reader& reader, const Conference& conference) {
    const auto done = reader.where<Conference>(
        "unit = ? and followed_by = ? order by held_on desc, concluded desc limit 1",
        conference.unit, conference.id);
    if (!done.empty()) return done.front();
    const auto waiting = reader.where<Conference>("follow_in = ?", conference.unit);
    std::vector<const Conference*> each;
    for (const auto& one : waiting) each.push_back(one.get());
    const auto* last = to_account_for(conference, each);
    return last ? reader.load(last->id) : nullptr;
}

// to whom it speaks -----------------------------------------------------------------------------

std::vector<std::int64_t> groups_to(Reader& reader, const Conference& conference, Id<Unit> unit) {
    const auto directive = reader.load(conference.document);
    const auto names = [&](const std::vector<Id<Unit>>& owners) {
        return std::find(owners.begin(), owners.end(), unit) != owners.end();
    };
    std::vector<std::int64_t> places;
    for (std::size_t i = 0; i < conference.groups.size(); ++i) {
        const bool expanded =
            directive && i < directive->groups.size() && names(directive->groups[i].owners);
        if (expanded || names(conference.groups[i].owners)) {
            places.push_back(static_cast<std::int64_t>(i + 1));
        }
    }
    return places;
}

std::vector<std::shared_ptr<const Conference>> invited_to(Reader& reader, Id<Unit> unit,
                                                          std::int64_t most) {
    return reader.where<Conference>(
        "id in (select owner from conference_invitations where unit = ?)"
        " order by coalesce(held_on, '9999') desc, id desc limit ?",
        unit, most);
}

std::vector<views::OpenItem> open_invitations(Reader& reader, const Viewer& viewer) {
    std::vector<views::OpenItem> items;
    for (const auto& conference : reader.where<Conference>(
             "id in (select owner from conference_invitations where unit = ?)"
             " and not cancelled and concluded is null and coalesce(held_to, held_on) >= ?"
             " order by held_on, id",
             viewer.unit, viewer.now.date())) {
        if (reply_state(reader, *conference, viewer.unit) == InvitationState::answered) continue;
        for (const auto& invitation : conference->invitations) {
            if (invitation.unit != viewer.unit) continue;
            auto& item = items.emplace_back();
            item.kind = Conference::kind;
            item.id = conference->id;
            item.text = unless_gone(conference->title);
            item.due = invitation.reply_by ? invitation.reply_by : conference->held_on;
            item.since = invitation.invited_at;
        }
    }
    return items;
}

}  // namespace gb
