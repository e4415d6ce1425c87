#pragma once
// A folder of its own for what a target writes; it goes with the process.

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "fuzz.hpp"

namespace gb::fuzz {

class Scratch {
  public:
    Scratch() {
        auto name = (std::filesystem::temp_directory_path() / "giaoban-fuzz-XXXXXX").string();
        must(::mkdtemp(name.data()) != nullptr, "there is a place for temporary files");
        root_ = name;
    }
    ~Scratch() { std::filesystem::remove_all(root_); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    std::filesystem::path operator/(const char* name) const { return root_ / name; }
    const std::filesystem::path& root() const { return root_; }

  private:
    std::filesystem::path root_;
};

inline void write(const std::filesystem::path& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace gb::fuzz
