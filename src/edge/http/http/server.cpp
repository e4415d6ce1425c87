#include "http/server.hpp"

#include <fmt/format.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <thread>

#include "house/node_log.hpp"
#include "http/connection.hpp"
#include "http/tls.hpp"

namespace gb {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using boost::system::error_code;
using namespace std::chrono_literals;

namespace {

constexpr auto longest_stop = 5s;

/// One I/O thread and its connections. They are named before the context: what still hangs in it
/// leaves the set when it goes.
struct Lane {
    std::set<Client*> clients;
    asio::io_context context{1};
};

/// Throws std::runtime_error that says where it could not: the port may be another program's.
void listen_on(tcp::acceptor& acceptor, const tcp::endpoint& endpoint) try {
    acceptor.open(endpoint.protocol());
    acceptor.set_option(asio::socket_base::reuse_address(true));
    acceptor.bind(endpoint);
    acceptor.listen();
} catch (const boost::system::system_error& error) {
    throw std::runtime_error(fmt::format("{}:{}: {}", endpoint.address().to_string(),
                                         endpoint.port(), error.code().message()));
}

}  // namespace

struct HttpServer::Inside {
    Service service;
    std::vector<std::unique_ptr<Lane>> lanes;
    std::vector<std::thread> threads;
    std::unique_ptr<tcp::acceptor> acceptor;
    std::size_t next = 0;

    asio::awaitable<void> accept();
};

asio::awaitable<void> HttpServer::Inside::accept() {
    while (!service.stopping) {
        error_code error;
        auto& lane = *lanes[next++ % lanes.size()];
        auto socket = co_await acceptor->async_accept(
            lane.context, asio::redirect_error(asio::use_awaitable, error));
        if (error == asio::error::operation_aborted) co_return;
        if (error) {  // out of descriptors, say: wait and go on
            node_log().warn("connection.not_taken", {{"why", error.message()}});
            asio::steady_timer pause(co_await asio::this_coro::executor, 100ms);
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        if (service.open >= service.limits.connections) continue;  // the socket closes
        ++service.open;
        asio::co_spawn(lane.context, converse(service, lane.clients, std::move(socket)),
                       asio::detached);
    }
}

HttpServer::HttpServer(std::string address, unsigned short port, int threads, Handler handler,
                       ServerLimits limits, const std::optional<TlsFiles>& tls, PathPattern pattern)
    : inside_(std::make_unique<Inside>()) {
    inside_->service.handler = std::move(handler);
    inside_->service.limits = std::move(limits);
    inside_->service.pattern = std::move(pattern);
    if (tls) inside_->service.tls.emplace(tls_context(*tls));
    for (int i = 0; i < std::max(1, threads); ++i) {
        inside_->lanes.push_back(std::make_unique<Lane>());
    }
    auto& first = inside_->lanes.front()->context;
    const tcp::endpoint endpoint(asio::ip::make_address(address), port);
    inside_->acceptor = std::make_unique<tcp::acceptor>(first);
    listen_on(*inside_->acceptor, endpoint);
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

std::uint64_t HttpServer::requests() const {
    return inside_->service.requests;
}

bool HttpServer::answers_left(std::chrono::milliseconds most) const {
    const auto end = std::chrono::steady_clock::now() + most;
    while (inside_->service.leaving > 0) {
        if (std::chrono::steady_clock::now() >= end) return false;
        std::this_thread::sleep_for(1ms);
    }
    return true;
}

void HttpServer::stop() {
    auto& service = inside_->service;
    if (service.stopping.exchange(true)) return;
    asio::post(inside_->lanes.front()->context, [this] {
        error_code ignored;
        inside_->acceptor->close(ignored);
    });
    const auto end = std::chrono::steady_clock::now() + longest_stop;
    do {
        for (auto& lane : inside_->lanes) {
            asio::post(lane->context, [&clients = lane->clients] {
                for (auto* client : clients) client->wake_for_stop();
            });
        }
        std::this_thread::sleep_for(10ms);
    } while (service.open > 0 && std::chrono::steady_clock::now() < end);
    for (auto& lane : inside_->lanes) lane->context.stop();
    for (auto& thread : inside_->threads) thread.join();
}

bool is_loopback(const std::string& address) {
    error_code error;
    const auto parsed = asio::ip::make_address(address, error);
    return !error && parsed.is_loopback();
}

}  // namespace gb
