#pragma once
// The numbers of the bundles that left this node, in node.db: each is given once.

#include <cstdint>
#include <filesystem>

namespace gb {

/// @throws StoreError
std::int64_t next_bundle_number(const std::filesystem::path& file);

}  // namespace gb
