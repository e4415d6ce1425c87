#include "press/pack.hpp"

#include <zip.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <memory>
#include <optional>
#include <vector>

namespace gb::press {

namespace fs = std::filesystem;

namespace {

constexpr zip_uint32_t quick = 1;  ///< hashes and salts hardly shrink: more effort gains little
constexpr std::size_t block_bytes = 256 << 10;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Zip = std::unique_ptr<zip_t, Discard>;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

Failure failure_of(zip_t* archive) {
    return {"pack.failed", "", {{"why", std::string(zip_strerror(archive))}}};
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& file : fs::recursive_directory_iterator(folder)) {
        if (file.is_regular_file()) files.push_back(fs::relative(file.path(), folder));
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool add(zip_t* archive, const fs::path& file, const fs::path& name) {
    zip_source_t* source = zip_source_file(archive, file.c_str(), 0, -1);
    if (source == nullptr) return false;
    const auto index =
        zip_file_add(archive, name.generic_string().c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE,
                                    quick) == 0;
}

/// What libzip calls back while it packs.
struct Watch {
    const PackProgress& progress;
    bool go_on = true;
};

void told(zip_t*, double share, void* watch) {
    auto& one = *static_cast<Watch*>(watch);
    one.go_on = one.progress(static_cast<int>(std::lround(share * 100)));
}

int stopped(zip_t*, void* watch) {
    return static_cast<Watch*>(watch)->go_on ? 0 : 1;
}

/// A name that leads out of the folder, or that no packing of ours would have given.
bool strays(const fs::path& name) {
    return name.empty() || name.is_absolute() || !name.has_filename() ||
           std::any_of(name.begin(), name.end(), [](const fs::path& part) { return part == ".."; });
}

/// As many bytes as the file says of itself: who lies about that fills no disk.
Result<void> copy_out(zip_t* archive, zip_uint64_t index, zip_uint64_t bytes, const fs::path& to) {
    const std::unique_ptr<zip_file_t, CloseFile> in(zip_fopen_index(archive, index, 0));
    if (!in) return failure_of(archive);
    std::error_code failed;  // two parts of which one stands in the other, a name too long
    fs::create_directories(to.parent_path(), failed);
    std::ofstream out(to, std::ios::binary);
    std::vector<char> block(block_bytes);
    for (zip_uint64_t written = 0;;) {
        const auto got = zip_fread(in.get(), block.data(), block.size());
        if (got < 0) return failure_of(archive);
        if (got == 0) {
            if (written == bytes) break;
            return Failure{"pack.failed", "", {{"why", to.string()}}};  // less than it said
        }
        written += static_cast<zip_uint64_t>(got);
        if (written > bytes) return Failure{"pack.failed", "", {{"why", to.string()}}};
        out.write(block.data(), got);
    }
    out.close();
    if (!out) return Failure{"pack.failed", "", {{"why", to.string()}}};
    return {};
}

/// What an archive unpacks to, or nothing where it does not say.
std::optional<std::vector<zip_uint64_t>> sizes_in(zip_t* archive) {
    std::vector<zip_uint64_t> sizes;
    const auto count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0) {
            return std::nullopt;
        }
        if ((stat.valid & ZIP_STAT_SIZE) == 0) return std::nullopt;
        sizes.push_back(stat.size);
    }
    return sizes;
}

/// Before anything is written.
std::optional<Failure> no_room(const std::vector<zip_uint64_t>& sizes, const fs::path& folder) {
    std::error_code unknown;
    const auto room = fs::space(folder, unknown).available;
    if (unknown) return Failure{"pack.failed", "", {{"why", folder.string()}}};
    std::uintmax_t needed = 0;
    for (const auto size : sizes) {
        needed += std::min<std::uintmax_t>(size, room + 1);  // so that no sum runs over
        if (needed > room) {
            return Failure{
                "pack.no_room", "", {{"free", static_cast<std::int64_t>(room / 1'000'000)}}};
        }
    }
    return std::nullopt;
}

}  // namespace

Result<void> pack(const fs::path& folder, const fs::path& to, const PackProgress& progress) {
    const fs::path beside = to.string() + ".new";
    fs::remove(beside);
    int code = 0;
    Zip archive(zip_open(beside.c_str(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!archive) return Failure{"pack.failed", "", {{"why", beside.string()}}};
    for (const auto& file : files_in(folder)) {
        if (!add(archive.get(), folder / file, file)) return failure_of(archive.get());
    }
    Watch watch{progress};
    zip_register_progress_callback_with_state(archive.get(), 0.01, told, nullptr, &watch);
    zip_register_cancel_callback_with_state(archive.get(), stopped, nullptr, &watch);
    if (zip_close(archive.get()) != 0) {
        auto failure = failure_of(archive.get());
        archive.reset();
        fs::remove(beside);
        if (!watch.go_on) return Failure{"pack.stopped", "", {}};
        return failure;
    }
    (void)archive.release();  // closing has freed it
    fs::permissions(beside, fs::perms::owner_read | fs::perms::owner_write);
    fs::rename(beside, to);
    return {};
}

Result<void> unpack(const fs::path& file, const fs::path& folder) {
    int code = 0;
    const Zip archive(zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    const Failure unreadable{"pack.unreadable", "", {{"file", file.string()}}};
    if (!archive) return unreadable;
    const auto sizes = sizes_in(archive.get());
    if (!sizes) return unreadable;
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (auto failure = no_room(*sizes, folder)) return *failure;
    for (zip_uint64_t index = 0; index < sizes->size(); ++index) {
        const char* name = zip_get_name(archive.get(), index, 0);
        if (name == nullptr || strays(name)) return unreadable;
        const auto done = copy_out(archive.get(), index, (*sizes)[index], folder / name);
        if (!done) return done.error();
    }
    return {};
}

}  // namespace gb::press
