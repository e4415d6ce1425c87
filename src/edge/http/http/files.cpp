#include "http/files.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>

#include "http/answers.hpp"

namespace gb {

namespace {

std::string type_of(const std::filesystem::path& file) {
    static const std::map<std::string, std::string> types{
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".svg", "image/svg+xml"},
        {".woff2", "font/woff2"},
        {".woff", "font/woff"},
        {".png", "image/png"},
        {".ico", "image/x-icon"},
        {".webmanifest", "application/manifest+json"},
    };
    const auto found = types.find(file.extension().string());
    return found == types.end() ? "application/octet-stream" : found->second;
}

std::optional<std::string> contents(const std::filesystem::path& file) {
    std::FILE* in = std::fopen(file.c_str(), "rb");
    if (!in) return std::nullopt;
    std::string bytes;
    char block[65536];
    for (std::size_t got; (got = std::fread(block, 1, sizeof block, in)) > 0;) {
        bytes.append(block, got);
    }
    std::fclose(in);
    return bytes;
}

/// Whatever keeps a name from being a file's (none has it, it is too long): it is none.
bool is_file(const std::filesystem::path& path) {
    std::error_code why_not;
    return std::filesystem::is_regular_file(path, why_not);
}

}  // namespace

HttpResponse static_file(const std::filesystem::path& web, const HttpRequest& request) {
    std::filesystem::path inside = "index.html";
    if (request.path.size() > 5) inside = request.path.substr(5);
    const bool climbs = std::any_of(inside.begin(), inside.end(),
                                    [](const auto& part) { return part == ".." || part == "/"; });
    if (climbs) return failed(request, "view.not_found");
    const bool zipped = request.takes_gzip && is_file((web / inside) += ".gz");
    const auto stored = zipped ? (web / inside) += ".gz" : web / inside;
    auto bytes = is_file(stored) ? contents(stored) : std::nullopt;
    if (!bytes && inside.has_extension() && inside.extension() != ".html") {
        return failed(request, "view.not_found");
    }
    if (!bytes) {
        inside = "index.html";
        bytes = contents(web / inside);
    }
    if (!bytes) return failed(request, "web.not_built");
    HttpResponse response;
    response.type = type_of(inside);
    response.body = std::move(*bytes);
    if (zipped) response.headers.emplace_back("Content-Encoding", "gzip");
    response.headers.emplace_back("Vary", "Accept-Encoding");
    const bool hashed = inside.begin() != inside.end() && *inside.begin() == "assets";
    response.headers.emplace_back("Cache-Control",
                                  hashed ? "public, max-age=31536000, immutable" : "no-cache");
    return response;
}

}  // namespace gb
