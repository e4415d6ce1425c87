#include "press/pdf_text.hpp"

#include <fstream>
#include <iterator>

#include "base/normal_form.hpp"
#include "press/child.hpp"

namespace gb::press {

namespace {

/// A book of a thousand pages has some 4 MiB of text; a file built to fill the disk is cut off.
constexpr ChildLimits most{.memory = 512u << 20, .file_size = 32u << 20};

Failure unread() {
    return {"file.pdf_unread", "/file", {}};
}

std::vector<std::string> split_pages(const std::string& text) {
    constexpr char form_feed = '\f';  // ends each page
    std::vector<std::string> pages;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find(form_feed, from), text.size());
        pages.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return pages;
}

}  // namespace

std::filesystem::path PdfText::installed() {
    return program_on_path("pdftotext");
}

Result<std::vector<std::string>> PdfText::pages(std::string_view pdf) const {
    if (!may_run(options_.program)) return Failure{"file.pdf_no_reader", "/file", {}};
    const TemporaryFolder folder;
    const auto file = folder.path() / "file.pdf";
    const auto made = folder.path() / "file.txt";
    std::ofstream(file, std::ios::binary) << pdf;
    const Child child(
        {options_.program.string(), "-q", "-layout", "-enc", "UTF-8", file.string(), made.string()},
        folder.path(), most);
    const auto code = child.wait(options_.limit);
    if (!code) {
        const auto seconds = static_cast<std::int64_t>(options_.limit.count() / 1000);
        return Failure{"file.pdf_slow", "/file", {{"seconds", seconds}}};
    }
    std::ifstream in(made, std::ios::binary);
    if (*code != 0 || !in) return unread();
    const auto text = to_nfc(std::string{std::istreambuf_iterator<char>(in), {}});
    if (!text) return unread();
    return split_pages(*text);
}

}  // namespace gb::press
