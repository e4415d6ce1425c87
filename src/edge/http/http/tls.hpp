#pragma once
// TLS: the certificate and its key, as configured.

#include <boost/asio/ssl/context.hpp>

#include "http/server.hpp"

namespace gb {

/// TLS 1.2 or newer. @throws std::runtime_error naming the file that does not serve
boost::asio::ssl::context tls_context(const TlsFiles& files);

}  // namespace gb
