#pragma once
// One client's connection, from its first byte to its last, plain or over TLS.

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <set>

#include "http/server.hpp"

namespace gb {

/// What a connection needs of its server.
struct Service {
    Handler handler;
    ServerLimits limits;
    std::optional<boost::asio::ssl::context> tls;
    PathPattern pattern;                     ///< none: requests are not told of in the log
    std::atomic<std::uint64_t> requests{0};  ///< that came so far
    std::atomic<std::size_t> leaving{0};  ///< answers that were given and are not all on the line
    std::atomic<std::size_t> open{0};
    std::atomic<bool> stopping{false};
};

/// A client, whatever its stream. It stays on its lane's thread.
class Client {
  public:
    /// On the client's own thread: ends the sleep of a live stream, or closes who has no request
    /// under way.
    void wake_for_stop();

  protected:
    ~Client() = default;
    virtual boost::beast::tcp_stream& tcp() = 0;

    bool working_ = false;  ///< a request came whole and is being answered
    std::shared_ptr<boost::asio::steady_timer> sleep_;  ///< of a live stream, between two events
};

/// The whole conversation with a client. While it lasts, `clients` holds it and `service.open`
/// counts it.
boost::asio::awaitable<void> converse(Service& service, std::set<Client*>& clients,
                                      boost::asio::ip::tcp::socket socket);

}  // namespace gb
