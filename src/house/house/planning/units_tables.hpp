#pragma once
// Reads the three tables of an import and checks each row by itself.

#include <map>
#include <unordered_map>

#include "house/planning/units_import.hpp"

namespace gb {

struct UnitRow {
    std::int64_t line = 0;
    Level level = Level::commune;
    std::string code;
    std::string name;
    std::string name_en;
    std::string parent_code;
};

/// By level and code.
struct UnitTable {
    std::string file;
    std::vector<UnitRow> rows;
    std::map<std::pair<Level, std::string>, std::size_t> places;
    Hash hash{};

    const UnitRow* find(Level level, const std::string& code) const {
        auto found = places.find({level, code});
        return found == places.end() ? nullptr : &rows[found->second];
    }
    std::size_t place(const UnitRow& row) const {
        return static_cast<std::size_t>(&row - rows.data());
    }
    /// The row above; null for a province.
    const UnitRow* parent(const UnitRow& row) const;
};

struct SuccessionRow {
    std::int64_t line = 0;
    std::size_t old_row = 0;
    std::size_t new_row = 0;
    Extent extent = Extent::full;
};
struct SuccessionTable {
    std::string file;
    std::vector<SuccessionRow> rows;
    Hash hash{};
};

Failure import_failure(std::string code, const std::string& file, std::int64_t line,
                       std::string_view field, Facts more = {});

Result<UnitTable> read_units(const NamedTable& table, bool with_english);
Result<SuccessionTable> read_successions(const NamedTable& table, const UnitTable& before,
                                         const UnitTable& after);

}  // namespace gb
