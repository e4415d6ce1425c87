#pragma once
// Where the public pages come from: the books of the node itself or, on a portal that stands apart,
// the bundle that was carried there.

#include <map>
#include <set>

#include "house/portal/comments.hpp"
#include "house/portal/site.hpp"

namespace gb::app {

/// All that pages are made of besides the question; never changed, but replaced.
struct PublicStand {
    portal::Settings settings;
    std::shared_ptr<const portal::Shelf> shelf;
    std::string unit_name;
    std::string unit_name_en;
    std::set<std::string, std::less<>> withdrawn;
    /// What the published pages show: nothing else leaves the files' folder.
    std::map<Id<KeptFile>, papers::PhotoPlace> photos;
};
using PublicStandPtr = std::shared_ptr<const PublicStand>;

class PublicSource {
  public:
    virtual ~PublicSource() = default;
    /// Anew, as it is now.
    virtual PublicStandPtr read(Instant now) = 0;
    /// Whether it changed by itself since it was asked last: somebody edited a file. Asked for
    /// every page, by one thread at a time.
    virtual bool changed() = 0;
    /// What stands beside an article: of the conference that it tells of.
    virtual std::vector<page::Fact> facts(const Article& article, Instant now) = 0;
    /// Those shown to all, the oldest first.
    virtual std::vector<portal::CitizenComment> comments(Id<Article> article) = 0;
    virtual std::optional<std::string> photo(Id<KeptFile> photo, bool small) = 0;
};

}  // namespace gb::app
