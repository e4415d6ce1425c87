#pragma once
// How what was found reads in a list, and whether it may: what the index says today may say more
// than the page of the thing shows.

#include "house/views/search.hpp"
#include "store/search_index.hpp"
#include "store/search_numbers.hpp"
#include "store/search_texts.hpp"
#include "store/views/search_passage.hpp"

namespace gb {

class SearchHits {
  public:
    /// @param typed what is searched for
    SearchHits(Reader& reader, const Viewer& viewer, std::string_view typed)
        : reader_(reader),
          viewer_(viewer),
          range_(reader.readable(viewer)),
          words_(asked_words(typed)),
          number_(asked_number(typed)) {}

    const Reader::Range& range() const { return range_; }
    /// @return nullopt: the viewer may not read it
    std::optional<views::SearchHit> hit(const SearchIndex::Found& found,
                                        const Loaded& loaded) const;

    Reader& reader() const { return reader_; }
    const Viewer& viewer() const { return viewer_; }
    bool reads(const Uuid& unit) const { return range_.has(unit); }

  private:
    bool is_for_viewer(const SearchText& text) const;
    std::optional<std::string> passage(const views::SearchHit& hit, const void* entity) const;
    std::optional<std::string> other_number(const views::SearchHit& hit, const void* entity) const;

    Reader& reader_;
    const Viewer& viewer_;
    Reader::Range range_;
    std::vector<std::string> words_;
    std::optional<AskedNumber> number_;
};

}  // namespace gb
