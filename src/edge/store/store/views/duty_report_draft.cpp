// What a daily duty report would hold: told in the language of papers from the rows of the day, the
// latest handovers and the report before. A person looks through it and signs for it.

#include <algorithm>
#include <map>

#include "base/vietnamese.hpp"
#include "house/texts.hpp"
#include "house/views/daily.hpp"
#include "store/views/daily.hpp"
#include "store/views/desk.hpp"
#include "store/views/duty_reports.hpp"
#include "store/views/rules.hpp"

namespace gb {

namespace {

constexpr std::size_t field_letters = 3'700;  ///< less than a field holds: what is left out is told
constexpr std::size_t most_basis = 256;
constexpr std::size_t most_planned = 20;

std::string word(std::string_view key, const Facts& facts = {}) {
    return say("vi", "duty_report.draft." + std::string(key), facts);
}

/// In the room that `Lines` leaves.
void add_line(maybe_words<4000>& field, const std::string& line) {
    field.value += (field.value.empty() ? "" : "\n") + line;
}

/// Lines of one kind, as long as the field has room for them; how many found none is told at its
/// end, so that nobody takes the field for the whole day.
class Lines {
  public:
    Lines(maybe_words<4000>& field, std::string_view left_out)
        : field_(field), left_out_key_(left_out) {}
    void add(const std::string& line) {
        const auto needed = characters(field_.value) + characters(line) + 1;
        if (left_out_ > 0 || needed > field_letters) {
            ++left_out_;
        } else {
            add_line(field_, line);
        }
    }
    void leave_out() { ++left_out_; }
    void close() {
        if (left_out_ > 0) add_line(field_, word(left_out_key_, {{"n", left_out_}}));
    }

  private:
    maybe_words<4000>& field_;
    std::string_view left_out_key_;
    std::int64_t left_out_ = 0;
};

std::string told(const LogEntry& row) {
    return word("row", {{"clock", vi::clock(row.happened)}, {"text", row.text.value}});
}

/// Incidents one by one, orders and information too; the rest of the day as counts.
void put_rows(Reader& reader, views::DutyReportDraft& draft) {
    std::map<LogType, std::int64_t> counts;
    std::int64_t late = 0;
    auto& body = draft.body;
    Lines incidents(body.unexpected, "left_out_incidents");
    Lines orders(body.activities, "left_out_orders");
    for (const auto& row : rows_entered(reader, draft.unit.id, draft.from, draft.until)) {
        if (row->struck || row->text.gone) continue;
        ++counts[row->type];
        late += row->late;
        if (body.basis.size() < most_basis) body.basis.push_back({LogEntry::kind, row->id});
        if (row->type == LogType::incident) incidents.add(told(*row));
        if (row->type == LogType::order) orders.add(told(*row));
    }
    incidents.close();
    orders.close();
    std::string counted;
    for (const auto& [type, count] : counts) {
        if (type == LogType::incident || type == LogType::order) continue;
        counted += (counted.empty() ? "" : ", ") + std::to_string(count) + " " +
                   say("vi", "paper.daily.type." + std::string(name_of(type)));
    }
    if (!counted.empty()) add_line(body.activities, word("counts", {{"types", counted}}));
    if (late > 0) add_line(body.shortcomings, word("late", {{"n", late}}));
}

/// Handed over as damaged or missing, in the day's latest records.
void put_handovers(Reader& reader, views::DutyReportDraft& draft) {
    auto& body = draft.body;
    Lines faults(body.shortcomings, "left_out_equipment");
    for (const auto& handover :
         reader.where<Handover>("unit = ? and state = 'countersigned' and countersigned_at > ?"
                                " and countersigned_at <= ? order by countersigned_at",
                                draft.unit.id, draft.from, draft.until)) {
        if (body.basis.size() < most_basis) body.basis.push_back({Handover::kind, handover->id});
        for (const auto& check : handover->checklist) {
            if (check.state == CheckState::ok || check.item.gone) continue;
            faults.add(
                word("equipment",
                     {{"item", check.item.value},
                      {"state", say("vi", "paper.check." + std::string(name_of(check.state)))}}));
        }
    }
    faults.close();
}

/// Tasks that fall due on the day or the day after it.
void put_planned(Reader& reader, views::DutyReportDraft& draft) {
    const Date last{draft.body.day.days + 1};
    Lines tasks(draft.body.planned, "left_out_tasks");
    std::size_t named = 0;
    for (const auto& task :
         reader.where<Task>("(id in (select owner from task_owners where open_for = ?1) or id in ("
                            "  select answer.task from answer join task_owners as part"
                            "  on part.owner = answer.task and part.unit = answer.owner"
                            "  where answer.stands_in = ?1 and part.open_for is not null))"
                            " and due >= ?2 and due <= ?3 order by due, number_number",
                            draft.unit.id, draft.body.day, last)) {
        if (task->text.gone) continue;
        if (++named > most_planned) {
            tasks.leave_out();
            continue;
        }
        tasks.add(word("task", {{"n", task->number.number},
                                {"text", task->text.value},
                                {"due", vi::short_date(*task->due)}}));
    }
    tasks.close();
}

/// The numbers of the report before, to be looked through: most days differ in one or two.
void put_strength(Reader& reader, views::DutyReportDraft& draft) {
    const auto before = reader.where<DutyReport>(
        "unit = ? and state <> 'struck' and day < ? order by day desc limit 1", draft.unit.id,
        draft.body.day);
    if (!before.empty()) draft.body.strength = before.front()->strength;
}

}  // namespace

Result<views::DutyReportDraft> duty_report_draft_view(Reader& reader, const Viewer& viewer,
                                                      const views::DutyReportDraftParams& params) {
    const auto today = viewer.now.date();
    views::DutyReportDraft draft;
    auto& body = draft.body;
    body.day = params.day.value_or(today);
    if (body.day > today) {
        return Failure{"duty_report.day_ahead", "/day", {{"today", today.text()}}};
    }
    draft.unit = unit_ref(reader, viewer.unit, body.day);
    const auto minute = rule_of(reader, viewer.unit, Rule::daily_minute, body.day);
    const Instant until{start_of(body.day).ms + minute * 60'000};
    draft.until = std::min(until, viewer.now);
    draft.from = {until.ms - milliseconds_a_day};
    put_rows(reader, draft);
    put_handovers(reader, draft);
    put_planned(reader, draft);
    put_strength(reader, draft);
    const auto standing = reader.where<DutyReport>(
        "unit = ? and day = ? and state <> 'struck' limit 1", viewer.unit, body.day);
    if (!standing.empty()) draft.standing = standing.front()->id;
    return draft;
}

}  // namespace gb
