#pragma once
// 64 keep-alive clients on one thread, each sending its next request when the last is answered.

#include <atomic>
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gb::bench {

namespace asio = boost::asio;
namespace http = boost::beast::http;

struct Load {
    unsigned short port = 0;
    int clients = 64;
    double seconds = 3;
    std::string method = "POST";
    std::string path;
    std::vector<std::pair<std::string, std::string>> headers;
    std::function<std::string()> body;  ///< called once for each request
};

struct Measured {
    double per_second = 0;
    long done = 0;
    long failed = 0;  ///< answers other than 200
};

namespace detail {

class Client : public std::enable_shared_from_this<Client> {
  public:
    Client(asio::io_context& context, const Load& load, Measured& result,
           std::chrono::steady_clock::time_point end)
        : stream_(context), load_(load), result_(result), end_(end) {}

    void start() {
        stream_.connect({asio::ip::make_address("127.0.0.1"), load_.port});
        stream_.socket().set_option(asio::ip::tcp::no_delay(true));
        send();
    }

  private:
    void send() {
        if (std::chrono::steady_clock::now() >= end_) return;
        request_ = {};
        request_.method_string(load_.method);
        request_.target(load_.path);
        request_.version(11);
        request_.set(http::field::host, "localhost");
        for (const auto& [name, value] : load_.headers) request_.set(name, value);
        if (load_.body) request_.body() = load_.body();
        request_.prepare_payload();
        http::async_write(stream_, request_, [self = shared_from_this()](auto error, std::size_t) {
            if (!error) self->receive();
        });
    }
    void receive() {
        response_ = {};
        http::async_read(
            stream_, buffer_, response_, [self = shared_from_this()](auto error, std::size_t) {
                if (error) return;
                self->response_.result_int() == 200 ? ++self->result_.done : ++self->result_.failed;
                self->send();
            });
    }

    boost::beast::tcp_stream stream_;
    boost::beast::flat_buffer buffer_;
    http::request<http::string_body> request_;
    http::response<http::string_body> response_;
    const Load& load_;
    Measured& result_;
    std::chrono::steady_clock::time_point end_;
};

}  // namespace detail

inline Measured run(const Load& load) {
    asio::io_context context(1);
    Measured result;
    const auto start = std::chrono::steady_clock::now();
    const auto end = start + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                 std::chrono::duration<double>(load.seconds));
    for (int i = 0; i < load.clients; ++i) {
        std::make_shared<detail::Client>(context, load, result, end)->start();
    }
    context.run();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    result.per_second = static_cast<double>(result.done) / took.count();
    return result;
}

}  // namespace gb::bench
