#pragma once
// What dissolution, merger and split have in common: the legal end of one unit, and its winding up.

#include "domain/reform/words.hpp"

namespace gb {

struct Ending {
    Id<Unit> unit;
    EndedBy how = EndedBy::dissolution;
    Date on;
    Id<Unit> heir;             ///< empty: nobody takes over
    bool heir_is_new = false;  ///< established by the same decision
    maybe_label<500> reason;   ///< with which open matters are closed where there is no heir
    maybe_label<200> basis;
    maybe_label<500> late_reason;        ///< with which a day before its last acts is accepted
    std::string field;                   ///< of the command, to blame
    std::string heir_field;              ///< to blame where the heir cannot be; "": the same
    std::string words_field = "/basis";  ///< to blame where nothing says why the rest is closed
};

void need_ending(const Ending& ending, const Context& context, const Seen& seen, Needs& wanted);

/// Records endings one after another in a decision, numbering the new relations in a row.
class Endings {
  public:
    /// @param units all that end by this decision: relations between them are only closed
    Endings(Decision& decision, const Seen& seen, const Context& context,
            std::vector<Id<Unit>> units)
        : decision_(decision), seen_(seen), context_(context), units_(std::move(units)) {}

    std::optional<Refusal> end(const Ending& ending);
    /// A relation of a unit that begins with this decision.
    void open(RelationKind kind, Id<Unit> lower, Id<Unit> upper, Date from,
              const maybe_label<200>& basis, std::optional<Date> to = {});
    void succeed(Id<Unit> old_unit, Id<Unit> new_unit, Extent extent, Date on,
                 const maybe_label<200>& basis);

  private:
    std::optional<Refusal> may_end(const Ending& ending, const Unit* unit) const;
    void close_relations_up(const Ending& ending);
    std::optional<Refusal> hand_over_lower(const Ending& ending);
    std::optional<Refusal> hand_over(const Relation& relation, const Ending& ending);
    void close(const Relation& relation, const Ending& ending);
    bool ends_too(Id<Unit> unit) const;

    Decision& decision_;
    const Seen& seen_;
    const Context& context_;
    std::vector<Id<Unit>> units_;
    std::vector<Relation> opened_;
    std::vector<Id<Relation>> closed_;
    std::uint64_t successions_ = 0;
};

void need_winding_up(Id<Unit> unit, const Context& context, const Seen& seen, Needs& wanted);
/// Every open matter is taken over by the heir, or closed with the reason, or all is refused.
std::optional<Refusal> wind_up(Decision& decision, const Ending& ending, const Seen& seen,
                               const Context& context, std::uint64_t place);

}  // namespace gb
