#pragma once
// Live figures in a narrative text: {{figure:NAME;type=patrol;estimate=1}}, {{table:NAME}},
// {{list:NAME}}; and figures stated with their source (domain/stated): {{stated:ID}}. Strict: what
// is not understood is refused with its place, never printed as it is.
//
//   token  = form ":" name *(";" option)      without spaces
//   option = "unit=" id | "scope=" (unit|subtree) | "type=" log type | "estimate=" (0|1)
//          | "compare=" (0|1): a figure, or a table row by row, beside that of the year before
//          | "chart=" (0|1): a table drawn as bars

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/summary/figures.hpp"

namespace gb {

struct FigureToken {
    std::string written;  ///< as it stands between the braces
    FigureForm form = FigureForm::figure;
    std::string name;
    std::optional<Uuid> unit;  ///< absent: the unit of the summary
    FigureScope scope = FigureScope::subtree;
    std::string type;
    bool estimate = false;
    bool compare = false;
    bool chart = false;

    bool operator==(const FigureToken&) const = default;
};

struct TextPiece {
    std::string text;  ///< empty where a token stands
    std::optional<FigureToken> token;
    std::optional<Uuid> stated;  ///< a figure that was stated, not counted
};

/// What is wrong, and where: the position counts characters from 1.
struct TokenFault {
    std::string code;  ///< "unclosed", "unopened", "malformed", "unknown_figure", "unknown_option",
                       ///< "twice", "bad_value", "option_not_for_this"
    std::size_t position = 0;
    std::string what;  ///< the part that was not understood
};

struct ParsedText {
    std::vector<TextPiece> pieces;
    std::optional<TokenFault> fault;

    /// Each token once, in order.
    std::vector<FigureToken> tokens() const;
    /// Each stated figure once, in order.
    std::vector<Uuid> stated() const;
};

ParsedText parse_tokens(std::string_view text);

/// What stands between the braces, e.g. as recorded in an event.
std::optional<FigureToken> parse_token(std::string_view written);
/// The figure that "stated:ID" names.
std::optional<Uuid> parse_stated(std::string_view written);
std::string stated_token(const Uuid& id);

}  // namespace gb
