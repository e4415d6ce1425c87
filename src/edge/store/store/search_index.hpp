#pragma once
// The index of the search: the words of what stands in the tables, folded, in a file of its own
// beside the books. It is no state: it follows the entries by their order of arrival, whenever
// somebody asks, and is made anew when it does not fit the books. So writing waits for nothing.

#include <mutex>

#include "store/reader.hpp"

namespace gb {

class SearchIndex {
  public:
    /// @param books the file of the books; the index lies beside it
    SearchIndex(const Model& model, const std::filesystem::path& books);

    struct Ask {
        std::string words;        ///< as typed
        std::string group;        ///< of kinds; empty: any
        Uuid unit;                ///< of whoever asks
        Reader::Range range;      ///< what they may read
        std::int64_t before = 0;  ///< `next` of the last one found; 0: from the first
    };
    struct Found {
        std::int64_t place = 0;  ///< of the entry that began a thing, in order of arrival
        std::string kind;
        Uuid id;
        bool by_number = false;  ///< it bears the number that is asked for
        std::int64_t next() const { return by_number ? -place : place; }
    };
    struct Answer {
        std::vector<Found> found;
        bool behind = false;  ///< the disk is full: what came since is not looked through
    };
    /// What bears the number asked for, then what speaks of it or holds the words; each the newest
    /// first, up to `limit`, of everything that the books hold by now.
    Answer find(const Ask& ask, std::size_t limit);
    /// Takes in what came since. The first time, or after another release, that is everything.
    void follow();

  private:
    void follow_locked();
    bool followed_if_room();
    bool erased_since(std::int64_t position);
    bool fits();
    void make_anew();
    void take_in(std::string_view kind, const Loaded& loaded);
    void take_in_since(std::int64_t position);
    void take_in_touched(const Uuid& entity);
    std::string_view kind_of(const Uuid& entity);
    void find_more(const Ask& ask, const std::string& wanted, bool by_number, std::size_t limit,
                   std::vector<Found>& found);
    void note_followed();

    std::string maker_;
    std::mutex mutex_;
    Reader reader_;
    Database database_;
    bool anew_ = false;           ///< made anew in this turn
    std::int64_t followed_ = -1;  ///< position of the last entry taken in; -1: not read yet
};

/// The index beside these books, one for all threads.
SearchIndex& search_index(const Model& model, const std::filesystem::path& books);

}  // namespace gb
