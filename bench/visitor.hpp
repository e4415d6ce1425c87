#pragma once
// One who visits the demo: signs in with a named role and asks one thing after the other.

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/json.hpp>
#include <string>

#include "line.hpp"

namespace gb::bench {

class Visitor {
  public:
    explicit Visitor(unsigned short port) : stream_(context_) {
        stream_.connect({boost::asio::ip::make_address("127.0.0.1"), port});
        stream_.socket().set_option(boost::asio::ip::tcp::no_delay(true));
    }
    void sign_in(const std::string& role) {
        const auto session = ask("POST", "/api/session", R"({"demo":")" + role + "\"}");
        csrf_ = session.at("csrf").as_string();
        post = session.at("posts").at(0).at("post").as_string();
    }
    boost::json::value get(const std::string& path) { return ask("GET", path, ""); }
    boost::json::value send(const std::string& command, const std::string& key,
                            const std::string& body) {
        return ask("POST", "/api/commands",
                   R"({"command":")" + command + R"(","key":")" + key + R"(","post":")" + post +
                       R"(","happened":null,"body":)" + body + "}");
    }
    /// The answer as it came.
    std::string text(const std::string& method, const std::string& path, const std::string& body) {
        namespace http = boost::beast::http;
        http::request<http::string_body> request;
        request.method_string(method);
        request.target(path);
        request.version(11);
        request.set(http::field::host, "localhost");
        if (!cookie_.empty()) request.set(http::field::cookie, cookie_);
        if (!csrf_.empty()) request.set("X-CSRF", csrf_);
        if (!body.empty()) request.set(http::field::content_type, "application/json");
        request.body() = body;
        request.prepare_payload();
        http::write(stream_, request);
        http::response<http::string_body> response;
        http::read(stream_, buffer_, response);
        if (response.result_int() != 200) fail(path + ": " + response.body());
        const auto cookie = response[http::field::set_cookie];
        if (!cookie.empty()) cookie_ = std::string(cookie.substr(0, cookie.find(';')));
        return response.body();
    }

    std::string post;

  private:
    boost::json::value ask(const std::string& method, const std::string& path,
                           const std::string& body) {
        return boost::json::parse(text(method, path, body));
    }

    boost::asio::io_context context_{1};
    boost::beast::tcp_stream stream_;
    boost::beast::flat_buffer buffer_;
    std::string cookie_;
    std::string csrf_;
};

}  // namespace gb::bench
