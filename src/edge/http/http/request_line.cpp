#include "http/request_line.hpp"

#include <algorithm>
#include <array>

#include "house/node_log.hpp"

namespace gb {

namespace {

constexpr std::array<std::string_view, 7> known_methods{"GET", "HEAD",  "POST",   "DELETE",
                                                        "PUT", "PATCH", "OPTIONS"};

/// A method is any word that a client likes; only those that are known are repeated.
std::string_view method_to_tell(std::string_view given) {
    const auto found = std::find(known_methods.begin(), known_methods.end(), given);
    return found == known_methods.end() ? "other" : *found;
}

}  // namespace

RequestLine::RequestLine(Service& service, const HttpRequest* request, bool head)
    : told_(service.pattern != nullptr),
      head_(head),
      number_(++service.requests),
      began_(std::chrono::steady_clock::now()) {
    if (!told_ || !request) return;
    method_ = head ? "HEAD" : method_to_tell(request->method);
    path_ = service.pattern(request->path);
}

void RequestLine::answered(const HttpResponse& response) {
    const std::chrono::duration<double, std::milli> took =
        std::chrono::steady_clock::now() - began_;
    ms_ = took.count();
    status_ = response.status;
    if (head_) return;
    bytes_ = response.file ? response.file->bytes : response.body.size();
}

void RequestLine::tell() const {
    if (!told_) return;
    const auto level = status_ < 500 ? LogLevel::info : LogLevel::warn;
    node_log().tell(level, "request",
                    {{"request", number_},
                     {"method", method_},
                     {"path", path_},
                     {"status", status_},
                     {"ms", ms_},
                     {"bytes", bytes_}});
}

}  // namespace gb
