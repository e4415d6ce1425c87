#pragma once
// What is published, as one signed file that leaves the inside: the whole public state each time,
// so that none before it is needed. docs/formats/portal-bundle.md says which bytes stand where.

#include <functional>
#include <iosfwd>
#include <span>

#include "domain/comment/words.hpp"
#include "house/entry.hpp"
#include "house/portal/settings.hpp"

namespace gb::portal {

struct FactLine {
    maybe_label<4'000> text;
};
BOOST_DESCRIBE_STRUCT(FactLine, (), (text))

/// What stands beside an article: "Chủ trì", and who.
struct PublishedFact {
    maybe_label<400> name;
    std::vector<FactLine> lines;
};
BOOST_DESCRIBE_STRUCT(PublishedFact, (), (name, lines))

struct PublishedPhoto : ArticlePhoto {
    Number<0, 65'535> width = 0;  ///< 0: its bytes are gone, its words stand alone
    Number<0, 65'535> height = 0;
};
BOOST_DESCRIBE_STRUCT(PublishedPhoto, (ArticlePhoto), (width, height))

struct PublishedErratum {
    maybe_label<1'000> passage;
    maybe_label<2'000> correction;
    Instant at;  ///< since when it is read
};
BOOST_DESCRIBE_STRUCT(PublishedErratum, (), (passage, correction, at))

struct PublishedComment {
    Uuid id;
    maybe_label<60> name;
    maybe_label<1'000> text;
    Instant received;
};
BOOST_DESCRIBE_STRUCT(PublishedComment, (), (id, name, text, received))

/// What citizens read of an article, and nothing of who wrote, returned or published it.
struct PublishedArticle : ArticleBody {
    Id<Article> id;
    maybe_label<120> slug;
    Instant published;
    std::optional<Instant> updated;
    bool verbatim = false;
    Original original;
    std::vector<PublishedErratum> errata;
    std::vector<PublishedPhoto> photos;
    std::vector<PublishedFact> facts;
    std::vector<PublishedComment> comments;
};
BOOST_DESCRIBE_STRUCT(PublishedArticle, (ArticleBody),
                      (id, slug, published, updated, verbatim, original, errata, photos, facts,
                       comments))

struct WithdrawnPage {
    maybe_label<120> slug;
};
BOOST_DESCRIBE_STRUCT(WithdrawnPage, (), (slug))

struct PublishedSite {
    Settings settings;
    maybe_label<300> unit_name;
    maybe_label<300> unit_name_en;
    std::vector<PublishedArticle> articles;  ///< the newest first
    std::vector<WithdrawnPage> withdrawn;
};
BOOST_DESCRIBE_STRUCT(PublishedSite, (), (settings, unit_name, unit_name_en, articles, withdrawn))

/// Without what is not for citizens: whose conference, who wrote, what was returned.
PublishedArticle published_of(const Article& article);
/// As pages are made of it.
Article article_of(const PublishedArticle& published);

// The file

struct BundlePart {
    label<80> name;
    Number<0, 1'000'000'000> bytes = 0;
    Hash sha256{};
};
BOOST_DESCRIBE_STRUCT(BundlePart, (), (name, bytes, sha256))

struct BundleHead {
    Number<1, 4'000'000'000> number = 1;  ///< grows with each of a key
    Instant made;
    Hash key{};
    std::vector<BundlePart> parts;
};
BOOST_DESCRIBE_STRUCT(BundleHead, (), (number, made, key, parts))

struct PartToWrite {
    std::string name;
    std::function<std::string()> bytes;  ///< asked twice
};

/// @return its head. The stream's own faults are for the caller to see.
BundleHead write_bundle(std::ostream& out, const SigningKey& key, std::int64_t number, Instant made,
                        std::span<const PartToWrite> parts);

/// Reads and proves. The head is shown before any part, and nothing that is not proved is given on.
/// @param head_seen what the reader thinks of number and key; a failure ends it there
/// @return failures: portal.bundle_format, portal.bundle_signature, portal.bundle_damaged with the
/// part's name, and those of head_seen
using HeadSeen = std::function<std::optional<Failure>(const BundleHead&)>;
using TakePart = std::function<void(const std::string& name, std::string bytes)>;
Result<BundleHead> read_bundle(std::istream& in, const HeadSeen& head_seen, const TakePart& take);

}  // namespace gb::portal
