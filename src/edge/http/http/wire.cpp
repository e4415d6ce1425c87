#include "http/wire.hpp"

#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/serializer.hpp>

namespace gb {

namespace http = boost::beast::http;

namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string decoded(std::string_view text, bool plus_is_space) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 &&
            hex_digit(text[i + 2]) >= 0) {
            out.push_back(static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2])));
            i += 2;
        } else {
            out.push_back(plus_is_space && text[i] == '+' ? ' ' : text[i]);
        }
    }
    return out;
}

Query query_of(std::string_view text) {
    Query query;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto pair = text.substr(0, end);
        const auto equals = std::min(pair.find('='), pair.size());
        if (equals > 0) {
            query[decoded(pair.substr(0, equals), true)] =
                equals < pair.size() ? decoded(pair.substr(equals + 1), true) : "";
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return query;
}

/// The session's token among a request's cookies ("a=1; giaoban_session=…; b=2").
std::string cookie_of(std::string_view header) {
    constexpr std::string_view name = "giaoban_session=";
    while (!header.empty()) {
        const auto end = std::min(header.find(';'), header.size());
        auto cookie = header.substr(0, end);
        cookie.remove_prefix(std::min(cookie.find_first_not_of(' '), cookie.size()));
        if (cookie.starts_with(name)) return std::string(cookie.substr(name.size()));
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

HttpRequest request_of(WireRequest& message, const std::string& address) {
    HttpRequest request;
    const std::string_view target(message.target().data(), message.target().size());
    const auto mark = std::min(target.find('?'), target.size());
    request.method = std::string(message.method_string());
    request.path = decoded(target.substr(0, mark), false);
    if (mark < target.size()) request.query = query_of(target.substr(mark + 1));
    request.cookie = cookie_of(field(message, "Cookie"));
    request.csrf = std::string(field(message, "X-CSRF"));
    request.language = language_of(message);
    request.last_event_id = std::string(field(message, "Last-Event-ID"));
    request.host = std::string(field(message, "Host"));
    request.forwarded_for = std::string(field(message, "X-Forwarded-For"));
    request.agent = std::string(field(message, "User-Agent"));
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
