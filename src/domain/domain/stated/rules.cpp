#include <algorithm>
#include <charconv>

#include "domain/kit/copy_words.hpp"
#include "domain/stated/words.hpp"

namespace gb {

namespace {

constexpr std::size_t stated_at_once = 200;

bool decimal_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Digits with what belongs to a number: "1.234", "98,5%", "08/8", "-3".
bool is_value(std::string_view value) {
    const auto fits = [](char c) {
        return decimal_digit(c) || c == '.' || c == ',' || c == '%' || c == '/' || c == '-' ||
               c == ' ';
    };
    return std::all_of(value.begin(), value.end(), fits) &&
           std::any_of(value.begin(), value.end(), decimal_digit);
}

std::string figure_field(std::size_t place, std::string_view field) {
    return "/figures/" + std::to_string(place) + "/" + std::string(field);
}

std::optional<Refusal> check_number(const StatedNumber& number, std::size_t place) {
    if (!is_value(number.value)) {
        return refuse("summary.not_a_number", {{"value", number.value.value}},
                      figure_field(place, "value"));
    }
    if (!number.figure.empty() && !figure_kind(FigureForm::figure, number.figure.value)) {
        return refuse("summary.no_such_figure", {{"figure", number.figure.value}},
                      figure_field(place, "figure"));
    }
    return std::nullopt;
}

std::optional<Refusal> check_source(const StatedSource& source, const Context& context) {
    if (source.issued_on && *source.issued_on > context.now.date()) {
        return refuse("summary.paper_ahead", {{"day", source.issued_on->text()}}, "/issued_on");
    }
    if (source.origin == StatedOrigin::typed) return std::nullopt;
    if (source.document.empty()) return refuse("summary.cited_without_paper", {}, "/document");
    if (!source.issued_on) return refuse("summary.cited_without_paper", {}, "/issued_on");
    return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> whole_number(std::string_view value) {
    std::string digits;
    char mark = 0;
    std::size_t group = 0;  // digits since the last mark
    for (const char c : value) {
        if (decimal_digit(c)) {
            digits += c;
            ++group;
            continue;
        }
        const bool first = mark == 0;
        if ((c != '.' && c != ',') || (!first && c != mark) || digits.empty() ||
            (first ? group > 3 : group != 3)) {
            return std::nullopt;
        }
        mark = c;
        group = 0;
    }
    if (digits.empty() || (mark != 0 && group != 3)) return std::nullopt;
    std::int64_t number = 0;
    const auto* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
    return number;
}

// state -----------------------------------------------------------------------------------------

void needs(const StateFigures& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.summary);
}

Decision decide(const StateFigures& command, const Seen& seen, const Context& context) {
    if (auto refusal = not_a_draft(seen.find(command.summary), context)) return *refusal;
    if (auto refusal = check_source(command, context)) return *refusal;
    if (command.figures.empty() || command.figures.size() > stated_at_once) {
        return refuse("summary.figures_at_once",
                      {{"max", static_cast<std::int64_t>(stated_at_once)}}, "/figures");
    }
    Decision decision;
    for (std::size_t i = 0; i < command.figures.size(); ++i) {
        const auto& number = command.figures[i];
        if (auto refusal = check_number(number, i)) return *refusal;
        decision.record(context.fresh<StatedFigure>(i),
                        FigureStated{number, command, context.actor.unit, command.summary});
    }
    return decision;
}

void evolve(StatedFigure& figure, const FigureStated& event, const Stamp& stamp) {
    static_cast<StatedNumber&>(figure) = event;
    static_cast<StatedSource&>(figure) = event;
    figure.unit = event.unit;
    figure.summary = event.summary;
    figure.author = stamp.author;
    figure.stated_at = stamp.happened;
}

// strike ----------------------------------------------------------------------------------------

void needs(const StrikeStated& command, const Context&, const Seen& seen, Needs& wanted) {
    wanted.one(command.figure);
    if (const auto* figure = seen.peek(command.figure)) wanted.one(figure->summary);
}

Decision decide(const StrikeStated& command, const Seen& seen, const Context& context) {
    const auto* figure = seen.find(command.figure);
    if (!figure || figure->unit != context.actor.unit || figure->struck) {
        return refuse("summary.stated_unknown", {}, "/figure");
    }
    const auto* summary = seen.find(figure->summary);
    if (auto refusal = not_a_draft(summary, context)) return *refusal;
    const auto token = stated_token(command.figure);
    for (const auto& section : summary->sections) {
        const auto stands = [&](const WrittenToken& written) { return written.value == token; };
        if (std::any_of(section.figures.begin(), section.figures.end(), stands)) {
            return refuse("summary.stated_in_use", {{"outline", section.key.value}}, "/figure");
        }
    }
    return Decision().record(command.figure, StatedStruck{command.reason});
}

void evolve(StatedFigure& figure, const StatedStruck& event, const Stamp&) {
    figure.struck = true;
    copy_words(figure.strike_reason, event.reason);
}

}  // namespace gb
