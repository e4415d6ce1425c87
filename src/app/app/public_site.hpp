#pragma once
// The public side: what is published, rendered by the server and kept rendered for some seconds.

#include <filesystem>
#include <map>
#include <mutex>
#include <set>

#include "app/node.hpp"
#include "house/portal/site.hpp"
#include "house/portal/visits.hpp"
#include "http/message.hpp"
#include "store/file_store.hpp"
#include "store/reader.hpp"
#include "store/visits.hpp"

namespace gb::app {

struct PublicSiteOptions {
    bool behind_proxy = false;  ///< the reader's address is the last of X-Forwarded-For
    bool secure = false;        ///< served over TLS
};

class PublicSite {
  public:
    /// Reads DIR/portal.json, and writes one to be filled in where there is none.
    /// @throws std::runtime_error with a sentence that names the field
    PublicSite(const Folder& folder, Dice& dice, PublicSiteOptions options);

    /// Always an answer: a page, or one that says that there is none. From any thread.
    HttpResponse answer(Reader& reader, const HttpRequest& request, Instant now);
    /// After each commit: what is kept may have changed.
    void noted(const std::vector<Notice>& notices);
    /// Brings the counts of visits to the disk.
    void keep_counts();

  private:
    /// All that pages are made of besides the question; never changed, but replaced.
    struct Stand {
        portal::Settings settings;
        std::shared_ptr<const portal::Shelf> shelf;
        std::string unit_name;
        std::string unit_name_en;
        std::set<std::string, std::less<>> withdrawn;
        /// What the published pages show: nothing else leaves the files' folder.
        std::map<Id<KeptFile>, papers::PhotoPlace> photos;
    };
    struct Kept {
        HttpResponse response;
        Instant made;
        std::optional<Id<Article>> article;
    };

    using StandPtr = std::shared_ptr<const Stand>;

    StandPtr stand(Reader& reader, Instant now);
    StandPtr read_stand(Reader& reader, Instant now, portal::Settings settings);
    void reread_settings();
    portal::Site site_of(const Stand& stand, Reader& reader, Instant now);
    Kept made(Reader& reader, const HttpRequest& request, Instant now);
    void count(const HttpRequest& request, const std::optional<Id<Article>>& article, Instant now);
    HttpResponse file_for_programs(const portal::Site& site, const portal::Asked& asked,
                                   const HttpRequest& request);

    HttpResponse photo(Reader& reader, const portal::AskedPhoto& asked, Instant now);

    std::filesystem::path file_;
    FileStore files_;
    VisitStore visit_store_;
    portal::VisitCounter visits_;
    PublicSiteOptions options_;
    std::mutex mutex_;  ///< guards what follows
    std::filesystem::file_time_type read_at_{};
    portal::Settings settings_;
    StandPtr stand_;
    std::map<std::string, Kept> kept_;
    std::uint64_t changes_ = 0;  ///< what was made before a change is not kept after it
};

}  // namespace gb::app
