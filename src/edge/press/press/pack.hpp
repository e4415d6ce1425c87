// A folder as one .zip on the disk, for carrying away what is too large for memory, and back.
#pragma once

#include <filesystem>
#include <functional>

#include "base/result.hpp"

namespace gb::press {

/// Told in hundredths; answers whether to go on.
using PackProgress = std::function<bool(int hundredths)>;

/// The file appears whole or not at all, readable by its owner alone.
/// @return failures: pack.failed {why}, pack.stopped
Result<void> pack(const std::filesystem::path& folder, const std::filesystem::path& to,
                  const PackProgress& progress);

/// Into a folder that is made for it. What is packed may come from anywhere: no name leads out of
/// the folder, and nothing is written where there is no room for all of it.
/// @return failures: pack.unreadable {file}, pack.no_room {free}, pack.failed {why}
Result<void> unpack(const std::filesystem::path& file, const std::filesystem::path& folder);

}  // namespace gb::press
