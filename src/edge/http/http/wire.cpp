#include "http/wire.hpp"

#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/serializer.hpp>

#include "base/percent.hpp"

namespace gb {

namespace http = boost::beast::http;

namespace {

/// The first of two parameters of one name counts, and that there are two is told.
void take_query(std::string_view text, HttpRequest& request) {
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto pair = text.substr(0, end);
        const auto equals = std::min(pair.find('='), pair.size());
        if (equals > 0) {
            auto name = percent_decoded(pair.substr(0, equals), true);
            auto value = equals < pair.size() ? percent_decoded(pair.substr(equals + 1), true) : "";
            if (request.query.contains(name)) request.doubled = name;
            request.query.emplace(std::move(name), std::move(value));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// The session's token among a request's cookies ("a=1; giaoban_session=…; b=2").
std::string cookie_of(std::string_view header, std::string_view name) {
    while (!header.empty()) {
        const auto end = std::min(header.find(';'), header.size());
        auto cookie = header.substr(0, end);
        cookie.remove_prefix(std::min(cookie.find_first_not_of(' '), cookie.size()));
        const auto equals = std::min(cookie.find('='), cookie.size());
        if (cookie.substr(0, equals) == name) {
            return std::string(cookie.substr(std::min(equals + 1, cookie.size())));
        }
        header.remove_prefix(std::min(end + 1, header.size()));
    }
    return "";
}

std::string_view field(const http::request<http::string_body>& message, std::string_view name) {
    const auto found = message.find(name);
    if (found == message.end()) return {};
    return {found->value().data(), found->value().size()};
}

std::string head_of(http::response<http::empty_body>& message) {
    std::string head;
    http::response_serializer<http::empty_body> serializer(message);
    boost::system::error_code error;
    while (!serializer.is_done() && !error) {
        serializer.next(error, [&](boost::system::error_code&, const auto& buffers) {
            head += boost::beast::buffers_to_string(buffers);
            serializer.consume(boost::beast::buffer_bytes(buffers));
        });
    }
    return head;
}

}  // namespace

std::string language_of(const WireRequest& message) {
    return field(message, "Accept-Language").starts_with("en") ? "en" : "vi";
}

HttpRequest request_of(WireRequest& message, const std::string& address, bool secure) {
    HttpRequest request;
    const std::string_view target(message.target().data(), message.target().size());
    const auto mark = std::min(target.find('?'), target.size());
    request.method = std::string(message.method_string());
    request.path = percent_decoded(target.substr(0, mark), false);
    if (mark < target.size()) take_query(target.substr(mark + 1), request);
    request.cookie = cookie_of(field(message, "Cookie"), session_cookie(secure));
    request.csrf = std::string(field(message, "X-CSRF"));
    request.language = language_of(message);
    request.last_event_id = std::string(field(message, "Last-Event-ID"));
    request.host = std::string(field(message, "Host"));
    request.forwarded_for = std::string(field(message, "X-Forwarded-For"));
    request.agent = std::string(field(message, "User-Agent"));
    request.type = std::string(field(message, "Content-Type"));
    request.fetch_site = std::string(field(message, "Sec-Fetch-Site"));
    request.takes_gzip = field(message, "Accept-Encoding").find("gzip") != std::string_view::npos;
    request.body = std::move(message.body());
    request.address = address;
    return request;
}

std::string bytes_of(const HttpResponse& response, const Framing& framing) {
    http::response<http::empty_body> message;
    message.version(framing.version);
    message.result(static_cast<unsigned>(response.status));
    message.set(http::field::content_type, response.type);
    // Data is for programs: no browser draws it, whoever led it there.
    if (response.type.starts_with("application/json")) {
        message.set(http::field::content_disposition, "attachment; filename=\"api.json\"");
    }
    message.set("X-Content-Type-Options", "nosniff");
    message.set("X-Frame-Options", "DENY");
    message.set("Referrer-Policy", "same-origin");
    message.set("Content-Security-Policy",
                "default-src 'self'; script-src 'self'; style-src 'self'; "
                "style-src-elem 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
                "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    if (framing.secure) message.set("Strict-Transport-Security", "max-age=31536000");
    for (const auto& [name, value] : response.headers) message.set(name, value);
    message.keep_alive(framing.keep_alive);
    message.content_length(response.file ? response.file->bytes : response.body.size());
    auto bytes = head_of(message);
    if (!framing.head && !response.file) bytes += response.body;
    return bytes;
}

}  // namespace gb
