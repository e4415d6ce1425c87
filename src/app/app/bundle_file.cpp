#include "app/bundle_file.hpp"

#include <fstream>

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "house/proof.hpp"
#include "store/bundle_numbers.hpp"

namespace gb::app {

namespace fs = std::filesystem;
using portal::BundleHead;

namespace {

constexpr std::string_view site_part = "site.json";
constexpr std::string_view small_ending = ".small";

std::vector<portal::PublishedFact> facts_of(PublicSource& source, const Article& article,
                                            Instant now) {
    std::vector<portal::PublishedFact> facts;
    for (const auto& fact : source.facts(article, now)) {
        portal::PublishedFact out;
        out.name = fact.label;
        for (const auto& line : fact.lines) out.lines.push_back({line});
        facts.push_back(std::move(out));
    }
    return facts;
}

portal::PublishedSite site_of(PublicSource& source, const PublicStand& stand, Instant now) {
    portal::PublishedSite site;
    site.settings = stand.settings;
    site.unit_name = stand.unit_name;
    site.unit_name_en = stand.unit_name_en;
    for (const auto& article : stand.shelf->all()) {
        auto published = portal::published_of(*article);
        for (auto& photo : published.photos) {
            const auto place = stand.photos.find(photo.file);
            if (place == stand.photos.end()) continue;
            photo.width = place->second.width;
            photo.height = place->second.height;
        }
        published.facts = facts_of(source, *article, now);
        for (const auto& one : source.comments(article->id)) {
            published.comments.push_back({one.id, one.name, one.text, one.received});
        }
        site.articles.push_back(std::move(published));
    }
    for (const auto& slug : stand.withdrawn) site.withdrawn.push_back({slug});
    return site;
}

std::vector<portal::PartToWrite> parts_of(PublicSource& source, const PublicStand& stand,
                                          std::string site) {
    std::vector<portal::PartToWrite> parts{
        {std::string(site_part), [site = std::move(site)] { return site; }}};
    for (const auto& [id, place] : stand.photos) {
        for (const bool small : {false, true}) {
            parts.push_back(
                {id.text() + std::string(small ? small_ending : ""),
                 [&source, photo = id, small] { return source.photo(photo, small).value_or(""); }});
        }
    }
    return parts;
}

/// Whether this key and number may follow what was unpacked before.
std::optional<Failure> not_believed(const BundleHead& head, const std::optional<Unpacked>& before,
                                    const std::string& trust) {
    const auto found = fingerprint(head.key);
    if (trust.empty() && !before) return Failure{"portal.trust_missing", "--trust", {}};
    const auto wanted = trust.empty() ? fingerprint(before->key) : read_fingerprint(trust);
    if (!wanted) return Failure{"portal.no_fingerprint", "--trust", {{"given", trust}}};
    const bool other = found != *wanted || (trust.empty() && head.key != before->key);
    if (other) return Failure{"portal.bundle_key", "", {{"found", found}, {"trusted", *wanted}}};
    if (before && before->key == head.key && head.number <= before->number) {
        return Failure{"portal.bundle_old",
                       "",
                       {{"number", std::int64_t{head.number}}, {"last", before->number}}};
    }
    return std::nullopt;
}

}  // namespace

fs::path unpacked_file(const Folder& portal) {
    return portal.root / "published.json";
}

std::optional<Unpacked> read_unpacked(const Folder& portal) {
    const auto json = bytes_of(unpacked_file(portal));
    if (!json) return std::nullopt;
    auto read = from_json<Unpacked>(*json);
    if (!read) return std::nullopt;
    return *read;
}

Result<BundleHead> export_bundle(const Folder& node, PublicSource& source, Instant now,
                                 const fs::path& to) {
    const auto key = read_key(node);
    if (!key) return Failure{"portal.no_key", "", {}};
    const auto stand = source.read(now);
    const auto parts = parts_of(source, *stand, to_json(site_of(source, *stand, now)));
    const fs::path beside = to.string() + ".partial";
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    const auto head =
        portal::write_bundle(out, *key, next_bundle_number(node.accounts()), now, parts);
    out.close();
    std::error_code failed;
    if (out) fs::rename(beside, to, failed);
    if (!out || failed) {
        fs::remove(beside, failed);
        return Failure{"portal.not_written", "", {{"file", to.string()}}};
    }
    return head;
}

Result<BundleHead> import_bundle(const Folder& portal, const fs::path& from,
                                 const std::string& trust) {
    std::ifstream in(from, std::ios::binary);
    if (!in) return Failure{"portal.not_read", "", {{"file", from.string()}}};
    const auto before = read_unpacked(portal);
    const auto folder = portal.root / "published";
    fs::create_directories(folder);
    const auto beside = folder / "unpacking";
    fs::remove_all(beside);
    fs::create_directories(beside);
    const auto head = portal::read_bundle(
        in, [&](const BundleHead& seen) { return not_believed(seen, before, trust); },
        [&](const std::string& name, const std::string& bytes) {
            write_whole(beside / name, bytes, 0644);
        });
    if (!head) {
        fs::remove_all(beside);
        return head.error();
    }
    const auto name = std::to_string(head->number) + "-" + hex(head->key).substr(0, 16);
    fs::remove_all(folder / name);
    fs::rename(beside, folder / name);
    sync_folder(folder);
    Unpacked unpacked{head->key, head->number, head->made, name};
    write_whole(unpacked_file(portal), to_json(unpacked) + "\n", 0644);
    for (const auto& old : fs::directory_iterator(folder)) {
        if (old.path().filename() != name) fs::remove_all(old.path());
    }
    return *head;
}

}  // namespace gb::app
