#include "http/connection.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <fstream>

#include "http/answers.hpp"
#include "http/events.hpp"
#include "http/request_line.hpp"
#include "http/stream.hpp"
#include "http/wire.hpp"

namespace gb {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using boost::system::error_code;
using namespace std::chrono_literals;

namespace {

constexpr auto longest_farewell = 2s;
constexpr std::size_t farewell_bytes = 8 << 20;
constexpr std::size_t header_read = 4 << 10;  ///< bytes asked for at once
constexpr std::size_t body_read = 64 << 10;
constexpr std::size_t file_block = 256 << 10;  ///< of a large file, read and sent at once

using RequestParser = http::request_parser<http::string_body>;

/// What came from a client: a request, or why there is none (`status` 0: the connection is over).
struct Incoming {
    std::optional<HttpRequest> request;
    int status = 0;
    std::string code;
    Facts facts;
    std::string language = "vi";
    Framing framing;
};

class Connection final : public Client {
  public:
    Connection(Service& service, std::unique_ptr<ByteStream> stream, std::string address)
        : service_(service), stream_(std::move(stream)), address_(std::move(address)) {}

    asio::awaitable<void> converse();

  private:
    beast::tcp_stream& tcp() override { return stream_->tcp(); }
    asio::awaitable<bool> begin();
    asio::awaitable<bool> read_more(std::size_t bytes);
    asio::awaitable<error_code> parse_more(RequestParser& parser, std::size_t bytes);
    asio::awaitable<Incoming> read_request();
    asio::awaitable<bool> answer(Incoming incoming);
    asio::awaitable<error_code> send_file(const LargeFile& file);
    asio::awaitable<void> stream_events(HttpResponse response);
    asio::awaitable<void> farewell();
    asio::awaitable<void> end();

    Service& service_;
    std::unique_ptr<ByteStream> stream_;
    std::string address_;
    beast::flat_buffer buffer_;
};

/// Runs the handler, which answers from any thread, and resumes on the connection's own. The answer
/// counts as leaving from then on.
asio::awaitable<HttpResponse> handled(Service& service, HttpRequest request) {
    auto executor = co_await asio::this_coro::executor;
    auto start = [&service, executor](auto done, HttpRequest given) {
        auto shared = std::make_shared<decltype(done)>(std::move(done));
        service.handler(std::move(given), [&service, shared, executor](HttpResponse response) {
            ++service.leaving;
            asio::post(executor, [shared, answer = std::move(response)]() mutable {
                (*shared)(std::move(answer));
            });
        });
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(HttpResponse)>(
        std::move(start), asio::use_awaitable, std::move(request));
}

/// Ends the counting of an answer, whether it arrived or its connection broke.
struct Left {
    explicit Left(Service& service) : service_(service) {}
    ~Left() { --service_.leaving; }
    Left(const Left&) = delete;
    Left& operator=(const Left&) = delete;
    Service& service_;
};

// Reading ---------------------------------------------------------------------------------------

Incoming over_limit(int status, std::string code, std::size_t limit) {
    Incoming incoming;
    incoming.status = status;
    incoming.code = std::move(code);
    incoming.facts = {{"max", static_cast<std::int64_t>(limit)}};
    return incoming;
}

Incoming too_large(std::size_t limit) {
    return over_limit(413, "input.too_large", limit);
}

/// What kind of refusal a fault of the parser is; status 0 when the client merely went away.
Incoming refused(const error_code& error, const ServerLimits& limits) {
    if (error == http::error::header_limit) {
        return over_limit(431, "input.headers_too_large", limits.header_bytes);
    }
    Incoming incoming;
    if (error.category() == make_error_code(http::error::bad_method).category() &&
        error != http::error::end_of_stream && error != http::error::partial_message) {
        incoming.status = 400;
        incoming.code = "input.malformed_request";
    }
    return incoming;
}

/// @return false: the client is gone, or was silent for too long
asio::awaitable<bool> Connection::read_more(std::size_t bytes) {
    error_code error;
    const auto got = co_await stream_->read_some(buffer_.prepare(bytes), error);
    buffer_.commit(got);
    co_return !error;
}

/// Gives the parser what came, and waits for more where it can do nothing with that.
asio::awaitable<error_code> Connection::parse_more(RequestParser& parser, std::size_t bytes) {
    for (;;) {
        if (buffer_.size() > 0) {
            error_code error;
            buffer_.consume(parser.put(buffer_.data(), error));
            if (error != http::error::need_more) co_return error;
        }
        if (!co_await read_more(bytes)) co_return http::error::partial_message;
    }
}

/// Reads one request whole. Its body is judged by the announced length where there is one, else
/// while it comes.
asio::awaitable<Incoming> Connection::read_request() {
    const auto& limits = service_.limits;
    if (buffer_.size() == 0) {
        tcp().expires_after(std::chrono::seconds(limits.idle_seconds));
        if (!co_await read_more(header_read)) co_return Incoming{};
    }
    RequestParser parser;
    parser.header_limit(static_cast<std::uint32_t>(limits.header_bytes));
    parser.body_limit(boost::none);
    tcp().expires_after(std::chrono::seconds(limits.transfer_seconds));
    while (!parser.is_header_done()) {
        if (const auto error = co_await parse_more(parser, header_read)) {
            co_return refused(error, limits);
        }
    }
    const auto target =
        std::string_view(parser.get().target().data(), parser.get().target().size());
    const bool file = limits.takes_file && limits.takes_file(target.substr(0, target.find('?')));
    const auto limit = file ? limits.file_bytes : limits.body_bytes;
    Incoming incoming;
    if (parser.content_length().value_or(0) > limit) incoming = too_large(limit);
    while (incoming.status == 0 && !parser.is_done()) {
        if (const auto error = co_await parse_more(parser, body_read)) {
            co_return refused(error, limits);
        }
        if (parser.get().body().size() > limit) incoming = too_large(limit);
    }
    auto message = parser.release();
    incoming.language = language_of(message);
    incoming.framing = {false, message.method() == http::verb::head, stream_->secure(),
                        message.version()};
    if (incoming.status != 0) co_return incoming;
    incoming.framing.keep_alive = message.keep_alive();
    incoming.request = request_of(message, address_, stream_->secure());
    if (incoming.framing.head) incoming.request->method = "GET";
    co_return incoming;
}

// Answering -------------------------------------------------------------------------------------

/// Ends the connection so that the last answer arrives: if bytes that the client still sends were
/// left unread, its system would throw the answer away.
asio::awaitable<void> Connection::farewell() {
    error_code error;
    tcp().socket().shutdown(tcp::socket::shutdown_send, error);
    tcp().expires_after(longest_farewell);
    std::vector<char> block(16 << 10);
    for (std::size_t got = 0; !error && got < farewell_bytes;) {
        got += co_await tcp().async_read_some(asio::buffer(block),
                                              asio::redirect_error(asio::use_awaitable, error));
    }
}

/// @return whether the connection goes on
asio::awaitable<bool> Connection::answer(Incoming incoming) {
    error_code error;
    HttpResponse response;
    RequestLine line(service_, incoming.request ? &*incoming.request : nullptr,
                     incoming.framing.head);
    std::optional<Left> left;
    if (incoming.request) {
        incoming.request->number = line.number();
        tcp().expires_never();
        response = co_await handled(service_, std::move(*incoming.request));
        left.emplace(service_);
    } else {
        response = problem(incoming.language, incoming.status, incoming.code, "", incoming.facts);
    }
    line.answered(response);
    if (response.events) {
        line.tell();
        left.reset();
        working_ = false;
        co_await stream_events(std::move(response));
        co_return false;
    }
    incoming.framing.keep_alive = incoming.framing.keep_alive && !service_.stopping;
    const auto bytes = bytes_of(response, incoming.framing);
    tcp().expires_after(std::chrono::seconds(service_.limits.transfer_seconds));
    co_await stream_->write(asio::buffer(bytes), error);
    if (!error && response.file && !incoming.framing.head)
        error = co_await send_file(*response.file);
    left.reset();
    line.tell();
    if (!error && !incoming.request) co_await farewell();
    co_return !error && incoming.framing.keep_alive;
}

/// A piece at a time, so that neither memory nor the other connections of the thread wait for it. A
/// file that meanwhile became shorter ends the connection: its reader sees that something is
/// missing.
asio::awaitable<error_code> Connection::send_file(const LargeFile& file) {
    error_code error;
    std::ifstream in(file.path, std::ios::binary);
    std::vector<char> block(file_block);
    for (auto left = file.bytes; left > 0 && !error;) {
        const auto wanted = std::min<std::uintmax_t>(left, block.size());
        if (!in.read(block.data(), static_cast<std::streamsize>(wanted))) {
            co_return asio::error::make_error_code(asio::error::eof);
        }
        tcp().expires_after(std::chrono::seconds(service_.limits.transfer_seconds));
        co_await stream_->write(asio::buffer(block.data(), static_cast<std::size_t>(wanted)),
                                error);
        left -= wanted;
    }
    co_return error;
}

asio::awaitable<void> Connection::stream_events(HttpResponse response) {
    error_code error;
    auto events = std::move(response.events);
    auto executor = tcp().get_executor();
    auto timer = std::make_shared<asio::steady_timer>(executor);
    sleep_ = timer;
    events->on_news([executor, timer] { asio::post(executor, [timer] { timer->cancel(); }); });
    std::string out =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
        "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 2000\n\n";
    while (!service_.stopping) {
        try {
            const auto news = events->take();
            if (events->over())
                break;  // asked after taking: nothing newer than the answer goes out
            out += news;
        } catch (const std::exception&) {
            break;  // the store cannot say who may know: the reader comes again and resumes
        }
        if (!out.empty()) {
            tcp().expires_after(std::chrono::seconds(service_.limits.transfer_seconds));
            co_await stream_->write(asio::buffer(out), error);
            if (error) break;
            out.clear();
            continue;  // what came while this was written must not wait for the next news
        }
        timer->expires_after(std::chrono::seconds(service_.limits.heartbeat_seconds));
        co_await timer->async_wait(asio::redirect_error(asio::use_awaitable, error));
        if (!error) out = ": still here\n\n";
    }
    events->on_news(nullptr);
    sleep_ = nullptr;
}

// Beginning and end -----------------------------------------------------------------------------

/// @return whether a conversation can begin
asio::awaitable<bool> Connection::begin() {
    error_code error;
    tcp().expires_after(std::chrono::seconds(service_.limits.transfer_seconds));
    co_await stream_->greet(error);
    co_return !error;
}

asio::awaitable<void> Connection::end() {
    error_code error;
    tcp().expires_after(longest_farewell);
    co_await stream_->take_leave(error);
    tcp().socket().shutdown(tcp::socket::shutdown_send, error);
    co_return;
}

asio::awaitable<void> Connection::converse() {
    bool going = co_await begin();
    while (going && !service_.stopping) {
        auto incoming = co_await read_request();
        if (!incoming.request && incoming.status == 0) break;
        working_ = true;
        going = co_await answer(std::move(incoming));
        working_ = false;
    }
    co_await end();
}

/// Makes a connection known while it lasts.
struct Present {
    Present(Service& service, std::set<Client*>& clients, Client* client)
        : service_(service), clients_(clients), client_(client) {
        clients_.insert(client_);
    }
    ~Present() {
        clients_.erase(client_);
        --service_.open;
    }
    Service& service_;
    std::set<Client*>& clients_;
    Client* client_;
};

}  // namespace

void Client::wake_for_stop() {
    error_code ignored;
    if (sleep_) {
        sleep_->cancel();
    } else if (!working_ && tcp().socket().available(ignored) == 0) {
        tcp().cancel();
    }
}

asio::awaitable<void> converse(Service& service, std::set<Client*>& clients, tcp::socket socket) {
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    auto address = error ? std::string() : remote.address().to_string();
    socket.set_option(tcp::no_delay(true), error);
    Connection connection(service,
                          stream_over(std::move(socket), service.tls ? &*service.tls : nullptr),
                          std::move(address));
    const Present present(service, clients, &connection);
    co_await connection.converse();
}

}  // namespace gb
