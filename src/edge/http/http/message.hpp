#pragma once
// A request and its response, free of any HTTP library.

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "house/reading.hpp"

namespace gb {

struct HttpRequest {
    std::uint64_t number = 0;  ///< the server's own, by which lines of the log belong together
    std::string method;
    std::string path;  ///< decoded, without the query
    Query query;
    std::string doubled;  ///< a parameter that the query holds twice; empty: there is none
    std::string body;
    std::string cookie;         ///< the session's token, if any
    std::string csrf;           ///< header X-CSRF
    std::string language;       ///< "vi" or "en", from Accept-Language
    std::string last_event_id;  ///< where a live stream resumes
    std::string host;           ///< header Host
    bool takes_gzip = false;    ///< from Accept-Encoding
    std::string address;
    std::string forwarded_for;  ///< header X-Forwarded-For: true only behind a server of our own
    std::string agent;          ///< header User-Agent
    std::string type;           ///< header Content-Type: what the body is said to be
    std::string fetch_site;     ///< header Sec-Fetch-Site: from which site a browser sends this
};

class Subscription;

/// Under which name browsers keep a session. Over TLS the prefix has them take it from this very
/// host alone: no neighbour of its name and nobody on the line can give them another.
constexpr std::string_view session_cookie(bool secure) {
    return secure ? "__Host-giaoban_session" : "giaoban_session";
}

/// What is too large to be held in memory: read from the disk while it is sent.
struct LargeFile {
    std::filesystem::path path;
    std::uintmax_t bytes = 0;
};

struct HttpResponse {
    int status = 200;
    std::string type = "application/json; charset=utf-8";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    std::shared_ptr<Subscription> events;  ///< instead of a body: a live stream
    std::optional<LargeFile> file;         ///< instead of a body
};

/// May be called from any thread, once.
using Respond = std::function<void(HttpResponse)>;
using Handler = std::function<void(HttpRequest, Respond)>;

}  // namespace gb
