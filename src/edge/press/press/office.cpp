#include "press/office.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <thread>
#include <vector>

namespace gb::press {

namespace {

constexpr auto look_again = std::chrono::milliseconds(20);

class TemporaryFolder {
  public:
    TemporaryFolder() {
        auto name = (std::filesystem::temp_directory_path() / "giaoban-XXXXXX").string();
        if (::mkdtemp(name.data())) path_ = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;  // what cannot be removed is left to the system
        if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// Null-terminated, as the system wants them.
std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (auto& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

/// A child in a process group of its own: what it starts in turn belongs to the group.
class Child {
  public:
    Child(const std::filesystem::path& program, std::vector<std::string> arguments,
          std::vector<std::string> environment) {
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
        auto given = pointers(arguments);
        auto around = pointers(environment);
        if (::posix_spawn(&id_, program.c_str(), &files, &attributes, given.data(),
                          around.data()) != 0) {
            id_ = 0;
        }
        posix_spawn_file_actions_destroy(&files);
        posix_spawnattr_destroy(&attributes);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    /// The group is ended before the child is reaped: until then its number is nobody else's.
    ~Child() {
        if (!started()) return;
        ::kill(-id_, SIGKILL);
        ::waitpid(id_, nullptr, 0);
    }

    bool started() const { return id_ != 0; }
    /// Its exit code once it has ended; -1 when a signal ended it.
    std::optional<int> ended() const {
        siginfo_t info{};
        if (::waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT) != 0) {
            return -1;
        }
        if (info.si_pid == 0) return std::nullopt;
        return info.si_code == CLD_EXITED ? info.si_status : -1;
    }

  private:
    pid_t id_ = 0;
};

std::vector<std::string> arguments_of(const std::filesystem::path& program,
                                      const std::filesystem::path& folder) {
    return {program.string(),
            "--headless",
            "--norestore",
            "-env:UserInstallation=file://" + (folder / "profile").string(),
            "--convert-to",
            "pdf",
            "--outdir",
            folder.string(),
            (folder / "paper.docx").string()};
}

std::vector<std::string> environment_of(const std::filesystem::path& folder) {
    const char* path = std::getenv("PATH");
    return {std::string("PATH=") + (path ? path : "/usr/bin:/bin"), "HOME=" + folder.string(),
            "TMPDIR=" + folder.string(), "LANG=C.UTF-8"};
}

Failure slow(std::chrono::milliseconds limit) {
    return {
        "paper.office_slow", "", {{"seconds", static_cast<std::int64_t>(limit.count() / 1000)}}};
}

Failure broken(std::int64_t code) {
    return {"paper.office_failed", "", {{"code", code}}};
}

}  // namespace

std::filesystem::path Office::installed() {
    const char* path = std::getenv("PATH");
    std::string folders = path ? path : "/usr/bin:/bin";
    for (std::size_t from = 0; from <= folders.size();) {
        const auto end = std::min(folders.find(':', from), folders.size());
        const auto program = std::filesystem::path(folders.substr(from, end - from)) / "soffice";
        if (::access(program.c_str(), X_OK) == 0) return program;
        from = end + 1;
    }
    return {};
}

Result<std::string> Office::pdf(std::string_view docx) const {
    if (options_.program.empty() || ::access(options_.program.c_str(), X_OK) != 0) {
        return Failure{"paper.office_missing", "", {}};
    }
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "paper.docx", std::ios::binary) << docx;
    const Child child(options_.program, arguments_of(options_.program, folder.path()),
                      environment_of(folder.path()));
    if (!child.started()) return broken(-1);
    const auto until = std::chrono::steady_clock::now() + options_.limit;
    auto code = child.ended();
    for (; !code; code = child.ended()) {
        if (stopped_ || std::chrono::steady_clock::now() >= until) return slow(options_.limit);
        std::this_thread::sleep_for(look_again);
    }
    std::ifstream in(folder.path() / "paper.pdf", std::ios::binary);
    std::string made{std::istreambuf_iterator<char>(in), {}};
    if (*code != 0 || !made.starts_with("%PDF-")) return broken(*code);
    return made;
}

}  // namespace gb::press
