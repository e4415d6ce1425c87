#include "app/founding.hpp"

namespace gb::app {

namespace fs = std::filesystem;

Founding::Founding(const Folder& folder)
    : folder_(folder), founds_(!read_identity(folder)), folder_was_there_(fs::exists(folder.root)) {
    if (!folder_was_there_) return;
    for (const auto& entry : fs::directory_iterator(folder.root)) {
        was_there_.insert(entry.path().filename());
    }
}

Founding::~Founding() {
    if (!founds_) return;
    try {
        // Not while another giaoban runs there: then it is its node.
        const auto lock = FolderLock::take(folder_);
        if (lock) take_away();
    } catch (const std::exception&) {
        return;  // what cannot be taken away stays; the next run goes on with it
    }
}

void Founding::take_away() const {
    if (!folder_was_there_) {
        fs::remove_all(folder_.root);
        return;
    }
    std::set<fs::path> added;
    for (const auto& entry : fs::directory_iterator(folder_.root)) {
        if (!was_there_.contains(entry.path().filename())) added.insert(entry.path());
    }
    for (const auto& one : added) fs::remove_all(one);
}

}  // namespace gb::app
