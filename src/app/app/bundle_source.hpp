#pragma once
// The public pages of a portal that stands apart: what was carried there last, and nothing else.

#include <mutex>

#include "app/bundle_file.hpp"

namespace gb::app {

class BundleSource final : public PublicSource {
  public:
    explicit BundleSource(Folder portal);

    PublicStandPtr read(Instant now) override;
    bool changed() override;
    std::vector<page::Fact> facts(const Article& article, Instant now) override;
    std::vector<portal::CitizenComment> comments(Id<Article> article) override;
    std::optional<std::string> photo(Id<KeptFile> photo, bool small) override;

  private:
    using Articles = std::map<Id<Article>, portal::PublishedArticle>;
    std::shared_ptr<const Articles> articles();
    std::filesystem::file_time_type written() const;

    Folder folder_;
    std::mutex mutex_;  ///< guards what follows
    std::filesystem::file_time_type read_at_{};
    std::optional<Unpacked> shown_;
    std::shared_ptr<const Articles> articles_ = std::make_shared<Articles>();
};

}  // namespace gb::app
