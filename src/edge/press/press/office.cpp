#include "press/office.hpp"

#include <fstream>
#include <iterator>

#include "press/child.hpp"

namespace gb::press {

namespace {

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

Failure slow(std::chrono::milliseconds limit) {
    return {
        "paper.office_slow", "", {{"seconds", static_cast<std::int64_t>(limit.count() / 1000)}}};
}

Failure broken(std::int64_t code) {
    return {"paper.office_failed", "", {{"code", code}}};
}

}  // namespace

std::filesystem::path Office::installed() {
    return program_on_path("soffice");
}

Result<std::string> Office::pdf(std::string_view docx) const {
    if (!may_run(options_.program)) return Failure{"paper.office_missing", "", {}};
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "paper.docx", std::ios::binary) << docx;
    const Child child(arguments_of(options_.program, folder.path()), folder.path());
    const auto code = child.wait(options_.limit, &stopped_);
    if (!code) return slow(options_.limit);
    std::ifstream in(folder.path() / "paper.pdf", std::ios::binary);
    std::string made{std::istreambuf_iterator<char>(in), {}};
    if (*code != 0 || !made.starts_with("%PDF-")) return broken(*code);
    return made;
}

}  // namespace gb::press
