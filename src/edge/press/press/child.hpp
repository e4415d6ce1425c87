// Another program as a child process: it may hang, crash or not be there at all, and gets no more
// than it needs.
#pragma once

#include <sys/types.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gb::press {

/// A folder of its own for one child, gone with it.
class TemporaryFolder {
  public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// What a child may take of the machine; 0: as much as it likes.
struct ChildLimits {
    std::size_t memory = 0;     ///< bytes of addresses
    std::size_t file_size = 0;  ///< bytes of each file that it writes
};

/// A child in a process group of its own: what it starts in turn belongs to the group. It knows
/// PATH, has the folder for its home and its files, and nothing to read from or to write to.
class Child {
  public:
    Child(std::vector<std::string> arguments, const std::filesystem::path& folder,
          ChildLimits limits = {});
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    /// Ends it with all that it started.
    ~Child();

    bool started() const { return id_ != 0; }
    /// Its exit code, -1 when a signal ended it or it never began; none: it was not done within
    /// the limit, or `stopped` became true.
    std::optional<int> wait(std::chrono::milliseconds limit,
                            const std::atomic<bool>* stopped = nullptr) const;

  private:
    std::optional<int> ended() const;

    pid_t id_ = 0;
};

/// The program of that name on the path; empty when there is none.
std::filesystem::path program_on_path(const std::string& name);
/// Whether it is there and may be run.
bool may_run(const std::filesystem::path& program);

}  // namespace gb::press
