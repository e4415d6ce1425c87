#pragma once
// The units of a country from three tables: those until a reform, those from it, and who succeeds
// whom. Planning is pure; taking in goes through the desk, all or nothing.

#include <functional>
#include <istream>

#include "domain/import/words.hpp"
#include "house/desk.hpp"

namespace gb {

/// A table and how to name it in a message.
struct NamedTable {
    std::string name;
    std::istream& in;
};
struct ImportTables {
    NamedTable before;      ///< code,level,name,parent_code
    NamedTable after;       ///< code,level,name,name_en,parent_code
    NamedTable succession;  ///< level,old_code,new_code,extent
};

struct ImportReport {
    std::int64_t units_before = 0;
    std::int64_t units_after = 0;
    std::int64_t lives_on = 0;     ///< the same unit before and after (docs/adr/0009)
    std::int64_t successions = 0;  ///< rows of the table
    std::int64_t partial = 0;
    std::int64_t without_successor = 0;      ///< old provinces and communes that lead nowhere
    std::vector<std::string> leads_nowhere;  ///< the first of them: "commune 00004"
    std::int64_t entries = 0;                ///< in the registry
};
BOOST_DESCRIBE_STRUCT(ImportReport, (),
                      (units_before, units_after, lives_on, successions, partial, without_successor,
                       leads_nowhere, entries))

/// The commands that take the tables in, in order; ids derive from `key`.
struct ImportPlan {
    ImportUnits head;
    std::vector<ImportBlock> blocks;
    ImportReport report;
};

/// @return failures "import.…" with the facts file, line and field
Result<ImportPlan> plan_import(const ImportTables& tables, Date on, const std::string& basis,
                               const Uuid& key);

/// Plans and takes in. @return failures of the plan; "import.done_before", "unit.code_taken" and
/// other refusals of the registry; "store.full", "store.failed". After any, nothing was changed.
Result<ImportReport> import_units(
    Desk& desk, const ImportTables& tables, Date on, const std::string& basis,
    const std::function<Uuid()>& next_key,
    const std::function<void(std::size_t done, std::size_t all)>& progress);

}  // namespace gb
