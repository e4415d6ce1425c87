#pragma once
// Who reads the book of a unit, in SQL: the one rule of all views (docs/adr/0038). While a unit
// stands: itself and what stands above it. After its end: whoever holds its papers
// (domain/unit/papers.hpp), what stands above that one, and what stood above the unit on its last
// day.

#include <string>

namespace gb {

/// "unit" and "relation" are asked in these tables.
struct ReadingTables {
    std::string prefix = "main.";  ///< of the database that says who reads
    std::string day = "?2";        ///< as SQL
};

/// A query in brackets of all units whose books a viewer of the unit ?1 reads.
std::string units_read(const ReadingTables&);

/// A query with a row if a viewer of the unit ?3 reads the book of the unit ?1.
std::string reads_unit(const ReadingTables&);

/// A query with a row if the unit ?3 is the unit ?1, or holds its papers.
std::string holds_unit(const ReadingTables&);

}  // namespace gb
