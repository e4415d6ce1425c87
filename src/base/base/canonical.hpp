#pragma once
// The one form of JSON that books are kept in (docs/formats/book.md §3). Reading proves it: what is
// read is written anew by the rules, and the bytes must be the same, so that no byte is uncovered.

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parser.hpp>
#include <boost/json/value.hpp>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "base/id.hpp"

namespace gb {

enum class CanonicalFault { none, not_utf8, not_canonical };

/// The largest integer that every reader of JSON counts exactly: 2^53 - 1.
inline constexpr std::int64_t largest_json_integer = (std::int64_t{1} << 53) - 1;

/// Keeps its memory from one reading to the next.
class CanonicalReader {
  public:
    CanonicalReader();
    CanonicalReader(const CanonicalReader&) = delete;
    CanonicalReader& operator=(const CanonicalReader&) = delete;
    /// On success value() holds what was read, until the next reading.
    CanonicalFault read(std::string_view bytes);
    const boost::json::value& value() const { return value_; }

  private:
    std::unique_ptr<unsigned char[]> buffer_;  ///< enough for most; what is larger goes to the heap
    std::optional<boost::json::monotonic_resource> memory_;
    boost::json::value value_;
    std::string again_;  ///< what was read, written anew
};

/// An object whose members must be exactly the named ones, in that order. Each take_… sees to one
/// value's type; flaw() names the first member that was not what it should be.
class ExactMembers {
  public:
    ExactMembers(const boost::json::value& value, std::span<const std::string_view> names);

    std::int64_t integer(std::int64_t min, std::int64_t max = largest_json_integer);
    bool boolean();
    std::string_view text();
    Uuid uuid();
    Hash hash();
    void hex(std::span<std::uint8_t> out);
    /// The next value as it is; null when the object is not as it should be.
    const boost::json::value* next();

    bool good() const { return object_ && flaw_.empty(); }
    const std::string& flaw() const { return flaw_; }
    void bad();  ///< the value taken last is not what it should be

  private:
    const boost::json::object* object_ = nullptr;
    std::size_t at_ = 0;
    std::string flaw_;
};

}  // namespace gb
