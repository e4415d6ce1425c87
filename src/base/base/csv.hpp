#pragma once
// Tables as office programs write them (RFC 4180): commas, quotes around what holds commas, CR LF
// or LF, with or without a byte order mark. A quoted field may not hold a line break here.

#include <istream>
#include <string>
#include <vector>

namespace gb {

class CsvReader {
  public:
    enum class Got {
        row,
        end,
        broken
    };  ///< broken: a quote is not closed, or the line is too long

    explicit CsvReader(std::istream& in) : in_(in) {}
    /// Empty lines are passed over.
    Got next(std::vector<std::string>& fields);
    std::int64_t line() const { return line_; }  ///< of the row given last, from 1

  private:
    static bool split(std::string_view text, std::vector<std::string>& fields);

    std::istream& in_;
    std::int64_t line_ = 0;
};

}  // namespace gb
