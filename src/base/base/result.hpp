#pragma once
// What comes back when the world, or the input, did not cooperate. The core speaks no prose: a
// failure is a code (text key "error.CODE"), the field it concerns, and facts for the sentence.

#include <boost/system/result.hpp>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace gb {

using Fact = std::variant<std::int64_t, std::string>;
using Facts = std::vector<std::pair<std::string, Fact>>;

struct Failure {
    Failure() = default;
    // Not an aggregate: a result of std::string must not mistake its value for a failure.
    Failure(std::string why, std::string where, Facts known)
        : code(std::move(why)), field(std::move(where)), facts(std::move(known)) {}

    std::string code;   ///< e.g. "input.missing"
    std::string field;  ///< JSON pointer such as "/items/3/remark"; empty when none is to blame
    Facts facts;
};

[[noreturn]] void throw_exception_from_error(const Failure& failure, const boost::source_location&);

template <class T>
using Result = boost::system::result<T, Failure>;

}  // namespace gb
