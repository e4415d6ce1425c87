#pragma once
// The public side: what is published, rendered by the server and kept rendered for some seconds;
// and the one thing that citizens send in, their comments.

#include <map>
#include <mutex>

#include "app/public_source.hpp"
#include "house/portal/visits.hpp"
#include "http/message.hpp"
#include "store/comments.hpp"
#include "store/node_files.hpp"
#include "store/visits.hpp"

namespace gb::app {

struct PublicSiteOptions {
    bool behind_proxy = false;  ///< the reader's address is the last of X-Forwarded-For
    bool secure = false;        ///< served over TLS
};

class PublicSite {
  public:
    PublicSite(const Folder& folder, PublicSource& source, CommentStore& comments, Clock& clock,
               Dice& dice, PublicSiteOptions options);

    /// Always an answer: a page, or one that says that there is none. From any thread.
    HttpResponse answer(const HttpRequest& request);
    /// After each commit: what is kept may have changed.
    void noted(const std::vector<Notice>& notices);
    /// Brings the counts of visits to the disk.
    void keep_counts();

  private:
    struct Kept {
        HttpResponse response;
        Instant made;
        std::optional<Id<Article>> article;
    };

    PublicStandPtr stand(Instant now);
    void forget();
    portal::Site site_of(const PublicStand& stand, Instant now);
    Kept made(const HttpRequest& request, Instant now);
    void count(const HttpRequest& request, const std::optional<Id<Article>>& article, Instant now);
    HttpResponse file_for_programs(const portal::Site& site, const portal::Asked& asked,
                                   const HttpRequest& request);
    HttpResponse page(const HttpRequest& request, Instant now);
    HttpResponse photo(const portal::AskedPhoto& asked, Instant now);
    HttpResponse take_comment(const HttpRequest& request, Instant now);
    std::optional<Failure> kept_comment(const HttpRequest& request, portal::CitizenComment& comment,
                                        const portal::CommentForm& form, Instant now);

    PublicSource& source_;
    CommentStore& comments_;
    Clock& clock_;
    Dice& dice_;
    VisitStore visit_store_;
    portal::VisitCounter visits_;
    portal::CommentGate gate_;
    PublicSiteOptions options_;
    std::mutex mutex_;  ///< guards what follows
    PublicStandPtr stand_;
    std::map<std::string, Kept> kept_;
    std::uint64_t changes_ = 0;  ///< what was made before a change is not kept after it
};

}  // namespace gb::app
