// The text that a .pdf carries, read by pdftotext (Debian: poppler-utils) as a child process. What
// was only scanned carries none: letters in a picture are not read.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace gb::press {

class PdfText {
  public:
    struct Options {
        std::filesystem::path program;            ///< empty: there is none
        std::chrono::milliseconds limit{10'000};  ///< for one file
    };

    /// "pdftotext" on the path; empty when it is not installed.
    static std::filesystem::path installed();

    explicit PdfText(Options options) : options_(std::move(options)) {}

    /// Page by page, in normal form C; what stands side by side on a line stays so, with at least
    /// two spaces between. A file that asks for a password cannot be read.
    /// @return failures file.pdf_no_reader, file.pdf_slow, file.pdf_unread
    Result<std::vector<std::string>> pages(std::string_view pdf) const;

  private:
    Options options_;
};

}  // namespace gb::press
