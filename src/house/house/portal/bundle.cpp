#include "house/portal/bundle.hpp"

#include <algorithm>
#include <istream>
#include <ostream>

#include "base/bytes.hpp"
#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "house/proof.hpp"

namespace gb::portal {

namespace {

constexpr std::string_view first_line = "giaoban-portal 1";
constexpr std::string_view signed_under = "giaoban portal bundle 1\n";  ///< no other of the key's
constexpr std::size_t longest_line = 8 << 20;
constexpr std::int64_t longest_part = 256 << 20;
constexpr std::size_t most_parts = 100'000;
constexpr std::size_t block_bytes = 1 << 20;  ///< of a part, read at once

/// What was erased is empty outside: nobody there asks whether it ever was.
template <class T>
void settle(T& value) {
    if constexpr (is_text<T>) {
        if (value.gone) value.value.clear();
        value.gone = false;
    } else if constexpr (is_list<T>) {
        for (auto& item : value) settle(item);
    } else if constexpr (is_optional<T>) {
        if (value) settle(*value);
    } else if constexpr (Struct<T>) {
        for_each_field<T>([&](std::string_view, auto pointer) { settle(value.*pointer); });
    }
}

/// One line without its end; nothing where there is none or it is too long.
std::optional<std::string> line_of(std::istream& in) {
    std::string line;
    for (int c = in.get(); c != std::istream::traits_type::eof(); c = in.get()) {
        if (c == '\n') return line;
        if (line.size() == longest_line) return std::nullopt;
        line += static_cast<char>(c);
    }
    return std::nullopt;
}

Failure no_bundle() {
    return {"portal.bundle_format", "", {}};
}

/// A name that stays in its folder: letters, digits, '-' and '.', not first.
bool is_name(std::string_view name) {
    return !name.empty() && name.front() != '.' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
           });
}

Result<BundleHead> proved_head(std::istream& in) {
    const auto first = line_of(in);
    if (!first || *first != first_line) return no_bundle();
    const auto head_line = line_of(in);
    const auto signature_line = line_of(in);
    if (!head_line || !signature_line) return no_bundle();
    BundleHead head;
    Signature signature{};
    const auto json = parse_json(*head_line);
    JsonReader reader(Trust::recorded);
    if (!json || !reader.read(*json, head) || !unhex(*signature_line, signature)) {
        return no_bundle();
    }
    if (!key_is_sound(head.key) ||
        !verify_signature(head.key, std::string(signed_under) + *head_line, signature)) {
        return Failure{"portal.bundle_signature", "", {}};
    }
    const bool sound =
        head.number > 0 && head.parts.size() <= most_parts &&
        std::all_of(head.parts.begin(), head.parts.end(), [](const auto& part) {
            return is_name(part.name) && part.bytes >= 0 && part.bytes <= longest_part;
        });
    if (!sound) return no_bundle();
    return head;
}

/// So many bytes, or fewer where the stream ends: no more room is taken than there are.
std::string next_of(std::istream& in, std::size_t wanted) {
    std::string bytes;
    while (bytes.size() < wanted && in) {
        const auto had = bytes.size();
        bytes.resize(had + std::min(wanted - had, block_bytes));
        in.read(bytes.data() + had, static_cast<std::streamsize>(bytes.size() - had));
        bytes.resize(had + static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}

}  // namespace

PublishedArticle published_of(const Article& article) {
    PublishedArticle out;
    static_cast<ArticleBody&>(out) = article;
    out.conference.reset();
    out.summary.reset();
    out.id = article.id;
    out.slug = article.slug.value;
    out.published = article.published.value_or(Instant{});
    out.updated = article.updated;
    out.verbatim = article.verbatim;
    out.original = article.original;
    for (const auto& erratum : article.errata) {
        if (!erratum.published) continue;
        out.errata.push_back({erratum.passage.value, erratum.correction.value, *erratum.published});
    }
    for (const auto& photo : article.photos) {
        PublishedPhoto shown;
        static_cast<ArticlePhoto&>(shown) = photo;
        out.photos.push_back(std::move(shown));
    }
    settle(out);
    return out;
}

Article article_of(const PublishedArticle& published) {
    Article article;
    static_cast<ArticleBody&>(article) = published;
    article.id = published.id;
    article.state = ArticleState::published;
    article.slug = published.slug.value;
    article.published = published.published;
    article.updated = published.updated;
    article.verbatim = published.verbatim;
    article.original = published.original;
    for (const auto& erratum : published.errata) {
        auto& read = article.errata.emplace_back();
        read.passage = erratum.passage.value;
        read.correction = erratum.correction.value;
        read.at = erratum.at;
        read.published = erratum.at;
    }
    article.photos.assign(published.photos.begin(), published.photos.end());
    return article;
}

BundleHead write_bundle(std::ostream& out, const SigningKey& key, std::int64_t number, Instant made,
                        std::span<const PartToWrite> parts) {
    BundleHead head;
    head.number = number;
    head.made = made;
    head.key = key.public_key;
    for (const auto& part : parts) {
        const auto bytes = part.bytes();
        head.parts.push_back({part.name, static_cast<std::int64_t>(bytes.size()), sha256(bytes)});
    }
    const auto line = to_json(head);
    out << first_line << '\n'
        << line << '\n'
        << hex(key.sign(std::string(signed_under) + line)) << '\n';
    for (const auto& part : parts) out << part.bytes();
    return head;
}

Result<BundleHead> read_bundle(std::istream& in, const HeadSeen& head_seen, const TakePart& take) {
    auto head = proved_head(in);
    if (!head) return head.error();
    if (auto failure = head_seen(*head)) return *failure;
    for (const auto& part : head->parts) {
        auto bytes = next_of(in, static_cast<std::size_t>(part.bytes));
        const bool whole = static_cast<std::int64_t>(bytes.size()) == part.bytes;
        if (!whole || sha256(bytes) != part.sha256) {
            return Failure{"portal.bundle_damaged", "", {{"part", part.name.value}}};
        }
        take(part.name.value, std::move(bytes));
    }
    if (in.peek() != std::istream::traits_type::eof()) return no_bundle();
    return head;
}

}  // namespace gb::portal
