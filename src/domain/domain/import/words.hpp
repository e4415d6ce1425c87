#pragma once
// The units of a whole country at once, before and after a reform, from tables. Given by the node
// itself, as commands of a few hundred events each, all in one transaction; the rules are those of
// single commands.

#include "domain/reform/words.hpp"

namespace gb {

/// That the tables for one day were taken in, and which.
struct UnitImport {
    static constexpr std::string_view kind = "unit_import";
    static constexpr std::array<std::string_view, 0> indexed{};
    Id<UnitImport> id;
    Date on;
    Hash before{};  ///< SHA-256 of the file
    Hash after{};
    Hash succession{};
    std::int64_t units_before = 0;
    std::int64_t units_after = 0;
    std::int64_t successions = 0;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(UnitImport, (),
                      (id, on, before, after, succession, units_before, units_after, successions,
                       at))

struct UnitsImported {
    using Entity = UnitImport;
    static constexpr std::string_view verb = "recorded";
    static constexpr bool opens = true;
    Date on;
    Hash before{};
    Hash after{};
    Hash succession{};
    std::int64_t units_before = 0;
    std::int64_t units_after = 0;
    std::int64_t successions = 0;
};
BOOST_DESCRIBE_STRUCT(UnitsImported, (),
                      (on, before, after, succession, units_before, units_after, successions))
void evolve(UnitImport&, const UnitsImported&, const Stamp&);

/// The same id for the same day, so that it is taken in once.
Id<UnitImport> import_of(const Uuid& registry, Date on);

// Commands (registry; the node's own)

struct ImportUnits {
    static constexpr std::string_view name = "unit.import";
    static constexpr Writes writes = Writes::registry;
    Date on;
    Hash before{};
    Hash after{};
    Hash succession{};
    std::int64_t units_before = 0;
    std::int64_t units_after = 0;
    std::int64_t successions = 0;
};
BOOST_DESCRIBE_STRUCT(ImportUnits, (),
                      (on, before, after, succession, units_before, units_after, successions))
void needs(const ImportUnits&, const Context&, const Seen&, Needs&);
Decision decide(const ImportUnits&, const Seen&, const Context&);

struct ImportedUnit {
    Id<Unit> id;
    UnitVersion described;
    std::optional<UnitVersion> renamed;  ///< it lives on, spelled or coded otherwise
    std::optional<Date> ends;
    EndedBy ended_by = EndedBy::dissolution;
};
BOOST_DESCRIBE_STRUCT(ImportedUnit, (), (id, described, renamed, ends, ended_by))

struct ImportedRelation {
    Id<Unit> lower;
    Id<Unit> upper;
    Date from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(ImportedRelation, (), (lower, upper, from, to))

struct ImportedSuccession {
    Id<Unit> old_unit;
    Id<Unit> new_unit;
    Extent extent = Extent::full;
};
BOOST_DESCRIBE_STRUCT(ImportedSuccession, (), (old_unit, new_unit, extent))

/// A block of administrative units, of their administrative relations and of successions; what it
/// refers to stands in it or came in a block before.
struct ImportBlock {
    static constexpr std::string_view name = "unit.import_block";
    static constexpr Writes writes = Writes::registry;
    std::vector<ImportedUnit> units;
    std::vector<ImportedRelation> relations;
    std::vector<ImportedSuccession> successions;
    Date on;
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(ImportBlock, (), (units, relations, successions, on, basis))
void needs(const ImportBlock&, const Context&, const Seen&, Needs&);
Decision decide(const ImportBlock&, const Seen&, const Context&);

Noun import_noun();

}  // namespace gb
