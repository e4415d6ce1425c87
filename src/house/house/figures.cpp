#include "house/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/vietnamese.hpp"
#include "domain/commendation/forms.hpp"
#include "domain/level/scales.hpp"
#include "domain/stated/compare.hpp"
#include "house/texts.hpp"

namespace gb {

namespace {

enum class Content {
    text,
    unit,
    number,
    day,
    month,
    log_type,
    event_class,
    award_form,
    level_subject,
    level,
    quoted
};

struct Column {
    std::string_view head;  ///< text key "figure.head.HEAD"
    Content content = Content::text;
};

std::vector<Column> columns_of(FigureForm form, std::string_view name) {
    if (form == FigureForm::figure) return {};
    if (form == FigureForm::list) {
        return {{"day", Content::day},
                {"unit"},
                {"text", Content::quoted},
                {"number", Content::number}};
    }
    if (!counted_by(name, by_month).empty()) {
        return {{"month", Content::month}, {"count", Content::number}};
    }
    if (!counted_by(name, by_unit).empty()) {
        return {{"unit", Content::unit}, {"count", Content::number}};
    }
    if (name == "log_by_type") return {{"type", Content::log_type}, {"count", Content::number}};
    if (name == "log_by_unit") {
        return {{"unit", Content::unit},
                {"all", Content::number},
                {"incidents", Content::number},
                {"patrols", Content::number},
                {"late", Content::number}};
    }
    if (name == "tasks_by_unit") {
        return {{"unit", Content::unit},
                {"given", Content::number},
                {"done", Content::number},
                {"overdue", Content::number}};
    }
    if (name == "information_by_class") {
        return {{"event_class", Content::event_class},
                {"exchanged", Content::number},
                {"verified", Content::number},
                {"untrue", Content::number}};
    }
    if (name == "level_days") {
        return {{"level_subject", Content::level_subject},
                {"level", Content::level},
                {"times", Content::number},
                {"days", Content::number}};
    }
    if (name == "awards_by_form") {
        return {{"award_form", Content::award_form},
                {"decisions", Content::number},
                {"collectives", Content::number},
                {"individuals", Content::number},
                {"households", Content::number}};
    }
    if (name == "attendance") {
        return {{"day", Content::day},
                {"conference"},
                {"invited", Content::number},
                {"attended", Content::number}};
    }
    return {};
}

std::string number_in_words(const std::string& raw) {
    std::int64_t value = 0;
    const auto* end = raw.data() + raw.size();
    if (raw.empty() || std::from_chars(raw.data(), end, value).ptr != end) return raw;
    return vi::number(value);
}

/// What a table says of a unit that did not stand below to the end: "name|until when|heir"; and of
/// one that others became since the year before: "…|with|their names".
struct UnitCell {
    std::string_view name;
    std::optional<Date> until = {};
    std::string_view heir = {};
    std::string_view merged = {};
};

UnitCell unit_in(std::string_view raw) {
    constexpr std::string_view with = "|with|";
    if (const auto at = raw.rfind(with); at != raw.npos) {
        auto unit = unit_in(raw.substr(0, at));
        unit.merged = raw.substr(at + with.size());
        return unit;
    }
    const auto last = raw.rfind('|');
    const auto first = last == raw.npos || last == 0 ? raw.npos : raw.rfind('|', last - 1);
    if (first == raw.npos) return {raw};
    const auto until = Date::parse(raw.substr(first + 1, last - first - 1));
    if (!until) return {raw};
    return {raw.substr(0, first), until, raw.substr(last + 1)};
}

std::string unit_in_words(std::string_view language, std::string_view raw) {
    const auto unit = unit_in(raw);
    std::string words(unit.name);
    if (unit.until) {
        words = say(language, "figure.unit_until",
                    {{"unit", words},
                     {"day", vi::short_date(*unit.until)},
                     {"has_heir", unit.heir.empty() ? "no" : "yes"},
                     {"heir", std::string(unit.heir)}});
    }
    if (unit.merged.empty()) return words;
    return say(language, "figure.unit_with",
               {{"unit", words}, {"units", std::string(unit.merged)}});
}

std::string in_words(std::string_view language, Content content, const std::string& raw) {
    switch (content) {
        case Content::unit:
            return unit_in_words(language, raw);
        case Content::number:
            return number_in_words(raw);
        case Content::day:
            if (const auto day = Date::parse(raw)) return vi::short_date(*day);
            return raw;
        case Content::month:  // "2026-03"
            if (raw.size() == 7) return raw.substr(5) + "/" + raw.substr(0, 4);
            return raw;
        case Content::log_type:
            return say(language, "web.log_type." + raw);
        case Content::event_class:
            return say(language, "web.event_class." + raw);
        case Content::award_form:
            if (!choice_of<AwardForm>(raw)) return raw;  // a unit's own, by its name
            return say(language, "web.award_form." + raw);
        case Content::level_subject:  // a scale, or of the risks its group of hazards
            if (const auto scale = choice_of<LevelScale>(raw)) {
                return say(language, "web.level_scale." + raw);
            }
            return say(language, "web.levels.risk_of",
                       {{"hazard", say(language, "web.hazard_group." + raw)}});
        case Content::level:  // "civil_defence_level.level_1"
            return say(language, "web." + raw);
        case Content::quoted:
            return quoted_text(language, raw);
        case Content::text:
            break;
    }
    return raw;
}

}  // namespace

std::string quoted_text(std::string_view language, const std::string& raw) {
    constexpr std::string_view begin = "stance|";
    if (!raw.starts_with(begin)) return raw;
    const auto units = raw.find('|', begin.size());
    const auto reason = units == raw.npos ? raw.npos : raw.find('|', units + 1);
    if (reason == raw.npos) return raw;
    const auto why = raw.substr(reason + 1);
    return say(language, "figure.stance_" + raw.substr(begin.size(), units - begin.size()),
               {{"units", raw.substr(units + 1, reason - units - 1)},
                {"has_reason", why.empty() ? "no" : "yes"},
                {"reason", why}});
}

std::string figure_title(std::string_view language, const FigureToken& token) {
    auto title = figure_label(language, token.name);
    if (!token.type.empty()) title += ": " + say(language, "web.log_type." + token.type);
    if (token.form != FigureForm::table || !token.compare) return title;
    return say(language, "figure.table_compared", {{"table", title}});
}

std::string figure_label(std::string_view language, std::string_view name) {
    for (const auto suffix : {by_month, by_unit}) {
        const auto counted = counted_by(name, suffix);
        if (counted.empty()) continue;
        return say(language, "figure" + std::string(suffix),
                   {{"figure", figure_label(language, counted)}});
    }
    return say(language, "figure." + std::string(name));
}

std::string figure_hint(std::string_view language, std::string_view name) {
    for (const auto suffix : {by_month, by_unit}) {
        if (!counted_by(name, suffix).empty())
            return figure_hint(language, counted_by(name, suffix));
    }
    return say(language, "figure." + std::string(name) + ".hint");
}

namespace {

std::int64_t number_in(const std::string& raw) {
    std::int64_t value = 0;
    std::from_chars(raw.data(), raw.data() + raw.size(), value);
    return value;
}

std::string way_of(std::int64_t difference) {
    return difference > 0 ? "more" : difference < 0 ? "less" : "same";
}

/// Not there, which is another thing than nought.
constexpr std::string_view none = "—";

/// "tăng 05 (12,2%)"
std::string difference_in_words(std::string_view language, const std::string& before,
                                const std::string& difference) {
    const auto by = number_in(difference);
    const auto was = number_in(before);
    const auto share = compared(was + by, was, false).permille;
    return say(language, "figure.cell_compared",
               {{"way", way_of(by)},
                {"by", figure_value(by < 0 ? -by : by)},
                {"has_share", share && by != 0 ? "yes" : "no"},
                {"share", vi::decimal(share && *share < 0 ? -*share : share.value_or(0), 1)}});
}

/// "+5": in a table of several numbers there is no room for more.
std::string signed_difference(const std::string& raw) {
    const auto by = number_in(raw);
    if (by == 0) return "0";
    return (by < 0 ? "−" : "+") + vi::number(by < 0 ? -by : by);
}

}  // namespace

std::size_t figure_labels(FigureForm form, std::string_view name) {
    return static_cast<std::size_t>(std::ranges::count_if(
        columns_of(form, name), [](const auto& one) { return one.content != Content::number; }));
}

std::size_t figure_numbers(FigureForm form, std::string_view name) {
    return columns_of(form, name).size() - figure_labels(form, name);
}

std::string figure_comparison(std::string_view language,
                              const std::vector<std::vector<std::string>>& rows) {
    if (rows.empty() || rows.front().size() < 4) return {};
    const auto& row = rows.front();
    const auto difference = number_in(row[1]);
    const auto share = number_in(row[2]);
    return say(language, "figure.compared",
               {{"before", figure_value(number_in(row[0]))},
                {"way", way_of(difference)},
                {"by", figure_value(difference < 0 ? -difference : difference)},
                {"has_share", row[2].empty() || difference == 0 ? "no" : "yes"},
                {"share", vi::decimal(share < 0 ? -share : share, 1)},
                {"source", row[3]}});
}

std::string figure_value(std::int64_t value) {
    return vi::count(value);
}

std::vector<std::string> figure_heads(std::string_view language, FigureForm form,
                                      std::string_view name, bool beside) {
    std::vector<std::string> heads;
    const bool one = figure_numbers(form, name) == 1;
    for (const auto& column : columns_of(form, name)) {
        const auto head = say(language, "figure.head." + std::string(column.head));
        heads.push_back(head);
        if (!beside || column.content != Content::number) continue;
        const std::string_view of = one ? "" : "_of";
        heads.push_back(say(language, fmt::format("figure.head_before{}", of), {{"head", head}}));
        heads.push_back(say(language, fmt::format("figure.head_change{}", of), {{"head", head}}));
    }
    return heads;
}

namespace {

/// Three cells for each number, when the table stands beside the year before.
bool is_beside(FigureForm form, std::string_view name, std::size_t cells) {
    return form == FigureForm::table &&
           cells == figure_labels(form, name) + 3 * figure_numbers(form, name);
}

std::vector<std::string> cells_beside(std::string_view language, FigureForm form,
                                      std::string_view name, const std::vector<std::string>& raw) {
    const auto columns = columns_of(form, name);
    const auto labels = figure_labels(form, name);
    const bool one = figure_numbers(form, name) == 1;
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const bool change = i >= labels && (i - labels) % 3 == 2;
        if (i < labels) {
            cells.push_back(in_words(language, columns[i].content, raw[i]));
        } else if (raw[i].empty()) {
            cells.emplace_back(none);
        } else if (change) {
            cells.push_back(one ? difference_in_words(language, raw[i - 1], raw[i])
                                : signed_difference(raw[i]));
        } else {
            cells.push_back(number_in_words(raw[i]));
        }
    }
    return cells;
}

}  // namespace

std::vector<std::string> figure_cells(std::string_view language, FigureForm form,
                                      std::string_view name, const std::vector<std::string>& raw) {
    if (is_beside(form, name, raw.size())) return cells_beside(language, form, name, raw);
    const auto columns = columns_of(form, name);
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        cells.push_back(i < columns.size() ? in_words(language, columns[i].content, raw[i])
                                           : raw[i]);
    }
    return cells;
}

bool same_counts(const std::vector<std::vector<std::string>>& one,
                 const std::vector<std::vector<std::string>>& other) {
    const auto same_cell = [](const std::string& a, const std::string& b) {
        return unit_in(a).name == unit_in(b).name;
    };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [&](const auto& a, const auto& b) {
                          return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_cell);
                      });
}

std::vector<bool> figure_numeric(FigureForm form, std::string_view name, bool beside) {
    std::vector<bool> numeric;
    for (const auto& column : columns_of(form, name)) {
        numeric.push_back(column.content == Content::number);
        if (beside && numeric.back()) numeric.insert(numeric.end(), {true, false});
    }
    return numeric;
}

}  // namespace gb
