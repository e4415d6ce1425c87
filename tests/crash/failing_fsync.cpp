// LD_PRELOAD: a disk that fails. While the file $GIAOBAN_FAILING.fsync exists, fsync and fdatasync
// of a file books.db-wal fail with EIO; while $GIAOBAN_FAILING.write exists, writing to one does.

#include <dlfcn.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

bool fails(int file, const char* what) {
    const char* while_there = std::getenv("GIAOBAN_FAILING");
    if (!while_there || access((std::string(while_there) + what).c_str(), F_OK) != 0) return false;
    char path[4096];
    const auto link = "/proc/self/fd/" + std::to_string(file);
    const auto length = readlink(link.c_str(), path, sizeof path);
    if (length <= 0) return false;
    return std::string_view(path, static_cast<std::size_t>(length)).ends_with("/books.db-wal");
}

/// Asks the system, or fails as a broken device does.
template <class Result, class... Given>
Result ask(bool failing, const char* name, Given... given) {
    using Call = Result (*)(Given...);
    if (!failing) return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name))(given...);
    errno = EIO;
    return -1;
}

}  // namespace

extern "C" int fsync(int file) {
    return ask<int>(fails(file, ".fsync"), "fsync", file);
}

extern "C" int fdatasync(int file) {
    return ask<int>(fails(file, ".fsync"), "fdatasync", file);
}

extern "C" ssize_t pwrite(int file, const void* bytes, size_t count, off_t at) {
    return ask<ssize_t>(fails(file, ".write"), "pwrite", file, bytes, count, at);
}

extern "C" ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at) {
    return ask<ssize_t>(fails(file, ".write"), "pwrite64", file, bytes, count, at);
}
