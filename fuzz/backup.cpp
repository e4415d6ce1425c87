// A backup as one .zip, from wherever it comes: unpacked and restored, or refused with a sentence;
// nothing is written outside the two folders, and what fails leaves no half-made node. As it is,
// or as a list of parts that are packed first: the first line of each is its name.

#include "store/backup.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "press/archive.hpp"
#include "press/pack.hpp"
#include "scratch.hpp"

namespace gb::fuzz {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_name = 300;

std::string packed(std::string_view text) {
    auto archive = press::Archive::empty();
    for (const auto part : split(text, "\n---\n")) {
        const auto end = std::min(part.find('\n'), part.size());
        const std::string name(part.substr(0, end));
        if (text_fault(name, 1, longest_name) != TextFault::none) continue;
        archive.put(name, std::string(part.substr(std::min(end + 1, part.size()))));
    }
    if (archive.names().empty()) return {};  // a zip without parts is no file at all
    return std::move(archive).bytes();
}

/// @return whether a node stands there now
bool restored(const Scratch& scratch) {
    const auto unpacked = press::unpack(scratch / "in.zip", scratch / "unpacked");
    if (!unpacked) {
        must_be_told(unpacked.error().code);
        return false;
    }
    try {
        const auto report = restore(scratch / "unpacked", Folder{scratch / "node"});
        if (!report) must_be_told(report.error().code);
        return report.has_value();
    } catch (const StoreError&) {
        return false;  // a damaged database, said so by SQLite
    }
}

void look_around(const Scratch& scratch, bool whole) {
    for (const auto& there : fs::directory_iterator(scratch.root())) {
        const auto name = there.path().filename().string();
        must(name == "in.zip" || name == "unpacked" || name == "node", "nothing gets out", name);
    }
    const Folder node{scratch / "node"};
    must(whole || !fs::exists(node.root) || fs::is_empty(node.root), "nothing is left half-made");
    must(!whole || (fs::exists(node.books()) && fs::exists(node.identity())), "a node is whole");
    must(!fs::exists(node.key()), "no key comes with a backup");
}

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gb::fuzz;
    static const Scratch scratch;
    const auto bytes = text_of(data, size);
    write(scratch / "in.zip", bytes.starts_with("PK") ? std::string(bytes) : packed(bytes));
    look_around(scratch, restored(scratch));
    std::filesystem::remove_all(scratch / "unpacked");
    std::filesystem::remove_all(scratch / "node");
    return 0;
}
