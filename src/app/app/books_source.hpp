#pragma once
// The public pages as the node's own books and its portal.json make them.

#include <filesystem>

#include "app/public_source.hpp"
#include "store/comments.hpp"
#include "store/file_store.hpp"
#include "store/reader.hpp"

namespace gb::app {

class BooksSource final : public PublicSource {
  public:
    /// Reads DIR/portal.json, and writes one to be filled in where there is none.
    /// @throws std::runtime_error with a sentence that names the field
    BooksSource(const Folder& folder, CommentStore& comments);

    PublicStandPtr read(Instant now) override;
    bool changed() override;
    std::vector<page::Fact> facts(const Article& article, Instant now) override;
    std::vector<portal::CitizenComment> comments(Id<Article> article) override;
    std::optional<std::string> photo(Id<KeptFile> photo, bool small) override;

  private:
    Reader& reader() const { return thread_reader(model(), books_); }
    portal::Settings settings();

    std::filesystem::path books_;
    std::filesystem::path file_;
    FileStore files_;
    CommentStore& comments_;
    std::mutex mutex_;  ///< guards what follows
    std::filesystem::file_time_type read_at_{};
    portal::Settings settings_;
};

}  // namespace gb::app
