// LibreOffice as a child process, which makes a .pdf of a .docx. It may hang, crash or not be there
// at all; none of that may harm the server.
#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>

#include "base/result.hpp"

namespace gb::press {

class Office {
  public:
    struct Options {
        std::filesystem::path program;            ///< empty: there is none
        std::chrono::milliseconds limit{60'000};  ///< for one paper
    };

    /// "soffice" on the path; empty when it is not installed.
    static std::filesystem::path installed();

    explicit Office(Options options) : options_(std::move(options)) {}

    /// Takes seconds. The child has a folder of its own for its profile and its files; it is ended
    /// with all its children when it is done, when the limit is over, and at stop().
    /// @return failures paper.office_missing, paper.office_slow, paper.office_failed
    Result<std::string> pdf(std::string_view docx) const;

    /// Ends what is being made; nothing is begun any more.
    void stop() { stopped_ = true; }

  private:
    Options options_;
    std::atomic<bool> stopped_ = false;
};

}  // namespace gb::press
