#pragma once
// A long book, written past the desk, and a hand that stops the time.

#include <chrono>

#include "store/ledger.hpp"
#include "support/fixture.hpp"

namespace gb::bench {

class Stopwatch {
  public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - from_).count();
    }

  private:
    std::chrono::steady_clock::time_point from_ = std::chrono::steady_clock::now();
};

/// Rows of a log straight into the ledger, chained as the desk would.
void write_log(SqliteLedger& ledger, test::Fixture& fixture, const test::Person_in_post& who,
               std::int64_t count);

}  // namespace gb::bench
