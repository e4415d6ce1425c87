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
#include <set>
#include <thread>

#include "http/api.hpp"
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
    request.host = std::string(field(message, "Host"));
    request.takes_gzip = field(message, "Accept-Encoding").find("gzip") != std::string_view::npos;
    request.body = std::move(message.body());
    request.address = address;
    return request;
}

}  // namespace

namespace {

constexpr auto longest_stop = 5s;
constexpr auto longest_farewell = 2s;
constexpr std::size_t farewell_bytes = 8 << 20;

/// One client. It stays on its lane's thread.
struct Connection {
    beast::tcp_stream stream;
    std::string address;
    beast::flat_buffer buffer;
    bool working = false;                       ///< a request came whole and is being answered
    std::shared_ptr<asio::steady_timer> sleep;  ///< of a live stream, between two events
};

/// One I/O thread and its connections. They are named before the context: what still hangs in it
/// leaves the set when it goes.
struct Lane {
    std::set<Connection*> connections;
    asio::io_context context{1};
};

/// What came from a client: a request, or why there is none (`status` 0: the connection is over).
struct Incoming {
    std::optional<HttpRequest> request;
    int status = 0;
    std::string code;
    Facts facts;
    std::string language = "vi";
    bool keep_alive = false;
    bool head = false;
    unsigned version = 11;
};

}  // namespace

struct HttpServer::Inside {
    Handler handler;
    ServerLimits limits;
    std::atomic<std::size_t> open{0};
    std::atomic<bool> stopping{false};
    std::vector<std::unique_ptr<Lane>> lanes;
    std::vector<std::thread> threads;
    std::unique_ptr<tcp::acceptor> acceptor;
    std::size_t next = 0;

    asio::awaitable<void> accept();
    asio::awaitable<void> converse(Lane& lane, tcp::socket socket);
    asio::awaitable<Incoming> read_request(Connection& connection) const;
    asio::awaitable<bool> answer(Connection& connection, Incoming incoming);
    asio::awaitable<void> stream_events(Connection& connection, HttpResponse response);
    void wake_for_stop(Lane& lane);
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

// Reading ---------------------------------------------------------------------------------------

namespace {

/// What kind of refusal a fault of the parser is; status 0 when the client merely went away.
Incoming refused(const error_code& error) {
    Incoming incoming;
    if (error == http::error::body_limit) {
        incoming.status = 413;
        incoming.code = "input.too_large";
    } else if (error == http::error::header_limit) {
        incoming.status = 431;
        incoming.code = "input.headers_too_large";
    } else if (error.category() == make_error_code(http::error::bad_method).category() &&
               error != http::error::end_of_stream && error != http::error::partial_message) {
        incoming.status = 400;
        incoming.code = "input.malformed_request";
    }
    return incoming;
}

Incoming too_large(std::size_t limit) {
    auto incoming = refused(http::error::body_limit);
    incoming.facts = {{"max", static_cast<std::int64_t>(limit)}};
    return incoming;
}

}  // namespace

/// Reads one request whole. Its body is judged by the announced length where there is one, else
/// while it comes.
asio::awaitable<Incoming> HttpServer::Inside::read_request(Connection& connection) const {
    auto& [stream, address, buffer, working, sleep] = connection;
    error_code error;
    auto noted = asio::redirect_error(asio::use_awaitable, error);
    if (buffer.size() == 0) {
        stream.expires_after(std::chrono::seconds(limits.idle_seconds));
        const auto got = co_await stream.async_read_some(buffer.prepare(4096), noted);
        if (error) co_return Incoming{};
        buffer.commit(got);
    }
    http::request_parser<http::string_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(limits.header_bytes));
    parser.body_limit(boost::none);
    stream.expires_after(std::chrono::seconds(limits.transfer_seconds));
    co_await http::async_read_header(stream, buffer, parser, noted);
    if (error) co_return refused(error);
    const auto target =
        std::string_view(parser.get().target().data(), parser.get().target().size());
    const bool file = limits.takes_file && limits.takes_file(target.substr(0, target.find('?')));
    const auto limit = file ? limits.file_bytes : limits.body_bytes;
    Incoming incoming;
    if (parser.content_length().value_or(0) > limit) incoming = too_large(limit);
    while (incoming.status == 0 && !parser.is_done()) {
        co_await http::async_read_some(stream, buffer, parser, noted);
        if (error) co_return refused(error);
        if (parser.get().body().size() > limit) incoming = too_large(limit);
    }
    auto message = parser.release();
    incoming.language = language_of(field(message, "Accept-Language"));
    incoming.version = message.version();
    incoming.head = message.method() == http::verb::head;
    if (incoming.status != 0) co_return incoming;
    incoming.keep_alive = message.keep_alive();
    incoming.request = request_of(message, address);
    if (incoming.head) incoming.request->method = "GET";
    co_return incoming;
}

// Answering -------------------------------------------------------------------------------------

namespace {

/// Ends the connection so that the last answer arrives: if bytes that the client still sends were
/// left unread, its system would throw the answer away.
asio::awaitable<void> farewell(beast::tcp_stream& stream) {
    error_code error;
    stream.socket().shutdown(tcp::socket::shutdown_send, error);
    stream.expires_after(longest_farewell);
    std::vector<char> block(16 << 10);
    for (std::size_t got = 0; !error && got < farewell_bytes;) {
        got += co_await stream.async_read_some(asio::buffer(block),
                                               asio::redirect_error(asio::use_awaitable, error));
    }
}

}  // namespace

/// @return whether the connection goes on
asio::awaitable<bool> HttpServer::Inside::answer(Connection& connection, Incoming incoming) {
    error_code error;
    auto& stream = connection.stream;
    HttpResponse response;
    if (incoming.request) {
        stream.expires_never();
        response = co_await handled(handler, std::move(*incoming.request));
    } else {
        response = problem(incoming.language, incoming.status, incoming.code, "", incoming.facts);
    }
    if (response.events) {
        connection.working = false;
        co_await stream_events(connection, std::move(response));
        co_return false;
    }
    const bool keep_alive = incoming.keep_alive && !stopping;
    auto message = message_of(response, keep_alive, incoming.version, incoming.head);
    stream.expires_after(std::chrono::seconds(limits.transfer_seconds));
    co_await http::async_write(stream, message, asio::redirect_error(asio::use_awaitable, error));
    if (!error && !incoming.request) co_await farewell(stream);
    co_return !error && keep_alive;
}

asio::awaitable<void> HttpServer::Inside::stream_events(Connection& connection,
                                                        HttpResponse response) {
    error_code error;
    auto& stream = connection.stream;
    auto events = std::move(response.events);
    auto timer = std::make_shared<asio::steady_timer>(stream.get_executor());
    auto executor = stream.get_executor();
    connection.sleep = timer;
    events->on_news([executor, timer] { asio::post(executor, [timer] { timer->cancel(); }); });
    std::string out =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
        "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 2000\n\n";
    while (!stopping) {
        try {
            out += events->take();
        } catch (const std::exception&) {
            break;  // the store cannot say who may know: the reader comes again and resumes
        }
        if (!out.empty()) {
            stream.expires_after(std::chrono::seconds(limits.transfer_seconds));
            co_await asio::async_write(stream, asio::buffer(out),
                                       asio::redirect_error(asio::use_awaitable, error));
            if (error) break;
            out.clear();
            continue;  // what came while this was written must not wait for the next news
        }
        timer->expires_after(std::chrono::seconds(limits.heartbeat_seconds));
        co_await timer->async_wait(asio::redirect_error(asio::use_awaitable, error));
        if (!error) out = ": still here\n\n";
    }
    events->on_news(nullptr);
    connection.sleep = nullptr;
}

asio::awaitable<void> HttpServer::Inside::converse(Lane& lane, tcp::socket socket) {
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    socket.set_option(tcp::no_delay(true), error);
    Connection connection{beast::tcp_stream(std::move(socket)),
                          error ? "" : remote.address().to_string(),
                          {},
                          false,
                          nullptr};
    struct Present {
        Lane& lane;
        Connection& connection;
        std::atomic<std::size_t>& open;
        ~Present() {
            lane.connections.erase(&connection);
            --open;
        }
    } present{lane, connection, open};
    lane.connections.insert(&connection);
    bool going = true;
    while (going && !stopping) {
        auto incoming = co_await read_request(connection);
        if (!incoming.request && incoming.status == 0) break;
        connection.working = true;
        going = co_await answer(connection, std::move(incoming));
        connection.working = false;
    }
    connection.stream.socket().shutdown(tcp::socket::shutdown_send, error);
}

asio::awaitable<void> HttpServer::Inside::accept() {
    while (!stopping) {
        error_code error;
        auto& lane = *lanes[next++ % lanes.size()];
        auto socket = co_await acceptor->async_accept(
            lane.context, asio::redirect_error(asio::use_awaitable, error));
        if (error == asio::error::operation_aborted) co_return;
        if (error) {  // out of descriptors, say: wait and go on
            asio::steady_timer pause(co_await asio::this_coro::executor, 100ms);
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        if (open >= limits.connections) continue;  // the socket closes
        ++open;
        auto conversation = converse(lane, std::move(socket));
        asio::co_spawn(lane.context, std::move(conversation), asio::detached);
    }
}

// Beginning and end -----------------------------------------------------------------------------

HttpServer::HttpServer(std::string address, unsigned short port, int threads, Handler handler,
                       ServerLimits limits)
    : inside_(std::make_unique<Inside>()) {
    inside_->handler = std::move(handler);
    inside_->limits = std::move(limits);
    for (int i = 0; i < std::max(1, threads); ++i) {
        inside_->lanes.push_back(std::make_unique<Lane>());
    }
    auto& first = inside_->lanes.front()->context;
    const tcp::endpoint endpoint(asio::ip::make_address(address), port);
    inside_->acceptor = std::make_unique<tcp::acceptor>(first);
    inside_->acceptor->open(endpoint.protocol());
    inside_->acceptor->set_option(asio::socket_base::reuse_address(true));
    inside_->acceptor->bind(endpoint);
    inside_->acceptor->listen();
    asio::co_spawn(first, inside_->accept(), asio::detached);
    for (auto& lane : inside_->lanes) {
        inside_->threads.emplace_back([&context = lane->context] {
            auto work = asio::make_work_guard(context);
            context.run();
        });
    }
}

HttpServer::~HttpServer() {
    stop();
}

unsigned short HttpServer::port() const {
    return inside_->acceptor->local_endpoint().port();
}

/// On the lane's own thread: ends the sleep of streams, and closes who has no request under way.
void HttpServer::Inside::wake_for_stop(Lane& lane) {
    error_code ignored;
    for (auto* connection : lane.connections) {
        if (connection->sleep) {
            connection->sleep->cancel();
        } else if (!connection->working && connection->stream.socket().available(ignored) == 0) {
            connection->stream.cancel();
        }
    }
}

void HttpServer::stop() {
    if (inside_->stopping.exchange(true)) return;
    asio::post(inside_->lanes.front()->context, [this] {
        error_code ignored;
        inside_->acceptor->close(ignored);
    });
    const auto end = std::chrono::steady_clock::now() + longest_stop;
    do {
        for (auto& lane : inside_->lanes) {
            asio::post(lane->context, [this, &lane = *lane] { inside_->wake_for_stop(lane); });
        }
        std::this_thread::sleep_for(10ms);
    } while (inside_->open > 0 && std::chrono::steady_clock::now() < end);
    for (auto& lane : inside_->lanes) lane->context.stop();
    for (auto& thread : inside_->threads) thread.join();
}

}  // namespace gb
