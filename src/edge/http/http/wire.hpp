#pragma once
// What stands between Beast's messages and ours.

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include "http/message.hpp"

namespace gb {

using WireRequest = boost::beast::http::request<boost::beast::http::string_body>;

/// The first language named wins; Vietnamese unless that is English.
std::string language_of(const WireRequest& message);

/// Takes the body out of the message.
/// @param secure  it came over TLS
HttpRequest request_of(WireRequest& message, const std::string& address, bool secure = false);

/// How an answer is to be framed.
struct Framing {
    bool keep_alive = false;
    bool head = false;    ///< headers only
    bool secure = false;  ///< over TLS: come back over nothing else
    unsigned version = 11;
};

/// The answer as it goes over the line; of a large file only what stands before it.
std::string bytes_of(const HttpResponse& response, const Framing& framing);

}  // namespace gb
