#include "house/portal/settings.hpp"

#include <algorithm>

#include "base/json_read.hpp"
#include "base/json_write.hpp"

namespace gb::portal {

namespace {

/// "https://example.vn": scheme and host, nothing after it.
bool is_origin(std::string_view text) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!text.starts_with(scheme)) continue;
        const auto host = text.substr(scheme.size());
        return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                   c == '.' || c == '-' || c == ':';
        });
    }
    return false;
}

}  // namespace

Result<Settings> read_settings(std::string_view json) {
    auto settings = from_json<Settings>(json);
    if (!settings) return settings.error();
    if (!settings->origin.empty() && !is_origin(settings->origin)) {
        return Failure{"portal.origin", "/origin", {}};
    }
    for (std::size_t i = 0; i < settings->agencies.size(); ++i) {
        const auto& address = settings->agencies[i].address.value;
        if (!address.starts_with("https://") && !address.starts_with("http://")) {
            return Failure{"portal.address", "/agencies/" + std::to_string(i) + "/address", {}};
        }
    }
    return settings;
}

std::string settings_file(const Settings& settings) {
    std::string file;
    for_each_field<Settings>([&](std::string_view name, auto pointer) {
        file += file.empty() ? "{\n    " : ",\n    ";
        put_json_text(file, name);
        file += ": ";
        put_json(file, settings.*pointer);
    });
    return file + "\n}\n";
}

}  // namespace gb::portal
