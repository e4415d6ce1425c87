#pragma once
// Who read personal data, where, and of whom: in node.db, apart from the books, the newest so many.
// The node book tells once a day that somebody read a view; here each reading has a line.

#include <filesystem>
#include <mutex>

#include "house/doors.hpp"
#include "store/sqlite.hpp"

namespace gb {

struct PersonalRead {
    Instant at;
    Id<Person> person;  ///< who read
    std::string view;   ///< "people"
    Uuid of;            ///< the unit, person or entity that was asked for
};

class PersonalReads {
  public:
    static constexpr std::int64_t most_kept = 100'000;

    explicit PersonalReads(const std::filesystem::path& file);

    /// Held in memory until `keep`: nobody waits for the disk to read. The same again within a
    /// minute is a page that renewed itself, and no further line.
    void note(const PersonalRead& read);
    /// Brings them to the disk; the oldest beyond `most_kept` go. @throws StoreError
    void keep();

    struct Line : PersonalRead {
        std::int64_t id = 0;
    };
    /// The newest first, of those on the disk. @param before an id; 0: from the newest
    std::vector<Line> lines(std::int64_t before, std::size_t most);

  private:
    std::mutex mutex_;
    Database database_;
    std::vector<PersonalRead> waiting_;
    std::vector<PersonalRead> lately_;  ///< of the last minute
};

}  // namespace gb
