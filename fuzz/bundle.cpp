// Bundles of what is published, as they are carried to a portal that stands apart. As they come:
// nothing is given on that was not proved. With a site that somebody signed: it is unpacked, and
// every page of it can be asked for.

#include <algorithm>
#include <sstream>

#include "app/bundle_file.hpp"
#include "app/bundle_source.hpp"
#include "house/node_log.hpp"
#include "house/proof.hpp"
#include "public_pages.hpp"
#include "scratch.hpp"

namespace gb::fuzz {

namespace {

void read_as_it_comes(std::string_view bytes) {
    std::istringstream in{std::string(bytes)};
    std::vector<portal::BundlePart> promised;
    const auto read = portal::read_bundle(
        in,
        [&](const portal::BundleHead& head) {
            promised = head.parts;
            return std::optional<Failure>();
        },
        [&](const std::string& name, const std::string& part) {
            must(std::any_of(promised.begin(), promised.end(),
                             [&](const portal::BundlePart& one) {
                                 return one.name.value == name && one.sha256 == sha256(part);
                             }),
                 "what is given on was signed", name);
        });
    if (!read) must_be_told(read.error().code);
}

const SigningKey& key() {
    static const auto made = SigningKey::generate();
    return made;
}

/// As the inside would have signed it, and one number after the other.
void show(std::string_view site) {
    static const Scratch scratch;
    static const Folder apart{scratch / "portal"};
    static std::int64_t number = 0;
    std::filesystem::create_directories(apart.root);
    const std::vector<portal::PartToWrite> parts{{"site.json", [&] { return std::string(site); }}};
    std::ofstream out(scratch / "in.gportal", std::ios::binary);
    portal::write_bundle(out, key(), ++number, Instant{1'770'000'000'000}, parts);
    out.close();
    const auto taken =
        app::import_bundle(apart, scratch / "in.gportal", fingerprint(key().public_key));
    must(taken.has_value(), "what was signed is unpacked", taken ? "" : taken.error().code);
    app::BundleSource source(apart);
    ask_everything(source, apart);
}

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gb::fuzz;
    // What is refused here is no news.
    gb::node_log().set(gb::LogForm::text, gb::LogLevel::critical);
    const auto bytes = text_of(data, size);
    if (bytes.starts_with("giaoban-portal")) {
        read_as_it_comes(bytes);
    } else {
        show(bytes);
    }
    return 0;
}
