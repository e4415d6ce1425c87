#include "press/archive.hpp"

#include <zip.h>

#include <utility>

namespace gb::press {
namespace {

constexpr zip_int64_t most_parts = 256;
constexpr zip_uint64_t most_bytes = 32U << 20U;
// 1 January 1980, noon: the first day a zip can tell, and no zone moves it to another year.
constexpr zip_uint16_t fixed_date = (1U << 5U) | 1U;
constexpr zip_uint16_t fixed_time = 12U << 11U;

/// Only what our own process cannot do for want of memory, so there is nobody to tell.
[[noreturn]] void out_of_memory() {
    throw std::bad_alloc();
}

}  // namespace

void Archive::CloseSource::operator()(zip_source* source) const {
    zip_source_free(source);
}
void Archive::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<Archive> Archive::open(std::string_view bytes) {
    const Failure unreadable = template_failure("unreadable", "");
    if (bytes.empty()) return unreadable;  // libzip would take nothing for an empty archive
    zip_error_t error;
    zip_error_init(&error);
    Archive archive;
    // libzip wants to own what it may rewrite.
    archive.contents_.push_back(std::make_unique<std::string>(bytes));
    archive.source_.reset(zip_source_buffer_create(archive.contents_.back()->data(),
                                                   archive.contents_.back()->size(), 0, &error));
    if (!archive.source_) out_of_memory();
    archive.zip_.reset(zip_open_from_source(archive.source_.get(), ZIP_CHECKCONS, &error));
    zip_error_fini(&error);
    if (!archive.zip_) return unreadable;
    zip_source_keep(archive.source_.get());  // ours beside the archive's

    const zip_int64_t count = zip_get_num_entries(archive.zip_.get(), 0);
    if (count > most_parts) return unreadable;
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.zip_.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0 ||
            (stat.valid & ZIP_STAT_SIZE) == 0 || stat.size > most_bytes) {
            return unreadable;
        }
        total += stat.size;
    }
    if (total > most_bytes) return unreadable;
    return archive;
}

Archive Archive::empty() {
    zip_error_t error;
    zip_error_init(&error);
    Archive archive;
    archive.source_.reset(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (archive.source_) {
        archive.zip_.reset(zip_open_from_source(archive.source_.get(), ZIP_TRUNCATE, &error));
    }
    zip_error_fini(&error);
    if (!archive.zip_) out_of_memory();
    zip_source_keep(archive.source_.get());
    return archive;
}

std::vector<std::string> Archive::names() const {
    std::vector<std::string> found;
    const zip_int64_t count = zip_get_num_entries(zip_.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        if (const char* name = zip_get_name(zip_.get(), static_cast<zip_uint64_t>(i), 0)) {
            found.emplace_back(name);
        }
    }
    return found;
}

Result<std::string> Archive::read(const std::string& name) const {
    zip_stat_t stat;
    if (zip_stat(zip_.get(), name.c_str(), 0, &stat) != 0) {
        return template_failure("part_missing", name, "");
    }
    std::string content(stat.size, '\0');
    zip_file_t* file = zip_fopen(zip_.get(), name.c_str(), 0);
    if (file == nullptr) return template_failure("unreadable", name, "");
    const zip_int64_t got = zip_fread(file, content.data(), content.size());
    zip_fclose(file);
    if (got < 0 || static_cast<std::size_t>(got) != content.size()) {
        return template_failure("unreadable", name, "");
    }
    // A text could be a failure's code as well, so which of the two it is stands here.
    return Result<std::string>(boost::system::in_place_value, std::move(content));
}

void Archive::put(const std::string& name, std::string content) {
    contents_.push_back(std::make_unique<std::string>(std::move(content)));
    const std::string& kept = *contents_.back();
    zip_source_t* data = zip_source_buffer(zip_.get(), kept.data(), kept.size(), 0);
    if (data == nullptr) out_of_memory();
    const zip_int64_t index =
        zip_file_add(zip_.get(), name.c_str(), data, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(data);
        out_of_memory();
    }
    zip_file_set_dostime(zip_.get(), static_cast<zip_uint64_t>(index), fixed_time, fixed_date, 0);
}

namespace {

/// Marks every part as touched. Where the first half of an archive stays as it is, libzip 1.7
/// shares its memory with the new one and frees it twice; so nothing is left for it to share.
void touch_all(zip_t* archive) {
    const zip_int64_t count = zip_get_num_entries(archive, ZIP_FL_UNCHANGED);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        if (zip_stat_index(archive, index, ZIP_FL_UNCHANGED, &stat) != 0) continue;
        if ((stat.valid & ZIP_STAT_MTIME) != 0) zip_file_set_mtime(archive, index, stat.mtime, 0);
    }
}

}  // namespace

std::string Archive::bytes() && {
    touch_all(zip_.get());
    if (zip_close(zip_.get()) != 0) out_of_memory();
    (void)zip_.release();  // closing has freed it
    std::string content;
    if (zip_source_open(source_.get()) != 0) out_of_memory();
    zip_source_seek(source_.get(), 0, SEEK_END);
    const zip_int64_t size = zip_source_tell(source_.get());
    zip_source_seek(source_.get(), 0, SEEK_SET);
    content.resize(static_cast<std::size_t>(size));
    zip_source_read(source_.get(), content.data(), content.size());
    zip_source_close(source_.get());
    return content;
}

}  // namespace gb::press
