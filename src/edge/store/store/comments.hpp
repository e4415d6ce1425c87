#pragma once
// The words of citizens' comments in node.db: waiting or shown. What is refused or deleted is gone.

#include <filesystem>
#include <mutex>

#include "house/portal/comments.hpp"
#include "store/sqlite.hpp"

namespace gb {

/// From any thread.
class CommentStore {
  public:
    explicit CommentStore(const std::filesystem::path& file);

    /// @return false: too many wait already. @throws StoreError
    bool keep(const portal::CitizenComment& comment);
    std::optional<portal::CitizenComment> find(const Uuid& id);
    /// Those that are shown, the oldest first.
    std::vector<portal::CitizenComment> shown_on(Id<Article> article);
    /// All that there are, the oldest first.
    std::vector<portal::CitizenComment> all();
    void show(const Uuid& id);
    /// For good: its place on the disk is written over.
    void erase(const Uuid& id);

  private:
    static std::vector<portal::CitizenComment> listed(Statement& rows);
    std::mutex mutex_;
    Database database_;
};

}  // namespace gb
