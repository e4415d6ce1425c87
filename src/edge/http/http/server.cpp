#include "http/server.hpp"

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <thread>

#include "http/events.hpp"

namespace gb {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using boost::system::error_code;
using namespace std::chrono_literals;

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

std::string cookie_of(std::string_view header) {
    constexpr std::string_view name = "giaoban_session=";
    const auto at = header.find(name);
    if (at == std::string_view::npos) return "";
    const auto rest = header.substr(at + name.size());
    return std::string(rest.substr(0, std::min(rest.find(';'), rest.size())));
}

/// The first language named wins; Vietnamese unless that is English.
std::string language_of(std::string_view header) {
    return header.starts_with("en") ? "en" : "vi";
}

std::string_view field(const http::request<http::string_body>& message, std::string_view name) {
    const auto found = message.find(name);
    if (found == message.end()) return {};
    return {found->value().data(), found->value().size()};
}

HttpRequest request_of(http::request<http::string_body>& message, const std::string& address) {
    HttpRequest request;
    const std::string_view target(message.target().data(), message.target().size());
    const auto mark = std::min(target.find('?'), target.size());
    request.method = std::string(message.method_string());
    request.path = decoded(target.substr(0, mark), false);
    if (mark < target.size()) request.query = query_of(target.substr(mark + 1));
    request.cookie = cookie_of(field(message, "Cookie"));
    request.csrf = std::string(field(message, "X-CSRF"));
    request.language = language_of(field(message, "Accept-Language"));
    request.last_event_id = std::string(field(message, "Last-Event-ID"));
    request.takes_gzip = field(message, "Accept-Encoding").find("gzip") != std::string_view::npos;
    request.body = std::move(message.body());
    request.address = address;
    return request;
}

}  // namespace

struct HttpServer::Inside {
    Handler handler;
    ServerLimits limits;
    std::atomic<std::size_t> open{0};
    std::atomic<bool> stopping{false};
    std::vector<std::unique_ptr<asio::io_context>> contexts;
    std::vector<std::thread> threads;
    std::unique_ptr<tcp::acceptor> acceptor;
    std::size_t next = 0;

    asio::awaitable<void> accept();
    asio::awaitable<void> converse(tcp::socket socket);
    asio::awaitable<bool> stream_events(beast::tcp_stream& stream, HttpResponse& response);
};

namespace {

/// Runs the handler, which answers from any thread, and resumes on the connection's own.
asio::awaitable<HttpResponse> handled(const Handler& handler, HttpRequest request) {
    auto executor = co_await asio::this_coro::executor;
    auto start = [&handler, executor](auto done, HttpRequest given) {
        auto shared = std::make_shared<decltype(done)>(std::move(done));
        handler(std::move(given), [shared, executor](HttpResponse response) {
            asio::post(executor, [shared, answer = std::move(response)]() mutable {
                (*shared)(std::move(answer));
            });
        });
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(HttpResponse)>(
        std::move(start), asio::use_awaitable, std::move(request));
}

http::response<http::string_body> message_of(HttpResponse& response, bool keep_alive,
                                             unsigned version, bool head) {
    http::response<http::string_body> message;
    message.version(version);
    message.result(static_cast<unsigned>(response.status));
    message.set(http::field::content_type, response.type);
    message.set("X-Content-Type-Options", "nosniff");
    message.set("X-Frame-Options", "DENY");
    message.set("Referrer-Policy", "same-origin");
    message.set("Content-Security-Policy",
                "default-src 'self'; script-src 'self'; style-src 'self'; "
                "style-src-elem 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
                "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    for (const auto& [name, value] : response.headers) message.set(name, value);
    message.keep_alive(keep_alive);
    const auto length = response.body.size();
    if (!head) message.body() = std::move(response.body);
    message.content_length(length);
    return message;
}

}  // namespace

asio::awaitable<bool> HttpServer::Inside::stream_events(beast::tcp_stream& stream,
                                                        HttpResponse& response) {
    error_code error;
    auto events = std::move(response.events);
    auto timer = std::make_shared<asio::steady_timer>(stream.get_executor());
    auto executor = stream.get_executor();
    events->on_news([executor, timer] { asio::post(executor, [timer] { timer->cancel(); }); });
    std::string out =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
        "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 2000\n\n";
    while (!stopping) {
        out += events->take();
        if (!out.empty()) {
            stream.expires_after(std::chrono::seconds(limits.transfer_seconds));
            co_await asio::async_write(stream, asio::buffer(out),
                                       asio::redirect_error(asio::use_awaitable, error));
            if (error) break;
            out.clear();
        }
        timer->expires_after(std::chrono::seconds(limits.heartbeat_seconds));
        co_await timer->async_wait(asio::redirect_error(asio::use_awaitable, error));
        if (!error) out = ": still here\n\n";
    }
    events->on_news(nullptr);
    co_return false;
}

asio::awaitable<void> HttpServer::Inside::converse(tcp::socket socket) {
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    const std::string address = error ? "" : remote.address().to_string();
    socket.set_option(tcp::no_delay(true), error);
    beast::tcp_stream stream(std::move(socket));
    beast::flat_buffer buffer;
    bool going = true;
    while (going && !stopping) {
        http::request_parser<http::string_body> parser;
        parser.header_limit(static_cast<std::uint32_t>(limits.header_bytes));
        parser.body_limit(limits.body_bytes);
        stream.expires_after(std::chrono::seconds(limits.idle_seconds));
        co_await http::async_read_header(stream, buffer, parser,
                                         asio::redirect_error(asio::use_awaitable, error));
        if (error) break;
        stream.expires_after(std::chrono::seconds(limits.transfer_seconds));
        co_await http::async_read(stream, buffer, parser,
                                  asio::redirect_error(asio::use_awaitable, error));
        HttpResponse response;
        bool keep_alive = false;
        bool head = false;
        unsigned version = 11;
        if (error == http::error::body_limit) {
            response.status = 413;
            response.body =
                R"({"error":{"code":"input.too_large","field":null,"facts":{},"message":""}})";
        } else if (error) {
            break;
        } else {
            auto message = parser.release();
            keep_alive = message.keep_alive() && !stopping;
            version = message.version();
            head = message.method() == http::verb::head;
            auto request = request_of(message, address);
            if (head) request.method = "GET";
            stream.expires_never();
            response = co_await handled(handler, std::move(request));
        }
        if (response.events) {
            going = co_await stream_events(stream, response);
            continue;
        }
        auto message = message_of(response, keep_alive, version, head);
        stream.expires_after(std::chrono::seconds(limits.transfer_seconds));
        co_await http::async_write(stream, message,
                                   asio::redirect_error(asio::use_awaitable, error));
        going = !error && keep_alive;
    }
    stream.socket().shutdown(tcp::socket::shutdown_send, error);
    --open;
}

asio::awaitable<void> HttpServer::Inside::accept() {
    while (!stopping) {
        error_code error;
        auto& context = *contexts[next++ % contexts.size()];
        auto socket = co_await acceptor->async_accept(
            context, asio::redirect_error(asio::use_awaitable, error));
        if (error == asio::error::operation_aborted) co_return;
        if (error) {  // out of descriptors, say: wait and go on
            asio::steady_timer pause(co_await asio::this_coro::executor, 100ms);
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        if (open >= limits.connections) continue;  // the socket closes
        ++open;
        auto conversation = converse(std::move(socket));
        asio::co_spawn(context, std::move(conversation), asio::detached);
    }
}

HttpServer::HttpServer(std::string address, unsigned short port, int threads, Handler handler,
                       ServerLimits limits)
    : inside_(std::make_unique<Inside>()) {
    inside_->handler = std::move(handler);
    inside_->limits = limits;
    for (int i = 0; i < std::max(1, threads); ++i) {
        inside_->contexts.push_back(std::make_unique<asio::io_context>(1));
    }
    const tcp::endpoint endpoint(asio::ip::make_address(address), port);
    inside_->acceptor = std::make_unique<tcp::acceptor>(*inside_->contexts.front());
    inside_->acceptor->open(endpoint.protocol());
    inside_->acceptor->set_option(asio::socket_base::reuse_address(true));
    inside_->acceptor->bind(endpoint);
    inside_->acceptor->listen();
    asio::co_spawn(*inside_->contexts.front(), inside_->accept(), asio::detached);
    for (auto& context : inside_->contexts) {
        inside_->threads.emplace_back([&context] {
            auto work = asio::make_work_guard(*context);
            context->run();
        });
    }
}

HttpServer::~HttpServer() {
    stop();
}

unsigned short HttpServer::port() const {
    return inside_->acceptor->local_endpoint().port();
}

void HttpServer::stop() {
    if (inside_->stopping.exchange(true)) return;
    asio::post(*inside_->contexts.front(), [this] {
        error_code ignored;
        inside_->acceptor->close(ignored);
    });
    for (int i = 0; i < 50 && inside_->open > 0; ++i) std::this_thread::sleep_for(20ms);
    for (auto& context : inside_->contexts) context->stop();
    for (auto& thread : inside_->threads) thread.join();
}

}  // namespace gb
