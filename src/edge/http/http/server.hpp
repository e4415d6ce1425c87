#pragma once
// HTTP/1.1 over Boost.Beast, plain or over TLS. Each I/O thread has an io_context of its own and a
// connection never changes thread. Coroutines live in connection.cpp and server.cpp only.

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

#include "http/message.hpp"

namespace gb {

struct ServerLimits {
    std::size_t header_bytes = 16 << 10;
    std::size_t body_bytes = 1 << 20;
    std::size_t file_bytes = 64 << 20;  ///< of a body where files are taken: a book to check
    std::function<bool(std::string_view path)> takes_file;
    std::size_t connections = 4096;
    int idle_seconds = 60;       ///< between two requests
    int transfer_seconds = 60;   ///< for one whole request, or one response
    int heartbeat_seconds = 20;  ///< of a live stream
};

/// Which of the known paths it is, to be told in the log; never what a reader put into it. The text
/// outlives the server.
using PathPattern = std::function<std::string_view(std::string_view path)>;

/// PEM files: the certificate with those that vouch for it, and its key.
struct TlsFiles {
    std::filesystem::path certificate;
    std::filesystem::path key;
};

class HttpServer {
  public:
    /// @param tls  without: plain HTTP
    /// @param pattern  without: the log tells of no request
    /// @throws std::runtime_error when the address is taken or a TLS file does not serve
    HttpServer(std::string address, unsigned short port, int threads, Handler handler,
               ServerLimits limits = {}, const std::optional<TlsFiles>& tls = {},
               PathPattern pattern = {});
    ~HttpServer();

    unsigned short port() const;     ///< the one really bound, when 0 was asked for
    std::uint64_t requests() const;  ///< that came so far
    /// Waits until every answer that was given by now is on the line.
    /// @return false: it takes longer than that
    bool answers_left(std::chrono::milliseconds most) const;
    /// Takes nothing new, closes what is idle, lets requests that came whole be answered (at most
    /// 5 s), then returns. After it no handler runs; an answer that comes later is dropped.
    void stop();

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// Whether only programs of this machine reach such an address.
bool is_loopback(const std::string& address);

}  // namespace gb
