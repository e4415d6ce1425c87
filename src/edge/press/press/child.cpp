#include "press/child.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <thread>

namespace gb::press {

namespace {

constexpr auto look_again = std::chrono::milliseconds(20);

/// Null-terminated, as the system wants them.
std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (auto& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

std::string search_path() {
    const char* path = std::getenv("PATH");
    return path ? path : "/usr/bin:/bin";
}

std::vector<std::string> environment_of(const std::filesystem::path& folder) {
    return {"PATH=" + search_path(), "HOME=" + folder.string(), "TMPDIR=" + folder.string(),
            "LANG=C.UTF-8"};
}

void limit(pid_t child, __rlimit_resource what, std::size_t most) {
    if (most == 0) return;
    const rlimit to{most, most};
    ::prlimit(child, what, &to, nullptr);
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "giaoban-XXXXXX").string();
    if (::mkdtemp(name.data())) path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;  // what cannot be removed is left to the system
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

Child::Child(std::vector<std::string> arguments, const std::filesystem::path& folder,
             ChildLimits limits) {
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t files;
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        posix_spawn_file_actions_addopen(&files, file, "/dev/null", O_RDWR, 0);
    }
    // Neither the books nor anybody's connection is any business of another program.
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    auto environment = environment_of(folder);
    auto given = pointers(arguments);
    auto around = pointers(environment);
    if (::posix_spawn(&id_, given.front(), &files, &attributes, given.data(), around.data()) != 0) {
        id_ = 0;
    }
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    if (!started()) return;
    limit(id_, RLIMIT_AS, limits.memory);
    limit(id_, RLIMIT_FSIZE, limits.file_size);
}

/// The group is ended before the child is reaped: until then its number is nobody else's.
Child::~Child() {
    if (!started()) return;
    ::kill(-id_, SIGKILL);
    ::waitpid(id_, nullptr, 0);
}

std::optional<int> Child::ended() const {
    siginfo_t info{};
    if (::waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT) != 0) {
        return -1;
    }
    if (info.si_pid == 0) return std::nullopt;
    return info.si_code == CLD_EXITED ? info.si_status : -1;
}

std::optional<int> Child::wait(std::chrono::milliseconds limit,
                               const std::atomic<bool>* stopped) const {
    if (!started()) return -1;
    const auto until = std::chrono::steady_clock::now() + limit;
    auto code = ended();
    for (; !code; code = ended()) {
        if ((stopped && *stopped) || std::chrono::steady_clock::now() >= until) break;
        std::this_thread::sleep_for(look_again);
    }
    return code;
}

std::filesystem::path program_on_path(const std::string& name) {
    const auto folders = search_path();
    for (std::size_t from = 0; from <= folders.size();) {
        const auto end = std::min(folders.find(':', from), folders.size());
        const auto program = std::filesystem::path(folders.substr(from, end - from)) / name;
        if (may_run(program)) return program;
        from = end + 1;
    }
    return {};
}

bool may_run(const std::filesystem::path& program) {
    return !program.empty() && ::access(program.c_str(), X_OK) == 0;
}

}  // namespace gb::press
