#pragma once
// Making the bundle of what is published, and unpacking one on a portal that stands apart.

#include "app/public_source.hpp"
#include "house/portal/bundle.hpp"
#include "store/node_files.hpp"

namespace gb::app {

/// What was unpacked last, in DIR/published.json. It names the folder whose files are shown.
struct Unpacked {
    Hash key{};
    std::int64_t number = 0;
    Instant made;
    label<40> folder;
};
BOOST_DESCRIBE_STRUCT(Unpacked, (), (key, number, made, folder))

std::filesystem::path unpacked_file(const Folder& portal);
std::optional<Unpacked> read_unpacked(const Folder& portal);

/// Writes all that is published now into a new file.
/// @return failures: portal.no_key, portal.not_written
Result<portal::BundleHead> export_bundle(const Folder& node, PublicSource& source, Instant now,
                                         const std::filesystem::path& to);

/// Proves a bundle and shows it from now on: whole or not at all.
/// @param trust the fingerprint of the key that is believed; empty: the key believed before
/// @return failures: portal.bundle_*, portal.trust_missing, portal.not_read
Result<portal::BundleHead> import_bundle(const Folder& portal, const std::filesystem::path& from,
                                         const std::string& trust);

}  // namespace gb::app
