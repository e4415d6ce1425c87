#include "base/result.hpp"

#include "base/check.hpp"

namespace gb {

// Reached only by asking a failed result for its value without looking first.
void throw_exception_from_error(const Failure& failure, const boost::source_location& where) {
    broken("value taken from a failure: " + failure.code + " " + failure.field, where.file_name(),
           static_cast<int>(where.line()));
}

}  // namespace gb
