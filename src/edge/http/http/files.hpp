#pragma once
// The built web front, as files.

#include <filesystem>

#include "http/message.hpp"

namespace gb {

/// GET /app/…: a file under `web`; everything else is its index page (the front routes by itself).
HttpResponse static_file(const std::filesystem::path& web, const HttpRequest& request);

}  // namespace gb
