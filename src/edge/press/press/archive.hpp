// A .docx as what it is on disk: a zip of named parts, held in memory.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "press/fault.hpp"

struct zip;
struct zip_source;

namespace gb::press {

/// Parts left alone are carried over compressed as they are. Changed ones get a fixed time, so the
/// same paper on the same template is the same file, byte for byte.
class Archive {
  public:
    /// Refuses what is no zip, has more than 256 parts, or would unpack to more than 32 MiB.
    static Result<Archive> open(std::string_view bytes);
    static Archive empty();

    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] Result<std::string> read(const std::string& name) const;
    void put(const std::string& name, std::string content);
    /// Packs and gives the bytes; the archive is spent.
    std::string bytes() &&;

  private:
    struct CloseSource {
        void operator()(zip_source* source) const;
    };
    struct Discard {
        void operator()(zip* archive) const;
    };
    Archive() = default;

    std::unique_ptr<zip_source, CloseSource> source_;
    // libzip reads what is put only when it packs; unique_ptr keeps the addresses still.
    std::vector<std::unique_ptr<std::string>> contents_;
    std::unique_ptr<zip, Discard> zip_;
};

}  // namespace gb::press
