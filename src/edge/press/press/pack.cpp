#include "press/pack.hpp"

#include <zip.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <memory>
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

Result<void> copy_out(zip_t* archive, zip_uint64_t index, const fs::path& to) {
    const std::unique_ptr<zip_file_t, CloseFile> in(zip_fopen_index(archive, index, 0));
    if (!in) return failure_of(archive);
    fs::create_directories(to.parent_path());
    std::ofstream out(to, std::ios::binary);
    std::vector<char> block(block_bytes);
    for (;;) {
        const auto got = zip_fread(in.get(), block.data(), block.size());
        if (got < 0) return failure_of(archive);
        if (got == 0) break;
        out.write(block.data(), got);
    }
    out.close();
    if (!out) return Failure{"pack.failed", "", {{"why", to.string()}}};
    return {};
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
    const auto count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* name = zip_get_name(archive.get(), index, 0);
        if (name == nullptr || strays(name)) return unreadable;
        const auto done = copy_out(archive.get(), index, folder / name);
        if (!done) return done.error();
    }
    return {};
}

}  // namespace gb::press
