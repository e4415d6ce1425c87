#include "http/stream.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

namespace gb {

namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

auto noted(ByteStream::Error& error) {
    return asio::redirect_error(asio::use_awaitable, error);
}

class Plain final : public ByteStream {
  public:
    explicit Plain(asio::ip::tcp::socket socket) : stream_(std::move(socket)) {}
    beast::tcp_stream& tcp() override { return stream_; }
    bool secure() const override { return false; }
    Awaitable<void> greet(Error&) override { co_return; }
    Awaitable<void> take_leave(Error&) override { co_return; }
    Awaitable<std::size_t> read_some(asio::mutable_buffer to, Error& error) override {
        co_return co_await stream_.async_read_some(to, noted(error));
    }
    Awaitable<void> write(asio::const_buffer all, Error& error) override {
        co_await asio::async_write(stream_, all, noted(error));
    }

  private:
    beast::tcp_stream stream_;
};

class Tls final : public ByteStream {
  public:
    Tls(asio::ip::tcp::socket socket, asio::ssl::context& tls) : stream_(std::move(socket), tls) {}
    beast::tcp_stream& tcp() override { return stream_.next_layer(); }
    bool secure() const override { return true; }
    Awaitable<void> greet(Error& error) override {
        co_await stream_.async_handshake(asio::ssl::stream_base::server, noted(error));
    }
    Awaitable<void> take_leave(Error& error) override {
        co_await stream_.async_shutdown(noted(error));
    }
    Awaitable<std::size_t> read_some(asio::mutable_buffer to, Error& error) override {
        co_return co_await stream_.async_read_some(to, noted(error));
    }
    Awaitable<void> write(asio::const_buffer all, Error& error) override {
        co_await asio::async_write(stream_, all, noted(error));
    }

  private:
    beast::ssl_stream<beast::tcp_stream> stream_;
};

}  // namespace

std::unique_ptr<ByteStream> stream_over(asio::ip::tcp::socket socket, asio::ssl::context* tls) {
    if (tls) return std::make_unique<Tls>(std::move(socket), *tls);
    return std::make_unique<Plain>(std::move(socket));
}

}  // namespace gb
