#include "domain/reform/acts_after.hpp"

#include "base/check.hpp"

namespace gb {

namespace {

FigureAsk asked(Id<Unit> unit, Date day, const Context& context) {
    return {FigureForm::list,   std::string(acts_after), "", unit, FigureScope::unit,
            Date{day.days + 1}, context.now.date()};
}

}  // namespace

void need_acts_after(Id<Unit> unit, Date day, const Context& context, Needs& wanted) {
    if (!unit.empty() && day < context.now.date()) wanted.figure(asked(unit, day, context));
}

std::optional<Refusal> acted_after(const Unit& unit, Date day, const Seen& seen,
                                   const Context& context, std::string_view code) {
    if (day >= context.now.date()) return std::nullopt;
    const auto& found = seen.figure(asked(unit.id, day, context));
    if (found.rows.empty()) return std::nullopt;
    const auto& last = found.rows.front();
    GB_CHECK(last.size() == 2, "an act comes with its day and its number");
    return refuse(std::string(code),
                  {{"name", unit.latest().name.value},
                   {"on", day.text()},
                   {"last", last[0]},
                   {"number", found.value}},
                  "/on");
}

}  // namespace gb
