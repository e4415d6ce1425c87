#pragma once
// The real program, started beside the benchmark, and what it says.

#include <sys/types.h>

#include <string>
#include <string_view>
#include <vector>

namespace gb::bench {

struct Program {
    pid_t id = 0;
    int output = -1;  ///< reads what it says
};

Program start(const std::vector<std::string>& words);
/// Reads until it has said this. @return all that was said; empty: it ended without saying it
std::string said_until(const Program& program, std::string_view wanted);
/// Reads until it ends. @return all that was said
std::string said_to_the_end(const Program& program);
double resident_mib(pid_t id);
/// Asks it to stop and waits.
void stop(const Program& program);

}  // namespace gb::bench
