// LD_PRELOAD: fsync and fdatasync take GIAOBAN_FSYNC_MS milliseconds longer.

#include <dlfcn.h>

#include <cstdlib>
#include <ctime>

namespace {

void wait_a_while() {
    const char* text = std::getenv("GIAOBAN_FSYNC_MS");
    const long ms = text ? std::atol(text) : 0;
    const timespec pause{ms / 1000, (ms % 1000) * 1'000'000L};
    if (ms > 0) nanosleep(&pause, nullptr);
}

using Sync = int (*)(int);

Sync real(const char* name) {
    return reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" int fsync(int file) {
    static const Sync sync = real("fsync");
    wait_a_while();
    return sync(file);
}

extern "C" int fdatasync(int file) {
    static const Sync sync = real("fdatasync");
    wait_a_while();
    return sync(file);
}
