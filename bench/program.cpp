#include "program.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "line.hpp"

namespace gb::bench {

Program start(const std::vector<std::string>& words) {
    int ends[2];
    if (::pipe(ends) != 0) fail("no pipe");
    const pid_t id = ::fork();
    if (id < 0) fail("no process");
    if (id == 0) {
        ::dup2(ends[1], 1);
        ::dup2(::open("/dev/null", O_WRONLY), 2);
        ::close(ends[0]);
        ::close(ends[1]);
        std::vector<char*> arguments;
        for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        ::execv(arguments[0], arguments.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    return {id, ends[0]};
}

namespace {

/// @return false at the end
bool read_more(const Program& program, std::string& said) {
    char bytes[4096];
    const auto count = ::read(program.output, bytes, sizeof bytes);
    if (count <= 0) return false;
    said.append(bytes, static_cast<std::size_t>(count));
    return true;
}

}  // namespace

std::string said_until(const Program& program, std::string_view wanted) {
    std::string said;
    while (said.find(wanted) == std::string::npos) {
        if (!read_more(program, said)) return {};
    }
    return said;
}

std::string said_to_the_end(const Program& program) {
    std::string said;
    while (read_more(program, said)) {
    }
    ::waitpid(program.id, nullptr, 0);
    ::close(program.output);
    return said;
}

double resident_mib(pid_t id) {
    std::ifstream status(fmt::format("/proc/{}/status", id));
    std::string row;
    while (std::getline(status, row)) {
        if (row.starts_with("VmRSS:")) return std::stod(row.substr(6)) / 1024;
    }
    return 0;
}

void stop(const Program& program) {
    ::kill(program.id, SIGTERM);
    ::waitpid(program.id, nullptr, 0);
    ::close(program.output);
}

}  // namespace gb::bench
