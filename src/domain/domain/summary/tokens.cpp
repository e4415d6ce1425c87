#include "domain/summary/tokens.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "domain/log/words.hpp"

namespace gb {

namespace {

constexpr std::string_view open_mark = "{{";
constexpr std::string_view close_mark = "}}";
constexpr std::string_view stated_mark = "stated:";
constexpr std::size_t name_limit = 40;

/// A fault inside a token, at a byte of it.
struct Inside {
    std::string code;
    std::size_t byte = 0;
    std::string what;
};

bool is_name(std::string_view text) {
    return !text.empty() && text.size() <= name_limit &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
           });
}

bool set_unit(FigureToken& token, std::string_view value) {
    token.unit = Uuid::parse(value);
    return token.unit.has_value();
}
bool set_scope(FigureToken& token, std::string_view value) {
    const auto scope = choice_of<FigureScope>(value);
    if (scope) token.scope = *scope;
    return scope.has_value();
}
bool set_type(FigureToken& token, std::string_view value) {
    token.type = value;
    return choice_of<LogType>(value).has_value();
}
bool set_switch(bool& on, std::string_view value) {
    on = value == "1";
    return value == "0" || value == "1";
}
bool set_estimate(FigureToken& token, std::string_view value) {
    return set_switch(token.estimate, value);
}
bool set_compare(FigureToken& token, std::string_view value) {
    return set_switch(token.compare, value);
}
bool set_chart(FigureToken& token, std::string_view value) {
    return set_switch(token.chart, value);
}

struct Option {
    std::string_view name;
    bool (*set)(FigureToken&, std::string_view value);
};
constexpr Option options[] = {{"unit", set_unit},       {"scope", set_scope},
                              {"type", set_type},       {"estimate", set_estimate},
                              {"compare", set_compare}, {"chart", set_chart}};

bool takes(const FigureKind& kind, std::string_view option) {
    if (option == "type") return kind.by_log_type;
    if (option == "compare") return has_year_before(kind);
    if (option == "chart") return kind.form == FigureForm::table;
    return true;
}

/// Takes the next part up to ';' and moves past it.
std::string_view next_part(std::string_view text, std::size_t& at) {
    const auto end = std::min(text.find(';', at), text.size());
    const auto part = text.substr(at, end - at);
    at = end;
    return part;
}

std::optional<Inside> read_option(std::string_view part, std::size_t at, const FigureKind& kind,
                                  std::vector<std::string_view>& given, FigureToken& token) {
    const auto equals = part.find('=');
    const auto name = part.substr(0, equals);
    if (equals == std::string_view::npos) return Inside{"malformed", at, std::string(part)};
    const auto* option = std::find_if(std::begin(options), std::end(options),
                                      [&](const Option& known) { return known.name == name; });
    if (option == std::end(options)) return Inside{"unknown_option", at, std::string(name)};
    if (std::find(given.begin(), given.end(), name) != given.end()) {
        return Inside{"twice", at, std::string(name)};
    }
    given.push_back(name);
    if (!takes(kind, name)) {
        return Inside{"option_not_for_this", at, std::string(name)};
    }
    const auto value = part.substr(equals + 1);
    if (!option->set(token, value)) return Inside{"bad_value", at, std::string(part)};
    return std::nullopt;
}

std::optional<Inside> read_token(std::string_view written, FigureToken& token) {
    token.written = written;
    std::size_t at = 0;
    const auto head = next_part(written, at);
    const auto colon = head.find(':');
    if (colon == std::string_view::npos) return Inside{"malformed", 0, std::string(head)};
    const auto form = choice_of<FigureForm>(head.substr(0, colon));
    const auto name = head.substr(colon + 1);
    if (!form || !is_name(name)) return Inside{"malformed", 0, std::string(head)};
    token.form = *form;
    token.name = name;
    const auto* kind = figure_kind(*form, name);
    if (!kind) return Inside{"unknown_figure", colon + 1, std::string(head)};
    std::vector<std::string_view> given;
    while (at < written.size()) {
        const auto begin = ++at;
        const auto part = next_part(written, at);
        if (auto fault = read_option(part, begin, *kind, given, token)) return fault;
    }
    return std::nullopt;
}

TokenFault fault_at(std::string code, std::string_view text, std::size_t byte, std::string what) {
    return {std::move(code), characters(text.substr(0, byte)) + 1, std::move(what)};
}

}  // namespace

std::optional<FigureToken> parse_token(std::string_view written) {
    FigureToken token;
    if (read_token(written, token)) return std::nullopt;
    return token;
}

std::optional<Uuid> parse_stated(std::string_view written) {
    if (!written.starts_with(stated_mark)) return std::nullopt;
    return Uuid::parse(written.substr(stated_mark.size()));
}

std::string stated_token(const Uuid& id) {
    return std::string(stated_mark) + id.text();
}

ParsedText parse_tokens(std::string_view text) {
    ParsedText parsed;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto open = text.find(open_mark, at);
        const auto plain = text.substr(at, open == std::string_view::npos ? open : open - at);
        if (const auto stray = plain.find(close_mark); stray != std::string_view::npos) {
            parsed.fault = fault_at("unopened", text, at + stray, std::string(close_mark));
            return parsed;
        }
        if (!plain.empty()) parsed.pieces.push_back({std::string(plain), {}, {}});
        if (open == std::string_view::npos) break;
        const auto begin = open + open_mark.size();
        const auto close = text.find(close_mark, begin);
        if (close == std::string_view::npos) {
            parsed.fault = fault_at("unclosed", text, open, std::string(open_mark));
            return parsed;
        }
        const auto written = text.substr(begin, close - begin);
        if (const auto stated = parse_stated(written)) {
            parsed.pieces.push_back({{}, {}, stated});
            at = close + close_mark.size();
            continue;
        }
        FigureToken token;
        if (auto fault = read_token(written, token)) {
            parsed.fault = fault_at(fault->code, text, begin + fault->byte, fault->what);
            return parsed;
        }
        parsed.pieces.push_back({{}, std::move(token), {}});
        at = close + close_mark.size();
    }
    return parsed;
}

std::vector<FigureToken> ParsedText::tokens() const {
    std::vector<FigureToken> result;
    for (const auto& piece : pieces) {
        if (!piece.token) continue;
        const bool known = std::any_of(result.begin(), result.end(), [&](const FigureToken& had) {
            return had.written == piece.token->written;
        });
        if (!known) result.push_back(*piece.token);
    }
    return result;
}

std::vector<Uuid> ParsedText::stated() const {
    std::vector<Uuid> result;
    for (const auto& piece : pieces) {
        if (!piece.stated) continue;
        if (std::find(result.begin(), result.end(), *piece.stated) == result.end()) {
            result.push_back(*piece.stated);
        }
    }
    return result;
}

}  // namespace gb
