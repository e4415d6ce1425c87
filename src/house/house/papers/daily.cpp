#include "house/papers/daily.hpp"

#include <algorithm>
#include <array>
#include <ranges>
#include <span>

#include "base/vietnamese.hpp"
#include "house/level_name.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

// How much stands on the page: counted in lines of the smaller form (templates/form-sheet.json),
// carefully, since a line of capitals is wider than one of small letters.
constexpr std::int64_t page_lines = 38;      ///< between the title and the signatures
constexpr std::size_t line_letters = 84;     ///< of one line
constexpr std::size_t bullet_letters = 240;  ///< a longer text is cut short
constexpr std::int64_t kept_to_write = 3;    ///< lines left open for the conclusions
constexpr std::int64_t headings = 6;         ///< without that of what was given otherwise

std::string word(std::string_view key, const Facts& facts = {}) {
    return say("vi", "paper.daily." + std::string(key), facts);
}

std::string duty_of(Duty duty) {
    return say("vi", "paper.duty." + std::string(name_of(duty)));
}

/// One line of text, at most so long; words are not cut.
std::string clipped(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (characters(text) <= bullet_letters) return text;
    std::size_t at = 0;
    std::size_t space = 0;
    for (std::size_t seen = 0; at < text.size() && seen < bullet_letters; ++at) {
        if ((text[at] & 0xC0) != 0x80) ++seen;
        if (text[at] == ' ') space = at;
    }
    return text.substr(0, space > 0 ? space : at) + " …";
}

std::string told(const std::optional<std::string>& text) {
    return text ? *text : say("vi", "paper.erased");
}

/// Lines that are still free; whoever asks first gets them first.
class Room {
  public:
    explicit Room(std::int64_t lines) : left_(lines) {}
    bool take(const std::string& text) {
        const auto lines = static_cast<std::int64_t>(characters(text) / line_letters) + 1;
        if (lines > left_) return false;
        left_ -= lines;
        return true;
    }
    void keep(std::int64_t lines) { left_ -= lines; }

  private:
    std::int64_t left_;
};

/// One list, of which some lines find room.
class Offered {
  public:
    Offered() = default;
    /// @param first lines that it gets before any list gets more, @param most at the end
    template <class List, class Line>
    Offered(const List& list, Line line, std::size_t first, std::size_t most)
        : first_(first), most_(most) {
        for (const auto& each : list) lines_.push_back(clipped(line(each)));
    }
    void take_first(Room& room) { take(room, first_); }
    void take_more(Room& room) { take(room, most_); }
    /// Whether it may need a line that tells how much is left out.
    bool may_leave_out() const { return lines_.size() > first_; }
    std::span<const std::string> shown() const { return std::span(lines_).first(taken_); }
    std::int64_t left_out() const { return static_cast<std::int64_t>(lines_.size() - taken_); }

  private:
    void take(Room& room, std::size_t most) {
        while (taken_ < std::min(most, lines_.size()) && room.take(lines_[taken_])) ++taken_;
    }
    std::vector<std::string> lines_;
    std::size_t taken_ = 0;
    std::size_t first_ = 0;
    std::size_t most_ = 0;
};

// Lines -------------------------------------------------------------------------------------------

std::string row_line(const views::LogRow& row) {
    return word("row", {{"clock", vi::clock(row.happened)}, {"text", told(row.text)}});
}

std::string units_of(const views::TaskLine& task) {
    constexpr std::size_t named = 3;
    if (task.owners.size() > named) {
        return word("units", {{"n", static_cast<std::int64_t>(task.owners.size())}});
    }
    std::string names;
    for (const auto& unit : task.owners) {
        names +=
            (names.empty() ? "" : ", ") + (unit.short_name.empty() ? unit.name : unit.short_name);
    }
    return names;
}

std::string late_line(const views::TaskLine& task) {
    return word("late_task", {{"n", task.number},
                              {"text", told(task.text)},
                              {"due", task.due ? vi::short_date(*task.due) : ""},
                              {"days", task.overdue_days},
                              {"units", units_of(task)}});
}

std::string due_of(const views::TaskLine& task) {
    return task.standing ? word("standing")
           : task.due    ? word("due", {{"day", vi::short_date(*task.due)}})
                         : word("no_due");
}

std::string concluded_line(const views::TaskLine& task) {
    return word("given_task", {{"n", task.number},
                               {"text", told(task.text)},
                               {"units", units_of(task)},
                               {"due", due_of(task)}});
}

std::string otherwise_line(const views::TaskLine& task) {
    return word("otherwise_task",
                {{"n", task.number},
                 {"text", told(task.text)},
                 {"units", units_of(task)},
                 {"due", due_of(task)},
                 {"origin", word("origin." + std::string(name_of(task.origin)))}});
}

std::string before_line(const views::TaskLine& task) {
    return word("before_task", {{"n", task.number},
                                {"text", told(task.text)},
                                {"units", units_of(task)},
                                {"done", task.done},
                                {"reported", task.reported},
                                {"total", task.total},
                                {"days", task.overdue_days}});
}

/// How far the conclusions of the giao ban before are, in one line.
std::string account(const views::DailySheet& sheet) {
    if (!sheet.before_day) return word("before_none");
    const auto done = std::ranges::count_if(
        sheet.before, [](const auto& task) { return task.total > 0 && task.done == task.total; });
    const auto late =
        std::ranges::count_if(sheet.before, [](const auto& task) { return task.overdue_days > 0; });
    return word("before_account", {{"day", vi::short_date(*sheet.before_day)},
                                   {"n", static_cast<std::int64_t>(sheet.before.size())},
                                   {"done", static_cast<std::int64_t>(done)},
                                   {"late", static_cast<std::int64_t>(late)}});
}

std::string information_line(const views::InformationLine& item) {
    const auto& unit = item.unit.short_name.empty() ? item.unit.name : item.unit.short_name;
    return word("information", {{"n", item.number},
                                {"unit", unit},
                                {"text", told(item.text)},
                                {"state", word("state." + std::string(name_of(item.state)))},
                                {"corrected", item.corrected ? "yes" : "no"}});
}

/// What kind of thing it is, where its text does not tell; a task and a row speak for themselves.
std::string handed_text(const views::HandoverItemView& item) {
    if (item.kind == ItemKind::task || item.kind == ItemKind::log_entry) return told(item.text);
    const auto type =
        item.type ? say("vi", "web.doc_type." + std::string(name_of(*item.type))) : std::string();
    const auto whose = item.numbered_by.empty() ? "" : " · " + item.numbered_by;
    const auto of =
        word("handed_of." + std::string(name_of(item.kind)),
             {{"n", std::to_string(item.number) + whose}, {"symbol", item.symbol}, {"type", type}});
    return word("handed_named", {{"of", of}, {"text", told(item.text)}});
}

std::string handed_line(const views::HandoverItemView& item) {
    const auto text = handed_text(item);
    return item.remark.empty() ? text : word("handed", {{"text", text}, {"remark", item.remark}});
}

// Parts -------------------------------------------------------------------------------------------

std::string on_duty(const views::DailySheet& sheet) {
    std::string text;
    for (const auto& watch : sheet.watches) {
        if (watch.person_name.empty()) continue;
        text += (text.empty() ? "" : "; ") + duty_of(watch.duty) + ": " + watch.person_name;
    }
    return text.empty() ? say("vi", "paper.none") : text;
}

/// " (xã Hoa Sơn, xã Tân Bình)"; nothing where it is the whole unit.
std::string area_of(const views::LevelLine& level) {
    constexpr std::size_t named = 3;
    if (level.area.empty()) return {};
    if (level.area.size() > named) {
        return " (" + word("units", {{"n", static_cast<std::int64_t>(level.area.size())}}) + ")";
    }
    std::string names;
    for (const auto& unit : level.area) {
        names +=
            (names.empty() ? "" : ", ") + (unit.short_name.empty() ? unit.name : unit.short_name);
    }
    return " (" + names + ")";
}

std::string reliefs(const views::DailySheet& sheet) {
    std::string text;
    for (const auto& relief : sheet.reliefs) {
        const auto state = "relief." + std::string(name_of(relief.state));
        text +=
            (text.empty() ? "" : "; ") + word(state, {{"clock", vi::clock(relief.at)},
                                                      {"duty", duty_of(relief.duty)},
                                                      {"outgoing", relief.outgoing},
                                                      {"incoming", relief.incoming.value_or("…")}});
    }
    return text.empty() ? say("vi", "paper.none") : text;
}

/// What is in force, each with its beginning; who announced it stands in the handover and the book.
std::string levels(const views::DailySheet& sheet) {
    std::string text;
    for (const auto& level : sheet.levels) {
        text += (text.empty() ? "" : "; ") +
                word("level",
                     {{"name", level_name("vi", level)},
                      {"area", area_of(level)},
                      {"from", vi::clock(level.from) + ", " + vi::short_date(level.from.date())}});
    }
    return text.empty() ? word("no_levels") : text;
}

std::string counts(const views::DailySheet& sheet) {
    std::int64_t all = 0;
    std::string types;
    for (const auto& each : sheet.counts) {
        all += each.count;
        types += (types.empty() ? "" : ", ") + std::to_string(each.count) + " " +
                 word("type." + std::string(name_of(each.type)));
    }
    return all == 0 ? word("no_rows") : word("rows", {{"n", all}, {"types", types}});
}

class Sheet {
  public:
    explicit Sheet(paper::Paper& paper) : paper_(paper) {}
    void section(std::string_view key) {
        paper_.body.push_back(
            paper::Heading{1, vi::roman(++number_), vi::upper(word(std::string(key)))});
    }
    void fact(std::string_view key, const std::string& text) {
        paper_.body.push_back(paper::Paragraph{
            {{word(std::string(key)) + ": ", true, false, {}}, {text, false, false, {}}}});
    }
    void text(std::string text) {
        paper_.body.push_back(paper::Paragraph{paper::plain(std::move(text))});
    }
    /// What found room of both, and how much of them did not. @param more left out before
    void lists(const Offered& one, const Offered& other, std::string_view left_out,
               std::int64_t more = 0) {
        for (const auto* each : {&one, &other}) {
            for (const auto& line : each->shown()) {
                paper_.body.push_back(paper::Bullet{paper::plain(line)});
            }
        }
        const auto left = one.left_out() + other.left_out() + more;
        const bool none = one.shown().empty() && other.shown().empty();
        if (left > 0) text(word((none ? "all_" : "") + std::string(left_out), {{"n", left}}));
    }

  private:
    paper::Paper& paper_;
    unsigned number_ = 0;
};

paper::Signature to_sign(std::string_view role) {
    paper::Signature signature;
    signature.title = word(role);
    return signature;
}

}  // namespace

paper::Paper daily_paper(const views::DailySheet& sheet, const std::string& superior) {
    paper::Paper paper;
    paper.one_page = true;
    paper.superior_body = superior;
    paper.issuing_body = sheet.unit.name;
    paper.date = sheet.day;
    paper.type_name = word("type_name");
    paper.abstract =
        word("window", {{"from", vi::clock_and_date(sheet.from)},
                        {"until", vi::clock_and_date(std::min(sheet.at, sheet.until))}});

    const auto who = on_duty(sheet);
    const auto relieved = reliefs(sheet);
    const auto announced = levels(sheet);
    Offered incidents(sheet.incidents, row_line, 3, 8);
    Offered late(sheet.overdue, late_line, 2, 5);
    // What was concluded last stands first: it is what those who sit there wait for.
    Offered today(std::views::reverse(sheet.today), concluded_line, 5, 9);
    Offered before(sheet.before, before_line, 3, 8);
    Offered given(sheet.given, otherwise_line, 2, 5);
    Offered information(sheet.information, information_line, 2, 6);
    Offered handed(sheet.handed, handed_line, 2, 6);
    Offered rows(sheet.rows, row_line, 2, 14);
    // Room is given in the order of what a commander must not miss, some to each before more to
    // any, and drawn in the order of talk.
    const std::array order{&incidents,   &before, &today, &late,
                           &information, &handed, &given, &rows};
    Room room(page_lines - headings - kept_to_write);
    room.keep(std::ranges::count_if(order, &Offered::may_leave_out));
    if (!sheet.given.empty()) room.keep(1);
    for (const auto& always :
         {account(sheet), who, relieved, announced, sheet.weather, counts(sheet)}) {
        if (!always.empty()) room.take(clipped(always));
    }
    for (auto* list : order) list->take_first(room);
    for (auto* list : order) list->take_more(room);

    Sheet page(paper);
    page.section("before");
    page.text(account(sheet));
    page.lists(before, Offered(), "left_out");
    page.section("on_duty");
    page.fact("now_on", clipped(who));
    page.fact("reliefs", clipped(relieved));
    page.fact("levels", clipped(announced));
    if (!sheet.weather.empty()) page.fact("weather", clipped(sheet.weather));
    page.section("happened");
    page.text(counts(sheet));
    page.lists(incidents, rows, "left_out_rows", sheet.left_out);
    page.section("open");
    if (sheet.information.empty() && sheet.handed.empty()) page.text(say("vi", "paper.none"));
    page.lists(information, handed, "left_out");
    page.section("late");
    if (sheet.overdue.empty()) page.text(say("vi", "paper.none"));
    page.lists(late, Offered(), "left_out");
    if (!sheet.given.empty()) {
        page.section("given");
        page.lists(given, Offered(), "left_out");
    }
    page.section("conclusions");
    page.lists(today, Offered(), "left_out");
    for (std::int64_t i = sheet.today.empty() ? 0 : 2; i < kept_to_write; ++i) {
        page.text(word("to_write"));
    }
    paper.signatures = {to_sign("officer_signs"), to_sign("commander_signs")};
    return paper;
}

}  // namespace gb::papers
