// The paper as LibreOffice prints it. Skipped where it is not installed: giaoban itself does not
// need it.
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>

#include "golden.hpp"
#include "press/docx.hpp"
#include "samples.hpp"

namespace gb::tests {
namespace {

std::string output_of(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>/dev/null").c_str(), "r"),
                                                     pclose);
    std::string out;
    std::array<char, 4096> buffer{};
    while (const std::size_t got = fread(buffer.data(), 1, buffer.size(), pipe.get())) {
        out.append(buffer.data(), got);
    }
    return out;
}

bool installed(const std::string& program) {
    return !output_of("command -v " + program).empty();
}

TEST(Printed, TheSummaryOnPaper) {
    for (const char* program : {"soffice", "pdfinfo", "pdftotext"}) {
        if (!installed(program)) GTEST_SKIP() << program << " is not installed";
    }
    const auto folder =
        std::filesystem::temp_directory_path() / ("giaoban-printed-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const std::string at = folder.string();
    std::ofstream(at + "/summary.docx", std::ios::binary)
        << *press::docx(samples::summary(), press::default_template());
    output_of("timeout 120 soffice -env:UserInstallation=file://" + at +
              "/profile --headless --convert-to pdf --outdir " + at + " " + at + "/summary.docx");
    const std::string facts = output_of("pdfinfo " + at + "/summary.pdf");
    EXPECT_NE(facts.find("A4"), std::string::npos) << facts;
    EXPECT_NE(facts.find("Pages:           3"), std::string::npos) << facts;

    const std::string first = output_of("pdftotext -layout -l 1 " + at + "/summary.pdf -");
    EXPECT_NE(first.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"), std::string::npos)
        << "on one line";
    EXPECT_NE(first.find("BÁO CÁO"), std::string::npos);
    const std::string second = output_of("pdftotext -layout -f 2 -l 2 " + at + "/summary.pdf -");
    EXPECT_EQ(second.substr(second.find_first_not_of(" \n"), 2), "2\n")
        << "the page number, at the top";
    EXPECT_NE(second.find("412-7F3A9C21-0B44D2E1"), std::string::npos);
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace gb::tests
