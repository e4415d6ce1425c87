// pdftotext as it should not be: hanging, failing, not there, without end. Scripts stand in for it;
// the real one reads real files in tests/http/scans.test.mjs.

#include "press/pdf_text.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace gb::tests {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Pages = std::vector<std::string>;

class PdfText : public ::testing::Test {
  protected:
    PdfText() { fs::create_directories(folder); }
    ~PdfText() override { fs::remove_all(folder); }

    /// By a program that runs these lines; "$in" is the file, "$out" where its text goes.
    Result<Pages> read(const std::string& lines, std::chrono::milliseconds limit = 30s) {
        const auto file = folder / "pdftotext";
        std::ofstream(file) << "#!/bin/sh\nin=$5\nout=$6\n" << lines << "\n";
        fs::permissions(file, fs::perms::owner_all);
        return press::PdfText({file, limit}).pages("a file");
    }
    static std::string why(const Result<Pages>& pages) {
        return pages ? "read" : pages.error().code + " " + pages.error().field;
    }

    fs::path folder = fs::temp_directory_path() / ("pdf_text_test_" + std::to_string(::getpid()));
};

TEST_F(PdfText, IsGivenPageByPageAndNormal) {
    const auto pages =
        read("cp \"$in\" \"$out\"; printf '\\fMA\\314\\243\\314\\202T\\f\\f' >> \"$out\"");
    ASSERT_EQ(why(pages), "read");
    EXPECT_EQ(*pages, (Pages{"a file", "MẬT", ""}));
}

TEST_F(PdfText, AFileThatCannotBeReadIsToldSo) {
    EXPECT_EQ(why(read("exit 1")), "file.pdf_unread /file");
    EXPECT_EQ(why(read("exit 0")), "file.pdf_unread /file");
    EXPECT_EQ(why(read("kill -SEGV $$")), "file.pdf_unread /file");
    EXPECT_EQ(why(read("printf '\\377\\376' > \"$out\"")), "file.pdf_unread /file");
}

TEST_F(PdfText, OneThatWritesWithoutEndIsCutOff) {
    EXPECT_EQ(why(read("exec cat /dev/zero > \"$out\"")), "file.pdf_unread /file");
}

TEST_F(PdfText, OneThatHangsIsEnded) {
    const auto pages = read("sleep 300", 1s);
    EXPECT_EQ(why(pages), "file.pdf_slow /file");
    EXPECT_EQ(std::get<std::int64_t>(pages.error().facts.at(0).second), 1);
}

TEST_F(PdfText, MissingIsToldSo) {
    EXPECT_EQ(why(press::PdfText({{}, 1s}).pages("a file")), "file.pdf_no_reader /file");
    EXPECT_EQ(why(press::PdfText({folder / "none", 1s}).pages("a file")),
              "file.pdf_no_reader /file");
}

}  // namespace
}  // namespace gb::tests
