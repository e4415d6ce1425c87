#pragma once
// A portal that stands apart: public pages from the bundle that was carried there. No books, no
// accounts, no sign-in, no API; it calls nobody and nothing leads back.

#include "app/serve.hpp"

namespace gb::app {

/// Serves until SIGINT or SIGTERM. @return the exit code
int serve_portal(const std::filesystem::path& data, const ServeOptions& options);

}  // namespace gb::app
