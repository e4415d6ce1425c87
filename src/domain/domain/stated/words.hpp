#pragma once
// Figures of a summary that the books do not count: typed by a person who says where the number
// comes from, or cited from a paper with number and date. In a text they stand as {{stated:ID}};
// once stated they are not changed, only struck and stated anew.

#include "domain/summary/words.hpp"

namespace gb {

enum class StatedOrigin {
    typed,  ///< somebody answers for it
    cited   ///< it stands in a paper
};
BOOST_DESCRIBE_ENUM(StatedOrigin, typed, cited)

struct StatedNumber {
    words<300> counts;       ///< what it is a number of
    label<30> value;         ///< as it is printed: "1.234", "98,5%", "08/8"
    maybe_label<40> figure;  ///< the live figure that it can be compared with
};
BOOST_DESCRIBE_STRUCT(StatedNumber, (), (counts, value, figure))

/// Where numbers come from.
struct StatedSource {
    StatedOrigin origin = StatedOrigin::typed;
    words<300> source;
    maybe_label<60> document;       ///< number and symbol of the paper; of a cited one never empty
    std::optional<Date> issued_on;  ///< of the paper
    maybe_words<200> file;          ///< from which it was read
};
BOOST_DESCRIBE_STRUCT(StatedSource, (), (origin, source, document, issued_on, file))

struct StatedFigure;
struct StatedIdentity {
    Id<StatedFigure> id;
    Id<Unit> unit;
    Id<Summary> summary;
};
BOOST_DESCRIBE_STRUCT(StatedIdentity, (), (id, unit, summary))

struct StatedFigure : StatedIdentity, StatedNumber, StatedSource {
    static constexpr std::string_view kind = "stated_figure";
    static constexpr std::array<std::string_view, 1> indexed{"summary"};
    Id<Person> author;
    Instant stated_at;
    bool struck = false;
    maybe_words<300> strike_reason;
};
BOOST_DESCRIBE_STRUCT(StatedFigure, (StatedIdentity, StatedNumber, StatedSource),
                      (author, stated_at, struck, strike_reason))

/// The value as a whole number, where it is one: 1.234 and 1,234 are 1234; 98,5% is none.
std::optional<std::int64_t> whole_number(std::string_view value);

struct FigureStated : StatedNumber, StatedSource {
    using Entity = StatedFigure;
    static constexpr std::string_view verb = "stated";
    static constexpr bool opens = true;
    Id<Unit> unit;
    Id<Summary> summary;
};
BOOST_DESCRIBE_STRUCT(FigureStated, (StatedNumber, StatedSource), (unit, summary))
void evolve(StatedFigure&, const FigureStated&, const Stamp&);

struct StatedStruck {
    using Entity = StatedFigure;
    static constexpr std::string_view verb = "struck";
    words<300> reason;
};
BOOST_DESCRIBE_STRUCT(StatedStruck, (), (reason))
void evolve(StatedFigure&, const StatedStruck&, const Stamp&);

struct StateFigures : StatedSource {
    static constexpr std::string_view name = "summary.state";
    Id<Summary> summary;
    std::vector<StatedNumber> figures;
};
BOOST_DESCRIBE_STRUCT(StateFigures, (StatedSource), (summary, figures))
void needs(const StateFigures&, const Context&, const Seen&, Needs&);
Decision decide(const StateFigures&, const Seen&, const Context&);

struct StrikeStated {
    static constexpr std::string_view name = "summary.strike_stated";
    Id<StatedFigure> figure;
    words<300> reason;
};
BOOST_DESCRIBE_STRUCT(StrikeStated, (), (figure, reason))
void needs(const StrikeStated&, const Context&, const Seen&, Needs&);
Decision decide(const StrikeStated&, const Seen&, const Context&);

Noun stated_noun();

}  // namespace gb
