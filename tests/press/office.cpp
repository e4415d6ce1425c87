// LibreOffice as it should not be: hanging, failing, not there. Scripts stand in for it.

#include "press/office.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <thread>

#include "press/docx.hpp"
#include "samples.hpp"

namespace gb::tests {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class Office : public ::testing::Test {
  protected:
    Office() { fs::create_directories(folder); }
    ~Office() override { fs::remove_all(folder); }

    /// A program that runs these lines; "$out" is where the papers lie.
    fs::path program(const std::string& lines) {
        const auto file = folder / "soffice";
        std::ofstream(file) << "#!/bin/sh\n"
                               "while [ \"$1\" != --outdir ]; do shift; done\n"
                               "out=$2\n"
                            << lines << "\n";
        fs::permissions(file, fs::perms::owner_all);
        return file;
    }
    Result<std::string> made(const std::string& lines, std::chrono::milliseconds limit = 30s) {
        return press::Office({program(lines), limit}).pdf("a paper");
    }
    std::string code(const Result<std::string>& result) {
        return result ? "made" : result.error().code;
    }
    static std::int64_t number(const Failure& failure, std::string_view name) {
        for (const auto& [key, value] : failure.facts) {
            if (key == name) return std::get<std::int64_t>(value);
        }
        return 0;
    }
    std::string said(const fs::path& name) {
        std::ifstream in(folder / name);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    fs::path folder = fs::temp_directory_path() / ("office_test_" + std::to_string(::getpid()));
};

TEST_F(Office, GivesWhatTheProgramMade) {
    const auto result = made(
        "cp \"$out/paper.docx\" \"$out/x\"; printf '%%PDF-1.7 ' > \"$out/paper.pdf\";"
        " cat \"$out/x\" >> \"$out/paper.pdf\"");
    ASSERT_EQ(code(result), "made");
    EXPECT_EQ(*result, "%PDF-1.7 a paper");
}

TEST_F(Office, AProgramThatFailsOrMakesNothingIsToldSo) {
    const auto failed = made("exit 3");
    ASSERT_EQ(code(failed), "paper.office_failed");
    EXPECT_EQ(number(failed.error(), "code"), 3);
    EXPECT_EQ(code(made("exit 0")), "paper.office_failed");
    EXPECT_EQ(code(made("echo no pdf > \"$out/paper.pdf\"")), "paper.office_failed");
    EXPECT_EQ(code(made("kill -SEGV $$")), "paper.office_failed");
}

TEST_F(Office, MissingIsToldSo) {
    EXPECT_EQ(code(press::Office({{}, 1s}).pdf("a paper")), "paper.office_missing");
    EXPECT_EQ(code(press::Office({folder / "none", 1s}).pdf("a paper")), "paper.office_missing");
}

TEST_F(Office, OneThatHangsIsEndedWithItsChildren) {
    const auto pid_file = (folder / "child").string();
    const auto from = std::chrono::steady_clock::now();
    const auto result = made("sleep 300 & echo $! > " + pid_file + "; wait", 1s);
    const auto took = std::chrono::steady_clock::now() - from;
    ASSERT_EQ(code(result), "paper.office_slow");
    EXPECT_EQ(number(result.error(), "seconds"), 1);
    EXPECT_LT(took, 10s);
    const auto child = static_cast<pid_t>(std::stoi(said("child")));
    // Whoever inherits it reaps it in its own time; until then it is a dead entry in a table.
    for (int i = 0; i < 100 && ::kill(child, 0) == 0; ++i) {
        std::ifstream stat("/proc/" + std::to_string(child) + "/stat");
        std::string number, name, state;
        stat >> number >> name >> state;
        if (state == "Z") return;
        std::this_thread::sleep_for(20ms);
    }
    EXPECT_NE(::kill(child, 0), 0) << "the child of the child still runs";
}

TEST_F(Office, StoppingDoesNotWaitForOneThatHangs) {
    press::Office office({program("sleep 300"), 300s});
    std::thread stop([&] {
        std::this_thread::sleep_for(200ms);
        office.stop();
    });
    const auto from = std::chrono::steady_clock::now();
    EXPECT_EQ(code(office.pdf("a paper")), "paper.office_slow");
    EXPECT_LT(std::chrono::steady_clock::now() - from, 10s);
    stop.join();
}

TEST_F(Office, LeavesNothingBehind) {
    // In a place of its own: other tests come and go in the common one.
    const auto place = folder / "tmp";
    fs::create_directories(place);
    ::setenv("TMPDIR", place.c_str(), 1);
    made(
        "printf '%%PDF-1.7' > \"$out/paper.pdf\"; mkdir \"$out/profile\"; echo x > "
        "\"$out/profile/y\"");
    made("sleep 300", 100ms);
    ::unsetenv("TMPDIR");
    EXPECT_TRUE(fs::is_empty(place));
}

TEST_F(Office, TheProgramSeesNoFilesOfTheServer) {
    const int open_here = ::dup2(STDERR_FILENO, 57);
    ASSERT_EQ(open_here, 57);
    made("ls /proc/self/fd > " + (folder / "files").string() +
         "; printf '%%PDF-1.7' > \"$out/paper.pdf\"");
    ::close(open_here);
    EXPECT_EQ(said("files").find("57"), std::string::npos) << said("files");
    EXPECT_NE(said("files"), "");
}

TEST_F(Office, ARealOneMakesAPage) {
    const auto program = press::Office::installed();
    if (program.empty()) {  // then that is what one is told
        EXPECT_EQ(code(press::Office({program, 1s}).pdf("a paper")), "paper.office_missing");
        return;
    }
    const auto docx = press::docx(samples::summary(), press::default_template());
    ASSERT_TRUE(docx.has_value());
    const auto made = press::Office({program, 120s}).pdf(*docx);
    ASSERT_EQ(code(made), "made");
    EXPECT_GT(made->size(), 5000u);
}

}  // namespace
}  // namespace gb::tests
