#pragma once
// The counts of the public site in node.db.

#include <filesystem>
#include <mutex>

#include "house/portal/visits.hpp"
#include "store/sqlite.hpp"

namespace gb {

class VisitStore {
  public:
    explicit VisitStore(const std::filesystem::path& file);
    portal::VisitCounts load();
    /// Counts are whole, so what is kept twice is the same. @throws StoreError
    void keep(const portal::VisitCounts& counts);

  private:
    std::mutex mutex_;
    Database database_;
};

}  // namespace gb
