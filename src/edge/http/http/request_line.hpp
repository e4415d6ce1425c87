#pragma once
// The log's line of a request that was answered: what a machine must know to run well, and nothing
// of who asked or for what. Addresses of readers, search words and sessions are in no line, as they
// are in no count of visits (docs/adr/0015).

#include <chrono>

#include "http/connection.hpp"

namespace gb {

class RequestLine {
  public:
    /// @param request  none: what came could not be read as one
    RequestLine(Service& service, const HttpRequest* request, bool head);

    std::uint64_t number() const { return number_; }
    void answered(const HttpResponse& response);  ///< it is about to leave
    void tell() const;

  private:
    bool told_;
    bool head_;  ///< asked for the headers alone
    std::uint64_t number_;
    std::chrono::steady_clock::time_point began_;
    std::string_view method_ = "-";
    std::string_view path_ = "-";
    int status_ = 0;
    std::uintmax_t bytes_ = 0;
    double ms_ = 0;
};

}  // namespace gb
