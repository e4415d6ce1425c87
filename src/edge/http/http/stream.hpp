#pragma once
// The bytes of a connection, plain or over TLS. What stands above is compiled once for both.

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <memory>

namespace gb {

/// Each call tells of its fault in `error` and waits no longer than tcp() was told to.
class ByteStream {
  public:
    template <class T>
    using Awaitable = boost::asio::awaitable<T>;
    using Error = boost::system::error_code;

    virtual ~ByteStream() = default;
    virtual boost::beast::tcp_stream& tcp() = 0;
    virtual bool secure() const = 0;
    /// Before the first byte of a conversation, and after the last.
    virtual Awaitable<void> greet(Error& error) = 0;
    virtual Awaitable<void> take_leave(Error& error) = 0;
    /// @return how many bytes came, at least one unless there is an error
    virtual Awaitable<std::size_t> read_some(boost::asio::mutable_buffer to, Error& error) = 0;
    virtual Awaitable<void> write(boost::asio::const_buffer all, Error& error) = 0;
};

/// @param tls null: plain
std::unique_ptr<ByteStream> stream_over(boost::asio::ip::tcp::socket socket,
                                        boost::asio::ssl::context* tls);

}  // namespace gb
