#pragma once
// What a user waits for: a start with long books, the import of a nation, a paper; and what the
// program keeps in memory meanwhile.

#include <filesystem>

namespace gb::bench {

/// Starts a node whose books hold `events` entries.
void start_with(const std::filesystem::path& root, std::int64_t events);

/// Takes in an invented nation of the size of the reform of 1 July 2025: 63 provinces, 696
/// districts, 10,047 communes before; 34 and 3,321 after.
void import_nation(const std::filesystem::path& root);

/// A whole summary as .docx.
void write_summary();

/// Fills and serves the demo area with the program itself.
void serve_demo(const std::filesystem::path& program, const std::filesystem::path& root);

}  // namespace gb::bench
